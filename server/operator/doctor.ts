import { accessSync, constants, existsSync } from 'node:fs'
import type { Command } from 'commander'
import * as jobRows from '#db/shared/jobs.ts'
import type { Config } from '#server/config.ts'
import { encryptionKeys, keyFile } from '#server/crypto/keys.ts'
import { type Database, embeddedDirectory } from '#server/database.ts'
import { deadLetterQueue } from '#server/jobs/queue.ts'
import { schemaState } from '#server/migrations.ts'
import type { CommandTools, Operator } from '#server/operator/program.ts'
import { createMailer } from '#server/outbound/mailer.ts'
import { lockHolder } from '#server/process/lock.ts'

interface Finding {
  check: string
  ok: boolean
  text: string
}

/** `accord doctor`: looks at everything a start needs, and says what to do about what is wrong. Changes nothing. */
export function addDoctorCommand(program: Command, { operator, print, fail }: CommandTools): void {
  program
    .command('doctor')
    .description(
      'check configuration, data directory, database, keys, mail and jobs; exit code 1 when something is wrong',
    )
    .action(async () => {
      const findings = await examine(operator)
      const ok = findings.every((finding) => finding.ok)
      if (!ok) fail()
      const lines = findings.map((finding) => `${finding.ok ? 'ok  ' : 'BAD '} ${finding.check}: ${finding.text}`)
      print({ text: lines.join('\n'), json: { ok, findings } })
    })
}

async function examine(operator: Operator): Promise<Finding[]> {
  const findings: Finding[] = []
  const add = async (check: string, look: () => string | Promise<string>) => {
    try {
      findings.push({ check, ok: true, text: await look() })
    } catch (error) {
      findings.push({ check, ok: false, text: error instanceof Error ? error.message : String(error) })
    }
  }
  let config: Config | undefined
  await add('node', () => process.version)
  await add('configuration', () => {
    config = operator.config()
    return config.env
  })
  const read = config
  if (!read) return findings
  await add('keys', () => keysText(read))
  await add('mail', () => mailText(read))
  if (!read.databaseUrl) await add('data directory', () => directoryText(read.dataDir))
  await add('database', () => databaseText(operator, read))
  return findings
}

function keysText(config: Config): string {
  if (!config.encryptionKeys && !existsSync(keyFile(config.dataDir))) return 'one is made at the first start'
  return `${encryptionKeys(config).length} to open with`
}

function mailText(config: Config): string {
  const { kind } = createMailer(config)
  if (kind === 'none') throw new Error('no mail can be sent: set ACCORD_SMTP_URL')
  return kind
}

function directoryText(dataDir: string): string {
  if (!existsSync(dataDir)) return `${dataDir} is made at the first start`
  accessSync(dataDir, constants.R_OK | constants.W_OK)
  const holder = lockHolder(dataDir)
  return holder ? `${dataDir}, in use by process ${holder.pid}` : `${dataDir}, not in use`
}

/** A running server has the embedded database, and its readiness speaks for it; otherwise it is opened here. */
async function databaseText(operator: Operator, config: Config): Promise<string> {
  const holder = config.databaseUrl ? undefined : lockHolder(config.dataDir)
  if (holder && holder.pid !== process.pid)
    return `in use by the server (process ${holder.pid}), which migrated it when it started`
  if (!config.databaseUrl && !existsSync(embeddedDirectory(config.dataDir)))
    return 'the embedded one is made at the first start'
  const result = await operator.withStore(async ({ database, migrations }) => {
    const { applied, pending, problems } = await schemaState(database, migrations)
    if (problems.length > 0) throw new Error(problems.join('; '))
    if (pending.length > 0 && database.engine === 'postgres') {
      throw new Error(`${pending.length} migration(s) behind. Run: npm run accord -- db migrate`)
    }
    const dead = pending.length > 0 ? 0 : await countDead(database)
    if (dead > 0) throw new Error(`${dead} job(s) failed for good. See: npm run accord -- jobs list, and jobs retry`)
    return { text: `${database.engine}, ${applied.length} migration(s)`, json: {} }
  })
  return result?.text ?? 'in use by the server'
}

async function countDead(database: Database): Promise<number> {
  const rows = (await database.session(jobRows.countByState)).filter(
    ({ name, state }) => name === deadLetterQueue && state === 'created',
  )
  return rows.reduce((sum, { count }) => sum + count, 0)
}
