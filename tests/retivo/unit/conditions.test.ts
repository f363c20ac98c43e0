import { describe, expect, it } from 'vitest'
import type { EventClause } from '#db/retivo/condition-form.ts'
import { asksExpansion, stagesNamed } from '#domain/retivo/conditions/about.ts'
import { toNameKey } from '#domain/retivo/conditions/fold.ts'
import { type Facts, matches, matchesWhere } from '#domain/retivo/conditions/matches.ts'
import { isEmpty, parseConditions, parseWhere } from '#domain/retivo/conditions/parse.ts'
import { Failure } from '#server/errors.ts'

const day = 86_400_000
const now = new Date('2026-03-10T12:00:00.000Z')
const ago = (days: number) => new Date(now.getTime() - days * day)

const ada: Facts = {
  now,
  texts: {
    lifecycle_stage: 'at_risk',
    risk_level: 'high',
    email: 'Ada@Example.com',
    name: 'Ada Müller',
    company: null,
    role: 'Owner',
    locale: 'de-DE',
  },
  numbers: {
    risk_score: 0.7,
    activation_score: 0.2,
    engagement_score: 0,
    expansion_score: 1,
    health: 34,
    team_size: null,
  },
  createdAt: ago(40),
  lastActivityAt: ago(11.5),
  stageChangedAt: ago(2),
  churnedAt: null,
  optedOut: false,
  segments: ['Power Users', 'beta'],
  completedMilestones: ['signup_completed'],
  properties: {
    plan: 'Pro',
    seats: 5,
    trial: false,
    tags: ['Beta', 7, null],
    address: { city: 'Köln', lines: ['first', 'second'] },
    nothing: null,
  },
  activity: (days) => (days === null ? 30 : days / 7),
  events: ({ nameKey, withinDays, where }: Pick<EventClause, 'nameKey' | 'withinDays' | 'where'>) =>
    nameKey === 'project_created' ? (where ? 1 : withinDays === null ? 5 : 2) : 0,
}

const holds = (condition: unknown): boolean => matches(parseConditions(condition, 'entry_conditions'), ada)

const cases: [string, unknown, boolean][] = [
  ['an empty condition matches everybody', {}, true],
  ['equality of texts ignores case', { lifecycle_stage: 'AT_RISK' }, true],
  ['also beyond ASCII', { name: 'ADA MÜLLER' }, true],
  ['members are joined by and', { lifecycle_stage: 'at_risk', risk_level: 'low' }, false],
  ['a list means one of them', { risk_level: ['low', 'high'] }, true],
  ['an empty list means none of them', { risk_level: [] }, false],
  ['all operators of a field must hold', { risk_score: { gte: 0.7, lt: 0.7 } }, false],
  ['bounds are included by gte and lte', { risk_score: { gte: 0.7, lte: 0.7 } }, true],
  ['gt excludes its bound', { risk_score: { '>': 0.7 } }, false],
  ['a leading $ is ignored', { risk_score: { $gt: 0.6 } }, true],
  ['aliases: =', { 'properties.plan': { '=': 'pro' } }, true],
  ['aliases: ne', { plan: { ne: 'pro' } }, false],
  ['aliases: nin', { plan: { nin: ['free', 'basic'] } }, true],
  ['between includes both ends', { seats: { between: [5, 6] } }, true],
  ['between excludes what is beyond', { seats: { between: [6, 9] } }, false],
  ['a bare name is a property', { plan: 'pro' }, true],
  ['properties are reached by path', { 'properties.address.city': 'köln' }, true],
  ['lists are entered by position', { 'address.lines.1': 'second' }, true],
  ['a numeric text is not a number', { plan: { gt: 0 } }, false],
  ['numeric operators fail on a missing value', { team_size: { lt: 10 } }, false],
  ['and their opposite holds', { not: { team_size: { lt: 10 } } }, true],
  ['neq holds on a missing value', { company: { neq: 'Acme' } }, true],
  ['not_in holds on a missing value', { unheard_of: { not_in: ['a'] } }, true],
  ['not_contains holds on a missing value', { company: { not_contains: 'x' } }, true],
  ['exists false holds on a missing value', { company: { exists: false } }, true],
  ['a null property is missing', { nothing: { exists: true } }, false],
  ['equality with null asks for a missing value', { company: null }, true],
  ['false exists', { trial: { exists: true } }, true],
  ['booleans are equal to themselves only', { trial: 'false' }, false],
  ['numbers are equal to themselves only', { seats: '5' }, false],
  ['contains looks into texts', { email: { contains: '@EXAMPLE.' } }, true],
  ['and into lists', { tags: { contains: 'beta' } }, true],
  ['with members of any kind', { tags: { contains: 7 } }, true],
  ['a part of a member is not contained', { tags: { contains: 'bet' } }, false],
  ['a list equals what a member equals', { segments: 'power users' }, true],
  ['starts_with', { email: { starts_with: 'ada@' } }, true],
  ['ends_with', { email: { ends_with: '.COM' } }, true],
  ['ends_with of something longer', { role: { ends_with: 'the owner' } }, false],
  ['a milestone is a boolean', { 'milestones.signup_completed': true, 'milestones.project_created': false }, true],
  ['days since signup', { days_since_signup: { between: [40, 40] } }, true],
  ['days have a fraction', { days_inactive: { gt: 11.4, lt: 11.6 } }, true],
  ['days since churn are missing for who is not churned', { days_since_churn: { gte: 0 } }, false],
  ['days in stage', { days_in_stage: { gte: 2 } }, true],
  ['counts of activity', { event_count: 30, event_count_7d: 1, event_count_14d: 2 }, true],
  ['opted_out', { opted_out: false }, true],
  ['min_ is gte', { min_risk_score: 0.7 }, true],
  ['max_ is lte', { max_health: 33 }, false],
  ['lifecycle_stages and risk_levels', { lifecycle_stages: ['active', 'at_risk'], risk_levels: ['high'] }, true],
  ['any', { any: [{ plan: 'free' }, { seats: { gte: 5 } }] }, true],
  ['any of nothing', { any: [] }, false],
  ['all', { all: [{ plan: 'pro' }, { seats: { gte: 6 } }] }, false],
  ['not', { not: { plan: 'pro' } }, false],
  ['an event ever', { event: { name: 'Project Created' } }, true],
  ['counted', { event: { name: 'project_created', count: { gte: 5, lt: 6 } } }, true],
  ['counted exactly', { event: { name: 'project_created', within_days: 7, count: 2 } }, true],
  ['counted between', { event: { name: 'project_created', count: { between: [6, 9] } } }, false],
  ['of a kind', { event: { name: 'project_created', where: { plan: 'x' }, count: 1 } }, true],
  ['not_event', { not_event: { name: 'project_created', within_days: 30 } }, false],
  ['not_event of one that never happened', { not_event: { name: 'export_done' } }, true],
  ['flat and', { conditions: [{ field: 'plan', operator: 'eq', value: 'pro' }], plan: 'free' }, false],
  [
    'flat or',
    {
      logic: 'or',
      conditions: [
        { field: 'plan', operator: '==', value: 'free' },
        { field: 'risk_score', operator: 'gte', value: 0.5 },
      ],
    },
    true,
  ],
  ['logic alone is a property', { logic: 'or' }, false],
  ['names of object members are own members only', { 'properties.constructor': { exists: true } }, false],
]

const deep = (levels: number): unknown => (levels === 0 ? { plan: 'pro' } : { not: deep(levels - 1) })

const faults: [string, unknown, string][] = [
  ['not an object', [], 'entry_conditions'],
  ['an unknown operator', { plan: { above: 1 } }, 'entry_conditions/plan/above'],
  ['no operator', { plan: {} }, 'entry_conditions/plan'],
  ['a text where a number is needed', { any: [{ health: { gt: '1' } }] }, 'entry_conditions/any/0/health/gt'],
  ['exists of a text', { plan: { exists: 'yes' } }, 'entry_conditions/plan/exists'],
  ['between without two ends', { health: { between: [1] } }, 'entry_conditions/health/between'],
  ['in without a list', { plan: { in: 'pro' } }, 'entry_conditions/plan/in'],
  ['a list of objects', { plan: [{ a: 1 }] }, 'entry_conditions/plan/0'],
  ['all without a list', { all: {} }, 'entry_conditions/all'],
  ['an event without a name', { event: { within_days: 3 } }, 'entry_conditions/event/name'],
  ['an event without letters', { event: { name: '---' } }, 'entry_conditions/event/name'],
  ['half a day', { event: { name: 'a', within_days: 0.5 } }, 'entry_conditions/event/within_days'],
  ['an operator that counts nothing', { event: { name: 'a', count: { in: [1] } } }, 'entry_conditions/event/count/in'],
  ['a misspelt member', { event: { name: 'a', within: 3 } }, 'entry_conditions/event/within'],
  ['a bad where', { event: { name: 'a', where: { plan: { like: 'x' } } } }, 'entry_conditions/event/where/plan/like'],
  ['another logic', { logic: 'xor', conditions: [] }, 'entry_conditions/logic'],
  ['a flat list without fields', { conditions: [{ operator: 'eq' }] }, 'entry_conditions/conditions/0/field'],
  ['stages that are no list', { lifecycle_stages: 'active' }, 'entry_conditions/lifecycle_stages'],
  ['a minimum that is no number', { min_health: 'x' }, 'entry_conditions/min_health'],
  ['an empty part of a path', { 'properties.a..b': 1 }, 'entry_conditions/properties.a..b'],
  ['a lone surrogate', { plan: '\ud800' }, 'entry_conditions/plan'],
  ['an eleventh level', deep(11), `entry_conditions${'/not'.repeat(11)}`],
]

describe('The condition language', () => {
  it.each(cases)('%s', (_name, condition, expected) => {
    expect(holds(condition)).toBe(expected)
  })

  it.each(faults)('refuses %s with a 400 that names the place', (_name, condition, path) => {
    const failure = refusalOf(() => parseConditions(condition, 'entry_conditions'))
    expect(failure).toMatchObject({ status: 400, options: { field: path } })
    expect(failure.message.startsWith(`${path} `)).toBe(true)
  })

  it('is nested to ten levels', () => {
    expect(holds(deep(10))).toBe(true)
  })

  it('has at most 500 tests, wherever they stand', () => {
    const many = (number: number) => ({ any: Array.from({ length: number }, () => ({ plan: 'pro' })) })
    expect(holds(many(500))).toBe(true)
    expect(refusalOf(() => holds(many(501))).message).toContain('500')
    expect(refusalOf(() => holds({ ...many(400), event: { name: 'a', where: many(400) } })).message).toContain('500')
  })

  it('has no segments within segments', () => {
    const failure = refusalOf(() => parseConditions({ all: [{ segments: 'beta' }] }, 'config/segments/0', 'segment'))
    expect(failure.options.field).toBe('config/segments/0/all/0/segments')
  })

  it('speaks of the properties of an event in its where', () => {
    const where = parseWhere({ health: { gte: 3 }, 'properties.event': 'x', any: [{ size: 1 }, { size: 2 }] }, 'where')
    expect(matchesWhere(where, { health: 3, event: 'X', size: 2 })).toBe(true)
    expect(matchesWhere(where, { health: 3, event: 'X', size: 3 })).toBe(false)
    expect(matchesWhere(where, null)).toBe(false)
  })

  it('says what it is about', () => {
    const condition = parseConditions(
      {
        any: [{ lifecycle_stages: ['Active', 'new'] }, { not: { lifecycle_stage: 'churned' } }],
        not: { max_expansion_score: 1 },
      },
      'x',
    )
    expect(stagesNamed(condition)).toEqual(['active', 'new'])
    expect(asksExpansion(condition)).toBe(true)
    expect(isEmpty(condition)).toBe(false)
    expect(isEmpty(parseConditions({}, 'x'))).toBe(true)
  })

  it('knows an event by its name in lower case with underscores', () => {
    expect(toNameKey('  Project  Created! ')).toBe('project_created')
    expect(toNameKey('project_created')).toBe('project_created')
    expect(toNameKey('Größe-geändert')).toBe('größe_geändert')
  })
})

function refusalOf(work: () => unknown): Failure {
  try {
    work()
  } catch (error) {
    if (error instanceof Failure) return error
    throw error
  }
  throw new Error('Nothing was refused')
}
