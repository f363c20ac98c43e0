/** Whether the actions of a plan may be handed to a delegate, and to which. */
import {
  type Delegate,
  type DelegateProfile,
  delegates,
  type McpProfile,
  mayUse,
} from '#domain/thumbgate/intents/profiles.ts'
import { round } from '#domain/thumbgate/numbers.ts'
import type { components } from '#generated/thumbgate/types.ts'

export type DelegationMode = NonNullable<components['schemas']['IntentPlanRequest']['delegationMode']>

export type ReasonCode =
  | 'delegation_disabled'
  | 'checkpoint_required'
  | 'dispatch_profile'
  | 'locked_profile'
  | 'single_phase_task'
  | 'insufficient_actions'
  | 'no_compatible_delegate'
  | 'budget_exceeded'
  | 'unresolved_handoff_exists'
  | 'recent_failure'
  | 'low_score'
  | 'delegation_selected'

type Kind = 'evidence' | 'verification' | 'mutation' | 'general'

const kinds: Readonly<Record<Exclude<Kind, 'general'>, readonly string[]>> = {
  evidence: [
    'construct_context_pack',
    'context_provenance',
    'feedback_summary',
    'recall',
    'search_lessons',
    'search_thumbgate',
  ],
  verification: ['evaluate_context_pack', 'feedback_stats', 'gate_stats', 'dashboard'],
  mutation: ['capture_feedback', 'prevention_rules', 'generate_skill', 'satisfy_gate'],
}

function kindOf(action: string): Kind {
  if (action.startsWith('export_')) return 'mutation'
  const names = Object.keys(kinds) as (keyof typeof kinds)[]
  return names.find((kind) => kinds[kind].includes(action)) ?? 'general'
}

/** Consecutive actions of one kind are one phase. */
export const semanticPhases = (actions: readonly string[]): Kind[] =>
  actions.map(kindOf).filter((kind, i, all) => kind !== all[i - 1])

/** What is known about earlier handoffs when a plan is made. */
export interface DelegationHistory {
  /** Means of the posteriors of the intent, the delegate and all delegation that have samples, by category. */
  reliability: Readonly<Record<string, number>>
  /** Delegates with a recent failure of this intent; null: of any. */
  failedDelegates: readonly (DelegateProfile | null)[]
  hasOpenHandoff: boolean
}

export interface DelegationInput {
  mode: DelegationMode
  needsCheckpoint: boolean
  mcpProfile: McpProfile
  intentId: string
  actions: readonly string[]
  contextLength: number
  hasCodeGraph: boolean
  history: DelegationHistory
}

export interface Delegation {
  code: ReasonCode
  /** Three decimals. */
  score: number
  /** The delegate that fits, whether or not it is used. */
  delegate: Delegate | null
}

export function judgeDelegation(input: DelegationInput): Delegation {
  const delegate = selectDelegate(input.mcpProfile, input.actions)
  const score = scoreDelegation(input, delegate)
  const hit = refusals.find(([, applies]) => applies(input, delegate, score))
  return { code: hit?.[0] ?? 'delegation_selected', score, delegate }
}

/** The first candidate that may use every action; null when none may. */
function selectDelegate(profile: McpProfile, actions: readonly string[]): Delegate | null {
  const mutates = semanticPhases(actions).includes('mutation')
  const names = candidates(profile, mutates)
  return names.map((name) => delegates[name]).find((each) => actions.every((action) => mayUse(each, action))) ?? null
}

function candidates(profile: McpProfile, mutates: boolean): readonly DelegateProfile[] {
  if (profile === 'readonly') return ['review_workflow', 'secure_runtime']
  if (profile === 'dispatch') return ['review_workflow']
  if (profile === 'locked') return ['secure_runtime']
  return mutates
    ? ['pr_workflow', 'review_workflow', 'secure_runtime']
    : ['review_workflow', 'pr_workflow', 'secure_runtime']
}

const fitsBudget = ({ contextLength }: DelegationInput, delegate: Delegate | null): boolean =>
  delegate !== null && contextLength <= delegate.maxChars

/** A failure whose delegate is unknown counts for all of them. */
const failedBefore = ({ history }: DelegationInput, delegate: Delegate | null): boolean =>
  history.failedDelegates.some((failed) => failed === null || delegate === null || failed === delegate.profile)

/** In hundredths where it can be, so that 0.65 is 0.65; the reliability of earlier handoffs moves it by at most a quarter. */
function scoreDelegation(input: DelegationInput, delegate: Delegate | null): number {
  const phases = semanticPhases(input.actions)
  const hundredths =
    (phases.length >= 2 ? 25 : -30) +
    (phases.includes('evidence') && phases.includes('mutation') ? 15 : 0) +
    (delegate ? 15 : 0) +
    (input.hasCodeGraph ? 10 : 0) +
    (fitsBudget(input, delegate) ? 10 : -20) +
    (failedBefore(input, delegate) ? -25 : 0)
  const score = hundredths / 100 + reliabilityBias(input, delegate)
  return round(Math.min(1, Math.max(0, score)), 3)
}

/** The categories whose posteriors count for a plan. */
export const delegationCategories = (intentId: string, delegate: DelegateProfile | null): string[] => [
  'delegation_global',
  `intent_${intentId}`,
  ...(delegate ? [`profile_${delegate}`] : []),
]

function reliabilityBias({ intentId, history }: DelegationInput, delegate: Delegate | null): number {
  const means = delegationCategories(intentId, delegate?.profile ?? null)
    .map((category) => history.reliability[category])
    .filter((mean) => mean !== undefined)
  if (means.length === 0) return 0
  const mean = means.reduce((sum, each) => sum + each, 0) / means.length
  return (mean - 0.5) / 2
}

const fewestActions = 3
const lowestScore = 0.6

type Refusal = readonly [ReasonCode, (input: DelegationInput, delegate: Delegate | null, score: number) => boolean]

/** The first that applies is the reason. */
const refusals: readonly Refusal[] = [
  ['delegation_disabled', ({ mode }) => mode === 'off'],
  ['checkpoint_required', ({ needsCheckpoint }) => needsCheckpoint],
  ['dispatch_profile', ({ mcpProfile }) => mcpProfile === 'dispatch'],
  ['locked_profile', ({ mcpProfile }) => mcpProfile === 'locked'],
  ['single_phase_task', ({ actions }) => semanticPhases(actions).length < 2],
  ['insufficient_actions', ({ actions }) => actions.length < fewestActions],
  ['no_compatible_delegate', (_input, delegate) => delegate === null],
  ['budget_exceeded', (input, delegate) => !fitsBudget(input, delegate)],
  ['unresolved_handoff_exists', ({ history }) => history.hasOpenHandoff],
  ['recent_failure', (input, delegate) => failedBefore(input, delegate)],
  ['low_score', (_input, _delegate, score) => score < lowestScore],
]

export const reasons: Readonly<Record<ReasonCode, string>> = {
  delegation_disabled: 'Delegation is off for this plan.',
  checkpoint_required: 'Somebody has to approve the plan before anything of it is handed over.',
  dispatch_profile: 'The dispatch profile plans work and hands nothing over itself.',
  locked_profile: 'The locked profile hands nothing over.',
  single_phase_task: 'All actions are of one kind, so a delegate would only repeat the work of one agent.',
  insufficient_actions: `Fewer than ${fewestActions} actions are not worth a handoff.`,
  no_compatible_delegate: 'No delegate may use every action of the plan.',
  budget_exceeded: 'The context is larger than what the delegate is given.',
  unresolved_handoff_exists: 'The same task was handed over and is not completed.',
  recent_failure: 'A handoff of this intent failed within the last 30 days.',
  low_score: `The score of the handoff is below ${lowestScore}.`,
  delegation_selected: 'The plan is worth a handoff.',
}
