// Written by "npm run generate"; do not edit.
import { methods as authMethods } from './resources/auth.ts'
import { methods as runsMethods } from './resources/runs.ts'
import { methods as organizationsMethods } from './resources/organizations.ts'
import { methods as projectsMethods } from './resources/projects.ts'
import { methods as billingMethods } from './resources/billing.ts'
import { methods as webhooksMethods } from './resources/webhooks.ts'
import { methods as integrationsMethods } from './resources/integrations.ts'
import { methods as exportMethods } from './resources/export.ts'

/** Resource → method → operation. */
export const tables = {
  auth: authMethods,
  runs: runsMethods,
  organizations: organizationsMethods,
  projects: projectsMethods,
  billing: billingMethods,
  webhooks: webhooksMethods,
  integrations: integrationsMethods,
  export: exportMethods,
}
