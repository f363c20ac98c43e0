/** What a unit of work comes back with, and how it is stored: everything in one transaction, or nothing (section 8.1). */
import { asOrgId } from '#db/mightykey/ids.ts'
import * as artifactRows from '#db/mightykey/run-artifacts.ts'
import * as unitRows from '#db/mightykey/run-units.ts'
import * as runRows from '#db/mightykey/runs.ts'
import { charge, type UnitCost } from '#domain/mightykey/executor/charge.ts'
import { end } from '#domain/mightykey/executor/moves.ts'
import { proceed } from '#domain/mightykey/executor/proceed.ts'
import { record } from '#domain/mightykey/executor/record.ts'
import type { RunScope } from '#domain/mightykey/executor/services.ts'
import type { PlanArtifact, ScopeArtifact } from '#domain/mightykey/plan.ts'
import { bytesOf, type DraftEvent } from '#domain/mightykey/run-events.ts'
import type { Stage } from '#domain/mightykey/stages.ts'

export interface DraftArtifact {
  id: string
  stepId: string | null
  kind: string
  name: string
  mediaType: string
  content: string
}

export interface UnitOutcome {
  /** In their order. Each artifact has its own among them. */
  events: DraftEvent[]
  artifacts?: DraftArtifact[]
  scope?: ScopeArtifact
  plan?: PlanArtifact
  /** For the units after it. */
  result: Readonly<Record<string, unknown>>
  cost: UnitCost
  /** The work was done, and shows that the run cannot go on. */
  failure?: string
}

export const artifactEvent = ({
  id,
  kind,
  name,
  content,
}: DraftArtifact): Extract<DraftEvent, { type: 'artifact_created' }> => ({
  type: 'artifact_created',
  data: { kind, name, artifactId: id, bytes: bytesOf(content) },
})

export type Key = unitRows.UnitKey & { stage: Stage }

/**
 * Stores an outcome under the run's lock. Whoever comes second writes nothing. When the run has ended meanwhile, what happened is kept
 * where replays do not show it, and charged.
 */
export async function settle(scope: RunScope, orgId: string, key: Key, outcome: UnitOutcome): Promise<void> {
  const { db, now } = scope
  const org = asOrgId(orgId)
  const run = await runRows.hold(db, org, key.runId)
  if (!run) throw new Error(`There is no run ${key.runId}`)
  if (!(await unitRows.markFinished(db, org, key, JSON.stringify(outcome.result), now))) return
  if (run.status !== key.stage) return await keepLate(scope, run, key, outcome)
  await record(scope, run, outcome.events)
  for (const artifact of outcome.artifacts ?? []) {
    await artifactRows.insert(db, org, { ...artifact, ...key, bytes: bytesOf(artifact.content) }, now)
  }
  if (outcome.scope) await runRows.setScope(db, org, run.id, JSON.stringify(outcome.scope))
  if (outcome.plan) await runRows.setPlan(db, org, run.id, JSON.stringify(outcome.plan))
  await record(scope, run, [await charge(scope, run, key, outcome.cost)])
  const current = await runRows.hold(db, org, run.id)
  if (!current) throw new Error(`There is no run ${run.id}`)
  if (outcome.failure === undefined) await proceed(scope, current)
  else await fail(scope, current, outcome.failure)
}

/** Ends the run as failed, with the error told in an event. */
export async function fail(scope: RunScope, run: runRows.RunRow, message: string): Promise<void> {
  await record(scope, run, [{ type: 'error', data: { message, retryable: false } }])
  await end(scope, run, 'failed', message)
}

async function keepLate(scope: RunScope, run: runRows.RunRow, key: Key, outcome: UnitOutcome): Promise<void> {
  const told = outcome.events.filter(({ type }) => type !== 'artifact_created')
  const cost = await charge(scope, run, key, outcome.cost)
  await record(
    scope,
    run,
    [...told, cost].map((event) => ({ ...event, hidden: true })),
  )
}
