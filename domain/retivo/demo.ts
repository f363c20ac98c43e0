/** Demo data: a tenant with a team, keys, and two months of its users' events, taken in like real ones. */
import * as accountRows from '#db/retivo/accounts.ts'
import * as brandRows from '#db/retivo/brand-contexts.ts'
import { asTenantId, type Mode, type TenantId } from '#db/retivo/ids.ts'
import * as memberRows from '#db/retivo/members.ts'
import { type HeldUser, holdUsers } from '#db/retivo/scoring.ts'
import * as sessionRows from '#db/retivo/sessions.ts'
import { run } from '#db/retivo/statement.ts'
import * as tenantRows from '#db/retivo/tenants.ts'
import { demo } from '#db/seeds/retivo.ts'
import { makeSessionToken } from '#domain/retivo/api-keys.ts'
import { messagesOf } from '#domain/retivo/demo-history.ts'
import { plantInterventions } from '#domain/retivo/demo-interventions.ts'
import { ingest } from '#domain/retivo/ingestion.ts'
import { issueKey } from '#domain/retivo/operator/api-keys.ts'
import { limitsOf, type PlanTier } from '#domain/retivo/plans.ts'
import { type ScoreScope, score } from '#domain/retivo/scoring.ts'
import { readScoringConfig } from '#domain/retivo/scoring-config.ts'
import { distinctSlug } from '#domain/retivo/slugs.ts'
import { hashToken } from '#server/crypto/tokens.ts'
import type { Writer } from '#server/database.ts'
import { uuid } from '#server/ids.ts'

const dayMs = 86_400_000
const sessionDays = 30

/** What is past is told to nobody, and nothing follows from it. */
const quietly = (db: Writer): ScoreScope => ({
  db,
  jobs: { add: async () => undefined },
  events: { emit: () => undefined },
})

export interface PlantedDemo {
  tenantId: string
  slug: string
  plan: PlanTier
  /** Of an admin, in live mode. */
  apiKey: string
  /** The same in test mode. */
  testKey: string
  editorKey: string
  viewerKey: string
  /** For browsers: it only brings in events. */
  ingestKey: string
  /** Of the admin of the team. */
  sessionToken: string
}

/** Plants a tenant with everything; returns its ids and keys, which are shown nowhere else. `progress` is told what is done. */
export async function plantTenant(
  db: Writer,
  plan: PlanTier,
  now: Date,
  progress: (done: string) => void = () => undefined,
): Promise<PlantedDemo> {
  const { id: tenant, slug } = await makeTenant(db, plan, now)
  const sessionToken = await makeAdmin(db, tenant, now)
  const key = async (mode: Mode, role: 'admin' | 'editor' | 'viewer' | null, label: string): Promise<string> => {
    const wanted = { mode, scope: { role, ingest: true }, label, accountId: null }
    return (await issueKey(db, tenant, wanted, now)).key
  }
  const keys = {
    apiKey: await key('live', 'admin', 'demo'),
    testKey: await key('test', 'admin', 'demo, test mode'),
    editorKey: await key('live', 'editor', 'demo, editor'),
    viewerKey: await key('live', 'viewer', 'demo, viewer'),
    ingestKey: await key('live', null, 'demo, browsers'),
  }
  progress(`${slug}: tenant, team and keys`)
  const count = await plantHistory(db, tenant, now)
  const said = await plantInterventions(db, tenant, now)
  progress(`${slug}: ${count} events, ${said} messages`)
  return { tenantId: tenant, slug, plan, ...keys, sessionToken }
}

async function makeTenant(db: Writer, plan: PlanTier, now: Date): Promise<{ id: TenantId; slug: string }> {
  const { name, slug } = demo.tenant
  const trackedUserLimit = limitsOf(plan).trackedUsers
  const tenant = { id: asTenantId(uuid()), name, planTier: plan, trackedUserLimit, createdAt: now }
  const row =
    (await tenantRows.insert(db, { ...tenant, slug })) ??
    (await tenantRows.insert(db, { ...tenant, slug: distinctSlug(slug) }))
  if (!row) throw new Error(`Slugs like "${slug}" are taken; try again`)
  const { things_to_mention, things_to_avoid, ...brand } = demo.brand
  const lists = { things_to_mention: [...things_to_mention], things_to_avoid: [...things_to_avoid] }
  await brandRows.merge(db, tenant.id, { ...brand, ...lists }, now)
  await tenantRows.update(db, tenant.id, { config: demo.config, onboardingCompleted: true })
  return { id: tenant.id, slug: row.slug }
}

async function makeAdmin(db: Writer, tenant: TenantId, now: Date): Promise<string> {
  const account = await accountRows.ensure(db, { id: uuid(), email: demo.email, name: demo.name, createdAt: now })
  await memberRows.upsert(db, tenant, { id: uuid(), accountId: account.id, role: 'admin', createdAt: now })
  const token = makeSessionToken()
  await sessionRows.insert(db, {
    id: uuid(),
    accountId: account.id,
    tenantId: tenant,
    tokenHash: hashToken(token),
    createdAt: now,
    expiresAt: new Date(now.getTime() + sessionDays * dayMs),
  })
  return token
}

/** Two months, with everybody's state as it was every ten days. Returns the number of events. */
async function plantHistory(db: Writer, tenant: TenantId, now: Date): Promise<number> {
  const scope = quietly(db)
  const config = readScoringConfig(JSON.stringify(demo.config))
  const known = new Set<string>()
  let events = 0
  for (const { daysAgo, messages } of messagesOf(now)) {
    const receivedAt = new Date(now.getTime() - daysAgo * dayMs)
    const batch = { tenantId: tenant, mode: 'live' as const, source: 'api' as const, receivedAt, messages }
    events += (await ingest(scope, batch)).accepted
    const seen = new Set(messages.map(({ userId }) => userId))
    // Time alone moves users, too.
    const unseen = [...known].filter((id) => !seen.has(id))
    const held = await run<HeldUser>(db, holdUsers(batch, unseen, []))
    await score(scope, { tenantId: tenant, mode: 'live', now: receivedAt, config, evaluate: false }, held, [])
    for (const id of seen) known.add(id)
  }
  return events
}

/** The demo of development: credentials that are shown, and written to `demo.json`. */
export async function plantDemo({ db, now }: { db: Writer; now: Date }): Promise<Record<string, string>> {
  const planted = await plantTenant(db, 'growth', now)
  return { email: demo.email, ...planted }
}
