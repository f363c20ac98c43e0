import { afterAll, beforeAll, expect, test } from 'vitest'
import { type PlantedDemo, plantDemo } from '#domain/retivo/demo.ts'
import { rows, startRetivo, stranger } from '#tests/retivo/support.ts'
import type { TestServer } from '#tests/support/server.ts'

let server: TestServer
let demo: Record<string, string>
let planted: PlantedDemo[]
beforeAll(async () => {
  server = await startRetivo()
  demo = await server.database.write((db) => plantDemo({ db, now: new Date() }))
  planted = ((await server.operate('retivo', 'seed')).json as { tenants: PlantedDemo[] }).tenants
})
afterAll(() => server[Symbol.asyncDispose]())

const client = (key: string | undefined) => stranger(server, { authorization: `Bearer ${key}` })

test('the demo of development has people in every stage, and a past in which they came there', async () => {
  const stages = await rows<{ stage: string }>(
    server,
    'select distinct lifecycle_stage as stage from retivo.users where tenant_id = $1 order by 1',
    [demo.tenantId],
  )
  expect(stages.map(({ stage }) => stage)).toEqual(['active', 'at_risk', 'churned', 'onboarding', 'recovered'])
  const [history] = await rows<{ changes: number; days: number }>(
    server,
    `select count(*)::int as changes, extract(day from max(at) - min(at))::int as days
     from retivo.stage_history where tenant_id = $1`,
    [demo.tenantId],
  )
  expect(history?.changes).toBeGreaterThan(40)
  expect(history?.days).toBeGreaterThan(40)
  const { data } = await client(demo.sessionToken).api.GET('/api/settings')
  expect(data?.tenant).toMatchObject({ name: 'Demo Company', plan_tier: 'growth' })
  expect(data?.brand_context?.things_to_avoid).toEqual(['discount', 'last chance'])
  const analytics = (await client(demo.viewerKey).api.GET('/api/analytics', { params: { query: { range: '90d' } } }))
    .data
  expect(analytics?.kpis).toMatchObject({ total_users: 21, positive_outcome_rate: 0.4444 })
  // Those at risk now may have been looked at already.
  expect(analytics?.kpis.total_interventions).toBeGreaterThanOrEqual(9)
  const written = (await client(demo.viewerKey).api.GET('/api/playbooks')).data?.playbooks ?? []
  expect(written.map(({ status, success_rate }) => [status, success_rate])).toEqual(
    expect.arrayContaining([
      ['draft', null],
      ['active', 0.3333],
      ['active', 0.6667],
    ]),
  )
  const members = await client(demo.testKey).api.GET('/api/team/members')
  expect(members.data?.members).toMatchObject([{ email: demo.email, role: 'admin' }])
})

test('the command makes a tenant for each plan, as often as it is run, and tells nobody of what is past', async () => {
  expect(planted.map(({ plan }) => plan)).toEqual(['free', 'starter', 'growth', 'scale'])
  expect(new Set([demo.slug, ...planted.map(({ slug }) => slug)]).size).toBe(5)
  for (const { apiKey, plan } of planted) {
    const { data } = await client(apiKey).api.GET('/api/settings')
    expect(data?.tenant.plan_tier).toBe(plan)
  }
  const told = await rows<{ type: string }>(server, `select distinct type from shared.outbox where api = 'retivo'`)
  expect(told.filter(({ type }) => type !== 'decision.recommended')).toEqual([])
})
