// Written by "npm run generate"; do not edit.
import type { Handler } from '#server/contract.ts'
import type { operations } from './types.ts'

/** Tag `auth`: handlers/front-of-house, constant `auth`. */
export interface AuthHandlers {
  /** POST /v1/console/auth/service-token — Exchange email + password for a bearer token */
  getServiceToken: Handler<'front-of-house', operations['getServiceToken'], { effect: 'write'; public: true }>
  /** GET /v1/console/auth/my-orgs — List orgs the authenticated user belongs to */
  listMyOrgs: Handler<'front-of-house', operations['listMyOrgs'], { effect: 'read' }>
  /** POST /v1/console/auth/device/start — Start browser device authorization for the CLI */
  startCliDeviceAuth: Handler<'front-of-house', operations['startCliDeviceAuth'], { effect: 'write'; public: true }>
  /** POST /v1/console/auth/device/approve — Approve a CLI device authorization request from the browser */
  approveCliDeviceAuth: Handler<'front-of-house', operations['approveCliDeviceAuth'], { effect: 'write' }>
  /** POST /v1/console/auth/device/poll — Poll browser device authorization from the CLI */
  pollCliDeviceAuth: Handler<'front-of-house', operations['pollCliDeviceAuth'], { effect: 'write'; public: true }>
}

/** Tag `agents`: handlers/front-of-house, constant `agents`. */
export interface AgentsHandlers {
  /** GET /v1/console/agents — List agents for the org */
  listAgents: Handler<'front-of-house', operations['listAgents'], { effect: 'read'; defaults: 'segment' }>
  /** POST /v1/console/agents — Create a new agent */
  createAgent: Handler<'front-of-house', operations['createAgent'], { effect: 'write' }>
  /** GET /v1/console/agents/{id} — Get a single agent */
  getAgent: Handler<'front-of-house', operations['getAgent'], { effect: 'read' }>
  /** GET /v1/console/agents/{id}/draft — Get an agent's current draft policy config */
  getAgentDraft: Handler<'front-of-house', operations['getAgentDraft'], { effect: 'read' }>
  /** PATCH /v1/console/agents/{id}/draft — Patch an agent's draft policy config */
  updateAgentDraft: Handler<'front-of-house', operations['updateAgentDraft'], { effect: 'write' }>
  /** POST /v1/console/agents/{id}/validate — Validate a policy flow draft without publishing */
  validateAgentDraft: Handler<'front-of-house', operations['validateAgentDraft'], { effect: 'read' }>
  /** POST /v1/console/agents/{id}/blueprint — Compile or apply a Conversation Blueprint v1 as an agent policy draft */
  compileAgentBlueprint: Handler<'front-of-house', operations['compileAgentBlueprint'], { effect: 'write' }>
  /** POST /v1/console/agents/{id}/publish — Publish an agent draft behind fail-closed release gates */
  publishAgent: Handler<'front-of-house', operations['publishAgent'], { effect: 'write' }>
  /** GET /v1/console/agents/{id}/readiness — Return readiness badge contract for an agent */
  getAgentReadiness: Handler<'front-of-house', operations['getAgentReadiness'], { effect: 'read' }>
}

/** Tag `leads`: handlers/front-of-house, constant `leads`. */
export interface LeadsHandlers {
  /** POST /v1/console/leads/{id}/handoff — Hand off a lead to a human agent */
  handoffLead: Handler<'front-of-house', operations['handoffLead'], { effect: 'write' }>
  /** PATCH /v1/console/leads/{id}/extraction — Update structured extraction fields for a lead */
  updateLeadExtraction: Handler<'front-of-house', operations['updateLeadExtraction'], { effect: 'write' }>
}

/** Tag `conversations`: handlers/front-of-house, constant `conversations`. */
export interface ConversationsHandlers {
  /** POST /v1/console/conversations/{id}/reply — Queue an operator reply for a conversation */
  replyToConversation: Handler<'front-of-house', operations['replyToConversation'], { effect: 'write' }>
  /** GET /v1/console/conversations/{id}/feedback — Get feedback for a conversation */
  getConversationFeedback: Handler<'front-of-house', operations['getConversationFeedback'], { effect: 'read' }>
  /** POST /v1/console/conversations/{id}/feedback — Submit or update feedback for a conversation */
  submitConversationFeedback: Handler<'front-of-house', operations['submitConversationFeedback'], { effect: 'write' }>
}

/** Tag `webhooks`: handlers/front-of-house, constant `webhooks`. */
export interface WebhooksHandlers {
  /** GET /v1/console/webhooks — List registered webhook endpoints for the org */
  listWebhooks: Handler<'front-of-house', operations['listWebhooks'], { effect: 'read' }>
  /** POST /v1/console/webhooks — Register an outbound webhook destination */
  registerWebhook: Handler<'front-of-house', operations['registerWebhook'], { effect: 'write' }>
  /** DELETE /v1/console/webhooks/{id} — Delete a webhook registration */
  deleteWebhook: Handler<'front-of-house', operations['deleteWebhook'], { effect: 'write' }>
  /** GET /v1/console/webhooks/{id}/deliveries — Get delivery attempts for a webhook */
  getWebhookDeliveries: Handler<'front-of-house', operations['getWebhookDeliveries'], { effect: 'read' }>
  /** GET /v1/console/webhooks/observability — Delivery attempts, failure density, and backpressure metrics */
  getWebhookObservability: Handler<'front-of-house', operations['getWebhookObservability'], { effect: 'read'; defaults: 'hours' }>
}

/** Tag `org`: handlers/front-of-house, constant `org`. */
export interface OrgHandlers {
  /** POST /v1/console/org — Create a new organisation */
  createOrg: Handler<'front-of-house', operations['createOrg'], { effect: 'write' }>
  /** GET /v1/console/org/{id}/onboarding — Get onboarding progress for an org */
  getOrgOnboarding: Handler<'front-of-house', operations['getOrgOnboarding'], { effect: 'read' }>
  /** GET /v1/console/org/{id}/members — List members of an org */
  listOrgMembers: Handler<'front-of-house', operations['listOrgMembers'], { effect: 'read' }>
  /** POST /v1/console/org/{id}/invite — Invite a user to an org by email */
  inviteOrgMember: Handler<'front-of-house', operations['inviteOrgMember'], { effect: 'write' }>
}

/** Tag `channels`: handlers/front-of-house, constant `channels`. */
export interface ChannelsHandlers {
  /** POST /v1/console/channels/widget/ensure — Ensure widget channel exists for org/agent */
  ensureWidgetChannel: Handler<'front-of-house', operations['ensureWidgetChannel'], { effect: 'write' }>
  /** POST /v1/console/channels/whatsapp/connect — Connect or update WhatsApp channel configuration */
  connectWhatsAppChannel: Handler<'front-of-house', operations['connectWhatsAppChannel'], { effect: 'write' }>
  /** GET /v1/console/channels/whatsapp/status — Get WhatsApp channel readiness status */
  getWhatsAppChannelStatus: Handler<'front-of-house', operations['getWhatsAppChannelStatus'], { effect: 'read' }>
  /** POST /v1/console/channels/whatsapp/verify — Verify WhatsApp channel readiness contract */
  verifyWhatsAppChannel: Handler<'front-of-house', operations['verifyWhatsAppChannel'], { effect: 'write' }>
  /** POST /v1/console/channels/whatsapp/test — Run WhatsApp channel test check (dry-run by default) */
  testWhatsAppChannel: Handler<'front-of-house', operations['testWhatsAppChannel'], { effect: 'external' }>
  /** POST /v1/console/channels/instagram/connect — Connect or update Instagram channel configuration */
  connectInstagramChannel: Handler<'front-of-house', operations['connectInstagramChannel'], { effect: 'write' }>
  /** GET /v1/console/channels/instagram/status — Get Instagram channel readiness status */
  getInstagramChannelStatus: Handler<'front-of-house', operations['getInstagramChannelStatus'], { effect: 'read' }>
  /** POST /v1/console/channels/instagram/verify — Verify Instagram channel readiness contract */
  verifyInstagramChannel: Handler<'front-of-house', operations['verifyInstagramChannel'], { effect: 'write' }>
  /** POST /v1/console/channels/instagram/test — Run Instagram channel test check (dry-run by default) */
  testInstagramChannel: Handler<'front-of-house', operations['testInstagramChannel'], { effect: 'external' }>
}

/** Tag `voice`: handlers/front-of-house, constant `voice`. */
export interface VoiceHandlers {
  /** POST /v1/console/voice/verify — Run voice verification lanes */
  verifyVoiceProvider: Handler<'front-of-house', operations['verifyVoiceProvider'], { effect: 'external' }>
  /** POST /v1/console/voice/reward — Generate voice reward report */
  rewardVoiceProvider: Handler<'front-of-house', operations['rewardVoiceProvider'], { effect: 'write' }>
  /** POST /v1/console/voice/optimize — Generate voice optimization guidance */
  optimizeVoiceProvider: Handler<'front-of-house', operations['optimizeVoiceProvider'], { effect: 'write' }>
  /** POST /v1/console/voice/scorecard — Run voice scorecard recommendation flow */
  getVoiceScorecard: Handler<'front-of-house', operations['getVoiceScorecard'], { effect: 'external' }>
  /** GET /v1/console/speech/catalog — Get speech provider and voice catalog */
  getSpeechCatalog: Handler<'front-of-house', operations['getSpeechCatalog'], { effect: 'read' }>
  /** GET /v1/console/speech/voice-catalog — Get speech voice catalog snapshot */
  getSpeechVoiceCatalog: Handler<'front-of-house', operations['getSpeechVoiceCatalog'], { effect: 'read' }>
  /** GET /v1/console/voice/preview — Generate an MP3 preview for a provider voice */
  previewVoice: Handler<'front-of-house', operations['previewVoice'], { effect: 'external' }>
  /** GET /v1/console/realtime/health — Get realtime provider health status */
  getRealtimeProviderHealth: Handler<'front-of-house', operations['getRealtimeProviderHealth'], { effect: 'external' }>
}

/** Tag `tools`: handlers/front-of-house, constant `tools`. */
export interface ToolsHandlers {
  /** GET /v1/console/tools — List global tools for org */
  listTools: Handler<'front-of-house', operations['listTools'], { effect: 'read' }>
  /** POST /v1/console/tools/{id}/test-connection — Test tool provider connection */
  testToolConnection: Handler<'front-of-house', operations['testToolConnection'], { effect: 'external' }>
  /** POST /v1/console/agents/{id}/tools/enable — Enable a tool for an agent */
  enableAgentTool: Handler<'front-of-house', operations['enableAgentTool'], { effect: 'write' }>
  /** POST /v1/console/agents/{id}/tools/disable — Disable a tool for an agent */
  disableAgentTool: Handler<'front-of-house', operations['disableAgentTool'], { effect: 'write' }>
}

/** Tag `knowledge`: handlers/front-of-house, constant `knowledge`. */
export interface KnowledgeHandlers {
  /** GET /v1/knowledge/documents — List knowledge documents */
  listKnowledgeDocuments: Handler<'front-of-house', operations['listKnowledgeDocuments'], { effect: 'read' }>
  /** POST /v1/knowledge/documents — Create a knowledge document */
  createKnowledgeDocument: Handler<'front-of-house', operations['createKnowledgeDocument'], { effect: 'write' }>
  /** DELETE /v1/knowledge/documents/{id} — Delete a knowledge document */
  deleteKnowledgeDocument: Handler<'front-of-house', operations['deleteKnowledgeDocument'], { effect: 'write' }>
  /** POST /v1/knowledge/documents/{id}/reindex — Reindex a knowledge document */
  reindexKnowledgeDocument: Handler<'front-of-house', operations['reindexKnowledgeDocument'], { effect: 'write' }>
}

/** Tag `reporting`: handlers/front-of-house, constant `reporting`. */
export interface ReportingHandlers {
  /** GET /v1/console/traces — List agent turn traces */
  listTraces: Handler<'front-of-house', operations['listTraces'], { effect: 'read'; defaults: 'limit' }>
}

export type FrontOfHouseHandlers = AuthHandlers & AgentsHandlers & LeadsHandlers & ConversationsHandlers & WebhooksHandlers & OrgHandlers & ChannelsHandlers & VoiceHandlers & ToolsHandlers & KnowledgeHandlers & ReportingHandlers
