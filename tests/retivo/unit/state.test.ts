/** What is kept of a user to compute its scores from, and the rules of its state. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Basis } from '#db/retivo/scoring.ts'
import { dayOf, limitOf, namesWithin, nothing, type Recent, sumOver, withCounts } from '#domain/retivo/basis.ts'
import { parseScoringConfig } from '#domain/retivo/scoring-config.ts'
import { activationOf, type Facts, progressOf, rounded, stateOf } from '#domain/retivo/state.ts'

const now = Date.parse('2026-05-15T12:00:00Z')
const today = dayOf(now)
const dayMs = 86_400_000
const config = parseScoringConfig({})

const basis = (recent: Partial<Recent> = {}, limit = 0): Basis => ({ by: '', limit, ...nothing, ...recent })

const facts = (given: Partial<Facts> = {}): Facts => ({
  stage: 'new',
  stage_changed_at: now - dayMs,
  churned_at: null,
  created_at: now - 40 * dayMs,
  active_at: now,
  event_at: now,
  ended_at: null,
  basis: basis(),
  activation: 0,
  retained: 0,
  ...given,
})

const counted = fc.record({
  day: fc.integer({ min: today - 70, max: today + 1 }),
  name: fc.constantFrom('opened', 'feature_gate_hit', 'cancel_intent', 'payment_failed', '__proto__', 'constructor'),
  count: fc.integer({ min: 1, max: 5 }),
})

describe('what is kept of a user', () => {
  test('depends on neither the order nor the batches in which events arrive', () => {
    const shuffles = fc
      .array(counted, { maxLength: 30 })
      .chain((events) => fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })))
    fc.assert(
      fc.property(shuffles, ([events, shuffled]) => {
        const oneByOne = shuffled.reduce<Recent>((recent, one) => withCounts(recent, [one], config), nothing)
        expect(oneByOne).toEqual(withCounts(nothing, events, config))
      }),
      { numRuns: 200 },
    )
  })

  test('gives the sums and names of every window as the events themselves do', () => {
    const window = fc.tuple(fc.integer({ min: 0, max: 29 }), fc.integer({ min: 0, max: 29 }))
    fc.assert(
      fc.property(fc.array(counted, { maxLength: 30 }), window, (events, [a, b]) => {
        const recent = withCounts(nothing, events, config)
        const [from, to] = [Math.max(a, b), Math.min(a, b)]
        const inside = events.filter(({ day }) => day >= today - from && day <= today - to)
        const sum = (of: typeof events) => of.reduce((total, { count }) => total + count, 0)
        expect(sumOver(recent, 'counts', today, from, to)).toBe(sum(inside))
        const atGates = inside.filter(({ name }) => name === 'feature_gate_hit')
        expect(sumOver(recent, 'gates', today, from, to)).toBe(sum(atGates))
        const weight = (name: string) => (name === 'cancel_intent' ? 1 : name === 'payment_failed' ? 0.5 : 0)
        const complaints = inside.reduce((total, { name, count }) => total + weight(name) * count, 0)
        expect(sumOver(recent, 'complaints', today, from, to)).toBe(complaints)
        const names = new Set(events.filter(({ day }) => day > today - 14).map(({ name }) => name))
        expect(new Set(namesWithin(recent, today, 14))).toEqual(names)
      }),
      { numRuns: 200 },
    )
  })

  test('stays small, however long the history is', () => {
    const long = Array.from({ length: 400 }, (_, i) => ({ day: today - i, name: `name_${i}`, count: 1 }))
    const recent = withCounts(nothing, long, config)
    expect([recent.counts.length, recent.names.length]).toEqual([31, 31])
  })

  test('stays small, however many names there are, and the newest of them count in any order', () => {
    const many = Array.from({ length: 900 }, (_, i) => ({ day: today - (i % 20), name: `name_${i}`, count: 1 }))
    const [forth, back] = [many, many.toReversed()].map((events) => {
      const batches = Array.from({ length: 30 }, (_, i) => events.slice(i * 30, i * 30 + 30))
      return batches.reduce<Recent>((recent, batch) => withCounts(recent, batch, config), nothing)
    })
    expect(forth).toEqual(withCounts(nothing, many, config))
    expect(back).toEqual(forth)
    expect([forth?.names.length, forth?.names.filter(([, day]) => day === today).length]).toEqual([500, 45])
    expect(forth?.counts).toHaveLength(20)
  })

  test('has every name that counts, in any order, also where many are newer', () => {
    const many = Array.from({ length: 900 }, (_, i) => ({ day: today - (i % 5), name: `name_${i}`, count: 1 }))
    const signal = { day: today - 20, name: 'export_used', count: 1 }
    const given = { expansion: { signals: ['Export Used', 'never'] }, engagement: { target_features: 800 } }
    const wanted = parseScoringConfig(given)
    const [first, last] = [
      [signal, ...many],
      [...many, signal],
    ].map((events) => events.reduce<Recent>((recent, one) => withCounts(recent, [one], wanted), nothing))
    expect(first).toEqual(last)
    expect(namesWithin(last ?? nothing, today, 14)).toHaveLength(800)
    expect(namesWithin(last ?? nothing, today, 30)).toContain('export_used')
    expect(withCounts(nothing, [...many, signal], config).names).toHaveLength(500)
  })

  test.each<[object, Record<string, unknown>, number]>([
    [{}, {}, 0],
    [{}, { usage: { seats: 9 }, limits: { seats: 10 } }, 0.8],
    [{}, { seats_used: 4, seats_limit: 10 }, 0],
    [{}, { seats_used: 30, seats_limit: 10 }, 1],
    [{}, { seats_used: '9', seats_limit: 10 }, 0],
    [{}, { seats_used: 9, seats_limit: 0 }, 0],
    [{ limits: [{ usage: 'a.1', limit: 4 }] }, { a: [1, 3] }, 0.5],
    [{ limits: [{ usage: 'toString', limit: 4 }] }, {}, 0],
  ])('with the limits %j and the properties %j is so near to its limit: %d', (expansion, properties, expected) => {
    expect(limitOf(parseScoringConfig({ expansion }), properties)).toBeCloseTo(expected, 12)
  })
})

describe('the state of a user', () => {
  const ago = (days: number) => now - days * dayMs
  test.each<[string, Partial<Facts>, string, string]>([
    ['ended after its last activity', { active_at: ago(2), ended_at: ago(1) }, 'churned', 'account_ended'],
    ['ended without any activity', { active_at: null, ended_at: ago(1) }, 'churned', 'account_ended'],
    ['came back', { stage: 'churned', churned_at: ago(3), active_at: ago(1) }, 'recovered', 'returned'],
    ['is silent', { active_at: ago(30) }, 'churned', 'inactive'],
    ['came back lately', { stage: 'recovered', stage_changed_at: ago(13) }, 'recovered', 'recovering'],
    ['came back long ago', { stage: 'recovered', stage_changed_at: ago(14) }, 'onboarding', 'not_activated'],
    ['did nothing', { active_at: null, event_at: null, created_at: ago(1) }, 'new', 'no_events'],
    ['is quiet', { active_at: ago(10) }, 'at_risk', 'inactive'],
    ['has enough milestones', { activation: 0.6 }, 'active', 'activated'],
    ['has too few', { activation: 0.5999 }, 'onboarding', 'not_activated'],
    [
      'was gone, and shows now that it never was',
      { stage: 'churned', churned_at: ago(1), active_at: ago(2) },
      'onboarding',
      'not_activated',
    ],
  ])('who %s', (_name, given, stage, reason) => {
    expect(stateOf(facts(given), config, now)).toMatchObject({ stage, reason })
  })

  test('of high risk is at risk, and stays it longer than it becomes it', () => {
    const complaining = { basis: basis({ day: today, complaints: [1] }), active_at: ago(9) }
    const { risk } = stateOf(facts(complaining), config, now)
    const strict = { ...config, lifecycle: { ...config.lifecycle, churnAfter: 19 } }
    const riskier = stateOf(facts(complaining), strict, now)
    expect([risk < 0.6, riskier.risk >= 0.5 && riskier.risk < 0.6]).toEqual([true, true])
    expect(riskier.stage).toBe('onboarding')
    expect(stateOf(facts({ ...complaining, stage: 'at_risk' }), strict, now).stage).toBe('at_risk')
  })

  test('has a risk level with limits of its own for those who are gone or new', () => {
    const level = (given: Partial<Facts>) => stateOf(facts(given), config, now).level
    const busy = basis({
      day: today,
      counts: Array.from({ length: 14 }, () => 3),
      names: [...'abcde'].map((name) => [name, today]),
    })
    expect(level({ basis: busy })).toBe('low')
    expect(level({ basis: busy, ended_at: now })).toBe('high')
    const idle = { active_at: null, event_at: null, basis: basis({ day: today, complaints: [1] }) }
    expect(level({ ...idle, created_at: ago(2.9) })).toBe('low')
    expect(level({ ...idle, created_at: ago(3) })).toBe('medium')
  })

  test('is gone since the cause, not since the computation', () => {
    const goneAt = (given: Partial<Facts>) => stateOf(facts(given), config, now).goneAt
    expect(goneAt({ active_at: ago(45) })).toBe(ago(15))
    expect(goneAt({ active_at: ago(2), ended_at: ago(1) })).toBe(ago(1))
    expect(goneAt({ stage: 'churned', churned_at: ago(5), active_at: ago(45) })).toBe(ago(5))
    expect(goneAt({})).toBe(null)
  })

  test('never leaves its bounds', () => {
    const time = fc.option(fc.integer({ min: now - 90 * dayMs, max: now + 300_000 }), { nil: null })
    fc.assert(
      fc.property(
        fc.array(counted, { maxLength: 20 }),
        time,
        time,
        fc.float({ min: 0, max: 1, noNaN: true }),
        (events, active_at, ended_at, limit) => {
          const state = stateOf(
            facts({ basis: basis(withCounts(nothing, events, config), limit), active_at, ended_at }),
            config,
            now,
          )
          for (const score of [state.activation, state.engagement, state.expansion, state.risk]) {
            expect(score >= 0 && score <= 1 && rounded(score, 4) === score).toBe(true)
          }
          expect(Number.isInteger(state.health) && state.health >= 0 && state.health <= 100).toBe(true)
        },
      ),
      { numRuns: 200 },
    )
  })
})

test('activation is the weight of what is completed', () => {
  const own = parseScoringConfig({
    milestones: {
      onboarding: [
        { key: 'a', event: 'a', weight: 3 },
        { key: 'b', event: 'b' },
        { key: 'c', event: 'c' },
      ],
    },
  })
  const done = (...keys: string[]) =>
    new Set(own.onboarding.filter(({ key }) => keys.includes(key)).map(({ definition }) => definition))
  expect([activationOf(own, done()), activationOf(own, done('a')), activationOf(own, done('a', 'b', 'c'))]).toEqual([
    0, 0.6, 1,
  ])
  expect(progressOf(own, done('c', 'a'))).toEqual({ completed: ['a', 'c'], total: 3, percent: 66.7 })
})

test('numbers are rounded as they read', () => {
  expect([rounded(0.28845, 4), rounded(0.00005, 4), rounded(1.005, 2), rounded(66.65, 1), rounded(0, 4)]).toEqual([
    0.2885, 0.0001, 1.01, 66.7, 0,
  ])
})
