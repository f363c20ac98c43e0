import { type DestinationStream, type Logger, pino, stdTimeFunctions } from 'pino'

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

/** A structured logger: one JSON object a line, UTC times, secrets redacted. Writes to standard error unless told otherwise. */
export function createLogger(options: { level: string; destination?: DestinationStream }): Logger {
  return pino(
    {
      level: options.level,
      base: null,
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: redacted, censor: '[redacted]' },
    },
    options.destination ?? pino.destination({ fd: 2, sync: true }),
  )
}
