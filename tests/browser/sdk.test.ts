import { execFile } from 'node:child_process'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from './launch.ts'

/** What the page's program gives back to the test. */
declare global {
  interface Window {
    results: Promise<Record<string, unknown>>
  }
}

const program = `
import { createClient, createLogger, isError, verifyWebhook } from '@accord/mightykey'

const logged = []
const log = createLogger((entry) => logged.push(JSON.stringify(entry)))
const client = createClient({ baseUrl: location.origin + '/api/v1', retryDelay: 1, init: { credentials: 'include' }, log })

async function main() {
  const signed = await client.auth.login({ email: 'ada@example.com', password: 'correct horse' })
  const ids = []
  for await (const run of client.runs.list({ limit: 2 })) ids.push(run.id)
  const refused = await client.runs.get('unknown').catch((error) => isError(error, 'getRun') && [error.name, error.status, error.requestId])
  const events = []
  for await (const event of client.runs.streamEvents('r1')) events.push(event.sequenceNumber)
  const stopped = new AbortController()
  const waiting = client.runs.getReplay('slow', { signal: stopped.signal }).catch((error) => error.message)
  stopped.abort(new Error('left the page'))
  const payload = '{"id":"e1","type":"run.completed"}'
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode('s'), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  const time = Math.floor(Date.now() / 1000)
  const mac = new Uint8Array(await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(time + '.' + payload)))
  const signature = 't=' + time + ',v1=' + [...mac].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  const event = await verifyWebhook(payload, { 'X-MightyKey-Signature': signature }, 's')
  const { data } = await client.GET('/projects', { params: { query: { limit: 1 } } })
  return { user: signed.data.user.email, ids, refused, events, waiting: await waiting, event: event.type, projects: data, secret: logged.join().includes('correct horse') }
}
window.results = main()
`

let server: Server
let browser: Browser
let base: string
let page: Page
const asked: string[] = []

async function bundled(): Promise<string> {
  await promisify(execFile)(process.execPath, ['scripts/sdk.ts', 'mightykey'])
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: process.cwd() },
    bundle: true,
    format: 'esm',
    platform: 'browser',
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}

let connections = 0
const routes: Record<string, (url: URL, cookie: string | undefined, lastId: string | undefined) => [number, unknown]> =
  {
    '/api/v1/auth/login': () => [200, { data: { user: { email: 'ada@example.com' } } }],
    '/api/v1/runs': (url, cookie) => {
      if (!cookie?.includes('mk_session=s1')) return [401, { error: 'no session' }]
      const offset = Number(url.searchParams.get('offset') ?? 0)
      const all = [{ id: 'r1' }, { id: 'r2' }, { id: 'r3' }]
      return [200, { data: { runs: all.slice(offset, offset + 2), count: 3 } }]
    },
    '/api/v1/runs/unknown': () => [404, { error: 'Run not found' }],
    '/api/v1/projects': () => [200, { data: { projects: [], count: 0 } }],
    '/api/v1/runs/r1/stream': (_, __, lastId) => {
      connections++
      const frame = (n: number) => `id: ${n}\nevent: message\ndata: {"sequenceNumber":${n}}\n\n`
      return [200, lastId === '1' ? `${frame(2)}event: end\ndata: {}\n\n` : `retry: 5\n\n${frame(1)}`]
    },
  }

beforeAll(async () => {
  const script = await bundled()
  server = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://localhost')
    asked.push(url.pathname)
    if (url.pathname === '/')
      return response
        .writeHead(200, { 'content-type': 'text/html' })
        .end('<script type="module" src="/program.js"></script>')
    if (url.pathname === '/program.js')
      return response.writeHead(200, { 'content-type': 'text/javascript' }).end(script)
    const answer = routes[url.pathname]?.(url, request.headers.cookie, request.headers['last-event-id']?.toString())
    if (!answer) return url.pathname.endsWith('/replay') ? undefined : response.writeHead(404).end()
    const [status, body] = answer
    const media = typeof body === 'string' ? 'text/event-stream' : 'application/json'
    const cookie = url.pathname.endsWith('/login') ? { 'set-cookie': 'mk_session=s1; HttpOnly; Path=/' } : {}
    response.writeHead(status, { 'content-type': media, 'x-request-id': 'r-7', ...cookie })
    return response.end(typeof body === 'string' ? body : JSON.stringify(body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  browser = await launchBrowser()
  page = await browser.newPage()
}, 120_000)

afterAll(async () => {
  await browser?.close()
  server?.closeAllConnections()
  server?.close()
})

describe('an SDK in a browser', () => {
  it('signs in by cookie, lists, streams, stops, verifies and hides secrets', async () => {
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    await page.goto(base)
    await page.waitForFunction(() => 'results' in window)
    expect(await page.evaluate(() => window.results)).toEqual({
      user: 'ada@example.com',
      ids: ['r1', 'r2', 'r3'],
      refused: ['NotFoundError', 404, 'r-7'],
      events: [1, 2],
      waiting: 'left the page',
      event: 'run.completed',
      projects: { data: { projects: [], count: 0 } },
      secret: false,
    })
    expect(connections).toBe(2)
    expect(errors).toEqual([])
  })
})
