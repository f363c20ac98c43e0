import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systems } from '#generated/systems.ts'
import { json, type Loopback, startLoopback } from './support/loopback.ts'
import { journey, startReal } from './support/real-server.ts'

// Not the synchronous one: this process serves the programs' requests.
const run = promisify(execFile)
const root = process.cwd()
const apis = systems.map(({ api }) => api)

interface Built {
  client: number
  operation: number
  tarball: string
}
let built: Record<string, Built>
let consumer: string
let server: Loopback

const node = (...args: string[]) =>
  run(process.execPath, args, { cwd: consumer, env: { ...process.env, SERVER: server.url } })

/** An empty project outside the workspace with all packages installed from their tarballs; nothing is asked of a registry. */
async function install(): Promise<void> {
  consumer = mkdtempSync(join(tmpdir(), 'accord-consumer-'))
  const local = (name: string) => [name, `file:${join(root, 'node_modules', name)}`]
  const dependencies = Object.fromEntries([
    ...apis.map((api) => [`@accord/${api}`, `file:${join(root, built[api]?.tarball ?? '')}`]),
    ...['openapi-fetch', 'openapi-typescript-helpers'].map(local),
  ])
  writeFileSync(join(consumer, 'package.json'), JSON.stringify({ private: true, dependencies }))
  await run('npm', ['install', '--install-links', '--offline', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: consumer,
  })
}

beforeAll(async () => {
  server = await startLoopback()
  const { stdout } = await run(process.execPath, ['scripts/sdk.ts', '--json'])
  built = JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}')
  await install()
})
afterAll(async () => {
  rmSync(consumer, { recursive: true, force: true })
  await server[Symbol.asyncDispose]()
})

describe('the packed packages', () => {
  it.each(apis)('of %s satisfy publint and attw, old module resolution included', async (api) => {
    const tarball = built[api]?.tarball ?? ''
    const lint = await run(process.execPath, ['node_modules/publint/src/cli.js', tarball, '--strict'])
    expect(lint.stdout).toContain('All good!')
    const wrong = ['node_modules/@arethetypeswrong/cli/dist/index.js', tarball, '--format', 'json']
    const { stdout } = await run(process.execPath, wrong, { maxBuffer: 1e8 })
    const { analysis, problems } = JSON.parse(stdout) as { analysis: { problems: unknown[] }; problems?: object }
    expect([analysis.problems, problems ?? {}]).toEqual([[], {}])
  })

  it('weigh what they may, for the largest contract', () => {
    expect(built.rungate?.client).toBeLessThanOrEqual(9000)
    expect(built.rungate?.operation).toBeLessThanOrEqual(4800)
  })

  it('have openapi-fetch as their only dependency, and nothing of this repository', () => {
    for (const api of apis) {
      const folder = join(consumer, 'node_modules/@accord', api)
      const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
      expect(Object.keys(manifest.dependencies)).toEqual(['openapi-fetch'])
      expect(manifest.peerDependenciesMeta).toEqual({ msw: { optional: true } })
      expect(JSON.stringify(manifest)).not.toContain('accord-source')
      expect(readFileSync(join(folder, 'README.md'), 'utf8')).toContain(`# @accord/${api}`)
    }
  })
})

const program = `
const { createClient, isError } = sdk
const client = createClient({ baseUrl: process.env.SERVER, auth: 'rg_adm_1', retryDelay: 1 })
const main = async () => {
  const ids = []
  for await (const run of client.runs.list({ limit: 1 })) ids.push(run.id)
  const refused = await client.policies.get('p1').catch((error) => isError(error, 'getPolicy') && error.status)
  const small = core.createClient({ baseUrl: process.env.SERVER, auth: 'rg_sk_1' })
  const step = await operations.createRunStep(small, 'r1', { type: 'tool_call', name: 'x', status: 'success' })
  const same = await operations.getPolicy(small, 'p1').catch((error) => error instanceof sdk.ApiError)
  const forged = await webhooks.verifyWebhook('{}', {}, 's').catch((error) => error.name)
  console.log(JSON.stringify({ ids, refused, step, same, forged }))
}
main()
`
const answers = () =>
  server.answers(
    json(200, { data: [{ id: 'r1' }], total: 2 }),
    json(503, {}),
    json(200, { data: [{ id: 'r2' }], total: 2 }),
    json(404, { error: { type: 'not_found', message: 'no' } }),
    json(201, { data: { id: 's1' } }),
    json(404, { error: { type: 'not_found', message: 'no' } }),
  )
const expected = { ids: ['r1', 'r2'], refused: 404, step: { data: { id: 's1' } }, same: true, forged: 'WebhookError' }
const entries = { sdk: '', core: '/core', operations: '/operations', webhooks: '/webhooks' }

describe('a consumer', () => {
  it('uses the ES modules', async () => {
    const imports = Object.entries(entries).map(
      ([name, entry]) => `import * as ${name} from '@accord/rungate${entry}'\n`,
    )
    writeFileSync(join(consumer, 'program.mjs'), imports.join('') + program)
    answers()
    expect(JSON.parse((await node('program.mjs')).stdout)).toEqual(expected)
  })

  it('uses CommonJS, whose entries share one ApiError too', async () => {
    const requires = Object.entries(entries).map(
      ([name, entry]) => `const ${name} = require('@accord/rungate${entry}')\n`,
    )
    writeFileSync(join(consumer, 'program.cjs'), requires.join('') + program)
    answers()
    expect(JSON.parse((await node('program.cjs')).stdout)).toEqual(expected)
  })

  it('imports and requires every package', async () => {
    const list = JSON.stringify(apis)
    const code = `const all = []
      for (const api of ${list}) for (const entry of ['', '/core', '/operations', '/webhooks'])
        all.push(Object.keys(await import('@accord/' + api + entry)).sort().join() === Object.keys(require('@accord/' + api + entry)).sort().join())
      console.log(all.length, all.every(Boolean))`
    writeFileSync(
      join(consumer, 'all.mjs'),
      `import { createRequire } from 'node:module'\nconst require = createRequire(import.meta.url)\n${code}`,
    )
    expect((await node('all.mjs')).stdout.trim()).toBe('20 true')
  })

  it('uses every package against the real server, as ES module, CommonJS and TypeScript', async () => {
    const names = apis.map((api) => [api.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()), api] as const)
    const imports = names.map(([name, api]) => `import * as ${name} from '@accord/${api}'\n`).join('')
    const requires = names.map(([name, api]) => `const ${name} = require('@accord/${api}')\n`).join('')
    writeFileSync(join(consumer, 'real.mjs'), imports + journey)
    writeFileSync(join(consumer, 'real.cjs'), requires + journey)
    writeFileSync(join(consumer, 'real.mts'), imports + journey.replace('names = []', 'names: string[] = []'))
    const { server: real, apiKey } = await startReal()
    await using _ = real
    for (const [at, program] of ['real.mjs', 'real.cjs', 'real.mts'].entries()) {
      const { stdout } = await node(program, real.origin, apiKey)
      // Two projects are the demo's; who is not known, or asks for what is not there, is told so in the contract's words.
      const wanted = { made: 'Engine', listed: true, count: 3 + at, statuses: [404, 401, 401, 401, 401] }
      expect(JSON.parse(stdout), program).toEqual(wanted)
    }
  })

  const typed = `import { createClient, isError, type Schemas } from '@accord/rungate'
import { createClient as small } from '@accord/rungate/core'
import { createRunStep, listRuns } from '@accord/rungate/operations'
import { verifyWebhook } from '@accord/rungate/webhooks'
export async function use(): Promise<Schemas['Run'][]> {
  const client = createClient({ baseUrl: '', auth: { DashboardAuth: async () => 'x' } })
  const all: Schemas['Run'][] = []
  for await (const run of client.runs.list({ status: 'running' })) all.push(run)
  for await (const run of listRuns(small({ baseUrl: '' }))) all.push(run)
  await createRunStep(client, 'r1', { type: 'tool_call', name: 'x', status: 'success' })
  try {
    const { data } = await client.policies.get('x')
    const name: string = data.name
    const names: string[] = (await client.agents.list()).map((one) => one.name)
    const answer = await client.agents.list().result()
    if (answer.status === 200) console.log(name, names, answer.data.data[0]?.name, answer.data.total)
  } catch (error) {
    if (isError(error, 'getPolicy') && error.status === 404) console.log(error.body.error)
  }
  const event = await verifyWebhook('', {}, 's')
  if (event.event === 'run.completed') console.log(event.data.id)
  return all
}
`
  /** Type-checks with the TypeScript most people have; returns how many types it made. */
  async function check(name: string, source: string, skipLibCheck: boolean): Promise<number> {
    const folder = join(consumer, `types-${name}-${skipLibCheck}`)
    mkdirSync(folder)
    writeFileSync(join(folder, name), source)
    const options = { strict: true, module: 'nodenext', target: 'es2022', lib: ['es2022', 'dom', 'dom.iterable'] }
    const compilerOptions = { ...options, types: [], noEmit: true, skipLibCheck, exactOptionalPropertyTypes: true }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [name] }))
    const compiler = join(root, 'node_modules/typescript/lib/tsc.js')
    const said = await node(compiler, '-p', folder, '--extendedDiagnostics').catch((error: { stdout: string }) => error)
    expect(said.stdout).not.toContain('error TS')
    return Number(/^Types:\s+(\d+)/m.exec(said.stdout)?.[1])
  }

  it('uses the msw entry, as ES module and CommonJS, and type-checks it', async () => {
    // Its own dependencies, which nobody wants to copy, are found from where it really is.
    symlinkSync(join(root, 'node_modules/msw'), join(consumer, 'node_modules/msw'))
    const body = `
const baseUrl = 'https://accord.test/mightykey/api/v1'
const all = statefulHandlers({ baseUrl, items: 1 })
const server = setupServer(...all)
server.listen()
export const main = async () => {
  const client = createClient({ baseUrl, auth: 'any' })
  const { data } = await client.projects.create({ name: 'Mine' })
  server.use(handler('getRun', { status: 403, body: { error: 'Not yours' } }, { baseUrl }))
  const refused = await client.runs.get(data.id).result()
  const seen = [(await client.projects.get(data.id)).data.name, (await client.projects.list()).data.count, refused.status]
  all.reset()
  console.log(JSON.stringify([...seen, (await client.projects.list()).data.count]))
}
void main()
`
    const imports = `import { createClient } from '@accord/mightykey'
import { handler, statefulHandlers } from '@accord/mightykey/msw'
import { setupServer } from 'msw/node'
`
    const requires = `const { createClient } = require('@accord/mightykey')
const { handler, statefulHandlers } = require('@accord/mightykey/msw')
const { setupServer } = require('msw/node')
`
    writeFileSync(join(consumer, 'msw.mjs'), imports + body)
    writeFileSync(join(consumer, 'msw.cjs'), requires + body.replace('export const', 'const'))
    for (const program of ['msw.mjs', 'msw.cjs']) {
      expect(JSON.parse((await node(program)).stdout), program).toEqual(['Mine', 2, 403, 1])
    }
    await check('msw.mts', imports + body, true)
  })

  it.each(['module.mts', 'common.cts'])('type-checks %s, also without skipLibCheck', async (name) => {
    await check(name, typed, true)
    await check(name, typed, false)
  })

  it('costs its type checker little: types made beyond an empty project', async () => {
    const empty = 'export const nothing = 0\n'
    // Seconds depend on the machine; 1,500 types take some 0.1 s, 7,000 some 0.4 s.
    expect((await check('a.mts', typed, true)) - (await check('b.mts', empty, true))).toBeLessThan(4000)
    expect((await check('c.mts', typed, false)) - (await check('d.mts', empty, false))).toBeLessThan(12_000)
  })
})
