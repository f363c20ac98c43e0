/** The whole application without a database: request id, rate limit (a stub), security headers, metrics, and a log line to a file. */
import { createApp } from '#server/app.ts'
import { appOptions } from './system.ts'

export async function createListener() {
  return createApp(await appOptions(true)).express
}
