/** Prepares an internal agent: what it was called for, what it should remember, what it is to do, and who looks at it. */
import { type ContextPack, constructPack } from '#domain/thumbgate/context/packs.ts'
import type { Scope } from '#domain/thumbgate/handoffs/start.ts'
import { knowledgeFor } from '#domain/thumbgate/intents/knowledge.ts'
import { type IntentPlan, planIntent } from '#domain/thumbgate/intents/plan.ts'
import { type BootstrapRequest, type Invocation, readInvocation } from '#domain/thumbgate/internal-agent/invocation.ts'
import { recallQuery, type StartupContext, startupContext } from '#domain/thumbgate/internal-agent/startup.ts'
import { recordProvenance } from '#domain/thumbgate/provenance.ts'
import type { components } from '#generated/thumbgate/types.ts'

type Bootstrap = components['schemas']['InternalAgentBootstrap']
type Step = Bootstrap['middlewarePlan'][number]

const packItems = 6
const packChars = 5000

export async function bootstrap(scope: Scope, body: BootstrapRequest): Promise<Bootstrap> {
  const { db, customer, random, now } = scope
  const { invocation, plan: request } = readInvocation(body)
  const startup = startupContext(body, invocation)
  const wish = { query: recallQuery(body), maxItems: packItems, maxChars: packChars }
  const pack = await constructPack(db, customer, wish, now)
  const knowledge = await knowledgeFor(db, customer, request, random, now)
  const { plan } = planIntent(request, knowledge, now)
  const event = {
    source: invocation.source,
    threadId: invocation.threadId,
    sandboxPath: null,
    intentId: invocation.intentId,
    delegationEligible: plan.delegationEligible,
    packId: pack.packId,
  }
  await recordProvenance(db, customer, 'internal_agent_bootstrap_created', event, now)
  const lane = reviewerLane(plan)
  return {
    generatedAt: now.toISOString(),
    invocation,
    startupContext: startup,
    recallPack: {
      packId: pack.packId,
      itemCount: pack.items.length,
      cache: pack.cache,
      visibleTitles: pack.visibility.visibleTitles,
    },
    sandbox: { ready: false, kind: 'none', path: null, reused: false, baseRef: null },
    intentPlan: plan,
    reviewerLane: lane,
    middlewarePlan: middlewarePlan({ invocation, startup, pack, plan, lane }),
    codeGraph: { enabled: plan.codegraphImpact.enabled, section: '' },
  }
}

const defaultEvidence = ['tests', 'proof', 'diff_review']

/** Who looks at the result: the delegate of a plan that is handed over; else only checks are left. */
function reviewerLane(plan: IntentPlan): Bootstrap['reviewerLane'] {
  const { handoffContract: contract, partnerStrategy } = plan
  return {
    enabled: plan.delegationEligible,
    delegateProfile: plan.delegateProfile,
    executionMode: plan.executionMode,
    verificationMode: partnerStrategy.verificationMode,
    requiredChecks: [...(contract?.requiredChecks ?? partnerStrategy.recommendedChecks)],
    requiredEvidence: [...(contract?.requiredEvidence ?? defaultEvidence)],
  }
}

interface Prepared {
  invocation: Invocation
  startup: StartupContext
  pack: ContextPack
  plan: IntentPlan
  lane: Bootstrap['reviewerLane']
}

/** The steps in the order in which they ran or will run. */
const middlewarePlan = ({ invocation, startup, pack, plan, lane }: Prepared): Step[] => [
  step('trigger_normalization', 'ready', { source: invocation.source, threadId: invocation.threadId }),
  step('startup_context_hydration', 'ready', { characters: startup.text.length }),
  step('context_pack_construction', 'ready', { packId: pack.packId, itemCount: pack.items.length }),
  step('sandbox_preparation', 'skipped', { reason: 'This server prepares no workspaces.' }),
  step('intent_planning', 'ready', { intentId: plan.intent.id, status: plan.status }),
  step('reviewer_lane', lane.enabled ? 'ready' : 'optional', { delegateProfile: lane.delegateProfile }),
  step('proof_gate', 'ready', { requiredEvidence: lane.requiredEvidence }),
  step('feedback_capture', 'optional', { operation: 'captureFeedback' }),
]

const step = (name: Step['step'], status: Step['status'], details: Step['details']): Step => ({
  step: name,
  status,
  details,
})
