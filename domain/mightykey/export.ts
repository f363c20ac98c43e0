/** What `exportData` gives out (section 12 of the behaviour specification), as pieces of JSON text: never more than a page of it is in memory. */

import type { AuditRow } from '#db/mightykey/audit.ts'
import type { LedgerRow } from '#db/mightykey/credits.ts'
import * as exportRows from '#db/mightykey/export.ts'
import * as memberRows from '#db/mightykey/memberships.ts'
import * as orgRows from '#db/mightykey/organizations.ts'
import * as projectRows from '#db/mightykey/projects.ts'
import type { RunRow } from '#db/mightykey/runs.ts'
import * as userRows from '#db/mightykey/users.ts'
import { fail } from '#domain/mightykey/errors.ts'
import { toOrganization, toOrgSummary } from '#domain/mightykey/organizations.ts'
import { toProject, toProjectEnvironment } from '#domain/mightykey/projects.ts'
import { isAtLeast } from '#domain/mightykey/roles.ts'
import { toApproval, toRun, toRunEvent } from '#domain/mightykey/runs.ts'
import type { Caller } from '#domain/mightykey/system.ts'
import { toUserSummary } from '#domain/mightykey/users.ts'
import type { Reader } from '#server/database.ts'

export const format = 'mightykey-export/v1'

type Text = AsyncGenerator<string>

const json = (value: unknown): string => JSON.stringify(value)

/** Pieces as the elements of an array. */
async function* listOf<Row>(rows: AsyncIterable<Row>, element: (row: Row) => string | Text): Text {
  yield '['
  let separator = ''
  for await (const row of rows) {
    yield separator
    const text = element(row)
    if (typeof text === 'string') yield text
    else yield* text
    separator = ','
  }
  yield ']'
}

async function* nothing(): AsyncGenerator<never> {}

/** The export as text. Members of an organisation get what is their own; admins what belongs to all of it. */
export async function* exportText(db: Reader, caller: Pick<Caller, 'orgId' | 'userId' | 'role'>, now: Date): Text {
  const { orgId: org, userId, role } = caller
  const isAdmin = isAtLeast(role, 'admin')
  const user = await userRows.find(db, userId)
  const organization = await orgRows.find(db, org)
  if (!user || !organization) throw fail('not_found')
  const members = isAdmin ? await memberRows.list(db, org) : []
  yield `{"exportedAt":${json(now)},"format":${json(format)}`
  yield `,"user":${json({ ...toUserSummary(user), createdAt: user.created_at, updatedAt: user.updated_at })}`
  yield `,"organization":${json(isAdmin ? toOrganization(organization, role) : toOrgSummary(organization))}`
  yield `,"members":${json(members)}`
  yield ',"projects":'
  yield* listOf(isAdmin ? exportRows.projects(db, org) : nothing(), (row) => projectText(db, caller, row))
  yield ',"agentRuns":'
  yield* listOf(exportRows.runs(db, org, isAdmin ? null : userId), (row) => runText(db, caller, row))
  yield ',"creditLedger":'
  yield* listOf(isAdmin ? exportRows.ledger(db, org) : nothing(), (row) => json(toLedgerEntry(row)))
  yield ',"auditLog":'
  yield* listOf(exportRows.audit(db, org, userId, isAdmin), (row) => json(toAuditEntry(row)))
  yield '}'
}

/** Everything of an object but its last brace, so that members can follow. */
const opened = (value: object): string => json(value).slice(0, -1)

async function* projectText(db: Reader, { orgId }: Pick<Caller, 'orgId'>, row: projectRows.ProjectRow): Text {
  const environments = await projectRows.environments(db, orgId, row.id)
  yield json({ ...toProject(row), environments: environments.map(toProjectEnvironment) })
}

async function* runText(db: Reader, { orgId }: Pick<Caller, 'orgId'>, row: RunRow): Text {
  yield `${opened(toRun(row))},"events":`
  yield* listOf(exportRows.runEvents(db, orgId, row.id), (event) => json(toRunEvent(event)))
  yield ',"approvals":'
  yield* listOf(exportRows.approvals(db, orgId, row.id), (approval) => json(toApproval(approval)))
  yield '}'
}

const toLedgerEntry = (row: LedgerRow) => ({
  id: row.id,
  runId: row.run_id,
  type: row.type,
  amount: row.amount,
  balanceAfter: row.balance_after,
  description: row.description,
  reference: row.reference,
  createdAt: row.created_at,
})

const toAuditEntry = (row: AuditRow) => ({
  id: row.id,
  organizationId: row.org_id,
  actorUserId: row.actor_user_id,
  apiKeyId: row.api_key_id,
  action: row.action,
  targetType: row.target_type,
  targetId: row.target_id,
  ip: row.ip,
  at: row.at,
  metadata: row.metadata,
})

/** `mightykey-export-<slug>-<YYYY-MM-DD>.json` */
export const exportName = (slug: string, now: Date): string =>
  `mightykey-export-${slug}-${now.toISOString().slice(0, 10)}.json`
