/** A PostgreSQL server of one's own, for tests and measurements. It refuses to run as root: then it runs as the user `postgres`. */
import { execFileSync } from 'node:child_process'
import { accessSync, chownSync, constants, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { freePorts } from '#scripts/ports.ts'

const places = [...(process.env.PATH ?? '').split(delimiter), '/usr/lib/postgresql/15/bin']

export interface ThrowawayPostgres {
  /** Of its database `postgres`, as the owner of everything. */
  url: string
  /** Ends all its connections and starts it again on the same port. */
  restart(): void
  /** Stops it and removes its files. */
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

/** Starts one on a free port. Binaries are taken from PATH or from Debian's place. It is not careful with its disk: made to be thrown away. */
export async function startPostgres(): Promise<ThrowawayPostgres> {
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
    const restart = () => {
      run(binaries, 'pg_ctl', ['--pgdata', data, '--mode', 'fast', '--wait', 'stop'])
      startOn(port, binaries, data, directory)
    }
    return { url: `postgres://accord@127.0.0.1:${port}/postgres`, restart, stop }
  } catch (error) {
    stop()
    throw error
  }
}

/** Another process may take the port before PostgreSQL does; then the start fails and another is tried. */
async function startOnFreePort(binaries: string, data: string, directory: string): Promise<number> {
  for (let attempt = 1; ; attempt++) {
    const port = await freePorts(1)
    try {
      startOn(port, binaries, data, directory)
      return port
    } catch (error) {
      if (attempt === 3) throw error
    }
  }
}

function startOn(port: number, binaries: string, data: string, directory: string): void {
  const settings = [
    `-c port=${port}`,
    `-c unix_socket_directories='${directory}'`,
    '-c listen_addresses=127.0.0.1',
    '-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=200',
  ].join(' ')
  const log = join(directory, 'log')
  run(binaries, 'pg_ctl', ['--pgdata', data, '--wait', '--log', log, '--options', settings, 'start'])
}
