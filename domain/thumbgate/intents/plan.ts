/** Plans an intent: which actions, in which order, with what budget, and whether a delegate does them. Pure but for the samples. */

import { wordsOf } from '#domain/thumbgate/decisions/words.ts'
import {
  approvalLevels,
  findIntent,
  type Intent,
  type PolicyBundle,
  toBundle,
} from '#domain/thumbgate/intents/catalog.ts'
import {
  type Delegation,
  type DelegationHistory,
  type DelegationMode,
  judgeDelegation,
  reasons,
} from '#domain/thumbgate/intents/delegation.ts'
import { type Gate, killSwitches } from '#domain/thumbgate/intents/gates.ts'
import {
  type Delegate,
  type McpProfile,
  type PartnerProfile,
  partnerCategory,
  partners,
  tokenBudget,
  toMcpProfile,
  toPartnerProfile,
  toPartnerStrategy,
} from '#domain/thumbgate/intents/profiles.ts'
import type { Category } from '#domain/thumbgate/reliability.ts'
import type { components } from '#generated/thumbgate/types.ts'

type Schemas = components['schemas']
export type IntentPlan = Schemas['IntentPlan']
type ActionScore = IntentPlan['actionScores'][number]
export type HandoffContract = Schemas['HandoffContract']

/** A request whose names are known. */
export interface PlanRequest {
  bundleId: PolicyBundle
  intent: Intent
  mcpProfile: McpProfile
  partnerProfile: PartnerProfile
  context: string
  approved: boolean
  repoPath: string | null
  mode: DelegationMode
}

/** Reads the names of a request. Throws 400 for one that is unknown. */
export function readPlanRequest(body: Schemas['IntentPlanRequest']): PlanRequest {
  const bundleId = toBundle(body.bundleId)
  return {
    bundleId,
    intent: findIntent(bundleId, body.intentId),
    mcpProfile: toMcpProfile(body.mcpProfile),
    partnerProfile: toPartnerProfile(body.partnerProfile),
    context: body.context ?? '',
    approved: body.approved === true,
    repoPath: body.repoPath ?? null,
    mode: body.delegationMode ?? 'off',
  }
}

/** What the data set knows when a plan is made. */
export interface PlanKnowledge {
  /** A sample of the reliability of a category of actions. */
  sampleCategory(category: string): number
  /** A sample of the reliability of a partner. */
  samplePartner(category: string): number
  gates: readonly Gate[]
  history: DelegationHistory
}

export interface Planned {
  plan: IntentPlan
  delegation: Delegation
}

export function planIntent(request: PlanRequest, knowledge: PlanKnowledge, now: Date): Planned {
  const { bundleId, intent, mcpProfile, partnerProfile, context, approved } = request
  const { id, description, risk } = intent
  const levels = approvalLevels(bundleId, mcpProfile)
  const requiresApproval = levels.includes(risk)
  const needsCheckpoint = requiresApproval && !approved
  const actionScores = scoreActions(intent, partnerProfile, knowledge)
  const names = actionScores.map(({ name }) => name)
  const actions = names.map((name) => ({ kind: 'mcp_tool' as const, name }))
  const delegation = judgeDelegation({
    mode: request.mode,
    needsCheckpoint,
    mcpProfile,
    intentId: id,
    actions: names,
    contextLength: context.length,
    hasCodeGraph: false,
    history: knowledge.history,
  })
  const selected = delegation.code === 'delegation_selected' ? delegation.delegate : null
  const plan: IntentPlan = {
    bundleId,
    mcpProfile,
    partnerProfile,
    generatedAt: now.toISOString(),
    status: needsCheckpoint ? 'checkpoint_required' : 'ready',
    intent: { id, description, risk },
    context,
    requiresApproval,
    approved,
    checkpoint: needsCheckpoint
      ? { type: 'human_approval', reason: `Intents of ${risk} risk need approval.`, requiredForRiskLevels: levels }
      : null,
    actions,
    phases: [{ phaseIndex: 0, kind: 'mcp_tool', parallel: actions.length > 1, actions }],
    tokenBudget: tokenBudget(partnerProfile),
    partnerStrategy: toPartnerStrategy(partnerProfile),
    actionScores,
    codegraphImpact: withoutRepository(context, request.repoPath),
    killSwitches: killSwitches(knowledge.gates, risk, names),
    executionMode: selected ? 'sequential_delegate' : 'single_agent',
    delegationEligible: selected !== null,
    delegationScore: selected ? delegation.score : 0,
    delegationReason: reasons[delegation.code],
    delegateProfile: selected?.profile ?? null,
    handoffContract: selected ? contractFor(request, names, selected) : null,
  }
  return { plan, delegation }
}

const categories: Readonly<Record<string, Category>> = {
  capture_feedback: 'debugging',
  feedback_summary: 'search',
  prevention_rules: 'architecture',
  construct_context_pack: 'search',
  context_provenance: 'search',
  evaluate_context_pack: 'testing',
}

const frontActions = ['construct_context_pack', 'context_provenance']

/** The actions with their scores, in the order in which they run. */
function scoreActions(intent: Intent, partner: PartnerProfile, knowledge: PlanKnowledge): ActionScore[] {
  const { actionBiases, verificationMode } = partners[partner]
  const partnerScore = knowledge.samplePartner(partnerCategory(partner))
  const scores = intent.actions.map((name): ActionScore => {
    const category = categories[name] ?? 'uncategorized'
    const actionScore = knowledge.sampleCategory(category)
    const partnerBias = actionBiases[name] ?? 0
    const isFront = verificationMode === 'evidence_first' && frontActions.includes(name)
    return {
      name,
      category,
      partnerProfile: partner,
      partnerCategory: partnerCategory(partner),
      actionScore,
      partnerScore,
      partnerBias,
      partnerPriority: isFront ? 0 : 1,
      score: Math.min(1, Math.max(0, 0.7 * actionScore + 0.3 * partnerScore + partnerBias)),
    }
  })
  if (partner === 'balanced') return scores
  // Sorting is stable: equal actions stay in the order of the catalogue.
  return scores.sort((a, b) => a.partnerPriority - b.partnerPriority || b.score - a.score)
}

const scopeOut = ['Parallel fan-out to further agents', 'Nested handoffs', 'Growth of the scope without approval']

function contractFor(
  { intent, partnerProfile }: PlanRequest,
  names: readonly string[],
  delegate: Delegate,
): HandoffContract {
  return {
    objective: intent.description,
    scopeIn: [...names],
    scopeOut: [...scopeOut],
    requiredEvidence: ['summary', 'result_context'],
    requiredChecks: [...partners[partnerProfile].recommendedChecks],
    contextBudget: { maxItems: delegate.maxItems, maxChars: delegate.maxChars },
    completionDefinition: 'All actions in scope ran, the checks passed, and the summary and the result context say so.',
  }
}

const mostSymbols = 20
const shortestSymbol = 3

/** The server sees no repository: only the words of the context can name symbols. */
function withoutRepository(context: string, repoPath: string | null): IntentPlan['codegraphImpact'] {
  const words = wordsOf(context).filter((word) => word.length >= shortestSymbol)
  const symbols = [...new Set(words)].slice(0, mostSymbols)
  return {
    enabled: false,
    automated: false,
    source: 'unavailable',
    repoPath,
    query: context,
    symbols,
    callers: [],
    callees: [],
    deadCode: [],
    hasImpact: false,
    evidence: { symbolCount: symbols.length, callerCount: 0, calleeCount: 0, deadCodeCount: 0, impactScore: 0 },
    verificationHints: [],
    summary: 'The code graph is not available here.',
    reason: 'This server has no access to repositories.',
  }
}
