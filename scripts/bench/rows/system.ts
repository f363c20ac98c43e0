/** Accord's Rungate with the trivial handler, the in-memory bearer check, and no database behind its scopes. */
import { openSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { errors } from '#domain/rungate/errors.ts'
import { routes } from '#generated/rungate/routes.ts'
import { systems } from '#generated/systems.ts'
import { type AppOptions, loadSystem } from '#server/app.ts'
import { readConfig } from '#server/config.ts'
import { createSealer } from '#server/crypto/seal.ts'
import { createLogger } from '#server/logger.ts'
import { projectRoot } from '#server/migrations.ts'
import type { SecurityHandler, SystemDefinition } from '#server/system.ts'
import { answer, isKnown, operationId } from '../task.ts'
import { createNoDatabase } from './no-database.ts'

const agent: SecurityHandler<unknown> = async ({ value }) => (isKnown(value) ? { agent: 1 } : null)
const nobody: SecurityHandler<unknown> = async () => null
const minute = { key: 'agent', limit: 600, windowSeconds: 60 }

interface StepInput {
  path: { id: string }
  body: { name: string; status: string }
}

/** Options of the application; `log` says whether each request writes its line, to a file as a service would. */
export async function appOptions(log: boolean): Promise<AppOptions> {
  const entry = systems.find(({ api }) => api === 'rungate')
  if (!entry) throw new Error('generated/systems.ts lists no rungate')
  const definition: SystemDefinition<string> = {
    api: 'rungate',
    errors,
    security: { AgentApiKey: agent, AgentApiKeyHeader: nobody, DashboardAuth: nobody, SessionCookie: nobody },
    rateLimits: Object.fromEntries(routes.map(({ rateLimit }) => [rateLimit, () => [minute]])),
    admit: async ({ identity }) => identity,
    services: () => ({}),
    handlers: {
      [operationId]: async ({ path, body }: StepInput) => ({ status: 201, body: answer(path.id, body) }),
    },
  }
  const destination = pino.destination({ fd: openSync(join(tmpdir(), 'accord-bench.log'), 'w'), sync: true })
  return {
    config: readConfig({ ACCORD_ENV: 'test', ACCORD_ACCESS_LOG: log ? '1' : '0' }),
    log: createLogger({ level: 'info', destination }),
    database: await createNoDatabase(),
    jobs: { add: async () => {} },
    mailer: { kind: 'none', send: async () => {} },
    sealer: createSealer([Buffer.alloc(32)]),
    publicUrl: () => 'http://127.0.0.1',
    now: () => new Date(),
    jobsIn: () => ({ add: async () => {} }),
    storeEvents: async () => {},
    systems: [await loadSystem(projectRoot, entry, definition)],
    checkReplies: false,
    throttle: { take: async () => ({ limit: 600, remaining: 599, resetSeconds: 60, allowed: true }) },
  }
}
