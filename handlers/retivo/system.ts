import { checkHealth, isHealthy } from '#domain/retivo/health.ts'
import type { SystemHandlers } from '#generated/retivo/handlers.ts'
import { elapsed } from '#server/clock.ts'
import { ok, reply } from '#server/reply.ts'
import { version } from '#server/version.ts'

export const systemHandlers: SystemHandlers = {
  async getHealth({ services }) {
    const checks = await checkHealth(services)
    const facts = { checks, version, uptime_seconds: Math.floor(elapsed() / 1000) }
    return isHealthy(checks) ? ok({ status: 'ok', ...facts }) : reply(503, { status: 'degraded', ...facts })
  },
}
