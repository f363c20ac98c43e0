/** Finishes a purchase that its request did not: money that was taken is always granted, once. */
import { asOrgId } from '#db/mightykey/ids.ts'
import * as purchaseRows from '#db/mightykey/purchases.ts'
import type { PaymentGateway } from '#domain/mightykey/providers/payments.ts'
import { isRemembered, settlePurchase } from '#domain/mightykey/purchases.ts'
import { defineJob } from '#server/jobs/jobs.ts'
import { transact } from '#server/transaction.ts'

declare module '#server/jobs/jobs.ts' {
  interface JobPayloads {
    'mightykey.reconcile-purchase': { orgId: string; purchaseId: string }
  }
}

/** Repeating it asks the gateway again with the same key, and settles nothing twice. */
export const reconcilePurchase = (gateway: PaymentGateway | undefined) =>
  defineJob<'mightykey.reconcile-purchase'>({
    name: 'mightykey.reconcile-purchase',
    // For about a day: as long as a gateway remembers a key.
    options: { retries: 30, retryDelaySeconds: 30, retryDelayMaxSeconds: 3600 },
    async run({ orgId, purchaseId }, { kernel, log }) {
      const org = asOrgId(orgId)
      const row = await kernel.database.read((db) => purchaseRows.find(db, org, purchaseId))
      if (row?.status !== 'pending') return
      if (gateway?.name !== row.gateway) {
        throw new Error(
          `Purchase ${purchaseId} is pending at ${row.gateway}, which ACCORD_MIGHTYKEY_PAYMENTS does not name any more`,
        )
      }
      if (!isRemembered(row, kernel.now())) {
        throw new Error(
          `Purchase ${purchaseId} is pending for so long that ${row.gateway} would charge it again: look there for the purchase id`,
        )
      }
      const payment = await gateway.charge({
        purchaseId,
        orgId,
        amountCents: row.amount_cents,
        paymentMethodId: row.payment_method_id,
      })
      const settled = await transact(kernel, 'mightykey', orgId, (scope) =>
        settlePurchase(scope, org, purchaseId, payment, kernel.now()),
      )
      log.warn({ purchaseId, status: settled.status }, 'a purchase that was left pending is settled')
    },
  })
