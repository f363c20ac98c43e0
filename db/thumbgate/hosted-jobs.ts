import { type Selectable, sql } from 'kysely'
import type { CustomerId } from '#db/thumbgate/ids.ts'
import type { Reader, Writer } from '#db/types.ts'
import type { DB } from '#generated/db.ts'

export type JobRow = Selectable<DB['thumbgate.hosted_jobs']>
export type ControlRow = Selectable<DB['thumbgate.job_controls']>

export interface NewJob {
  id: string
  tags: readonly string[]
  skill: string | null
  partnerProfile: string | null
  autoImprove: boolean
  verificationMode: 'standard' | 'none'
  recordFeedback: boolean
  stages: readonly object[]
  /** What the registered functions are given. */
  inputs: object
}

/** The new job, queued; undefined when the customer has one with this id. */
export const insert = (db: Writer, customer: CustomerId, job: NewJob, now: Date): Promise<JobRow | undefined> =>
  db
    .insertInto('thumbgate.hosted_jobs')
    .values({
      customer_id: customer,
      job_id: job.id,
      status: 'queued',
      tags: [...job.tags],
      skill: job.skill,
      partner_profile: job.partnerProfile,
      auto_improve: job.autoImprove,
      verification_mode: job.verificationMode,
      record_feedback: job.recordFeedback,
      stages: JSON.stringify(job.stages),
      inputs: JSON.stringify(job.inputs),
      created_at: now,
      updated_at: now,
    })
    .onConflict((conflict) => conflict.columns(['customer_id', 'job_id']).doNothing())
    .returningAll()
    .executeTakeFirst()

const one = (db: Reader, customer: CustomerId, id: string) =>
  db.selectFrom('thumbgate.hosted_jobs').selectAll().where('customer_id', '=', customer).where('job_id', '=', id)

export const find = (db: Reader, customer: CustomerId, id: string): Promise<JobRow | undefined> =>
  one(db, customer, id).executeTakeFirst()

/** The job, held until the transaction ends: nobody else changes it meanwhile. */
export const hold = (db: Writer, customer: CustomerId, id: string): Promise<JobRow | undefined> =>
  one(db, customer, id).forNoKeyUpdate().executeTakeFirst()

/** Most recently changed first; with statuses, only those. */
export const list = (
  db: Reader,
  customer: CustomerId,
  statuses: readonly string[] | undefined,
  limit: number,
): Promise<JobRow[]> =>
  db
    .selectFrom('thumbgate.hosted_jobs')
    .selectAll()
    .where('customer_id', '=', customer)
    .$if(statuses !== undefined, (query) => query.where(sql<boolean>`status = any(${[...(statuses ?? [])]}::text[])`))
    .orderBy('updated_at', 'desc')
    .orderBy('job_id')
    .limit(limit)
    .execute()

/** Which run of a job a worker holds. What it writes counts only while that is so. */
export interface Hold {
  customer: CustomerId
  jobId: string
  /** The number of the order to run it. */
  run: number
  /** Which worker holds it. */
  attempt: number
}

/** Makes the job run, here and nowhere else; undefined when the order is stale or the job is not to be run. */
export const take = (
  db: Writer,
  customer: CustomerId,
  id: string,
  run: number,
  now: Date,
): Promise<JobRow | undefined> =>
  db
    .updateTable('thumbgate.hosted_jobs')
    .set((eb) => ({
      status: 'running',
      attempt: eb('attempt', '+', 1),
      started_at: sql<Date>`coalesce(started_at, ${now}::timestamptz)`,
      resumed_at: sql<Date>`case when status = 'resume_requested' then ${now}::timestamptz else resumed_at end`,
      stop_reason: null,
      updated_at: now,
    }))
    .where('customer_id', '=', customer)
    .where('job_id', '=', id)
    .where('run_number', '=', run)
    .where('status', 'in', ['queued', 'resume_requested', 'running'])
    .returningAll()
    .executeTakeFirst()

const held = (db: Writer, { customer, jobId, run, attempt }: Hold) =>
  db
    .updateTable('thumbgate.hosted_jobs')
    .where('customer_id', '=', customer)
    .where('job_id', '=', jobId)
    .where('run_number', '=', run)
    .where('attempt', '=', attempt)
    .where('status', '=', 'running')

export interface StageDone {
  context: string
  checkpoint: object
  history: object
}

/** Notes a stage that is done; undefined when somebody else holds the job now. */
export const completeStage = (db: Writer, hold: Hold, stage: StageDone, now: Date): Promise<JobRow | undefined> =>
  held(db, hold)
    .set((eb) => ({
      next_stage_index: eb('next_stage_index', '+', 1),
      current_context: stage.context,
      checkpoints: sql<string>`checkpoints || jsonb_build_array(${JSON.stringify(stage.checkpoint)}::jsonb)`,
      stage_history: sql<string>`stage_history || jsonb_build_array(${JSON.stringify(stage.history)}::jsonb)`,
      updated_at: now,
    }))
    .returningAll()
    .executeTakeFirst()

export const pauseRunning = (db: Writer, hold: Hold, reason: string, now: Date): Promise<JobRow | undefined> =>
  held(db, hold)
    .set({ status: 'paused', stop_reason: reason, paused_at: now, updated_at: now })
    .returningAll()
    .executeTakeFirst()

export interface Ending {
  status: 'completed' | 'failed' | 'cancelled'
  stopReason?: string | null
  lastError?: object | null
  verification?: object | null
  experimentId?: string | null
}

const endingSet = (ending: Ending, now: Date) => ({
  status: ending.status,
  stop_reason: ending.stopReason ?? null,
  last_error: ending.lastError ? JSON.stringify(ending.lastError) : null,
  verification: ending.verification ? JSON.stringify(ending.verification) : null,
  improvement_experiment_id: ending.experimentId ?? null,
  ended_at: now,
  updated_at: now,
})

/** Ends the job; undefined when somebody else holds it now. */
export const endRunning = (db: Writer, hold: Hold, ending: Ending, now: Date): Promise<JobRow | undefined> =>
  held(db, hold).set(endingSet(ending, now)).returningAll().executeTakeFirst()

const idle = (db: Writer, customer: CustomerId, id: string, statuses: readonly string[]) =>
  db
    .updateTable('thumbgate.hosted_jobs')
    .where('customer_id', '=', customer)
    .where('job_id', '=', id)
    .where('status', 'in', [...statuses])

/** Pauses a job that is waiting; undefined when it is not. */
export const pauseIdle = (
  db: Writer,
  customer: CustomerId,
  id: string,
  reason: string,
  now: Date,
): Promise<JobRow | undefined> =>
  idle(db, customer, id, ['queued', 'resume_requested'])
    .set({ status: 'paused', stop_reason: reason, paused_at: now, updated_at: now })
    .returningAll()
    .executeTakeFirst()

/** Ends a job that is waiting or paused; undefined when it is neither. */
export const cancelIdle = (
  db: Writer,
  customer: CustomerId,
  id: string,
  ending: Ending,
  now: Date,
): Promise<JobRow | undefined> =>
  idle(db, customer, id, ['queued', 'resume_requested', 'paused'])
    .set(endingSet(ending, now))
    .returningAll()
    .executeTakeFirst()

/** Orders a paused job to run again, under a new number; undefined when it is not paused. */
export const requestResume = (db: Writer, customer: CustomerId, id: string, now: Date): Promise<JobRow | undefined> =>
  idle(db, customer, id, ['paused'])
    .set((eb) => ({
      status: 'resume_requested',
      run_number: eb('run_number', '+', 1),
      stop_reason: null,
      updated_at: now,
    }))
    .returningAll()
    .executeTakeFirst()

const controlOf = (db: Reader, customer: CustomerId, id: string) =>
  db.selectFrom('thumbgate.job_controls').selectAll().where('customer_id', '=', customer).where('job_id', '=', id)

/** What the job was told and has not obeyed yet. */
export const findControl = (db: Reader, customer: CustomerId, id: string): Promise<ControlRow | undefined> =>
  controlOf(db, customer, id).executeTakeFirst()

/** Tells a running job something, in the place of what it was told before. */
export const tell = (
  db: Writer,
  customer: CustomerId,
  id: string,
  control: { action: 'pause' | 'cancel'; metadata: object },
  now: Date,
): Promise<ControlRow> => {
  const row = { action: control.action, metadata: JSON.stringify(control.metadata), requested_at: now }
  return db
    .insertInto('thumbgate.job_controls')
    .values({ customer_id: customer, job_id: id, ...row })
    .onConflict((conflict) => conflict.columns(['customer_id', 'job_id']).doUpdateSet(row))
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** Takes back what the job was told, or notes that it has obeyed. */
export async function clearControl(db: Writer, customer: CustomerId, id: string): Promise<void> {
  await db.deleteFrom('thumbgate.job_controls').where('customer_id', '=', customer).where('job_id', '=', id).execute()
}

/** Notes a job that has ended, once per attempt; false when that is noted already. */
export async function log(db: Writer, row: JobRow): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('thumbgate.job_log')
    .values({
      customer_id: row.customer_id,
      job_id: row.job_id,
      attempt: row.attempt,
      status: row.status,
      skill: row.skill,
      tags: row.tags,
      stages_done: row.next_stage_index,
      total_stages: Array.isArray(row.stages) ? row.stages.length : 0,
      verification: row.verification === null ? null : JSON.stringify(row.verification),
      last_error: row.last_error === null ? null : JSON.stringify(row.last_error),
      stop_reason: row.stop_reason,
      started_at: row.started_at,
      ended_at: row.ended_at ?? row.updated_at,
    })
    .onConflict((conflict) => conflict.columns(['customer_id', 'job_id', 'attempt']).doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}
