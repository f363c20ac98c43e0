import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { freePorts } from '#scripts/ports.ts'
import type { Rung } from './rungs.ts'
import type { World } from './world.ts'

export interface BenchServer {
  port: number
  /** CPU of its process so far. */
  microseconds(): Promise<number>
  /** Bytes of memory it has now, and had at most since it was asked before. */
  memory(): Promise<{ now: number; peak: number }>
  /** It does nothing, also not in the background, until it is told to go on. */
  pause(): void
  resume(): void
  stop(): void
}

export async function startRow(row: 'accord' | Rung, world: World): Promise<BenchServer> {
  const env = { ...world.env, ACCORD_PORT: String(await freePorts(1)) }
  const child = fork(join(import.meta.dirname, 'server.ts'), [row, world.large.id], {
    env,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const ended = endOf(child)
  const { port } = await ask<{ port: number }>(child, ended)
  return {
    port,
    microseconds: async () => (await ask<{ microseconds: number }>(child, ended, 'cpu')).microseconds,
    memory: () => ask<{ now: number; peak: number }>(child, ended, 'memory'),
    pause: () => child.kill('SIGSTOP'),
    resume: () => child.kill('SIGCONT'),
    stop: () => child.kill('SIGKILL'),
  }
}

/** Fails when the server ends; one for each server, so that its listeners do not add up. */
const endOf = async (child: ChildProcess): Promise<never> => {
  const [code] = await once(child, 'exit')
  throw new Error(`A server of the measurement ended with ${code}`)
}

async function ask<T>(child: ChildProcess, ended: Promise<never>, message?: string): Promise<T> {
  const { promise, resolve } = Promise.withResolvers<T>()
  child.once('message', (value) => resolve(value as T))
  if (message !== undefined) child.send(message)
  return await Promise.race([promise, ended])
}
