/** SQL and memory decide the same about every user and every condition. */
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { asTenantId } from '#db/retivo/ids.ts'
import { countMatching, matchesOf } from '#db/retivo/matching.ts'
import { type Facts, matches, matchesWhere } from '#domain/retivo/conditions/matches.ts'
import { parseConditions } from '#domain/retivo/conditions/parse.ts'
import { uuid } from '#server/ids.ts'
import { openTestDatabase, type TestDatabase } from '#tests/support/database.ts'

const day = 86_400_000
const now = new Date('2026-03-10T12:00:00.000Z')
const today = now.toISOString().slice(0, 10)
const dateBefore = (days: number) => new Date(now.getTime() - days * day).toISOString().slice(0, 10)

interface Event {
  name: string
  key: string
  daysAgo: number
  properties: Record<string, unknown>
}

interface User {
  id: string
  texts: Facts['texts']
  numbers: Facts['numbers']
  createdAt: Date
  lastActivityAt: Date | null
  stageChangedAt: Date
  churnedAt: Date | null
  optedOut: boolean
  segments: string[]
  milestones: string[]
  properties: Record<string, unknown>
  events: Event[]
}

const texts = ['Pro', 'pro', 'basic', 'Köln', 'KÖLN', 'İzmir', 'ΟΔΟΣ', 'οδος', '5', '', 'ünïcode', '%', 'a_b', 'true']
const text = fc.constantFrom(...texts)
const number = fc.constantFrom(-1, 0, 0.1, 0.5, 0.7, 1, 2, 5, 7, 1e21, 11.4)
const scalar = fc.oneof(text, number, fc.boolean(), fc.constant(null))
const json = fc.oneof(scalar, fc.array(scalar, { maxLength: 3 }), fc.dictionary(fc.constantFrom('a', 'b', '0'), scalar))
const properties = fc.dictionary(fc.constantFrom('plan', 'seats', 'tags', 'address', 'name'), json)
const score = fc.constantFrom(0, 0.1, 0.5, 0.7, 1)
const daysAgo = fc.constantFrom(0, 0.5, 1, 7, 11.4, 29.999, 30)
const moment = daysAgo.map((days) => new Date(now.getTime() - days * day))
const stage = fc.constantFrom('new', 'onboarding', 'active', 'at_risk', 'recovered', 'churned')
const orNull = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null })

const user: fc.Arbitrary<User> = fc
  .record({
    stage,
    risk: fc.constantFrom('low', 'medium', 'high', 'critical'),
    email: orNull(text),
    name: orNull(text),
    company: orNull(text),
    role: orNull(text),
    locale: orNull(text),
    scores: fc.tuple(score, score, score, score),
    health: fc.constantFrom(0, 1, 50, 100),
    teamSize: orNull(fc.constantFrom(1, 5, 50)),
    createdAt: moment,
    lastActivityAt: orNull(moment),
    stageChangedAt: moment,
    churnedAt: moment,
    optedOut: fc.boolean(),
    segments: fc.subarray(['Power Users', 'beta', 'Pro']),
    milestones: fc.subarray(['a', 'b']),
    properties,
    events: fc.array(
      fc.record({
        name: fc.constantFrom('Project Created', 'page_viewed', '$identify'),
        daysAgo: fc.constantFrom(0, 1, 6, 7, 13, 29, 30, 40),
        properties,
      }),
      { maxLength: 6 },
    ),
  })
  .map((one) => ({
    id: uuid(),
    texts: {
      lifecycle_stage: one.stage,
      risk_level: one.risk,
      email: one.email,
      name: one.name,
      company: one.company,
      role: one.role,
      locale: one.locale,
    },
    numbers: {
      risk_score: one.scores[0],
      activation_score: one.scores[1],
      engagement_score: one.scores[2],
      expansion_score: one.scores[3],
      health: one.health,
      team_size: one.teamSize,
    },
    createdAt: one.createdAt,
    lastActivityAt: one.lastActivityAt,
    stageChangedAt: one.stageChangedAt,
    churnedAt: one.stage === 'churned' ? one.churnedAt : null,
    optedOut: one.optedOut,
    segments: one.segments,
    milestones: one.milestones,
    properties: one.properties,
    events: one.events.map((event) => ({
      ...event,
      key: event.name
        .toLowerCase()
        .replaceAll(/[^a-z]+/g, '_')
        .replace(/^_/, ''),
    })),
  }))

const isWithin = ({ daysAgo: age }: Event, days: number | null) => days === null || age < days

const factsOf = (one: User): Facts => ({
  ...one,
  now,
  completedMilestones: one.milestones,
  activity: (days) => one.events.filter((event) => isWithin(event, days) && !event.name.startsWith('$')).length,
  events: ({ nameKey, withinDays, where }) =>
    one.events.filter(
      (event) =>
        event.key === nameKey && isWithin(event, withinDays) && (!where || matchesWhere(where, event.properties)),
    ).length,
})

const field = fc.constantFrom(
  ...['lifecycle_stage', 'risk_level', 'email', 'name', 'company', 'role', 'risk_score', 'health', 'team_size'],
  ...['days_since_signup', 'days_inactive', 'days_in_stage', 'days_since_churn', 'event_count', 'event_count_7d'],
  ...['opted_out', 'segments', 'milestones.a', 'plan', 'seats', 'tags', 'tags.0', 'tags.-1', 'address.a', 'address.0'],
)
const property = fc.constantFrom('plan', 'seats', 'tags', 'tags.1', 'properties.address.b', 'health')
const operand = fc.oneof(
  { weight: 2, arbitrary: scalar },
  fc.array(scalar, { maxLength: 3 }),
  fc.constantFrom('lt', 'lte', 'gt', 'gte').chain((operator) => number.map((value) => ({ [operator]: value }))),
  fc.constantFrom('eq', 'neq').chain((operator) => scalar.map((value) => ({ [operator]: value }))),
  fc
    .constantFrom('contains', 'not_contains')
    .chain((operator) => fc.oneof(text, number).map((value) => ({ [operator]: value }))),
  fc.constantFrom('starts_with', 'ends_with').chain((operator) => text.map((value) => ({ [operator]: value }))),
  fc
    .constantFrom('in', 'not_in')
    .chain((operator) => fc.array(scalar, { maxLength: 3 }).map((value) => ({ [operator]: value }))),
  fc.boolean().map((value) => ({ exists: value })),
  fc.tuple(number, number).map((value) => ({ between: value })),
)
const counted = fc.constantFrom(undefined, 0, 2, { gte: 2 }, { lt: 1 }, { between: [0, 1] })
const events = fc
  .record({
    name: fc.constantFrom('Project created', 'page_viewed', 'never_seen', 'identify'),
    within_days: fc.constantFrom(undefined, 1, 7, 30),
    count: counted,
    where: fc.option(
      fc.tuple(property, operand).map(([name, value]) => ({ [name]: value })),
      { nil: undefined },
    ),
  })
  .map((clause) => JSON.parse(JSON.stringify(clause)))

const condition = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 5, arbitrary: fc.tuple(field, operand).map(([name, value]) => ({ [name]: value })) },
    { weight: 2, arbitrary: events.map((event) => ({ event })) },
    events.map((event) => ({ not_event: event })),
    fc.array(tie('any'), { maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie('any'), { maxLength: 3 }).map((any) => ({ any })),
    tie('any').map((not) => ({ not })),
  ),
})).any

let test: TestDatabase
beforeAll(async () => {
  test = await openTestDatabase()
})
afterAll(() => test[Symbol.asyncDispose]())

async function store(users: readonly User[], population: { tenant: string; mode: string }): Promise<void> {
  await test.database.session(async (session) => {
    for (const one of users) {
      const names = { ...one.texts, ...one.numbers }
      const columns = [
        ...Object.entries(names),
        ['tenant_id', population.tenant],
        ['mode', population.mode],
        ['external_id', one.id],
        ['created_at', one.createdAt],
        ['last_activity_at', one.lastActivityAt],
        ['stage_changed_at', one.stageChangedAt],
        ['churned_at', one.churnedAt],
        ['opted_out', one.optedOut],
        ['segment_memberships', JSON.stringify(one.segments)],
        ['milestone_progress', JSON.stringify({ completed: one.milestones, total: 2, percent: 0 })],
        ['properties', JSON.stringify(one.properties)],
        ['scores_at', now],
      ] as const
      await session.query(
        `insert into retivo.users (${columns.map(([name]) => name).join(', ')})
         values (${columns.map((_, index) => `$${index + 1}`).join(', ')})`,
        columns.map(([, value]) => value),
      )
      for (const { name, key, daysAgo: age, properties: sent } of one.events) {
        const at = new Date(now.getTime() - age * day)
        const isActive = name.startsWith('$') ? 0 : 1
        const own = [population.tenant, population.mode, one.id, key]
        await session.query(
          `insert into retivo.events (tenant_id, mode, external_id, name_key, id, name, occurred_at, properties, source, received_at)
           values ($1, $2, $3, $4, $5, $6, $7, $8, 'api', $7)`,
          [...own, uuid(), name, at, JSON.stringify(sent)],
        )
        await session.query(
          `insert into retivo.user_days as d (tenant_id, mode, external_id, name_key, day, count, active_count)
           values ($1, $2, $3, $4, $5, 1, $6) on conflict (tenant_id, mode, external_id, day, name_key)
           do update set count = d.count + 1, active_count = d.active_count + excluded.active_count`,
          [...own, dateBefore(age), isActive],
        )
        await session.query(
          `insert into retivo.user_totals as t (tenant_id, mode, external_id, name_key, count, active_count, first_at, last_at)
           values ($1, $2, $3, $4, 1, $5, $6, $6) on conflict (tenant_id, mode, external_id, name_key)
           do update set count = t.count + 1, active_count = t.active_count + excluded.active_count`,
          [...own, isActive, at],
        )
      }
    }
  })
}

async function newTenant(): Promise<string> {
  const id = uuid()
  await test.database.session((session) =>
    session.query(
      `insert into retivo.tenants (id, name, slug, plan_tier, plan_status_at, created_at) values ($1, 'T', $2, 'scale', $3, $3)`,
      [id, id, now],
    ),
  )
  return id
}

it('the case of letters does not count, in any script and whatever the locale of the database', async () => {
  const population = { tenant: asTenantId(await newTenant()), mode: 'live' as const, now }
  const names = ['İzmir', 'KÖLN', 'ΟΔΟΣ', 'ЖУК']
  const users = fc.sample(user, { numRuns: names.length, seed: 1 })
  for (const [index, name] of names.entries()) users[index]!.texts = { ...users[index]!.texts, company: name }
  await store(users, population)
  for (const [index, name] of names.entries()) {
    for (const operator of ['eq', 'contains', 'starts_with', 'ends_with']) {
      const one = parseConditions({ company: { [operator]: name.toLowerCase() } }, 'c')
      expect(await test.database.read((db) => countMatching(db, one, population)), `${operator} ${name}`).toBe(1)
      expect(matches(one, factsOf(users[index]!)), `${operator} ${name}`).toBe(true)
    }
  }
})

it('a condition may have as many tests, and each as many values, as are allowed', async () => {
  const population = { tenant: asTenantId(await newTenant()), mode: 'live' as const, now }
  const users = fc.sample(user, { numRuns: 3, seed: 1 })
  await store(users, population)
  const values = Array.from({ length: 1000 }, (_, index) => index)
  const fields = ['a.b.c.d.e.f.g.h.i.j', 'email', 'health', 'days_in_stage', 'event_count_7d']
  const any = Array.from({ length: 500 }, (_, index) => ({
    [fields[index % 5] ?? '']: {
      in:
        index < 50
          ? [...values, ...values.map(String)].slice(index * 20, index * 20 + 1000)
          : [index, `${index}`, true],
    },
  }))
  const one = parseConditions({ any }, 'c')
  const expected = users.filter((someone) => matches(one, factsOf(someone)))
  expect(await test.database.read((db) => countMatching(db, one, population))).toBe(expected.length)
  const those = { ...population, users: users.map(({ id }) => id) }
  const matched = await test.database.read((db) => matchesOf(db, [one], those))
  expect(
    [...matched]
      .filter(([, [isMatch]]) => isMatch)
      .map(([id]) => id)
      .sort(),
  ).toEqual(expected.map(({ id }) => id).sort())
})

it('SQL finds the users that memory finds, whatever the condition', async () => {
  expect(today).toBe('2026-03-10')
  let found = 0
  let asked = 0
  await fc.assert(
    fc.asyncProperty(
      fc.array(user, { minLength: 6, maxLength: 10 }),
      fc.array(condition, { minLength: 8, maxLength: 8 }),
      async (users, conditions) => {
        const id = await newTenant()
        const tenant = asTenantId(id)
        const population = { tenant, mode: 'live' as const, now }
        await store(users, population)
        // The same people in the other mode are not counted.
        await store(users.slice(0, 2), { tenant: id, mode: 'test' })
        const parsed = conditions.map((one) => parseConditions(one, 'c'))
        for (const [index, one] of parsed.entries()) {
          const expected = users.filter((someone) => matches(one, factsOf(someone))).length
          const counted = await test.database.read((db) => countMatching(db, one, population))
          expect(counted, JSON.stringify(conditions[index])).toBe(expected)
          found += counted
          asked += users.length
        }
        const some = users.slice(0, 4)
        const those = { ...population, users: [...some.map((one) => one.id), 'nobody'] }
        const matched = await test.database.read((db) => matchesOf(db, parsed, those))
        const expected = some.map(
          (someone) => [someone.id, parsed.map((one) => matches(one, factsOf(someone)))] as const,
        )
        expect(matched).toEqual(new Map(expected))
      },
    ),
    { numRuns: 15 },
  )
  // Neither everybody nor nobody: the conditions do decide.
  expect(found / asked).toBeGreaterThan(0.1)
  expect(found / asked).toBeLessThan(0.9)
})
