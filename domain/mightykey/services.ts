import type { RunServices } from '#domain/mightykey/executor/services.ts'
import { createRunServices } from '#domain/mightykey/executor/setup.ts'
import type { IntegrationServices } from '#domain/mightykey/integrations.ts'
import type { PaymentGateway } from '#domain/mightykey/providers/payments.ts'
import { simulatedPayments } from '#domain/mightykey/providers/simulated-payments.ts'
import type { CookiePolicy } from '#server/auth/cookies.ts'
import type { Config } from '#server/config.ts'
import type { Sealer } from '#server/crypto/seal.ts'
import type { Database } from '#server/database.ts'
import { createGuardedFetch } from '#server/outbound/fetch.ts'
import type { StripeOptions } from '#server/outbound/stripe.ts'
import type { Kernel } from '#server/system.ts'

/** What handlers are given beside their scope: settings, read once. */
export interface Services {
  cookie: CookiePolicy
  settings: Config['mightykey']
  runs: RunServices
  /** Absent: nothing can be bought. */
  payments: PaymentGateway | undefined
  integrations: IntegrationServices
  sealer: Sealer
  /** Whether addresses that users choose may lead into private networks. */
  allowPrivateEgress: boolean
  /** For what outlives the scope of a request: a stream looks now and then whether its reader may still read. */
  database: Database
}

/** Browsers speak https to anything but a developer's own machine. */
const cookiePolicy = (config: Pick<Config, 'env'>): CookiePolicy => ({
  name: 'mk_session',
  secure: config.env !== 'development',
})

function createPayments({ mightykey: { payments } }: Config): PaymentGateway | undefined {
  if (payments.kind === 'stripe') return stripe(payments)
  return payments.kind === 'simulated' ? simulatedPayments : undefined
}

/** Stripe's library is loaded with the first purchase, so that no start waits for it. */
function stripe(options: StripeOptions): PaymentGateway {
  let loaded: Promise<PaymentGateway> | undefined
  const load = async () => (await import('#domain/mightykey/providers/stripe.ts')).createStripeGateway(options)
  return {
    name: 'stripe',
    needsPaymentMethod: true,
    async charge(charge) {
      loaded ??= load()
      return await (await loaded).charge(charge)
    },
  }
}

const createIntegrations = (config: Config): IntegrationServices => ({
  fetch: createGuardedFetch(config),
  allowPrivateEgress: config.allowPrivateEgress,
  ...config.mightykey.integrations,
})

export const createServices = (kernel: Kernel): Services => ({
  cookie: cookiePolicy(kernel.config),
  settings: kernel.config.mightykey,
  runs: createRunServices(kernel),
  payments: createPayments(kernel.config),
  integrations: createIntegrations(kernel.config),
  sealer: kernel.sealer,
  allowPrivateEgress: kernel.config.allowPrivateEgress,
  database: kernel.database,
})
