import { type Selectable, sql } from 'kysely'
import type { OrgId } from '#db/mightykey/ids.ts'
import type { Reader, Writer } from '#db/types.ts'
import type { DB } from '#generated/db.ts'

export type RunEventRow = Selectable<DB['mightykey.run_events']>

export interface NewRunEvent {
  id: string
  type: string
  /** JSON text. */
  data: string
  model: string | null
  tokens: number | null
  replayVisible: boolean
}

/** Where streams listen; the payload is the run's id, and only a hint. */
export const channel = 'mightykey_run_events'

/** Writes events with the next numbers of the run, whose row is locked by this, and wakes the streams at commit. */
export async function append(
  db: Writer,
  org: OrgId,
  runId: string,
  events: readonly NewRunEvent[],
  now: Date,
): Promise<void> {
  if (events.length === 0) return
  const { next_seq } = await db
    .updateTable('mightykey.agent_runs')
    .set((eb) => ({ next_seq: eb('next_seq', '+', events.length) }))
    .where('org_id', '=', org)
    .where('id', '=', runId)
    .returning('next_seq')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('mightykey.run_events')
    .values(
      events.map((event, index) => ({
        id: event.id,
        org_id: org,
        run_id: runId,
        sequence_number: next_seq - events.length + index,
        event_type: event.type,
        data: event.data,
        model_used: event.model,
        tokens_used: event.tokens,
        replay_visible: event.replayVisible,
        created_at: now,
      })),
    )
    .execute()
  await sql`select pg_notify(${channel}, ${runId})`.execute(db)
}

/** The newest events of a run, ascending. */
export async function listNewest(db: Reader, org: OrgId, runId: string, limit: number): Promise<RunEventRow[]> {
  const rows = await db
    .selectFrom('mightykey.run_events')
    .selectAll()
    .where('org_id', '=', org)
    .where('run_id', '=', runId)
    .orderBy('sequence_number', 'desc')
    .limit(limit)
    .execute()
  return rows.reverse()
}

/** What a replay shows, ascending. */
export function listVisible(db: Reader, org: OrgId, runId: string): Promise<RunEventRow[]> {
  return db
    .selectFrom('mightykey.run_events')
    .selectAll()
    .where('org_id', '=', org)
    .where('run_id', '=', runId)
    .where('replay_visible', '=', true)
    .orderBy('sequence_number')
    .execute()
}

/** The number of the run's event with that id. */
export async function sequenceOf(db: Reader, org: OrgId, runId: string, id: string): Promise<number | undefined> {
  const row = await db
    .selectFrom('mightykey.run_events')
    .select('sequence_number')
    .where('org_id', '=', org)
    .where('run_id', '=', runId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.sequence_number
}

/** What a stream has not read yet: everything after that number. */
export interface Wanted {
  orgId: OrgId
  runId: string
  after: number
}

/** What there is for one {@link Wanted}: nothing new when `last` is null. */
export interface Fresh {
  runId: string
  /** As it was asked for. */
  after: number
  status: string
  nextSeq: number
  /** The number of the last event in `frames`. */
  last: number | null
  /** The frames of the events as streams send them, JSON and all: made by the database, so that nothing is parsed only to be written again. */
  frames: string | null
}

/**
 * New events of many runs in one statement, at most `limit` for each that is wanted; every run that exists has one row, which also tells its
 * status. Crosses organisations by design: each row asked for carries its own.
 */
export async function readBatch(db: Reader, wanted: readonly Wanted[], limit: number): Promise<Fresh[]> {
  const orgs = wanted.map(({ orgId }) => orgId)
  const runs = wanted.map(({ runId }) => runId)
  const afters = wanted.map(({ after }) => after)
  return await db
    .selectFrom(
      sql<{
        org_id: string
        run_id: string
        after: number
      }>`unnest(${orgs}::uuid[], ${runs}::uuid[], ${afters}::integer[])`.as<'wanted'>(
        sql`wanted (org_id, run_id, after)`,
      ),
    )
    .innerJoin('mightykey.agent_runs as run', (join) =>
      join.onRef('run.id', '=', 'wanted.run_id').onRef('run.org_id', '=', 'wanted.org_id'),
    )
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom(
            eb
              .selectFrom('mightykey.run_events')
              .select(['sequence_number', eventFrame.as('frame')])
              .whereRef('run_id', '=', 'wanted.run_id')
              .whereRef('sequence_number', '>', 'wanted.after')
              .orderBy('sequence_number')
              .limit(limit)
              .as('event'),
          )
          .select([
            sql<number | null>`max(sequence_number)`.as('last'),
            sql<string | null>`string_agg(frame, '' order by sequence_number)`.as('frames'),
          ])
          .as('fresh'),
      (join) => join.onTrue(),
    )
    .select(['run.id as runId', 'wanted.after', 'run.status', 'run.next_seq as nextSeq', 'fresh.last', 'fresh.frames'])
    .execute()
}

/** JSON that PostgreSQL writes from jsonb has no line breaks, so its one line is the whole data of a frame. */
const eventFrame = sql<string>`concat(
  'id: ', sequence_number, E'\nevent: ', event_type, E'\ndata: ', json_build_object(
    'id', id, 'runId', run_id, 'sequenceNumber', sequence_number, 'eventType', event_type, 'data', data, 'modelUsed', model_used,
    'tokensUsed', tokens_used, 'replayVisible', replay_visible,
    'createdAt', to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')), E'\n\n')`
