// Written by "npm run generate"; do not edit.
import { methods as healthMethods } from './resources/health.ts'
import { methods as providerKeysMethods } from './resources/provider-keys.ts'
import { methods as policiesMethods } from './resources/policies.ts'
import { methods as agentsMethods } from './resources/agents.ts'
import { methods as runsMethods } from './resources/runs.ts'
import { methods as analyticsMethods } from './resources/analytics.ts'
import { methods as providersMethods } from './resources/providers.ts'
import { methods as proxyMethods } from './resources/proxy.ts'
import { methods as agentMethods } from './resources/agent.ts'
import { methods as webhooksMethods } from './resources/webhooks.ts'
import { methods as approvalsMethods } from './resources/approvals.ts'
import { methods as alertRulesMethods } from './resources/alert-rules.ts'
import { methods as adminTokensMethods } from './resources/admin-tokens.ts'
import { methods as invitationsMethods } from './resources/invitations.ts'
import { methods as membersMethods } from './resources/members.ts'
import { methods as accountsMethods } from './resources/accounts.ts'
import { methods as sessionsMethods } from './resources/sessions.ts'
import { methods as registrationMethods } from './resources/registration.ts'
import { methods as authMethods } from './resources/auth.ts'

/** Resource → method → operation. */
export const tables = {
  health: healthMethods,
  providerKeys: providerKeysMethods,
  policies: policiesMethods,
  agents: agentsMethods,
  runs: runsMethods,
  analytics: analyticsMethods,
  providers: providersMethods,
  proxy: proxyMethods,
  agent: agentMethods,
  webhooks: webhooksMethods,
  approvals: approvalsMethods,
  alertRules: alertRulesMethods,
  adminTokens: adminTokensMethods,
  invitations: invitationsMethods,
  members: membersMethods,
  accounts: accountsMethods,
  sessions: sessionsMethods,
  registration: registrationMethods,
  auth: authMethods,
}
