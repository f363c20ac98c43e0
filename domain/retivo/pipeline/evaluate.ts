import * as evaluationRows from '#db/retivo/evaluations.ts'
import type { Evaluate } from '#domain/retivo/jobs/evaluate-users.ts'
import { recordOutcomesOf } from '#domain/retivo/outcomes.ts'
import { consider } from '#domain/retivo/pipeline/consider.ts'
import { plan } from '#domain/retivo/pipeline/plan.ts'
import type { Services } from '#domain/retivo/services.ts'
import { inTransaction } from '#domain/retivo/transaction.ts'

/**
 * Evaluates a user: outcomes that have come about, then rules, decision and plan. The trigger is used up by the transaction that plans, so that
 * it plans once, whoever else was given it; a trigger that came meanwhile stays.
 */
export const evaluateWith =
  (services: Services): Evaluate =>
  async (kernel, { tenantId: tenant, mode, userId: user, dueAt }, signal) => {
    const key = { tenant, mode, user }
    await recordOutcomesOf(kernel, key)
    const thinking = { model: services.model, timeoutMs: services.settings.llmTimeoutMs, signal, log: kernel.log }
    const considered = await consider((work) => kernel.database.read(work), key, thinking, kernel.now())
    await inTransaction(kernel, tenant, async (scope) => {
      const isMine = await evaluationRows.markDone(scope.db, tenant, mode, user, dueAt)
      const decision = considered?.decision
      if (!isMine || !decision || (decision.action !== 'intervene' && decision.action !== 'escalate')) return
      await plan(scope, key, decision)
    })
  }
