import type { ControlRow, JobRow } from '#db/thumbgate/hosted-jobs.ts'
import type { Stage } from '#domain/thumbgate/hosted/harnesses.ts'
import { isTerminal, type JobStatus } from '#domain/thumbgate/hosted/states.ts'
import type { components } from '#generated/thumbgate/types.ts'

type Schemas = components['schemas']
export type JobState = Schemas['JobState']

export const statusOf = (row: Pick<JobRow, 'status'>): JobStatus => row.status as JobStatus

export const stagesOf = (row: Pick<JobRow, 'stages'>): Stage[] => row.stages as Stage[]

/** The next stage, `verification` after the last one, null when the job has ended. */
function currentStageOf(row: Pick<JobRow, 'status' | 'stages' | 'next_stage_index'>): string | null {
  if (isTerminal(statusOf(row))) return null
  return stagesOf(row)[row.next_stage_index]?.name ?? 'verification'
}

const time = (date: Date | null): string | null => date?.toISOString() ?? null

const shared = (row: JobRow) => ({
  tags: row.tags,
  skill: row.skill,
  partnerProfile: row.partner_profile,
  autoImprove: row.auto_improve,
  verificationMode: row.verification_mode as JobState['verificationMode'],
  recordFeedback: row.record_feedback,
  jobFilePath: null,
})

export const toJobState = (row: JobRow): JobState => ({
  jobId: row.job_id,
  status: statusOf(row),
  createdAt: row.created_at.toISOString(),
  startedAt: time(row.started_at),
  resumedAt: time(row.resumed_at),
  updatedAt: row.updated_at.toISOString(),
  endedAt: time(row.ended_at),
  ...(row.paused_at ? { pausedAt: row.paused_at.toISOString() } : {}),
  ...shared(row),
  totalStages: stagesOf(row).length,
  nextStageIndex: row.next_stage_index,
  currentStage: currentStageOf(row),
  currentContext: row.current_context,
  checkpoints: row.checkpoints as JobState['checkpoints'],
  stageHistory: row.stage_history as JobState['stageHistory'],
  jobSpec: { id: row.job_id, ...shared(row), stages: stagesOf(row) },
  lastError: row.last_error as JobState['lastError'],
  stopReason: row.stop_reason,
  improvementExperimentId: row.improvement_experiment_id,
  verification: row.verification as JobState['verification'],
})

export const toJobControl = (row: ControlRow): Schemas['JobControl'] => ({
  jobId: row.job_id,
  action: row.action as Schemas['JobControl']['action'],
  metadata: row.metadata as Schemas['JobControl']['metadata'],
  requestedAt: row.requested_at.toISOString(),
})

/** Where the job is shown. */
export const statusUrlOf = (jobId: string): string => `/v1/jobs/${jobId}`
