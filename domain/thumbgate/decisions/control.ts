/** Who may carry out an action, and how much thought it takes. */
import { isPublishing } from '#domain/thumbgate/decisions/command.ts'
import type { RiskBand } from '#domain/thumbgate/decisions/drivers.ts'
import type { Facts } from '#domain/thumbgate/decisions/facts.ts'
import type { Decision } from '#domain/thumbgate/decisions/verdict.ts'
import type { components } from '#generated/thumbgate/types.ts'

export type DecisionControl = components['schemas']['DecisionControl']
type Mode = DecisionControl['executionMode']
type Reversibility = DecisionControl['reversibility']
type Deliberation = DecisionControl['deliberation']

export interface Judged {
  actionId: string
  decision: Decision
  score: number
  band: RiskBand
}

export function controlOf(facts: Facts, judged: Judged): DecisionControl {
  const reversibility = reversibilityOf(facts)
  const executionMode = executionModeOf(facts, judged.decision, reversibility)
  return {
    actionId: judged.actionId,
    executionMode,
    decisionOwner: ownerOf(facts, executionMode, reversibility),
    reversibility,
    deliberation: deliberationOf(facts, judged, executionMode, reversibility),
    requiresHumanApproval: executionMode === 'checkpoint_required' || isBlockedByControl(facts),
    recommendedAction: recommendations[executionMode],
    summary: summaries[executionMode],
  }
}

const recommendations = { auto_execute: 'proceed', checkpoint_required: 'review', blocked: 'halt' } as const

const summaries = {
  auto_execute: 'The agent may go on by itself.',
  checkpoint_required: 'Somebody looks at it before it runs.',
  blocked: 'It does not run as it is.',
} as const

const isBlockedByControl = ({ cost, workflowControl }: Facts): boolean =>
  cost.mode === 'block' || workflowControl.mode === 'block'

const finalBlockers = /publish|merge|release|protected/

function reversibilityOf({ action: { command }, blast, integrity, profile }: Facts): Reversibility {
  const cannotBeUndone =
    command.isForcePush ||
    command.isAdminMerge ||
    command.isDestructiveDelete ||
    isPublishing(command) ||
    blast.releaseSensitiveFiles.length > 0 ||
    blast.unapprovedProtectedFiles.length > 0 ||
    integrity.blockers.some(({ code }) => finalBlockers.test(code)) ||
    profile.economicAction
  if (cannotBeUndone) return 'one_way_door'
  const isLarge = blast.fileCount >= 4 || blast.surfaceCount >= 2
  return profile.customerSystemAction || isLarge ? 'reviewable' : 'two_way_door'
}

function executionModeOf(facts: Facts, decision: Decision, reversibility: Reversibility): Mode {
  if (decision === 'deny' || isBlockedByControl(facts)) return 'blocked'
  if (decision === 'warn') return 'checkpoint_required'
  const isWarned = facts.cost.mode === 'warn' || facts.workflowControl.mode === 'warn'
  const needsReview = reversibility !== 'two_way_door' || facts.integrity.blockers.length > 0 || isWarned
  return needsReview ? 'checkpoint_required' : 'auto_execute'
}

function ownerOf({ integrity }: Facts, mode: Mode, reversibility: Reversibility): DecisionControl['decisionOwner'] {
  if (mode === 'auto_execute') return 'agent'
  const canBeShared = reversibility === 'two_way_door' && integrity.blockers.length === 0
  return mode === 'checkpoint_required' && canBeShared ? 'shared' : 'human'
}

function deliberationOf(facts: Facts, judged: Judged, mode: Mode, reversibility: Reversibility): Deliberation {
  const isChecked =
    mode === 'blocked' ||
    reversibility === 'one_way_door' ||
    judged.band === 'very_high' ||
    judged.score >= 0.72 ||
    facts.integrity.blockers.length > 0
  const depth = isChecked ? 'deep' : mode === 'checkpoint_required' || judged.band === 'medium' ? 'reasoned' : 'brief'
  return { ...deliberations[depth], summarizeOnly: true, consistencyCheck: isChecked ? consistencyCheck : noCheck }
}

const deliberations = {
  brief: {
    required: false,
    mode: 'brief_rationale',
    minSentences: 1,
    instruction: 'Say in one sentence why the action is right.',
  },
  reasoned: {
    required: true,
    mode: 'reason_then_decide',
    minSentences: 2,
    instruction: 'Weigh the risks in at least two sentences, then decide. Keep only the summary.',
  },
  deep: {
    required: true,
    mode: 'reason_then_consistency_check',
    minSentences: 4,
    instruction: 'Weigh the risks in at least four sentences, decide, and see whether the variants come to the same.',
  },
} as const

const consistencyCheck: Deliberation['consistencyCheck'] = {
  required: true,
  variants: [
    'Decide as somebody who has to undo the action tomorrow.',
    'Decide as somebody who only sees the affected files and the blockers.',
    'Decide as somebody who is asked to approve it for another team.',
  ],
  requiredAgreement: 'all_variants_same_execution_mode',
  onDisagreement: 'checkpoint_required',
  rationale: 'What is hard to undo should not depend on how the question is put.',
}

const noCheck: Deliberation['consistencyCheck'] = {
  required: false,
  variants: [],
  requiredAgreement: 'not_required',
  onDisagreement: 'checkpoint_required',
  rationale: 'The action can be undone.',
}
