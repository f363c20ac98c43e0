import { checkHealth, isHealthy } from '#domain/retivo/health.ts'
import type { SystemHandlers } from '#generated/retivo/handlers.ts'
import { elapsed } from '#server/clock.ts'
import { ok, reply, withHeaders } from '#server/reply.ts'
import type { BesideRoute } from '#server/system.ts'
import { version } from '#server/version.ts'

export const systemHandlers: SystemHandlers = {
  async getHealth({ services }) {
    const checks = await checkHealth(services)
    const facts = { checks, version, uptime_seconds: Math.floor(elapsed() / 1000) }
    return isHealthy(checks) ? ok({ status: 'ok', ...facts }) : reply(503, { status: 'degraded', ...facts })
  },
}

/** The contract is where every system has it; clients of Retivo also look among the operations. */
export const contractPlace: BesideRoute<'retivo'> = {
  operationId: 'findContract',
  method: 'GET',
  path: '/api/openapi.json',
  effect: 'external',
  rateLimit: 'none',
  answers: ['application/json'],
  handler: () => withHeaders(reply(308, { location: '../openapi.json' }), { Location: '../openapi.json' }),
}
