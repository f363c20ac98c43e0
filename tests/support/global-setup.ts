/** Migrates once for the whole run: a dump of the embedded database, or a template database on PostgreSQL. Every test file starts from it. */
import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { openEmbedded, openPostgres } from '#server/database.ts'
import { installJobTables } from '#server/jobs/boss.ts'
import { type Migration, migrate, projectRoot, readMigrations } from '#server/migrations.ts'
import { withClient, withDatabase } from '#tests/support/postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The PostgreSQL server the suite runs on; empty on the embedded database. */
    accordPostgresUrl: string
    accordTemplate: string
    accordDump: string
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = process.env.ACCORD_TEST_DATABASE_URL ?? ''
  const migrations = readMigrations(projectRoot)
  project.provide('accordPostgresUrl', server)
  // On PostgreSQL too: what belongs to the embedded engine alone is tested there as well.
  project.provide('accordDump', await cachedDump(migrations))
  if (server === '') {
    project.provide('accordTemplate', '')
    return async () => {}
  }
  const template = `accord_template_${randomBytes(6).toString('hex')}`
  await makeTemplate(server, template, migrations)
  project.provide('accordTemplate', template)
  return () => withClient(server, (client) => client.query(`drop database ${template} with (force)`)).then(() => {})
}

async function makeTemplate(server: string, template: string, migrations: readonly Migration[]): Promise<void> {
  await withClient(server, (client) => client.query(`create database ${template}`))
  await using database = await openPostgres(withDatabase(server, template), 2)
  await migrate(database, migrations)
  await installJobTables(database)
}

/** The dump is kept between runs, under a name that says what it was made of. */
async function cachedDump(migrations: readonly Migration[]): Promise<string> {
  const directory = join(projectRoot, 'node_modules', '.cache', 'accord')
  const file = join(directory, `test-${fingerprint(migrations)}.tar`)
  if (existsSync(file)) return file
  mkdirSync(directory, { recursive: true })
  await using database = await openEmbedded({})
  await migrate(database, migrations)
  await installJobTables(database)
  const dump = await database.pglite?.dumpDataDir('none')
  if (!dump) throw new Error('The embedded database gave no dump')
  const unfinished = `${file}.${process.pid}`
  writeFileSync(unfinished, Buffer.from(await dump.arrayBuffer()))
  renameSync(unfinished, file)
  return file
}

function fingerprint(migrations: readonly Migration[]): string {
  const hash = createHash('sha256').update(readFileSync(join(projectRoot, 'package-lock.json')))
  for (const file of ['server/database.ts', 'server/migrations.ts', 'db/shared/migrations.ts', 'server/jobs/boss.ts']) {
    hash.update(readFileSync(join(projectRoot, file)))
  }
  for (const migration of migrations) hash.update(migration.name).update(migration.sha256)
  return hash.digest('hex').slice(0, 16)
}
