/** Whether everything Retivo needs is there, each asked for itself, so that the answer also comes when one of them hangs. */
import { setTimeout as sleep } from 'node:timers/promises'
import { lastSupervised } from '#db/shared/jobs.ts'
import { probe } from '#db/shared/readiness.ts'
import { pingRedis } from '#domain/retivo/providers/redis.ts'
import type { Services } from '#domain/retivo/services.ts'
import type { operations } from '#generated/retivo/types.ts'
import { now } from '#server/clock.ts'

type Health = operations['getHealth']['responses'][200]['content']['application/json']
type Check = Health['checks'][string]

const probeSeconds = 2
/** Workers look after the queues every second; after this long without, nobody works. */
const heartbeatSeconds = 60

/** The check, late or broken ones as an error. What went wrong is told in words of our own, which carry no address or credential. */
async function timed(name: string, work: (signal: AbortSignal) => Promise<string | undefined>): Promise<Check> {
  const began = now().getTime()
  const late = new AbortController()
  try {
    const waited = sleep(probeSeconds * 1000, `${name} did not answer within ${probeSeconds} s`, {
      signal: late.signal,
    })
    const error = await Promise.race([work(late.signal), waited])
    const latency = { latency_ms: now().getTime() - began }
    return error === undefined ? { status: 'ok', ...latency } : { status: 'error', ...latency, error }
  } catch {
    // The reason is in the log of the requests that fail for it.
    return { status: 'error', latency_ms: now().getTime() - began, error: `${name} cannot be reached` }
  } finally {
    late.abort()
  }
}

const notConfigured: Check = { status: 'not_configured' }

/** The checks by name. A language model is looked for in the configuration only: asking it costs money. */
export async function checkHealth({
  database,
  settings,
}: Pick<Services, 'database' | 'settings'>): Promise<Health['checks']> {
  const { redisUrl } = settings
  const [db, redis, jobs] = await Promise.all([
    timed('The database', () => database.read(probe).then(() => undefined)),
    redisUrl === undefined
      ? notConfigured
      : timed('Redis', (signal) => pingRedis(redisUrl, signal).then(() => undefined)),
    timed('The job runner', async () => {
      const age = await database.session(lastSupervised)
      return age !== null && age <= heartbeatSeconds
        ? undefined
        : `No job runner has been seen for ${heartbeatSeconds} s`
    }),
  ])
  return { database: db, redis, llm: settings.llm ? { status: 'ok' } : notConfigured, inngest: jobs }
}

export const isHealthy = (checks: Health['checks']): boolean =>
  Object.values(checks).every(({ status }) => status !== 'error')
