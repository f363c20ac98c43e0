import { createHosted } from '#domain/thumbgate/hosted/built-in.ts'
import type { HostedServices } from '#domain/thumbgate/hosted/services.ts'
import type { CheckoutGateway } from '#domain/thumbgate/providers/checkouts.ts'
import type { Random } from '#domain/thumbgate/reliability.ts'
import type { Config } from '#server/config.ts'
import type { Sealer } from '#server/crypto/seal.ts'
import type { Database } from '#server/database.ts'
import { jitter } from '#server/ids.ts'
import type { Kernel } from '#server/system.ts'

/** What handlers are given beside their scope: settings, read once. */
export interface Services {
  /** For answers that are one snapshot. */
  database: Pick<Database, 'snapshot'>
  settings: Config['thumbgate']
  sealer: Sealer
  /** What plans draw their samples with. */
  random: Random
  /** Absent: checkouts are local sessions that nobody can pay. */
  checkouts: CheckoutGateway | undefined
  /** Whether mail leaves this installation. */
  sendsMail: boolean
  /** Where the pages of the product are; absent: where a request was sent. */
  appUrl: string | undefined
  /** What hosted jobs are made of. */
  hosted: HostedServices
}

/** Stripe's library is loaded with the first checkout, so that no start waits for it. */
function stripe(settings: NonNullable<Config['thumbgate']['stripe']>): CheckoutGateway {
  let loaded: Promise<CheckoutGateway> | undefined
  const load = async () => (await import('#domain/thumbgate/providers/stripe.ts')).createStripeGateway(settings)
  return {
    async open(request) {
      loaded ??= load()
      return await (await loaded).open(request)
    },
  }
}

export const createServices = ({ config, sealer, mailer, database }: Kernel): Services => ({
  database,
  settings: config.thumbgate,
  sealer,
  random: jitter,
  checkouts: config.thumbgate.stripe && stripe(config.thumbgate.stripe),
  sendsMail: mailer.kind !== 'none',
  appUrl: config.thumbgate.appUrl ?? config.publicUrl,
  hosted: createHosted(),
})
