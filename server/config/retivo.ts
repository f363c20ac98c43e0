/** Retivo's variables, and what they come to. */
import { z } from 'zod'
import { llmOf, llmProvider, type Shared } from '#server/config/llm.ts'
import { ConfigError, flag, type Values, webUrl } from '#server/config/values.ts'

const priceId = z.string().min(1).optional()

export const retivoVariables = {
  ACCORD_RETIVO_APP_URL: webUrl.optional(),
  ACCORD_RETIVO_RATE_LIMIT: flag.default(true),
  ACCORD_RETIVO_REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
  ACCORD_RETIVO_LLM_PROVIDER: llmProvider.optional(),
  ACCORD_RETIVO_LLM_BASE_URL: webUrl.optional(),
  ACCORD_RETIVO_LLM_API_KEY: z.string().min(1).optional(),
  ACCORD_RETIVO_LLM_MODEL: z.string().min(1).optional(),
  ACCORD_RETIVO_LLM_TIMEOUT_MS: z.coerce.number().int().min(100).max(120_000).default(15_000),
  ACCORD_RETIVO_STRIPE_SECRET_KEY: z.string().min(1).optional(),
  ACCORD_RETIVO_STRIPE_API_BASE: webUrl.optional(),
  ACCORD_RETIVO_STRIPE_WEBHOOK_SECRET: z.string().min(1).optional(),
  ACCORD_RETIVO_STRIPE_PRICE_STARTER_MONTHLY: priceId,
  ACCORD_RETIVO_STRIPE_PRICE_STARTER_ANNUAL: priceId,
  ACCORD_RETIVO_STRIPE_PRICE_GROWTH_MONTHLY: priceId,
  ACCORD_RETIVO_STRIPE_PRICE_GROWTH_ANNUAL: priceId,
  ACCORD_RETIVO_STRIPE_PRICE_SCALE_MONTHLY: priceId,
  ACCORD_RETIVO_STRIPE_PRICE_SCALE_ANNUAL: priceId,
} as const satisfies Record<string, z.ZodType>

type Environment = Values<typeof retivoVariables>

export function deriveRetivo(env: Environment, shared: Shared) {
  return {
    /** Where invited people and buyers come back to. Absent: below this server's own public address. */
    appUrl: env.ACCORD_RETIVO_APP_URL?.replace(/\/$/, ''),
    limitsRates: env.ACCORD_RETIVO_RATE_LIMIT,
    /** Of a Redis that health watches; nothing else uses it. */
    redisUrl: env.ACCORD_RETIVO_REDIS_URL,
    /** Absent: interventions are chosen by the built-in ranking. */
    llm: llmOf('RETIVO', shared, {
      provider: env.ACCORD_RETIVO_LLM_PROVIDER,
      baseUrl: env.ACCORD_RETIVO_LLM_BASE_URL,
      apiKey: env.ACCORD_RETIVO_LLM_API_KEY,
      model: env.ACCORD_RETIVO_LLM_MODEL,
    }),
    llmTimeoutMs: env.ACCORD_RETIVO_LLM_TIMEOUT_MS,
    /** Absent: nothing can be bought. */
    stripe: stripeOf(env),
  }
}

function stripeOf(env: Environment) {
  const secretKey = env.ACCORD_RETIVO_STRIPE_SECRET_KEY
  const webhookSecret = env.ACCORD_RETIVO_STRIPE_WEBHOOK_SECRET
  if (secretKey === undefined) {
    if (webhookSecret === undefined) return undefined
    throw new ConfigError(
      'ACCORD_RETIVO_STRIPE_SECRET_KEY is not set: ACCORD_RETIVO_STRIPE_WEBHOOK_SECRET is of no use without it',
    )
  }
  return {
    secretKey,
    baseUrl: env.ACCORD_RETIVO_STRIPE_API_BASE,
    /** Absent: no plan changes by itself, and what calls itself Stripe is refused. */
    webhookSecret,
    /** By plan and interval; what has no price is not sold. */
    prices: {
      starter: {
        monthly: env.ACCORD_RETIVO_STRIPE_PRICE_STARTER_MONTHLY,
        annual: env.ACCORD_RETIVO_STRIPE_PRICE_STARTER_ANNUAL,
      },
      growth: {
        monthly: env.ACCORD_RETIVO_STRIPE_PRICE_GROWTH_MONTHLY,
        annual: env.ACCORD_RETIVO_STRIPE_PRICE_GROWTH_ANNUAL,
      },
      scale: {
        monthly: env.ACCORD_RETIVO_STRIPE_PRICE_SCALE_MONTHLY,
        annual: env.ACCORD_RETIVO_STRIPE_PRICE_SCALE_ANNUAL,
      },
    },
  }
}
