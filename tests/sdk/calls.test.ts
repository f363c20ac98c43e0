import { createClient as createFrontOfHouse } from '@accord/front-of-house'
import { ConnectionError, createClient, createLogger, type LogEntry } from '@accord/rungate'
import { createClient as createCore } from '@accord/rungate/core'
import { createRunStep, listRuns } from '@accord/rungate/operations'
import { createClient as createThumbGate } from '@accord/thumbgate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { json, type Loopback, startLoopback, text } from './support/loopback.ts'

let server: Loopback
beforeAll(async () => {
  server = await startLoopback()
})
afterAll(() => server[Symbol.asyncDispose]())

const client = () => createClient({ baseUrl: server.url, retries: 0 })
const id = '7d9f6e3c-0000-4000-8000-000000000001'

describe('a call', () => {
  it('resolves to the body', async () => {
    server.answers(json(200, { data: { id } }))
    expect(await client().policies.get(id)).toEqual({ data: { id } })
  })

  it('leaves without being awaited', async () => {
    server.answers(json(200, {}))
    void client().policies.get(id)
    await expect.poll(() => server.asked.length).toBe(1)
  })

  it('gives status, headers and body of any answer by .result(), and throws nothing', async () => {
    server.answers(json(200, { data: [] }, { 'x-request-id': 'r-1' }), json(404, { error: { type: 'not_found' } }))
    const good = await client().policies.list().result()
    expect(good).toMatchObject({ ok: true, status: 200, data: { data: [] }, requestId: 'r-1' })
    expect(good.headers.get('content-type')).toBe('application/json')
    const bad = await client().policies.get(id).result()
    expect(bad).toMatchObject({ ok: false, status: 404, error: { error: { type: 'not_found' } } })
  })

  it('gives the unread response by .raw(), of a success and of a refusal', async () => {
    server.answers(json(200, { data: [] }), json(404, { error: 'gone' }))
    const good = await client().policies.list().raw()
    expect([good.bodyUsed, await good.json()]).toEqual([false, { data: [] }])
    const bad = await client().policies.get(id).raw()
    expect([bad.status, bad.bodyUsed, await bad.json()]).toEqual([404, false, { error: 'gone' }])
  })

  it('takes an answer of middleware for .raw() too', async () => {
    const one = createClient({
      baseUrl: server.url,
      middleware: [
        { onRequest: () => new Response('{"data":[]}', { headers: { 'content-type': 'application/json' } }) },
      ],
    })
    expect(await (await one.policies.list().raw()).json()).toEqual({ data: [] })
    expect(await one.policies.list()).toEqual([])
  })

  it('is undefined where there is no body, whatever says so', async () => {
    server.answers((response) => {
      response.writeHead(204)
      response.end()
    })
    expect(await client().auth.logout()).toBeUndefined()
    server.answers(text(200, '', 'application/json'))
    expect(await client().policies.get(id)).toBeUndefined()
  })

  it('decodes text, problem JSON and binary by media type', async () => {
    server.answers(text(200, '# Guide', 'text/markdown; charset=utf-8'))
    expect(await client().health.getIntegrationGuide('setup')).toBe('# Guide')

    const sound = new Uint8Array([0xff, 0xfb, 0x90, 0x00])
    server.answers(text(200, sound, 'audio/mpeg'))
    const blob = await createFrontOfHouse({ baseUrl: server.url }).voice.preview({ provider: 'sarvam', voice_id: 'v1' })
    expect(blob.type).toBe('audio/mpeg')
    expect(new Uint8Array(await blob.arrayBuffer())).toEqual(sound)

    server.answers(text(400, '{"title":"Bad","detail":"signal is missing"}', 'application/problem+json'))
    await expect(createThumbGate({ baseUrl: server.url }).feedback.getStats()).rejects.toThrow(
      'getFeedbackStats answered 400: "signal is missing"',
    )
  })

  it('says that an answer is no JSON, and keeps what an error page said', async () => {
    server.answers(text(200, '<html>', 'application/json'))
    await expect(client().policies.list()).rejects.toBeInstanceOf(ConnectionError)
    server.answers(text(502, '<html>Bad gateway</html>', 'text/html'))
    await expect(client().policies.list()).rejects.toMatchObject({ status: 502, body: '<html>Bad gateway</html>' })
  })

  it('reports a body that breaks off', async () => {
    server.answers((response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' })
      response.write('{"data":')
      setTimeout(() => response.socket?.destroy(), 10)
    })
    await expect(client().policies.list()).rejects.toBeInstanceOf(ConnectionError)
  })

  it('sends raw bodies byte by byte', async () => {
    const body = '{"id": "evt_1",  "type":"x"}'
    server.answers(json(200, { handled: false }))
    await createThumbGate({ baseUrl: server.url }).billing.stripeWebhook(body, {
      headers: { 'Stripe-Signature': 't=1,v1=ab' },
    })
    expect(server.asked[0]).toMatchObject({ body, headers: { 'stripe-signature': 't=1,v1=ab' } })
  })
})

describe('one operation alone', () => {
  it('works like the method', async () => {
    server.answers(json(201, { data: { id } }), json(200, { data: [{ id }], total: 1 }))
    const core = createCore({ baseUrl: server.url, auth: { AgentApiKey: 'rg_sk_1', DashboardAuth: 'rg_adm_1' } })
    expect(await createRunStep(core, id, { type: 'tool_call', name: 'search', status: 'success' })).toEqual({
      data: { id },
    })
    const seen: unknown[] = []
    for await (const run of listRuns(core, { status: 'running' })) seen.push(run.id)
    expect(seen).toEqual([id])
    expect(server.asked.map(({ method, url, headers }) => [method, url, headers.authorization])).toEqual([
      ['POST', `/v1/runs/${id}/steps`, 'Bearer rg_sk_1'],
      ['GET', '/api/runs?status=running', 'Bearer rg_adm_1'],
    ])
  })

  it('has the path style beside it', async () => {
    server.answers(json(200, { status: 'healthy' }))
    const core = createCore({ baseUrl: server.url })
    const { data } = await core.GET('/health')
    expect(data).toEqual({ status: 'healthy' })
  })
})

describe('the logger', () => {
  const entries: LogEntry[] = []
  const logged = async (): Promise<string> => {
    await expect.poll(() => entries.length).toBeGreaterThan(0)
    return JSON.stringify(entries)
  }

  it('hides what the contract marks and what carries credentials, in headers, query and body', async () => {
    entries.length = 0
    server.answers(json(201, { data: {} }, { 'set-cookie': 'rungate_session=very-secret' }))
    const one = createClient({
      baseUrl: server.url,
      auth: 'very-secret',
      headers: { 'x-api-key': 'very-secret', 'x-trace': 'kept' },
      log: createLogger((entry) => entries.push(entry)),
    })
    await one.providerKeys.create({ name: 'main', provider: 'openai', api_key: 'very-secret' })
    const text = await logged()
    expect(text).not.toContain('very-secret')
    expect(entries[0]).toMatchObject({
      operation: 'createProviderKey',
      method: 'POST',
      wait: -1,
      request: { headers: { 'x-trace': 'kept' }, body: { name: 'main', api_key: '[redacted]' } },
      response: { status: 201 },
    })
  })

  it('writes one entry per attempt, with the wait before the next one', async () => {
    entries.length = 0
    server.answers(json(503, {}), json(200, { data: [] }))
    const log = createLogger((entry) => entries.push(entry))
    await createClient({ baseUrl: server.url, retryDelay: 1, log }).policies.list()
    await expect.poll(() => entries.length).toBe(2)
    expect(entries.map(({ attempt, response, wait }) => [attempt, response?.status, wait >= 0])).toEqual([
      [0, 503, true],
      [1, 200, false],
    ])
  })
})
