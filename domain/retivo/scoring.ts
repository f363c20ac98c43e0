/** Brings users up to date, and tells whoever wants to know what changed. */
import type { Mode, TenantId } from '#db/retivo/ids.ts'
import { insertMilestones, type NewCount, type NewMilestone } from '#db/retivo/ingestion.ts'
import {
  type Basis,
  type Grounds,
  type HeldUser,
  insertStageChanges,
  type NextUser,
  readGrounds,
  storeUsers,
} from '#db/retivo/scoring.ts'
import { setSegments } from '#db/retivo/segments.ts'
import { run } from '#db/retivo/statement.ts'
import { dayOf, leavesOut, limitOf, nothing, toDayCounts, withCounts } from '#domain/retivo/basis.ts'
import type { UserChange } from '#domain/retivo/batches.ts'
import { evaluateSoon } from '#domain/retivo/jobs/evaluate-users.ts'
import type { ScoringConfig } from '#domain/retivo/scoring-config.ts'
import { activationOf, progressOf, type State, stateOf } from '#domain/retivo/state.ts'
import type { EventPayloads } from '#domain/retivo/system.ts'
import type { WriteScope } from '#server/contract.ts'

export type ScoreScope = Pick<WriteScope<'retivo'>, 'db' | 'jobs' | 'events'>

export interface Scored {
  tenantId: TenantId
  mode: Mode
  now: Date
  config: ScoringConfig
  /** Whether the users are to be evaluated against playbooks also when neither stage nor risk level changed. */
  evaluate: boolean
  /** What happened to the users, not yet in their counters. */
  counts?: readonly NewCount[]
  milestones?: readonly NewMilestone[]
  /** What was made of the users' events and properties before is not trusted: it is made anew, also from the counters. */
  anew?: 'milestones' | 'counters'
}

interface Outcome {
  held: HeldUser
  next: NextUser
  state: State
  becomesDue: boolean
}

/** Computes and writes users as they are held, with what is new of them; changes of stage and risk level become events. */
export async function score(
  scope: ScoreScope,
  what: Scored,
  users: readonly HeldUser[],
  changes: readonly UserChange[],
): Promise<void> {
  if (users.length === 0) return
  const { db } = scope
  const { milestones = [], counts = [], now } = what
  if (milestones.length > 0) await run(db, insertMilestones(what, milestones))
  const grounds = await groundsOf(scope, what, users)
  const news = newsOf(changes, counts)
  const outcomes = users.map((held) => outcomeOf(held, what, grounds.get(held.external_id), news.get(held.external_id)))
  await run(
    db,
    storeUsers(
      what,
      now,
      outcomes.map(({ next }) => next),
      counts,
    ),
  )
  await noteStages(scope, what, outcomes)
  await segment(scope, what, users)
  for (const outcome of outcomes) emitChanges(scope, outcome, what.mode)
  if (outcomes.some(({ becomesDue }) => becomesDue)) await evaluateSoon(scope.jobs, what.tenantId, what.mode)
}

/**
 * What the rows of users do not say: of users whose basis was made by another configuration or is not known, of all users where milestones of
 * the last days count, and of those who completed one.
 */
async function groundsOf(
  { db }: ScoreScope,
  what: Scored,
  users: readonly HeldUser[],
): Promise<ReadonlyMap<string, Grounds>> {
  const { config, milestones = [], anew } = what
  const completing = new Set(milestones.map(({ u }) => u))
  const isNeeded = ({ external_id: id, basis }: HeldUser) =>
    anew !== undefined || config.retention.length > 0 || basis?.by !== config.basedOn || completing.has(id)
  const needed = users.filter(isNeeded)
  if (needed.length === 0) return new Map()
  const isUncounted = ({ basis }: HeldUser) =>
    basis === null || anew === 'counters' || (basis.by !== config.basedOn && leavesOut(basis))
  const uncounted = needed.filter(isUncounted)
  const idsOf = (some: readonly HeldUser[]) => some.map(({ external_id }) => external_id)
  const rows = await run<Grounds>(db, readGrounds(what, idsOf(needed), idsOf(uncounted)))
  return new Map(rows.map((row) => [row.external_id, row]))
}

interface News {
  change?: UserChange
  counts: NewCount[]
}

function newsOf(changes: readonly UserChange[], counts: readonly NewCount[]): ReadonlyMap<string, News> {
  const news = new Map<string, News>(changes.map((change) => [change.u, { change, counts: [] }]))
  for (const count of counts) news.get(count.u)?.counts.push(count)
  return news
}

function outcomeOf(
  held: HeldUser,
  { config, now, evaluate }: Scored,
  grounds: Grounds | undefined,
  { change, counts }: News = { counts: [] },
): Outcome {
  const at = now.getTime()
  const basis = basisOf(held, config, grounds, change, counts)
  const completed = grounds && new Set(grounds.milestones.map(([definition]) => definition))
  const facts = {
    ...held,
    active_at: latest(held.active_at, change?.act),
    event_at: latest(latest(held.event_at, change?.act), change?.evt),
    ended_at: latest(held.ended_at, change?.fin),
    basis,
    activation: completed ? activationOf(config, completed) : held.activation,
    retained: grounds ? retainedOf(config, grounds, at) : 0,
  }
  const state = stateOf(facts, config, at)
  const hasChanged = state.stage !== held.stage || state.level !== held.risk_level
  const due = evaluate || hasChanged ? dueAt(held, at) : undefined
  const { stage, activation, engagement, expansion, risk, level, health, goneAt } = state
  const next: NextUser = {
    u: held.external_id,
    ...change,
    ...{ stage, activation, engagement, expansion, risk, level, health, basis },
    ...(goneAt === null || held.stage === 'churned' ? {} : { gone: new Date(goneAt) }),
    ...(completed ? { progress: progressOf(config, completed) } : {}),
    ...(due === undefined ? {} : { due: new Date(due) }),
  }
  return { held, next, state, becomesDue: due !== undefined && due <= at }
}

const latest = (known: number | null, said: Date | undefined): number | null =>
  said === undefined ? known : Math.max(known ?? Number.NEGATIVE_INFINITY, said.getTime())

function basisOf(
  held: HeldUser,
  config: ScoringConfig,
  grounds: Grounds | undefined,
  change: UserChange | undefined,
  counts: readonly NewCount[],
): Basis {
  const known = grounds?.days
    ? withCounts(
        nothing,
        grounds.days.map(([day, name, count]) => ({ day, name, count })),
        config,
      )
    : (held.basis ?? nothing)
  const properties = change?.profile?.properties ?? grounds?.properties
  const limit = properties ? limitOf(config, properties) : (held.basis?.limit ?? 0)
  const { day, counts: daily, gates, complaints, names } = withCounts(known, toDayCounts(counts), config)
  return { by: config.basedOn, limit, day, counts: daily, gates, complaints, names }
}

/** How many of the retention milestones were completed in the last 14 dates. */
function retainedOf({ retention }: ScoringConfig, { milestones }: Grounds, now: number): number {
  const wanted = new Set(retention.map(({ definition }) => definition))
  return milestones.filter(([definition, last]) => wanted.has(definition) && dayOf(last) >= dayOf(now) - 13).length
}

const minuteMs = 60_000

/** When the user is to be evaluated, once a minute at most; undefined = as was said before. */
function dueAt({ due_at: due, evaluated_at: evaluated }: HeldUser, now: number): number | undefined {
  const soonest = Math.max(now, (evaluated ?? Number.NEGATIVE_INFINITY) + minuteMs)
  return due !== null && due <= soonest ? undefined : soonest
}

async function noteStages({ db }: ScoreScope, what: Scored, outcomes: readonly Outcome[]): Promise<void> {
  const changes = outcomes
    .filter(({ held, state }) => held.stage !== state.stage)
    .map(({ held, state }) => ({ u: held.external_id, from: held.stage, to: state.stage, reason: state.reason }))
  if (changes.length > 0) await run(db, insertStageChanges(what, what.now, changes))
}

async function segment({ db }: ScoreScope, what: Scored, users: readonly HeldUser[]): Promise<void> {
  const { tenantId: tenant, mode, now, config, evaluate } = what
  // Without segments only a recomputation can find one that is to be forgotten.
  if (config.segments.length === 0 && evaluate) return
  const ids = users.map(({ external_id }) => external_id)
  await setSegments(db, { tenant, mode, now, each: true }, ids, config.segments)
}

function emitChanges({ events }: ScoreScope, { held, state }: Outcome, mode: Mode): void {
  const livemode = mode === 'live'
  const user_id = held.external_id
  if (held.stage !== state.stage) {
    type Change = EventPayloads['user.stage_changed']
    const [from, to] = [held.stage as Change['from'], state.stage as Change['to']]
    events.emit('user.stage_changed', { user_id, from, to, reason: state.reason }, { livemode })
  }
  if (held.risk_level !== state.level) {
    type Change = EventPayloads['user.risk_changed']
    const [from, to] = [held.risk_level as Change['from'], state.level as Change['to']]
    events.emit('user.risk_changed', { user_id, from, to, risk_score: state.risk }, { livemode })
  }
}
