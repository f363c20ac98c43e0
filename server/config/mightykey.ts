/** MightyKey's variables, and what they come to. */
import { z } from 'zod'
import { llmOf, llmProvider, type Shared } from '#server/config/llm.ts'
import { ConfigError, count, credits, flag, list, type Values, webUrl } from '#server/config/values.ts'

const tierNames = ['free', 'starter', 'pro', 'business', 'enterprise'] as const
/** One positive whole number for each tier of MightyKey. */
const perTier = list.transform((items, context) => {
  const numbers = new Map(
    items.map((item) => item.split('=')).map(([tier = '', number = '']) => [tier.trim(), number.trim()]),
  )
  const isComplete =
    items.length === tierNames.length && tierNames.every((tier) => /^[1-9]\d{0,6}$/.test(numbers.get(tier) ?? ''))
  if (!isComplete)
    context.addIssue(
      `must give each tier a positive whole number, e.g. ${tierNames.map((tier) => `${tier}=1`).join(',')}`,
    )
  const of = (tier: (typeof tierNames)[number]) => Number(numbers.get(tier))
  return {
    free: of('free'),
    starter: of('starter'),
    pro: of('pro'),
    business: of('business'),
    enterprise: of('enterprise'),
  }
})
/** A fee, and others for stages that differ: `0.0100,build=0.0500`. */
const stageFee = list.transform((items, context) => {
  const [first = '', ...others] = items
  const byStage = others.map((item) => /^([a-z]+)=(.+)$/.exec(item))
  const isValid = credits.safeParse(first).success && byStage.every((match) => credits.safeParse(match?.[2]).success)
  if (!isValid) context.addIssue('must be a fee with up to four places, with others by stage, e.g. 0.0100,build=0.0500')
  return {
    every: first,
    byStage: Object.fromEntries(byStage.map((match) => [match?.[1] ?? '', match?.[2] ?? ''])) as Record<string, string>,
  }
})
const providerNames = ['github', 'neon', 'vercel', 'cloudflare', 'stripe', 'slack'] as const
/** Providers of MightyKey that are somewhere else than everybody's: `github=https://github.example.com/api`. */
const providerUrls = list.transform((items, context) => {
  const pairs = items.filter(Boolean).map((item) => /^(\w+)=(https?:\/\/.+)$/.exec(item))
  const names: readonly string[] = providerNames
  if (pairs.some((pair) => !names.includes(pair?.[1] ?? '') || !URL.canParse(pair?.[2] ?? ''))) {
    context.addIssue(
      `must give an address for each provider it names, e.g. ${providerNames[0]}=https://github.example.com`,
    )
  }
  return Object.fromEntries(pairs.map((pair) => [pair?.[1] ?? '', pair?.[2] ?? ''])) as Partial<
    Record<(typeof providerNames)[number], string>
  >
})

export const mightykeyVariables = {
  ACCORD_MIGHTYKEY_SIGNUP_CREDITS: credits.default('10.0000'),
  ACCORD_MIGHTYKEY_RATE_LIMIT: count.default(120),
  ACCORD_MIGHTYKEY_PUBLIC_RATE_LIMIT: count.default(120),
  ACCORD_MIGHTYKEY_LOGIN_FAILURES: count.default(10),
  ACCORD_MIGHTYKEY_LOGIN_FAILURES_PER_IP: count.default(100),
  ACCORD_MIGHTYKEY_RESETS_PER_EMAIL: count.default(3),
  ACCORD_MIGHTYKEY_RESETS_PER_IP: count.default(20),
  ACCORD_MIGHTYKEY_SEATS: perTier.prefault('free=1,starter=3,pro=10,business=50,enterprise=1000'),
  ACCORD_MIGHTYKEY_LLM_PROVIDER: llmProvider.optional(),
  ACCORD_MIGHTYKEY_LLM_BASE_URL: webUrl.optional(),
  ACCORD_MIGHTYKEY_LLM_API_KEY: z.string().min(1).optional(),
  ACCORD_MIGHTYKEY_LLM_MODEL: z.string().min(1).optional(),
  ACCORD_MIGHTYKEY_PAYMENTS: z.enum(['stripe', 'simulated', 'off']).default('off'),
  ACCORD_MIGHTYKEY_STRIPE_SECRET_KEY: z.string().min(1).optional(),
  ACCORD_MIGHTYKEY_STRIPE_URL: webUrl.optional(),
  ACCORD_MIGHTYKEY_VERIFY_INTEGRATIONS: flag.optional(),
  ACCORD_MIGHTYKEY_PROVIDER_URLS: providerUrls.prefault(''),
  ACCORD_MIGHTYKEY_GITHUB_CLIENT_ID: z.string().min(1).optional(),
  ACCORD_MIGHTYKEY_GITHUB_CLIENT_SECRET: z.string().min(1).optional(),
  ACCORD_MIGHTYKEY_SLACK_CLIENT_ID: z.string().min(1).optional(),
  ACCORD_MIGHTYKEY_SLACK_CLIENT_SECRET: z.string().min(1).optional(),
  ACCORD_MIGHTYKEY_VERCEL_CLIENT_ID: z.string().min(1).optional(),
  ACCORD_MIGHTYKEY_VERCEL_CLIENT_SECRET: z.string().min(1).optional(),
  ACCORD_MIGHTYKEY_STAGE_FEE: stageFee.prefault('0.0100'),
  ACCORD_MIGHTYKEY_TOKEN_PRICE_INPUT: credits.default('3.0000'),
  ACCORD_MIGHTYKEY_TOKEN_PRICE_OUTPUT: credits.default('15.0000'),
  ACCORD_MIGHTYKEY_TOKEN_MARGIN: credits.default('1.0000'),
  ACCORD_MIGHTYKEY_RUN_COST_LIMIT: credits.default('5.0000'),
  ACCORD_MIGHTYKEY_LOW_CREDIT_THRESHOLD: credits.default('2.0000'),
  ACCORD_MIGHTYKEY_APPROVAL_TTL_HOURS: z.coerce.number().positive().max(8760).default(24),
  ACCORD_MIGHTYKEY_STAGE_DELAY_MS: count.default(0),
  ACCORD_MIGHTYKEY_RUNS_AT_ONCE: perTier.prefault('free=2,starter=4,pro=10,business=25,enterprise=100'),
  ACCORD_MIGHTYKEY_RUN_WORKERS: z.coerce.number().int().min(1).max(100).default(8),
  ACCORD_MIGHTYKEY_SSE_HEARTBEAT_MS: z.coerce.number().int().min(10).default(15_000),
  ACCORD_MIGHTYKEY_STREAMS_PER_ORG: z.coerce.number().int().min(1).default(100),
} as const satisfies Record<string, z.ZodType>

type Environment = Values<typeof mightykeyVariables>

/** Throws a {@link ConfigError} where variables contradict each other. */
export function deriveMightykey(env: Environment, shared: Shared) {
  return {
    signupCredits: env.ACCORD_MIGHTYKEY_SIGNUP_CREDITS,
    rateLimit: env.ACCORD_MIGHTYKEY_RATE_LIMIT,
    publicRateLimit: env.ACCORD_MIGHTYKEY_PUBLIC_RATE_LIMIT,
    loginFailures: env.ACCORD_MIGHTYKEY_LOGIN_FAILURES,
    loginFailuresPerIp: env.ACCORD_MIGHTYKEY_LOGIN_FAILURES_PER_IP,
    resetsPerEmail: env.ACCORD_MIGHTYKEY_RESETS_PER_EMAIL,
    resetsPerIp: env.ACCORD_MIGHTYKEY_RESETS_PER_IP,
    /** Members an organisation of each tier may have. */
    seats: env.ACCORD_MIGHTYKEY_SEATS,
    /** Absent: the built-in planner does all the thinking. */
    llm: llmOf('MIGHTYKEY', shared, {
      provider: env.ACCORD_MIGHTYKEY_LLM_PROVIDER,
      baseUrl: env.ACCORD_MIGHTYKEY_LLM_BASE_URL,
      apiKey: env.ACCORD_MIGHTYKEY_LLM_API_KEY,
      model: env.ACCORD_MIGHTYKEY_LLM_MODEL,
    }),
    payments: paymentsOf(env, shared),
    integrations: {
      /** Credentials are tried when they are connected: by default where the server is in earnest. */
      verifies: env.ACCORD_MIGHTYKEY_VERIFY_INTEGRATIONS ?? shared.mode === 'production',
      urls: env.ACCORD_MIGHTYKEY_PROVIDER_URLS,
      oauthClients: oauthClientsOf(env),
    },
    stageFee: env.ACCORD_MIGHTYKEY_STAGE_FEE,
    /** Credits for a million tokens. */
    tokenPriceInput: env.ACCORD_MIGHTYKEY_TOKEN_PRICE_INPUT,
    tokenPriceOutput: env.ACCORD_MIGHTYKEY_TOKEN_PRICE_OUTPUT,
    tokenMargin: env.ACCORD_MIGHTYKEY_TOKEN_MARGIN,
    runCostLimit: env.ACCORD_MIGHTYKEY_RUN_COST_LIMIT,
    lowCreditThreshold: env.ACCORD_MIGHTYKEY_LOW_CREDIT_THRESHOLD,
    approvalTtlHours: env.ACCORD_MIGHTYKEY_APPROVAL_TTL_HOURS,
    stageDelayMs: env.ACCORD_MIGHTYKEY_STAGE_DELAY_MS,
    /** Runs of an organisation that may be at work at the same time. */
    runsAtOnce: env.ACCORD_MIGHTYKEY_RUNS_AT_ONCE,
    /** Units of runs that one process works on at the same time. */
    runWorkers: env.ACCORD_MIGHTYKEY_RUN_WORKERS,
    heartbeatMs: env.ACCORD_MIGHTYKEY_SSE_HEARTBEAT_MS,
    streamsPerOrg: env.ACCORD_MIGHTYKEY_STREAMS_PER_ORG,
  }
}

/** Who moves the money. Simulated payments would sell credits for nothing, so production refuses them. */
function paymentsOf(env: Environment, { mode }: Shared) {
  const kind = env.ACCORD_MIGHTYKEY_PAYMENTS
  if (kind === 'simulated' && mode === 'production') {
    throw new ConfigError(
      'ACCORD_MIGHTYKEY_PAYMENTS is "simulated": that is for development; production takes stripe or off',
    )
  }
  if (kind !== 'stripe') return { kind }
  const secretKey = env.ACCORD_MIGHTYKEY_STRIPE_SECRET_KEY
  if (secretKey === undefined) {
    throw new ConfigError('ACCORD_MIGHTYKEY_STRIPE_SECRET_KEY is not set: ACCORD_MIGHTYKEY_PAYMENTS=stripe needs it')
  }
  return { kind, secretKey, baseUrl: env.ACCORD_MIGHTYKEY_STRIPE_URL }
}

function oauthClientsOf(env: Environment) {
  const client = (name: 'GITHUB' | 'SLACK' | 'VERCEL') => {
    const id = env[`ACCORD_MIGHTYKEY_${name}_CLIENT_ID`]
    const secret = env[`ACCORD_MIGHTYKEY_${name}_CLIENT_SECRET`]
    if ((id === undefined) !== (secret === undefined)) {
      throw new ConfigError(
        `ACCORD_MIGHTYKEY_${name}_CLIENT_ID and ACCORD_MIGHTYKEY_${name}_CLIENT_SECRET belong together: set both or none`,
      )
    }
    return id === undefined || secret === undefined ? undefined : { id, secret }
  }
  const clients = { github: client('GITHUB'), slack: client('SLACK'), vercel: client('VERCEL') }
  return Object.fromEntries(Object.entries(clients).filter(([, one]) => one !== undefined)) as Partial<
    Record<keyof typeof clients, { id: string; secret: string }>
  >
}
