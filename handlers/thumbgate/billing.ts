import * as apiKeyRows from '#db/thumbgate/api-keys.ts'
import { openKey, provisionKey, toResult } from '#domain/thumbgate/api-keys.ts'
import { presentedKey } from '#domain/thumbgate/credentials.ts'
import { assertCustomerId } from '#domain/thumbgate/customers.ts'
import { fail } from '#domain/thumbgate/errors.ts'
import type { BillingHandlers } from '#generated/thumbgate/handlers.ts'
import { ok, withHeaders } from '#server/reply.ts'

const noStore = { 'Cache-Control': 'no-store' } as const

export const billing: Pick<BillingHandlers, 'getBillingUsage' | 'provisionBillingKey'> = {
  async getBillingUsage({ caller, request, db }) {
    const usageCount = await apiKeyRows.usage(db, caller.customerId, caller.keySha256 ?? '')
    if (usageCount === undefined) throw fail('unauthorized')
    return withHeaders(ok({ key: presentedKey(request), customerId: caller.customerId, usageCount }), noStore)
  },

  async provisionBillingKey({ body, db, services, now }) {
    const wanted = {
      customerId: assertCustomerId(body.customerId),
      installId: body.installId?.trim() || null,
      credits: null,
      source: 'admin_provision',
    }
    const provisioned = await provisionKey(db, wanted, services.sealer, now)
    const key = openKey(provisioned.row, services.sealer)
    return withHeaders(ok({ key, ...toResult(provisioned) }), noStore)
  },
}
