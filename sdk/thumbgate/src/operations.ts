// Written by "npm run generate"; do not edit.
import { operation } from '../../runtime/operations.ts'
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
export const healthz = /* @__PURE__ */ operation<(typeof healthMethods)['check']>('healthz GET /healthz 1')
/** `POST /v1/feedback/capture` — Capture a signal about an agent */
export const captureFeedback = /* @__PURE__ */ operation<(typeof feedbackMethods)['capture']>('captureFeedback POST /v1/feedback/capture b')
/** `GET /v1/feedback/stats` — Feedback statistics */
export const getFeedbackStats = /* @__PURE__ */ operation<(typeof feedbackMethods)['getStats']>('getFeedbackStats GET /v1/feedback/stats')
/** `POST /v1/feedback/infer` — Infer a lesson from a conversation */
export const inferLessonFromHistory = /* @__PURE__ */ operation<(typeof feedbackMethods)['inferLessonFromHistory']>('inferLessonFromHistory POST /v1/feedback/infer b')
/** `POST /v1/telemetry/ping` — Record a telemetry event */
export const recordTelemetryPing = /* @__PURE__ */ operation<(typeof telemetryMethods)['recordPing']>('recordTelemetryPing POST /v1/telemetry/ping 1b')
/** `GET /v1/analytics/funnel` — Acquisition funnel */
export const getFunnelAnalytics = /* @__PURE__ */ operation<(typeof analyticsMethods)['getFunnel']>('getFunnelAnalytics GET /v1/analytics/funnel')
/** `GET /v1/analytics/losses` — Why buyers are lost */
export const getLossAnalytics = /* @__PURE__ */ operation<(typeof analyticsMethods)['getLoss']>('getLossAnalytics GET /v1/analytics/losses q')
/** `GET /v1/dashboard` — The whole dashboard */
export const getDashboard = /* @__PURE__ */ operation<(typeof dashboardMethods)['get']>('getDashboard GET /v1/dashboard q')
/** `GET /v1/dashboard/review-state` — What is new since the last review */
export const getDashboardReviewState = /* @__PURE__ */ operation<(typeof dashboardMethods)['getReviewState']>('getDashboardReviewState GET /v1/dashboard/review-state')
/** `POST /v1/dashboard/review-state` — Mark the dashboard as reviewed */
export const markDashboardReviewed = /* @__PURE__ */ operation<(typeof dashboardMethods)['markReviewed']>('markDashboardReviewed POST /v1/dashboard/review-state')
/** `GET /v1/dashboard/render-spec` — Render specification of a dashboard view */
export const getDashboardRenderSpec = /* @__PURE__ */ operation<(typeof dashboardMethods)['getRenderSpec']>('getDashboardRenderSpec GET /v1/dashboard/render-spec q')
/** `POST /v1/decisions/evaluate` — Evaluate an action before it runs */
export const evaluateDecision = /* @__PURE__ */ operation<(typeof decisionsMethods)['evaluate']>('evaluateDecision POST /v1/decisions/evaluate b')
/** `POST /v1/decisions/outcome` — Record what became of an evaluated action */
export const recordDecisionOutcome = /* @__PURE__ */ operation<(typeof decisionsMethods)['recordOutcome']>('recordDecisionOutcome POST /v1/decisions/outcome b')
/** `GET /v1/decisions/metrics` — Decision metrics */
export const getDecisionMetrics = /* @__PURE__ */ operation<(typeof decisionsMethods)['getMetrics']>('getDecisionMetrics GET /v1/decisions/metrics')
/** `GET /v1/settings/status` — Resolved settings and where they come from */
export const getSettingsStatus = /* @__PURE__ */ operation<(typeof settingsMethods)['getStatus']>('getSettingsStatus GET /v1/settings/status')
/** `GET /v1/billing/summary` — Business summary */
export const getBillingSummary = /* @__PURE__ */ operation<(typeof billingMethods)['getSummary']>('getBillingSummary GET /v1/billing/summary q')
/** `POST /v1/intake/workflow-sprint` — Submit a sprint lead */
export const submitWorkflowSprintIntake = /* @__PURE__ */ operation<(typeof intakeMethods)['submitWorkflowSprint']>('submitWorkflowSprintIntake POST /v1/intake/workflow-sprint 1bq')
/** `POST /v1/intake/workflow-sprint/advance` — Move a sprint lead one step on */
export const advanceWorkflowSprintLead = /* @__PURE__ */ operation<(typeof intakeMethods)['advanceWorkflowSprintLead']>('advanceWorkflowSprintLead POST /v1/intake/workflow-sprint/advance b')
/** `GET /v1/intents/catalog` — List the intents */
export const listIntentCatalog = /* @__PURE__ */ operation<(typeof intentsMethods)['listCatalog']>('listIntentCatalog GET /v1/intents/catalog q')
/** `POST /v1/intents/plan` — Plan an intent */
export const planIntent = /* @__PURE__ */ operation<(typeof intentsMethods)['plan']>('planIntent POST /v1/intents/plan b')
/** `POST /v1/handoffs/start` — Start a handoff to a delegate */
export const startHandoff = /* @__PURE__ */ operation<(typeof handoffsMethods)['start']>('startHandoff POST /v1/handoffs/start b')
/** `POST /v1/handoffs/complete` — Complete a handoff */
export const completeHandoff = /* @__PURE__ */ operation<(typeof handoffsMethods)['complete']>('completeHandoff POST /v1/handoffs/complete b')
/** `POST /v1/internal-agent/bootstrap` — Prepare an internal agent's start */
export const bootstrapInternalAgent = /* @__PURE__ */ operation<(typeof internalAgentMethods)['bootstrap']>('bootstrapInternalAgent POST /v1/internal-agent/bootstrap b')
/** `GET /v1/feedback/summary` — Feedback summary as text */
export const getFeedbackSummary = /* @__PURE__ */ operation<(typeof feedbackMethods)['getSummary']>('getFeedbackSummary GET /v1/feedback/summary q')
/** `GET /v1/lessons/search` — Search lessons */
export const searchLessons = /* @__PURE__ */ operation<(typeof lessonsMethods)['search']>('searchLessons GET /v1/lessons/search q')
/** `GET /v1/search` — Search feedback, context, rules and documents */
export const searchThumbgate = /* @__PURE__ */ operation<(typeof searchMethods)['query']>('searchThumbgate GET /v1/search q')
/** `POST /v1/search` — Search feedback, context, rules and documents with a body */
export const searchThumbgatePost = /* @__PURE__ */ operation<(typeof searchMethods)['queryPost']>('searchThumbgatePost POST /v1/search b')
/** `POST /v1/feedback/rules` — Generate the prevention rules */
export const generatePreventionRules = /* @__PURE__ */ operation<(typeof feedbackMethods)['generatePreventionRules']>('generatePreventionRules POST /v1/feedback/rules b')
/** `POST /v1/dpo/export` — Export preference pairs */
export const exportDpoPairs = /* @__PURE__ */ operation<(typeof dpoMethods)['exportPairs']>('exportDpoPairs POST /v1/dpo/export b')
/** `GET /v1/documents` — List imported documents */
export const listImportedDocuments = /* @__PURE__ */ operation<(typeof documentsMethods)['listImported']>('listImportedDocuments GET /v1/documents q')
/** `POST /v1/documents/import` — Import a document */
export const importDocument = /* @__PURE__ */ operation<(typeof documentsMethods)['import']>('importDocument POST /v1/documents/import b')
/** `GET /v1/documents/{documentId}` — Get an imported document */
export const getImportedDocument = /* @__PURE__ */ operation<(typeof documentsMethods)['getImported']>('getImportedDocument GET /v1/documents/{documentId}')
/** `GET /v1/jobs` — List hosted jobs */
export const listHostedJobs = /* @__PURE__ */ operation<(typeof jobsMethods)['listHosted']>('listHostedJobs GET /v1/jobs q')
/** `POST /v1/jobs/harness` — Launch a hosted harness */
export const launchHostedHarness = /* @__PURE__ */ operation<(typeof jobsMethods)['launchHostedHarness']>('launchHostedHarness POST /v1/jobs/harness b')
/** `GET /v1/jobs/{jobId}` — Get a hosted job */
export const getHostedJob = /* @__PURE__ */ operation<(typeof jobsMethods)['getHosted']>('getHostedJob GET /v1/jobs/{jobId}')
/** `POST /v1/jobs/{jobId}/control` — Pause, cancel or resume a hosted job */
export const controlHostedJob = /* @__PURE__ */ operation<(typeof jobsMethods)['controlHosted']>('controlHostedJob POST /v1/jobs/{jobId}/control b')
/** `POST /v1/analytics/databricks/export` — Export a Databricks bundle */
export const exportDatabricksBundle = /* @__PURE__ */ operation<(typeof analyticsMethods)['exportDatabricksBundle']>('exportDatabricksBundle POST /v1/analytics/databricks/export b')
/** `POST /v1/context/construct` — Construct a context pack */
export const constructContextPack = /* @__PURE__ */ operation<(typeof contextMethods)['constructPack']>('constructContextPack POST /v1/context/construct b')
/** `POST /v1/context/evaluate` — Evaluate a context pack */
export const evaluateContextPack = /* @__PURE__ */ operation<(typeof contextMethods)['evaluatePack']>('evaluateContextPack POST /v1/context/evaluate b')
/** `GET /v1/context/provenance` — List provenance events */
export const getContextProvenance = /* @__PURE__ */ operation<(typeof contextMethods)['getProvenance']>('getContextProvenance GET /v1/context/provenance q')
/** `POST /v1/billing/checkout` — Create a checkout session */
export const createBillingCheckoutSession = /* @__PURE__ */ operation<(typeof billingMethods)['createCheckoutSession']>('createBillingCheckoutSession POST /v1/billing/checkout 1b')
/** `GET /v1/billing/usage` — Usage of the calling key */
export const getBillingUsage = /* @__PURE__ */ operation<(typeof billingMethods)['getUsage']>('getBillingUsage GET /v1/billing/usage')
/** `POST /v1/billing/provision` — Provision a customer key */
export const provisionBillingKey = /* @__PURE__ */ operation<(typeof billingMethods)['provisionKey']>('provisionBillingKey POST /v1/billing/provision b')
/** `POST /v1/billing/webhook` — Receive a Stripe event */
export const stripeBillingWebhook = /* @__PURE__ */ operation<(typeof billingMethods)['stripeWebhook']>('stripeBillingWebhook POST /v1/billing/webhook 1b')
/** `POST /v1/billing/github-webhook` — Receive a GitHub Marketplace event */
export const githubMarketplaceWebhook = /* @__PURE__ */ operation<(typeof billingMethods)['githubMarketplaceWebhook']>('githubMarketplaceWebhook POST /v1/billing/github-webhook 1b')
