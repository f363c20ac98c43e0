// Written by "npm run generate"; do not edit.
import { methods as authMethods } from './resources/auth.ts'
import { methods as agentsMethods } from './resources/agents.ts'
import { methods as leadsMethods } from './resources/leads.ts'
import { methods as conversationsMethods } from './resources/conversations.ts'
import { methods as webhooksMethods } from './resources/webhooks.ts'
import { methods as orgMethods } from './resources/org.ts'
import { methods as channelsMethods } from './resources/channels.ts'
import { methods as voiceMethods } from './resources/voice.ts'
import { methods as toolsMethods } from './resources/tools.ts'
import { methods as knowledgeMethods } from './resources/knowledge.ts'
import { methods as reportingMethods } from './resources/reporting.ts'

/** Resource → method → operation. */
export const tables = {
  auth: authMethods,
  agents: agentsMethods,
  leads: leadsMethods,
  conversations: conversationsMethods,
  webhooks: webhooksMethods,
  org: orgMethods,
  channels: channelsMethods,
  voice: voiceMethods,
  tools: toolsMethods,
  knowledge: knowledgeMethods,
  reporting: reportingMethods,
}
