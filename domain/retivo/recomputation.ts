/** Computing users anew: because time has passed, because the configuration changed, or because an operator wants to be sure. */
import type { NewMilestone } from '#db/retivo/ingestion.ts'
import * as recomputationRows from '#db/retivo/recomputation.ts'
import { type HeldUser, holdUsers } from '#db/retivo/scoring.ts'
import { run } from '#db/retivo/statement.ts'
import { endings, notices } from '#domain/retivo/events.ts'
import { readConfig } from '#domain/retivo/ingestion.ts'
import { completedBy, stepCompleted } from '#domain/retivo/milestones.ts'
import { type ScoreScope, score } from '#domain/retivo/scoring.ts'
import type { Milestone, ScoringConfig } from '#domain/retivo/scoring-config.ts'
import type { Reader } from '#server/database.ts'
import type { Kernel } from '#server/system.ts'
import { transact } from '#server/transaction.ts'

export type Owner = recomputationRows.Owner

/** What is trusted, and what is rebuilt from the events. */
export type Depth = 'scores' | 'milestones' | 'counters'

/** Users computed in one transaction. */
const batchSize = 200
const eventPage = 1000

/** Computes users anew, in one transaction. Without new events, at the same clock, nothing changes. */
export async function recompute(
  scope: ScoreScope,
  owner: Owner,
  ids: readonly string[],
  { now, depth }: { now: Date; depth: Depth },
): Promise<void> {
  const { db } = scope
  const held = await run<HeldUser>(db, holdUsers(owner, ids, []))
  const config = await readConfig(db, owner.tenantId)
  if (depth === 'counters') await recomputationRows.rebuildCounters(db, owner, ids, { notices, endings })
  if (depth !== 'scores')
    await recomputationRows.setMilestones(db, owner, ids, await milestonesFromEvents(db, owner, ids, config))
  const users = depth === 'counters' ? await run<HeldUser>(db, holdUsers(owner, ids, [])) : held
  const anew = depth === 'scores' ? {} : { anew: depth }
  await score(scope, { ...owner, now, config, evaluate: false, ...anew }, users, [])
}

/** Milestones without conditions follow from the totals; for the others their events are read. */
async function milestonesFromEvents(
  db: Reader,
  owner: Owner,
  ids: readonly string[],
  config: ScoringConfig,
): Promise<NewMilestone[]> {
  const all = [...config.onboarding, ...config.retention]
  const names = [...new Set([...all.map(({ nameKey }) => nameKey), stepCompleted])]
  const read = new Set([...all.filter(({ where }) => where !== null).map(({ nameKey }) => nameKey), stepCompleted])
  const found = new Map<string, NewMilestone>()
  const add = (u: string, m: string, t: Date) => {
    const known = found.get(`${m} ${u}`)
    if (!known || known.t < t) found.set(`${m} ${u}`, { u, m, t })
  }
  for (const { external_id: id, name_key: nameKey, last_at: t } of await recomputationRows.lastTimes(
    db,
    owner,
    ids,
    names,
  )) {
    for (const { definition } of all.filter((one) => isPlain(one, nameKey))) add(id, definition, t)
    if (!read.has(nameKey)) continue
    for await (const event of allEvents(db, owner, { id, nameKey })) {
      for (const m of completedBy(config, { nameKey, properties: event.properties })) add(id, m, event.occurred_at)
    }
  }
  return [...found.values()]
}

const isPlain = (milestone: Milestone, nameKey: string): boolean =>
  milestone.nameKey === nameKey && milestone.where === null

async function* allEvents(db: Reader, owner: Owner, of: { id: string; nameKey: string }) {
  for (let last: recomputationRows.StoredEvent | undefined; ; ) {
    const events = await recomputationRows.eventsOf(db, owner, of, last, eventPage)
    yield* events
    last = events.at(-1)
    if (events.length < eventPage) return
  }
}

type Needs = Pick<Kernel, 'database' | 'jobsIn' | 'now'>

/** All users of a tenant in one mode, batch by batch. Returns how many; `onBatch` is told after each batch how many so far. */
export async function recomputeAll(
  kernel: Needs,
  owner: Owner,
  depth: Depth,
  { signal, onBatch }: { signal?: AbortSignal; onBatch?: (done: number) => void } = {},
): Promise<number> {
  let done = 0
  for (let after = ''; ; ) {
    signal?.throwIfAborted()
    const ids = await kernel.database.read((db) => recomputationRows.listUsers(db, owner, after, batchSize))
    const last = ids.at(-1)
    if (last === undefined) return done
    await transact(kernel, 'retivo', owner.tenantId, (scope) =>
      recompute(scope, owner, ids, { now: kernel.now(), depth }),
    )
    done += ids.length
    onBatch?.(done)
    after = last
  }
}

const hourMs = 3_600_000

/**
 * Time alone moves users: all whose state is older than an hour. Returns how many. A tenant whose users cannot be computed holds up no other:
 * throws, when all others are done, what was wrong with it.
 */
export async function recomputeStale(kernel: Needs, signal?: AbortSignal): Promise<number> {
  const before = new Date(kernel.now().getTime() - hourMs)
  const failed = new Map<Owner['tenantId'], unknown>()
  for (let done = 0; ; ) {
    signal?.throwIfAborted()
    const page = { except: [...failed.keys()], limit: batchSize }
    const stale = await kernel.database.read((db) => recomputationRows.listStale(db, before, page))
    if (stale.length === 0 && failed.size > 0)
      throw new AggregateError(failed.values(), `Users of ${[...failed.keys()].join(', ')} could not be computed`)
    if (stale.length === 0) return done
    for (const users of Map.groupBy(stale, ({ tenantId, mode }) => `${tenantId} ${mode}`).values()) {
      const [owner] = users
      if (!owner) continue
      const ids = users.map(({ id }) => id)
      try {
        await transact(kernel, 'retivo', owner.tenantId, (scope) =>
          recompute(scope, { tenantId: owner.tenantId, mode: owner.mode }, ids, { now: kernel.now(), depth: 'scores' }),
        )
        done += users.length
      } catch (error) {
        failed.set(owner.tenantId, error)
      }
    }
  }
}
