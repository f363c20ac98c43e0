/** What would make an action acceptable. */
import type { Facts } from '#domain/thumbgate/decisions/facts.ts'
import type { ExecutionSurface } from '#domain/thumbgate/decisions/sandbox.ts'
import type { components } from '#generated/thumbgate/types.ts'

export type Remediation = components['schemas']['Remediation']

interface Rule extends Remediation {
  helps(facts: Facts, surface: ExecutionSurface): boolean
}

const hasBlocker = ({ integrity }: Facts, pattern: RegExp): boolean =>
  integrity.blockers.some(({ code }) => pattern.test(code))

const learned = ({ learned: policy }: Facts, label: string): boolean =>
  policy.enabled && policy.prediction.label === label && policy.prediction.confidence >= 0.3

const rules: readonly Rule[] = [
  {
    id: 'declare_task_scope',
    title: 'Declare the scope of the task',
    action: 'Set policies.taskScope.allowedPaths to the paths the task may touch.',
    why: 'Files are affected that no declared scope covers.',
    helps: ({ scope }) => scope !== null,
  },
  {
    id: 'approve_protected_files',
    title: 'Have the protected files approved',
    action: 'Add them to policies.approvals.protectedPaths, or leave them out.',
    why: 'Protected files change without approval.',
    helps: ({ blast }) => blast.unapprovedProtectedFiles.length > 0,
  },
  {
    id: 'set_branch_governance',
    title: 'Say how the branch is governed',
    action: 'Set policies.branchGovernance.',
    why: 'The command needs facts about the branch.',
    helps: (facts) => hasBlocker(facts, /^(missing_branch_governance|local_only_branch)$/),
  },
  {
    id: 'attach_pr_context',
    title: 'Name the pull request',
    action: 'Open a pull request and set policies.branchGovernance.prNumber or prUrl.',
    why: 'The change needs a pull request that is known.',
    helps: (facts) => hasBlocker(facts, /pr_context|require_pr|admin_merge/),
  },
  {
    id: 'verify_workflow_dispatch',
    title: 'Show what the workflow will run on',
    action: 'Send workflowDispatch with environment, workflow, ref, sha and job that fit the command.',
    why: 'The evidence for the workflow run is missing or does not fit.',
    helps: (facts) => hasBlocker(facts, /workflow_/),
  },
  {
    id: 'align_release_version',
    title: 'Agree on the version',
    action: 'Make the version to publish the approved one.',
    why: 'The version is unknown, another one, or behind.',
    helps: (facts) => hasBlocker(facts, /version/),
  },
  {
    id: 'switch_to_mainline',
    title: 'Release from the base branch',
    action: 'Switch to the base branch and publish from its HEAD.',
    why: 'Releases are made from the base branch only.',
    helps: (facts) => hasBlocker(facts, /^publish_requires/),
  },
  {
    id: 'background_agent_checkpoint',
    title: 'Put a checkpoint before the unattended step',
    action: 'Let somebody confirm before the action is queued.',
    why: 'Nobody watches while it runs.',
    helps: ({ profile }) => profile.backgroundAgent,
  },
  {
    id: 'economic_action_approval',
    title: 'Have the amount approved',
    action: 'Let somebody who may spend the money approve it.',
    why: 'Money that has moved does not come back by itself.',
    helps: ({ profile }) => profile.economicAction,
  },
  {
    id: 'customer_system_guardrail',
    title: 'Try it on one customer first',
    action: 'Limit the action to a test account or a single record.',
    why: 'Customers notice.',
    helps: ({ profile }) => profile.customerSystemAction,
  },
  {
    id: 'retrieve_lessons',
    title: 'Read the lessons about it',
    action: 'Search the lessons for the tool and the files before trying again.',
    why: 'Something like it went wrong before.',
    helps: (facts) => facts.guard.mode !== 'allow' || learned(facts, 'recall') || learned(facts, 'deny'),
  },
  {
    id: 'verify_before_closeout',
    title: 'Verify before calling it done',
    action: 'Run the tests that cover the change and keep their output.',
    why: 'Such actions were called done too early before.',
    helps: (facts) => learned(facts, 'verify') || learned(facts, 'warn'),
  },
  {
    id: 'split_blast_radius',
    title: 'Split the change',
    action: 'Do it in steps of fewer files and one surface each.',
    why: 'Many files or surfaces change at once.',
    helps: ({ blast }) => blast.fileCount >= 4 || blast.surfaceCount >= 2,
  },
  {
    id: 'route_to_docker_sandbox',
    title: 'Run it in a sandbox',
    action: 'Use one of the launchers of the execution surface.',
    why: 'What breaks there, breaks there only.',
    helps: (_facts, surface) => surface.shouldSandbox,
  },
  {
    id: 'reduce_model_budget',
    title: 'Use fewer tokens',
    action: 'Give the action less context, or a larger budget.',
    why: 'The action costs more than it should.',
    helps: ({ cost }) => cost.mode !== 'allow',
  },
  {
    id: 'add_environment_inspection',
    title: 'Inspect the environment first',
    action: 'Read the state of the environment and send workflow.inspectionEvidence.',
    why: 'The workflow acts on an environment nobody looked at.',
    helps: ({ workflowControl: { workflow } }) => workflow.requiresInspection && !workflow.hasInspectionEvidence,
  },
  {
    id: 'prefer_workflow_when_possible',
    title: 'Use a fixed workflow',
    action: 'Write the steps down as a chain or a route instead of leaving them to the agent.',
    why: 'Fixed steps can be checked before they run.',
    helps: ({ workflowControl: { workflow } }) => workflow.isOpenEndedAgent,
  },
]

/** Those that help, in a fixed order. */
export const remediationsFor = (facts: Facts, surface: ExecutionSurface): Remediation[] =>
  rules.filter((rule) => rule.helps(facts, surface)).map(({ id, title, action, why }) => ({ id, title, action, why }))
