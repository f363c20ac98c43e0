/** Hosted jobs and supervised workflow runs, as the dashboard shows them. Pure. */
import type { AuditCounts } from '#db/thumbgate/gate-audit.ts'
import type { RecentJobRow } from '#db/thumbgate/recent-jobs.ts'
import type { RunCounts } from '#db/thumbgate/workflow-run-counts.ts'
import { type Schemas, top } from '#domain/thumbgate/dashboard/counts.ts'
import { toMap } from '#domain/thumbgate/maps.ts'
import { ratio } from '#domain/thumbgate/numbers.ts'

type Background = Schemas['BackgroundAgents']
type WorkflowRun = Schemas['WorkflowRun']

const decimals = 4

export interface WorkSources {
  jobs: readonly RecentJobRow[]
  /** What became of the actions of the same hours. */
  gates: AuditCounts
  runs: RunCounts
  latestRun: WorkflowRun | null
}

const statusOf = ({ status }: RecentJobRow): Background['agents'][number]['status'] =>
  // Kept by a check constraint of the table.
  status as Background['agents'][number]['status']

/** A job's kind: what comes before the first underscore and the random part of its id. */
const typeOf = ({ job_id, skill }: RecentJobRow): string => skill ?? job_id.split('_')[0] ?? 'job'

const hasCheckpoint = ({ checkpoints }: RecentJobRow): boolean => Array.isArray(checkpoints) && checkpoints.length > 0

export function toBackgroundAgents({ jobs, gates, runs, latestRun }: WorkSources, now: Date): Background {
  const having = (...statuses: string[]) => jobs.filter(({ status }) => statuses.includes(status))
  const completed = having('completed').length
  const failed = having('failed')
  const byType = toMap([...Map.groupBy(jobs, typeOf)].map(([type, all]) => [type, all.length] as const))
  const passRate = ratio(completed, completed + failed.length, decimals)
  return {
    periodHours: 24,
    total: jobs.length,
    completed,
    failed: failed.length,
    blocked: having('cancelled').length,
    started: jobs.filter(({ started_at }) => started_at !== null).length,
    passRate,
    gatesChecked: gates.allow + gates.warn + gates.deny,
    gatesBlocked: gates.deny,
    agents: jobs.map((job) => ({
      id: job.job_id,
      status: statusOf(job),
      startedAt: job.started_at?.toISOString() ?? null,
      endedAt: job.ended_at?.toISOString() ?? null,
    })),
    topFailingAgent: failed[0]?.job_id ?? null,
    byType,
    generatedAt: now.toISOString(),
    checkpointCoverage: ratio(jobs.filter(hasCheckpoint).length, jobs.length, decimals),
    reviewedRuns: runs.reviewed,
    proofBackedRuns: runs.proofBacked,
    latestRun,
    topRunType: top(byType)?.key ?? null,
    recommendedMode: completed + failed.length > 0 && passRate < 0.8 ? 'supervised' : 'autonomous',
  }
}

export const toNorthStar = (runs: RunCounts, latestRun: WorkflowRun | null): Schemas['NorthStar'] => ({
  totalRuns: runs.total,
  proofBackedRuns: runs.proofBacked,
  reviewedRuns: runs.reviewed,
  weeklyActiveProofBackedWorkflowRuns: runs.recentWorkflows,
  weeklyTeamsRunningProofBackedWorkflows: runs.recentTeams,
  namedPilotAgreements: runs.namedPilots,
  paidTeamRuns: runs.paidTeam,
  northStarReached: runs.recentWorkflows > 0,
  customerProofReached: runs.namedPilots > 0 || runs.paidTeam > 0,
  latestRun,
})

/** Before anything ran, and for customers: runs belong to the installation. */
export const noRuns: RunCounts = {
  total: 0,
  proofBacked: 0,
  reviewed: 0,
  paidTeam: 0,
  recentWorkflows: 0,
  recentTeams: 0,
  namedPilots: 0,
}
