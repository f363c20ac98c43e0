/** Users whom something happened to are evaluated against the playbooks soon after, each at most once a minute. */

import * as evaluationRows from '#db/retivo/evaluations.ts'
import { asTenantId, type Mode, type TenantId } from '#db/retivo/ids.ts'
import type { Owner } from '#db/retivo/interventions.ts'
import { defineJob, type Jobs } from '#server/jobs/jobs.ts'
import type { Kernel } from '#server/system.ts'

declare module '#server/jobs/jobs.ts' {
  interface JobPayloads {
    'retivo.evaluate-users': { tenantId: string; mode: Mode }
    'retivo.find-due-users': Record<string, never>
  }
}

/** Evaluates the next users who are due; returns whether there may be more. Their triggers are used up in the transactions of what is done. */
export type EvaluatePage = (kernel: Kernel, owner: Owner, signal: AbortSignal) => Promise<boolean>

/** Pages until others have their turn. */
const turnPages = 10

/** Users are marked in their own rows, in the transaction that made it necessary; this wakes whoever evaluates them. */
export const evaluateSoon = (jobs: Jobs, tenantId: TenantId, mode: Mode): Promise<void> =>
  jobs.add('retivo.evaluate-users', { tenantId, mode }, { key: `${tenantId} ${mode}` })

/**
 * Evaluates the users of one tenant and mode who are due. While there are many, the next turn waits in line behind those of other tenants, and
 * whoever has nothing else to do takes it up.
 */
export const evaluateUsers = (evaluate: EvaluatePage) =>
  defineJob<'retivo.evaluate-users'>({
    name: 'retivo.evaluate-users',
    options: { unique: 'waiting', concurrency: 2 },
    async run({ tenantId, mode }, { kernel, signal }) {
      const tenant = asTenantId(tenantId)
      for (let page = 0; page < turnPages; page++) {
        signal.throwIfAborted()
        if (!(await evaluate(kernel, { tenant, mode }, signal))) return
        await evaluateSoon(kernel.jobs, tenant, mode)
      }
    },
  })

/** Every minute: those whose minute is over, and those whose worker or model was lost. */
export const findDueUsers = defineJob<'retivo.find-due-users'>({
  name: 'retivo.find-due-users',
  schedule: { cron: '* * * * *', payload: {} },
  async run(_payload, { kernel }) {
    const due = await kernel.database.read((db) => evaluationRows.listDue(db, kernel.now()))
    for (const { tenantId, mode } of due) await evaluateSoon(kernel.jobs, tenantId, mode)
  },
})
