// Written by "npm run generate"; do not edit.
import { listOperation, operation, type Standalone } from '../../runtime/operations.ts'
import type { methods as authMethods } from './resources/auth.ts'
import type { methods as agentsMethods } from './resources/agents.ts'
import type { methods as leadsMethods } from './resources/leads.ts'
import type { methods as conversationsMethods } from './resources/conversations.ts'
import type { methods as webhooksMethods } from './resources/webhooks.ts'
import type { methods as orgMethods } from './resources/org.ts'
import type { methods as channelsMethods } from './resources/channels.ts'
import type { methods as voiceMethods } from './resources/voice.ts'
import type { methods as toolsMethods } from './resources/tools.ts'
import type { methods as knowledgeMethods } from './resources/knowledge.ts'
import type { methods as reportingMethods } from './resources/reporting.ts'

/** `POST /v1/console/auth/service-token` — Exchange email + password for a bearer token */
export const getServiceToken: Standalone<typeof authMethods.getServiceToken> = /* @__PURE__ */ operation<typeof authMethods.getServiceToken>('getServiceToken POST /v1/console/auth/service-token 1b')
/** `GET /v1/console/auth/my-orgs` — List orgs the authenticated user belongs to */
export const listMyOrgs: Standalone<typeof authMethods.listMyOrgs> = /* @__PURE__ */ listOperation<typeof authMethods.listMyOrgs>('listMyOrgs GET /v1/console/auth/my-orgs l orgs')
/** `POST /v1/console/auth/device/start` — Start browser device authorization for the CLI */
export const startCliDeviceAuth: Standalone<typeof authMethods.startCliDevice> = /* @__PURE__ */ operation<typeof authMethods.startCliDevice>('startCliDeviceAuth POST /v1/console/auth/device/start 1b')
/** `POST /v1/console/auth/device/approve` — Approve a CLI device authorization request from the browser */
export const approveCliDeviceAuth: Standalone<typeof authMethods.approveCliDevice> = /* @__PURE__ */ operation<typeof authMethods.approveCliDevice>('approveCliDeviceAuth POST /v1/console/auth/device/approve b')
/** `POST /v1/console/auth/device/poll` — Poll browser device authorization from the CLI */
export const pollCliDeviceAuth: Standalone<typeof authMethods.pollCliDevice> = /* @__PURE__ */ operation<typeof authMethods.pollCliDevice>('pollCliDeviceAuth POST /v1/console/auth/device/poll 1b')
/** `GET /v1/console/agents` — List agents for the org */
export const listAgents: Standalone<typeof agentsMethods.list> = /* @__PURE__ */ listOperation<typeof agentsMethods.list>('listAgents GET /v1/console/agents ql agents')
/** `POST /v1/console/agents` — Create a new agent */
export const createAgent: Standalone<typeof agentsMethods.create> = /* @__PURE__ */ operation<typeof agentsMethods.create>('createAgent POST /v1/console/agents bk')
/** `GET /v1/console/agents/{id}` — Get a single agent */
export const getAgent: Standalone<typeof agentsMethods.get> = /* @__PURE__ */ operation<typeof agentsMethods.get>('getAgent GET /v1/console/agents/{id}')
/** `GET /v1/console/agents/{id}/draft` — Get an agent's current draft policy config */
export const getAgentDraft: Standalone<typeof agentsMethods.getDraft> = /* @__PURE__ */ operation<typeof agentsMethods.getDraft>('getAgentDraft GET /v1/console/agents/{id}/draft')
/** `PATCH /v1/console/agents/{id}/draft` — Patch an agent's draft policy config */
export const updateAgentDraft: Standalone<typeof agentsMethods.updateDraft> = /* @__PURE__ */ operation<typeof agentsMethods.updateDraft>('updateAgentDraft PATCH /v1/console/agents/{id}/draft bk')
/** `POST /v1/console/agents/{id}/validate` — Validate a policy flow draft without publishing */
export const validateAgentDraft: Standalone<typeof agentsMethods.validateDraft> = /* @__PURE__ */ operation<typeof agentsMethods.validateDraft>('validateAgentDraft POST /v1/console/agents/{id}/validate bk')
/** `POST /v1/console/agents/{id}/blueprint` — Compile or apply a Conversation Blueprint v1 as an agent policy draft */
export const compileAgentBlueprint: Standalone<typeof agentsMethods.compileBlueprint> = /* @__PURE__ */ operation<typeof agentsMethods.compileBlueprint>('compileAgentBlueprint POST /v1/console/agents/{id}/blueprint bk')
/** `POST /v1/console/agents/{id}/publish` — Publish an agent draft behind fail-closed release gates */
export const publishAgent: Standalone<typeof agentsMethods.publish> = /* @__PURE__ */ operation<typeof agentsMethods.publish>('publishAgent POST /v1/console/agents/{id}/publish bk')
/** `GET /v1/console/agents/{id}/readiness` — Return readiness badge contract for an agent */
export const getAgentReadiness: Standalone<typeof agentsMethods.getReadiness> = /* @__PURE__ */ operation<typeof agentsMethods.getReadiness>('getAgentReadiness GET /v1/console/agents/{id}/readiness')
/** `POST /v1/console/leads/{id}/handoff` — Hand off a lead to a human agent */
export const handoffLead: Standalone<typeof leadsMethods.handoff> = /* @__PURE__ */ operation<typeof leadsMethods.handoff>('handoffLead POST /v1/console/leads/{id}/handoff bk')
/** `PATCH /v1/console/leads/{id}/extraction` — Update structured extraction fields for a lead */
export const updateLeadExtraction: Standalone<typeof leadsMethods.updateExtraction> = /* @__PURE__ */ operation<typeof leadsMethods.updateExtraction>('updateLeadExtraction PATCH /v1/console/leads/{id}/extraction bk')
/** `POST /v1/console/conversations/{id}/reply` — Queue an operator reply for a conversation */
export const replyToConversation: Standalone<typeof conversationsMethods.reply> = /* @__PURE__ */ operation<typeof conversationsMethods.reply>('replyToConversation POST /v1/console/conversations/{id}/reply bk')
/** `GET /v1/console/conversations/{id}/feedback` — Get feedback for a conversation */
export const getConversationFeedback: Standalone<typeof conversationsMethods.getFeedback> = /* @__PURE__ */ operation<typeof conversationsMethods.getFeedback>('getConversationFeedback GET /v1/console/conversations/{id}/feedback')
/** `POST /v1/console/conversations/{id}/feedback` — Submit or update feedback for a conversation */
export const submitConversationFeedback: Standalone<typeof conversationsMethods.submitFeedback> = /* @__PURE__ */ operation<typeof conversationsMethods.submitFeedback>('submitConversationFeedback POST /v1/console/conversations/{id}/feedback bk')
/** `GET /v1/console/webhooks` — List registered webhook endpoints for the org */
export const listWebhooks: Standalone<typeof webhooksMethods.list> = /* @__PURE__ */ listOperation<typeof webhooksMethods.list>('listWebhooks GET /v1/console/webhooks l webhooks')
/** `POST /v1/console/webhooks` — Register an outbound webhook destination */
export const registerWebhook: Standalone<typeof webhooksMethods.register> = /* @__PURE__ */ operation<typeof webhooksMethods.register>('registerWebhook POST /v1/console/webhooks bk')
/** `DELETE /v1/console/webhooks/{id}` — Delete a webhook registration */
export const deleteWebhook: Standalone<typeof webhooksMethods.delete> = /* @__PURE__ */ operation<typeof webhooksMethods.delete>('deleteWebhook DELETE /v1/console/webhooks/{id} k')
/** `GET /v1/console/webhooks/{id}/deliveries` — Get delivery attempts for a webhook */
export const getWebhookDeliveries: Standalone<typeof webhooksMethods.getDeliveries> = /* @__PURE__ */ listOperation<typeof webhooksMethods.getDeliveries>('getWebhookDeliveries GET /v1/console/webhooks/{id}/deliveries l deliveries')
/** `GET /v1/console/webhooks/observability` — Delivery attempts, failure density, and backpressure metrics */
export const getWebhookObservability: Standalone<typeof webhooksMethods.getObservability> = /* @__PURE__ */ operation<typeof webhooksMethods.getObservability>('getWebhookObservability GET /v1/console/webhooks/observability q')
/** `POST /v1/console/org` — Create a new organisation */
export const createOrg: Standalone<typeof orgMethods.create> = /* @__PURE__ */ operation<typeof orgMethods.create>('createOrg POST /v1/console/org bk')
/** `GET /v1/console/org/{id}/onboarding` — Get onboarding progress for an org */
export const getOrgOnboarding: Standalone<typeof orgMethods.getOnboarding> = /* @__PURE__ */ operation<typeof orgMethods.getOnboarding>('getOrgOnboarding GET /v1/console/org/{id}/onboarding')
/** `GET /v1/console/org/{id}/members` — List members of an org */
export const listOrgMembers: Standalone<typeof orgMethods.listMembers> = /* @__PURE__ */ listOperation<typeof orgMethods.listMembers>('listOrgMembers GET /v1/console/org/{id}/members l members')
/** `POST /v1/console/org/{id}/invite` — Invite a user to an org by email */
export const inviteOrgMember: Standalone<typeof orgMethods.inviteMember> = /* @__PURE__ */ operation<typeof orgMethods.inviteMember>('inviteOrgMember POST /v1/console/org/{id}/invite bk')
/** `POST /v1/console/channels/widget/ensure` — Ensure widget channel exists for org/agent */
export const ensureWidgetChannel: Standalone<typeof channelsMethods.ensureWidget> = /* @__PURE__ */ operation<typeof channelsMethods.ensureWidget>('ensureWidgetChannel POST /v1/console/channels/widget/ensure bk')
/** `POST /v1/console/channels/whatsapp/connect` — Connect or update WhatsApp channel configuration */
export const connectWhatsAppChannel: Standalone<typeof channelsMethods.connectWhatsApp> = /* @__PURE__ */ operation<typeof channelsMethods.connectWhatsApp>('connectWhatsAppChannel POST /v1/console/channels/whatsapp/connect bk')
/** `GET /v1/console/channels/whatsapp/status` — Get WhatsApp channel readiness status */
export const getWhatsAppChannelStatus: Standalone<typeof channelsMethods.getWhatsAppStatus> = /* @__PURE__ */ operation<typeof channelsMethods.getWhatsAppStatus>('getWhatsAppChannelStatus GET /v1/console/channels/whatsapp/status')
/** `POST /v1/console/channels/whatsapp/verify` — Verify WhatsApp channel readiness contract */
export const verifyWhatsAppChannel: Standalone<typeof channelsMethods.verifyWhatsApp> = /* @__PURE__ */ operation<typeof channelsMethods.verifyWhatsApp>('verifyWhatsAppChannel POST /v1/console/channels/whatsapp/verify bk')
/** `POST /v1/console/channels/whatsapp/test` — Run WhatsApp channel test check (dry-run by default) */
export const testWhatsAppChannel: Standalone<typeof channelsMethods.testWhatsApp> = /* @__PURE__ */ operation<typeof channelsMethods.testWhatsApp>('testWhatsAppChannel POST /v1/console/channels/whatsapp/test bk')
/** `POST /v1/console/channels/instagram/connect` — Connect or update Instagram channel configuration */
export const connectInstagramChannel: Standalone<typeof channelsMethods.connectInstagram> = /* @__PURE__ */ operation<typeof channelsMethods.connectInstagram>('connectInstagramChannel POST /v1/console/channels/instagram/connect bk')
/** `GET /v1/console/channels/instagram/status` — Get Instagram channel readiness status */
export const getInstagramChannelStatus: Standalone<typeof channelsMethods.getInstagramStatus> = /* @__PURE__ */ operation<typeof channelsMethods.getInstagramStatus>('getInstagramChannelStatus GET /v1/console/channels/instagram/status')
/** `POST /v1/console/channels/instagram/verify` — Verify Instagram channel readiness contract */
export const verifyInstagramChannel: Standalone<typeof channelsMethods.verifyInstagram> = /* @__PURE__ */ operation<typeof channelsMethods.verifyInstagram>('verifyInstagramChannel POST /v1/console/channels/instagram/verify bk')
/** `POST /v1/console/channels/instagram/test` — Run Instagram channel test check (dry-run by default) */
export const testInstagramChannel: Standalone<typeof channelsMethods.testInstagram> = /* @__PURE__ */ operation<typeof channelsMethods.testInstagram>('testInstagramChannel POST /v1/console/channels/instagram/test bk')
/** `POST /v1/console/voice/verify` — Run voice verification lanes */
export const verifyVoiceProvider: Standalone<typeof voiceMethods.verifyProvider> = /* @__PURE__ */ operation<typeof voiceMethods.verifyProvider>('verifyVoiceProvider POST /v1/console/voice/verify bk')
/** `POST /v1/console/voice/reward` — Generate voice reward report */
export const rewardVoiceProvider: Standalone<typeof voiceMethods.rewardProvider> = /* @__PURE__ */ operation<typeof voiceMethods.rewardProvider>('rewardVoiceProvider POST /v1/console/voice/reward bk')
/** `POST /v1/console/voice/optimize` — Generate voice optimization guidance */
export const optimizeVoiceProvider: Standalone<typeof voiceMethods.optimizeProvider> = /* @__PURE__ */ operation<typeof voiceMethods.optimizeProvider>('optimizeVoiceProvider POST /v1/console/voice/optimize bk')
/** `POST /v1/console/voice/scorecard` — Run voice scorecard recommendation flow */
export const getVoiceScorecard: Standalone<typeof voiceMethods.getScorecard> = /* @__PURE__ */ operation<typeof voiceMethods.getScorecard>('getVoiceScorecard POST /v1/console/voice/scorecard bk')
/** `GET /v1/console/speech/catalog` — Get speech provider and voice catalog */
export const getSpeechCatalog: Standalone<typeof voiceMethods.getSpeechCatalog> = /* @__PURE__ */ operation<typeof voiceMethods.getSpeechCatalog>('getSpeechCatalog GET /v1/console/speech/catalog')
/** `GET /v1/console/speech/voice-catalog` — Get speech voice catalog snapshot */
export const getSpeechVoiceCatalog: Standalone<typeof voiceMethods.getSpeechVoiceCatalog> = /* @__PURE__ */ operation<typeof voiceMethods.getSpeechVoiceCatalog>('getSpeechVoiceCatalog GET /v1/console/speech/voice-catalog')
/** `GET /v1/console/voice/preview` — Generate an MP3 preview for a provider voice */
export const previewVoice: Standalone<typeof voiceMethods.preview> = /* @__PURE__ */ operation<typeof voiceMethods.preview>('previewVoice GET /v1/console/voice/preview q')
/** `GET /v1/console/realtime/health` — Get realtime provider health status */
export const getRealtimeProviderHealth: Standalone<typeof voiceMethods.getRealtimeProviderHealth> = /* @__PURE__ */ listOperation<typeof voiceMethods.getRealtimeProviderHealth>('getRealtimeProviderHealth GET /v1/console/realtime/health l providers')
/** `GET /v1/console/tools` — List global tools for org */
export const listTools: Standalone<typeof toolsMethods.list> = /* @__PURE__ */ listOperation<typeof toolsMethods.list>('listTools GET /v1/console/tools l tools')
/** `POST /v1/console/tools/{id}/test-connection` — Test tool provider connection */
export const testToolConnection: Standalone<typeof toolsMethods.testConnection> = /* @__PURE__ */ operation<typeof toolsMethods.testConnection>('testToolConnection POST /v1/console/tools/{id}/test-connection k')
/** `POST /v1/console/agents/{id}/tools/enable` — Enable a tool for an agent */
export const enableAgentTool: Standalone<typeof toolsMethods.enable> = /* @__PURE__ */ operation<typeof toolsMethods.enable>('enableAgentTool POST /v1/console/agents/{id}/tools/enable bk')
/** `POST /v1/console/agents/{id}/tools/disable` — Disable a tool for an agent */
export const disableAgentTool: Standalone<typeof toolsMethods.disable> = /* @__PURE__ */ operation<typeof toolsMethods.disable>('disableAgentTool POST /v1/console/agents/{id}/tools/disable bk')
/** `GET /v1/knowledge/documents` — List knowledge documents */
export const listKnowledgeDocuments: Standalone<typeof knowledgeMethods.listDocuments> = /* @__PURE__ */ operation<typeof knowledgeMethods.listDocuments>('listKnowledgeDocuments GET /v1/knowledge/documents q')
/** `POST /v1/knowledge/documents` — Create a knowledge document */
export const createKnowledgeDocument: Standalone<typeof knowledgeMethods.createDocument> = /* @__PURE__ */ operation<typeof knowledgeMethods.createDocument>('createKnowledgeDocument POST /v1/knowledge/documents bk')
/** `DELETE /v1/knowledge/documents/{id}` — Delete a knowledge document */
export const deleteKnowledgeDocument: Standalone<typeof knowledgeMethods.deleteDocument> = /* @__PURE__ */ operation<typeof knowledgeMethods.deleteDocument>('deleteKnowledgeDocument DELETE /v1/knowledge/documents/{id} k')
/** `POST /v1/knowledge/documents/{id}/reindex` — Reindex a knowledge document */
export const reindexKnowledgeDocument: Standalone<typeof knowledgeMethods.reindexDocument> = /* @__PURE__ */ operation<typeof knowledgeMethods.reindexDocument>('reindexKnowledgeDocument POST /v1/knowledge/documents/{id}/reindex k')
/** `GET /v1/console/traces` — List agent turn traces */
export const listTraces: Standalone<typeof reportingMethods.listTraces> = /* @__PURE__ */ listOperation<typeof reportingMethods.listTraces>('listTraces GET /v1/console/traces ql traces')
