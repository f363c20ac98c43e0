/** Migrates once for the whole run: a directory of the embedded database, or a template database on PostgreSQL. Every test file starts from it. */
import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { withClient, withDatabase } from '#scripts/postgres.ts'
import { openEmbedded, openPostgres } from '#server/database.ts'
import { installJobTables } from '#server/jobs/boss.ts'
import { type Migration, migrate, projectRoot, readMigrations } from '#server/migrations.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The PostgreSQL server the suite runs on; empty on the embedded database. */
    accordPostgresUrl: string
    accordTemplate: string
    accordDirectory: string
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = process.env.ACCORD_TEST_DATABASE_URL ?? ''
  const migrations = readMigrations(projectRoot)
  project.provide('accordPostgresUrl', server)
  // On PostgreSQL too: what belongs to the embedded engine alone is tested there as well.
  project.provide('accordDirectory', await cachedDirectory(migrations))
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

/** The directory is kept between runs, under a name that says what it was made of. */
async function cachedDirectory(migrations: readonly Migration[]): Promise<string> {
  const directory = join(projectRoot, 'node_modules', '.cache', 'accord', `test-${fingerprint(migrations)}`)
  if (existsSync(directory)) return directory
  const unfinished = `${directory}.${process.pid}`
  mkdirSync(unfinished, { recursive: true })
  await using database = await openEmbedded({ directory: unfinished })
  await migrate(database, migrations)
  await installJobTables(database)
  // Every start clears these buffers, and what tests write fits in an eighth of what is usual.
  await database.pglite?.exec(`alter system set shared_buffers = '16MB'`)
  // A third of the files, and nobody makes databases on this engine.
  await database.pglite?.exec(`update pg_database set datistemplate = false`)
  for (const name of ['template0', 'template1']) await database.pglite?.exec(`drop database ${name}`)
  await database.close()
  // Another run may have been faster.
  if (existsSync(directory)) rmSync(unfinished, { recursive: true })
  else renameSync(unfinished, directory)
  return directory
}

function fingerprint(migrations: readonly Migration[]): string {
  const hash = createHash('sha256').update(readFileSync(join(projectRoot, 'package-lock.json')))
  for (const file of [
    'tests/support/global-setup.ts',
    'server/database.ts',
    'server/migrations.ts',
    'db/shared/migrations.ts',
    'server/jobs/boss.ts',
  ]) {
    hash.update(readFileSync(join(projectRoot, file)))
  }
  for (const migration of migrations) hash.update(migration.name).update(migration.sha256)
  return hash.digest('hex').slice(0, 16)
}
