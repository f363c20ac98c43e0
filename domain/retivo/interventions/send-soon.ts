import type { Mode } from '#db/retivo/ids.ts'
import type { Waiting } from '#db/retivo/sending.ts'
import type { Jobs } from '#server/jobs/jobs.ts'

declare module '#server/jobs/jobs.ts' {
  interface JobPayloads {
    /** `approvedAt` says which approval it is about: pausing voids it. `attempt` is 1 for the first. */
    'retivo.send-intervention': { tenantId: string; mode: Mode; id: string; approvedAt: string; attempt: number }
  }
}

/** Sends an approved intervention, or tries again, after so many seconds of the database's clock; without them as soon as the transaction commits. */
export async function sendSoon(jobs: Jobs, row: Waiting, seconds = 0): Promise<void> {
  if (!row.approved_at) throw new Error(`${row.id} is to be sent and was never approved`)
  await jobs.add(
    'retivo.send-intervention',
    {
      tenantId: row.tenant_id,
      mode: row.mode as Mode,
      id: row.id,
      approvedAt: row.approved_at.toISOString(),
      attempt: row.attempts + 1,
    },
    seconds > 0 ? { startAfter: seconds } : {},
  )
}
