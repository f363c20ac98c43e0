/**
 * A migrated database of its own for a test file, thrown away afterwards: PGlite on a copy of the files the global set-up made, or, with
 * ACCORD_TEST_DATABASE_URL, a PostgreSQL database cloned from the template it made. Cases of one file share it and use fresh tenants.
 *
 *     await using test = await openTestDatabase()
 */
import { randomBytes } from 'node:crypto'
import { inject } from 'vitest'
import { withClient, withDatabase } from '#scripts/postgres.ts'
import { type Database, openEmbedded, openPostgres } from '#server/database.ts'
import { FilesInMemory } from '#tests/support/files-in-memory.ts'

export interface TestDatabase extends AsyncDisposable {
  database: Database
  /** Set on PostgreSQL: what a second process would use as DATABASE_URL. */
  url: string | undefined
}

/** True when the suite runs on PostgreSQL. */
export const onPostgres = (): boolean => inject('accordPostgresUrl') !== ''

/** A migrated, empty database with the job queue installed. */
export async function openTestDatabase(): Promise<TestDatabase> {
  const server = inject('accordPostgresUrl')
  if (server === '') return await openCopy(inject('accordDirectory'))
  return await cloneTemplate(server, inject('accordTemplate'))
}

async function openCopy(directory: string): Promise<TestDatabase> {
  const database = await openEmbedded({ files: new FilesInMemory(directory) })
  return { database, url: undefined, [Symbol.asyncDispose]: () => database.close() }
}

async function cloneTemplate(server: string, template: string): Promise<TestDatabase> {
  const name = `accord_test_${randomBytes(6).toString('hex')}`
  await withClient(server, (client) => client.query(`create database ${name} template ${template}`))
  const url = withDatabase(server, name)
  const database = await openPostgres(url, 6)
  return {
    database,
    url,
    async [Symbol.asyncDispose]() {
      await database.close()
      await withClient(server, (client) => client.query(`drop database ${name} with (force)`))
    },
  }
}
