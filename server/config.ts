/**
 * The only reader of the environment: read, check, derive, freeze. A bad value stops the start with its name, what was found
 * and what is allowed. `docs/configuration.md` lists every variable; a test compares it with {@link variables}.
 */
import { join, resolve } from 'node:path'
import { z } from 'zod'

const flag = z.enum(['0', '1', 'false', 'true']).transform((text) => text === '1' || text === 'true')
const count = z.coerce.number().int().min(0)
const credits = z
  .string()
  .regex(/^\d{1,12}(\.\d{1,4})?$/, 'must be a decimal number with up to four places, e.g. 10.0000')
const list = z.string().transform((text) =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== ''),
)
const webUrl = z.url({ protocol: /^https?$/ })
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
const llmProvider = z.enum(['openai', 'anthropic', 'none'])
const encryptionKeys = list.pipe(
  z
    .array(
      z
        .string()
        .regex(/^[0-9a-f]{64}$/i, 'must be 32 bytes as 64 hex digits; several, newest first, are separated by commas'),
    )
    .min(1),
)

/** Every variable: its schema; `secret` ones are never echoed in an error. */
export const variables = {
  ACCORD_ENV: z.enum(['development', 'production', 'test']).optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  ACCORD_DATA_DIR: z.string().min(1).default('.data'),
  ACCORD_HOST: z.string().min(1).default('127.0.0.1'),
  ACCORD_PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  ACCORD_PUBLIC_URL: webUrl.optional(),
  ACCORD_ENCRYPTION_KEY: encryptionKeys.optional(),
  ACCORD_DEMO: flag.optional(),
  ACCORD_LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  ACCORD_ACCESS_LOG: flag.default(true),
  ACCORD_TRUST_PROXY: list.default([]),
  ACCORD_CORS_ORIGINS: list.pipe(z.array(webUrl)).default([]),
  ACCORD_SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  ACCORD_MAIL_FROM: z.string().min(3).default('Accord <no-reply@localhost>'),
  ACCORD_MAIL_OUTBOX: z.string().min(1).optional(),
  ACCORD_DATABASE_POOL: z.coerce.number().int().min(1).max(200).default(10),
  ACCORD_DRAIN_SECONDS: count.default(15),
  ACCORD_LLM_PROVIDER: llmProvider.default('none'),
  ACCORD_LLM_BASE_URL: webUrl.optional(),
  ACCORD_LLM_API_KEY: z.string().min(1).optional(),
  ACCORD_LLM_MODEL: z.string().min(1).optional(),
  ACCORD_ALLOW_PRIVATE_EGRESS: flag.default(false),
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

const secretNames = /KEY$|URL$|SECRET|PASSWORD|TOKEN/

export class ConfigError extends Error {
  override name = 'ConfigError'
}

const environment = z.object(variables)
type Environment = z.output<typeof environment>

/** Derived configuration. Secrets are in it: never log it. */
export type Config = ReturnType<typeof derive>

/** Reads and checks an environment. Throws a {@link ConfigError} that names each bad variable, what was found and what is allowed. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.keys(variables)
      .map((name) => [name, env[name]] as const)
      .filter(([, value]) => value !== undefined && value !== ''),
  )
  const result = environment.safeParse(given)
  const problems = result.success ? [] : result.error.issues.map((issue) => describe(issue, given))
  problems.push(...unknownNames(env))
  if (!result.success || problems.length > 0) throw new ConfigError(problems.join('\n'))
  return Object.freeze(derive(result.data))
}

function describe(issue: z.core.$ZodIssue, given: Record<string, string | undefined>): string {
  const name = String(issue.path[0])
  const found = secretNames.test(name) ? 'a value that is not shown' : JSON.stringify(given[name])
  return `${name} is ${found}: ${issue.message}`
}

/** A misspelt name would be ignored in silence, so it is refused. */
function unknownNames(env: Readonly<Record<string, string | undefined>>): string[] {
  return Object.keys(env)
    .filter((name) => name.startsWith('ACCORD_') && !(name in variables) && !name.startsWith('ACCORD_TEST_'))
    .map((name) => `${name} is not a variable of Accord; docs/configuration.md lists them`)
}

const modeOf = (env: Environment) => env.ACCORD_ENV ?? (env.DATABASE_URL ? 'production' : 'development')

function derive(env: Environment) {
  const mode = modeOf(env)
  if (mode === 'production') requireForProduction(env)
  const dataDir = resolve(env.ACCORD_DATA_DIR)
  return {
    env: mode,
    databaseUrl: env.DATABASE_URL,
    databasePool: env.ACCORD_DATABASE_POOL,
    dataDir,
    host: env.ACCORD_HOST,
    port: env.ACCORD_PORT,
    publicUrl: env.ACCORD_PUBLIC_URL?.replace(/\/$/, ''),
    /** Newest first. Absent in development and test: the key is made into `<dataDir>/key`. */
    encryptionKeys: env.ACCORD_ENCRYPTION_KEY?.map((hex) => Buffer.from(hex, 'hex')),
    demo: env.ACCORD_DEMO ?? mode === 'development',
    logLevel: env.ACCORD_LOG_LEVEL,
    accessLog: env.ACCORD_ACCESS_LOG,
    trustProxy: env.ACCORD_TRUST_PROXY,
    corsOrigins: env.ACCORD_CORS_ORIGINS,
    mail: {
      smtpUrl: env.ACCORD_SMTP_URL,
      from: env.ACCORD_MAIL_FROM,
      /** A file of JSON lines; by default only outside production. */
      outbox: env.ACCORD_MAIL_OUTBOX ?? (mode === 'production' ? undefined : join(dataDir, 'outbox.jsonl')),
    },
    drainSeconds: env.ACCORD_DRAIN_SECONDS,
    /** Whether requests to addresses that users chose may reach private networks. */
    allowPrivateEgress: env.ACCORD_ALLOW_PRIVATE_EGRESS,
    /** Replies are checked against the contract everywhere but in production. */
    checkReplies: mode !== 'production',
    mightykey: {
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
      llm: llmOf('MIGHTYKEY', {
        provider: env.ACCORD_MIGHTYKEY_LLM_PROVIDER ?? env.ACCORD_LLM_PROVIDER,
        baseUrl: env.ACCORD_MIGHTYKEY_LLM_BASE_URL ?? env.ACCORD_LLM_BASE_URL,
        apiKey: env.ACCORD_MIGHTYKEY_LLM_API_KEY ?? env.ACCORD_LLM_API_KEY,
        model: env.ACCORD_MIGHTYKEY_LLM_MODEL ?? env.ACCORD_LLM_MODEL,
      }),
      payments: paymentsOf(env),
      integrations: {
        /** Credentials are tried when they are connected: by default where the server is in earnest. */
        verifies: env.ACCORD_MIGHTYKEY_VERIFY_INTEGRATIONS ?? mode === 'production',
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
    },
  }
}

/** Who moves the money. Simulated payments would sell credits for nothing, so production refuses them. */
function paymentsOf(env: Environment) {
  const kind = env.ACCORD_MIGHTYKEY_PAYMENTS
  if (kind === 'simulated' && modeOf(env) === 'production') {
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

interface LlmVariables {
  provider: 'openai' | 'anthropic' | 'none'
  baseUrl: string | undefined
  apiKey: string | undefined
  model: string | undefined
}

/** A language model as a system uses it. */
export interface LlmConfig {
  provider: 'openai' | 'anthropic'
  /** The provider's own address when absent. */
  baseUrl: string | undefined
  /** Absent where a compatible server asks for none. */
  apiKey: string | undefined
  model: string
}

function llmOf(system: string, { provider, baseUrl, apiKey, model }: LlmVariables): LlmConfig | undefined {
  if (provider === 'none') return undefined
  if (model === undefined)
    throw new ConfigError(`ACCORD_${system}_LLM_MODEL is not set: the provider ${provider} needs the name of a model`)
  if (apiKey === undefined && baseUrl === undefined)
    throw new ConfigError(
      `ACCORD_${system}_LLM_API_KEY is not set: only a server of your own (…_LLM_BASE_URL) needs none`,
    )
  return { provider, baseUrl, apiKey, model }
}

function requireForProduction(env: Environment): void {
  const missing = (['ACCORD_ENCRYPTION_KEY', 'ACCORD_PUBLIC_URL'] as const).filter((name) => env[name] === undefined)
  if (missing.length === 0) return
  throw new ConfigError(
    missing.map((name) => `${name} is not set: production needs it (or set ACCORD_ENV=development)`).join('\n'),
  )
}
