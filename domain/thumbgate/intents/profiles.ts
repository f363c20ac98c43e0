/** Who may do what: profiles of tools, partners to work with, delegates to hand over to. */

import { fail } from '#domain/thumbgate/errors.ts'
import { wholeCharacters } from '#domain/thumbgate/feedback/text.ts'
import type { components } from '#generated/thumbgate/types.ts'

type Schemas = components['schemas']
export type McpProfile = Schemas['McpProfile']
export type PartnerProfile = Schemas['PartnerProfile']
export type PartnerStrategy = Schemas['IntentPlan']['partnerStrategy']
export type DelegateProfile = Schemas['DelegateProfile']
export type TokenBudget = Schemas['TokenBudget']

const readTools = [
  'recall',
  'feedback_summary',
  'feedback_stats',
  'gate_stats',
  'dashboard',
  'search_lessons',
  'search_thumbgate',
  'list_intents',
  'plan_intent',
  'construct_context_pack',
  'context_provenance',
  'evaluate_context_pack',
]

const writeTools = [
  'capture_feedback',
  'prevention_rules',
  'satisfy_gate',
  'generate_skill',
  'export_dpo_pairs',
  'export_databricks_bundle',
]

/** The tools of each profile. Tools that change something are {@link isWriteTool}. */
export const mcpProfiles: Readonly<Record<McpProfile, { description: string; tools: readonly string[] }>> = {
  default: { description: 'Everything.', tools: [...readTools, ...writeTools] },
  essential: {
    description: 'What every session needs: feedback, lessons, rules.',
    tools: ['capture_feedback', 'feedback_summary', 'feedback_stats', 'search_lessons', 'prevention_rules', 'recall'],
  },
  commerce: {
    description: 'What agents that sell need: recall before, feedback after.',
    tools: ['capture_feedback', 'feedback_summary', 'recall', 'search_lessons', 'construct_context_pack'],
  },
  readonly: { description: 'Looking, without changing anything.', tools: readTools },
  dispatch: {
    description: 'Planning work for others, without doing it.',
    tools: ['list_intents', 'plan_intent', 'recall', 'feedback_summary', 'dashboard', 'gate_stats'],
  },
  locked: { description: 'The least that is useful.', tools: ['recall', 'feedback_summary', 'search_lessons'] },
}

export const isWriteTool = (name: string): boolean => writeTools.includes(name)

/** The profile a request names; `default` where it names none. Throws 400 for one that is unknown. */
export const toMcpProfile = (name: string | undefined): McpProfile => {
  if (isAbsent(name)) return 'default'
  if (Object.hasOwn(mcpProfiles, name)) return name as McpProfile
  throw unknown('mcpProfile', name, Object.keys(mcpProfiles))
}

export const isAbsent = (name: string | undefined): name is undefined | '' => name === undefined || name === ''

/** A 400 that says which names there are. */
export const unknown = (field: string, name: string, known: readonly string[]) =>
  fail('bad_request', `${field} is "${wholeCharacters(name, 80)}"; it must be one of ${known.join(', ')}`, { field })

interface Partner extends Omit<PartnerStrategy, 'profile' | 'tokenBudget' | 'partnerCategory'> {
  aliases: readonly string[]
  multipliers: TokenBudget
}

export const partners: Readonly<Record<PartnerProfile, Partner>> = {
  balanced: {
    aliases: ['default'],
    label: 'Balanced',
    description: 'No preference: actions run in the order of the catalogue.',
    verificationMode: 'standard',
    multipliers: { total: 1, perAction: 1, contextPack: 1 },
    maxRetryDelta: 0,
    rewardBias: 0,
    actionBiases: {},
    recommendedChecks: ['Run the checks that cover the change.', 'Say what was not checked.'],
  },
  strict_reviewer: {
    aliases: ['strict-reviewer', 'reviewer'],
    label: 'Strict reviewer',
    description: 'Wants evidence before anything else, and more of it.',
    verificationMode: 'evidence_first',
    multipliers: { total: 1.15, perAction: 1.1, contextPack: 1.4 },
    maxRetryDelta: 1,
    rewardBias: 0.1,
    actionBiases: {
      construct_context_pack: 0.22,
      context_provenance: 0.2,
      evaluate_context_pack: 0.16,
      feedback_summary: 0.08,
    },
    recommendedChecks: ['Attach the evidence for every claim.', 'Trace each conclusion to the context it came from.'],
  },
  fast_executor: {
    aliases: ['fast', 'fast-executor'],
    label: 'Fast executor',
    description: 'Wants the shortest way, with less context.',
    verificationMode: 'fast_path',
    multipliers: { total: 0.85, perAction: 0.85, contextPack: 0.7 },
    maxRetryDelta: -1,
    rewardBias: -0.05,
    actionBiases: {},
    recommendedChecks: ['Run the fastest check that can fail.', 'Stop at the first failure.'],
  },
  silent_blocker: {
    aliases: ['blocker', 'silent-blocker'],
    label: 'Silent blocker',
    description: 'Says nothing and stops what is wrong: blockers have to be looked for.',
    verificationMode: 'blocker_hunt',
    multipliers: { total: 1.2, perAction: 1.1, contextPack: 1.3 },
    maxRetryDelta: 1,
    rewardBias: 0.05,
    actionBiases: {},
    recommendedChecks: ['List what could block the result.', 'Show for each blocker why it does not.'],
  },
  tool_limited: {
    aliases: ['limited', 'tool-limited'],
    label: 'Tool limited',
    description: 'Has few tools: inputs and outputs have to be spelt out.',
    verificationMode: 'explicit_contracts',
    multipliers: { total: 0.95, perAction: 0.9, contextPack: 0.8 },
    maxRetryDelta: 0,
    rewardBias: -0.02,
    actionBiases: {},
    recommendedChecks: ['State the inputs and outputs of every step.', 'Use no tool that is not named.'],
  },
}

/** The partner a request names, also by an alias; `balanced` where it names none. Throws 400 for one that is unknown. */
export function toPartnerProfile(name: string | undefined): PartnerProfile {
  if (isAbsent(name)) return 'balanced'
  const names = Object.keys(partners) as PartnerProfile[]
  const found = names.find((profile) => profile === name || partners[profile].aliases.includes(name))
  if (found === undefined) throw unknown('partnerProfile', name, names)
  return found
}

const baseBudget: TokenBudget = { total: 12_000, perAction: 4000, contextPack: 6000 }

/** Whole tokens. */
export function tokenBudget(profile: PartnerProfile): TokenBudget {
  const { multipliers } = partners[profile]
  return {
    total: Math.round(baseBudget.total * multipliers.total),
    perAction: Math.round(baseBudget.perAction * multipliers.perAction),
    contextPack: Math.round(baseBudget.contextPack * multipliers.contextPack),
  }
}

export const partnerCategory = (profile: PartnerProfile): string => `partner_${profile}`

export function toPartnerStrategy(profile: PartnerProfile): PartnerStrategy {
  const { aliases, multipliers, ...strategy } = partners[profile]
  return {
    profile,
    ...strategy,
    partnerCategory: partnerCategory(profile),
    actionBiases: { ...strategy.actionBiases },
    recommendedChecks: [...strategy.recommendedChecks],
    tokenBudget: tokenBudget(profile),
  }
}

export interface Delegate {
  profile: DelegateProfile
  mcpProfile: McpProfile
  /** What of the context it is given. */
  maxItems: number
  maxChars: number
}

export const delegates: Readonly<Record<DelegateProfile, Delegate>> = {
  pr_workflow: { profile: 'pr_workflow', mcpProfile: 'default', maxItems: 8, maxChars: 6000 },
  review_workflow: { profile: 'review_workflow', mcpProfile: 'readonly', maxItems: 10, maxChars: 7000 },
  secure_runtime: { profile: 'secure_runtime', mcpProfile: 'locked', maxItems: 5, maxChars: 3000 },
}

export const mayUse = ({ mcpProfile }: Delegate, tool: string): boolean => mcpProfiles[mcpProfile].tools.includes(tool)
