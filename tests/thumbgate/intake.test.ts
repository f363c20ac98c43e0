import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { canAdvance, slugOf } from '#domain/thumbgate/intake/leads.ts'
import type { components } from '#generated/thumbgate/types.ts'
import type { TestServer } from '#tests/support/server.ts'
import { adminClient, customerClient, rows, startThumbGate, stranger } from '#tests/thumbgate/support.ts'

let server: TestServer
beforeAll(async () => {
  server = await startThumbGate({ ACCORD_THUMBGATE_APP_URL: 'https://gate.example/' })
})
afterAll(() => server[Symbol.asyncDispose]())

const path = '/v1/intake/workflow-sprint'
const good = {
  email: 'Ada@Example.com',
  workflow: 'Refunds & returns',
  owner: 'Ada',
  blocker: 'trust',
  runtime: 'node',
}

/** As JSON, which is answered with JSON. */
const submit = async (body: object, headers: Record<string, string> = {}) =>
  taken(await stranger(server, headers).api.POST(path, { body: { ...good, ...body } }))
type Taken = components['schemas']['WorkflowSprintIntakeResponse']
const taken = ({ data, response }: { data?: Taken | string | undefined; response: Response }) => {
  if (typeof data !== 'object') throw new Error(`The lead was answered ${response.status}: ${data}`)
  return { data, response }
}
const post = (body: string, headers: Record<string, string>, query = '') =>
  fetch(server.baseUrl('thumbgate') + path + query, { method: 'POST', headers, body })

const telemetry = (type: string) =>
  rows<{ trace_id: string | null; details: Record<string, unknown> }>(
    server,
    'select trace_id, details from thumbgate.telemetry_events where event_type = $1 order by id',
    [type],
  )
const countLeads = async () =>
  (await rows<{ n: number }>(server, 'select count(*)::int as n from thumbgate.sprint_leads'))[0]?.n

describe('a lead', () => {
  it('is taken, with where it came from, and gets the cookies that it had not', async () => {
    const { data, response } = await submit(
      { company: 'Analytical Engines', note: 'x'.repeat(2000), utmSource: 'news', traceId: 'trace-7' },
      {
        cookie: 'thumbgate_visitor_id=visitor_before',
        referer: 'https://gate.example/sprint?utm_campaign=spring&creator=bob&utm_source=page',
      },
    )
    expect(response.status).toBe(201)
    expect(data).toEqual({
      ok: true,
      leadId: expect.stringMatching(/^lead_/),
      status: 'new',
      offer: 'workflow_hardening_sprint',
      nextStep: 'review_proof_pack',
      proofPackUrl: expect.stringMatching(/^https:\/\/gate\.example\//),
      sprintBriefUrl: expect.stringMatching(/^https:\/\/gate\.example\//),
    })
    expect(response.headers.get('x-thumbgate-trace-id')).toBe('trace-7')
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    const cookies = response.headers.getSetCookie()
    expect(cookies.map((one) => one.split('=')[0])).toEqual(['thumbgate_session_id', 'thumbgate_acquisition_id'])
    for (const cookie of cookies) expect(cookie).toMatch(/Path=\/; HttpOnly; SameSite=Lax$/)

    const { data: seen } = await adminClient(server).api.POST(`${path}/advance`, {
      body: { leadId: data.leadId, status: 'new' },
    })
    expect(seen).toMatchObject({
      unchanged: true,
      workflowRun: null,
      lead: {
        contact: { email: 'ada@example.com', company: 'Analytical Engines' },
        qualification: { workflow: 'Refunds & returns', note: 'x'.repeat(1000) },
        attribution: {
          source: 'news',
          utmSource: 'news',
          utmMedium: 'workflow_sprint_intake',
          utmCampaign: 'spring',
          creator: 'bob',
          page: '/sprint',
          planId: 'sprint',
          visitorId: 'visitor_before',
          sessionId: expect.stringMatching(/^session_/),
          acquisitionId: expect.stringMatching(/^acq_/),
          traceId: 'trace-7',
          utmTerm: null,
        },
        statusHistory: [{ fromStatus: null, toStatus: 'new', actor: 'website' }],
      },
    })
    expect(await telemetry('workflow_sprint_lead_submitted')).toMatchObject([
      { trace_id: 'trace-7', details: { creator: 'bob', pipelineStatus: 'new' } },
    ])
  })

  it('without anything to go by comes from the website, with all cookies, and a trace', async () => {
    const { response } = await submit({})
    expect(response.headers.getSetCookie()[0]).toMatch(/^thumbgate_visitor_id=visitor_\w+; Max-Age=7776000;/)
    expect(response.headers.getSetCookie()).toHaveLength(3)
    expect(response.headers.get('x-thumbgate-trace-id')).toMatch(/^sprint_intake_/)
    const [newest] = await rows<{ attribution: object }>(
      server,
      'select attribution from thumbgate.sprint_leads order by submitted_at desc, id desc limit 1',
    )
    expect(newest?.attribution).toMatchObject({ source: 'website', utmSource: 'website' })
  })

  it('twice of the same address is two leads', async () => {
    const [one, two] = [await submit({}), await submit({})]
    expect(one.data.leadId).not.toBe(two.data.leadId)
  })

  it.each([
    [{}, 'email'],
    [{ email: 'nobody' }, 'email'],
    [{ email: 'a@b' }, 'email'],
    [{ email: `${'a'.repeat(250)}@b.co` }, 'email'],
    [{ email: ' a@b.co ' }, 'workflow'],
    [{ email: 'a@b.co', workflow: 'w', owner: '   ' }, 'owner'],
    [{ email: 'a@b.co', workflow: 'w', owner: 'o' }, 'blocker'],
    [{ email: 'a@b.co', workflow: 'w', owner: 'o', blocker: 'b' }, 'runtime'],
  ])('of %j is refused for the first thing that is missing, %s, and not stored', async (body, named) => {
    const before = await countLeads()
    const failures = (await telemetry('workflow_sprint_lead_failed')).length
    const answer = await post(JSON.stringify(body), { 'content-type': 'application/json' })
    expect(answer.status).toBe(400)
    const problem = (await answer.json()) as { detail: string; type: string }
    expect(problem.type).toBe('urn:thumbgate:error:bad-request')
    expect(problem.detail).toMatch(new RegExp(`^${named}\\b`))
    expect(answer.headers.get('x-thumbgate-trace-id')).toMatch(/^sprint_intake_/)
    expect(await countLeads()).toBe(before)
    expect(await telemetry('workflow_sprint_lead_failed')).toHaveLength(failures + 1)
  })

  it('is refused when it is too large, of another type or no JSON', async () => {
    const json = { 'content-type': 'application/json' }
    expect((await post(JSON.stringify({ ...good, note: 'x'.repeat(25_000) }), json)).status).toBe(413)
    expect((await post('x', { 'content-type': 'text/plain' })).status).toBe(415)
    expect((await post('{', json)).status).toBe(400)
    expect((await post('[]', json)).status).toBe(400)
  })
})

describe('a posted form', () => {
  const form = { 'content-type': 'application/x-www-form-urlencoded' }
  const fields = new URLSearchParams(good).toString()

  it.each([
    [{}, '', 'text/html'],
    [{ accept: 'text/html,application/xhtml+xml' }, '', 'text/html'],
    [{ accept: 'application/json, text/html' }, '', 'text/html'],
    [{ accept: 'application/json' }, '', 'application/json'],
    [{ accept: 'text/html' }, '?format=json', 'application/json'],
  ])('with %j and %j is answered as %s, also when it is refused', async (headers, query, media) => {
    const taken = await post(fields, { ...form, ...headers }, query)
    expect([taken.status, taken.headers.get('content-type')?.split(';')[0]]).toEqual([201, media])
    const refused = await post('email=a%40b.co', { ...form, ...headers }, query)
    const expected = media === 'text/html' ? media : 'application/problem+json'
    expect([refused.status, refused.headers.get('content-type')?.split(';')[0]]).toEqual([400, expected])
    expect(refused.headers.get('access-control-allow-origin')).toBe('*')
  })

  it('is answered with a page that says nothing as it was sent', async () => {
    const evil = '<script>alert(1)</script>'
    const taken = await post(new URLSearchParams({ ...good, company: evil }).toString(), form)
    expect(await taken.text()).not.toContain('<script')
    const refused = await post(new URLSearchParams({ ...good, email: evil }).toString(), form)
    expect([refused.status, (await refused.text()).includes('<script')]).toEqual([400, false])
  })
})

it('more than the allowed leads of one address in a minute are refused', async () => {
  await using small = await startThumbGate({ ACCORD_THUMBGATE_PUBLIC_RATE_LIMIT: '1' })
  const { api } = stranger(small)
  expect((await api.POST(path, { body: good })).response.status).toBe(201)
  const { response } = await api.POST(path, { body: good })
  expect([response.status, Number(response.headers.get('retry-after')) > 0]).toEqual([429, true])
})

describe('a lead that advances', () => {
  const advance = (leadId: string, body: object, client = adminClient(server)) =>
    client.api.POST(`${path}/advance`, { body: { leadId, status: 'qualified', ...body } })
  const lead = async (more: object = {}) => (await submit(more)).data.leadId

  it('goes one step at a time to the end, and its history says when and why', async () => {
    const id = await lead({ company: 'Analytical Engines Ltd.' })
    expect((await advance(id, { note: 'called', actor: 'bob' })).data).toMatchObject({
      unchanged: false,
      workflowRun: null,
      lead: { status: 'qualified' },
    })
    const pilot = await advance(id, { status: 'named_pilot', proofArtifacts: ['https://proof.example/1', ' a ', 'a'] })
    expect(pilot.data?.workflowRun).toEqual({
      timestamp: expect.any(String),
      workflowId: 'refunds-returns',
      workflowName: 'Refunds & returns',
      owner: 'Ada',
      runtime: 'node',
      status: 'in_progress',
      customerType: 'named_pilot',
      teamId: 'analytical-engines-ltd',
      reviewed: false,
      reviewedBy: null,
      proofBacked: false,
      proofArtifacts: ['https://proof.example/1', 'a'],
      source: 'workflow_sprint:named_pilot',
      metadata: {
        leadId: id,
        pipelineStatus: 'named_pilot',
        offer: 'workflow_hardening_sprint',
        company: 'Analytical Engines Ltd.',
      },
      workflowRunKey: `refunds-returns@${pilot.data?.workflowRun?.timestamp}`,
    })
    const proved = await advance(id, {
      status: 'proof_backed_run',
      reviewedBy: 'carol',
      workflowId: 'w1',
      teamId: 't1',
    })
    expect(proved.data?.workflowRun).toMatchObject({
      status: 'passed',
      customerType: 'named_pilot',
      proofBacked: true,
      reviewed: true,
      workflowId: 'w1',
      teamId: 't1',
    })
    const paid = await advance(id, { status: 'paid_team', proofArtifacts: ['b'] })
    expect(paid.data?.workflowRun).toMatchObject({ customerType: 'paid_team', reviewedBy: 'carol' })
    const row = paid.data?.lead
    expect(row).toMatchObject({
      status: 'paid_team',
      proof: {
        artifacts: ['https://proof.example/1', 'a', 'b'],
        reviewedBy: 'carol',
        lastWorkflowRunKey: paid.data?.workflowRun?.workflowRunKey,
      },
    })
    expect(
      row?.statusHistory.map((step) => [step.fromStatus, step.toStatus, step.actor, step.note, step.reviewedBy]),
    ).toEqual([
      [null, 'new', 'website', null, null],
      ['new', 'qualified', 'bob', 'called', null],
      ['qualified', 'named_pilot', 'admin', null, null],
      ['named_pilot', 'proof_backed_run', 'admin', null, 'carol'],
      ['proof_backed_run', 'paid_team', 'admin', null, null],
    ])
    const { qualifiedAt, namedPilotAt, proofBackedRunAt, paidTeamAt } = row?.workflowProgress ?? {}
    expect([qualifiedAt, namedPilotAt, proofBackedRunAt, paidTeamAt]).toEqual(
      row?.statusHistory.slice(1).map(({ at }) => at),
    )
    const again = await advance(id, { status: 'paid_team' })
    expect(again.data).toMatchObject({ unchanged: true, workflowRun: null, lead: row })
    expect(again.data?.lead.statusHistory).toHaveLength(5)
  })

  it('neither skips a step nor goes back, and proves what it says', async () => {
    const id = await lead()
    const skipped = await advance(id, { status: 'named_pilot' })
    expect([skipped.response.status, skipped.error?.detail]).toEqual([
      400,
      'status cannot be named_pilot: the lead is new, its next status is qualified',
    ])
    await advance(id, {})
    expect((await advance(id, { status: 'new' })).response.status).toBe(400)
    await advance(id, { status: 'named_pilot' })
    const unproved = await advance(id, { status: 'proof_backed_run', reviewedBy: ' ', proofArtifacts: [''] })
    expect(unproved.error?.detail).toContain('needs proof')
    expect((await advance(id, { status: 'proof_backed_run', proofArtifacts: ['log'] })).response.status).toBe(200)
  })

  it('is found only by its id, and only by the admin', async () => {
    const id = await lead()
    const unknown = await advance('lead_nobody', {})
    expect(unknown.error).toMatchObject({ type: 'urn:thumbgate:error:not-found', status: 404 })
    const customer = await customerClient(server)
    expect((await advance(id, {}, customer)).response.status).toBe(403)
    expect((await advance(id, {}, stranger(server))).response.status).toBe(401)
    const bad = await adminClient(server).api.POST(`${path}/advance`, { body: { leadId: id, status: 'lost' as 'new' } })
    expect(bad.response.status).toBe(400)
  })

  it('by several at the same moment takes the step once', async () => {
    const id = await lead()
    const answers = await Promise.all(Array.from({ length: 6 }, () => advance(id, {})))
    expect(answers.map(({ response }) => response.status)).toEqual(Array.from({ length: 6 }, () => 200))
    expect(answers.filter(({ data }) => data?.unchanged === false)).toHaveLength(1)
    expect((await advance(id, {})).data?.lead.statusHistory).toHaveLength(2)
  })
})

describe('the rules', () => {
  const statuses = ['new', 'qualified', 'named_pilot', 'proof_backed_run', 'paid_team'] as const

  it('allow four steps of the twenty-five', () => {
    const allowed = statuses.flatMap((from) =>
      statuses.filter((to) => canAdvance(from, to)).map((to) => `${from} → ${to}`),
    )
    expect(allowed).toEqual([
      'new → qualified',
      'qualified → named_pilot',
      'named_pilot → proof_backed_run',
      'proof_backed_run → paid_team',
    ])
  })

  it('make slugs that are safe anywhere, and that stay as they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const slug = slugOf(text)
        expect(slug).toMatch(/^([a-z0-9-]{1,80})?$/)
        expect(slugOf(slug.replace(/-+$/, ''))).toBe(slug.replace(/-+$/, ''))
      }),
      { numRuns: 200 },
    )
  })
})
