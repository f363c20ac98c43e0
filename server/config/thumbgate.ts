/** ThumbGate's variables, and what they come to. */
import { z } from 'zod'
import type { Shared } from '#server/config/llm.ts'
import { ConfigError, count, flag, list, type Values, webUrl } from '#server/config/values.ts'

/** Long enough that it cannot be guessed; no blanks, because it stands in a header. */
const staticKey = z.string().regex(/^[\x21-\x7e]{16,200}$/, 'must be 16 to 200 printable characters without blanks')

const timeZone = z.string().refine(isTimeZone, 'must be the name of a time zone, e.g. Europe/Berlin')

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

/** US cents by plan id of GitHub Marketplace: `7=1900,8=4900`. */
const planPrices = list.transform((items, context) => {
  const pairs = items.map((item) => /^([\w-]+)=(\d{1,9})$/.exec(item))
  if (pairs.some((pair) => pair === null)) context.addIssue('must give US cents for each plan id, e.g. 7=1900,8=4900')
  return Object.fromEntries(pairs.map((pair) => [pair?.[1] ?? '', Number(pair?.[2] ?? 0)]))
})

export const thumbgateVariables = {
  ACCORD_THUMBGATE_API_KEY: staticKey.optional(),
  ACCORD_THUMBGATE_OPERATOR_KEY: staticKey.optional(),
  ACCORD_THUMBGATE_INSECURE: flag.default(false),
  ACCORD_THUMBGATE_TIMEZONE: timeZone.default('UTC'),
  ACCORD_THUMBGATE_APP_URL: webUrl.optional(),
  ACCORD_THUMBGATE_CHECKOUT_ORIGINS: list.pipe(z.array(webUrl)).default([]),
  ACCORD_THUMBGATE_STRIPE_SECRET_KEY: z.string().min(1).optional(),
  ACCORD_THUMBGATE_STRIPE_URL: webUrl.optional(),
  ACCORD_THUMBGATE_STRIPE_WEBHOOK_SECRET: z.string().min(1).optional(),
  ACCORD_THUMBGATE_STRIPE_PRICE_PRO_MONTHLY: z.string().min(1).optional(),
  ACCORD_THUMBGATE_STRIPE_PRICE_PRO_ANNUAL: z.string().min(1).optional(),
  ACCORD_THUMBGATE_STRIPE_PRICE_TEAM: z.string().min(1).optional(),
  ACCORD_THUMBGATE_GITHUB_WEBHOOK_SECRET: z.string().min(1).optional(),
  ACCORD_THUMBGATE_GITHUB_PLAN_PRICES: planPrices.prefault(''),
  ACCORD_THUMBGATE_PUBLIC_RATE_LIMIT: count.default(120),
  ACCORD_THUMBGATE_CAPTURE_RATE_LIMIT: count.default(6000),
} as const satisfies Record<string, z.ZodType>

type Environment = Values<typeof thumbgateVariables>

/** Throws a {@link ConfigError} where variables contradict each other. */
export function deriveThumbgate(env: Environment, shared: Shared) {
  assertKeysDiffer(env)
  return {
    /** Absent: nobody is the admin, except with the key that comes with demo data. */
    adminKey: env.ACCORD_THUMBGATE_API_KEY,
    /** May read the billing summary and nothing else. */
    operatorKey: env.ACCORD_THUMBGATE_OPERATOR_KEY,
    /** Everybody is the admin. */
    insecure: env.ACCORD_THUMBGATE_INSECURE,
    /** Of day keys where a request names no zone. */
    timeZone: env.ACCORD_THUMBGATE_TIMEZONE,
    /** Where the pages of the product are; absent: where this server is. */
    appUrl: env.ACCORD_THUMBGATE_APP_URL?.replace(/\/$/, ''),
    /** Where a checkout may lead back to; empty: anywhere. */
    checkoutOrigins: env.ACCORD_THUMBGATE_CHECKOUT_ORIGINS.map((url) => new URL(url).origin),
    stripe: stripeOf(env),
    /** Unset, events are believed unsigned only where nothing can be bought with them. */
    stripeWebhookSecret: env.ACCORD_THUMBGATE_STRIPE_WEBHOOK_SECRET,
    githubWebhookSecret: env.ACCORD_THUMBGATE_GITHUB_WEBHOOK_SECRET,
    /** US cents by plan id, where GitHub names no price. */
    githubPlanPrices: env.ACCORD_THUMBGATE_GITHUB_PLAN_PRICES,
    believesUnsigned: shared.mode === 'development',
    publicRateLimit: env.ACCORD_THUMBGATE_PUBLIC_RATE_LIMIT,
    captureRateLimit: env.ACCORD_THUMBGATE_CAPTURE_RATE_LIMIT,
  }
}

/** Absent: checkouts are local sessions that nobody can pay. */
function stripeOf(env: Environment) {
  const secretKey = env.ACCORD_THUMBGATE_STRIPE_SECRET_KEY
  if (secretKey === undefined) return undefined
  if (env.ACCORD_THUMBGATE_INSECURE) {
    throw new ConfigError(
      'ACCORD_THUMBGATE_INSECURE is on while ACCORD_THUMBGATE_STRIPE_SECRET_KEY is set: everybody would be the admin of real money; unset one of them',
    )
  }
  return {
    secretKey,
    baseUrl: env.ACCORD_THUMBGATE_STRIPE_URL,
    /** Price ids of the account; absent: the price is written into the session. */
    prices: {
      proMonthly: env.ACCORD_THUMBGATE_STRIPE_PRICE_PRO_MONTHLY,
      proAnnual: env.ACCORD_THUMBGATE_STRIPE_PRICE_PRO_ANNUAL,
      team: env.ACCORD_THUMBGATE_STRIPE_PRICE_TEAM,
    },
  }
}

function assertKeysDiffer(env: Environment): void {
  if (env.ACCORD_THUMBGATE_API_KEY === undefined) return
  if (env.ACCORD_THUMBGATE_API_KEY !== env.ACCORD_THUMBGATE_OPERATOR_KEY) return
  throw new ConfigError(
    'ACCORD_THUMBGATE_OPERATOR_KEY is the same as ACCORD_THUMBGATE_API_KEY: whoever has it would be the admin',
  )
}
