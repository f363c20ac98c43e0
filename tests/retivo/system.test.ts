import { type AddressInfo, createServer } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
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

describe('a Redis that is configured', () => {
  /** What it is sent, and what it says to that. */
  async function redis(answer: string): Promise<{ port: number; heard: string[] } & AsyncDisposable> {
    const heard: string[] = []
    const listening = createServer((socket) => {
      socket.on('data', (bytes) => {
        heard.push(bytes.toString())
        socket.write(answer)
      })
    })
    await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve))
    const close = () => new Promise<void>((resolve) => listening.close(() => resolve()))
    return { port: (listening.address() as AddressInfo).port, heard, [Symbol.asyncDispose]: close }
  }

  const check = async (redisUrl: string) => {
    const settings = { ...server.config.retivo, llm: undefined, redisUrl }
    return (await checkHealth({ database: server.database, settings })).redis
  }

  test('is asked whether it answers, as whom the address says', async () => {
    await using plain = await redis('+PONG\r\n')
    expect(await check(`redis://127.0.0.1:${plain.port}`)).toEqual({ status: 'ok', latency_ms: expect.any(Number) })
    expect(plain.heard.join('')).toBe('*1\r\n$4\r\nPING\r\n')
    await using locked = await redis('+OK\r\n+PONG\r\n')
    expect(await check(`redis://ada:p%40ss@127.0.0.1:${locked.port}/0`)).toMatchObject({ status: 'ok' })
    expect(locked.heard.join('')).toBe('*3\r\n$4\r\nAUTH\r\n$3\r\nada\r\n$4\r\np@ss\r\n*1\r\n$4\r\nPING\r\n')
  })

  test('that refuses, is away or says nothing is an error without its words', async () => {
    await using refusing = await redis('-NOAUTH Authentication required.\r\n')
    const unreachable = { status: 'error', latency_ms: expect.any(Number), error: 'Redis cannot be reached' }
    expect(await check(`redis://127.0.0.1:${refusing.port}`)).toEqual(unreachable)
    await using silent = await redis('')
    const late = { status: 'error', error: 'Redis did not answer within 2 s' }
    expect(await check(`redis://127.0.0.1:${silent.port}`)).toMatchObject(late)
    await silent[Symbol.asyncDispose]()
    expect(await check(`redis://:secret@127.0.0.1:${silent.port}`)).toEqual(unreachable)
  })
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
