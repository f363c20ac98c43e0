// Written by "npm run generate"; do not edit.
import type { Handler } from '#server/contract.ts'
import type { operations } from './types.ts'

/** Tag `Health`: handlers/rungate, constant `health`. */
export interface HealthHandlers {
  /** GET /health — Health check */
  getHealth: Handler<'rungate', operations['getHealth'], { effect: 'read'; public: true }>
  /** GET /api/openapi.json — OpenAPI specification */
  getOpenAPISpec: Handler<'rungate', operations['getOpenAPISpec'], { effect: 'read'; public: true }>
  /** GET /docs/guides/{name} — Integration guide */
  getIntegrationGuide: Handler<'rungate', operations['getIntegrationGuide'], { effect: 'read'; public: true }>
}

/** Tag `ProviderKeys`: handlers/rungate, constant `providerKeys`. */
export interface ProviderKeysHandlers {
  /** GET /api/provider-keys — List provider keys */
  listProviderKeys: Handler<'rungate', operations['listProviderKeys'], { effect: 'read' }>
  /** POST /api/provider-keys — Create a provider key */
  createProviderKey: Handler<'rungate', operations['createProviderKey'], { effect: 'write' }>
  /** GET /api/provider-keys/{id} — Get a provider key by ID */
  getProviderKey: Handler<'rungate', operations['getProviderKey'], { effect: 'read' }>
  /** PUT /api/provider-keys/{id} — Update a provider key */
  updateProviderKey: Handler<'rungate', operations['updateProviderKey'], { effect: 'write' }>
  /** DELETE /api/provider-keys/{id} — Delete a provider key */
  deleteProviderKey: Handler<'rungate', operations['deleteProviderKey'], { effect: 'write' }>
  /** POST /api/provider-keys/{id}/disable — Disable a provider key */
  disableProviderKey: Handler<'rungate', operations['disableProviderKey'], { effect: 'write' }>
  /** POST /api/provider-keys/{id}/enable — Enable a provider key */
  enableProviderKey: Handler<'rungate', operations['enableProviderKey'], { effect: 'write' }>
  /** GET /api/provider-keys/{id}/dependents — Get provider key dependents */
  getProviderKeyDependents: Handler<'rungate', operations['getProviderKeyDependents'], { effect: 'read' }>
  /** PUT /api/provider-keys/by-name/{name} — Upsert a provider key by name */
  upsertProviderKeyByName: Handler<'rungate', operations['upsertProviderKeyByName'], { effect: 'write' }>
}

/** Tag `Policies`: handlers/rungate, constant `policies`. */
export interface PoliciesHandlers {
  /** GET /api/policies — List policies */
  listPolicies: Handler<'rungate', operations['listPolicies'], { effect: 'read' }>
  /** POST /api/policies — Create a policy */
  createPolicy: Handler<'rungate', operations['createPolicy'], { effect: 'write' }>
  /** GET /api/policies/{id}/stats — Get aggregate KPI stats for a policy */
  getPolicyStats: Handler<'rungate', operations['getPolicyStats'], { effect: 'read' }>
  /** GET /api/policies/{id}/cost-trend — Get per-run cost data for charting */
  getPolicyCostTrend: Handler<'rungate', operations['getPolicyCostTrend'], { effect: 'read'; defaults: 'limit' }>
  /** GET /api/policies/{id} — Get a policy by ID */
  getPolicy: Handler<'rungate', operations['getPolicy'], { effect: 'read' }>
  /** PUT /api/policies/{id} — Update a policy */
  updatePolicy: Handler<'rungate', operations['updatePolicy'], { effect: 'write' }>
  /** DELETE /api/policies/{id} — Delete a policy */
  deletePolicy: Handler<'rungate', operations['deletePolicy'], { effect: 'write' }>
  /** PUT /api/policies/by-name/{name} — Upsert a policy by name */
  upsertPolicyByName: Handler<'rungate', operations['upsertPolicyByName'], { effect: 'write' }>
  /** GET /api/policies/{id}/versions — List policy version history */
  listPolicyVersions: Handler<'rungate', operations['listPolicyVersions'], { effect: 'read' }>
  /** GET /api/policies/{id}/versions/{version} — Get a specific policy version */
  getPolicyVersion: Handler<'rungate', operations['getPolicyVersion'], { effect: 'read' }>
}

/** Tag `Agents`: handlers/rungate, constant `agents`. */
export interface AgentsHandlers {
  /** GET /api/agents — List agents */
  listAgents: Handler<'rungate', operations['listAgents'], { effect: 'read' }>
  /** POST /api/agents — Create an agent */
  createAgent: Handler<'rungate', operations['createAgent'], { effect: 'write' }>
  /** GET /api/agents/stats/all — Get all agent statistics */
  getAllAgentStats: Handler<'rungate', operations['getAllAgentStats'], { effect: 'read' }>
  /** GET /api/agents/{id} — Get an agent by ID */
  getAgent: Handler<'rungate', operations['getAgent'], { effect: 'read' }>
  /** PUT /api/agents/{id} — Update an agent (full) */
  updateAgent: Handler<'rungate', operations['updateAgent'], { effect: 'write' }>
  /** PATCH /api/agents/{id} — Update an agent (partial) */
  patchAgent: Handler<'rungate', operations['patchAgent'], { effect: 'write' }>
  /** POST /api/agents/{id}/rotate-key — Rotate an agent API key */
  rotateAgentKey: Handler<'rungate', operations['rotateAgentKey'], { effect: 'write' }>
  /** PUT /api/agents/by-name/{name} — Upsert an agent by name */
  upsertAgentByName: Handler<'rungate', operations['upsertAgentByName'], { effect: 'write' }>
}

/** Tag `Runs`: handlers/rungate, constant `runs`. */
export interface RunsHandlers {
  /** GET /api/runs — List runs */
  listRuns: Handler<'rungate', operations['listRuns'], { effect: 'read'; defaults: 'order' | 'limit' | 'offset' }>
  /** GET /api/runs/{id} — Get a run by ID */
  getRun: Handler<'rungate', operations['getRun'], { effect: 'read' }>
  /** PATCH /api/runs/{id} — Rename a run */
  renameRun: Handler<'rungate', operations['renameRun'], { effect: 'write' }>
  /** GET /api/runs/{id}/steps — List steps for a run */
  listRunSteps: Handler<'rungate', operations['listRunSteps'], { effect: 'read'; defaults: 'limit' | 'offset' }>
  /** GET /api/runs/{id}/ledger — List ledger entries for a run */
  listRunLedger: Handler<'rungate', operations['listRunLedger'], { effect: 'read' }>
  /** POST /api/runs/{id}/stop — Force-stop a run */
  stopRun: Handler<'rungate', operations['stopRun'], { effect: 'write' }>
  /** POST /api/runs/{id}/unblock — Lift force-stop block */
  unblockRun: Handler<'rungate', operations['unblockRun'], { effect: 'write' }>
  /** POST /api/runs/{id}/complete — Complete a run */
  completeRun: Handler<'rungate', operations['completeRun'], { effect: 'write' }>
}

/** Tag `Analytics`: handlers/rungate, constant `analytics`. */
export interface AnalyticsHandlers {
  /** GET /api/analytics/costs — Get cost analytics */
  getCostAnalytics: Handler<'rungate', operations['getCostAnalytics'], { effect: 'read'; defaults: 'limit' | 'offset' }>
  /** GET /api/analytics/latency — Get latency analytics */
  getLatencyAnalytics: Handler<'rungate', operations['getLatencyAnalytics'], { effect: 'read'; defaults: 'limit' | 'offset' }>
  /** GET /api/analytics/errors — Get error analytics */
  getErrorAnalytics: Handler<'rungate', operations['getErrorAnalytics'], { effect: 'read'; defaults: 'limit' | 'offset' }>
  /** GET /api/analytics/throughput — Get throughput analytics */
  getThroughputAnalytics: Handler<'rungate', operations['getThroughputAnalytics'], { effect: 'read'; defaults: 'limit' | 'offset' }>
  /** GET /api/analytics/provider-reliability — Get provider reliability metrics */
  getProviderReliability: Handler<'rungate', operations['getProviderReliability'], { effect: 'read'; defaults: 'limit' | 'offset' }>
  /** GET /api/analytics/runs — Get run analytics */
  getRunAnalytics: Handler<'rungate', operations['getRunAnalytics'], { effect: 'read'; defaults: 'limit' | 'offset' }>
  /** GET /api/analytics/top — Get top-N rankings */
  getTopN: Handler<'rungate', operations['getTopN'], { effect: 'read'; defaults: 'limit' }>
  /** GET /api/overview/stats — Get overview statistics */
  getOverviewStats: Handler<'rungate', operations['getOverviewStats'], { effect: 'read' }>
  /** GET /api/analytics/cleanup-preview — Preview data cleanup */
  previewCleanup: Handler<'rungate', operations['previewCleanup'], { effect: 'read'; defaults: 'days' }>
  /** POST /api/analytics/cleanup — Delete old data */
  deleteOldData: Handler<'rungate', operations['deleteOldData'], { effect: 'write' }>
}

/** Tag `Providers`: handlers/rungate, constant `providers`. */
export interface ProvidersHandlers {
  /** GET /api/providers/health — Get provider health status */
  getProviderHealth: Handler<'rungate', operations['getProviderHealth'], { effect: 'read' }>
}

/** Tag `Proxy`: handlers/rungate, constant `proxy`. */
export interface ProxyHandlers {
  /** POST /v1/chat/completions — Proxy: OpenAI Chat Completions */
  proxyChatCompletions: Handler<'rungate', operations['proxyChatCompletions'], { effect: 'stream' }>
  /** POST /v1/messages — Proxy: Anthropic Messages */
  proxyMessages: Handler<'rungate', operations['proxyMessages'], { effect: 'stream' }>
  /** POST /v1/runs/complete-all — Complete all running runs */
  completeAllRuns: Handler<'rungate', operations['completeAllRuns'], { effect: 'write' }>
  /** POST /v1/runs/current/complete — Complete current run */
  completeCurrentRun: Handler<'rungate', operations['completeCurrentRun'], { effect: 'write' }>
  /** POST /v1/runs/{id}/complete — Complete a specific run */
  completeAgentRun: Handler<'rungate', operations['completeAgentRun'], { effect: 'write' }>
  /** POST /v1/runs/{id}/steps — Create a tool_call step in a run */
  createRunStep: Handler<'rungate', operations['createRunStep'], { effect: 'write' }>
}

/** Tag `Agent`: handlers/rungate, constant `agent`. */
export interface AgentHandlers {
  /** GET /v1/runs/{id}/steps — Get steps for a run */
  getAgentRunSteps: Handler<'rungate', operations['getAgentRunSteps'], { effect: 'read'; defaults: 'limit' | 'offset' }>
  /** GET /v1 — API discovery */
  discoverAgentApi: Handler<'rungate', operations['discoverAgentApi'], { effect: 'read'; public: true }>
  /** GET /v1/me — Get agent info */
  getAgentInfo: Handler<'rungate', operations['getAgentInfo'], { effect: 'read' }>
  /** GET /v1/runs/mine — List your runs */
  listAgentRuns: Handler<'rungate', operations['listAgentRuns'], { effect: 'read'; defaults: 'sort' | 'order' | 'limit' | 'offset' }>
  /** GET /v1/runs/current — Get current run */
  getAgentCurrentRun: Handler<'rungate', operations['getAgentCurrentRun'], { effect: 'read' }>
  /** PATCH /v1/runs/current — Update current run */
  updateAgentCurrentRun: Handler<'rungate', operations['updateAgentCurrentRun'], { effect: 'write' }>
  /** GET /v1/runs/{id} — Get a specific run */
  getAgentRun: Handler<'rungate', operations['getAgentRun'], { effect: 'read' }>
  /** PATCH /v1/runs/{id} — Update a specific run (any status) */
  updateAgentRun: Handler<'rungate', operations['updateAgentRun'], { effect: 'write' }>
}

/** Tag `Webhooks`: handlers/rungate, constant `webhooks`. */
export interface WebhooksHandlers {
  /** GET /api/webhooks — List webhooks */
  listWebhooks: Handler<'rungate', operations['listWebhooks'], { effect: 'read' }>
  /** POST /api/webhooks — Create a webhook */
  createWebhook: Handler<'rungate', operations['createWebhook'], { effect: 'write' }>
  /** GET /api/webhooks/{id} — Get a webhook */
  getWebhook: Handler<'rungate', operations['getWebhook'], { effect: 'read' }>
  /** PUT /api/webhooks/{id} — Update a webhook */
  updateWebhook: Handler<'rungate', operations['updateWebhook'], { effect: 'write' }>
  /** DELETE /api/webhooks/{id} — Delete a webhook */
  deleteWebhook: Handler<'rungate', operations['deleteWebhook'], { effect: 'write' }>
  /** POST /api/webhooks/{id}/enable — Enable a webhook */
  enableWebhook: Handler<'rungate', operations['enableWebhook'], { effect: 'write' }>
  /** POST /api/webhooks/{id}/disable — Disable a webhook */
  disableWebhook: Handler<'rungate', operations['disableWebhook'], { effect: 'write' }>
  /** POST /api/webhooks/{id}/rotate-secret — Rotate the webhook secret with a 10-minute grace window */
  rotateWebhookSecret: Handler<'rungate', operations['rotateWebhookSecret'], { effect: 'write' }>
  /** POST /api/webhooks/{id}/expire-previous-secret — Close a pending rotation grace window early */
  expirePreviousWebhookSecret: Handler<'rungate', operations['expirePreviousWebhookSecret'], { effect: 'write' }>
  /** GET /api/webhooks/{id}/deliveries — List deliveries for a webhook */
  listWebhookDeliveries: Handler<'rungate', operations['listWebhookDeliveries'], { effect: 'read'; defaults: 'limit' | 'offset' }>
  /** POST /api/webhooks/{id}/test — Send a test event to a webhook */
  testWebhook: Handler<'rungate', operations['testWebhook'], { effect: 'write' }>
}

/** Tag `Approvals`: handlers/rungate, constant `approvals`. */
export interface ApprovalsHandlers {
  /** GET /api/approval-requests — List approval requests */
  listApprovalRequests: Handler<'rungate', operations['listApprovalRequests'], { effect: 'read' }>
  /** GET /api/approval-requests/{id} — Get an approval request by ID */
  getApprovalRequest: Handler<'rungate', operations['getApprovalRequest'], { effect: 'read' }>
  /** POST /api/approval-requests/{id}/approve — Approve a pending request */
  approveApprovalRequest: Handler<'rungate', operations['approveApprovalRequest'], { effect: 'write' }>
  /** POST /api/approval-requests/{id}/reject — Reject a pending request */
  rejectApprovalRequest: Handler<'rungate', operations['rejectApprovalRequest'], { effect: 'write' }>
}

/** Tag `AlertRules`: handlers/rungate, constant `alertRules`. */
export interface AlertRulesHandlers {
  /** GET /api/alert-rules — List alert rules */
  listAlertRules: Handler<'rungate', operations['listAlertRules'], { effect: 'read' }>
  /** POST /api/alert-rules — Create an alert rule */
  createAlertRule: Handler<'rungate', operations['createAlertRule'], { effect: 'write' }>
  /** GET /api/alert-rules/{id} — Get an alert rule by ID */
  getAlertRule: Handler<'rungate', operations['getAlertRule'], { effect: 'read' }>
  /** PUT /api/alert-rules/{id} — Update an alert rule */
  updateAlertRule: Handler<'rungate', operations['updateAlertRule'], { effect: 'write' }>
  /** DELETE /api/alert-rules/{id} — Delete an alert rule */
  deleteAlertRule: Handler<'rungate', operations['deleteAlertRule'], { effect: 'write' }>
  /** POST /api/alert-rules/{id}/enable — Enable an alert rule */
  enableAlertRule: Handler<'rungate', operations['enableAlertRule'], { effect: 'write' }>
  /** POST /api/alert-rules/{id}/disable — Disable an alert rule */
  disableAlertRule: Handler<'rungate', operations['disableAlertRule'], { effect: 'write' }>
}

/** Tag `AdminTokens`: handlers/rungate, constant `adminTokens`. */
export interface AdminTokensHandlers {
  /** GET /api/admin-tokens — List admin tokens */
  listAdminTokens: Handler<'rungate', operations['listAdminTokens'], { effect: 'read' }>
  /** POST /api/admin-tokens — Create an admin token */
  createAdminToken: Handler<'rungate', operations['createAdminToken'], { effect: 'write' }>
  /** GET /api/admin-tokens/{id} — Get an admin token */
  getAdminToken: Handler<'rungate', operations['getAdminToken'], { effect: 'read' }>
  /** POST /api/admin-tokens/{id}/revoke — Revoke an admin token */
  revokeAdminToken: Handler<'rungate', operations['revokeAdminToken'], { effect: 'write' }>
}

/** Tag `Invitations`: handlers/rungate, constant `invitations`. */
export interface InvitationsHandlers {
  /** GET /api/invitations — List invitations */
  listInvitations: Handler<'rungate', operations['listInvitations'], { effect: 'read' }>
  /** POST /api/invitations — Create an invitation */
  createInvitation: Handler<'rungate', operations['createInvitation'], { effect: 'write' }>
  /** DELETE /api/invitations/{id} — Revoke an invitation */
  revokeInvitation: Handler<'rungate', operations['revokeInvitation'], { effect: 'write' }>
  /** POST /api/invitations/{id}/resend — Resend an invitation */
  resendInvitation: Handler<'rungate', operations['resendInvitation'], { effect: 'write' }>
}

/** Tag `Members`: handlers/rungate, constant `members`. */
export interface MembersHandlers {
  /** GET /api/members — List org members */
  listMembers: Handler<'rungate', operations['listMembers'], { effect: 'read' }>
  /** DELETE /api/members/{id} — Remove member from organization */
  removeMember: Handler<'rungate', operations['removeMember'], { effect: 'write' }>
  /** PATCH /api/members/{id} — Update member role or display name */
  updateMember: Handler<'rungate', operations['updateMember'], { effect: 'write' }>
  /** PATCH /api/members/{id}/transfer-ownership — Transfer ownership to another member */
  transferOwnership: Handler<'rungate', operations['transferOwnership'], { effect: 'write' }>
}

/** Tag `Accounts`: handlers/rungate, constant `accounts`. */
export interface AccountsHandlers {
  /** GET /api/account — Get current account (self-inspection) */
  getCurrentAccount: Handler<'rungate', operations['getCurrentAccount'], { effect: 'read' }>
  /** PUT /api/account — Update current account */
  updateCurrentAccount: Handler<'rungate', operations['updateCurrentAccount'], { effect: 'write' }>
}

/** Tag `Sessions`: handlers/rungate, constant `sessions`. */
export interface SessionsHandlers {
  /** GET /api/sessions — List sessions for current account */
  listSessions: Handler<'rungate', operations['listSessions'], { effect: 'read' }>
  /** DELETE /api/sessions/{id} — Revoke a session */
  revokeSession: Handler<'rungate', operations['revokeSession'], { effect: 'write' }>
}

/** Tag `Registration`: handlers/rungate, constant `registration`. */
export interface RegistrationHandlers {
  /** POST /v1/register — Register a new account */
  registerAccount: Handler<'rungate', operations['registerAccount'], { effect: 'write'; public: true }>
}

/** Tag `Auth`: handlers/rungate, constant `auth`. */
export interface AuthHandlers {
  /** GET /auth/invitation-by-token — Get invitation details by token */
  getInvitationByToken: Handler<'rungate', operations['getInvitationByToken'], { effect: 'read'; public: true }>
  /** POST /auth/accept-invitation — Accept an invitation */
  acceptInvitation: Handler<'rungate', operations['acceptInvitation'], { effect: 'write'; public: true }>
  /** GET /auth/config — Get auth configuration */
  getAuthConfig: Handler<'rungate', operations['getAuthConfig'], { effect: 'read'; public: true }>
  /** POST /auth/start — Initiate magic link authentication */
  startAuth: Handler<'rungate', operations['startAuth'], { effect: 'write'; public: true }>
  /** POST /auth/verify — Verify magic link token or code */
  verifyAuth: Handler<'rungate', operations['verifyAuth'], { effect: 'write'; public: true }>
  /** GET /auth/session — Get current session */
  getAuthSession: Handler<'rungate', operations['getAuthSession'], { effect: 'read' }>
  /** POST /auth/complete-registration — Complete pending account registration */
  completeRegistration: Handler<'rungate', operations['completeRegistration'], { effect: 'write' }>
  /** POST /auth/logout — Log out */
  logout: Handler<'rungate', operations['logout'], { effect: 'write'; public: true }>
}

export type RungateHandlers = HealthHandlers & ProviderKeysHandlers & PoliciesHandlers & AgentsHandlers & RunsHandlers & AnalyticsHandlers & ProvidersHandlers & ProxyHandlers & AgentHandlers & WebhooksHandlers & ApprovalsHandlers & AlertRulesHandlers & AdminTokensHandlers & InvitationsHandlers & MembersHandlers & AccountsHandlers & SessionsHandlers & RegistrationHandlers & AuthHandlers
