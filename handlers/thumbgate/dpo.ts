import { assertDpoNames, exportNow } from '#domain/thumbgate/dpo/export.ts'
import { assertInputExists } from '#domain/thumbgate/dpo/memories.ts'
import { assertJobId, launch } from '#domain/thumbgate/hosted/launch.ts'
import { statusOf, statusUrlOf, toJobState } from '#domain/thumbgate/hosted/view.ts'
import { newId } from '#domain/thumbgate/ids.ts'
import type { DpoHandlers } from '#generated/thumbgate/handlers.ts'
import { accepted, ok } from '#server/reply.ts'

export const dpo: DpoHandlers = {
  async exportDpoPairs({ body, caller, db, jobs, now }) {
    const names = assertDpoNames(body ?? {})
    await assertInputExists(db, caller.customerId, names)
    if (body?.async !== true && body?.mode !== 'async') return ok(await exportNow(db, caller.customerId, names, now))
    const job = {
      id: body.jobId === undefined ? newId('dpo_export') : assertJobId(body.jobId),
      tags: ['hosted-job', 'dpo-export'],
      skill: 'hosted-dpo-export',
      partnerProfile: null,
      autoImprove: false,
      verificationMode: 'none',
      recordFeedback: false,
      stages: [{ name: 'export_dpo_pairs', command: 'export-dpo-pairs' }],
      inputs: names,
    } as const
    const row = await launch({ db, jobs }, caller.customerId, job, now)
    return accepted({
      accepted: true,
      async: true,
      jobId: row.job_id,
      status: statusOf(row),
      outputPath: names.outputPath ?? null,
      statusUrl: statusUrlOf(row.job_id),
      launchMode: 'background',
      job: toJobState(row),
    })
  },
}
