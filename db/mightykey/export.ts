/** Everything an export reads, in pages: of an organisation, or of one user in it. Ids are time-ordered, so pages are in the order of creation. */

import type { ApprovalRow } from '#db/mightykey/approvals.ts'
import type { AuditRow } from '#db/mightykey/audit.ts'
import type { LedgerRow } from '#db/mightykey/credits.ts'
import type { OrgId } from '#db/mightykey/ids.ts'
import type { ProjectRow } from '#db/mightykey/projects.ts'
import type { RunEventRow } from '#db/mightykey/run-events.ts'
import type { RunRow } from '#db/mightykey/runs.ts'
import type { Reader } from '#db/types.ts'

const pageSize = 200

/** Calls for pages until one is not full; yields their rows. `last` is the row the next page begins after. */
async function* paged<Row>(page: (last: Row | undefined, limit: number) => Promise<Row[]>): AsyncGenerator<Row> {
  for (let last: Row | undefined; ; ) {
    const rows = await page(last, pageSize)
    yield* rows
    last = rows.at(-1)
    if (rows.length < pageSize) return
  }
}

export const projects = (db: Reader, org: OrgId): AsyncGenerator<ProjectRow> =>
  paged((last, limit) =>
    db
      .selectFrom('mightykey.projects')
      .selectAll()
      .where('org_id', '=', org)
      .where('deleted_at', 'is', null)
      .$if(last !== undefined, (query) => query.where('id', '>', last?.id ?? null))
      .orderBy('id')
      .limit(limit)
      .execute(),
  )

/** All runs, or those of one user. */
export const runs = (db: Reader, org: OrgId, userId: string | null): AsyncGenerator<RunRow> =>
  paged((last, limit) =>
    db
      .selectFrom('mightykey.agent_runs')
      .selectAll()
      .where('org_id', '=', org)
      .$if(userId !== null, (query) => query.where('user_id', '=', userId))
      .$if(last !== undefined, (query) => query.where('id', '>', last?.id ?? null))
      .orderBy('id')
      .limit(limit)
      .execute(),
  )

export const runEvents = (db: Reader, org: OrgId, runId: string): AsyncGenerator<RunEventRow> =>
  paged((last, limit) =>
    db
      .selectFrom('mightykey.run_events')
      .selectAll()
      .where('org_id', '=', org)
      .where('run_id', '=', runId)
      .where('sequence_number', '>', last?.sequence_number ?? 0)
      .orderBy('sequence_number')
      .limit(limit)
      .execute(),
  )

export const approvals = (db: Reader, org: OrgId, runId: string): AsyncGenerator<ApprovalRow> =>
  paged((last, limit) =>
    db
      .selectFrom('mightykey.approvals')
      .selectAll()
      .where('org_id', '=', org)
      .where('run_id', '=', runId)
      .$if(last !== undefined, (query) => query.where('id', '>', last?.id ?? null))
      .orderBy('id')
      .limit(limit)
      .execute(),
  )

export const ledger = (db: Reader, org: OrgId): AsyncGenerator<LedgerRow> =>
  paged((last, limit) =>
    db
      .selectFrom('mightykey.credit_ledger')
      .selectAll()
      .where('org_id', '=', org)
      .$if(last !== undefined, (query) => query.where('id', '>', last?.id ?? null))
      .orderBy('id')
      .limit(limit)
      .execute(),
  )

/** What the user did here and with their account; with `all`, also what everybody else did here. */
export const audit = (db: Reader, org: OrgId, userId: string, all: boolean): AsyncGenerator<AuditRow> =>
  paged((last, limit) =>
    db
      .selectFrom('mightykey.audit_log')
      .selectAll()
      .where((eb) => {
        const own = eb('actor_user_id', '=', userId)
        const here = eb('org_id', '=', org)
        return eb.or([eb.and([eb('org_id', 'is', null), own]), all ? here : eb.and([here, own])])
      })
      .$if(last !== undefined, (query) => query.where('id', '>', last?.id ?? null))
      .orderBy('id')
      .limit(limit)
      .execute(),
  )
