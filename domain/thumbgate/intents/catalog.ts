/** The intents of each policy bundle, and which of them somebody has to approve. */
import {
  isAbsent,
  type McpProfile,
  partners,
  toMcpProfile,
  toPartnerProfile,
  unknown,
} from '#domain/thumbgate/intents/profiles.ts'
import type { components } from '#generated/thumbgate/types.ts'

type Schemas = components['schemas']
export type RiskLevel = Schemas['RiskLevel']
export type PolicyBundle = Schemas['PolicyBundle']
export type IntentId = Schemas['IntentId']
export type IntentCatalog = Schemas['IntentCatalog']

export interface Intent {
  id: IntentId
  description: string
  risk: RiskLevel
  /** Names of tools, in the order in which they run. */
  actions: readonly string[]
}

const dpo: Intent = {
  id: 'publish_dpo_training_data',
  description: 'Export preference pairs for training.',
  risk: 'high',
  actions: ['export_dpo_pairs'],
}

const databricks: Intent = {
  id: 'publish_databricks_analytics_bundle',
  description: 'Export the analytics bundle for Databricks.',
  risk: 'high',
  actions: ['export_databricks_bundle'],
}

const capture = {
  id: 'capture_feedback_loop',
  description: 'Capture feedback and see what it changes.',
  risk: 'low',
} as const

const improve = {
  id: 'improve_response_quality',
  description: 'Turn feedback into rules and context for better answers.',
  risk: 'medium',
} as const

const bundles: Readonly<Record<PolicyBundle, readonly Intent[]>> = {
  'default-v1': [
    { ...capture, actions: ['capture_feedback', 'feedback_summary'] },
    { ...improve, actions: ['feedback_summary', 'prevention_rules', 'construct_context_pack'] },
    dpo,
    databricks,
    {
      id: 'incident_postmortem',
      description: 'Gather and judge the context of an incident.',
      risk: 'medium',
      actions: ['construct_context_pack', 'context_provenance', 'evaluate_context_pack'],
    },
  ],
  'constrained-v1': [
    { ...capture, actions: ['capture_feedback'] },
    { ...improve, actions: ['feedback_summary', 'prevention_rules'] },
    dpo,
    databricks,
  ],
}

/** The bundle a request names; `default-v1` where it names none. Throws 400 for one that is unknown. */
export function toBundle(name: string | undefined): PolicyBundle {
  if (isAbsent(name)) return 'default-v1'
  if (Object.hasOwn(bundles, name)) return name as PolicyBundle
  throw unknown('bundleId', name, Object.keys(bundles))
}

export const intentsOf = (bundle: PolicyBundle): readonly Intent[] => bundles[bundle]

/** An intent of the bundle. Throws 400 where the bundle has none of that name. */
export function findIntent(bundle: PolicyBundle, id: string): Intent {
  const intents = intentsOf(bundle)
  const intent = intents.find((each) => each.id === id)
  if (intent === undefined)
    throw unknown(
      'intentId',
      id,
      intents.map((each) => each.id),
    )
  return intent
}

const levels: readonly RiskLevel[] = ['low', 'medium', 'high', 'critical']
const approvedFrom: Readonly<Record<PolicyBundle, RiskLevel>> = { 'default-v1': 'high', 'constrained-v1': 'medium' }

/** The risks that somebody has to approve: one level more under the locked profile. */
export function approvalLevels(bundle: PolicyBundle, profile: McpProfile): RiskLevel[] {
  const first = levels.indexOf(approvedFrom[bundle])
  return levels.slice(profile === 'locked' ? first - 1 : first)
}

export function toCatalog(query: { mcpProfile?: string; bundleId?: string; partnerProfile?: string }): IntentCatalog {
  const bundleId = toBundle(query.bundleId)
  const mcpProfile = toMcpProfile(query.mcpProfile)
  const partnerProfile = toPartnerProfile(query.partnerProfile)
  const { verificationMode, recommendedChecks } = partners[partnerProfile]
  const needApproval = approvalLevels(bundleId, mcpProfile)
  return {
    bundleId,
    mcpProfile,
    partnerProfile,
    partnerStrategy: { verificationMode, recommendedChecks: [...recommendedChecks] },
    intents: intentsOf(bundleId).map(({ id, description, risk, actions }) => ({
      id,
      description,
      risk,
      actionCount: actions.length,
      requiresApproval: needApproval.includes(risk),
    })),
  }
}
