import type { Selectable } from 'kysely'
import { asOrgId, type OrgId } from '#db/mightykey/ids.ts'
import type { Reader, Writer } from '#db/types.ts'
import type { DB } from '#generated/db.ts'

export type RunRow = Selectable<DB['mightykey.agent_runs']>

export interface NewRun {
  id: string
  projectId: string | null
  userId: string
  livemode: boolean
  requestText: string
  occupiesSlot: boolean
  createdAt: Date
}

export interface RunFilter {
  projectId?: string | undefined
  status?: string | undefined
}

export function insert(db: Writer, org: OrgId, run: NewRun): Promise<RunRow> {
  return db
    .insertInto('mightykey.agent_runs')
    .values({
      id: run.id,
      org_id: org,
      project_id: run.projectId,
      user_id: run.userId,
      livemode: run.livemode,
      stage_started_at: run.createdAt,
      request_text: run.requestText,
      occupies_slot: run.occupiesSlot,
      progressed_at: run.createdAt,
      created_at: run.createdAt,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
}

export function find(db: Reader, org: OrgId, id: string): Promise<RunRow | undefined> {
  return db
    .selectFrom('mightykey.agent_runs')
    .selectAll()
    .where('org_id', '=', org)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** A run by its id alone, whosever it is: for operators. */
export function findAnywhere(db: Reader, id: string): Promise<RunRow | undefined> {
  return db.selectFrom('mightykey.agent_runs').selectAll().where('id', '=', id).executeTakeFirst()
}

/** The run, held until the transaction ends: everything that happens to a run happens under this lock. */
export function hold(db: Writer, org: OrgId, id: string): Promise<RunRow | undefined> {
  return db
    .selectFrom('mightykey.agent_runs')
    .selectAll()
    .where('org_id', '=', org)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst()
}

const filtered = (db: Reader, org: OrgId, filter: RunFilter) =>
  db
    .selectFrom('mightykey.agent_runs')
    .where('org_id', '=', org)
    .$if(filter.projectId !== undefined, (query) => query.where('project_id', '=', filter.projectId ?? null))
    .$if(filter.status !== undefined, (query) => query.where('status', '=', filter.status ?? null))

/** A page of the organisation's runs, newest first. */
export function list(
  db: Reader,
  org: OrgId,
  filter: RunFilter,
  page: { limit: number; offset: number },
): Promise<RunRow[]> {
  return (
    filtered(db, org, filter)
      .selectAll()
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .limit(page.limit)
      // The contract sets no upper bound, the database does.
      .offset(Math.min(page.offset, Number.MAX_SAFE_INTEGER))
      .execute()
  )
}

/** All matches, not the page. */
export async function count(db: Reader, org: OrgId, filter: RunFilter): Promise<number> {
  const { total } = await filtered(db, org, filter)
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return total
}

export interface Move {
  from: string
  to: string
  /** JSON text of the whole history. */
  history: string
  /** Set at an end. */
  errorMessage: string | null
  isEnding: boolean
  isRepair: boolean
}

/** The run in its new stage; undefined when it was not in the expected one any more. */
export function markMoved(db: Writer, org: OrgId, id: string, move: Move, now: Date): Promise<RunRow | undefined> {
  return db
    .updateTable('mightykey.agent_runs')
    .set((eb) => ({
      status: move.to,
      stage_started_at: now,
      stage_history: move.history,
      progressed_at: now,
      ...(move.isRepair ? { repairs: eb('repairs', '+', 1) } : {}),
      ...(move.isEnding
        ? { completed_at: now, error_message: move.errorMessage, occupies_slot: false, next_unit: null }
        : {}),
    }))
    .where('org_id', '=', org)
    .where('id', '=', id)
    .where('status', '=', move.from)
    .returningAll()
    .executeTakeFirst()
}

/** Gives the run its next job: the number that job carries. */
export async function setNextUnit(db: Writer, org: OrgId, id: string, unit: string, now: Date): Promise<number> {
  const { job_number } = await db
    .updateTable('mightykey.agent_runs')
    .set((eb) => ({ next_unit: unit, job_number: eb('job_number', '+', 1), progressed_at: now, occupies_slot: true }))
    .where('org_id', '=', org)
    .where('id', '=', id)
    .returning('job_number')
    .executeTakeFirstOrThrow()
  return job_number
}

/** The run waits for an approval: it has no job and no slot. */
export async function markResting(db: Writer, org: OrgId, id: string, now: Date): Promise<void> {
  await db
    .updateTable('mightykey.agent_runs')
    .set({ next_unit: null, occupies_slot: false, progressed_at: now })
    .where('org_id', '=', org)
    .where('id', '=', id)
    .execute()
}

export async function setScope(db: Writer, org: OrgId, id: string, artifact: string): Promise<void> {
  await db
    .updateTable('mightykey.agent_runs')
    .set({ scope_artifact: artifact })
    .where('org_id', '=', org)
    .where('id', '=', id)
    .execute()
}

export async function setPlan(db: Writer, org: OrgId, id: string, artifact: string): Promise<void> {
  await db
    .updateTable('mightykey.agent_runs')
    .set({ plan_artifact: artifact })
    .where('org_id', '=', org)
    .where('id', '=', id)
    .execute()
}

export interface Cost {
  credits: string
  tokensInput: number
  tokensOutput: number
  model: string | null
}

/** Adds to the totals; the new ones. */
export function addCost(
  db: Writer,
  org: OrgId,
  id: string,
  cost: Cost,
): Promise<Pick<RunRow, 'total_credits_used' | 'total_tokens_input' | 'total_tokens_output'>> {
  return db
    .updateTable('mightykey.agent_runs')
    .set((eb) => ({
      total_credits_used: eb('total_credits_used', '+', cost.credits),
      total_tokens_input: eb('total_tokens_input', '+', cost.tokensInput),
      total_tokens_output: eb('total_tokens_output', '+', cost.tokensOutput),
      ...(cost.model === null ? {} : { model_used: cost.model }),
    }))
    .where('org_id', '=', org)
    .where('id', '=', id)
    .returning(['total_credits_used', 'total_tokens_input', 'total_tokens_output'])
    .executeTakeFirstOrThrow()
}

/** How many runs of the organisation count against its limit. */
export async function countOccupying(db: Reader, org: OrgId): Promise<number> {
  const { total } = await db
    .selectFrom('mightykey.agent_runs')
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .where('org_id', '=', org)
    .where('completed_at', 'is', null)
    .where('occupies_slot', '=', true)
    .executeTakeFirstOrThrow()
  return total
}

/** The oldest runs that never had a job, held; those another transaction holds are passed over. */
export function holdWaiting(db: Writer, org: OrgId, limit: number): Promise<RunRow[]> {
  return db
    .selectFrom('mightykey.agent_runs')
    .selectAll()
    .where('org_id', '=', org)
    .where('completed_at', 'is', null)
    .where('job_number', '=', 0)
    .orderBy('created_at')
    .orderBy('id')
    .limit(limit)
    .forNoKeyUpdate()
    .skipLocked()
    .execute()
}

/** Ids of the active runs of an organisation, or of one of its projects. */
export async function listActive(db: Reader, org: OrgId, projectId?: string): Promise<string[]> {
  const rows = await db
    .selectFrom('mightykey.agent_runs')
    .select('id')
    .where('org_id', '=', org)
    .where('completed_at', 'is', null)
    .$if(projectId !== undefined, (query) => query.where('project_id', '=', projectId ?? null))
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}

/** Organisations with runs that never had a job. For the sweep. */
export async function orgsWithWaiting(db: Reader): Promise<OrgId[]> {
  const rows = await db
    .selectFrom('mightykey.agent_runs as run')
    .innerJoin('mightykey.organizations as org', 'org.id', 'run.org_id')
    .select('run.org_id')
    .distinct()
    .where('run.completed_at', 'is', null)
    .where('run.job_number', '=', 0)
    .where('org.is_active', '=', true)
    .execute()
  return rows.map((row) => asOrgId(row.org_id))
}

export interface StalledRow {
  orgId: OrgId
  id: string
  status: string
  unit: string
  jobNumber: number
}

/** Active runs that should have a job and have not moved since that time. For the sweep. */
export async function listStalled(db: Reader, before: Date, limit: number): Promise<StalledRow[]> {
  const rows = await db
    .selectFrom('mightykey.agent_runs as run')
    .innerJoin('mightykey.organizations as org', 'org.id', 'run.org_id')
    .select(['run.org_id', 'run.id', 'run.status', 'run.next_unit', 'run.job_number'])
    .where('run.completed_at', 'is', null)
    .where('run.next_unit', 'is not', null)
    .where('run.progressed_at', '<', before)
    .where('org.is_active', '=', true)
    .orderBy('run.progressed_at')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    orgId: asOrgId(row.org_id),
    id: row.id,
    status: row.status,
    unit: row.next_unit ?? '',
    jobNumber: row.job_number,
  }))
}
