/** What stands in the way of a command that leaves the working copy: pull requests, workflow runs, releases. */

import type { EvaluateRequest } from '#domain/thumbgate/decisions/action.ts'
import { type Command, isGoverned, isPublishing } from '#domain/thumbgate/decisions/command.ts'
import type { BranchGovernance } from '#domain/thumbgate/decisions/policies.ts'
import type { components } from '#generated/thumbgate/types.ts'

type Schemas = components['schemas']
export type OperationalIntegrity = Schemas['OperationalIntegrity']
export type Blocker = Schemas['OperationalBlocker']
type Code = Blocker['code']
type Dispatch = NonNullable<EvaluateRequest['workflowDispatch']>

export interface IntegrityInput {
  command: Command
  releaseSensitiveFiles: readonly string[]
  governance: BranchGovernance | null
  dispatch: Dispatch | undefined
  baseBranch: string | undefined
  requirePrForReleaseSensitive: boolean
  requireVersionNotBehindBase: boolean
}

/** The blockers of a command, in the order in which they are checked. */
export function checkIntegrity(input: IntegrityInput): OperationalIntegrity {
  const { command, governance, releaseSensitiveFiles } = input
  const baseBranch = input.baseBranch?.trim() || governance?.baseBranch || 'main'
  const blockers = [
    ...branchBlockers(input),
    ...dispatchBlockers(input),
    ...mergeBlockers(input),
    ...publishBlockers(input, baseBranch),
    ...releaseBlockers(input),
  ]
  return {
    ok: blockers.length === 0,
    currentBranch: governance?.currentBranch ?? null,
    baseBranch,
    blockers,
    releaseSensitiveFiles: [...releaseSensitiveFiles],
    openPr: governance?.pr ?? null,
    commandInfo: {
      text: command.text,
      isPrCreate: command.isPrCreate,
      isPrMerge: command.isPrMerge,
      isWorkflowRun: command.isWorkflowRun,
      workflowName: command.workflowName,
      workflowRef: command.workflowRef,
      workflowFields: [...command.workflowFields],
      isPublish: command.isPublish,
      isReleaseCreate: command.isReleaseCreate,
      isTagCreate: command.isTagCreate,
    },
  }
}

const blocker = (code: Code, message: string, more: Record<string, string> = {}): Blocker => ({
  code,
  message,
  ...more,
})

function branchBlockers({ command, governance, dispatch }: IntegrityInput): Blocker[] {
  if (!isGoverned(command)) return []
  if (!governance && !dispatch) {
    const message = 'Nothing says how this branch is governed; set policies.branchGovernance or send workflowDispatch'
    return [blocker('missing_branch_governance', message)]
  }
  if (!governance?.localOnly) return []
  return [blocker('local_only_branch', 'The branch is declared local only; it cannot leave this machine')]
}

const evidence = [
  ['environment', 'missing_workflow_environment'],
  ['workflow', 'missing_workflow_name'],
  ['ref', 'missing_workflow_ref'],
  ['sha', 'missing_workflow_sha'],
  ['job', 'missing_workflow_job'],
] as const

function dispatchBlockers({ command, governance, dispatch }: IntegrityInput): Blocker[] {
  if (!command.isWorkflowRun) return []
  if (!dispatch) {
    const message = 'A workflow is started without evidence; send workflowDispatch'
    return [blocker('missing_workflow_dispatch_evidence', message)]
  }
  const missing = evidence
    .filter(([member]) => !dispatch[member]?.trim())
    .map(([member, code]) => blocker(code, `workflowDispatch.${member} is missing`))
  const different = [
    mismatch('workflow_name_mismatch', fileName(dispatch.workflow), fileName(command.workflowName)),
    mismatch('workflow_ref_mismatch', branchName(dispatch.ref), branchName(command.workflowRef)),
    mismatch('workflow_sha_mismatch', dispatch.sha?.trim(), governance?.head ?? undefined),
  ].filter((each) => each !== undefined)
  return [...missing, ...different]
}

const fileName = (name: string | null | undefined): string | undefined => name?.trim().split('/').at(-1)
const branchName = (ref: string | null | undefined): string | undefined => ref?.trim().replace(/^refs\/heads\//, '')

/** What is unknown on one side is no mismatch. */
function mismatch(code: Code, expected: string | undefined, actual: string | undefined): Blocker | undefined {
  if (!expected || !actual || expected === actual) return undefined
  return blocker(code, `The evidence says "${expected}", the command "${actual}"`, { expected, actual })
}

function mergeBlockers({ command, governance }: IntegrityInput): Blocker[] {
  const found: Blocker[] = []
  if (command.isAdminMerge) {
    found.push(blocker('admin_merge_bypass_forbidden', 'Merging with --admin goes around the rules of the branch'))
  }
  if (command.isPrMerge && !governance?.pr) {
    const message = 'Nothing is known about the pull request to merge; set policies.branchGovernance.prNumber or prUrl'
    found.push(blocker('merge_requires_pr_context', message))
  }
  return found
}

function publishBlockers({ command, governance }: IntegrityInput, baseBranch: string): Blocker[] {
  if (!isPublishing(command)) return []
  const found: Blocker[] = []
  const release = governance?.releaseVersion
  const actual = versionOf(command.releaseTag) ?? governance?.packageVersion ?? undefined
  if (!release) {
    const message = 'No release version is approved; set policies.branchGovernance.releaseVersion'
    found.push(blocker('missing_release_version', message))
  } else if (actual !== undefined && versionOf(release) !== versionOf(actual)) {
    const message = `Version ${release} is approved, ${actual} would be published`
    found.push(blocker('release_version_mismatch', message, { expected: release, actual }))
  }
  const branch = governance?.currentBranch
  if (branch && branch !== baseBranch) {
    const message = `Releases are made from ${baseBranch}, not from ${branch}`
    found.push(blocker('publish_requires_base_branch', message, { expected: baseBranch, actual: branch }))
  }
  if (!governance?.headOnMainline) {
    const message = `Nothing shows that HEAD is on ${baseBranch}; set policies.branchGovernance.headOnMainline`
    found.push(blocker('publish_requires_mainline_head', message))
  }
  return found
}

function releaseBlockers(input: IntegrityInput): Blocker[] {
  const { governance, releaseSensitiveFiles } = input
  const found: Blocker[] = []
  if (input.requirePrForReleaseSensitive && releaseSensitiveFiles.length > 0 && !governance?.pr) {
    const message = `${releaseSensitiveFiles.join(', ')}: changes that releases depend on need a pull request`
    found.push(blocker('release_sensitive_changes_require_pr', message))
  }
  const { packageVersion, baseVersion } = governance ?? {}
  if (input.requireVersionNotBehindBase && packageVersion && baseVersion && isBehind(packageVersion, baseVersion)) {
    const message = `Version ${packageVersion} is behind ${baseVersion} on the base branch`
    found.push(blocker('version_behind_base', message, { expected: baseVersion, actual: packageVersion }))
  }
  return found
}

const versionOf = (tag: string | null | undefined): string | undefined => tag?.trim().replace(/^v(?=\d)/, '')

/** Whether one version has a smaller number at the first place where they differ. Labels behind `-` do not count. */
export function isBehind(version: string, base: string): boolean {
  const [own, other] = [numbersOf(version), numbersOf(base)]
  for (let i = 0; i < Math.max(own.length, other.length); i++) {
    const difference = (own[i] ?? 0) - (other[i] ?? 0)
    if (difference !== 0) return difference < 0
  }
  return false
}

const numbersOf = (version: string): number[] =>
  (versionOf(version)?.split(/[-+]/)[0] ?? '').split('.').map((part) => Number.parseInt(part, 10) || 0)
