/** What the contract tests are run against: this checkout's server, Prism, or any address. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import type { Contract } from '#scripts/contract/documents.ts'
import { startPrism } from '#scripts/mock/prism.ts'
import { mockPlaces } from '#scripts/mock/systems.ts'
import { freePorts } from '#scripts/ports.ts'
import { variables } from '#server/config.ts'

export type TargetKind = 'server' | 'mock' | 'url'

/** What `demo.json` says of one system: `baseUrl` and credentials by name. */
export type DemoEntry = Record<string, string>

export interface Target extends AsyncDisposable {
  kind: TargetKind
  /** For people and reports. */
  name: string
  /** Where the paths of a contract begin. */
  base(contract: Contract): string
  demo(contract: Contract): DemoEntry
  /** Headers sent with every request that carries the right credential. */
  headers: Record<string, string>
  /** Operations without a handler; known only for this checkout's server. */
  unbuilt(contract: Contract): ReadonlySet<string>
}

const demoFile = z.object({ systems: z.record(z.string(), z.record(z.string(), z.string())) })

/** Reads a `demo.json`. Throws with the place of what is wrong in it. */
export function readDemo(file: string): Record<string, DemoEntry> {
  if (!existsSync(file))
    throw new Error(`--demo: there is no file ${file}; a server in development writes it into its data folder`)
  const result = demoFile.safeParse(JSON.parse(readFileSync(file, 'utf8')))
  if (!result.success) throw new Error(`${file}: ${z.prettifyError(result.error)}`)
  return result.data.systems
}

/** A server somewhere else. `demo` says below which path each system is and how to get in; without it the mounts of this checkout are used. */
export function urlTarget(
  url: string,
  options: { demo?: Record<string, DemoEntry>; headers?: Record<string, string>; alone?: boolean },
): Target {
  const root = url.replace(/\/$/, '')
  return {
    kind: 'url',
    name: root,
    base(contract) {
      const told = options.demo?.[contract.api]?.baseUrl
      if (told !== undefined) return root + new URL(told).pathname.replace(/\/$/, '')
      return root + (options.alone ? contract.base : contract.prefix)
    },
    demo: (contract) => options.demo?.[contract.api] ?? {},
    headers: options.headers ?? {},
    unbuilt: () => new Set(),
    async [Symbol.asyncDispose]() {},
  }
}

/** Limits that a test run would run into; they have tests of their own. */
export const withoutLimits = Object.fromEntries(
  Object.keys(variables)
    .filter((name) => /RATE_LIMIT|LOGIN_FAILURES|RESETS_PER/.test(name))
    .map((name) => [name, '0']),
)

/** Starts this checkout's server on a data folder of its own, with demo data and without rate limits. */
export async function serverTarget(root: string, options: { env?: Record<string, string> } = {}): Promise<Target> {
  const dataDir = mkdtempSync(join(tmpdir(), 'accord-contract-'))
  const port = await freePorts(1)
  const url = `http://127.0.0.1:${port}`
  const { DATABASE_URL: _, ...inherited } = process.env
  const server = start(root, [join(root, 'server/main.ts'), '--port', String(port)], {
    ...inherited,
    ACCORD_ENV: 'development',
    ACCORD_DATA_DIR: dataDir,
    ACCORD_ACCESS_LOG: '0',
    ACCORD_LOG_LEVEL: 'warn',
    ...withoutLimits,
    ...options.env,
  })
  await ready(server, `${url}/readyz`, 120_000)
  const demo = existsSync(join(dataDir, 'demo.json')) ? readDemo(join(dataDir, 'demo.json')) : {}
  const built = await builtOperations(root)
  return {
    ...urlTarget(url, { demo }),
    kind: 'server',
    name: 'the server of this checkout',
    unbuilt: (contract) => missing(contract, built.get(contract.api) ?? new Set()),
    async [Symbol.asyncDispose]() {
      await stop(server.child)
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

const missing = (contract: Contract, built: ReadonlySet<string>): Set<string> =>
  new Set(contract.operations.map((operation) => operation.id).filter((id) => !built.has(id)))

/** Which operations have a handler, by system, as `handlers/<api>/index.ts` says. A system without that file has none. */
export async function builtOperations(root: string): Promise<Map<string, ReadonlySet<string>>> {
  const { readSystems } = await import('#scripts/systems.ts')
  const built = new Map<string, ReadonlySet<string>>()
  for (const { api } of readSystems(root)) {
    const file = join(root, 'handlers', api, 'index.ts')
    if (!existsSync(file)) continue
    const { system } = (await import(file)) as { system: { handlers: Record<string, unknown> } }
    built.set(api, new Set(Object.keys(system.handlers).filter((id) => system.handlers[id] !== undefined)))
  }
  return built
}

/** Prism, one process per contract, on free ports. It serves the paths without mount and base. */
export async function mockTarget(root: string, contracts: readonly Contract[]): Promise<Target> {
  const places = mockPlaces(
    root,
    contracts.map((contract) => contract.api),
  )
  const mocks = await startPrism(
    places.map((place) => ({ ...place, port: 0 })),
    { host: '127.0.0.1', dynamic: false },
  )
  return {
    kind: 'mock',
    name: 'Prism',
    base: (contract) => mocks.running.find((mock) => mock.api === contract.api)?.url ?? '',
    demo: () => ({}),
    headers: {},
    unbuilt: () => new Set(),
    [Symbol.asyncDispose]: () => mocks.stop(),
  }
}

interface Started {
  child: ChildProcess
  /** What it printed, for the error when it does not start. */
  output(): string
}

function start(root: string, args: string[], env: NodeJS.ProcessEnv): Started {
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const end = () => child.kill('SIGTERM')
  process.once('exit', end)
  child.once('exit', () => process.off('exit', end))
  let output = ''
  const keep = (chunk: Buffer) => {
    output = (output + chunk.toString()).slice(-4000)
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  return { child, output: () => output }
}

async function ready(started: Started, url: string, withinMs: number): Promise<void> {
  const deadline = Date.now() + withinMs
  while (Date.now() < deadline) {
    if (started.child.exitCode !== null) break
    // Refused connections are what is waited out; the deadline reports the process's own words.
    const answer = await fetch(url).catch(() => undefined)
    await answer?.body?.cancel()
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  await stop(started.child)
  throw new Error(`Nothing answers at ${url}; the process printed:\n${started.output()}`)
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exited = once(child, 'exit')
  child.kill('SIGTERM')
  const hard = setTimeout(() => child.kill('SIGKILL'), 20_000)
  await exited
  clearTimeout(hard)
}
