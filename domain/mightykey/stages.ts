/** The stages of a run and the moves between them (section 6.1). Pure. */
import type { components } from '#generated/mightykey/types.ts'

export type RunStatus = components['schemas']['RunStatus']
export type StageHistoryEntry = components['schemas']['StageHistoryEntry']

export const stages = [
  'intake',
  'clarify',
  'scope',
  'plan',
  'build',
  'verify',
  'deploy',
  'monitor',
] as const satisfies readonly RunStatus[]
export type Stage = (typeof stages)[number]

export const endings = ['completed', 'failed', 'cancelled'] as const satisfies readonly RunStatus[]
export type Ending = (typeof endings)[number]

/** A verification that fails sends the run back to `build` at most this often. */
export const maxRepairs = 2

/** Every allowed move. `verify → build` is one only while repairs are left: {@link canMove}. */
export const moves: Readonly<Record<RunStatus, readonly RunStatus[]>> = {
  intake: ['clarify', 'failed', 'cancelled'],
  clarify: ['scope', 'failed', 'cancelled'],
  scope: ['plan', 'failed', 'cancelled'],
  plan: ['build', 'failed', 'cancelled'],
  build: ['verify', 'failed', 'cancelled'],
  verify: ['deploy', 'build', 'failed', 'cancelled'],
  deploy: ['monitor', 'failed', 'cancelled'],
  monitor: ['completed', 'failed', 'cancelled'],
  completed: [],
  failed: [],
  cancelled: [],
}

/** Whether a run may go from one stage to another after that many repairs. */
export const canMove = (from: RunStatus, to: RunStatus, repairs: number): boolean =>
  moves[from].includes(to) && !(from === 'verify' && to === 'build' && repairs >= maxRepairs)

export const isEnding = (status: RunStatus): status is Ending => endings.some((ending) => ending === status)

export const isStage = (status: string): status is Stage => stages.some((stage) => stage === status)

/** The stage after this one, `completed` after the last. */
export const stageAfter = (stage: Stage): RunStatus => stages[stages.indexOf(stage) + 1] ?? 'completed'

/** The history with the stage that ends now. Each entry begins where the one before ended. */
export const withEnded = (
  history: readonly StageHistoryEntry[],
  stage: RunStatus,
  startedAt: Date,
  endedAt: Date,
): StageHistoryEntry[] => [...history, { stage, startedAt: startedAt.toISOString(), endedAt: endedAt.toISOString() }]
