/** Texts that are cut where a character stands, and texts that no table or index can hold, wherever somebody can send them. */
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { attributionColumns } from '#domain/thumbgate/attribution.ts'
import type { TestServer } from '#tests/support/server.ts'
import { adminClient, customerClient, rows, startThumbGate } from '#tests/thumbgate/support.ts'

let server: TestServer
beforeAll(async () => {
  server = await startThumbGate()
})
afterAll(() => server[Symbol.asyncDispose]())

const post = (path: string, body: object | string, headers: Record<string, string> = {}) =>
  fetch(server.baseUrl('thumbgate') + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

/** Its last character is two units long and the limit is between them. */
const cutInside = (limit: number): string => `${'a'.repeat(limit - 1)}🎁`
const intake = '/v1/intake/workflow-sprint'
const lead = { email: 'ada@example.com', workflow: 'w', owner: 'o', blocker: 'b', runtime: 'r' }

test.each([
  ['a lead', intake, { ...lead, workflow: cutInside(240), owner: cutInside(160), blocker: cutInside(1000) }, 201],
  ['a checkout', '/v1/billing/checkout', { metadata: { note: cutInside(500) } }, 200],
])('%s is taken when its texts are cut in the middle of a character', async (_what, path, body, status) => {
  const attribution = attributionColumns.filter((column) => column !== 'planId' && column !== 'traceId')
  for (const limit of [160, 500]) {
    const columns = Object.fromEntries(attribution.map((column) => [column, cutInside(limit)]))
    const answer = await post(path, { ...columns, ...body })
    expect([await answer.text(), answer.status]).toEqual([expect.any(String), status])
  }
})

test('a ping is counted when its texts are cut in the middle of a character', async () => {
  const page = `/${cutInside(159)}`
  await post('/v1/telemetry/ping', { event: 'landing_page_view', page, visitorId: cutInside(160) })
  const [stored] = await rows(
    server,
    `select visitor_id, details->>'page' as page from thumbgate.telemetry_events where event_type = 'landing_page_view' and visitor_id like 'aaa%'`,
  )
  expect(stored).toEqual({ visitor_id: 'a'.repeat(159), page: `/${'a'.repeat(158)}` })
})

test.each(['\\u0000', '\\ud83c'])('a ping that holds %s is one that cannot be read', async (spelling) => {
  const diagnosed = () =>
    rows(
      server,
      `select distinct root_cause_category as cause from thumbgate.diagnostics where source = 'telemetry_ingest'`,
    )
  const refused = () => rows<{ n: number }>(server, 'select sum(n)::int as n from thumbgate.telemetry_rejections')
  const [before] = await refused()
  expect((await post('/v1/telemetry/ping', `{"event":"odd","page":"${spelling}"}`)).status).toBe(204)
  expect(await refused()).toEqual([{ n: (before?.n ?? 0) + 1 }])
  expect(await diagnosed()).toEqual([{ cause: 'invalid_invocation' }])
})

test.each([
  { referer: 'https://gate.example/?utm_source=a%00b&creator=%ED%A0%BD&utm_campaign=spring' },
  { cookie: 'thumbgate_visitor_id=a%00b; thumbgate_session_id=%ED%A0%BD' },
])('a lead is taken whatever the page it comes from and its cookies say: %j', async (headers) => {
  const answer = await post(intake, lead, headers)
  expect(answer.status).toBe(201)
  const { leadId } = (await answer.json()) as { leadId: string }
  const { data } = await adminClient(server).api.POST(`${intake}/advance`, { body: { leadId, status: 'new' } })
  const { source, utmCampaign, visitorId } = data?.lead.attribution ?? {}
  expect([source, visitorId]).toEqual(['website', expect.stringMatching(/^visitor_/)])
  expect(utmCampaign).toBe(headers.referer ? 'spring' : 'workflow_hardening_sprint')
})

test.each(['/v1/dashboard', '/v1/dashboard/render-spec', '/v1/analytics/losses', '/v1/billing/summary'])(
  '%s names a moment that no calendar of the database has, and takes the first and the last that it has',
  async (path) => {
    const { headers } = adminClient(server)
    const ask = (now: string) =>
      fetch(`${server.baseUrl('thumbgate')}${path}?window=30d&timezone=Pacific/Kiritimati&now=${now}`, { headers })
    for (const now of ['0000-01-01T00:00:00Z', '1969-12-31T23:59:59Z', '9999-12-31T23:59:59Z']) {
      const answer = await ask(now)
      expect([answer.status, await answer.json()]).toMatchObject([400, { detail: expect.stringContaining(now) }])
    }
    for (const now of ['1970-01-01T00:00:00Z', '9999-01-01T00:00:00Z']) expect((await ask(now)).status).toBe(200)
  },
)

test('a text that is looked up by an index is refused when no entry of it could hold it', async () => {
  // It does not become shorter by compression.
  const noise = Array.from({ length: 200 }, (_, i) => createHash('sha256').update(`${i}`).digest('hex')).join('')
  const text = (length: number) => noise.slice(0, length)
  const admin = adminClient(server)
  const customer = await customerClient(server)
  for (const [length, status] of [
    [200, 200],
    [201, 400],
    [9000, 400],
  ] as const) {
    const { response } = await customer.api.POST('/v1/context/evaluate', {
      body: { packId: text(length), outcome: 'useful' },
    })
    expect([length, response.status]).toEqual([length, status])
  }
  const body = { customerId: 'long', installId: text(501) }
  expect((await admin.api.POST('/v1/billing/provision', { body })).error).toMatchObject({
    detail: expect.stringContaining('installId'),
  })
  body.installId = text(500)
  const { data } = await admin.api.POST('/v1/billing/provision', { body })
  const used = await fetch(`${server.baseUrl('thumbgate')}/v1/billing/usage`, {
    headers: { 'x-api-key': data?.key ?? '' },
  })
  expect(used.status).toBe(200)
})
