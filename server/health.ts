/** `/healthz`: the process lives. `/readyz`: requests will be served. `/metrics`: Prometheus. */
import { setTimeout as sleep } from 'node:timers/promises'
import { type Response, Router } from 'express'
import { probe } from '#db/shared/readiness.ts'
import type { Database } from '#server/database.ts'
import type { Metrics } from '#server/metrics.ts'

const probeSeconds = 2

export interface HealthParts {
  database: Database
  metrics: Metrics
  draining(): boolean
}

export const healthPaths: ReadonlySet<string> = new Set(['/healthz', '/readyz', '/metrics'])

export function healthRoutes(parts: HealthParts): Router {
  const router = Router()
  router.get('/healthz', (_req, res) => send(res, 200, { status: 'ok' }))
  router.get('/readyz', async (_req, res) => {
    const status = parts.draining() ? 'draining' : (await answers(parts.database)) ? 'ok' : 'database unavailable'
    send(res, status === 'ok' ? 200 : 503, { status })
  })
  router.get('/metrics', async (_req, res) => {
    const { type, text } = await parts.metrics.render()
    res.set('Cache-Control', 'no-store').type(type).send(text)
  })
  return router
}

function send(res: Response, status: number, body: object): void {
  res.status(status).set({ 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' }).json(body)
}

/** A database that is busy for longer than the time limit is not one that serves requests. */
async function answers(database: Database): Promise<boolean> {
  const late = new AbortController()
  try {
    const asked = database.read(probe).then(() => true)
    return await Promise.race([asked, sleep(probeSeconds * 1000, false, { signal: late.signal })])
  } catch {
    // The reason is in the log of the requests that fail for it; here only the fact counts.
    return false
  } finally {
    late.abort()
  }
}
