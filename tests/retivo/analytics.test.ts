import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { uuid } from '#server/ids.ts'
import { rows, startRetivo, stranger, type Tenant, tenant } from '#tests/retivo/support.ts'
import { daysAgo, track } from '#tests/retivo/tracking.ts'
import type { TestServer } from '#tests/support/server.ts'

let server: TestServer

beforeAll(async () => {
  server = await startRetivo()
})
afterAll(() => server[Symbol.asyncDispose]())

const analytics = async (of: Tenant, range?: '7d' | '30d' | '90d', mode: 'live' | 'test' = 'live') => {
  const { data } = await of[mode].viewer.api.GET('/api/analytics', { params: { query: range ? { range } : {} } })
  if (!data) throw new Error('There are no analytics')
  return data
}

interface Past {
  playbook: string | null
  user: string
  status?: string
  plannedDaysAgo: number
  deliveredDaysAgo?: number
  shadow?: boolean
  kind?: 'intervention' | 'escalation'
  outcome?: { result: 'positive' | 'negative' | 'neutral'; daysAgo: number }
}

let number = 0

/** An intervention as the pipeline would have left it. */
async function intervene({ id: tenantId }: Tenant, past: Past): Promise<void> {
  const { kind = 'intervention', status = kind === 'escalation' ? 'handled' : 'delivered' } = past
  const id = `${kind === 'escalation' ? 'esc' : 'int'}_${String(++number).padStart(24, '0')}`
  await rows(
    server,
    `insert into retivo.interventions (id, tenant_id, mode, external_id, playbook_id, kind, status, channel, origin, shadow, planned_at, delivered_at)
     values ($1, $2, 'live', $3, $4, $5, $6, $7, 'pipeline', $8, $9, $10) returning 1`,
    [
      id,
      tenantId,
      past.user,
      past.playbook,
      kind,
      status,
      kind === 'escalation' ? 'escalate' : 'in_app',
      past.shadow ?? false,
      daysAgo(past.plannedDaysAgo),
      past.deliveredDaysAgo === undefined ? null : daysAgo(past.deliveredDaysAgo),
    ],
  )
  if (!past.outcome) return
  await rows(
    server,
    `insert into retivo.outcomes (id, tenant_id, mode, intervention_id, result, reason, recorded_at, days_to_outcome)
     values ($1, $2, 'live', $3, $4, 'test', $5, 1) returning 1`,
    [uuid(), tenantId, id, past.outcome.result, daysAgo(past.outcome.daysAgo)],
  )
}

async function playbook(
  { id: tenantId }: Tenant,
  name: string,
  area: string | null,
  status = 'active',
): Promise<string> {
  const id = uuid()
  await rows(
    server,
    `insert into retivo.playbooks (id, tenant_id, name, status, lifecycle_area, entry_conditions, created_at, updated_at, status_changed_at)
     values ($1, $2, $3, $4, $5, '{"email": "nobody"}', now(), now(), now()) returning 1`,
    [id, tenantId, name, status, area],
  )
  return id
}

describe('getAnalytics', () => {
  test('is all zeros for a tenant without users', async () => {
    const empty = await analytics(await tenant(server))
    expect(empty).toMatchObject({
      range: '30d',
      kpis: { total_users: 0, total_interventions: 0, positive_outcome_rate: 0, churn_rate: 0, retention_rate: 1 },
      roi: { recovered_users: 0, intervention_success_rate: 0, avg_time_to_outcome_days: 0 },
      intervention_stats: [],
      outcome_stats: ['positive', 'negative', 'neutral'].map((outcome) => ({ outcome, count: 0 })),
      top_playbooks: [],
    })
    expect(empty.lifecycle_distribution).toEqual(
      ['new', 'onboarding', 'active', 'at_risk', 'churned', 'recovered'].map((stage) => ({
        stage,
        count: 0,
        percent: 0,
      })),
    )
    expect(empty.lifecycle_area_breakdown).toHaveLength(5)
  })

  test('refuses another range', async () => {
    const acme = await tenant(server)
    const { viewer } = acme.live
    const client = stranger(server, viewer.headers)
    const { response } = await client.api.GET('/api/analytics', { params: { query: { range: '1y' as '7d' } } })
    expect(response.status).toBe(400)
  })

  test('counts users by stage and risk, and those who churned or came back in the window', async () => {
    const acme = await tenant(server)
    await track(acme.live.editor, [
      { user_id: 'gone', event: 'opened', timestamp: daysAgo(40) },
      { user_id: 'back', event: 'opened', timestamp: daysAgo(40) },
      { user_id: 'here', event: 'opened' },
    ])
    await track(acme.live.editor, [{ user_id: 'back', event: 'opened' }])
    await track(acme.test.editor, [{ user_id: 'here', event: 'opened' }])
    const { kpis, roi, lifecycle_distribution: stages, risk_distribution: risks } = await analytics(acme, '7d')
    // Nobody was there a week ago, so the rate is that of all users; each counts once.
    expect(kpis).toMatchObject({ total_users: 3, churn_rate: 0.6667, retention_rate: 0.3333 })
    expect(roi.recovered_users).toBe(1)
    expect(stages.filter(({ count }) => count > 0)).toEqual([
      { stage: 'onboarding', count: 1, percent: 33.3 },
      { stage: 'churned', count: 1, percent: 33.3 },
      { stage: 'recovered', count: 1, percent: 33.3 },
    ])
    expect(risks.reduce((sum, { count }) => sum + count, 0)).toBe(3)
    await rows(
      server,
      `update retivo.users set created_at = now() - interval '60 days' where tenant_id = $1 and external_id <> 'gone' returning 1`,
      [acme.id],
    )
    expect((await analytics(acme, '7d')).kpis.churn_rate).toBe(0.5)
    expect((await analytics(acme, '90d', 'test')).kpis).toMatchObject({ total_users: 1, churn_rate: 0 })
  })

  test('counts interventions and outcomes of the window, without those of shadow mode', async () => {
    const acme = await tenant(server)
    await track(acme.live.editor, [{ user_id: 'u', event: 'opened' }])
    const [good, idle, plain] = [
      await playbook(acme, 'Good', 'onboarding'),
      await playbook(acme, 'Idle', 'onboarding', 'paused'),
      await playbook(acme, 'Plain', null),
    ]
    await playbook(acme, 'Old', 'upsell', 'archived')
    const delivered = { user: 'u', plannedDaysAgo: 6, deliveredDaysAgo: 5 }
    await intervene(acme, { ...delivered, playbook: good, outcome: { result: 'positive', daysAgo: 3 } })
    await intervene(acme, { ...delivered, playbook: good, outcome: { result: 'neutral', daysAgo: 2 } })
    await intervene(acme, { ...delivered, playbook: plain, outcome: { result: 'positive', daysAgo: 4 } })
    await intervene(acme, { user: 'u', playbook: null, status: 'planned', plannedDaysAgo: 1 })
    await intervene(acme, { ...delivered, playbook: good, shadow: true, outcome: { result: 'negative', daysAgo: 2 } })
    await intervene(acme, {
      user: 'u',
      playbook: good,
      plannedDaysAgo: 50,
      deliveredDaysAgo: 49,
      outcome: { result: 'negative', daysAgo: 45 },
    })
    await intervene(acme, {
      user: 'u',
      playbook: null,
      kind: 'escalation',
      plannedDaysAgo: 2,
      outcome: { result: 'negative', daysAgo: 1 },
    })
    const { kpis, roi, ...rest } = await analytics(acme)
    expect(kpis).toMatchObject({ total_interventions: 4, positive_outcome_rate: 0.5 })
    expect(roi).toMatchObject({ intervention_success_rate: 0.6667, avg_time_to_outcome_days: 1.5 })
    expect(roi.outcomes_by_lifecycle_area[0]).toEqual({
      lifecycle_area: 'onboarding',
      positive: 1,
      negative: 0,
      neutral: 1,
      total: 2,
    })
    expect(rest.intervention_stats).toEqual([
      { status: 'delivered', count: 3 },
      { status: 'planned', count: 1 },
    ])
    expect(rest.outcome_stats.map(({ count }) => count)).toEqual([2, 1, 1])
    expect(rest.top_playbooks).toEqual([
      { playbook_id: good, name: 'Good', interventions: 2, positive: 1, success_rate: 0.5 },
      { playbook_id: plain, name: 'Plain', interventions: 1, positive: 1, success_rate: 1 },
    ])
    expect(rest.lifecycle_area_breakdown[0]).toEqual({
      lifecycle_area: 'onboarding',
      playbooks: 2,
      active_playbooks: 1,
      interventions: 2,
      positive_rate: 0.5,
    })
    expect(rest.lifecycle_area_breakdown[3]).toMatchObject({ lifecycle_area: 'upsell', playbooks: 0 })
    expect(idle).toBeDefined()
    const quarter = await analytics(acme, '90d')
    expect(quarter.kpis).toMatchObject({ total_interventions: 5, positive_outcome_rate: 0.4 })
    expect((await analytics(acme, '90d', 'test')).kpis.total_interventions).toBe(0)
  })
})
