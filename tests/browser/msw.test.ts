import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { build } from 'esbuild'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser } from './launch.ts'

/** A page whose requests to MightyKey, and to nobody else, are answered by a stateful mock in its service worker. */
const script = `
  import { setupWorker } from 'msw/browser'
  import { createClient } from './sdk/mightykey/src/index.ts'
  import { statefulHandlers } from './sdk/mightykey/src/msw.ts'

  const baseUrl = location.origin + '/mightykey/api/v1'
  await setupWorker(...statefulHandlers({ baseUrl, items: 1 })).start({ quiet: true })
  // No token: the session cookie is the browser's business.
  const client = createClient({ baseUrl })
  const { data } = await client.projects.create({ name: 'From a page' })
  const { data: { projects } } = await client.projects.list()
  await client.projects.delete(data.id)
  const gone = await client.projects.get(data.id).result()
  document.title = JSON.stringify({ names: projects.map(({ name }) => name), gone: gone.status })
`

let server: Server
let browser: Browser
let base: string

beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: { contents: script, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
  })
  const worker = readFileSync(createRequire(import.meta.url).resolve('msw/mockServiceWorker.js'), 'utf8')
  const files: Record<string, [string, string]> = {
    '/': ['text/html', '<!doctype html><script type="module" src="/page.js"></script>'],
    '/page.js': ['text/javascript', outputFiles[0]?.text ?? ''],
    '/mockServiceWorker.js': ['text/javascript', worker],
  }
  server = createServer((request, response) => {
    const [type, text] = files[request.url ?? ''] ?? ['text/plain', 'not mocked']
    response.writeHead(request.url !== undefined && request.url in files ? 200 : 418, { 'content-type': type })
    response.end(text)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  server?.closeAllConnections()
  server?.close()
})

it('a page with msw creates, lists and deletes without a server', async () => {
  const page = await browser.newPage()
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  await page.goto(base)
  await page
    .waitForFunction(() => document.title !== '', undefined, { timeout: 60_000 })
    .catch((error: Error) => {
      throw new Error(`${error.message}; the page said: ${errors.join('; ')}`)
    })
  const { names, gone } = JSON.parse(await page.title()) as { names: string[]; gone: number }
  expect(names.length).toBe(2)
  expect(names.at(-1)).toBe('From a page')
  expect(gone).toBe(404)
  expect(errors).toEqual([])
})
