/** Servers that run as in production, for scripts that measure or kill them. */
import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'

/** Settings of servers on that PostgreSQL, with keys of their own. */
export const productionEnvironment = (url: string): NodeJS.ProcessEnv => ({
  ...process.env,
  ACCORD_ENV: 'production',
  DATABASE_URL: url,
  ACCORD_ENCRYPTION_KEY: randomBytes(32).toString('hex'),
  ACCORD_PUBLIC_URL: 'http://127.0.0.1',
  ACCORD_THUMBGATE_API_KEY: randomBytes(16).toString('hex'),
})

/** Brings the database of these settings to the newest schema. */
export function migrate(env: NodeJS.ProcessEnv): void {
  execFileSync(process.execPath, ['scripts/accord.ts', 'db', 'migrate'], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}
