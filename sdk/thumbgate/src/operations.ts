// Written by "npm run generate"; do not edit.
import { listOperation, operation, type Standalone } from '../../runtime/operations.ts'
import type { methods as healthMethods } from './resources/health.ts'
import type { methods as feedbackMethods } from './resources/feedback.ts'
import type { methods as telemetryMethods } from './resources/telemetry.ts'
import type { methods as analyticsMethods } from './resources/analytics.ts'
import type { methods as dashboardMethods } from './resources/dashboard.ts'
import type { methods as decisionsMethods } from './resources/decisions.ts'
import type { methods as settingsMethods } from './resources/settings.ts'
import type { methods as billingMethods } from './resources/billing.ts'
import type { methods as intakeMethods } from './resources/intake.ts'
import type { methods as intentsMethods } from './resources/intents.ts'
import type { methods as handoffsMethods } from './resources/handoffs.ts'
import type { methods as internalAgentMethods } from './resources/internal-agent.ts'
import type { methods as lessonsMethods } from './resources/lessons.ts'
import type { methods as searchMethods } from './resources/search.ts'
import type { methods as dpoMethods } from './resources/dpo.ts'
import type { methods as documentsMethods } from './resources/documents.ts'
import type { methods as jobsMethods } from './resources/jobs.ts'
import type { methods as contextMethods } from './resources/context.ts'

/** `GET /healthz` — Health of the service */
export const healthz: Standalone<typeof healthMethods.check> = /* @__PURE__ */ operation<typeof healthMethods.check>('healthz GET /healthz 1')
/** `POST /v1/feedback/capture` — Capture a signal about an agent */
export const captureFeedback: Standalone<typeof feedbackMethods.capture> = /* @__PURE__ */ operation<typeof feedbackMethods.capture>('captureFeedback POST /v1/feedback/capture b')
/** `GET /v1/feedback/stats` — Feedback statistics */
export const getFeedbackStats: Standalone<typeof feedbackMethods.getStats> = /* @__PURE__ */ operation<typeof feedbackMethods.getStats>('getFeedbackStats GET /v1/feedback/stats')
/** `POST /v1/feedback/infer` — Infer a lesson from a conversation */
export const inferLessonFromHistory: Standalone<typeof feedbackMethods.inferLessonFromHistory> = /* @__PURE__ */ operation<typeof feedbackMethods.inferLessonFromHistory>('inferLessonFromHistory POST /v1/feedback/infer b')
/** `POST /v1/telemetry/ping` — Record a telemetry event */
export const recordTelemetryPing: Standalone<typeof telemetryMethods.recordPing> = /* @__PURE__ */ operation<typeof telemetryMethods.recordPing>('recordTelemetryPing POST /v1/telemetry/ping 1b')
/** `GET /v1/analytics/funnel` — Acquisition funnel */
export const getFunnelAnalytics: Standalone<typeof analyticsMethods.getFunnel> = /* @__PURE__ */ operation<typeof analyticsMethods.getFunnel>('getFunnelAnalytics GET /v1/analytics/funnel')
/** `GET /v1/analytics/losses` — Why buyers are lost */
export const getLossAnalytics: Standalone<typeof analyticsMethods.getLoss> = /* @__PURE__ */ operation<typeof analyticsMethods.getLoss>('getLossAnalytics GET /v1/analytics/losses q')
/** `GET /v1/dashboard` — The whole dashboard */
export const getDashboard: Standalone<typeof dashboardMethods.get> = /* @__PURE__ */ operation<typeof dashboardMethods.get>('getDashboard GET /v1/dashboard q')
/** `GET /v1/dashboard/review-state` — What is new since the last review */
export const getDashboardReviewState: Standalone<typeof dashboardMethods.getReviewState> = /* @__PURE__ */ operation<typeof dashboardMethods.getReviewState>('getDashboardReviewState GET /v1/dashboard/review-state')
/** `POST /v1/dashboard/review-state` — Mark the dashboard as reviewed */
export const markDashboardReviewed: Standalone<typeof dashboardMethods.markReviewed> = /* @__PURE__ */ operation<typeof dashboardMethods.markReviewed>('markDashboardReviewed POST /v1/dashboard/review-state')
/** `GET /v1/dashboard/render-spec` — Render specification of a dashboard view */
export const getDashboardRenderSpec: Standalone<typeof dashboardMethods.getRenderSpec> = /* @__PURE__ */ operation<typeof dashboardMethods.getRenderSpec>('getDashboardRenderSpec GET /v1/dashboard/render-spec q')
/** `POST /v1/decisions/evaluate` — Evaluate an action before it runs */
export const evaluateDecision: Standalone<typeof decisionsMethods.evaluate> = /* @__PURE__ */ operation<typeof decisionsMethods.evaluate>('evaluateDecision POST /v1/decisions/evaluate b')
/** `POST /v1/decisions/outcome` — Record what became of an evaluated action */
export const recordDecisionOutcome: Standalone<typeof decisionsMethods.recordOutcome> = /* @__PURE__ */ operation<typeof decisionsMethods.recordOutcome>('recordDecisionOutcome POST /v1/decisions/outcome b')
/** `GET /v1/decisions/metrics` — Decision metrics */
export const getDecisionMetrics: Standalone<typeof decisionsMethods.getMetrics> = /* @__PURE__ */ operation<typeof decisionsMethods.getMetrics>('getDecisionMetrics GET /v1/decisions/metrics')
/** `GET /v1/settings/status` — Resolved settings and where they come from */
export const getSettingsStatus: Standalone<typeof settingsMethods.getStatus> = /* @__PURE__ */ operation<typeof settingsMethods.getStatus>('getSettingsStatus GET /v1/settings/status')
/** `GET /v1/billing/summary` — Business summary */
export const getBillingSummary: Standalone<typeof billingMethods.getSummary> = /* @__PURE__ */ operation<typeof billingMethods.getSummary>('getBillingSummary GET /v1/billing/summary q')
/** `POST /v1/intake/workflow-sprint` — Submit a sprint lead */
export const submitWorkflowSprintIntake: Standalone<typeof intakeMethods.submitWorkflowSprint> = /* @__PURE__ */ operation<typeof intakeMethods.submitWorkflowSprint>('submitWorkflowSprintIntake POST /v1/intake/workflow-sprint 1bq')
/** `POST /v1/intake/workflow-sprint/advance` — Move a sprint lead one step on */
export const advanceWorkflowSprintLead: Standalone<typeof intakeMethods.advanceWorkflowSprintLead> = /* @__PURE__ */ operation<typeof intakeMethods.advanceWorkflowSprintLead>('advanceWorkflowSprintLead POST /v1/intake/workflow-sprint/advance b')
/** `GET /v1/intents/catalog` — List the intents */
export const listIntentCatalog: Standalone<typeof intentsMethods.listCatalog> = /* @__PURE__ */ operation<typeof intentsMethods.listCatalog>('listIntentCatalog GET /v1/intents/catalog q')
/** `POST /v1/intents/plan` — Plan an intent */
export const planIntent: Standalone<typeof intentsMethods.plan> = /* @__PURE__ */ operation<typeof intentsMethods.plan>('planIntent POST /v1/intents/plan b')
/** `POST /v1/handoffs/start` — Start a handoff to a delegate */
export const startHandoff: Standalone<typeof handoffsMethods.start> = /* @__PURE__ */ operation<typeof handoffsMethods.start>('startHandoff POST /v1/handoffs/start b')
/** `POST /v1/handoffs/complete` — Complete a handoff */
export const completeHandoff: Standalone<typeof handoffsMethods.complete> = /* @__PURE__ */ operation<typeof handoffsMethods.complete>('completeHandoff POST /v1/handoffs/complete b')
/** `POST /v1/internal-agent/bootstrap` — Prepare an internal agent's start */
export const bootstrapInternalAgent: Standalone<typeof internalAgentMethods.bootstrap> = /* @__PURE__ */ operation<typeof internalAgentMethods.bootstrap>('bootstrapInternalAgent POST /v1/internal-agent/bootstrap b')
/** `GET /v1/feedback/summary` — Feedback summary as text */
export const getFeedbackSummary: Standalone<typeof feedbackMethods.getSummary> = /* @__PURE__ */ operation<typeof feedbackMethods.getSummary>('getFeedbackSummary GET /v1/feedback/summary q')
/** `GET /v1/lessons/search` — Search lessons */
export const searchLessons: Standalone<typeof lessonsMethods.search> = /* @__PURE__ */ operation<typeof lessonsMethods.search>('searchLessons GET /v1/lessons/search q')
/** `GET /v1/search` — Search feedback, context, rules and documents */
export const searchThumbgate: Standalone<typeof searchMethods.query> = /* @__PURE__ */ operation<typeof searchMethods.query>('searchThumbgate GET /v1/search q')
/** `POST /v1/search` — Search feedback, context, rules and documents with a body */
export const searchThumbgatePost: Standalone<typeof searchMethods.queryPost> = /* @__PURE__ */ operation<typeof searchMethods.queryPost>('searchThumbgatePost POST /v1/search b')
/** `POST /v1/feedback/rules` — Generate the prevention rules */
export const generatePreventionRules: Standalone<typeof feedbackMethods.generatePreventionRules> = /* @__PURE__ */ operation<typeof feedbackMethods.generatePreventionRules>('generatePreventionRules POST /v1/feedback/rules b')
/** `POST /v1/dpo/export` — Export preference pairs */
export const exportDpoPairs: Standalone<typeof dpoMethods.exportPairs> = /* @__PURE__ */ operation<typeof dpoMethods.exportPairs>('exportDpoPairs POST /v1/dpo/export b')
/** `GET /v1/documents` — List imported documents */
export const listImportedDocuments: Standalone<typeof documentsMethods.listImported> = /* @__PURE__ */ listOperation<typeof documentsMethods.listImported>('listImportedDocuments GET /v1/documents ql documents')
/** `POST /v1/documents/import` — Import a document */
export const importDocument: Standalone<typeof documentsMethods.import> = /* @__PURE__ */ operation<typeof documentsMethods.import>('importDocument POST /v1/documents/import b')
/** `GET /v1/documents/{documentId}` — Get an imported document */
export const getImportedDocument: Standalone<typeof documentsMethods.getImported> = /* @__PURE__ */ operation<typeof documentsMethods.getImported>('getImportedDocument GET /v1/documents/{documentId}')
/** `GET /v1/jobs` — List hosted jobs */
export const listHostedJobs: Standalone<typeof jobsMethods.listHosted> = /* @__PURE__ */ listOperation<typeof jobsMethods.listHosted>('listHostedJobs GET /v1/jobs ql jobs')
/** `POST /v1/jobs/harness` — Launch a hosted harness */
export const launchHostedHarness: Standalone<typeof jobsMethods.launchHostedHarness> = /* @__PURE__ */ operation<typeof jobsMethods.launchHostedHarness>('launchHostedHarness POST /v1/jobs/harness b')
/** `GET /v1/jobs/{jobId}` — Get a hosted job */
export const getHostedJob: Standalone<typeof jobsMethods.getHosted> = /* @__PURE__ */ operation<typeof jobsMethods.getHosted>('getHostedJob GET /v1/jobs/{jobId}')
/** `POST /v1/jobs/{jobId}/control` — Pause, cancel or resume a hosted job */
export const controlHostedJob: Standalone<typeof jobsMethods.controlHosted> = /* @__PURE__ */ operation<typeof jobsMethods.controlHosted>('controlHostedJob POST /v1/jobs/{jobId}/control b')
/** `POST /v1/analytics/databricks/export` — Export a Databricks bundle */
export const exportDatabricksBundle: Standalone<typeof analyticsMethods.exportDatabricksBundle> = /* @__PURE__ */ operation<typeof analyticsMethods.exportDatabricksBundle>('exportDatabricksBundle POST /v1/analytics/databricks/export b')
/** `POST /v1/context/construct` — Construct a context pack */
export const constructContextPack: Standalone<typeof contextMethods.constructPack> = /* @__PURE__ */ operation<typeof contextMethods.constructPack>('constructContextPack POST /v1/context/construct b')
/** `POST /v1/context/evaluate` — Evaluate a context pack */
export const evaluateContextPack: Standalone<typeof contextMethods.evaluatePack> = /* @__PURE__ */ operation<typeof contextMethods.evaluatePack>('evaluateContextPack POST /v1/context/evaluate b')
/** `GET /v1/context/provenance` — List provenance events */
export const getContextProvenance: Standalone<typeof contextMethods.getProvenance> = /* @__PURE__ */ listOperation<typeof contextMethods.getProvenance>('getContextProvenance GET /v1/context/provenance ql events')
/** `POST /v1/billing/checkout` — Create a checkout session */
export const createBillingCheckoutSession: Standalone<typeof billingMethods.createCheckoutSession> = /* @__PURE__ */ operation<typeof billingMethods.createCheckoutSession>('createBillingCheckoutSession POST /v1/billing/checkout 1b')
/** `GET /v1/billing/usage` — Usage of the calling key */
export const getBillingUsage: Standalone<typeof billingMethods.getUsage> = /* @__PURE__ */ operation<typeof billingMethods.getUsage>('getBillingUsage GET /v1/billing/usage')
/** `POST /v1/billing/provision` — Provision a customer key */
export const provisionBillingKey: Standalone<typeof billingMethods.provisionKey> = /* @__PURE__ */ operation<typeof billingMethods.provisionKey>('provisionBillingKey POST /v1/billing/provision b')
/** `POST /v1/billing/webhook` — Receive a Stripe event */
export const stripeBillingWebhook: Standalone<typeof billingMethods.stripeWebhook> = /* @__PURE__ */ operation<typeof billingMethods.stripeWebhook>('stripeBillingWebhook POST /v1/billing/webhook 1b')
/** `POST /v1/billing/github-webhook` — Receive a GitHub Marketplace event */
export const githubMarketplaceWebhook: Standalone<typeof billingMethods.githubMarketplaceWebhook> = /* @__PURE__ */ operation<typeof billingMethods.githubMarketplaceWebhook>('githubMarketplaceWebhook POST /v1/billing/github-webhook 1b')
