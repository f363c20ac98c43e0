import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { systems } from '#generated/systems.ts'
import type { Validate } from '#server/contract.ts'
import { readContracts } from '#tests/mock/contracts.ts'
import { sampleRequest } from '#tests/mock/requests.ts'
import { handler, handlers, statefulHandlers } from '../../sdk/mightykey/src/msw.ts'
import { handlers as rungateHandlers } from '../../sdk/rungate/src/msw.ts'

const baseUrl = 'https://api.test/v1'
const server = setupServer()
beforeEach(() => server.listen({ onUnhandledFrame: 'error' }))
afterEach(() => server.close())

const auth = { authorization: 'Bearer mk_test_x' }
const get = (path: string, headers: Record<string, string> = auth) => fetch(baseUrl + path, { headers })
const post = (path: string, body: unknown, headers: Record<string, string> = auth) =>
  fetch(baseUrl + path, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
const id = '0b7c3f52-9d1e-4b6f-8a55-0f2b7a9c1d10'

const contracts = readContracts()
const mocks = await Promise.all(
  systems.map(async ({ api }) => (await import(`../../sdk/${api}/src/msw.ts`)) as { handlers: typeof handlers }),
)

describe('msw handlers', () => {
  test.each(contracts.map((one, index) => [one.api, one, mocks[index] as (typeof mocks)[0]] as const))(
    'answer every operation of %s with its first declared success',
    async (_, { document, operations, replies }, mock) => {
      server.use(...mock.handlers({ baseUrl, seed: 5 }))
      const wrong: string[] = []
      for (const operation of operations) {
        const { method, path, headers, body } = sampleRequest(document, operation, 3)
        const response = await fetch(baseUrl + path, { method, headers, body: body ?? null, redirect: 'manual' })
        const text = await response.text()
        const first = Object.keys(operation.responses).find((status) => status.startsWith('2'))
        const media = response.headers.get('content-type') ?? ''
        const validate: Validate | undefined = replies[operation.operationId]?.[response.status]?.body?.[media]
        if (String(response.status) !== first)
          wrong.push(`${operation.operationId}: ${response.status}, not ${first}: ${text}`)
        else if (validate && !validate(JSON.parse(text)))
          wrong.push(`${operation.operationId}: ${JSON.stringify(validate.errors)}`)
      }
      expect(wrong).toEqual([])
    },
  )

  test('give the same body for the same seed, whatever was asked before', async () => {
    server.use(...handlers({ baseUrl, seed: 7 }))
    const first = await (await get('/projects')).json()
    await get('/orgs')
    expect(await (await get('/projects')).json()).toEqual(first)
    server.resetHandlers()
    server.use(...handlers({ baseUrl, seed: 8 }))
    expect(await (await get('/projects')).json()).not.toEqual(first)
  })

  test('answer wherever the client believes the system is, when no base URL is given', async () => {
    server.use(...handlers())
    expect((await fetch('https://elsewhere.test/mightykey/api/v1/projects', { headers: auth })).status).toBe(200)
  })

  test('refuse what the contract does not allow, with the reason in the declared body', async () => {
    server.use(...handlers({ baseUrl }))
    const answers = [
      [await get('/projects', {}), 401, 'listProjects needs a credential: bearerAuth, or sessionCookie'],
      [await post('/projects', { nme: 'A' }), 400, "body must have required property 'name'"],
      [await get('/runs/not-a-uuid'), 404, 'path/id must match format "uuid"'],
      [
        await fetch(`${baseUrl}/projects`, { method: 'POST', headers: auth, body: 'text' }),
        415,
        'createProject takes application/json, not text/plain',
      ],
    ] as const
    for (const [response, status, reason] of answers) {
      expect([response.status, await response.json()]).toEqual([status, { error: expect.stringContaining(reason) }])
    }
  })

  test('take any request when they are told not to validate', async () => {
    server.use(...handlers({ baseUrl, validate: false, credentials: false }))
    expect((await post('/projects', { nme: 'A' }, {})).status).toBe(201)
  })

  test('are overridden by status, by status and body, and by a function of the checked request', async () => {
    server.use(
      ...handlers({
        baseUrl,
        overrides: {
          getRun: { status: 404 },
          createProject: { status: 403, body: { error: 'Not in this plan' } },
          getProject: ({ path }) => (path.id === id ? { status: 404, body: { error: `no ${path.id}` } } : undefined),
          listRuns: ({ query }) => ({ status: 429, headers: { 'retry-after': String(query.limit ?? 0) } }),
        },
      }),
    )
    expect((await get(`/runs/${id}`)).status).toBe(404)
    const refused = await post('/projects', { name: 'A' })
    expect([refused.status, await refused.json()]).toEqual([403, { error: 'Not in this plan' }])
    expect(await (await get(`/projects/${id}`)).json()).toEqual({ error: `no ${id}` })
    expect((await get('/projects/1b7c3f52-9d1e-4b6f-8a55-0f2b7a9c1d10')).status).toBe(200)
    expect((await get('/runs?limit=7')).headers.get('retry-after')).toBe('7')
  })

  test('are replaced one at a time in a single test', async () => {
    server.use(...handlers({ baseUrl }))
    server.use(handler('listProjects', { status: 403 }, { baseUrl }))
    expect((await get('/projects')).status).toBe(403)
    server.use(http.get(`${baseUrl}/projects`, () => HttpResponse.json({ own: true })))
    expect(await (await get('/projects')).json()).toEqual({ own: true })
  })

  test('stream events, and say that there are no more to a client that has seen them', async () => {
    server.use(...handlers({ baseUrl }))
    const response = await get(`/runs/${id}/stream`)
    expect(response.headers.get('content-type')).toBe('text/event-stream')
    const text = await response.text()
    expect(text.match(/^id: (\d)$/gm)).toEqual(['id: 1', 'id: 2', 'id: 3'])
    expect(text).toMatch(/event: end\ndata: .*\n\n$/)
    expect((await get(`/runs/${id}/stream`, { ...auth, 'last-event-id': '3' })).status).toBe(204)
  })

  test('stream what a model provider would when the body asks for it', async () => {
    server.use(...rungateHandlers({ baseUrl }))
    const ask = (stream: boolean) => post('/v1/chat/completions', { messages: [], stream })
    expect((await ask(false)).headers.get('content-type')).toBe('application/json')
    const text = await (await ask(true)).text()
    expect(text).toMatch(/^data: \{.*\n\ndata: /)
    expect(text).toMatch(/data: \[DONE\]\n\n$/)
  })
})

describe('stateful msw handlers', () => {
  test('remember, and forget on reset', async () => {
    const mock = statefulHandlers({ baseUrl, seed: 2, items: 1 })
    server.use(...mock)
    const created = (await (await post('/projects', { name: 'Mine' })).json()) as { data: { id: string } }
    const path = `/projects/${created.data.id}`
    const read = (await (await get(path)).json()) as { data: { name: string } }
    expect(read.data.name).toBe('Mine')
    const list = async () => ((await (await get('/projects')).json()) as { data: { count: number } }).data.count
    expect(await list()).toBe(2)
    expect((await fetch(baseUrl + path, { method: 'DELETE', headers: auth })).status).toBe(200)
    expect((await get(path)).status).toBe(404)
    mock.reset({ items: 4 })
    expect(await list()).toBe(4)
  })

  test('leave an overridden operation to its override', async () => {
    server.use(
      ...statefulHandlers({ baseUrl, overrides: { createProject: { status: 403, body: { error: 'Not you' } } } }),
    )
    expect((await post('/projects', { name: 'Mine' })).status).toBe(403)
  })
})
