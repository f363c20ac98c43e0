// Written by "npm run generate"; do not edit.
import { listOperation, onDemandOperation, operation, pagedOperation, type Standalone, type StandaloneOnDemand } from '../../runtime/operations.ts'
import type { methods as healthMethods } from './resources/health.ts'
import type { methods as providerKeysMethods } from './resources/provider-keys.ts'
import type { methods as policiesMethods } from './resources/policies.ts'
import type { methods as agentsMethods } from './resources/agents.ts'
import type { methods as runsMethods } from './resources/runs.ts'
import type { methods as analyticsMethods } from './resources/analytics.ts'
import type { methods as providersMethods } from './resources/providers.ts'
import type { methods as proxyMethods } from './resources/proxy.ts'
import type { methods as agentMethods } from './resources/agent.ts'
import type { methods as webhooksMethods } from './resources/webhooks.ts'
import type { methods as approvalsMethods } from './resources/approvals.ts'
import type { methods as alertRulesMethods } from './resources/alert-rules.ts'
import type { methods as adminTokensMethods } from './resources/admin-tokens.ts'
import type { methods as invitationsMethods } from './resources/invitations.ts'
import type { methods as membersMethods } from './resources/members.ts'
import type { methods as accountsMethods } from './resources/accounts.ts'
import type { methods as sessionsMethods } from './resources/sessions.ts'
import type { methods as registrationMethods } from './resources/registration.ts'
import type { methods as authMethods } from './resources/auth.ts'

/** `GET /health` — Health check */
export const getHealth: Standalone<typeof healthMethods.get> = /* @__PURE__ */ operation<typeof healthMethods.get>('getHealth GET /health 2')
/** `GET /api/provider-keys` — List provider keys */
export const listProviderKeys: Standalone<typeof providerKeysMethods.list> = /* @__PURE__ */ listOperation<typeof providerKeysMethods.list>('listProviderKeys GET /api/provider-keys ql data')
/** `POST /api/provider-keys` — Create a provider key */
export const createProviderKey: Standalone<typeof providerKeysMethods.create> = /* @__PURE__ */ operation<typeof providerKeysMethods.create>('createProviderKey POST /api/provider-keys b')
/** `GET /api/provider-keys/{id}` — Get a provider key by ID */
export const getProviderKey: Standalone<typeof providerKeysMethods.get> = /* @__PURE__ */ operation<typeof providerKeysMethods.get>('getProviderKey GET /api/provider-keys/{id}')
/** `PUT /api/provider-keys/{id}` — Update a provider key */
export const updateProviderKey: Standalone<typeof providerKeysMethods.update> = /* @__PURE__ */ operation<typeof providerKeysMethods.update>('updateProviderKey PUT /api/provider-keys/{id} b')
/** `DELETE /api/provider-keys/{id}` — Delete a provider key */
export const deleteProviderKey: Standalone<typeof providerKeysMethods.delete> = /* @__PURE__ */ operation<typeof providerKeysMethods.delete>('deleteProviderKey DELETE /api/provider-keys/{id} q')
/** `POST /api/provider-keys/{id}/disable` — Disable a provider key */
export const disableProviderKey: Standalone<typeof providerKeysMethods.disable> = /* @__PURE__ */ operation<typeof providerKeysMethods.disable>('disableProviderKey POST /api/provider-keys/{id}/disable')
/** `POST /api/provider-keys/{id}/enable` — Enable a provider key */
export const enableProviderKey: Standalone<typeof providerKeysMethods.enable> = /* @__PURE__ */ operation<typeof providerKeysMethods.enable>('enableProviderKey POST /api/provider-keys/{id}/enable')
/** `GET /api/provider-keys/{id}/dependents` — Get provider key dependents */
export const getProviderKeyDependents: Standalone<typeof providerKeysMethods.getDependents> = /* @__PURE__ */ operation<typeof providerKeysMethods.getDependents>('getProviderKeyDependents GET /api/provider-keys/{id}/dependents')
/** `PUT /api/provider-keys/by-name/{name}` — Upsert a provider key by name */
export const upsertProviderKeyByName: Standalone<typeof providerKeysMethods.upsertByName> = /* @__PURE__ */ operation<typeof providerKeysMethods.upsertByName>('upsertProviderKeyByName PUT /api/provider-keys/by-name/{name} b')
/** `GET /api/policies` — List policies */
export const listPolicies: Standalone<typeof policiesMethods.list> = /* @__PURE__ */ listOperation<typeof policiesMethods.list>('listPolicies GET /api/policies ql data')
/** `POST /api/policies` — Create a policy */
export const createPolicy: Standalone<typeof policiesMethods.create> = /* @__PURE__ */ operation<typeof policiesMethods.create>('createPolicy POST /api/policies b')
/** `GET /api/policies/{id}/stats` — Get aggregate KPI stats for a policy */
export const getPolicyStats: Standalone<typeof policiesMethods.getStats> = /* @__PURE__ */ operation<typeof policiesMethods.getStats>('getPolicyStats GET /api/policies/{id}/stats q')
/** `GET /api/policies/{id}/cost-trend` — Get per-run cost data for charting */
export const getPolicyCostTrend: Standalone<typeof policiesMethods.getCostTrend> = /* @__PURE__ */ listOperation<typeof policiesMethods.getCostTrend>('getPolicyCostTrend GET /api/policies/{id}/cost-trend ql data')
/** `GET /api/policies/{id}` — Get a policy by ID */
export const getPolicy: Standalone<typeof policiesMethods.get> = /* @__PURE__ */ operation<typeof policiesMethods.get>('getPolicy GET /api/policies/{id}')
/** `PUT /api/policies/{id}` — Update a policy */
export const updatePolicy: Standalone<typeof policiesMethods.update> = /* @__PURE__ */ operation<typeof policiesMethods.update>('updatePolicy PUT /api/policies/{id} b')
/** `DELETE /api/policies/{id}` — Delete a policy */
export const deletePolicy: Standalone<typeof policiesMethods.delete> = /* @__PURE__ */ operation<typeof policiesMethods.delete>('deletePolicy DELETE /api/policies/{id}')
/** `PUT /api/policies/by-name/{name}` — Upsert a policy by name */
export const upsertPolicyByName: Standalone<typeof policiesMethods.upsertByName> = /* @__PURE__ */ operation<typeof policiesMethods.upsertByName>('upsertPolicyByName PUT /api/policies/by-name/{name} b')
/** `GET /api/policies/{id}/versions` — List policy version history */
export const listPolicyVersions: Standalone<typeof policiesMethods.listVersions> = /* @__PURE__ */ listOperation<typeof policiesMethods.listVersions>('listPolicyVersions GET /api/policies/{id}/versions l data')
/** `GET /api/policies/{id}/versions/{version}` — Get a specific policy version */
export const getPolicyVersion: Standalone<typeof policiesMethods.getVersion> = /* @__PURE__ */ operation<typeof policiesMethods.getVersion>('getPolicyVersion GET /api/policies/{id}/versions/{version}')
/** `GET /api/agents` — List agents */
export const listAgents: Standalone<typeof agentsMethods.list> = /* @__PURE__ */ listOperation<typeof agentsMethods.list>('listAgents GET /api/agents ql data')
/** `POST /api/agents` — Create an agent */
export const createAgent: Standalone<typeof agentsMethods.create> = /* @__PURE__ */ operation<typeof agentsMethods.create>('createAgent POST /api/agents b')
/** `GET /api/agents/stats/all` — Get all agent statistics */
export const getAllAgentStats: Standalone<typeof agentsMethods.getAllStats> = /* @__PURE__ */ operation<typeof agentsMethods.getAllStats>('getAllAgentStats GET /api/agents/stats/all')
/** `GET /api/agents/{id}` — Get an agent by ID */
export const getAgent: Standalone<typeof agentsMethods.get> = /* @__PURE__ */ operation<typeof agentsMethods.get>('getAgent GET /api/agents/{id}')
/** `PUT /api/agents/{id}` — Update an agent (full) */
export const updateAgent: Standalone<typeof agentsMethods.update> = /* @__PURE__ */ operation<typeof agentsMethods.update>('updateAgent PUT /api/agents/{id} b')
/** `PATCH /api/agents/{id}` — Update an agent (partial) */
export const patchAgent: Standalone<typeof agentsMethods.patch> = /* @__PURE__ */ operation<typeof agentsMethods.patch>('patchAgent PATCH /api/agents/{id} b')
/** `POST /api/agents/{id}/rotate-key` — Rotate an agent API key */
export const rotateAgentKey: Standalone<typeof agentsMethods.rotateKey> = /* @__PURE__ */ operation<typeof agentsMethods.rotateKey>('rotateAgentKey POST /api/agents/{id}/rotate-key')
/** `PUT /api/agents/by-name/{name}` — Upsert an agent by name */
export const upsertAgentByName: Standalone<typeof agentsMethods.upsertByName> = /* @__PURE__ */ operation<typeof agentsMethods.upsertByName>('upsertAgentByName PUT /api/agents/by-name/{name} b')
/** `GET /api/runs` — List runs */
export const listRuns: Standalone<typeof runsMethods.list> = /* @__PURE__ */ pagedOperation<typeof runsMethods.list>('listRuns GET /api/runs q data')
/** `GET /api/runs/{id}` — Get a run by ID */
export const getRun: Standalone<typeof runsMethods.get> = /* @__PURE__ */ operation<typeof runsMethods.get>('getRun GET /api/runs/{id}')
/** `PATCH /api/runs/{id}` — Rename a run */
export const renameRun: Standalone<typeof runsMethods.rename> = /* @__PURE__ */ operation<typeof runsMethods.rename>('renameRun PATCH /api/runs/{id} b')
/** `GET /api/runs/{id}/steps` — List steps for a run */
export const listRunSteps: Standalone<typeof runsMethods.listSteps> = /* @__PURE__ */ pagedOperation<typeof runsMethods.listSteps>('listRunSteps GET /api/runs/{id}/steps q data')
/** `GET /api/runs/{id}/ledger` — List ledger entries for a run */
export const listRunLedger: Standalone<typeof runsMethods.listLedger> = /* @__PURE__ */ listOperation<typeof runsMethods.listLedger>('listRunLedger GET /api/runs/{id}/ledger l data')
/** `POST /api/runs/{id}/stop` — Force-stop a run */
export const stopRun: Standalone<typeof runsMethods.stop> = /* @__PURE__ */ operation<typeof runsMethods.stop>('stopRun POST /api/runs/{id}/stop')
/** `POST /api/runs/{id}/unblock` — Lift force-stop block */
export const unblockRun: Standalone<typeof runsMethods.unblock> = /* @__PURE__ */ operation<typeof runsMethods.unblock>('unblockRun POST /api/runs/{id}/unblock')
/** `POST /api/runs/{id}/complete` — Complete a run */
export const completeRun: Standalone<typeof runsMethods.complete> = /* @__PURE__ */ operation<typeof runsMethods.complete>('completeRun POST /api/runs/{id}/complete b')
/** `GET /api/analytics/costs` — Get cost analytics */
export const getCostAnalytics: Standalone<typeof analyticsMethods.getCost> = /* @__PURE__ */ pagedOperation<typeof analyticsMethods.getCost>('getCostAnalytics GET /api/analytics/costs q data')
/** `GET /api/analytics/latency` — Get latency analytics */
export const getLatencyAnalytics: Standalone<typeof analyticsMethods.getLatency> = /* @__PURE__ */ pagedOperation<typeof analyticsMethods.getLatency>('getLatencyAnalytics GET /api/analytics/latency q data')
/** `GET /api/analytics/errors` — Get error analytics */
export const getErrorAnalytics: Standalone<typeof analyticsMethods.getError> = /* @__PURE__ */ pagedOperation<typeof analyticsMethods.getError>('getErrorAnalytics GET /api/analytics/errors q data')
/** `GET /api/analytics/throughput` — Get throughput analytics */
export const getThroughputAnalytics: Standalone<typeof analyticsMethods.getThroughput> = /* @__PURE__ */ pagedOperation<typeof analyticsMethods.getThroughput>('getThroughputAnalytics GET /api/analytics/throughput q data')
/** `GET /api/analytics/provider-reliability` — Get provider reliability metrics */
export const getProviderReliability: Standalone<typeof analyticsMethods.getProviderReliability> = /* @__PURE__ */ pagedOperation<typeof analyticsMethods.getProviderReliability>('getProviderReliability GET /api/analytics/provider-reliability q data')
/** `GET /api/analytics/runs` — Get run analytics */
export const getRunAnalytics: Standalone<typeof analyticsMethods.getRun> = /* @__PURE__ */ pagedOperation<typeof analyticsMethods.getRun>('getRunAnalytics GET /api/analytics/runs q data')
/** `GET /api/analytics/top` — Get top-N rankings */
export const getTopN: Standalone<typeof analyticsMethods.getTopN> = /* @__PURE__ */ listOperation<typeof analyticsMethods.getTopN>('getTopN GET /api/analytics/top ql data')
/** `GET /api/overview/stats` — Get overview statistics */
export const getOverviewStats: Standalone<typeof analyticsMethods.getOverviewStats> = /* @__PURE__ */ operation<typeof analyticsMethods.getOverviewStats>('getOverviewStats GET /api/overview/stats')
/** `GET /api/providers/health` — Get provider health status */
export const getProviderHealth: Standalone<typeof providersMethods.getHealth> = /* @__PURE__ */ listOperation<typeof providersMethods.getHealth>('getProviderHealth GET /api/providers/health l data')
/** `GET /api/analytics/cleanup-preview` — Preview data cleanup */
export const previewCleanup: Standalone<typeof analyticsMethods.previewCleanup> = /* @__PURE__ */ operation<typeof analyticsMethods.previewCleanup>('previewCleanup GET /api/analytics/cleanup-preview q')
/** `POST /api/analytics/cleanup` — Delete old data */
export const deleteOldData: Standalone<typeof analyticsMethods.deleteOldData> = /* @__PURE__ */ operation<typeof analyticsMethods.deleteOldData>('deleteOldData POST /api/analytics/cleanup b')
/** `POST /v1/chat/completions` — Proxy: OpenAI Chat Completions */
export const proxyChatCompletions: StandaloneOnDemand<typeof proxyMethods.chatCompletions> = /* @__PURE__ */ onDemandOperation<typeof proxyMethods.chatCompletions>('proxyChatCompletions POST /v1/chat/completions 1bd')
/** `POST /v1/messages` — Proxy: Anthropic Messages */
export const proxyMessages: StandaloneOnDemand<typeof proxyMethods.messages> = /* @__PURE__ */ onDemandOperation<typeof proxyMethods.messages>('proxyMessages POST /v1/messages 1bd')
/** `POST /v1/runs/complete-all` — Complete all running runs */
export const completeAllRuns: Standalone<typeof proxyMethods.completeAllRuns> = /* @__PURE__ */ operation<typeof proxyMethods.completeAllRuns>('completeAllRuns POST /v1/runs/complete-all 1b')
/** `POST /v1/runs/current/complete` — Complete current run */
export const completeCurrentRun: Standalone<typeof proxyMethods.completeCurrentRun> = /* @__PURE__ */ operation<typeof proxyMethods.completeCurrentRun>('completeCurrentRun POST /v1/runs/current/complete 1b')
/** `POST /v1/runs/{id}/complete` — Complete a specific run */
export const completeAgentRun: Standalone<typeof proxyMethods.completeAgentRun> = /* @__PURE__ */ operation<typeof proxyMethods.completeAgentRun>('completeAgentRun POST /v1/runs/{id}/complete 1b')
/** `GET /v1/runs/{id}/steps` — Get steps for a run */
export const getAgentRunSteps: Standalone<typeof agentMethods.getRunSteps> = /* @__PURE__ */ pagedOperation<typeof agentMethods.getRunSteps>('getAgentRunSteps GET /v1/runs/{id}/steps 1q data')
/** `POST /v1/runs/{id}/steps` — Create a tool_call step in a run */
export const createRunStep: Standalone<typeof proxyMethods.createRunStep> = /* @__PURE__ */ operation<typeof proxyMethods.createRunStep>('createRunStep POST /v1/runs/{id}/steps 1b')
/** `GET /v1` — API discovery */
export const discoverAgentApi: Standalone<typeof agentMethods.discoverApi> = /* @__PURE__ */ operation<typeof agentMethods.discoverApi>('discoverAgentApi GET /v1 2')
/** `GET /v1/me` — Get agent info */
export const getAgentInfo: Standalone<typeof agentMethods.getInfo> = /* @__PURE__ */ operation<typeof agentMethods.getInfo>('getAgentInfo GET /v1/me 1')
/** `GET /v1/runs/mine` — List your runs */
export const listAgentRuns: Standalone<typeof agentMethods.listRuns> = /* @__PURE__ */ pagedOperation<typeof agentMethods.listRuns>('listAgentRuns GET /v1/runs/mine 1q data')
/** `GET /v1/runs/current` — Get current run */
export const getAgentCurrentRun: Standalone<typeof agentMethods.getCurrentRun> = /* @__PURE__ */ operation<typeof agentMethods.getCurrentRun>('getAgentCurrentRun GET /v1/runs/current 1')
/** `PATCH /v1/runs/current` — Update current run */
export const updateAgentCurrentRun: Standalone<typeof agentMethods.updateCurrentRun> = /* @__PURE__ */ operation<typeof agentMethods.updateCurrentRun>('updateAgentCurrentRun PATCH /v1/runs/current 1b')
/** `GET /v1/runs/{id}` — Get a specific run */
export const getAgentRun: Standalone<typeof agentMethods.getRun> = /* @__PURE__ */ operation<typeof agentMethods.getRun>('getAgentRun GET /v1/runs/{id} 1')
/** `PATCH /v1/runs/{id}` — Update a specific run (any status) */
export const updateAgentRun: Standalone<typeof agentMethods.updateRun> = /* @__PURE__ */ operation<typeof agentMethods.updateRun>('updateAgentRun PATCH /v1/runs/{id} 1b')
/** `GET /api/webhooks` — List webhooks */
export const listWebhooks: Standalone<typeof webhooksMethods.list> = /* @__PURE__ */ listOperation<typeof webhooksMethods.list>('listWebhooks GET /api/webhooks ql data')
/** `POST /api/webhooks` — Create a webhook */
export const createWebhook: Standalone<typeof webhooksMethods.create> = /* @__PURE__ */ operation<typeof webhooksMethods.create>('createWebhook POST /api/webhooks b')
/** `GET /api/webhooks/{id}` — Get a webhook */
export const getWebhook: Standalone<typeof webhooksMethods.get> = /* @__PURE__ */ operation<typeof webhooksMethods.get>('getWebhook GET /api/webhooks/{id}')
/** `PUT /api/webhooks/{id}` — Update a webhook */
export const updateWebhook: Standalone<typeof webhooksMethods.update> = /* @__PURE__ */ operation<typeof webhooksMethods.update>('updateWebhook PUT /api/webhooks/{id} b')
/** `DELETE /api/webhooks/{id}` — Delete a webhook */
export const deleteWebhook: Standalone<typeof webhooksMethods.delete> = /* @__PURE__ */ operation<typeof webhooksMethods.delete>('deleteWebhook DELETE /api/webhooks/{id}')
/** `POST /api/webhooks/{id}/enable` — Enable a webhook */
export const enableWebhook: Standalone<typeof webhooksMethods.enable> = /* @__PURE__ */ operation<typeof webhooksMethods.enable>('enableWebhook POST /api/webhooks/{id}/enable')
/** `POST /api/webhooks/{id}/disable` — Disable a webhook */
export const disableWebhook: Standalone<typeof webhooksMethods.disable> = /* @__PURE__ */ operation<typeof webhooksMethods.disable>('disableWebhook POST /api/webhooks/{id}/disable')
/** `POST /api/webhooks/{id}/rotate-secret` — Rotate the webhook secret with a 10-minute grace window */
export const rotateWebhookSecret: Standalone<typeof webhooksMethods.rotateSecret> = /* @__PURE__ */ operation<typeof webhooksMethods.rotateSecret>('rotateWebhookSecret POST /api/webhooks/{id}/rotate-secret')
/** `POST /api/webhooks/{id}/expire-previous-secret` — Close a pending rotation grace window early */
export const expirePreviousWebhookSecret: Standalone<typeof webhooksMethods.expirePreviousSecret> = /* @__PURE__ */ operation<typeof webhooksMethods.expirePreviousSecret>('expirePreviousWebhookSecret POST /api/webhooks/{id}/expire-previous-secret')
/** `GET /api/webhooks/{id}/deliveries` — List deliveries for a webhook */
export const listWebhookDeliveries: Standalone<typeof webhooksMethods.listDeliveries> = /* @__PURE__ */ pagedOperation<typeof webhooksMethods.listDeliveries>('listWebhookDeliveries GET /api/webhooks/{id}/deliveries q data')
/** `POST /api/webhooks/{id}/test` — Send a test event to a webhook */
export const testWebhook: Standalone<typeof webhooksMethods.test> = /* @__PURE__ */ operation<typeof webhooksMethods.test>('testWebhook POST /api/webhooks/{id}/test')
/** `GET /api/approval-requests` — List approval requests */
export const listApprovalRequests: Standalone<typeof approvalsMethods.listRequests> = /* @__PURE__ */ listOperation<typeof approvalsMethods.listRequests>('listApprovalRequests GET /api/approval-requests ql data')
/** `GET /api/approval-requests/{id}` — Get an approval request by ID */
export const getApprovalRequest: Standalone<typeof approvalsMethods.getRequest> = /* @__PURE__ */ operation<typeof approvalsMethods.getRequest>('getApprovalRequest GET /api/approval-requests/{id}')
/** `POST /api/approval-requests/{id}/approve` — Approve a pending request */
export const approveApprovalRequest: Standalone<typeof approvalsMethods.approveRequest> = /* @__PURE__ */ operation<typeof approvalsMethods.approveRequest>('approveApprovalRequest POST /api/approval-requests/{id}/approve')
/** `POST /api/approval-requests/{id}/reject` — Reject a pending request */
export const rejectApprovalRequest: Standalone<typeof approvalsMethods.rejectRequest> = /* @__PURE__ */ operation<typeof approvalsMethods.rejectRequest>('rejectApprovalRequest POST /api/approval-requests/{id}/reject b')
/** `GET /api/alert-rules` — List alert rules */
export const listAlertRules: Standalone<typeof alertRulesMethods.list> = /* @__PURE__ */ listOperation<typeof alertRulesMethods.list>('listAlertRules GET /api/alert-rules ql data')
/** `POST /api/alert-rules` — Create an alert rule */
export const createAlertRule: Standalone<typeof alertRulesMethods.create> = /* @__PURE__ */ operation<typeof alertRulesMethods.create>('createAlertRule POST /api/alert-rules b')
/** `GET /api/alert-rules/{id}` — Get an alert rule by ID */
export const getAlertRule: Standalone<typeof alertRulesMethods.get> = /* @__PURE__ */ operation<typeof alertRulesMethods.get>('getAlertRule GET /api/alert-rules/{id}')
/** `PUT /api/alert-rules/{id}` — Update an alert rule */
export const updateAlertRule: Standalone<typeof alertRulesMethods.update> = /* @__PURE__ */ operation<typeof alertRulesMethods.update>('updateAlertRule PUT /api/alert-rules/{id} b')
/** `DELETE /api/alert-rules/{id}` — Delete an alert rule */
export const deleteAlertRule: Standalone<typeof alertRulesMethods.delete> = /* @__PURE__ */ operation<typeof alertRulesMethods.delete>('deleteAlertRule DELETE /api/alert-rules/{id}')
/** `POST /api/alert-rules/{id}/enable` — Enable an alert rule */
export const enableAlertRule: Standalone<typeof alertRulesMethods.enable> = /* @__PURE__ */ operation<typeof alertRulesMethods.enable>('enableAlertRule POST /api/alert-rules/{id}/enable')
/** `POST /api/alert-rules/{id}/disable` — Disable an alert rule */
export const disableAlertRule: Standalone<typeof alertRulesMethods.disable> = /* @__PURE__ */ operation<typeof alertRulesMethods.disable>('disableAlertRule POST /api/alert-rules/{id}/disable')
/** `GET /api/admin-tokens` — List admin tokens */
export const listAdminTokens: Standalone<typeof adminTokensMethods.list> = /* @__PURE__ */ listOperation<typeof adminTokensMethods.list>('listAdminTokens GET /api/admin-tokens ql data')
/** `POST /api/admin-tokens` — Create an admin token */
export const createAdminToken: Standalone<typeof adminTokensMethods.create> = /* @__PURE__ */ operation<typeof adminTokensMethods.create>('createAdminToken POST /api/admin-tokens b')
/** `GET /api/admin-tokens/{id}` — Get an admin token */
export const getAdminToken: Standalone<typeof adminTokensMethods.get> = /* @__PURE__ */ operation<typeof adminTokensMethods.get>('getAdminToken GET /api/admin-tokens/{id}')
/** `POST /api/admin-tokens/{id}/revoke` — Revoke an admin token */
export const revokeAdminToken: Standalone<typeof adminTokensMethods.revoke> = /* @__PURE__ */ operation<typeof adminTokensMethods.revoke>('revokeAdminToken POST /api/admin-tokens/{id}/revoke')
/** `GET /api/invitations` — List invitations */
export const listInvitations: Standalone<typeof invitationsMethods.list> = /* @__PURE__ */ listOperation<typeof invitationsMethods.list>('listInvitations GET /api/invitations ql data')
/** `POST /api/invitations` — Create an invitation */
export const createInvitation: Standalone<typeof invitationsMethods.create> = /* @__PURE__ */ operation<typeof invitationsMethods.create>('createInvitation POST /api/invitations b')
/** `DELETE /api/invitations/{id}` — Revoke an invitation */
export const revokeInvitation: Standalone<typeof invitationsMethods.revoke> = /* @__PURE__ */ operation<typeof invitationsMethods.revoke>('revokeInvitation DELETE /api/invitations/{id}')
/** `POST /api/invitations/{id}/resend` — Resend an invitation */
export const resendInvitation: Standalone<typeof invitationsMethods.resend> = /* @__PURE__ */ operation<typeof invitationsMethods.resend>('resendInvitation POST /api/invitations/{id}/resend')
/** `GET /api/members` — List org members */
export const listMembers: Standalone<typeof membersMethods.list> = /* @__PURE__ */ listOperation<typeof membersMethods.list>('listMembers GET /api/members l data')
/** `DELETE /api/members/{id}` — Remove member from organization */
export const removeMember: Standalone<typeof membersMethods.remove> = /* @__PURE__ */ operation<typeof membersMethods.remove>('removeMember DELETE /api/members/{id}')
/** `PATCH /api/members/{id}` — Update member role or display name */
export const updateMember: Standalone<typeof membersMethods.update> = /* @__PURE__ */ operation<typeof membersMethods.update>('updateMember PATCH /api/members/{id} b')
/** `PATCH /api/members/{id}/transfer-ownership` — Transfer ownership to another member */
export const transferOwnership: Standalone<typeof membersMethods.transferOwnership> = /* @__PURE__ */ operation<typeof membersMethods.transferOwnership>('transferOwnership PATCH /api/members/{id}/transfer-ownership')
/** `GET /api/account` — Get current account (self-inspection) */
export const getCurrentAccount: Standalone<typeof accountsMethods.getCurrent> = /* @__PURE__ */ operation<typeof accountsMethods.getCurrent>('getCurrentAccount GET /api/account')
/** `PUT /api/account` — Update current account */
export const updateCurrentAccount: Standalone<typeof accountsMethods.updateCurrent> = /* @__PURE__ */ operation<typeof accountsMethods.updateCurrent>('updateCurrentAccount PUT /api/account b')
/** `GET /api/sessions` — List sessions for current account */
export const listSessions: Standalone<typeof sessionsMethods.list> = /* @__PURE__ */ listOperation<typeof sessionsMethods.list>('listSessions GET /api/sessions l data')
/** `DELETE /api/sessions/{id}` — Revoke a session */
export const revokeSession: Standalone<typeof sessionsMethods.revoke> = /* @__PURE__ */ operation<typeof sessionsMethods.revoke>('revokeSession DELETE /api/sessions/{id}')
/** `POST /v1/register` — Register a new account */
export const registerAccount: Standalone<typeof registrationMethods.registerAccount> = /* @__PURE__ */ operation<typeof registrationMethods.registerAccount>('registerAccount POST /v1/register 2b')
/** `GET /auth/invitation-by-token` — Get invitation details by token */
export const getInvitationByToken: Standalone<typeof authMethods.getInvitationByToken> = /* @__PURE__ */ operation<typeof authMethods.getInvitationByToken>('getInvitationByToken GET /auth/invitation-by-token 2q')
/** `POST /auth/accept-invitation` — Accept an invitation */
export const acceptInvitation: Standalone<typeof authMethods.acceptInvitation> = /* @__PURE__ */ operation<typeof authMethods.acceptInvitation>('acceptInvitation POST /auth/accept-invitation 2b')
/** `GET /auth/config` — Get auth configuration */
export const getAuthConfig: Standalone<typeof authMethods.getConfig> = /* @__PURE__ */ operation<typeof authMethods.getConfig>('getAuthConfig GET /auth/config 2')
/** `POST /auth/start` — Initiate magic link authentication */
export const startAuth: Standalone<typeof authMethods.start> = /* @__PURE__ */ operation<typeof authMethods.start>('startAuth POST /auth/start 2b')
/** `POST /auth/verify` — Verify magic link token or code */
export const verifyAuth: Standalone<typeof authMethods.verify> = /* @__PURE__ */ operation<typeof authMethods.verify>('verifyAuth POST /auth/verify 2b')
/** `GET /auth/session` — Get current session */
export const getAuthSession: Standalone<typeof authMethods.getSession> = /* @__PURE__ */ operation<typeof authMethods.getSession>('getAuthSession GET /auth/session 3')
/** `POST /auth/complete-registration` — Complete pending account registration */
export const completeRegistration: Standalone<typeof authMethods.completeRegistration> = /* @__PURE__ */ operation<typeof authMethods.completeRegistration>('completeRegistration POST /auth/complete-registration 3b')
/** `POST /auth/logout` — Log out */
export const logout: Standalone<typeof authMethods.logout> = /* @__PURE__ */ operation<typeof authMethods.logout>('logout POST /auth/logout 2')
/** `GET /api/openapi.json` — OpenAPI specification */
export const getOpenAPISpec: Standalone<typeof healthMethods.getOpenAPISpec> = /* @__PURE__ */ operation<typeof healthMethods.getOpenAPISpec>('getOpenAPISpec GET /api/openapi.json 2')
/** `GET /docs/guides/{name}` — Integration guide */
export const getIntegrationGuide: Standalone<typeof healthMethods.getIntegrationGuide> = /* @__PURE__ */ operation<typeof healthMethods.getIntegrationGuide>('getIntegrationGuide GET /docs/guides/{name} 2')
