import * as jobRows from '#db/thumbgate/hosted-jobs.ts'
import { fail } from '#domain/thumbgate/errors.ts'
import { controlJob } from '#domain/thumbgate/hosted/control.ts'
import { compile } from '#domain/thumbgate/hosted/harnesses.ts'
import { assertJobId, launch } from '#domain/thumbgate/hosted/launch.ts'
import { statusOf, statusUrlOf, toJobControl, toJobState } from '#domain/thumbgate/hosted/view.ts'
import { newId } from '#domain/thumbgate/ids.ts'
import { toPartnerProfile } from '#domain/thumbgate/intents/profiles.ts'
import type { JobsHandlers } from '#generated/thumbgate/handlers.ts'
import { accepted, ok } from '#server/reply.ts'

const defaultLimit = 20
const defaultSkill = 'natural-language-harness'

export const jobs: JobsHandlers = {
  async listHostedJobs({ query, caller, db }) {
    const statuses = query.status?.split(',').map((status) => status.trim())
    const limit = query.limit > 0 ? query.limit : defaultLimit
    const rows = await jobRows.list(db, caller.customerId, statuses, limit)
    return ok({ total: rows.length, jobs: rows.map(toJobState) })
  },

  async launchHostedHarness({ body, caller, services, db, jobs: queue, now }) {
    const { harnesses } = services.hosted
    const harness = harnesses.get(body.harness)
    if (!harness) {
      const known = [...harnesses.keys()].join(', ')
      throw fail(
        'bad_request',
        `harness ${JSON.stringify(body.harness.slice(0, 80))} is unknown: use one of ${known}`,
        {
          field: 'harness',
        },
      )
    }
    const { stages, commandNote } = compile(harness, body.inputs ?? {})
    const job = {
      id: body.jobId === undefined ? newId('harness') : assertJobId(body.jobId),
      tags: ['hosted-job', 'natural-language-harness', harness.id],
      skill: body.skill?.trim() || defaultSkill,
      partnerProfile: body.partnerProfile?.trim() ? toPartnerProfile(body.partnerProfile.trim()) : null,
      autoImprove: body.autoImprove ?? true,
      verificationMode: 'standard',
      recordFeedback: true,
      stages,
      inputs: { commandNote },
    } as const
    const row = await launch({ db, jobs: queue }, caller.customerId, job, now)
    return accepted({
      accepted: true,
      jobId: row.job_id,
      status: statusOf(row),
      launchMode: 'background',
      pid: null,
      statusUrl: statusUrlOf(row.job_id),
      job: toJobState(row),
    })
  },

  async getHostedJob({ path, caller, db }) {
    const row = await jobRows.find(db, caller.customerId, path.jobId)
    if (!row) throw fail('not_found', `There is no job "${path.jobId}"; GET /v1/jobs lists them`)
    return ok({ job: toJobState(row) })
  },

  async controlHostedJob({ path, body, caller, db, jobs: queue, now }) {
    const { action, metadata = {} } = body
    const { job, told } = await controlJob(
      { db, jobs: queue },
      caller.customerId,
      path.jobId,
      { action, metadata },
      now,
    )
    return accepted({
      accepted: true,
      action,
      jobId: job.job_id,
      ...(action === 'resume' ? { launchMode: 'background', pid: null } : {}),
      ...(told ? { control: toJobControl(told) } : {}),
      job: toJobState(job),
    })
  },
}
