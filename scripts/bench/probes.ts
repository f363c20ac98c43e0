/** What is measured beside the servers: routing over all operations, loading the validators, and the start of the server. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { systems } from '#generated/systems.ts'
import { freePorts } from '#scripts/ports.ts'
import type { Route } from '#server/contract.ts'
import { projectRoot } from '#server/migrations.ts'
import { createRouter } from '#server/router.ts'

const id = '0199f0aa-7f3c-7b1e-9d53-0a4f6c1d2e3f'

/** Microseconds per match, over every operation of every contract in turn. */
export async function routingMicroseconds(): Promise<number> {
  const targets: { router: ReturnType<typeof createRouter>; method: string; path: string }[] = []
  for (const { api } of systems) {
    const { routes } = (await import(`#generated/${api}/routes.ts`)) as { routes: readonly Route[] }
    const router = createRouter(routes)
    for (const { method, path } of routes) targets.push({ router, method, path: path.replace(/\{[^}]+\}/g, id) })
  }
  const pass = () => {
    for (const { router, method, path } of targets) if (!router.match(method, path)) throw new Error(`${path} is lost`)
  }
  const passes = 300
  for (let i = 0; i < passes; i++) pass()
  const before = process.cpuUsage()
  for (let i = 0; i < passes; i++) pass()
  const { user } = process.cpuUsage(before)
  return user / (passes * targets.length)
}

const loading = `
  const { createRequire } = require('node:module')
  const load = createRequire(${JSON.stringify(join(projectRoot, 'generated', 'x.cjs'))})
  const before = performance.now()
  for (const api of process.argv.slice(1)) load('./' + api + '/validators.cjs')
  console.log(performance.now() - before)
`

/** Milliseconds to load the request validators of all systems in a fresh process; the median of five. */
export function validatorMilliseconds(): number {
  const times = Array.from({ length: 5 }, () =>
    Number(execFileSync(process.execPath, ['-e', loading, ...systems.map(({ api }) => api)], { encoding: 'utf8' })),
  )
  return times.sort((a, b) => a - b)[2] ?? Number.NaN
}

const startLimitSeconds = 30

/** Milliseconds from the start of the server's process to its first answer; uses the database of the environment. */
export async function startMilliseconds(): Promise<number> {
  const port = await freePorts(1)
  const before = performance.now()
  const server = spawn(process.execPath, ['server/main.ts', '--port', String(port)], {
    cwd: projectRoot,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ACCORD_ENV: 'development', ACCORD_LOG_LEVEL: 'error', ...process.env },
  })
  try {
    const failed = once(server, 'exit').then(([code]) => {
      throw new Error(`server/main.ts ended with ${code} before it answered`)
    })
    await Promise.race([firstAnswer(port, before), failed])
    return performance.now() - before
  } finally {
    await stop(server)
  }
}

async function firstAnswer(port: number, since: number): Promise<void> {
  while (performance.now() - since < startLimitSeconds * 1000) {
    try {
      if ((await fetch(`http://127.0.0.1:${port}/readyz`)).ok) return
    } catch {
      // Not listening yet.
    }
    await sleep(5)
  }
  throw new Error(`The server did not answer within ${startLimitSeconds} s`)
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return
  const ended = once(server, 'exit')
  server.kill('SIGTERM')
  await ended
}
