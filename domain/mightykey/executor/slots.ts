/** How many runs of an organisation are at work at once (section 6.3). */
import { asOrgId, type OrgId } from '#db/mightykey/ids.ts'
import * as orgRows from '#db/mightykey/organizations.ts'
import * as runRows from '#db/mightykey/runs.ts'
import { enqueue } from '#domain/mightykey/executor/enqueue.ts'
import type { RunPolicy, RunScope } from '#domain/mightykey/executor/services.ts'
import { unitsOf } from '#domain/mightykey/executor/units.ts'
import { tierOf } from '#domain/mightykey/organizations.ts'

const limitOf = (org: orgRows.OrganizationRow, policy: RunPolicy): number => policy.runsAtOnce[tierOf(org)]

/** Whether the organisation, whose row the caller holds, may have one more run at work. */
export async function hasFreeSlot(scope: RunScope, org: orgRows.OrganizationRow): Promise<boolean> {
  return (await runRows.countOccupying(scope.db, asOrgId(org.id))) < limitOf(org, scope.runs.policy)
}

/** Starts the oldest waiting runs for which there is room now. Called by whoever frees a slot, and by the sweep. */
export async function admitWaiting(scope: RunScope, org: OrgId): Promise<void> {
  const row = await orgRows.hold(scope.db, org)
  if (!row.is_active) return
  const room = limitOf(row, scope.runs.policy) - (await runRows.countOccupying(scope.db, org))
  if (room <= 0) return
  for (const run of await runRows.holdWaiting(scope.db, org, room)) await start(scope, run)
}

/** Adds a run's first job. */
export async function start(scope: RunScope, run: runRows.RunRow): Promise<void> {
  const [unit] = unitsOf(run, [])
  if (unit !== undefined) await enqueue(scope, run, unit)
}
