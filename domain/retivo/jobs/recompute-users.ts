/** Users are computed anew when time has passed and when their tenant's configuration or plan changes. */
import { asTenantId, type TenantId } from '#db/retivo/ids.ts'
import * as recomputationRows from '#db/retivo/recomputation.ts'
import { modes } from '#domain/retivo/api-keys.ts'
import { recomputeAll, recomputeStale } from '#domain/retivo/recomputation.ts'
import { defineJob, type Jobs } from '#server/jobs/jobs.ts'

declare module '#server/jobs/jobs.ts' {
  interface JobPayloads {
    'retivo.recompute-users': { tenantId: string }
    'retivo.retrack-users': { tenantId: string }
    'retivo.sweep-users': Record<string, never>
  }
}

/** To be called with a change of what scores depend on, in its transaction. */
export const recomputeSoon = (jobs: Jobs, tenantId: TenantId): Promise<void> =>
  jobs.add('retivo.recompute-users', { tenantId }, { key: tenantId })

/** To be called with a change of the limit on tracked users, in its transaction. */
export const retrackSoon = (jobs: Jobs, tenantId: TenantId): Promise<void> =>
  jobs.add('retivo.retrack-users', { tenantId }, { key: tenantId })

export const recomputeUsers = defineJob<'retivo.recompute-users'>({
  name: 'retivo.recompute-users',
  options: { unique: 'waiting', timeoutSeconds: 3600 },
  async run({ tenantId }, { kernel, signal }) {
    for (const mode of modes)
      await recomputeAll(kernel, { tenantId: asTenantId(tenantId), mode }, 'milestones', { signal })
  },
})

export const retrackUsers = defineJob<'retivo.retrack-users'>({
  name: 'retivo.retrack-users',
  options: { unique: 'waiting' },
  async run({ tenantId }, { kernel }) {
    for (const mode of modes)
      await kernel.database.write((db) => recomputationRows.retrack(db, { tenantId: asTenantId(tenantId), mode }))
  },
})

export const sweepUsers = defineJob<'retivo.sweep-users'>({
  name: 'retivo.sweep-users',
  options: { timeoutSeconds: 3600 },
  schedule: { cron: '*/5 * * * *', payload: {} },
  async run(_payload, { kernel, signal }) {
    await recomputeStale(kernel, signal)
  },
})
