import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkMessage } from '#domain/retivo/interventions/quality.ts'
import { fillTemplate, writeMessage } from '#domain/retivo/interventions/writer.ts'
import { judge } from '#domain/retivo/outcomes.ts'
import type { Candidate, History, Situation, UserState } from '#domain/retivo/pipeline/candidates.ts'
import { decideByRanking } from '#domain/retivo/pipeline/decide.ts'
import { channelFor, confidenceOf, mustEscalate, rank } from '#domain/retivo/pipeline/ranking.ts'
import { applyRules } from '#domain/retivo/pipeline/rules.ts'
import { winbackWindow } from '#domain/retivo/pipeline/winback.ts'
import type { LifecycleArea } from '#domain/retivo/playbooks/areas.ts'
import { readConstraints } from '#domain/retivo/playbooks/constraints.ts'
import { readHints } from '#domain/retivo/playbooks/hints.ts'
import { quietUntil } from '#domain/retivo/quiet-hours.ts'
import { readTenantConfig } from '#domain/retivo/tenants.ts'

const now = new Date('2026-03-10T12:00:00.000Z')
const ago = (days: number) => new Date(now.getTime() - days * 86_400_000)

const user = (some: Partial<UserState> = {}): UserState => ({
  id: 'ada',
  name: 'Ada Lovelace',
  email: 'ada@example.com',
  company: null,
  role: null,
  locale: null,
  teamSize: null,
  properties: { seats: 4, plan: { name: 'Pro' } },
  stage: 'at_risk',
  riskLevel: 'high',
  riskScore: 0.6,
  activation: 0.5,
  engagement: 0.2,
  expansion: 0.1,
  optedOut: false,
  overLimit: false,
  churnedAt: null,
  ...some,
})

interface Options {
  id?: string
  area?: LifecycleArea | null
  constraints?: object
  hints?: object
  history?: Partial<History>
  escalates?: boolean
  createdAt?: Date
}

const candidate = ({
  id = 'a',
  area = 'churn_prevention',
  constraints = {},
  hints = {},
  history = {},
  escalates = false,
  createdAt = ago(9),
}: Options = {}): Candidate => ({
  playbook: {
    id,
    name: id,
    area,
    entry: { is: 'all', of: [] },
    exit: { is: 'all', of: [] },
    constraints: readConstraints(constraints, 'constraints'),
    hints: readHints(hints, 'strategy_hints'),
    writtenHints: {},
    createdAt,
  },
  history: {
    lastPlannedAt: null,
    plannedEver: 0,
    plannedInCap: 0,
    plannedToday: 0,
    positive: 0,
    negative: 0,
    neutral: 0,
    flags30d: 0,
    ...history,
  },
  escalates,
})

const situation = (
  candidates: readonly Candidate[],
  some: Partial<UserState> = {},
  winbackPlannedAt: Date[] = [],
): Situation => ({
  now,
  tenant: {
    name: 'T',
    killSwitchActive: false,
    isShadow: false,
    planStatus: 'active',
    planStatusAt: ago(100),
    config: readTenantConfig({}),
  },
  user: user(some),
  candidates,
  openEscalations: 0,
  pending: 0,
  plannedInGlobalCap: 0,
  winbackPlannedAt,
})

const blocked = (one: Candidate, some: Partial<UserState> = {}, winback: Date[] = []) =>
  applyRules(situation([one], some, winback)).matched[0]?.blockedBy

describe('constraints', () => {
  test.each([
    ['nothing', {}, {}, []],
    ['the usual cooldown of 72 hours', {}, { lastPlannedAt: ago(2.99) }, ['cooldown']],
    ['its end', {}, { lastPlannedAt: ago(3) }, []],
    ['hours before days', { cooldown_hours: 1, cooldown_days: 9 }, { lastPlannedAt: ago(1) }, []],
    ['a cooldown of days', { cooldown_days: 9 }, { lastPlannedAt: ago(8) }, ['cooldown']],
    [
      'a lifetime maximum',
      { max_per_user: 2, cooldown_hours: 0 },
      { plannedEver: 2, lastPlannedAt: ago(0) },
      ['max_per_user'],
    ],
    ['a frequency cap', { frequency_cap: { count: 2, window_days: 7 } }, { plannedInCap: 2 }, ['frequency_cap']],
    ['a daily limit', { daily_limit: 3 }, { plannedToday: 3 }, ['daily_limit']],
  ])('%s', (_name, constraints, history, expected) => {
    expect(blocked(candidate({ constraints, history }))).toEqual(expected)
  })

  test.each([
    [6.9, null],
    [7, 1],
    [13.9, 1],
    [14, null],
    [30, 2],
    [44.9, 2],
    [45, null],
    [60, 3],
    [75, null],
  ])('%s days after churn the win-back window is %s', (days, step) => {
    expect(winbackWindow(ago(days), [7, 30, 60], now)?.step ?? null).toBe(step)
  })

  test('a window never reaches into the next', () => {
    expect(winbackWindow(ago(10), [7, 9], now)?.step).toBe(2)
  })

  test('win-back playbooks speak to churned users within a window, in that of their step, once', () => {
    const one = candidate({ area: 'win_back' })
    const lost = { churnedAt: ago(31), stage: 'churned' }
    expect(blocked(one)).toEqual(['winback_window'])
    expect(blocked(one, lost)).toEqual([])
    expect(blocked(one, lost, [ago(0.5)])).toEqual(['winback_window'])
    expect(blocked(one, lost, [ago(20)])).toEqual([])
    expect(blocked(candidate({ area: 'win_back', hints: { winback_step: 1 } }), lost)).toEqual(['winback_window'])
    expect(blocked(candidate({ area: 'win_back', hints: { winback_step: 2 } }), lost)).toEqual([])
  })

  test('a plan may be late with its payment for two weeks', () => {
    const failed = (planStatus: string, days: number) => {
      const given = situation([candidate()])
      return applyRules({ ...given, tenant: { ...given.tenant, planStatus, planStatusAt: ago(days) } }).failed
    }
    expect(failed('past_due', 14)).toEqual([])
    expect(failed('past_due', 15)).toEqual(['plan_status'])
    expect(failed('canceled', 0)).toEqual(['plan_status'])
  })
})

describe('ranking', () => {
  test('weighs fit, success, urgency and flags', () => {
    const score = (options: Options, some: Partial<UserState> = {}) => rank(user(some), [candidate(options)])[0]?.score
    expect(score({})).toBeCloseTo(0.45 + 0.125 + 0.3 * 0.6)
    expect(score({ area: null })).toBeCloseTo(0.45 * 0.5 + 0.125 + 0.3 * 0.2)
    expect(score({ area: 'onboarding' })).toBeCloseTo(0.45 * 0.3 + 0.125 + 0.3 * 0.5)
    expect(score({ area: 'upsell' }, { stage: 'active' })).toBeCloseTo(0.45 + 0.125 + 0.3 * 0.1)
    expect(score({ history: { positive: 3, negative: 1 } })).toBeCloseTo(0.45 + 0.25 * (4 / 6) + 0.18)
    expect(score({ history: { flags30d: 2 } })).toBeCloseTo(0.755 - 0.2)
    expect(score({ history: { flags30d: 50 } })).toBe(0)
    expect([confidenceOf(0), confidenceOf(0.755), confidenceOf(5)]).toEqual([0.4, 0.85, 1])
  })

  test('is decided by priority, age and id where scores are equal, whatever the order they come in', () => {
    const all = [
      candidate({ id: 'late', createdAt: ago(1) }),
      candidate({ id: 'b' }),
      candidate({ id: 'a' }),
      candidate({ id: 'first', hints: { priority: 2 }, createdAt: ago(0) }),
      candidate({ id: 'best', history: { positive: 9 } }),
    ]
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 5 }), (shuffled) => {
        expect(rank(user(), shuffled).map(({ candidate: { playbook } }) => playbook.id)).toEqual([
          'best',
          'first',
          'a',
          'b',
          'late',
        ])
      }),
    )
  })

  test('finds the channel: hints that are allowed, what is allowed, mail where there is an address, the product', () => {
    const channel = (options: Options, some: Partial<UserState> = {}) => channelFor(user(some), candidate(options))
    expect(channel({ hints: { preferred_channel: 'crm', channels: ['webhook'] } })).toBe('crm')
    expect(
      channel({
        hints: { preferred_channel: 'crm', channels: ['webhook'] },
        constraints: { channels: ['webhook', 'email'] },
      }),
    ).toBe('webhook')
    expect(channel({ hints: { preferred_channel: 'crm' }, constraints: { channels: ['in_app'] } })).toBe('in_app')
    expect(channel({})).toBe('email')
    expect(channel({}, { email: null })).toBe('in_app')
  })

  test('hands over to people, and waits when it is not sure', () => {
    expect(mustEscalate(user({ riskLevel: 'critical', teamSize: 50 }), candidate())).toBe(true)
    expect(mustEscalate(user({ riskLevel: 'critical', teamSize: 49 }), candidate())).toBe(false)
    const given = situation([])
    expect(decideByRanking(given, [candidate({ escalates: true })]).action).toBe('escalate')
    expect(decideByRanking(given, [candidate({ constraints: { min_confidence: 0.9 } })])).toMatchObject({
      action: 'wait',
      reason: 'confidence 0.85 is below 0.9',
    })
    expect(decideByRanking(given, [candidate({ constraints: { min_confidence: 0.85 } })]).action).toBe('intervene')
  })
})

describe('quiet hours', () => {
  const zones = { user: undefined, tenant: null }
  test.each([
    ['21:00', '08:00', undefined, '2026-03-10T20:59:59.000Z', null],
    ['21:00', '08:00', undefined, '2026-03-10T21:00:00.000Z', '2026-03-11T08:00:00.000Z'],
    ['21:00', '08:00', undefined, '2026-03-11T07:59:59.999Z', '2026-03-11T08:00:00.000Z'],
    ['21:00', '08:00', undefined, '2026-03-11T08:00:00.000Z', null],
    ['12:00', '14:00', undefined, '2026-03-11T13:00:00.000Z', '2026-03-11T14:00:00.000Z'],
    ['21:00', '08:00', 'America/New_York', '2026-03-11T02:30:00.000Z', '2026-03-11T12:00:00.000Z'],
    // Clocks go forward in Berlin on the 29th.
    ['21:00', '08:00', 'Europe/Berlin', '2026-03-28T22:00:00.000Z', '2026-03-29T06:00:00.000Z'],
    // And back on the 25th of October.
    ['21:00', '08:00', 'Europe/Berlin', '2026-10-24T22:00:00.000Z', '2026-10-25T07:00:00.000Z'],
  ])('%s–%s in %s at %s: until %s', (start, end, timezone, at, until) => {
    const window = timezone === undefined ? { start, end } : { start, end, timezone }
    expect(quietUntil([window], zones, new Date(at))?.toISOString() ?? null).toBe(until)
  })

  test('are those of the window’s zone, else the user’s, else the tenant’s; of several windows the last end counts', () => {
    const window = { start: '21:00', end: '08:00' }
    const at = new Date('2026-11-02T13:00:00.000Z')
    expect(quietUntil([window], { user: 'Asia/Tokyo', tenant: 'UTC' }, at)).not.toBeNull()
    expect(quietUntil([{ ...window, timezone: 'UTC' }], { user: 'Asia/Tokyo', tenant: null }, at)).toBeNull()
    expect(quietUntil([window], { user: 7, tenant: 'Asia/Tokyo' }, at)?.toISOString()).toBe('2026-11-02T23:00:00.000Z')
    expect(
      quietUntil(
        [window, { start: '22:00', end: '09:00' }, null],
        { user: null, tenant: 'Asia/Tokyo' },
        at,
      )?.toISOString(),
    ).toBe('2026-11-03T00:00:00.000Z')
  })
})

describe('messages', () => {
  test.each([
    ['Hi {{name}}, welcome', {}, 'Hi Ada Lovelace, welcome'],
    ['Hi {{name}}, welcome', { name: null }, 'Hi, welcome'],
    ['{{name}}, welcome', { name: ' ' }, 'welcome'],
    ['You have {{properties.seats}} seats on {{ plan.name }}.', {}, 'You have 4 seats on Pro.'],
    ['At {{company}} {{role}}: hello', {}, 'At: hello'],
    ['Hi {{name}}', { name: '{{email}}' }, 'Hi {{email}}'],
    ['Hi {{constructor}}{{properties}}', {}, 'Hi'],
  ])('%s with %j is: %s', (template, some, expected) => {
    expect(fillTemplate(template, user(some))).toBe(expected)
  })

  test('are written at once, whatever the template and the traits', () => {
    const blanks = ' '.repeat(50_000)
    expect(fillTemplate(`Hi {{${blanks}`, user({}))).toBe('Hi {{')
    expect(fillTemplate(`Hi${blanks}|{{name}}${blanks}.`, user({ name: null }))).toBe(`Hi${blanks}|${blanks}.`)
    const long = fillTemplate('{{name}}'.repeat(1250), user({ name: '😀'.repeat(200_000) }))
    expect([long.length, long.isWellFormed()]).toEqual([1250 * 2001, true])
  })

  test('are the template, else the model’s, else our own', () => {
    const brand = { productDescription: null, mention: [] }
    const write = (template: string | null, proposed: string | null) =>
      writeMessage({ user: user({ name: null }), area: 'onboarding', template, proposed, brand })
    expect(write('T', 'P')).toBe('T')
    expect(write(null, ' P ')).toBe('P')
    expect(write(null, '  ')).toMatch(/^Welcome aboard/)
  })

  test.each([
    ['', 'not_empty'],
    ['x'.repeat(2001), 'length_ok'],
    ['Hi [Name]', 'no_placeholders'],
    ['Hi {{name}}', 'no_placeholders'],
    ['Very CHEAP', 'avoids_forbidden'],
    ['Said before ', 'no_duplicate'],
  ])('%# fail the check %s', (message, name) => {
    const { passed, checks } = checkMessage(message, { avoid: ['cheap', ' '], mention: [], last: 'Said before' })
    expect([passed, checks.filter((one) => !one.passed).map((one) => one.name)]).toEqual([false, [name]])
  })

  test('that forget to mention something pass, and links are no placeholders', () => {
    const { passed, checks } = checkMessage('See [Our Page](https://example.com)', {
      avoid: [],
      mention: ['tea'],
      last: null,
    })
    expect([passed, checks.filter((one) => !one.passed).map((one) => one.name)]).toEqual([true, ['mentions_required']])
  })
})

describe('outcomes', () => {
  const evidence = {
    baseline: { stage: 'at_risk', riskLevel: 'high' },
    current: { stage: 'at_risk', riskLevel: 'high' },
    exits: null,
    optedOutSince: false,
    windowEnded: false,
  }
  test.each([
    ['nothing yet', {}, null],
    ['exit conditions before everything', { exits: true, optedOutSince: true }, 'positive'],
    [
      'exit conditions that do not match hide what improved',
      { exits: false, current: { stage: 'active', riskLevel: 'low' } },
      null,
    ],
    ['a better stage', { current: { stage: 'active', riskLevel: 'high' } }, 'positive'],
    ['less risk', { current: { stage: 'at_risk', riskLevel: 'medium' } }, 'positive'],
    ['churn', { current: { stage: 'churned', riskLevel: 'high' } }, 'negative'],
    [
      'churn before',
      { baseline: { stage: 'churned', riskLevel: 'high' }, current: { stage: 'churned', riskLevel: 'high' } },
      null,
    ],
    [
      'recovery',
      { baseline: { stage: 'churned', riskLevel: 'low' }, current: { stage: 'recovered', riskLevel: 'low' } },
      'positive',
    ],
    ['an opt-out', { optedOutSince: true, windowEnded: true }, 'negative'],
    ['the end of the window', { windowEnded: true }, 'neutral'],
  ])('%s', (_name, some, result) => {
    expect(judge({ ...evidence, ...some })?.result ?? null).toBe(result)
  })
})
