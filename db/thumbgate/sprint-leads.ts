import type { Insertable, Selectable } from 'kysely'
import type { Reader, Writer } from '#db/types.ts'
import type { DB } from '#generated/db.ts'

export type SprintLeadRow = Selectable<DB['thumbgate.sprint_leads']>
export type SprintLeadStepRow = Selectable<DB['thumbgate.sprint_lead_steps']>
export type WorkflowRunRow = Selectable<DB['thumbgate.workflow_runs']>
export type NewLead = Insertable<DB['thumbgate.sprint_leads']>
export type NewStep = Insertable<DB['thumbgate.sprint_lead_steps']>
export type NewRun = Insertable<DB['thumbgate.workflow_runs']>

export async function insert(db: Writer, lead: NewLead): Promise<void> {
  await db.insertInto('thumbgate.sprint_leads').values(lead).execute()
}

export async function insertStep(db: Writer, step: NewStep): Promise<void> {
  await db.insertInto('thumbgate.sprint_lead_steps').values(step).execute()
}

export function insertRun(db: Writer, run: NewRun): Promise<WorkflowRunRow> {
  return db.insertInto('thumbgate.workflow_runs').values(run).returningAll().executeTakeFirstOrThrow()
}

export function find(db: Reader, id: string): Promise<SprintLeadRow | undefined> {
  return db.selectFrom('thumbgate.sprint_leads').selectAll().where('id', '=', id).executeTakeFirst()
}

/** The lead after the change, or undefined when it is no longer in `status`. */
export function advance(
  db: Writer,
  id: string,
  status: string,
  change: Partial<Omit<NewLead, 'id'>>,
): Promise<SprintLeadRow | undefined> {
  return db
    .updateTable('thumbgate.sprint_leads')
    .set(change)
    .where('id', '=', id)
    .where('status', '=', status)
    .returningAll()
    .executeTakeFirst()
}

/** The steps a lead took, oldest first. */
export function listSteps(db: Reader, id: string): Promise<SprintLeadStepRow[]> {
  return db
    .selectFrom('thumbgate.sprint_lead_steps')
    .selectAll()
    .where('lead_id', '=', id)
    .orderBy('at')
    .orderBy('sequence')
    .execute()
}
