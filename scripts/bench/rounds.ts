/** CPU time of several servers for the same load, measured in interleaved rounds so that a busy machine hurts all of them alike. */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { sendMany } from './load.ts'
import { requestBytes } from './task.ts'

export interface Plan {
  rows: readonly string[]
  rounds: number
  requests: number
  warmUp: number
  status: number
}

const connections = 8

interface Server {
  row: string
  port: number
  child: ChildProcess
}

/** Microseconds of server CPU per request: row → one number per round. */
export async function measure(plan: Plan, say: (text: string) => void): Promise<Map<string, number[]>> {
  const servers: Server[] = []
  try {
    for (const row of plan.rows) servers.push(await start(row))
    for (const server of servers) await warmUp(server, plan)
    const results = new Map(plan.rows.map((row) => [row, [] as number[]]))
    for (let round = 0; round < plan.rounds; round++) {
      for (const server of rotated(servers, round)) {
        const before = await cpu(server)
        await load(server, plan.requests, plan)
        results.get(server.row)?.push(((await cpu(server)) - before) / plan.requests)
      }
      say(`round ${round + 1} of ${plan.rounds}`)
    }
    return results
  } finally {
    for (const { child } of servers) child.kill()
  }
}

const warmUpSeconds = 4
const warmUpBatch = 1000

/** Until the compiler has settled: it works in the server's own process and would be measured with the first rounds. */
async function warmUp(server: Server, plan: Plan): Promise<void> {
  const until = performance.now() + warmUpSeconds * 1000
  for (let sent = 0; sent < plan.warmUp && performance.now() < until; sent += warmUpBatch) {
    await load(server, Math.min(warmUpBatch, plan.warmUp - sent), plan)
  }
}

const rotated = <T>(list: readonly T[], by: number): T[] => list.map((_item, i) => list[(i + by) % list.length] as T)

const load = (server: Server, count: number, plan: Plan) =>
  sendMany(server.port, requestBytes(server.port), count, connections, plan.status)

async function start(row: string): Promise<Server> {
  const child = fork(join(import.meta.dirname, 'server.ts'), [row], {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const [message] = (await Promise.race([once(child, 'message'), ended(child, row)])) as [{ port: number }]
  return { row, port: message.port, child }
}

async function ended(child: ChildProcess, row: string): Promise<never> {
  const [code] = await once(child, 'exit')
  throw new Error(`The server of row ${row} ended with ${code} before it listened`)
}

async function cpu({ child }: Server): Promise<number> {
  const answered = once(child, 'message')
  child.send('cpu')
  const [message] = (await answered) as [{ microseconds: number }]
  return message.microseconds
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}
