// Written by "npm run generate"; do not edit.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely'

export interface DB {
  'mightykey.agent_runs': MightykeyAgentRuns
  'mightykey.api_keys': MightykeyApiKeys
  'mightykey.approvals': MightykeyApprovals
  'mightykey.audit_log': MightykeyAuditLog
  'mightykey.credit_ledger': MightykeyCreditLedger
  'mightykey.integrations': MightykeyIntegrations
  'mightykey.memberships': MightykeyMemberships
  'mightykey.organizations': MightykeyOrganizations
  'mightykey.password_reset_tokens': MightykeyPasswordResetTokens
  'mightykey.project_environments': MightykeyProjectEnvironments
  'mightykey.projects': MightykeyProjects
  'mightykey.purchases': MightykeyPurchases
  'mightykey.run_artifacts': MightykeyRunArtifacts
  'mightykey.run_events': MightykeyRunEvents
  'mightykey.run_units': MightykeyRunUnits
  'mightykey.sessions': MightykeySessions
  'mightykey.usage_events': MightykeyUsageEvents
  'mightykey.users': MightykeyUsers
  'mightykey.webhooks': MightykeyWebhooks
  'retivo.accounts': RetivoAccounts
  'retivo.api_keys': RetivoApiKeys
  'retivo.audit_log': RetivoAuditLog
  'retivo.brand_contexts': RetivoBrandContexts
  'retivo.events': RetivoEvents
  'retivo.inbox_messages': RetivoInboxMessages
  'retivo.interventions': RetivoInterventions
  'retivo.link_secrets': RetivoLinkSecrets
  'retivo.outbox': RetivoOutbox
  'retivo.outcomes': RetivoOutcomes
  'retivo.playbook_days': RetivoPlaybookDays
  'retivo.playbook_stats': RetivoPlaybookStats
  'retivo.playbooks': RetivoPlaybooks
  'retivo.sessions': RetivoSessions
  'retivo.stage_history': RetivoStageHistory
  'retivo.stripe_receipts': RetivoStripeReceipts
  'retivo.team_invitations': RetivoTeamInvitations
  'retivo.team_members': RetivoTeamMembers
  'retivo.tenants': RetivoTenants
  'retivo.usage': RetivoUsage
  'retivo.user_days': RetivoUserDays
  'retivo.user_milestones': RetivoUserMilestones
  'retivo.user_totals': RetivoUserTotals
  'retivo.users': RetivoUsers
  'retivo.webhook_endpoints': RetivoWebhookEndpoints
  'shared.idempotency_claims': SharedIdempotencyClaims
  'shared.idempotency_steps': SharedIdempotencySteps
  'shared.migrations': SharedMigrations
  'shared.outbox': SharedOutbox
  'shared.seeds': SharedSeeds
  'shared.throttle': SharedThrottle
  'shared.webhook_deliveries': SharedWebhookDeliveries
  'thumbgate.api_keys': ThumbgateApiKeys
  'thumbgate.artifact_chunks': ThumbgateArtifactChunks
  'thumbgate.artifacts': ThumbgateArtifacts
  'thumbgate.auto_gates': ThumbgateAutoGates
  'thumbgate.charge_facts': ThumbgateChargeFacts
  'thumbgate.charge_readings': ThumbgateChargeReadings
  'thumbgate.checkout_sessions': ThumbgateCheckoutSessions
  'thumbgate.context_namespaces': ThumbgateContextNamespaces
  'thumbgate.context_objects': ThumbgateContextObjects
  'thumbgate.context_packs': ThumbgateContextPacks
  'thumbgate.context_usage': ThumbgateContextUsage
  'thumbgate.dashboard_review_state': ThumbgateDashboardReviewState
  'thumbgate.decision_outcomes': ThumbgateDecisionOutcomes
  'thumbgate.decisions': ThumbgateDecisions
  'thumbgate.demo_admin': ThumbgateDemoAdmin
  'thumbgate.diagnostics': ThumbgateDiagnostics
  'thumbgate.documents': ThumbgateDocuments
  'thumbgate.failure_keys': ThumbgateFailureKeys
  'thumbgate.feedback_counters': ThumbgateFeedbackCounters
  'thumbgate.feedback_events': ThumbgateFeedbackEvents
  'thumbgate.feedback_quarters': ThumbgateFeedbackQuarters
  'thumbgate.feedback_rejections': ThumbgateFeedbackRejections
  'thumbgate.feedback_sequences': ThumbgateFeedbackSequences
  'thumbgate.feedback_tallies': ThumbgateFeedbackTallies
  'thumbgate.funnel_events': ThumbgateFunnelEvents
  'thumbgate.funnel_facts': ThumbgateFunnelFacts
  'thumbgate.gate_audit': ThumbgateGateAudit
  'thumbgate.gate_promotion_log': ThumbgateGatePromotionLog
  'thumbgate.handoff_events': ThumbgateHandoffEvents
  'thumbgate.handoffs': ThumbgateHandoffs
  'thumbgate.hosted_jobs': ThumbgateHostedJobs
  'thumbgate.improvement_experiments': ThumbgateImprovementExperiments
  'thumbgate.intervention_examples': ThumbgateInterventionExamples
  'thumbgate.intervention_models': ThumbgateInterventionModels
  'thumbgate.intervention_quarters': ThumbgateInterventionQuarters
  'thumbgate.intervention_tokens': ThumbgateInterventionTokens
  'thumbgate.job_controls': ThumbgateJobControls
  'thumbgate.job_log': ThumbgateJobLog
  'thumbgate.ledger_counts': ThumbgateLedgerCounts
  'thumbgate.ledger_facts': ThumbgateLedgerFacts
  'thumbgate.ledger_people': ThumbgateLedgerPeople
  'thumbgate.lessons': ThumbgateLessons
  'thumbgate.memories': ThumbgateMemories
  'thumbgate.memory_guards': ThumbgateMemoryGuards
  'thumbgate.orderless_payments': ThumbgateOrderlessPayments
  'thumbgate.pack_cache': ThumbgatePackCache
  'thumbgate.pack_evaluations': ThumbgatePackEvaluations
  'thumbgate.prevention_rules': ThumbgatePreventionRules
  'thumbgate.provenance_events': ThumbgateProvenanceEvents
  'thumbgate.reliability': ThumbgateReliability
  'thumbgate.revenue_events': ThumbgateRevenueEvents
  'thumbgate.revenue_facts': ThumbgateRevenueFacts
  'thumbgate.risk_models': ThumbgateRiskModels
  'thumbgate.settings': ThumbgateSettings
  'thumbgate.sprint_lead_steps': ThumbgateSprintLeadSteps
  'thumbgate.sprint_leads': ThumbgateSprintLeads
  'thumbgate.stripe_charges': ThumbgateStripeCharges
  'thumbgate.synthesized_rules': ThumbgateSynthesizedRules
  'thumbgate.telemetry_counts': ThumbgateTelemetryCounts
  'thumbgate.telemetry_events': ThumbgateTelemetryEvents
  'thumbgate.telemetry_ids': ThumbgateTelemetryIds
  'thumbgate.telemetry_rejections': ThumbgateTelemetryRejections
  'thumbgate.webhook_receipts': ThumbgateWebhookReceipts
  'thumbgate.workflow_runs': ThumbgateWorkflowRuns
}

export interface MightykeyAgentRuns {
  id: string
  org_id: string
  project_id: string | null
  user_id: string
  parent_run_id: string | null
  livemode: boolean
  status: Generated<string>
  stage_started_at: ColumnType<Date, Date | string, Date | string>
  stage_history: ColumnType<unknown, string | undefined, string>
  request_text: string
  scope_artifact: ColumnType<unknown, string | null | undefined, string | null>
  plan_artifact: ColumnType<unknown, string | null | undefined, string | null>
  total_credits_used: ColumnType<string, string | number | undefined, string | number>
  total_tokens_input: Generated<number>
  total_tokens_output: Generated<number>
  model_used: string | null
  error_message: string | null
  next_seq: Generated<number>
  repairs: Generated<number>
  occupies_slot: boolean
  next_unit: string | null
  job_number: Generated<number>
  progressed_at: ColumnType<Date, Date | string, Date | string>
  created_at: ColumnType<Date, Date | string, Date | string>
  completed_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
}

export interface MightykeyApiKeys {
  id: string
  org_id: string
  user_id: string
  mode: string
  name: string | null
  key_hash: string
  prefix: string
  created_at: ColumnType<Date, Date | string, Date | string>
  expires_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  last_used_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  revoked_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
}

export interface MightykeyApprovals {
  id: string
  org_id: string
  run_id: string
  gate_key: string
  event_id: string | null
  action_summary: string
  reason: string
  risk_description: string | null
  cost_estimate: ColumnType<string | null, string | number | null | undefined, string | number | null>
  undo_plan: string | null
  evidence: ColumnType<unknown, string | null | undefined, string | null>
  status: string
  decided_by: string | null
  policy_rule_id: string | null
  decided_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  expires_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  created_at: ColumnType<Date, Date | string, Date | string>
}

export interface MightykeyAuditLog {
  id: string
  org_id: string | null
  actor_user_id: string | null
  api_key_id: string | null
  action: string
  target_type: string
  target_id: string | null
  ip: string | null
  at: ColumnType<Date, Date | string, Date | string>
  metadata: ColumnType<unknown, string | undefined, string>
}

export interface MightykeyCreditLedger {
  id: string
  org_id: string
  run_id: string | null
  type: string
  amount: ColumnType<string, string | number, string | number>
  balance_after: ColumnType<string, string | number, string | number>
  description: string
  reference: string | null
  created_at: ColumnType<Date, Date | string, Date | string>
}

export interface MightykeyIntegrations {
  id: string
  org_id: string
  provider: string
  status: string
  auth_method: string | null
  config: ColumnType<unknown, string | null | undefined, string | null>
  credentials_sealed: string | null
  connected_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  last_verified_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  error_message: string | null
  connected_by: string
  created_at: ColumnType<Date, Date | string, Date | string>
  updated_at: ColumnType<Date, Date | string, Date | string>
}

export interface MightykeyMemberships {
  org_id: string
  user_id: string
  role: string
  created_at: ColumnType<Date, Date | string, Date | string>
}

export interface MightykeyOrganizations {
  id: string
  name: string
  slug: string
  logo_url: string | null
  subscription_tier: Generated<string>
  stripe_customer_id: string | null
  stripe_subscription_id: string | null
  settings: ColumnType<unknown, string | undefined, string>
  constitution_version: Generated<number>
  autonomy_level: Generated<string>
  credit_balance: ColumnType<string, string | number | undefined, string | number>
  max_seats: number
  suspended_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  suspended_reason: string | null
  created_by: string
  created_at: ColumnType<Date, Date | string, Date | string>
  updated_at: ColumnType<Date, Date | string, Date | string>
  deleted_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  is_active: GeneratedAlways<boolean>
}

export interface MightykeyPasswordResetTokens {
  id: string
  user_id: string
  token_hash: string
  created_at: ColumnType<Date, Date | string, Date | string>
  expires_at: ColumnType<Date, Date | string, Date | string>
}

export interface MightykeyProjectEnvironments {
  id: string
  org_id: string
  project_id: string
  name: string
  position: number
  url: string | null
  status: Generated<string>
  last_deployed_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  health_status: Generated<string | null>
  health_checked_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  created_at: ColumnType<Date, Date | string, Date | string>
  updated_at: ColumnType<Date, Date | string, Date | string>
}

export interface MightykeyProjects {
  id: string
  org_id: string
  name: string
  slug: string
  description: string | null
  status: Generated<string>
  github_repo_url: string | null
  created_by: string
  created_at: ColumnType<Date, Date | string, Date | string>
  updated_at: ColumnType<Date, Date | string, Date | string>
  deleted_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
}

export interface MightykeyPurchases {
  id: string
  org_id: string
  user_id: string
  api_key_id: string | null
  ip: string | null
  amount_cents: number
  gateway: string
  payment_method_id: string | null
  request_key: string | null
  status: Generated<string>
  payment_intent_id: string | null
  failure: string | null
  created_at: ColumnType<Date, Date | string, Date | string>
  settled_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
}

export interface MightykeyRunArtifacts {
  id: string
  org_id: string
  run_id: string
  stage: string
  unit: string
  step_id: string | null
  kind: string
  name: string
  media_type: string
  content: string
  bytes: number
  created_at: ColumnType<Date, Date | string, Date | string>
}

export interface MightykeyRunEvents {
  id: string
  org_id: string
  run_id: string
  sequence_number: number
  event_type: string
  data: ColumnType<unknown, string, string>
  model_used: string | null
  tokens_used: number | null
  replay_visible: boolean
  created_at: ColumnType<Date, Date | string, Date | string>
}

export interface MightykeyRunUnits {
  org_id: string
  run_id: string
  stage: string
  unit: string
  starts: Generated<number>
  tries: Generated<number>
  result: ColumnType<unknown, string | null | undefined, string | null>
  finished_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
}

export interface MightykeySessions {
  id: string
  token_hash: string
  user_id: string
  active_org_id: string | null
  created_at: ColumnType<Date, Date | string, Date | string>
  idle_expires_at: ColumnType<Date, Date | string, Date | string>
  expires_at: ColumnType<Date, Date | string, Date | string>
}

export interface MightykeyUsageEvents {
  id: string
  org_id: string
  run_id: string
  stage: string
  unit: string
  event_type: string
  model_used: string | null
  tokens_input: number | null
  tokens_output: number | null
  credits_charged: ColumnType<string, string | number, string | number>
  created_at: ColumnType<Date, Date | string, Date | string>
}

export interface MightykeyUsers {
  id: string
  email: string
  email_key: string
  name: string
  password_hash: string
  created_at: ColumnType<Date, Date | string, Date | string>
  updated_at: ColumnType<Date, Date | string, Date | string>
}

export interface MightykeyWebhooks {
  id: string
  org_id: string
  url: string
  events: (string)[]
  description: string | null
  secret_sealed: string
  is_active: Generated<boolean>
  fail_count: Generated<number>
  last_triggered_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  created_by: string
  created_at: ColumnType<Date, Date | string, Date | string>
}

export interface RetivoAccounts {
  id: string
  email: string
  name: string | null
  created_at: ColumnType<Date, Date | string, Date | string>
}

export interface RetivoApiKeys {
  id: string
  tenant_id: string
  account_id: string | null
  prefix: string
  key_hash: string
  label: string | null
  mode: string
  scope: ColumnType<unknown, string, string>
  last_used_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  revoked_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  created_at: ColumnType<Date, Date | string, Date | string>
}

export interface RetivoAuditLog {
  id: string
  tenant_id: string
  actor: string
  action: string
  target: string
  data: ColumnType<unknown, string | undefined, string>
  at: ColumnType<Date, Date | string, Date | string>
}

export interface RetivoBrandContexts {
  tenant_id: string
  product_description: string | null
  tone_guidelines: string | null
  things_to_mention: (string)[] | null
  things_to_avoid: (string)[] | null
  updated_at: ColumnType<Date, Date | string, Date | string>
}

export interface RetivoEvents {
  tenant_id: string
  mode: string
  external_id: string
  name: string
  name_key: string
  occurred_at: ColumnType<Date, Date | string, Date | string>
  id: string
  properties: ColumnType<unknown, string, string>
  source: string
  idempotency_key: string | null
  received_at: ColumnType<Date, Date | string, Date | string>
}

export interface RetivoInboxMessages {
  id: string
  tenant_id: string
  mode: string
  external_id: string
  intervention_id: string
  body: string
  withdrawn_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  created_at: ColumnType<Date, Date | string, Date | string>
}

export interface RetivoInterventions {
  id: string
  tenant_id: string
  mode: string
  external_id: string
  playbook_id: string | null
  kind: string
  status: string
  channel: string
  message_body: string | null
  reasoning: string | null
  confidence: number | null
  origin: string
  shadow: Generated<boolean>
  planned_at: ColumnType<Date, Date | string, Date | string>
  approved_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  sent_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  delivered_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  flagged: Generated<boolean>
  flag_reason: string | null
  flagged_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  rejected_reason: string | null
  rollback_reason: string | null
  failure_reason: string | null
  quality_checks: ColumnType<unknown, string | null | undefined, string | null>
  severity: string | null
  suggested_action: string | null
  handled_by: string | null
  handled_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  action_taken: string | null
  outcome: string | null
  parent_id: string | null
  baseline: ColumnType<unknown, string | null | undefined, string | null>
  attempts: Generated<number>
  next_attempt_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  claimed_by: string | null
  outcome_due_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
}

export interface RetivoLinkSecrets {
  tenant_id: string
  secret_sealed: string
}

export interface RetivoOutbox {
  id: string
  tenant_id: string
  mode: string
  intervention_id: string
  channel: string
  recipient: string
  payload: ColumnType<unknown, string, string>
  created_at: ColumnType<Date, Date | string, Date | string>
}

export interface RetivoOutcomes {
  id: string
  tenant_id: string
  mode: string
  intervention_id: string
  result: string
  reason: string
  recorded_at: ColumnType<Date, Date | string, Date | string>
  days_to_outcome: number
}

export interface RetivoPlaybookDays {
  tenant_id: string
  mode: string
  playbook_id: string
  day: string
  planned: Generated<number>
}

export interface RetivoPlaybookStats {
  tenant_id: string
  mode: string
  playbook_id: string
  positive: Generated<number>
  negative: Generated<number>
  neutral: Generated<number>
}

export interface RetivoPlaybooks {
  id: string
  tenant_id: string
  name: string
  status: Generated<string>
  lifecycle_area: string | null
  entry_conditions: ColumnType<unknown, string | undefined, string>
  exit_conditions: ColumnType<unknown, string | undefined, string>
  constraints: ColumnType<unknown, string | undefined, string>
  strategy_hints: ColumnType<unknown, string | undefined, string>
  created_at: ColumnType<Date, Date | string, Date | string>
  updated_at: ColumnType<Date, Date | string, Date | string>
  status_changed_at: ColumnType<Date, Date | string, Date | string>
}

export interface RetivoSessions {
  id: string
  account_id: string
  tenant_id: string | null
  token_hash: string
  expires_at: ColumnType<Date, Date | string, Date | string>
  created_at: ColumnType<Date, Date | string, Date | string>
}

export interface RetivoStageHistory {
  id: string
  tenant_id: string
  mode: string
  external_id: string
  from_stage: string
  to_stage: string
  reason: string
  at: ColumnType<Date, Date | string, Date | string>
}

export interface RetivoStripeReceipts {
  event_id: string
  tenant_id: string
  type: string
  occurred_at: ColumnType<Date, Date | string, Date | string>
  received_at: ColumnType<Date, Date | string, Date | string>
}

export interface RetivoTeamInvitations {
  id: string
  tenant_id: string
  email: string
  role: string
  token_hash: string
  invited_by: string
  expires_at: ColumnType<Date, Date | string, Date | string>
  accepted_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  created_at: ColumnType<Date, Date | string, Date | string>
}

export interface RetivoTeamMembers {
  id: string
  tenant_id: string
  account_id: string
  role: string
  created_at: ColumnType<Date, Date | string, Date | string>
}

export interface RetivoTenants {
  id: string
  name: string
  slug: string
  config: ColumnType<unknown, string | undefined, string>
  plan_tier: string
  plan_status: Generated<string>
  plan_status_at: ColumnType<Date, Date | string, Date | string>
  tracked_user_limit: number | null
  kill_switch_active: Generated<boolean>
  kill_switch_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  shadow_mode_until: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  onboarding_completed: Generated<boolean>
  stripe_customer_id: string | null
  stripe_subscription_id: string | null
  created_at: ColumnType<Date, Date | string, Date | string>
  stripe_session_id: string | null
}

export interface RetivoUsage {
  tenant_id: string
  mode: string
  tracked_users: Generated<number>
}

export interface RetivoUserDays {
  tenant_id: string
  mode: string
  external_id: string
  day: string
  name_key: string
  count: number
  active_count: number
}

export interface RetivoUserMilestones {
  tenant_id: string
  mode: string
  external_id: string
  definition: string
  last_at: ColumnType<Date, Date | string, Date | string>
}

export interface RetivoUserTotals {
  tenant_id: string
  mode: string
  external_id: string
  name_key: string
  count: number
  active_count: number
  first_at: ColumnType<Date, Date | string, Date | string>
  last_at: ColumnType<Date, Date | string, Date | string>
  last_active_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
}

export interface RetivoUsers {
  tenant_id: string
  mode: string
  external_id: string
  name: string | null
  email: string | null
  company: string | null
  role: string | null
  team_size: number | null
  locale: string | null
  properties: ColumnType<unknown, string | undefined, string>
  opted_out: Generated<boolean>
  opt_changed_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  over_limit: Generated<boolean>
  last_activity_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  last_event_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  ended_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  lifecycle_stage: Generated<string>
  stage_changed_at: ColumnType<Date, Date | string, Date | string>
  churned_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  activation_score: Generated<number>
  engagement_score: Generated<number>
  expansion_score: Generated<number>
  risk_score: Generated<number>
  risk_level: Generated<string>
  health: Generated<number>
  milestone_progress: ColumnType<unknown, string | undefined, string>
  segment_memberships: ColumnType<unknown, string | undefined, string>
  scores_at: ColumnType<Date, Date | string, Date | string>
  evaluation_due_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  evaluated_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  created_at: ColumnType<Date, Date | string, Date | string>
  listed_at: GeneratedAlways<Date>
  basis: ColumnType<unknown, string | null | undefined, string | null>
  listed_minute: GeneratedAlways<number>
  scored_minute: GeneratedAlways<number>
}

export interface RetivoWebhookEndpoints {
  id: string
  tenant_id: string
  url: string
  secret_sealed: string
  description: string | null
  subscribed_events: (string)[] | null
  active: Generated<boolean>
  created_at: ColumnType<Date, Date | string, Date | string>
  updated_at: ColumnType<Date, Date | string, Date | string>
}

export interface SharedIdempotencyClaims {
  id: string
  api: string
  owner_hash: string
  request_hash: string
  attempt: Generated<number>
  lease_until: ColumnType<Date, Date | string, Date | string>
  reply: string | null
  created_at: ColumnType<Date, Date | string | undefined, Date | string>
  expires_at: ColumnType<Date, Date | string, Date | string>
}

export interface SharedIdempotencySteps {
  claim_id: string
  name: string
  result: string
}

export interface SharedMigrations {
  name: string
  sha256: string
  applied_at: ColumnType<Date, Date | string | undefined, Date | string>
}

export interface SharedOutbox {
  id: string
  sequence: GeneratedAlways<number>
  api: string
  tenant_id: string
  type: string
  payload: ColumnType<unknown, string, string>
  livemode: Generated<boolean>
  created_at: ColumnType<Date, Date | string | undefined, Date | string>
  delivered_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
}

export interface SharedSeeds {
  api: string
  seeded_at: ColumnType<Date, Date | string | undefined, Date | string>
}

export interface SharedThrottle {
  key: string
  used: number
  window_ends_at: ColumnType<Date, Date | string, Date | string>
}

export interface SharedWebhookDeliveries {
  id: string
  event_id: string
  api: string
  endpoint_id: string
  state: Generated<string>
  attempts: Generated<number>
  lease_until: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  last_status: number | null
  last_error: string | null
  created_at: ColumnType<Date, Date | string | undefined, Date | string>
  last_tried_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
}

export interface ThumbgateApiKeys {
  key_sha256: string
  key_sealed: string
  customer_id: string
  active: Generated<boolean>
  usage_count: Generated<number>
  remaining_credits: number | null
  install_id: string | null
  source: string
  created_at: ColumnType<Date, Date | string, Date | string>
  disabled_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
}

export interface ThumbgateArtifactChunks {
  customer_id: string
  path: string
  number: number
  content: string
}

export interface ThumbgateArtifacts {
  customer_id: string
  path: string
  size: number
  created_at: ColumnType<Date, Date | string, Date | string>
}

export interface ThumbgateAutoGates {
  customer_id: string
  id: string
  trigger: string
  pattern: string
  action: string
  message: string
  severity: string
  occurrences: number
  promoted_at: ColumnType<Date, Date | string, Date | string>
  upgraded_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
}

export interface ThumbgateChargeFacts {
  id: string | null
  at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  customer_id: string | null
  install_id: string | null
  metric: string | null
  key: ColumnType<unknown, string | null | undefined, string | null>
  who: string | null
  cents: number | null
}

export interface ThumbgateChargeReadings {
  single: Generated<boolean>
  read_through: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  pass_newest: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  pass_cursor: string | null
  succeeded_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  failed_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  failure: string | null
}

export interface ThumbgateCheckoutSessions {
  id: string
  customer_email: string | null
  metadata: ColumnType<unknown, string, string>
  payment_status: Generated<string>
  status: Generated<string>
  created_at: ColumnType<Date, Date | string, Date | string>
}

export interface ThumbgateContextNamespaces {
  customer_id: string
  namespace: string
  version: Generated<number>
}

export interface ThumbgateContextObjects {
  id: string
  customer_id: string
  namespace: string
  title: string
  content: string
  tags: (string)[]
  source: string
  ttl: number | null
  metadata: ColumnType<unknown, string, string>
  content_hash: string | null
  created_at: ColumnType<Date, Date | string, Date | string>
  last_used_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  words: GeneratedAlways<string>
}

export interface ThumbgateContextPacks {
  customer_id: string
  pack_id: string
  query: string
  namespaces: (string)[]
  item_count: number
  used_chars: number
  source_hash: string
  source_pack_id: string | null
  created_at: ColumnType<Date, Date | string, Date | string>
}

export interface ThumbgateContextUsage {
  customer_id: string
  pack_requests: Generated<number>
  cache_hits: Generated<number>
  similarity_sum: Generated<number>
  chars_reused: Generated<number>
}

export interface ThumbgateDashboardReviewState {
  customer_id: string
  reviewed_at: ColumnType<Date, Date | string, Date | string>
  feedback_count: number
  positive_count: number
  negative_count: number
  lesson_count: number
  blocked_count: number
  warned_count: number
  latest_feedback_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  latest_lesson_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
}

export interface ThumbgateDecisionOutcomes {
  customer_id: string
  action_id: string
  tool_name: string
  outcome: string
  latency_ms: number | null
  overridden: boolean
  rolled_back: boolean
  recorded_at: ColumnType<Date, Date | string, Date | string>
}

export interface ThumbgateDecisions {
  seq: GeneratedAlways<number>
  customer_id: string
  record_type: string
  action_id: string
  record: ColumnType<unknown, string, string>
  tokens: (string)[] | null
  created_at: ColumnType<Date, Date | string, Date | string>
}

export interface ThumbgateDemoAdmin {
  single: Generated<boolean>
  key_sha256: string
  created_at: ColumnType<Date, Date | string, Date | string>
}

export interface ThumbgateDiagnostics {
  customer_id: string
  id: string
  source: string
  step: string
  context: string
  root_cause_category: string
  critical_failure_step: string
  violations: ColumnType<unknown, string, string>
  evidence: ColumnType<unknown, string, string>
  metadata: ColumnType<unknown, string | undefined, string>
  created_at: ColumnType<Date, Date | string, Date | string>
}

export interface ThumbgateDocuments {
  customer_id: string
  document_id: string
  fingerprint: string
  title: string
  source_type: string
  source_path: string | null
  source_name: string | null
  source_format: string
  source_url: string | null
  tags: (string)[]
  excerpt: string
  content: string
  content_bytes: number
  line_count: number
  headings: (string)[]
  proposals: ColumnType<unknown, string, string>
  matched_template_ids: (string)[]
  listed_text: string
  match_keys: (string)[]
  imported_at: ColumnType<Date, Date | string, Date | string>
  words: GeneratedAlways<string>
}

export interface ThumbgateFailureKeys {
  customer_id: string
  key: string
  feedback_id: string
  created_at: ColumnType<Date, Date | string, Date | string>
}

export interface ThumbgateFeedbackCounters {
  customer_id: string
  total: Generated<number>
  positive: Generated<number>
  negative: Generated<number>
  accepted: Generated<number>
  rejected: Generated<number>
  high_risk: Generated<number>
  rubric_samples: Generated<number>
  blocked_promotions: Generated<number>
  diagnosed: Generated<number>
  memories: Generated<number>
  last_updated: ColumnType<Date, Date | string, Date | string>
}

export interface ThumbgateFeedbackEvents {
  customer_id: string
  id: string
  number: GeneratedAlways<number>
  signal: string
  accepted: boolean
  context: string
  submitted_context: string
  what_went_wrong: string | null
  what_to_change: string | null
  what_worked: string | null
  reasoning: string | null
  visual_evidence: string | null
  tags: (string)[]
  skill: string | null
  failure_type: string | null
  related_feedback_id: string | null
  last_action: ColumnType<unknown, string | null | undefined, string | null>
  conversation_window: ColumnType<unknown, string | null | undefined, string | null>
  distillation: ColumnType<unknown, string | null | undefined, string | null>
  rubric: ColumnType<unknown, string | null | undefined, string | null>
  action_type: string
  action_reason: string | null
  structured_rule: ColumnType<unknown, string | null | undefined, string | null>
  rich_context: ColumnType<unknown, string, string>
  diagnosis: ColumnType<unknown, string | null | undefined, string | null>
  validation_issues: Generated<(string)[]>
  created_at: ColumnType<Date, Date | string, Date | string>
  search_text: string
  search: GeneratedAlways<string>
  rubric_scores: ColumnType<unknown, string | null | undefined, string | null>
  guardrails: ColumnType<unknown, string | null | undefined, string | null>
}

export interface ThumbgateFeedbackQuarters {
  customer_id: string
  quarter: ColumnType<Date, Date | string, Date | string>
  positive: Generated<number>
  negative: Generated<number>
  lessons: Generated<number>
}

export interface ThumbgateFeedbackRejections {
  customer_id: string
  feedback_id: string
  signal: string
  context: string
  reason: string
  tags: (string)[]
  revival_condition: string
  created_at: ColumnType<Date, Date | string, Date | string>
}

export interface ThumbgateFeedbackSequences {
  customer_id: string
  feedback_id: string
  target_reward: number
  target_tags: (string)[]
  accepted: boolean
  domain: string
  outcome_category: string
  target_risk: boolean
  features: ColumnType<unknown, string, string>
  created_at: ColumnType<Date, Date | string, Date | string>
}

export interface ThumbgateFeedbackTallies {
  customer_id: string
  kind: string
  key: string
  total: Generated<number>
  positive: Generated<number>
  negative: Generated<number>
  high_risk: Generated<number>
}

export interface ThumbgateFunnelEvents {
  id: GeneratedAlways<number>
  at: ColumnType<Date, Date | string, Date | string>
  stage: string
  event: string
  evidence: string | null
  customer_id: string | null
  install_id: string | null
  trace_id: string | null
  attribution: ColumnType<unknown, string | undefined, string>
  metadata: ColumnType<unknown, string | undefined, string>
}

export interface ThumbgateFunnelFacts {
  id: number | null
  at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  customer_id: string | null
  install_id: string | null
  metric: string | null
  key: ColumnType<unknown, string | null | undefined, string | null>
  who: string | null
  cents: number | null
}

export interface ThumbgateGateAudit {
  customer_id: string
  quarter: ColumnType<Date, Date | string, Date | string>
  gate_id: string
  tool_name: string
  decision: string
  execution_mode: string
  evaluations: number
}

export interface ThumbgateGatePromotionLog {
  number: GeneratedAlways<number>
  customer_id: string
  type: string
  gate_id: string
  trigger: string
  action: string
  occurrences: number
  created_at: ColumnType<Date, Date | string, Date | string>
}

export interface ThumbgateHandoffEvents {
  seq: GeneratedAlways<number>
  customer_id: string
  event: string
  handoff_id: string | null
  task_key: string
  intent_id: string
  delegate_profile: string | null
  mcp_profile: string
  partner_profile: string
  reason_code: string | null
  outcome: string | null
  verification_accepted: boolean | null
  verification: ColumnType<unknown, string | null | undefined, string | null>
  summary: string | null
  attempts: number | null
  violation_count: number | null
  token_estimate: number | null
  latency_ms: number | null
  is_failure: boolean
  created_at: ColumnType<Date, Date | string, Date | string>
}

export interface ThumbgateHandoffs {
  customer_id: string
  id: string
  task_key: string
  intent_id: string
  delegate_profile: string
  mcp_profile: string
  partner_profile: string
  started_at: ColumnType<Date, Date | string, Date | string>
  completed_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  outcome: string | null
}

export interface ThumbgateHostedJobs {
  customer_id: string
  job_id: string
  status: string
  tags: (string)[]
  skill: string | null
  partner_profile: string | null
  auto_improve: boolean
  verification_mode: string
  record_feedback: boolean
  stages: ColumnType<unknown, string, string>
  inputs: ColumnType<unknown, string | undefined, string>
  next_stage_index: Generated<number>
  current_context: Generated<string>
  checkpoints: ColumnType<unknown, string | undefined, string>
  stage_history: ColumnType<unknown, string | undefined, string>
  last_error: ColumnType<unknown, string | null | undefined, string | null>
  stop_reason: string | null
  improvement_experiment_id: string | null
  verification: ColumnType<unknown, string | null | undefined, string | null>
  run_number: Generated<number>
  attempt: Generated<number>
  created_at: ColumnType<Date, Date | string, Date | string>
  started_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  resumed_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  paused_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  updated_at: ColumnType<Date, Date | string, Date | string>
  ended_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
}

export interface ThumbgateImprovementExperiments {
  customer_id: string
  id: string
  job_id: string
  attempt: number
  status: Generated<string>
  hypothesis: string
  created_at: ColumnType<Date, Date | string, Date | string>
}

export interface ThumbgateInterventionExamples {
  customer_id: string
  id: string
  source: string
  label: string
  tokens: (string)[]
  created_at: ColumnType<Date, Date | string, Date | string>
}

export interface ThumbgateInterventionModels {
  customer_id: string
  metrics: ColumnType<unknown, string, string>
  examples: number
  updated_at: ColumnType<Date, Date | string, Date | string>
}

export interface ThumbgateInterventionQuarters {
  customer_id: string
  quarter: ColumnType<Date, Date | string, Date | string>
  label: string
  examples: number
}

export interface ThumbgateInterventionTokens {
  customer_id: string
  token: string
  label: string
  examples: number
}

export interface ThumbgateJobControls {
  customer_id: string
  job_id: string
  action: string
  metadata: ColumnType<unknown, string, string>
  requested_at: ColumnType<Date, Date | string, Date | string>
}

export interface ThumbgateJobLog {
  customer_id: string
  job_id: string
  attempt: number
  status: string
  skill: string | null
  tags: (string)[]
  stages_done: number
  total_stages: number
  verification: ColumnType<unknown, string | null | undefined, string | null>
  last_error: ColumnType<unknown, string | null | undefined, string | null>
  stop_reason: string | null
  started_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  ended_at: ColumnType<Date, Date | string, Date | string>
}

export interface ThumbgateLedgerCounts {
  metric: string
  quarter: ColumnType<Date, Date | string, Date | string>
  hash: ColumnType<Buffer, Uint8Array, Uint8Array>
  key: ColumnType<unknown, string, string>
  n: number
  cents: number
}

export interface ThumbgateLedgerFacts {
  at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  customer_id: string | null
  install_id: string | null
  metric: string | null
  key: ColumnType<unknown, string | null | undefined, string | null>
  who: string | null
  cents: number | null
}

export interface ThumbgateLedgerPeople {
  metric: string
  quarter: ColumnType<Date, Date | string, Date | string>
  who: string
  n: number
}

export interface ThumbgateLessons {
  customer_id: string
  id: string
  signal: string
  lesson: string
  trigger_message: string
  prior_summary: string
  confidence: number
  tags: (string)[]
  metadata: ColumnType<unknown, string, string>
  created_at: ColumnType<Date, Date | string, Date | string>
}

export interface ThumbgateMemories {
  customer_id: string
  id: string
  number: GeneratedAlways<number>
  title: string
  content: string
  category: string
  importance: string
  tags: (string)[]
  tag_keys: (string)[]
  bucket: string
  rubric_summary: ColumnType<unknown, string | null | undefined, string | null>
  bayesian: ColumnType<unknown, string, string>
  rich_context: ColumnType<unknown, string, string>
  distillation: ColumnType<unknown, string | null | undefined, string | null>
  diagnosis: ColumnType<unknown, string | null | undefined, string | null>
  structured_rule: ColumnType<unknown, string | null | undefined, string | null>
  source_feedback_id: string
  canonical_hash: string
  occurrences: Generated<number>
  merged_feedback_ids: Generated<(string)[]>
  revised_from_id: string | null
  pruned: Generated<boolean>
  prune_reason: string | null
  created_at: ColumnType<Date, Date | string, Date | string>
  last_updated: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  search_text: string
  search: GeneratedAlways<string>
}

export interface ThumbgateMemoryGuards {
  customer_id: string
  keywords: (string)[]
  day: string
  events: number
}

export interface ThumbgateOrderlessPayments {
  funnel_event_id: number
  at: ColumnType<Date, Date | string, Date | string>
  evidence: string | null
  customer_id: string | null
  install_id: string | null
}

export interface ThumbgatePackCache {
  customer_id: string
  pack_id: string
  cache_key: string
  query: string
  query_tokens: (string)[]
  pack: ColumnType<unknown, string, string>
  created_at: ColumnType<Date, Date | string, Date | string>
}

export interface ThumbgatePackEvaluations {
  customer_id: string
  id: string
  pack_id: string
  outcome: string
  signal: string | null
  notes: string
  rubric_evaluation: ColumnType<unknown, string | null | undefined, string | null>
  created_at: ColumnType<Date, Date | string, Date | string>
}

export interface ThumbgatePreventionRules {
  customer_id: string
  target: string
  markdown: string
  min_occurrences: number
  generated_at: ColumnType<Date, Date | string, Date | string>
}

export interface ThumbgateProvenanceEvents {
  seq: GeneratedAlways<number>
  id: string
  customer_id: string
  type: string
  data: ColumnType<unknown, string, string>
  at: ColumnType<Date, Date | string, Date | string>
}

export interface ThumbgateReliability {
  customer_id: string
  set_name: string
  category: string
  alpha: number
  beta: number
  samples: number
}

export interface ThumbgateRevenueEvents {
  id: GeneratedAlways<number>
  at: ColumnType<Date, Date | string, Date | string>
  provider: string
  event: string
  status: string
  order_id: string
  evidence: string | null
  customer_id: string | null
  install_id: string | null
  trace_id: string | null
  amount_cents: number | null
  currency: string | null
  recurring_interval: string | null
  attribution: ColumnType<unknown, string | undefined, string>
  metadata: ColumnType<unknown, string | undefined, string>
}

export interface ThumbgateRevenueFacts {
  id: number | null
  at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  customer_id: string | null
  install_id: string | null
  metric: string | null
  key: ColumnType<unknown, string | null | undefined, string | null>
  who: string | null
  cents: number | null
}

export interface ThumbgateRiskModels {
  customer_id: string
  mode: string
  example_count: number
  training_accuracy: number
  stumps: ColumnType<unknown, string, string>
  trained_at: ColumnType<Date, Date | string, Date | string>
}

export interface ThumbgateSettings {
  customer_id: string
  scope: string
  data: ColumnType<unknown, string, string>
  updated_at: ColumnType<Date, Date | string, Date | string>
}

export interface ThumbgateSprintLeadSteps {
  sequence: GeneratedAlways<number>
  lead_id: string
  from_status: string | null
  to_status: string
  at: ColumnType<Date, Date | string, Date | string>
  actor: string | null
  note: string | null
  reviewed_by: string | null
  proof_artifacts: Generated<(string)[]>
}

export interface ThumbgateSprintLeads {
  id: string
  submitted_at: ColumnType<Date, Date | string, Date | string>
  updated_at: ColumnType<Date, Date | string, Date | string>
  status: string
  email: string
  company: string | null
  workflow: string
  owner: string
  blocker: string
  runtime: string
  note: string | null
  attribution: ColumnType<unknown, string, string>
  qualified_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  named_pilot_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  proof_backed_run_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  paid_team_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
  proof_artifacts: Generated<(string)[]>
  reviewed_by: string | null
  last_workflow_run_key: string | null
}

export interface ThumbgateStripeCharges {
  id: string
  created_at: ColumnType<Date, Date | string, Date | string>
  status: string
  captured_cents: number
  currency: string
  customer_id: string | null
  order_id: string | null
  order_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
}

export interface ThumbgateSynthesizedRules {
  customer_id: string
  id: string
  source_lesson_id: string
  promoted: boolean
  occurrences: number
  rule: ColumnType<unknown, string, string>
  human_readable: string
  validation: ColumnType<unknown, string, string>
  tags: (string)[]
  created_at: ColumnType<Date, Date | string, Date | string>
}

export interface ThumbgateTelemetryCounts {
  quarter: ColumnType<Date, Date | string, Date | string>
  metric: string
  key: string
  n: number
}

export interface ThumbgateTelemetryEvents {
  id: GeneratedAlways<number>
  received_at: ColumnType<Date, Date | string, Date | string>
  client_type: string
  event_type: string
  visitor_id: string | null
  session_id: string | null
  acquisition_id: string | null
  trace_id: string | null
  install_id: string | null
  details: ColumnType<unknown, string, string>
}

export interface ThumbgateTelemetryIds {
  quarter: ColumnType<Date, Date | string, Date | string>
  kind: string
  id: string
}

export interface ThumbgateTelemetryRejections {
  hour: ColumnType<Date, Date | string, Date | string>
  n: number
  last_diagnosed_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
}

export interface ThumbgateWebhookReceipts {
  provider: string
  event_key: string
  received_at: ColumnType<Date, Date | string, Date | string>
  answer: ColumnType<unknown, string, string>
}

export interface ThumbgateWorkflowRuns {
  sequence: GeneratedAlways<number>
  at: ColumnType<Date, Date | string, Date | string>
  lead_id: string
  workflow_run_key: string
  workflow_id: string
  workflow_name: string
  owner: string
  runtime: string
  status: string
  customer_type: string
  team_id: string
  reviewed: boolean
  reviewed_by: string | null
  proof_backed: boolean
  proof_artifacts: (string)[]
  source: string
  metadata: ColumnType<unknown, string, string>
}
