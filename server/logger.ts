import { type DestinationStream, type Logger, pino, stdSerializers, stdTimeFunctions } from 'pino'

/** Members whose values never reach a log, at the places where they could appear. */
const redacted = [
  'authorization',
  'cookie',
  'set-cookie',
  'x-api-key',
  'password',
  'secret',
  'token',
  'apiKey',
  'api_key',
].flatMap((name) =>
  [name, `*.${name}`, `*.*.${name}`].map((path) =>
    path.replace(/[\w]+(-[\w]+)+$/, (n) => `["${n}"]`).replace('.["', '["'),
  ),
)

/** What databases add to an error: the values of the statement, or of the row. They are what people sent, and hashes of secrets. */
const valuesOfErrors = ['params', 'queryOptions', 'detail', 'where']

const withoutValues = (error: unknown): unknown =>
  error instanceof Error
    ? Object.fromEntries(Object.entries(stdSerializers.err(error)).filter(([name]) => !valuesOfErrors.includes(name)))
    : error

/** A structured logger: one JSON object a line, UTC times, secrets redacted. Writes to standard error unless told otherwise. */
export function createLogger(options: { level: string; destination?: DestinationStream }): Logger {
  return pino(
    {
      level: options.level,
      base: null,
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: withoutValues },
      redact: { paths: redacted, censor: '[redacted]' },
    },
    options.destination ?? pino.destination({ fd: 2, sync: true }),
  )
}
