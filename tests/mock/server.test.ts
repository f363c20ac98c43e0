import { request } from 'node:http'
import { createServer } from 'node:net'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { systems } from '#generated/systems.ts'
import { resetPath, startStateful } from '#scripts/mock/stateful.ts'
import { type Mocks, mockPlaces } from '#scripts/mock/systems.ts'
import { freePorts } from '#scripts/ports.ts'

const root = process.cwd()
const port = await freePorts(45)
const options = { root, host: '127.0.0.1', items: 1 }
let mocks: Mocks

beforeAll(async () => {
  mocks = await startStateful(mockPlaces(root, [], port), options)
})
afterAll(() => mocks?.stop())

const url = (api: string): string => mocks.running.find((one) => one.api === api)?.url ?? ''
const headers = { authorization: 'Bearer x', 'content-type': 'application/json' }
const call = (path: string, init: RequestInit = {}) => fetch(url('mightykey') + path, { headers, ...init })
const count = async () => ((await (await call('/projects')).json()) as { data: { count: number } }).data.count

describe('npm run mock -- --stateful', () => {
  test('serves every contract on the port that Prism would have', async () => {
    expect(mocks.running.map(({ api, url: at }) => [api, at])).toEqual(
      systems.map(({ api }, index) => [api, `http://127.0.0.1:${port + index}`]),
    )
  })

  test('remembers what was created until it is deleted', async () => {
    const created = await call('/projects', { method: 'POST', body: '{"name":"Mine"}' })
    expect(created.status).toBe(201)
    const { data } = (await created.json()) as { data: { id: string } }
    const read = (await (await call(`/projects/${data.id}`)).json()) as { data: { name: string } }
    expect(read.data.name).toBe('Mine')
    expect((await call(`/projects/${data.id}`, { method: 'DELETE' })).status).toBe(200)
    expect((await call(`/projects/${data.id}`)).status).toBe(404)
  })

  test(`forgets everything at POST ${resetPath}`, async () => {
    await call('/projects', { method: 'POST', body: '{"name":"Mine"}' })
    expect((await call(resetPath, { method: 'POST' })).status).toBe(204)
    expect(await count()).toBe(1)
    expect((await call(resetPath, { method: 'POST', body: '{"items":3,"seed":"b"}' })).status).toBe(204)
    expect(await count()).toBe(3)
    expect((await call(resetPath, { method: 'POST', body: '{' })).status).toBe(400)
  })

  test('answers 404 and 405 where the contract has no operation, HEAD like GET, and a browser from another origin', async () => {
    expect((await call('/nothing')).status).toBe(404)
    const wrong = await call('/projects', { method: 'PUT', body: '{}' })
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'GET, POST'])
    const head = await call('/projects', { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
    const asked = { origin: 'http://localhost:5173', 'access-control-request-method': 'POST' }
    const preflight = await call('/projects', { method: 'OPTIONS', headers: asked })
    expect([preflight.status, preflight.headers.get('access-control-allow-origin')]).toEqual([204, '*'])
  })

  test('does the same request under one idempotency key once', async () => {
    const at = `${url('front-of-house')}/v1/console/agents`
    const member = { ...headers, 'x-org-id': 'd7b94752-b9d9-4fa7-a226-b01427e6ddc7' }
    const create = (name: string) =>
      fetch(at, { method: 'POST', headers: { ...member, 'idempotency-key': 'one' }, body: JSON.stringify({ name }) })
    const first = await (await create('Buyer agent')).json()
    expect(await (await create('Buyer agent')).json()).toEqual(first)
    const list = (await (await fetch(at, { headers: member })).json()) as { agents: { name: string }[] }
    expect(list.agents.filter(({ name }) => name === 'Buyer agent').length).toBe(1)
    expect((await create('Another agent')).status).toBe(422)
  })

  test('refuses a body that says it is too long without reading it', async () => {
    const status = await new Promise((resolve, reject) => {
      const long = { ...headers, 'content-length': String(2 ** 30) }
      const sent = request(`${url('mightykey')}/projects`, { method: 'POST', headers: long }, ({ statusCode }) => {
        resolve(statusCode)
        sent.destroy()
      })
      sent.on('error', reject).flushHeaders()
    })
    expect(status).toBe(413)
  })

  test('refuses hostile requests and goes on', async () => {
    const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`
    const sent = [
      ['/integrations', `{"provider":"github","authMethod":"oauth","config":{"a":${deep}}}`],
      ['/projects', '{"name":1e400}'],
      ['/projects', '{"name":"a"'],
      ['/projects', '["name"]'],
      ['/projects', ''],
    ] as const
    for (const [path, body] of sent)
      expect([path, (await call(path, { method: 'POST', body })).status]).toEqual([path, 400])
    for (const path of ['/runs/%zz', '/runs/%00', '/runs/a%2Fb', '/runs/__proto__']) {
      expect([path, (await call(path)).status]).toEqual([path, 404])
    }
    expect((await call('/runs?limit=1&limit=2')).status).toBe(400)
    const proto = await call('/projects', { method: 'POST', body: '{"name":"a","__proto__":{"x":1},"constructor":{}}' })
    expect(proto.status).toBe(201)
    const trace = await new Promise((resolve, reject) => {
      request(`${url('mightykey')}/projects`, { method: 'TRACE' }, ({ statusCode }) => resolve(statusCode))
        .on('error', reject)
        .end()
    })
    expect(trace).toBe(405)
  })

  test('says which port is taken, and leaves no server behind', async () => {
    const taken = createServer().listen(port + 41, '127.0.0.1')
    await new Promise((resolve) => taken.once('listening', resolve))
    await expect(startStateful(mockPlaces(root, [], port + 40), options)).rejects.toThrow(
      `retivo: port ${port + 41} is taken by another program`,
    )
    taken.close()
    await expect(fetch(`http://127.0.0.1:${port + 40}/healthz`)).rejects.toThrow('fetch failed')
  })
})

describe('the code of the mocks', () => {
  const bundle = async (entry: string) => {
    const { metafile } = await build({
      entryPoints: [`sdk/rungate/src/${entry}.ts`],
      bundle: true,
      write: false,
      metafile: true,
      format: 'esm',
      platform: 'neutral',
      external: ['msw', 'openapi-fetch'],
    })
    const imports = Object.values(metafile.outputs).flatMap((output) => output.imports.map(({ path }) => path))
    return { inputs: Object.keys(metafile.inputs), imports: [...new Set(imports)] }
  }

  test.each(['index', 'core', 'operations'])('is in no bundle of the %s entry', async (entry) => {
    const { inputs, imports } = await bundle(entry)
    expect(inputs.filter((file) => file.includes('/mock/') || file.includes('msw'))).toEqual([])
    expect(imports).not.toContain('msw')
  })

  test('needs nothing but msw', async () => {
    const { inputs, imports } = await bundle('msw')
    expect(imports).toEqual(['msw'])
    expect(inputs.filter((file) => !file.startsWith('sdk/'))).toEqual([])
  })
})
