/** Runs of supervised workflows, as far as figures are made of them. They belong to the installation. */
import { type Selectable, sql } from 'kysely'
import type { Reader } from '#db/types.ts'
import type { DB } from '#generated/db.ts'

export type WorkflowRunRow = Selectable<DB['thumbgate.workflow_runs']>

export interface RunCounts {
  total: number
  proofBacked: number
  reviewed: number
  paidTeam: number
  /** Different workflows, and teams, with a proof-backed run since a time. */
  recentWorkflows: number
  recentTeams: number
  /** Different leads that became a named pilot. */
  namedPilots: number
}

export const countRuns = (db: Reader, since: Date): Promise<RunCounts> =>
  db
    .selectFrom('thumbgate.workflow_runs')
    .select([
      sql<number>`count(*)::int`.as('total'),
      sql<number>`(count(*) filter (where proof_backed))::int`.as('proofBacked'),
      sql<number>`(count(*) filter (where reviewed))::int`.as('reviewed'),
      sql<number>`(count(*) filter (where customer_type = 'paid_team'))::int`.as('paidTeam'),
      sql<number>`count(distinct workflow_id) filter (where proof_backed and at >= ${since})`.as('recentWorkflows'),
      sql<number>`count(distinct team_id) filter (where proof_backed and at >= ${since})`.as('recentTeams'),
      sql<number>`count(distinct lead_id)`.as('namedPilots'),
    ])
    .executeTakeFirstOrThrow()

/** The newest run; undefined before the first. */
export const latestRun = (db: Reader): Promise<WorkflowRunRow | undefined> =>
  db
    .selectFrom('thumbgate.workflow_runs')
    .selectAll()
    .orderBy('at', 'desc')
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst()
