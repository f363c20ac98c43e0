import { toCatalog } from '#domain/thumbgate/intents/catalog.ts'
import { knowledgeFor } from '#domain/thumbgate/intents/knowledge.ts'
import { planIntent, readPlanRequest } from '#domain/thumbgate/intents/plan.ts'
import type { IntentsHandlers } from '#generated/thumbgate/handlers.ts'
import { ok } from '#server/reply.ts'

export const intents: IntentsHandlers = {
  async listIntentCatalog({ query }) {
    return ok(toCatalog(query))
  },

  async planIntent({ body, caller, services, db, now }) {
    const request = readPlanRequest(body)
    const knowledge = await knowledgeFor(db, caller.customerId, request, services.random, now)
    return ok(planIntent(request, knowledge, now).plan)
  },
}
