/** What runs need beside the database: who thinks, what acts, and the rules of the house. Interfaces only; adapters are in `providers/`. */
import type { OrgId } from '#db/mightykey/ids.ts'
import type { Credits, Prices } from '#domain/mightykey/credits.ts'
import type { Request } from '#domain/mightykey/executor/purposes.ts'
import type { Risk } from '#domain/mightykey/gates.ts'
import type { Tier } from '#domain/mightykey/organizations.ts'
import type { PlanStep } from '#domain/mightykey/plan.ts'
import type { StepKind } from '#domain/mightykey/planner/verbs.ts'
import type { RunFeed } from '#domain/mightykey/run-feed.ts'
import type { Stage } from '#domain/mightykey/stages.ts'
import type { WriteScope } from '#server/contract.ts'
import type { Reader } from '#server/database.ts'
import type { Completion } from '#server/outbound/llm/model.ts'

export type Answer = Completion

/** Thinks, and does nothing else. Throws when it has no answer; whoever asks tries again later. */
export interface Reasoner {
  /** As `modelUsed` tells it before the first answer. */
  model: string
  complete(request: Request, signal: AbortSignal): Promise<Answer>
}

export interface ToolResult {
  ok: boolean
  output: unknown
  /** How to take it back. */
  undo?: { description: string; steps: string[] }
}

export interface ToolContext {
  /** The same whenever this unit of work is repeated: the idempotency key for effects outside. */
  key: string
  signal: AbortSignal
}

/** Acts outside the run, for steps of some kinds. Without one a step leaves a written deliverable. */
export interface ToolAdapter {
  name: string
  kinds: readonly StepKind[]
  /** May be more than the plan thought, never counts as less. */
  risk(step: PlanStep): Risk
  run(step: PlanStep, context: ToolContext): Promise<ToolResult>
}

export interface Deployment {
  orgId: OrgId
  projectName: string
  environment: string
  key: string
  signal: AbortSignal
}

/** Where a project can be deployed to. */
export interface DeployTarget {
  name: string
  /** Whether the organisation has connected it. */
  isConnected(db: Reader, org: OrgId): Promise<boolean>
  deploy(deployment: Deployment): Promise<{ ok: boolean; url: string | null; output: unknown }>
}

export type Health = 'healthy' | 'degraded' | 'down'

/** Looks whether an address answers. Throws only when it is told to stop. */
export interface HealthProbe {
  probe(url: string, signal: AbortSignal): Promise<{ health: Health; output: unknown }>
}

/** Settings of runs, read once. */
export interface RunPolicy {
  feeOf(stage: Stage): Credits
  prices: Prices
  /** Where an organisation has no limit of its own. */
  costLimit: Credits
  lowCredits: Credits
  approvalTtlHours: number
  stageDelayMs: number
  runsAtOnce: Readonly<Record<Tier, number>>
}

export interface RunServices {
  /** A test key always gets the built-in one. */
  reasonerFor(livemode: boolean): Reasoner
  tools: readonly ToolAdapter[]
  deployTargets: readonly DeployTarget[]
  probe: HealthProbe
  policy: RunPolicy
  /** Values that must never be stored in an event. */
  secrets: readonly string[]
  feed: RunFeed
}

/** One transaction in which something happens to runs. */
export interface RunScope extends WriteScope<'mightykey'> {
  now: Date
  runs: RunServices
}
