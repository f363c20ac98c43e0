/** Prism, one process per contract: it mocks one document per process. */
import { type ChildProcess, fork } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { prismDocument } from './prism-document.ts'
import type { MockPlace, Mocks, RunningMock } from './systems.ts'

export interface PrismOptions {
  host: string
  /** Bodies made from the schemas for each request instead of the contract's examples. */
  dynamic: boolean
  /** Makes dynamic bodies repeatable. */
  seed?: string | undefined
  /** Told every line that a Prism process prints. */
  log?: ((api: string, line: string) => void) | undefined
}

const cli = createRequire(import.meta.url).resolve('@stoplight/prism-cli/dist/index.js')
const leash = pathToFileURL(join(import.meta.dirname, 'leash.mjs')).href
const cache = join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'accord', 'prism')
const startLimit = 60_000
const stopLimit = 5000

interface Started {
  child: ChildProcess
  ended: Promise<string>
  mock: RunningMock
}

/** Starts one Prism per place, where the port is 0 on one that the system chooses, and resolves when all of them answer. Rejects, with none left running, when one cannot start. */
export async function startPrism(places: readonly MockPlace[], options: PrismOptions): Promise<Mocks> {
  const starting = places.map((place) => startOne(place, options))
  const results = await Promise.allSettled(starting.map(({ ready }) => ready))
  const stop = async (): Promise<void> => {
    await Promise.all(starting.map(({ child, ended }) => end(child, ended)))
  }
  const refused = results.find((result) => result.status === 'rejected')
  if (refused) {
    await stop()
    throw refused.reason
  }
  const started = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
  return { running: started.map(({ mock }) => mock), failed: Promise.race(started.map(({ ended }) => ended)), stop }
}

function startOne(place: MockPlace, { host, dynamic, seed, log }: PrismOptions) {
  const args = ['mock', prismDocument(place, cache), '--port', String(place.port), '--host', host]
  if (dynamic) args.push('--dynamic')
  if (seed !== undefined) args.push('--seed', seed)
  const child = fork(cli, args, {
    silent: true,
    execArgv: ['--import', leash],
    env: { ...process.env, SCARF_ANALYTICS: 'false', NO_COLOR: '1', FORCE_COLOR: '0' },
  })
  let last = ''
  const ended = new Promise<string>((resolve) => {
    child.once('close', (code, signal) => resolve(`${place.api}: Prism ended (${signal ?? code}): ${last}`))
  })
  const ready = new Promise<Started>((resolve, reject) => {
    const limit = setTimeout(
      () => reject(new Error(`${place.api}: Prism did not listen within ${startLimit / 1000} s; it said: ${last}`)),
      startLimit,
    )
    const listen = (chunk: Buffer): void => {
      for (const line of chunk.toString().split('\n').filter(Boolean)) {
        last = line.trim()
        log?.(place.api, last)
        const port = Number(/Prism is listening on .*:(\d+)/.exec(line)?.[1])
        if (!port) continue
        clearTimeout(limit)
        resolve({ child, ended, mock: { ...place, port, url: `http://${host}:${port}` } })
      }
    }
    child.stdout?.on('data', listen)
    child.stderr?.on('data', listen)
    child.once('close', () => {
      clearTimeout(limit)
      reject(new Error(`${place.api}: ${whyNot(last, place.port)}`))
    })
  })
  return { child, ended, ready }
}

function whyNot(last: string, port: number): string {
  if (!last.includes('EADDRINUSE')) return `Prism did not start: ${last}`
  return `port ${port} is taken by another program; stop it, or choose other ports with --port`
}

async function end(child: ChildProcess, ended: Promise<string>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGTERM')
  const limit = setTimeout(() => child.kill('SIGKILL'), stopLimit)
  await ended
  clearTimeout(limit)
}
