// Written by "npm run generate"; do not edit.
import { methods as healthMethods } from './resources/health.ts'
import { methods as feedbackMethods } from './resources/feedback.ts'
import { methods as telemetryMethods } from './resources/telemetry.ts'
import { methods as analyticsMethods } from './resources/analytics.ts'
import { methods as dashboardMethods } from './resources/dashboard.ts'
import { methods as decisionsMethods } from './resources/decisions.ts'
import { methods as settingsMethods } from './resources/settings.ts'
import { methods as billingMethods } from './resources/billing.ts'
import { methods as intakeMethods } from './resources/intake.ts'
import { methods as intentsMethods } from './resources/intents.ts'
import { methods as handoffsMethods } from './resources/handoffs.ts'
import { methods as internalAgentMethods } from './resources/internal-agent.ts'
import { methods as lessonsMethods } from './resources/lessons.ts'
import { methods as searchMethods } from './resources/search.ts'
import { methods as dpoMethods } from './resources/dpo.ts'
import { methods as documentsMethods } from './resources/documents.ts'
import { methods as jobsMethods } from './resources/jobs.ts'
import { methods as contextMethods } from './resources/context.ts'

/** Resource → method → operation. */
export const tables = {
  health: healthMethods,
  feedback: feedbackMethods,
  telemetry: telemetryMethods,
  analytics: analyticsMethods,
  dashboard: dashboardMethods,
  decisions: decisionsMethods,
  settings: settingsMethods,
  billing: billingMethods,
  intake: intakeMethods,
  intents: intentsMethods,
  handoffs: handoffsMethods,
  internalAgent: internalAgentMethods,
  lessons: lessonsMethods,
  search: searchMethods,
  dpo: dpoMethods,
  documents: documentsMethods,
  jobs: jobsMethods,
  context: contextMethods,
}
