import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkHealth, isHealthy } from '#domain/retivo/health.ts'
import type { Database } from '#server/database.ts'
import { issueKey, rows, startRetivo, stranger, tenant } from '#tests/retivo/support.ts'
import type { TestServer } from '#tests/support/server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startRetivo()
})
afterAll(() => server[Symbol.asyncDispose]())

const seen = (ago: string) => rows(server, `update pgboss.queue set monitor_on = now() - interval '${ago}'`)

test('health is public and checks everything by itself', async () => {
  await seen('1 second')
  const { response, data } = await stranger(server).api.GET('/api/health')
  expect(response.status).toBe(200)
  const check = { status: 'ok', latency_ms: expect.any(Number) }
  expect(data).toEqual({
    status: 'ok',
    checks: { database: check, redis: { status: 'not_configured' }, llm: { status: 'not_configured' }, inngest: check },
    version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    uptime_seconds: expect.any(Number),
  })
})

test.each(['/openapi.json', '/api/openapi.json'])(
  'the contract is served at %s, without a credential',
  async (path) => {
    const response = await fetch(`${server.baseUrl('retivo')}${path}`)
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({ openapi: '3.1.0', paths: { '/api/track': {} } })
  },
)

test('health tells of a database that is away and of workers that are gone, without their words', async () => {
  const away = () => Promise.reject(new Error('connect ECONNREFUSED postgres://accord:secret@db'))
  const gone = { read: away, session: async () => 61 }
  const settings = { ...server.config.retivo, llm: undefined }
  const checks = await checkHealth({ database: { ...server.database, ...gone } as Database, settings })
  expect(isHealthy(checks)).toBe(false)
  expect(checks.database).toEqual({
    status: 'error',
    latency_ms: expect.any(Number),
    error: 'The database cannot be reached',
  })
  expect(checks.inngest).toMatchObject({ status: 'error', error: 'No job runner has been seen for 60 s' })
})

test('pages anywhere may ingest, without credentials of their own, and call nothing else', async () => {
  const acme = await tenant(server)
  const { key } = await issueKey(server, acme.slug, { role: 'none' })
  const preflight = (path: string, method: string) =>
    fetch(`${server.baseUrl('retivo')}${path}`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://shop.example',
        'access-control-request-method': method,
        'access-control-request-headers': 'authorization,content-type',
      },
    })
  const allowed = await preflight('/api/track', 'POST')
  expect(allowed.headers.get('access-control-allow-origin')).toBe('*')
  expect(allowed.headers.get('access-control-allow-credentials')).toBeNull()
  const refused = await preflight('/api/customers', 'GET')
  expect(refused.headers.get('access-control-allow-origin')).toBeNull()
  const response = await fetch(`${server.baseUrl('retivo')}/api/track`, {
    method: 'POST',
    headers: { origin: 'https://shop.example', authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: '{"events":[]}',
  })
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
})
