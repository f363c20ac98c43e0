// Written by "npm run generate"; do not edit.
import { methods as systemMethods } from './resources/system.ts'
import { methods as eventsMethods } from './resources/events.ts'
import { methods as playbooksMethods } from './resources/playbooks.ts'
import { methods as interventionsMethods } from './resources/interventions.ts'
import { methods as escalationsMethods } from './resources/escalations.ts'
import { methods as customersMethods } from './resources/customers.ts'
import { methods as settingsMethods } from './resources/settings.ts'
import { methods as teamMethods } from './resources/team.ts'
import { methods as analyticsMethods } from './resources/analytics.ts'
import { methods as connectorsMethods } from './resources/connectors.ts'
import { methods as billingMethods } from './resources/billing.ts'
import { methods as webhooksMethods } from './resources/webhooks.ts'

/** Resource → method → operation. */
export const tables = {
  system: systemMethods,
  events: eventsMethods,
  playbooks: playbooksMethods,
  interventions: interventionsMethods,
  escalations: escalationsMethods,
  customers: customersMethods,
  settings: settingsMethods,
  team: teamMethods,
  analytics: analyticsMethods,
  connectors: connectorsMethods,
  billing: billingMethods,
  webhooks: webhooksMethods,
}
