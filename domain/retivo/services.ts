import type { BillingGateway } from '#domain/retivo/providers/billing.ts'
import type { Config } from '#server/config.ts'
import type { Sealer } from '#server/crypto/seal.ts'
import type { Database } from '#server/database.ts'
import { createGuardedFetch } from '#server/outbound/fetch.ts'
import { type LanguageModel, languageModel } from '#server/outbound/llm/model.ts'
import type { Kernel } from '#server/system.ts'

/** What handlers are given beside their scope: settings, read once. */
export interface Services {
  settings: Config['retivo']
  /** Where people come back to, without a slash at its end. A function, because a server knows its address only once it listens. */
  appUrl(): string
  /** Where this server itself is found from outside, without a slash at its end: for links in mails. */
  publicUrl(): string
  /** `none`: no mail leaves, and what a mail would have carried is shown to whoever asked for it. */
  mailer: Kernel['mailer']
  /** Absent: nothing can be bought. */
  billing: Billing | undefined
  sealer: Sealer
  /** Reaches only public addresses, unless all are allowed. */
  fetch: ReturnType<typeof createGuardedFetch>
  allowPrivateEgress: boolean
  /** Absent: interventions are chosen by the built-in ranking. */
  model: LanguageModel | undefined
  /** For the health check, which must answer also when there is no scope to be had. */
  database: Database
}

type Stripe = NonNullable<Config['retivo']['stripe']>

interface Billing {
  gateway: BillingGateway
  prices: Stripe['prices']
  /** Whether the provider's messages can be told from others. */
  hasWebhook: boolean
}

/** Stripe's library is loaded with the first use, so that no start waits for it. */
function createBilling({ prices, ...options }: Stripe): Billing {
  let loaded: Promise<BillingGateway> | undefined
  const load = async () => (await import('#domain/retivo/providers/stripe.ts')).createStripeBilling(options)
  const gateway = () => {
    loaded ??= load()
    return loaded
  }
  return {
    gateway: {
      createCustomer: async (tenant) => (await gateway()).createCustomer(tenant),
      createCheckout: async (order) => (await gateway()).createCheckout(order),
      closeCheckout: async (id) => (await gateway()).closeCheckout(id),
      createPortal: async (visit) => (await gateway()).createPortal(visit),
      readEvent: async (body, signature) => (await gateway()).readEvent(body, signature),
    },
    prices,
    hasWebhook: options.webhookSecret !== undefined,
  }
}

/** Decisions are short, should be alike, and are made by the ranking when a model does not answer soon. */
const asking = { maxRetries: 1, plain: { temperature: 0.2, maxTokens: 1024 } }

const modelOf = ({ llm, llmTimeoutMs }: Config['retivo']): LanguageModel | undefined =>
  llm && languageModel({ ...llm, ...asking, timeoutMs: llmTimeoutMs })

export const createServices = (kernel: Kernel): Services => ({
  settings: kernel.config.retivo,
  appUrl: () => kernel.config.retivo.appUrl ?? kernel.publicUrl('retivo'),
  publicUrl: () => kernel.publicUrl('retivo'),
  mailer: kernel.mailer,
  billing: kernel.config.retivo.stripe && createBilling(kernel.config.retivo.stripe),
  sealer: kernel.sealer,
  fetch: createGuardedFetch(kernel.config),
  allowPrivateEgress: kernel.config.allowPrivateEgress,
  model: modelOf(kernel.config.retivo),
  database: kernel.database,
})
