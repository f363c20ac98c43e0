import type { Selectable } from 'kysely'
import type { OrgId } from '#db/mightykey/ids.ts'
import type { Reader, Writer } from '#db/types.ts'
import type { DB } from '#generated/db.ts'

type UnitRow = Selectable<DB['mightykey.run_units']>

/** A unit of work: what makes its effects happen once. */
export interface UnitKey {
  runId: string
  stage: string
  unit: string
}

export interface UnitState {
  starts: number
  tries: number
  isFinished: boolean
}

/** Notes that a worker begins the unit. */
export async function markStarted(db: Writer, org: OrgId, key: UnitKey): Promise<UnitState> {
  const row = await db
    .insertInto('mightykey.run_units')
    .values({ org_id: org, run_id: key.runId, stage: key.stage, unit: key.unit, starts: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['run_id', 'stage', 'unit'])
        .doUpdateSet((eb) => ({ starts: eb('mightykey.run_units.starts', '+', 1) })),
    )
    .returning(['starts', 'tries', 'finished_at'])
    .executeTakeFirstOrThrow()
  return { starts: row.starts, tries: row.tries, isFinished: row.finished_at !== null }
}

/** Counts a failed try; how many there are now. Undefined when somebody else has finished the unit. */
export async function markFailed(db: Writer, org: OrgId, key: UnitKey): Promise<number | undefined> {
  const row = await db
    .updateTable('mightykey.run_units')
    .set((eb) => ({ tries: eb('tries', '+', 1) }))
    .where('org_id', '=', org)
    .where('run_id', '=', key.runId)
    .where('stage', '=', key.stage)
    .where('unit', '=', key.unit)
    .where('finished_at', 'is', null)
    .returning('tries')
    .executeTakeFirst()
  return row?.tries
}

/** Stores the result. False when there is one already: then the caller must write nothing. */
export async function markFinished(db: Writer, org: OrgId, key: UnitKey, result: string, now: Date): Promise<boolean> {
  const outcome = await db
    .updateTable('mightykey.run_units')
    .set({ result, finished_at: now })
    .where('org_id', '=', org)
    .where('run_id', '=', key.runId)
    .where('stage', '=', key.stage)
    .where('unit', '=', key.unit)
    .where('finished_at', 'is', null)
    .executeTakeFirst()
  return outcome.numUpdatedRows > 0n
}

export interface FinishedUnit {
  stage: string
  unit: string
  result: unknown
}

/** The run's finished units with their results, in the order they were finished. */
export function listFinished(db: Reader, org: OrgId, runId: string): Promise<FinishedUnit[]> {
  return db
    .selectFrom('mightykey.run_units')
    .select(['stage', 'unit', 'result'])
    .where('org_id', '=', org)
    .where('run_id', '=', runId)
    .where('finished_at', 'is not', null)
    .orderBy('finished_at')
    .orderBy('unit')
    .execute()
}

/** All units of the run that were begun: finished ones first, in the order they were. */
export function list(
  db: Reader,
  org: OrgId,
  runId: string,
): Promise<Pick<UnitRow, 'stage' | 'unit' | 'starts' | 'tries' | 'finished_at'>[]> {
  return db
    .selectFrom('mightykey.run_units')
    .select(['stage', 'unit', 'starts', 'tries', 'finished_at'])
    .where('org_id', '=', org)
    .where('run_id', '=', runId)
    .orderBy('finished_at', (order) => order.asc().nullsLast())
    .orderBy('unit')
    .execute()
}
