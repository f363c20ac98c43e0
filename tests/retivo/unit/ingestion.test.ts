import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCursor, toCursor } from '#domain/retivo/customers.ts'
import { occurredAt, readTime, toNameKey } from '#domain/retivo/events.ts'
import { parseScoringConfig } from '#domain/retivo/scoring-config.ts'
import { applyAbsentTraits, applyTraits, mapTraits, nobody } from '#domain/retivo/traits.ts'

describe('names of events', () => {
  test.each([
    ['Project Created', 'project_created'],
    ['project_created', 'project_created'],
    ['  --Project//Created!', 'project_created'],
    ['$identify', 'identify'],
    ['Größe Geändert', 'größe_geändert'],
    ['!!!', ''],
  ])('%j is compared as %j', (name, key) => {
    expect(toNameKey(name)).toBe(key)
  })

  test('a name that was made comparable is compared as itself', () => {
    fc.assert(fc.property(fc.string(), (name) => toNameKey(toNameKey(name)) === toNameKey(name)))
  })
})

describe('times of events', () => {
  const received = new Date('2026-05-01T12:00:00Z')
  test.each([
    [null, received],
    [new Date('2026-05-01T12:05:00Z'), new Date('2026-05-01T12:05:00Z')],
    [new Date('2026-05-01T12:05:01Z'), received],
    [new Date('1999-01-01T00:00:00Z'), new Date('1999-01-01T00:00:00Z')],
    [new Date('0500-01-01T00:00:00Z'), new Date('1000-01-02T00:00:00Z')],
    [new Date(Number.NaN), received],
  ])('%s is kept as %s', (said, kept) => {
    expect(occurredAt(said, received)).toEqual(kept)
  })

  test('are read as RFC 3339 writes them', () => {
    expect(readTime('2026-05-01t12:00:00+02:00')).toEqual(new Date('2026-05-01T10:00:00Z'))
    expect(readTime('2016-12-31T23:59:60Z')).toEqual(new Date('2016-12-31T23:59:59Z'))
    for (const text of [
      'yesterday',
      '5',
      '2026',
      '2026-13-01',
      '12:00',
      '2026-05-01T12:00:00Z22',
      '2026-05-01T12:00:0030',
      5,
      undefined,
    ])
      expect(readTime(text)).toBeNull()
  })

  test.each([
    ['2026-05-01T12:00:00.1234567Z', '2026-05-01T12:00:00.123Z'],
    ['2026-05-01 12:00:00', '2026-05-01T12:00:00.000Z'],
    ['2026-05-01T12:00', '2026-05-01T12:00:00.000Z'],
    ['2026-05-01', '2026-05-01T00:00:00.000Z'],
    ['2026-05-01T12:00:00+0200', '2026-05-01T10:00:00.000Z'],
    ['2026-05-01 12:00:00-07', '2026-05-01T19:00:00.000Z'],
    ['2026-05-01T23:30:00-00:30', '2026-05-02T00:00:00.000Z'],
  ])('%s is %s, wherever the server stands', (text, expected) => {
    const zone = process.env.TZ
    try {
      for (process.env.TZ of ['Pacific/Apia', 'America/New_York']) expect(readTime(text)?.toISOString()).toBe(expected)
    } finally {
      if (zone === undefined) delete process.env.TZ
      else process.env.TZ = zone
    }
  })
})

describe('traits', () => {
  test.each<[Record<string, unknown>, object]>([
    [{ name: 'Ada L.' }, { name: 'Ada L.' }],
    [{ firstName: 'Ada', lastName: 'L.' }, { name: 'Ada L.' }],
    [{ first_name: 'Ada' }, { name: 'Ada' }],
    [{ name: 'Ada', firstName: 'Bob' }, { name: 'Ada' }],
    [{ company: { name: 'Acme', size: 3 } }, { company: 'Acme' }],
    [{ company: 'Acme' }, { company: 'Acme' }],
    [{ job_title: 'CTO' }, { role: 'CTO' }],
    [{ role: 'CEO', title: 'CTO' }, { role: 'CEO' }],
    [{ team_size: '12' }, { teamSize: 12 }],
    [{ teamSize: 'many' }, { teamSize: null }],
    [{ language: 'de' }, { locale: 'de' }],
    [{ email: null }, { email: null }],
    [{ email: 42, plan: 'pro' }, {}],
  ])('%j speak of %j', (traits, columns) => {
    expect(mapTraits(traits)).toEqual(columns)
  })

  test('are merged one level deep, and null removes', () => {
    const first = applyTraits(nobody, { plan: 'pro', name: 'Ada', usage: { seats: 1, other: 2 } })
    const second = applyTraits(first, { plan: null, usage: { seats: 2 } })
    expect(second).toEqual({ ...nobody, name: 'Ada', properties: { name: 'Ada', usage: { seats: 2 } } })
  })

  test('that count only where there are none leave the others alone', () => {
    const known = applyTraits(nobody, { name: 'Ada' })
    expect(applyAbsentTraits(known, { name: 'Bob', role: 'CTO' })).toMatchObject({
      name: 'Ada',
      role: 'CTO',
      properties: { name: 'Ada', role: 'CTO' },
    })
  })
})

describe('cursors', () => {
  test('lead back to where a page ended', () => {
    const time = fc.date({ min: new Date('1000-01-02'), max: new Date('9999-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(time, time, fc.string({ minLength: 1 }), (listedAt, createdAt, text) => {
        const id = text.replaceAll('\0', '')
        expect(readCursor(toCursor({ listedAt, createdAt, id }))).toEqual({ listedAt, createdAt, id })
      }),
    )
  })

  test('that nobody gave out are refused', () => {
    for (const made of [
      'x',
      '',
      'W10',
      Buffer.from('[1,2,3]').toString('base64url'),
      Buffer.from('[1e99,2,"a"]').toString('base64url'),
    ])
      expect(() => readCursor(made)).toThrow('cursor is not a next_cursor')
  })
})

describe('the configuration of scores', () => {
  test('has five milestones, two pairs of seats and the documented thresholds where nothing is set', () => {
    for (const config of [{}, { milestones: { onboarding: [] } }, { milestones: null }]) {
      const { onboarding, limits, lifecycle, engagement } = parseScoringConfig(config)
      expect(onboarding.map(({ key, weight }) => [key, weight])).toEqual(
        ['signup_completed', 'profile_completed', 'project_created', 'teammate_invited', 'feature_used'].map((key) => [
          key,
          1,
        ]),
      )
      expect(limits).toHaveLength(2)
      expect(lifecycle).toEqual({ churnAfter: 30, atRiskAfter: 10, recovery: 14, activationThreshold: 0.6 })
      expect(engagement).toEqual({ targetEvents: 42, targetFeatures: 5 })
    }
  })

  test('names a milestone that is defined otherwise otherwise', () => {
    const definitionOf = (milestone: object) =>
      parseScoringConfig({ milestones: { onboarding: [milestone] } }).onboarding[0]?.definition
    const plain = definitionOf({ key: 'a', event: 'Project Created' })
    expect(definitionOf({ key: 'a', event: 'project_created', label: 'Another label', weight: 3, where: {} })).toBe(
      plain,
    )
    const others = [
      { key: 'b', event: 'project_created' },
      { key: 'a', event: 'other' },
      { key: 'a', event: 'project_created', where: { size: 1 } },
    ]
    for (const other of others) expect(definitionOf(other)).not.toBe(plain)
  })
})
