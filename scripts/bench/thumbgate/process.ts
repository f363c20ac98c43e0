/** The server of a measurement: started on one of the two engines, asked for its CPU time, stopped with all it made. */
import { type ChildProcess, fork } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate } from '#scripts/production.ts'
import { startPostgres } from '../../throwaway-postgres.ts'

export const engines = ['pglite', 'postgres'] as const
export type Engine = (typeof engines)[number]

/** What its process is asked over IPC. */
export type Question = 'cpu' | { script: string } | { statement: string } | { query: string }

export interface BenchServer {
  port: number
  adminKey: string
  /** Microseconds of CPU its process has used. On the embedded engine that includes the database. */
  cpu(): Promise<number>
  /** Runs SQL in a transaction, without a limit of time. */
  script(text: string): Promise<void>
  /** The rows of a statement. */
  query<Row>(statement: string): Promise<Row[]>
  /** Milliseconds one statement takes, outside a transaction, until its rows are there. */
  time(statement: string): Promise<number>
  stop(): void
}

/** As in production, where answers are not checked against the contract; no limit is reached, all are counted. */
const environment = (adminKey: string): NodeJS.ProcessEnv => ({
  ...process.env,
  NODE_ENV: 'production',
  ACCORD_ENV: 'production',
  ACCORD_HOST: '127.0.0.1',
  ACCORD_PORT: '0',
  ACCORD_PUBLIC_URL: 'http://127.0.0.1',
  ACCORD_ENCRYPTION_KEY: randomBytes(32).toString('hex'),
  ACCORD_LOG_LEVEL: 'error',
  ACCORD_ACCESS_LOG: '0',
  ACCORD_THUMBGATE_API_KEY: adminKey,
  ACCORD_THUMBGATE_CAPTURE_RATE_LIMIT: '1000000000',
})

export async function startBenchServer(engine: Engine): Promise<BenchServer> {
  const adminKey = randomBytes(16).toString('hex')
  const directory = mkdtempSync(join(tmpdir(), 'accord-bench-'))
  const postgres = engine === 'postgres' ? await startPostgres() : undefined
  const env = {
    ...environment(adminKey),
    ACCORD_DATA_DIR: directory,
    DATABASE_URL: postgres?.url ?? '',
  }
  let child: ChildProcess | undefined
  const stop = () => {
    child?.kill()
    postgres?.stop()
    rmSync(directory, { recursive: true, force: true })
  }
  try {
    migrate(env)
    const started = fork(join(import.meta.dirname, 'server.ts'), [], {
      env,
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    child = started
    const { port } = await message<{ port: number }>(started)
    const ask = async <T>(question: Question): Promise<T> => {
      const answered = message<T & { error?: string }>(started)
      started.send(question)
      const answer = await answered
      if (answer.error !== undefined) throw new Error(answer.error)
      return answer
    }
    return {
      port,
      adminKey,
      cpu: async () => (await ask<{ microseconds: number }>('cpu')).microseconds,
      script: async (script) => {
        await ask({ script })
      },
      query: async <Row>(query: string) => (await ask<{ rows: Row[] }>({ query })).rows,
      time: async (statement) => (await ask<{ milliseconds: number }>({ statement })).milliseconds,
      stop,
    }
  } catch (error) {
    stop()
    throw error
  }
}

async function message<T>(child: ChildProcess): Promise<T> {
  const listening = new AbortController()
  const { signal } = listening
  const ended = once(child, 'exit', { signal }).then(([code]) =>
    Promise.reject(new Error(`The server of the measurement ended with ${code}`)),
  )
  try {
    const [value] = (await Promise.race([once(child, 'message', { signal }), ended])) as [T]
    return value
  } finally {
    listening.abort()
    await ended.catch(() => undefined)
  }
}

/** A customer's key. */
export async function provision({ port, adminKey }: BenchServer, customerId: string): Promise<string> {
  const { key } = await post<{ key: string }>(port, '/v1/billing/provision', adminKey, { customerId })
  return key
}

/** One request, its answer as JSON. Throws for an answer that is no success; 422 is one of a capture. */
export async function post<T>(port: number, path: string, key: string, body: object): Promise<T> {
  const response = await fetch(`http://127.0.0.1:${port}/thumbgate${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`)
  return (await response.json()) as T
}
