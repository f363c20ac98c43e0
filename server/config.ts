/**
 * The only reader of the environment: read, check, derive, freeze. A bad value stops the start with its name, what was found
 * and what is allowed. `docs/configuration.md` lists every variable; a test compares it with {@link variables}.
 */
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { llmProvider } from '#server/config/llm.ts'
import { deriveMightykey, mightykeyVariables } from '#server/config/mightykey.ts'
import { deriveRetivo, retivoVariables } from '#server/config/retivo.ts'
import { deriveThumbgate, thumbgateVariables } from '#server/config/thumbgate.ts'
import { ConfigError, count, flag, list, webUrl } from '#server/config/values.ts'

export type { LlmConfig } from '#server/config/llm.ts'
export { ConfigError } from '#server/config/values.ts'

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
  ACCORD_DATABASE_POOL: z.coerce.number().int().min(3).max(200).default(10),
  ACCORD_DRAIN_SECONDS: count.default(15),
  ACCORD_LLM_PROVIDER: llmProvider.default('none'),
  ACCORD_LLM_BASE_URL: webUrl.optional(),
  ACCORD_LLM_API_KEY: z.string().min(1).optional(),
  ACCORD_LLM_MODEL: z.string().min(1).optional(),
  ACCORD_ALLOW_PRIVATE_EGRESS: flag.default(false),
  ...mightykeyVariables,
  ...retivoVariables,
  ...thumbgateVariables,
} as const satisfies Record<string, z.ZodType>

const secretNames = /KEY$|URL$|SECRET|PASSWORD|TOKEN/

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
  const shared = {
    mode,
    llm: {
      provider: env.ACCORD_LLM_PROVIDER,
      baseUrl: env.ACCORD_LLM_BASE_URL,
      apiKey: env.ACCORD_LLM_API_KEY,
      model: env.ACCORD_LLM_MODEL,
    },
  }
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
    mightykey: deriveMightykey(env, shared),
    retivo: deriveRetivo(env, shared),
    thumbgate: deriveThumbgate(env, shared),
  }
}

function requireForProduction(env: Environment): void {
  const missing = (['ACCORD_ENCRYPTION_KEY', 'ACCORD_PUBLIC_URL'] as const).filter((name) => env[name] === undefined)
  if (missing.length === 0) return
  throw new ConfigError(
    missing.map((name) => `${name} is not set: production needs it (or set ACCORD_ENV=development)`).join('\n'),
  )
}
