import * as evaluationRows from '#db/retivo/evaluations.ts'
import type { Owner } from '#db/retivo/interventions.ts'
import * as tenantRows from '#db/retivo/tenants.ts'
import type { EvaluatePage } from '#domain/retivo/jobs/evaluate-users.ts'
import { recordOutcomes } from '#domain/retivo/outcomes.ts'
import { decide, type Thinking, type Weighed, weigh } from '#domain/retivo/pipeline/consider.ts'
import { decideByRanking } from '#domain/retivo/pipeline/decide.ts'
import { plan } from '#domain/retivo/pipeline/plan.ts'
import type { Services } from '#domain/retivo/services.ts'
import { inTransaction, type JobScope } from '#domain/retivo/transaction.ts'
import type { Kernel } from '#server/system.ts'

/** Users evaluated in one transaction; their rows are held as long. */
const pageSize = 50
/** Where a model is asked: so many at once. */
const askedAtOnce = 5
const leaseSeconds = 300

/**
 * Evaluates the next users who are due: outcomes that have come about, then rules, decision and plan. A trigger is used up by the transaction
 * that plans, so that it plans once, whoever else is at it, and a worker that is lost leaves it. Where a model decides, nothing is held
 * while it thinks: its users are leased, and a trigger that comes meanwhile voids what it says.
 */
export const evaluateWith =
  (services: Services): EvaluatePage =>
  async (kernel, owner, signal) => {
    const { model, settings } = services
    const limit = model ? askedAtOnce : pageSize
    const { isFull, asked } = await settlePage(kernel, owner, { limit, asks: model !== undefined })
    const thinking = { model, timeoutMs: settings.llmTimeoutMs, signal, log: kernel.log }
    await Promise.all(asked.map((one) => askAbout(kernel, owner, one, thinking)))
    return isFull
  }

interface Leased {
  weighed: Weighed
  until: Date
}

interface Page {
  /** Whether there may be more users who are due. */
  isFull: boolean
  /** Those about whom a model is to be asked. */
  asked: Leased[]
}

interface PageOptions {
  limit: number
  asks: boolean
}

/** A page in one transaction. Where somebody in it cannot be evaluated, the others are, one by one. */
async function settlePage(kernel: Kernel, owner: Owner, options: PageOptions): Promise<Page> {
  let taken: string[] = []
  const note = (users: string[]) => {
    taken = users
  }
  try {
    return await inTransaction(kernel, owner.tenant, (scope) => settle(scope, owner, options, note))
  } catch (error) {
    if (options.limit === 1) return await postpone(kernel, owner, taken, error)
    kernel.log.warn({ error: String(error), ...owner }, 'users could not be evaluated together')
    const pages: Page[] = []
    for (let i = 0; i < options.limit; i++) pages.push(await settlePage(kernel, owner, { ...options, limit: 1 }))
    return { isFull: pages.every(({ isFull }) => isFull), asked: pages.flatMap(({ asked }) => asked) }
  }
}

/** `note` is told who is taken, before anything can go wrong with them. */
async function settle(
  scope: JobScope,
  owner: Owner,
  { limit, asks }: PageOptions,
  note: (users: string[]) => void,
): Promise<Page> {
  const { db, now } = scope
  const users = await evaluationRows.takeDue(db, owner, now, limit)
  note(users.map(idOf))
  const isFull = users.length === limit
  if (users.length === 0) return { isFull, asked: [] }
  await recordOutcomes(scope, owner, users)
  const able = users.filter((user) => !user.opted_out && !user.over_limit)
  if (!asks) await plan(scope, owner, able, ({ situation, rules }) => decideByRanking(situation, rules.eligible))
  const asked = asks ? await leaseEligible(scope, owner, able) : []
  const done = users.filter(({ external_id: id }) => !asked.some(({ weighed }) => weighed.situation.user.id === id))
  await evaluationRows.markDone(db, owner, done.map(idOf), now)
  return { isFull, asked }
}

const idOf = ({ external_id: id }: { external_id: string }): string => id

async function leaseEligible(
  { db, now }: JobScope,
  owner: Owner,
  users: Parameters<typeof plan>[2],
): Promise<Leased[]> {
  const tenant = await tenantRows.get(db, owner.tenant)
  const passed = (await weigh(db, owner, { tenant, users }, now)).filter(({ rules }) => rules.passed)
  const until = new Date(now.getTime() + leaseSeconds * 1000)
  const ids = passed.map(({ situation }) => situation.user.id)
  await evaluationRows.lease(db, owner, ids, { until, now })
  return passed.map((weighed) => ({ weighed, until }))
}

/** Asks a model about one user, and plans what it says if the rules still allow it. */
async function askAbout(kernel: Kernel, owner: Owner, { weighed, until }: Leased, thinking: Thinking): Promise<void> {
  const key = { ...owner, user: weighed.situation.user.id }
  const decision = await decide((work) => kernel.database.read(work), key, weighed, thinking)
  await inTransaction(kernel, owner.tenant, async (scope) => {
    const user = await evaluationRows.takeLeased(scope.db, key, { until, now: scope.now })
    if (!user || decision.action === 'no_action') return
    await plan(scope, owner, [user], ({ rules }) =>
      rules.eligible.some(({ playbook }) => playbook.id === decision.candidate.playbook.id) ? decision : undefined,
    )
  })
}

/** Who cannot be evaluated waits for a while; others go first. Nobody has failed where nobody was taken. */
async function postpone(kernel: Kernel, owner: Owner, taken: readonly string[], error: unknown): Promise<Page> {
  if (taken.length === 0) throw error
  const now = kernel.now()
  const until = new Date(now.getTime() + leaseSeconds * 1000)
  const users = await kernel.database.write((db) => evaluationRows.postpone(db, owner, taken, { until, now }))
  kernel.log.error({ error: String(error), ...owner, users, until }, 'a user could not be evaluated')
  return { isFull: true, asked: [] }
}
