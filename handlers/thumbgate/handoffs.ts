import { toProblem } from '#domain/thumbgate/errors.ts'
import { completeHandoff } from '#domain/thumbgate/handoffs/complete.ts'
import { startHandoff } from '#domain/thumbgate/handoffs/start.ts'
import type { HandoffsHandlers } from '#generated/thumbgate/handlers.ts'
import { content, ok } from '#server/reply.ts'

export const handoffs: HandoffsHandlers = {
  async startHandoff({ body, caller, services, db, now }) {
    const start = await startHandoff({ db, customer: caller.customerId, random: services.random, now }, body)
    if (start.kind === 'started') return ok(start.handoff)
    // Returned, not thrown: the refusal is remembered, so what it wrote has to be committed.
    return content(start.status, 'application/problem+json', toProblem(start.status, start.detail))
  },

  async completeHandoff({ body, caller, db, now }) {
    return ok(await completeHandoff(db, caller.customerId, body, now))
  },
}
