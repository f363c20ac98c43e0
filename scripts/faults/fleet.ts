/** Server processes that are killed and started again. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePorts } from '#scripts/ports.ts'
import { projectRoot } from '#server/migrations.ts'

export interface Fleet {
  origins: readonly string[]
  /** When, as of performance.now. */
  kills: number[]
  /** For how many of the milliseconds between two times (as of performance.now) at least one server was up. */
  upBetween(from: number, to: number): number
  /** `kill -9` of one server, and its next start. */
  kill(index: number): void
  ready(): Promise<void>
  stop(): Promise<void>
}

const readySeconds = 60

/** Starts servers; `entry` is a script that takes --port and prints a word when it is ready. */
export async function startFleet(size: number, env: NodeJS.ProcessEnv, entry = 'server/main.ts'): Promise<Fleet> {
  const first = await freePorts(size)
  const ports = Array.from({ length: size }, (_, index) => first + index)
  const uptime = createUptime()
  const start = (port: number): ChildProcess => {
    const server = spawn(process.execPath, [entry, '--port', String(port)], {
      cwd: projectRoot,
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    // Its first words are that it is ready.
    server.stdout.once('data', () => uptime.begin(server))
    server.stdout.resume()
    return server
  }
  const servers = ports.map(start)
  const origins = ports.map((port) => `http://127.0.0.1:${port}`)
  const fleet: Fleet = {
    origins,
    kills: [],
    upBetween: uptime.between,
    kill(index) {
      const server = servers[index]
      server?.kill('SIGKILL')
      if (server) uptime.end(server)
      servers[index] = start(ports[index] ?? 0)
      fleet.kills.push(performance.now())
    },
    async ready() {
      const until = performance.now() + readySeconds * 1000
      for (const origin of origins) while (!(await isReady(origin))) await waitUntil(until, origin)
    },
    async stop() {
      for (const server of servers) {
        if (server.exitCode !== null || server.signalCode !== null) continue
        const ended = once(server, 'exit')
        server.kill('SIGKILL')
        await ended
      }
    },
  }
  return fleet
}

interface Uptime {
  begin(server: object): void
  end(server: object): void
  between(from: number, to: number): number
}

/** When any server was up. One that was killed before it was up never is. */
function createUptime(): Uptime {
  const up = new Set<object>()
  const gone = new WeakSet<object>()
  const spans: { from: number; to: number }[] = []
  return {
    begin(server) {
      if (gone.has(server)) return
      if (up.size === 0) spans.push({ from: performance.now(), to: Number.POSITIVE_INFINITY })
      up.add(server)
    },
    end(server) {
      gone.add(server)
      const last = spans.at(-1)
      if (up.delete(server) && up.size === 0 && last) last.to = performance.now()
    },
    between: (from, to) =>
      spans.reduce((sum, span) => sum + Math.max(0, Math.min(to, span.to) - Math.max(from, span.from)), 0),
  }
}

async function waitUntil(until: number, origin: string): Promise<void> {
  if (performance.now() > until) throw new Error(`${origin} was not ready within ${readySeconds} s`)
  await sleep(100)
}

async function isReady(origin: string): Promise<boolean> {
  try {
    return (await fetch(`${origin}/readyz`)).ok
  } catch {
    // It does not listen yet.
    return false
  }
}
