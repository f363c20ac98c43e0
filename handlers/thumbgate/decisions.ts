import * as metricRows from '#db/thumbgate/decision-metrics.ts'
import { evaluate } from '#domain/thumbgate/decisions/evaluate.ts'
import { dayKeys, earliest, toMetrics } from '#domain/thumbgate/decisions/metrics.ts'
import { recordOutcome } from '#domain/thumbgate/decisions/outcomes.ts'
import type { DecisionsHandlers } from '#generated/thumbgate/handlers.ts'
import { ok } from '#server/reply.ts'

export const decisions: DecisionsHandlers = {
  async evaluateDecision({ body, caller, db, now }) {
    return ok(await evaluate(db, caller.customerId, body, now))
  },

  async recordDecisionOutcome({ body, caller, db, now }) {
    return ok(await recordOutcome(db, caller.customerId, body, now))
  },

  async getDecisionMetrics({ caller, services, db, now }) {
    const { timeZone } = services.settings
    const evaluations = await metricRows.evaluationCounts(db, caller.customerId, timeZone, earliest(now))
    const outcomes = await metricRows.outcomeCounts(db, caller.customerId, timeZone, earliest(now))
    return ok(toMetrics(evaluations, outcomes, dayKeys(now, timeZone)))
  },
}
