import type { TenantId } from '#db/retivo/ids.ts'
import * as tenantRows from '#db/retivo/tenants.ts'
import { record } from '#domain/retivo/audit.ts'
import { retrackSoon } from '#domain/retivo/jobs/recompute-users.ts'
import { limitsOf, type PlanStatus, type PlanTier } from '#domain/retivo/plans.ts'
import type { WriteScope } from '#server/contract.ts'

/** Puts a tenant on a plan, with the plan's own limit of users. Returns the tenant as it is then. */
export async function changePlan(
  { db, jobs }: Pick<WriteScope<'retivo'>, 'db' | 'jobs'>,
  tenant: TenantId,
  plan: { tier: PlanTier; status: PlanStatus },
  by: { actor: string; now: Date },
): Promise<tenantRows.TenantRow> {
  const before = await tenantRows.hold(db, tenant)
  const trackedUserLimit = limitsOf(plan.tier).trackedUsers
  const after = await tenantRows.setPlan(db, tenant, { ...plan, trackedUserLimit }, by.now)
  const data = { from: [before.plan_tier, before.plan_status], to: [after.plan_tier, after.plan_status] }
  await record(db, tenant, by.actor, { action: 'plan.changed', target: `tenant ${tenant}`, data }, by.now)
  if (before.tracked_user_limit !== after.tracked_user_limit) await retrackSoon(jobs, tenant)
  return after
}
