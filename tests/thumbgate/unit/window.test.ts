import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, contains, localDate, readWindow, startOfDay, toWindow } from '#domain/thumbgate/window.ts'

const at = new Date('2026-11-21T03:30:00.000Z')

it.each([
  [{}, 'lifetime', false, null, '2026-11-21'],
  [{ window: 'today' }, 'today', true, '2026-11-21', '2026-11-21'],
  [{ window: '7d' }, '7d', true, '2026-11-15', '2026-11-21'],
  [{ window: '30d' }, '30d', true, '2026-10-23', '2026-11-21'],
  [{ window: 'today', timezone: 'America/New_York' }, 'today', true, '2026-11-20', '2026-11-20'],
  [{ window: '7d', now: '2026-03-03T00:00:00+02:00' }, '7d', true, '2026-02-24', '2026-03-02'],
] as const)('%j is %s', (query, window, bounded, startLocalDate, endLocalDate) => {
  const read = readWindow(query, 'UTC', at)
  expect(toWindow(read)).toMatchObject({ window, bounded, startLocalDate, endLocalDate })
})

it('has both its ends inside, and a lifetime also what is later', () => {
  const today = readWindow({ window: 'today' }, 'UTC', at)
  const midnight = Date.parse('2026-11-21T00:00:00Z')
  expect([-1, 0].map((ms) => contains(today, new Date(midnight + ms)))).toEqual([false, true])
  expect([0, 1].map((ms) => contains(today, new Date(at.getTime() + ms)))).toEqual([true, false])
  expect(contains(readWindow({}, 'UTC', at), new Date(at.getTime() + 1))).toBe(true)
})

it.each(['Mars/Olympus', '', 'x'.repeat(200)])('the zone %j is refused by its name', (timezone) => {
  expect(() => readWindow({ timezone }, 'UTC', at)).toThrow('which is no time zone')
})

describe('a day begins', () => {
  it.each([
    ['2026-11-21', 'UTC', '2026-11-21T00:00:00.000Z'],
    ['2026-11-21', 'Asia/Kathmandu', '2026-11-20T18:15:00.000Z'],
    ['2026-03-29', 'Europe/Berlin', '2026-03-28T23:00:00.000Z'],
    ['2026-03-30', 'Europe/Berlin', '2026-03-29T22:00:00.000Z'],
    ['2026-10-25', 'Europe/Berlin', '2026-10-24T22:00:00.000Z'],
    // Clocks were moved from midnight to one o'clock: the day began with the first hour.
    ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00.000Z'],
    // Midnight came twice.
    ['2026-11-01', 'America/Havana', '2026-11-01T04:00:00.000Z'],
    ['2026-10-25', 'Atlantic/Azores', '2026-10-25T00:00:00.000Z'],
    ['2026-01-01', 'Pacific/Kiritimati', '2025-12-31T10:00:00.000Z'],
    ['2026-01-01', 'Pacific/Niue', '2026-01-01T11:00:00.000Z'],
  ])('%s in %s at %s', (date, zone, instant) => {
    expect(startOfDay(date, zone).toISOString()).toBe(instant)
  })

  it('where the day before ends, in any zone and year', () => {
    // Earlier, some zones were minutes away from the quarters of an hour.
    const zones = Intl.supportedValuesOf('timeZone')
    const days = fc.date({ min: new Date('1980-01-02'), max: new Date('2037-12-30'), noInvalidDate: true })
    fc.assert(
      fc.property(days, fc.constantFrom(...zones), (day, zone) => {
        const date = localDate(day, zone)
        const start = startOfDay(date, zone)
        expect(start.getTime() <= day.getTime()).toBe(true)
        expect(localDate(start, zone)).toBe(date)
        expect(localDate(new Date(start.getTime() - 1), zone) < date).toBe(true)
        // Aggregates of quarters of an hour can be added up to days.
        expect(start.getTime() % 900_000).toBe(0)
        expect(addDays(addDays(date, 3), -3)).toBe(date)
      }),
      { numRuns: 400 },
    )
  })
})
