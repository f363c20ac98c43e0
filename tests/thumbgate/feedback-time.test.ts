import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as gateRows from '#db/thumbgate/auto-gates.ts'
import { asCustomerId, type CustomerId } from '#db/thumbgate/ids.ts'
import { capture } from '#domain/thumbgate/capture.ts'
import { feedbackStats } from '#domain/thumbgate/feedback-stats.ts'
import { generateRules } from '#domain/thumbgate/prevention-rules.ts'
import { uuid } from '#server/ids.ts'
import { openTestDatabase, type TestDatabase } from '#tests/support/database.ts'

let test: TestDatabase
beforeAll(async () => {
  test = await openTestDatabase()
})
afterAll(() => test[Symbol.asyncDispose]())

const now = new Date('2026-03-31T12:07:00.000Z')
const hourMs = 3_600_000
const ago = (hours: number): Date => new Date(now.getTime() - hours * hourMs)
const somebody = (): CustomerId => asCustomerId(uuid())

const mistake = {
  signal: 'down' as const,
  whatWentWrong: 'Renamed a public function without a deprecation',
  whatToChange: 'Keep the old name for one release',
  tags: ['interfaces'],
}

const say = (customer: CustomerId, at: Date, body: { signal: 'up' | 'down' } = mistake) =>
  test.database.write((db) => capture(db, customer, body, at))

const statsOf = (customer: CustomerId) => test.database.read((db) => feedbackStats(db, customer, now))

describe('the windows of the statistics', () => {
  it('are exact to the millisecond, and consist of kept counts', async () => {
    const customer = somebody()
    const minute = 1 / 60
    const millisecond = 1 / hourMs
    const week = [0, 100, 168 - 16 * minute, 168 - minute, 168]
    const month = [168 + millisecond, 168 + minute, 168 + 16 * minute, 400, 720 - 16 * minute, 720]
    const before = [720 + millisecond, 720 + minute, 1000]
    for (const hours of [...week, ...month, ...before]) await say(customer, ago(hours), { signal: 'up' })
    const { windows } = await statsOf(customer)
    expect(windows['7d'].total).toBe(week.length)
    expect(windows['30d'].total).toBe(week.length + month.length)
    expect(windows.lifetime.total).toBe(week.length + month.length + before.length)
  })

  it('show a week that is worse than its month', async () => {
    const customer = somebody()
    for (let i = 0; i < 4; i++) await say(customer, ago(300 + i), { signal: 'up' })
    for (let i = 0; i < 2; i++) await say(customer, ago(20 + i), { signal: 'down' })
    const { trend, actionableRemediations } = await statsOf(customer)
    expect(trend).toBe('degrading')
    expect(actionableRemediations.map(({ type }) => type)).toContain('trend-degrading')
  })
})

describe('a mistake', () => {
  const rulesAt = (customer: CustomerId, at: Date) =>
    test.database.write((db) => generateRules(db, customer, { minOccurrences: 2, target: 'rules.md' }, at))

  it('that is made no more leaves the rules after some weeks', async () => {
    const customer = somebody()
    for (let i = 0; i < 3; i++) await say(customer, ago(2))
    expect(await rulesAt(customer, now)).toContain('weighted 3.0')
    expect(await rulesAt(customer, new Date(now.getTime() + 5 * 24 * hourMs))).toContain('weighted 1.8')
    const later = await rulesAt(customer, new Date(now.getTime() + 14 * 24 * hourMs))
    expect(later).not.toContain('## interfaces')
    expect(later).toContain('Nothing has been seen 2 times yet.')
  })

  it('counts towards a gate for thirty days', async () => {
    const customer = somebody()
    const gates = async () => {
      const rows = await test.database.read((db) => gateRows.list(db, customer))
      return rows.map(({ trigger, action, occurrences }) => [trigger, action, occurrences])
    }
    await say(customer, ago(31 * 24))
    await say(customer, ago(10))
    expect(await gates()).toEqual([])
    await say(customer, ago(5))
    expect(await gates()).toEqual([['interfaces', 'warn', 2]])
    await say(customer, ago(1))
    expect(await gates()).toEqual([['interfaces', 'block', 3]])
  })
})
