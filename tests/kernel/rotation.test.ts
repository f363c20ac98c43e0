import { afterAll, beforeAll, expect, it } from 'vitest'
import * as sealedRows from '#db/shared/sealed.ts'
import { createSealer } from '#server/crypto/seal.ts'
import { sealedColumns } from '#server/process/kernel.ts'
import { rotateKeys } from '#server/rotation.ts'
import { openTestDatabase, type TestDatabase } from '#tests/support/database.ts'

const [oldKey, newKey] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)]
const target = { table: 'vault.secrets', column: 'text_sealed', row: ['id', 'part'] } as const
const place = (row: string) => ({ table: target.table, column: target.column, row })

let test: TestDatabase

beforeAll(async () => {
  test = await openTestDatabase()
  const before = createSealer([oldKey])
  await test.database.session(async (session) => {
    await session.script(
      'create schema vault; create table vault.secrets (id int, part text, text_sealed text, primary key (id, part))',
    )
    for (let id = 1; id <= 1203; id++) {
      const sealed = id % 100 === 0 ? null : before.seal(`secret ${id}`, place(`${id}/a`))
      await session.query('insert into vault.secrets values ($1, $2, $3)', [id, 'a', sealed])
    }
  })
})
afterAll(() => test[Symbol.asyncDispose]())

it('after a rotation the new key alone opens every value, and a second one finds nothing to do', async () => {
  const both = createSealer([newKey, oldKey])
  const first = { table: target.table, column: target.column, resealed: 1191, current: 0 }
  expect(await rotateKeys(test.database, both, [target])).toEqual([first])
  const alone = createSealer([newKey])
  const values = await test.database.session((session) => sealedRows.list(session, target, '', 5000))
  expect(values.map(({ row, sealed }) => alone.open(sealed, place(row))).sort()).toEqual(
    values.map(({ row }) => `secret ${row.split('/')[0]}`).sort(),
  )
  expect(await rotateKeys(test.database, both, [target])).toEqual([{ ...first, resealed: 0, current: 1191 }])
})

it('a value that no key opens stops the rotation and is named', async () => {
  const stranger = createSealer([Buffer.alloc(32, 3)])
  await expect(rotateKeys(test.database, stranger, [target])).rejects.toThrow('vault.secrets.text_sealed of row 1/a')
})

it('names that are not plain ones are refused', async () => {
  const bad = { table: 'vault.secrets; drop table x', column: 'text_sealed', row: 'id' }
  await expect(rotateKeys(test.database, createSealer([newKey]), [bad])).rejects.toThrow(
    'does not name a sealed column',
  )
})

it('every column that is named as sealed is one that rotation knows, and every one it knows exists', async () => {
  const known = sealedColumns([]).map(({ table, column }) => `${table}.${column}`)
  const named = await test.database.session(sealedRows.namedSealed)
  expect(named.filter((name) => name.startsWith('shared.')).filter((name) => !known.includes(name))).toEqual([])
  expect(await rotateKeys(test.database, createSealer([newKey]), sealedColumns([]))).toHaveLength(known.length)
})
