import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { assertSchema, migrate, projectRoot, readMigrations, schemaState } from '#server/migrations.ts'
import { openTestDatabase, type TestDatabase } from '#tests/support/database.ts'

let root: string
let test: TestDatabase
const ours = readMigrations(projectRoot)

beforeAll(async () => {
  test = await openTestDatabase()
})
afterAll(() => test[Symbol.asyncDispose]())
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'accord-migrations-'))
  return () => rmSync(root, { recursive: true })
})

function write(name: string, sql: string): void {
  const file = join(root, 'db/migrations', `${name}.sql`)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, sql)
}

/** What the project has, and the files of this test after it. */
const withOurs = () => [...ours, ...readMigrations(root)]

describe('the files', () => {
  it('run in the order of their numbers, those of shared first', () => {
    write('alpha/0002-b', '')
    write('alpha/0001-z', '')
    write('shared/0001-a', '')
    expect(readMigrations(root).map((migration) => migration.name)).toEqual([
      'shared/0001-a',
      'alpha/0001-z',
      'alpha/0002-b',
    ])
  })

  it('with the same number are refused', () => {
    write('alpha/0001-a', '')
    write('alpha/0001-b', '')
    expect(() => readMigrations(root)).toThrow(/0001-b.sql has the number of 0001-a.sql/)
  })

  it('with another name are refused', () => {
    write('alpha/1-Setup', '')
    expect(() => readMigrations(root)).toThrow(/1-Setup.sql is not a migration/)
  })
})

describe('migrating', () => {
  it('applies each file once', async () => {
    write('once/0001-a', 'create schema once; create table once.a (id int);')
    expect(await migrate(test.database, withOurs())).toEqual(['once/0001-a'])
    expect(await migrate(test.database, withOurs())).toEqual([])
    await forget('once')
  })

  it('keeps nothing of a file that fails, names it, and keeps the ones before', async () => {
    write('half/0001-a', 'create schema half; create table half.a (id int);')
    write('half/0002-b', 'create table half.b (id int); create table half.a (id int);')
    await expect(migrate(test.database, withOurs())).rejects.toThrow(/half\/0002-b.sql failed: .*already exists/)
    const tables = await test.database.session((session) =>
      session.query<{ name: string }>(
        `select table_name as name from information_schema.tables where table_schema = 'half'`,
      ),
    )
    expect(tables).toEqual([{ name: 'a' }])
    await forget('half')
  })

  it('refuses a file that was edited after it was applied', async () => {
    write('edited/0001-a', 'create schema edited;')
    await migrate(test.database, withOurs())
    write('edited/0001-a', 'create schema edited; create table edited.later (id int);')
    await expect(migrate(test.database, withOurs())).rejects.toThrow(
      /edited\/0001-a.sql was edited after it was applied/,
    )
    await forget('edited')
  })

  it('refuses a file that slips in before one that is applied', async () => {
    write('slip/0002-b', 'create schema slip;')
    await migrate(test.database, withOurs())
    write('slip/0001-a', '')
    await expect(migrate(test.database, withOurs())).rejects.toThrow(/slip\/0001-a.sql comes before slip\/0002-b/)
    await forget('slip')
  })

  it('refuses a database that a newer version made', async () => {
    write('newer/0001-a', 'create schema newer;')
    await migrate(test.database, withOurs())
    await expect(migrate(test.database, ours)).rejects.toThrow(/newer\/0001-a, which this version does not know/)
    await forget('newer')
  })

  it('twice at once applies each file once', async () => {
    write('race/0001-a', 'create schema race;')
    write('race/0002-b', 'create table race.b (id int);')
    const done = await Promise.all([migrate(test.database, withOurs()), migrate(test.database, withOurs())])
    expect(done.flat().sort()).toEqual(['race/0001-a', 'race/0002-b'])
    await forget('race')
  })
})

describe('a start', () => {
  it('on a database that is behind is refused with the command that helps', async () => {
    write('behind/0001-a', 'create schema behind;')
    await expect(assertSchema(test.database, withOurs())).rejects.toThrow(
      'The database is 1 migration(s) behind (behind/0001-a). Run: npm run accord -- db migrate',
    )
  })

  it('on a migrated database goes on', async () => {
    await assertSchema(test.database, ours)
    expect((await schemaState(test.database, ours)).pending).toEqual([])
  })
})

async function forget(folder: string): Promise<void> {
  await test.database.session(async (session) => {
    await session.script(`drop schema ${folder} cascade`)
    await session.query('delete from shared.migrations where name like $1', [`${folder}/%`])
  })
}
