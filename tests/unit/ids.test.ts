import { expect, test } from 'vitest'
import { setClock } from '#server/clock.ts'
import { isUuid, uuid } from '#server/ids.ts'

const many = (): string[] => Array.from({ length: 2000 }, uuid)

test('ids of one millisecond are all different and sort in the order they were made', () => {
  const restore = setClock(() => new Date('2026-11-21T19:15:00.000Z'))
  try {
    const ids = many()
    expect(ids.toSorted()).toEqual(ids)
    expect(new Set(ids).size).toBe(ids.length)
    const time = Date.parse('2026-11-21T19:15:00.000Z').toString(16).padStart(12, '0')
    for (const id of ids) expect(id.replace('-', '')).toMatch(new RegExp(`^${time}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-`))
    expect(ids.every(isUuid)).toBe(true)
  } finally {
    restore()
  }
})

test('ids follow the clock, also where it is set back', () => {
  const restore = setClock(() => new Date('2027-01-01T00:00:00Z'))
  const [later] = many()
  restore()
  const [earlier] = many()
  expect([earlier, later].toSorted()).toEqual([earlier, later])
})
