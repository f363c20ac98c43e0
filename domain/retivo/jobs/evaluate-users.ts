/** Users whom something happened to are evaluated against the playbooks soon after, each at most once a minute. */

import * as evaluationRows from '#db/retivo/evaluations.ts'
import { asTenantId, type Mode, type TenantId } from '#db/retivo/ids.ts'
import { defineJob, type Jobs } from '#server/jobs/jobs.ts'
import type { Kernel } from '#server/system.ts'

declare module '#server/jobs/jobs.ts' {
  interface JobPayloads {
    'retivo.evaluate-users': { tenantId: string; mode: Mode }
    'retivo.find-due-users': Record<string, never>
  }
}

export interface DueUser {
  tenantId: TenantId
  mode: Mode
  userId: string
  /** Names the trigger: whoever marks it done first has evaluated it. */
  dueAt: Date
}

/** What is done for one user. It marks the trigger done in the transaction of its effects, so that they happen once for each. */
export type Evaluate = (kernel: Kernel, user: DueUser, signal: AbortSignal) => Promise<void>

/** Claimed together, and so long as nobody else takes them up. */
const pageSize = 10
const leaseSeconds = 300

/** Users are marked in their own rows, in the transaction that made it necessary; this wakes whoever evaluates them. */
export const evaluateSoon = (jobs: Jobs, tenantId: TenantId, mode: Mode): Promise<void> =>
  jobs.add('retivo.evaluate-users', { tenantId, mode }, { key: `${tenantId} ${mode}` })

/** Evaluates the users of one tenant and mode who are due. A worker that is lost gives them back when its lease ends. */
export const evaluateUsers = (evaluate: Evaluate) =>
  defineJob<'retivo.evaluate-users'>({
    name: 'retivo.evaluate-users',
    options: { unique: 'waiting', concurrency: 2 },
    async run({ tenantId, mode }, { kernel, signal }) {
      const tenant = asTenantId(tenantId)
      const { database } = kernel
      for (;;) {
        signal.throwIfAborted()
        const lease = { now: kernel.now(), seconds: leaseSeconds }
        const claimed = await database.write((db) => evaluationRows.claim(db, tenant, mode, lease, pageSize))
        if (claimed.length === 0) return
        for (const { userId, dueAt } of claimed) {
          signal.throwIfAborted()
          await evaluate(kernel, { tenantId: tenant, mode, userId, dueAt }, signal)
        }
      }
    },
  })

/** Every minute: those whose minute is over, and those whose worker was lost. */
export const findDueUsers = defineJob<'retivo.find-due-users'>({
  name: 'retivo.find-due-users',
  schedule: { cron: '* * * * *', payload: {} },
  async run(_payload, { kernel }) {
    const due = await kernel.database.read((db) => evaluationRows.listDue(db, kernel.now()))
    for (const { tenantId, mode } of due) await evaluateSoon(kernel.jobs, tenantId, mode)
  },
})
