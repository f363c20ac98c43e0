/**
 * `npm run test:postgres`: the tests that have a database on a throw-away PostgreSQL 15, which this script starts and removes. Arguments go
 * to vitest.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { testsWithoutDatabase } from './database-tests.ts'
import { startPostgres } from './throwaway-postgres.ts'

const root = join(import.meta.dirname, '..')

const help = `usage: npm run test:postgres -- [vitest arguments]

Starts a throw-away PostgreSQL, runs the tests that have a database on it and removes it again.
With ACCORD_TEST_DATABASE_URL set, that server is used and none is started.`

const interruption = new AbortController()

/** Runs vitest and resolves with its exit code; interrupted, it is told so and waited for, so that it can close its connections. */
function runTests(url: string, args: readonly string[]): Promise<number> {
  interruption.signal.throwIfAborted()
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  const excluded = testsWithoutDatabase(root).flatMap((file) => ['--exclude', file])
  const words = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...excluded, ...args]
  const vitest: ChildProcess = spawn(process.execPath, words, {
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
  const server = await startPostgres()
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
