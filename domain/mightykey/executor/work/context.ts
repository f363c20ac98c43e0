import type { EnvironmentChanges } from '#db/mightykey/projects.ts'
import type { ArtifactRow } from '#db/mightykey/run-artifacts.ts'
import type { FinishedUnit } from '#db/mightykey/run-units.ts'
import type { RunRow } from '#db/mightykey/runs.ts'
import type { UnitOutcome } from '#domain/mightykey/executor/outcome.ts'
import type { DeployTarget, Reasoner, RunServices } from '#domain/mightykey/executor/services.ts'
import type { ProjectFacts } from '#domain/mightykey/planner/requests.ts'

/** Where the run's project is served. */
export interface EnvironmentFacts {
  name: string
  url: string | null
}

/** What a unit of work knows. No transaction is open while it works. */
export interface WorkContext {
  run: RunRow
  unit: string
  project: ProjectFacts | null
  /** The project's production environment. */
  environment: EnvironmentFacts | null
  finished: readonly FinishedUnit[]
  artifacts: readonly ArtifactRow[]
  reasoner: Reasoner
  runs: RunServices
  target: DeployTarget | undefined
  /** The same whenever this unit is repeated. */
  key: string
  /** Aborted when the run is cancelled or the server stops. */
  signal: AbortSignal
  /** To be awaited before every effect outside: throws when the run has ended or may not go on. */
  checkpoint(): Promise<void>
  /** Notes what happened to the environment, at once. */
  updateEnvironment(changes: EnvironmentChanges): Promise<void>
  now(): Date
}

export type Work = (context: WorkContext) => Promise<UnitOutcome>
