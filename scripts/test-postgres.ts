/**
 * `npm run test:postgres`: the same tests on a throw-away PostgreSQL 15, which this script starts and removes. Arguments go to vitest.
 * Binaries are taken from PATH or from Debian's place. PostgreSQL refuses to run as root: then it runs as the user `postgres`.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { accessSync, chownSync, constants, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

const places = [...(process.env.PATH ?? '').split(delimiter), '/usr/lib/postgresql/15/bin']
const root = join(import.meta.dirname, '..')

const help = `usage: npm run test:postgres -- [vitest arguments]

Starts a throw-away PostgreSQL, runs the test suite on it and removes it again.
With ACCORD_TEST_DATABASE_URL set, that server is used and none is started.`

interface Server {
  url: string
  stop(): void
}

function findBinaries(): string {
  const found = places.find((place) => ['initdb', 'pg_ctl'].every((name) => isExecutable(join(place, name))))
  if (found) return found
  throw new Error(
    `initdb and pg_ctl were not found in PATH or ${places.at(-1)}: install PostgreSQL 15, or set ACCORD_TEST_DATABASE_URL`,
  )
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** A port nobody listens on. Another process may take it before PostgreSQL does; then the start fails and another is tried. */
function freePort(): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  const probe = createServer().on('error', reject)
  probe.listen(0, '127.0.0.1', () => {
    const address = probe.address()
    const port = typeof address === 'object' && address ? address.port : randomInt(20_000, 60_000)
    probe.close(() => resolve(port))
  })
  return promise
}

/** PostgreSQL will not run as root. */
const asPostgres = process.getuid?.() === 0

function run(binaries: string, name: string, args: readonly string[]): void {
  const file = join(binaries, name)
  const [command, all] = asPostgres ? ['runuser', ['-u', 'postgres', '--', file, ...args]] : [file, [...args]]
  execFileSync(command, all, { stdio: ['ignore', 'ignore', 'inherit'], cwd: tmpdir() })
}

function giveToPostgres(directory: string): void {
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  chownSync(directory, id('-u'), id('-g'))
}

async function startServer(): Promise<Server> {
  const binaries = findBinaries()
  const directory = mkdtempSync(join(tmpdir(), 'accord-postgres-'))
  const data = join(directory, 'data')
  const stop = () => {
    try {
      run(binaries, 'pg_ctl', ['--pgdata', data, '--mode', 'immediate', '--wait', 'stop'])
    } catch (error) {
      process.stderr.write(`PostgreSQL did not stop: ${error instanceof Error ? error.message : String(error)}\n`)
    }
    rmSync(directory, { recursive: true, force: true })
  }
  try {
    if (asPostgres) giveToPostgres(directory)
    run(binaries, 'initdb', [
      '--pgdata',
      data,
      '--auth',
      'trust',
      '--username',
      'accord',
      '--encoding',
      'UTF8',
      '--locale',
      'C',
      '--no-sync',
    ])
    const port = await startOnFreePort(binaries, data, directory)
    return { url: `postgres://accord@127.0.0.1:${port}/postgres`, stop }
  } catch (error) {
    stop()
    throw error
  }
}

async function startOnFreePort(binaries: string, data: string, directory: string): Promise<number> {
  for (let attempt = 1; ; attempt++) {
    const port = await freePort()
    const settings = [
      `-c port=${port}`,
      `-c unix_socket_directories='${directory}'`,
      '-c listen_addresses=127.0.0.1',
      '-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=200',
    ].join(' ')
    try {
      run(binaries, 'pg_ctl', [
        '--pgdata',
        data,
        '--wait',
        '--log',
        join(directory, 'log'),
        '--options',
        settings,
        'start',
      ])
      return port
    } catch (error) {
      if (attempt === 3) throw error
    }
  }
}

const interruption = new AbortController()

/** Runs vitest and resolves with its exit code; interrupted, it is told so and waited for, so that it can close its connections. */
function runTests(url: string, args: readonly string[]): Promise<number> {
  interruption.signal.throwIfAborted()
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  const vitest: ChildProcess = spawn(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...args], {
    stdio: 'inherit',
    cwd: root,
    env: { ...process.env, ACCORD_TEST_DATABASE_URL: url },
  })
  interruption.signal.addEventListener('abort', () => vitest.kill('SIGTERM'))
  vitest.on('error', reject)
  vitest.on('exit', (code) => resolve(code ?? 1))
  return promise
}

async function main(args: readonly string[]): Promise<number> {
  if (args[0] === '--help' || args[0] === '-h') {
    process.stdout.write(`${help}\n`)
    return 0
  }
  const given = process.env.ACCORD_TEST_DATABASE_URL
  if (given) return await runTests(given, args)
  const server = await startServer()
  try {
    return await runTests(server.url, args)
  } finally {
    server.stop()
  }
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => interruption.abort(new Error(`Stopped by ${signal}`)))
}
try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
