import { bootstrap } from '#domain/thumbgate/internal-agent/bootstrap.ts'
import type { InternalAgentHandlers } from '#generated/thumbgate/handlers.ts'
import { ok } from '#server/reply.ts'

export const internalAgent: InternalAgentHandlers = {
  async bootstrapInternalAgent({ body = {}, caller, services, db, now }) {
    return ok(await bootstrap({ db, customer: caller.customerId, random: services.random, now }, body))
  },
}
