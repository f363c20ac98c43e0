import type { HealthHandlers } from '#generated/thumbgate/handlers.ts'
import { ok } from '#server/reply.ts'

export const health: HealthHandlers = {
  healthz: () => ok({ status: 'ok', feedbackLogPath: 'feedback_events', memoryLogPath: 'memories' }),
}
