/** What an installation's settings say about actions: their scope, what is approved, and the state of its branches. */
import { firstText, isObject, textList } from '#domain/thumbgate/decisions/values.ts'

/** Facts about a branch that an operator vouches for; the server itself sees no repository. */
export interface BranchGovernance {
  currentBranch: string | null
  baseBranch: string | null
  /** The commit checked out. */
  head: string | null
  /** The branch stays on this machine: nothing of it may be published or merged. */
  localOnly: boolean
  /** HEAD is on the base branch. */
  headOnMainline: boolean
  pr: { number: number | null; url: string | null } | null
  releaseVersion: string | null
  packageVersion: string | null
  baseVersion: string | null
}

export interface DecisionPolicies {
  /** Patterns of paths that a task may touch; none: no scope is declared. */
  allowedPaths: readonly string[]
  /** Patterns of protected paths that may be edited. */
  approvedPaths: readonly string[]
  governance: BranchGovernance | null
}

/** Reads `policies.taskScope.allowedPaths`, `policies.approvals.protectedPaths` and `policies.branchGovernance`. */
export function readPolicies(settings: Readonly<Record<string, unknown>>): DecisionPolicies {
  const policies = objectOf(settings.policies)
  const governance = policies.branchGovernance
  return {
    allowedPaths: textList(objectOf(policies.taskScope).allowedPaths),
    approvedPaths: textList(objectOf(policies.approvals).protectedPaths),
    governance: isObject(governance) ? readGovernance(governance) : null,
  }
}

const objectOf = (value: unknown): Record<string, unknown> => (isObject(value) ? value : {})

function readGovernance(value: Readonly<Record<string, unknown>>): BranchGovernance {
  const text = (name: string): string | null => firstText(value, [name]) ?? null
  const number = Number.isInteger(value.prNumber) ? (value.prNumber as number) : null
  const url = text('prUrl')
  return {
    currentBranch: text('currentBranch'),
    baseBranch: text('baseBranch'),
    head: text('head'),
    localOnly: value.localOnly === true,
    headOnMainline: value.headOnMainline === true,
    pr: number === null && url === null ? null : { number, url },
    releaseVersion: text('releaseVersion'),
    packageVersion: text('packageVersion'),
    baseVersion: text('baseVersion'),
  }
}
