/** What callers and operators do to runs, each in the caller's transaction. */
import type { OrgId } from '#db/mightykey/ids.ts'
import * as orgRows from '#db/mightykey/organizations.ts'
import * as projectRows from '#db/mightykey/projects.ts'
import * as runRows from '#db/mightykey/runs.ts'
import { parseCredits } from '#domain/mightykey/credits.ts'
import { fail } from '#domain/mightykey/errors.ts'
import { end } from '#domain/mightykey/executor/moves.ts'
import type { RunScope } from '#domain/mightykey/executor/services.ts'
import { hasFreeSlot, start } from '#domain/mightykey/executor/slots.ts'
import { statusOf, toRun } from '#domain/mightykey/runs.ts'
import { isEnding } from '#domain/mightykey/stages.ts'
import { uuid } from '#server/ids.ts'

export interface NewRun {
  userId: string
  livemode: boolean
  requestText: string
  projectId: string | undefined
}

/** A new run in `intake`, with its first job where there is a slot for it. */
export async function createRun(scope: RunScope, org: OrgId, request: NewRun): Promise<runRows.RunRow> {
  const { db, events, now } = scope
  const requestText = request.requestText.trim()
  if (requestText === '') throw fail('request_empty', undefined, { field: 'requestText' })
  if (request.projectId !== undefined) {
    const project = await projectRows.share(db, org, request.projectId)
    if (project?.status !== 'active') throw fail('project_unusable', undefined, { field: 'projectId' })
  }
  // Held, so that runs created at the same time count each other.
  const orgRow = await orgRows.hold(db, org)
  // Deleted or suspended while this request waited for it.
  if (!orgRow.is_active) throw fail('forbidden')
  if (request.livemode && parseCredits(orgRow.credit_balance) <= 0n) throw fail('insufficient_credits')
  const occupiesSlot = await hasFreeSlot(scope, orgRow)
  const { userId, livemode } = request
  const projectId = request.projectId ?? null
  const run = await runRows.insert(db, org, {
    id: uuid(),
    userId,
    livemode,
    requestText,
    projectId,
    occupiesSlot,
    createdAt: now,
  })
  if (occupiesSlot) await start(scope, run)
  events.emit('run.created', toRun(run), { tenant: org, livemode })
  return run
}

/** Cancels an active run. Refuses one that has ended, naming how. */
export async function cancelRun(
  scope: RunScope,
  org: OrgId,
  id: string,
  reason: string | null,
): Promise<runRows.RunRow> {
  const run = await runRows.hold(scope.db, org, id)
  if (!run) throw fail('not_found')
  if (isEnding(statusOf(run))) throw fail('run_ended', `Run is already ${run.status}`)
  return await end(scope, run, 'cancelled', reason)
}

/** Cancels every active run of an organisation, or of one of its projects: for what is about to be deleted. Returns how many there were. */
export async function cancelRunsOf(
  scope: RunScope,
  org: OrgId,
  of: { projectId?: string; reason: string },
): Promise<number> {
  let count = 0
  for (const id of await runRows.listActive(scope.db, org, of.projectId)) {
    const run = await runRows.hold(scope.db, org, id)
    if (!run || isEnding(statusOf(run))) continue
    await end(scope, run, 'cancelled', of.reason)
    count++
  }
  return count
}
