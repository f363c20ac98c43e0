import type { Selectable } from 'kysely'
import { asTenantId, type TenantId } from '#db/retivo/ids.ts'
import type { Reader, Writer } from '#db/types.ts'
import type { DB } from '#generated/db.ts'

export type TenantRow = Selectable<DB['retivo.tenants']>

export interface NewTenant {
  id: TenantId
  name: string
  slug: string
  planTier: string
  trackedUserLimit: number | null
  createdAt: Date
}

/** The new row, or undefined when the slug is taken. */
export function insert(db: Writer, tenant: NewTenant): Promise<TenantRow | undefined> {
  return db
    .insertInto('retivo.tenants')
    .values({
      id: tenant.id,
      name: tenant.name,
      slug: tenant.slug,
      plan_tier: tenant.planTier,
      plan_status_at: tenant.createdAt,
      tracked_user_limit: tenant.trackedUserLimit,
      created_at: tenant.createdAt,
    })
    .onConflict((conflict) => conflict.column('slug').doNothing())
    .returningAll()
    .executeTakeFirst()
}

/** Throws when there is no such tenant: tenants are never removed, so a caller's is there. */
export function get(db: Reader, tenant: TenantId): Promise<TenantRow> {
  return db.selectFrom('retivo.tenants').selectAll().where('id', '=', tenant).executeTakeFirstOrThrow()
}

/**
 * The same, held until the transaction ends: of two who count what the tenant has at once, one waits. References to the tenant are not
 * held up.
 */
export function hold(db: Writer, tenant: TenantId): Promise<TenantRow> {
  return db.selectFrom('retivo.tenants').selectAll().where('id', '=', tenant).forNoKeyUpdate().executeTakeFirstOrThrow()
}

/** For operators: one tenant by its id or slug. A slug may be spelt like the id of another tenant: the id comes first. */
export function findByName(db: Reader, idOrSlug: string): Promise<TenantRow | undefined> {
  return db
    .selectFrom('retivo.tenants')
    .selectAll()
    .where((eb) =>
      eb.or([eb('slug', '=', idOrSlug.toLowerCase()), eb(eb.cast('id', 'text'), '=', idOrSlug.toLowerCase())]),
    )
    .orderBy((eb) => eb(eb.cast('id', 'text'), '=', idOrSlug.toLowerCase()), 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** For operators: all tenants, oldest first. */
export function listAll(db: Reader): Promise<TenantRow[]> {
  return db.selectFrom('retivo.tenants').selectAll().orderBy('created_at').orderBy('id').execute()
}

/** The plan, since `now` if its status differs from before. */
export function setPlan(
  db: Writer,
  tenant: TenantId,
  plan: { tier: string; status: string; trackedUserLimit: number | null },
  now: Date,
): Promise<TenantRow> {
  return db
    .updateTable('retivo.tenants')
    .set((eb) => ({
      plan_tier: plan.tier,
      plan_status: plan.status,
      plan_status_at: eb.case().when('plan_status', '=', plan.status).then(eb.ref('plan_status_at')).else(now).end(),
      tracked_user_limit: plan.trackedUserLimit,
    }))
    .where('id', '=', tenant)
    .returningAll()
    .executeTakeFirstOrThrow()
}

export interface SettingsChanges {
  name?: string
  config?: Readonly<Record<string, unknown>>
  onboardingCompleted?: boolean
}

/** Changes what is given; the tenant as it is then. Hold it before, if the change depends on what was there. */
export function update(db: Writer, tenant: TenantId, changes: SettingsChanges): Promise<TenantRow> {
  const { name, config, onboardingCompleted } = changes
  return db
    .updateTable('retivo.tenants')
    .set({
      // Without any change there is still a row to give back.
      id: tenant,
      ...(name === undefined ? {} : { name }),
      ...(config === undefined ? {} : { config: JSON.stringify(config) }),
      ...(onboardingCompleted === undefined ? {} : { onboarding_completed: onboardingCompleted }),
    })
    .where('id', '=', tenant)
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** Notes the tenant's id with the billing provider unless there is one already; the one that counts. */
export async function setCustomer(db: Writer, tenant: TenantId, customerId: string): Promise<string> {
  await db
    .updateTable('retivo.tenants')
    .set({ stripe_customer_id: customerId })
    .where('id', '=', tenant)
    .where('stripe_customer_id', 'is', null)
    .execute()
  const { stripe_customer_id: noted } = await get(db, tenant)
  return noted ?? customerId
}

/** Notes where the tenant can buy now; returns where it could before, null for nowhere. */
export async function swapSession(db: Writer, tenant: TenantId, sessionId: string): Promise<string | null> {
  const { stripe_session_id: before } = await hold(db, tenant)
  await db.updateTable('retivo.tenants').set({ stripe_session_id: sessionId }).where('id', '=', tenant).execute()
  return before
}

/** What was bought. Where it could be bought is of no use any more. */
export async function setSubscription(db: Writer, tenant: TenantId, subscriptionId: string): Promise<void> {
  await db
    .updateTable('retivo.tenants')
    .set({ stripe_subscription_id: subscriptionId, stripe_session_id: null })
    .where('id', '=', tenant)
    .execute()
}

/** Whose customer id that is. */
export async function findByCustomer(db: Reader, customerId: string): Promise<TenantId | undefined> {
  const row = await db
    .selectFrom('retivo.tenants')
    .select('id')
    .where('stripe_customer_id', '=', customerId)
    .executeTakeFirst()
  return row && asTenantId(row.id)
}

/** The tenant with that id, compared as text, if the billing provider does not know it yet. */
export async function findWithoutCustomer(db: Reader, id: string): Promise<TenantId | undefined> {
  const row = await db
    .selectFrom('retivo.tenants')
    .select('id')
    .where((eb) => eb(eb.cast('id', 'text'), '=', id))
    .where('stripe_customer_id', 'is', null)
    .executeTakeFirst()
  return row && asTenantId(row.id)
}
