// Written by "npm run generate"; do not edit.
import type { Handler } from '#server/contract.ts'
import type { operations } from './types.ts'

/** Tag `health`: handlers/thumbgate, constant `health`. */
export interface HealthHandlers {
  /** GET /healthz — Health of the service */
  healthz: Handler<'thumbgate', operations['healthz'], { effect: 'read'; public: true }>
}

/** Tag `feedback`: handlers/thumbgate, constant `feedback`. */
export interface FeedbackHandlers {
  /** POST /v1/feedback/capture — Capture a signal about an agent */
  captureFeedback: Handler<'thumbgate', operations['captureFeedback'], { effect: 'write' }>
  /** GET /v1/feedback/stats — Feedback statistics */
  getFeedbackStats: Handler<'thumbgate', operations['getFeedbackStats'], { effect: 'read' }>
  /** POST /v1/feedback/infer — Infer a lesson from a conversation */
  inferLessonFromHistory: Handler<'thumbgate', operations['inferLessonFromHistory'], { effect: 'write' }>
  /** GET /v1/feedback/summary — Feedback summary as text */
  getFeedbackSummary: Handler<'thumbgate', operations['getFeedbackSummary'], { effect: 'read'; defaults: 'recent' }>
  /** POST /v1/feedback/rules — Generate the prevention rules */
  generatePreventionRules: Handler<'thumbgate', operations['generatePreventionRules'], { effect: 'write' }>
}

/** Tag `telemetry`: handlers/thumbgate, constant `telemetry`. */
export interface TelemetryHandlers {
  /** POST /v1/telemetry/ping — Record a telemetry event */
  recordTelemetryPing: Handler<'thumbgate', operations['recordTelemetryPing'], { effect: 'external'; public: true; raw: true }>
}

/** Tag `analytics`: handlers/thumbgate, constant `analytics`. */
export interface AnalyticsHandlers {
  /** GET /v1/analytics/funnel — Acquisition funnel */
  getFunnelAnalytics: Handler<'thumbgate', operations['getFunnelAnalytics'], { effect: 'read' }>
  /** GET /v1/analytics/losses — Why buyers are lost */
  getLossAnalytics: Handler<'thumbgate', operations['getLossAnalytics'], { effect: 'read' }>
  /** POST /v1/analytics/databricks/export — Export a Databricks bundle */
  exportDatabricksBundle: Handler<'thumbgate', operations['exportDatabricksBundle'], { effect: 'external' }>
}

/** Tag `dashboard`: handlers/thumbgate, constant `dashboard`. */
export interface DashboardHandlers {
  /** GET /v1/dashboard — The whole dashboard */
  getDashboard: Handler<'thumbgate', operations['getDashboard'], { effect: 'read' }>
  /** GET /v1/dashboard/review-state — What is new since the last review */
  getDashboardReviewState: Handler<'thumbgate', operations['getDashboardReviewState'], { effect: 'read' }>
  /** POST /v1/dashboard/review-state — Mark the dashboard as reviewed */
  markDashboardReviewed: Handler<'thumbgate', operations['markDashboardReviewed'], { effect: 'write' }>
  /** GET /v1/dashboard/render-spec — Render specification of a dashboard view */
  getDashboardRenderSpec: Handler<'thumbgate', operations['getDashboardRenderSpec'], { effect: 'read' }>
}

/** Tag `decisions`: handlers/thumbgate, constant `decisions`. */
export interface DecisionsHandlers {
  /** POST /v1/decisions/evaluate — Evaluate an action before it runs */
  evaluateDecision: Handler<'thumbgate', operations['evaluateDecision'], { effect: 'write' }>
  /** POST /v1/decisions/outcome — Record what became of an evaluated action */
  recordDecisionOutcome: Handler<'thumbgate', operations['recordDecisionOutcome'], { effect: 'write' }>
  /** GET /v1/decisions/metrics — Decision metrics */
  getDecisionMetrics: Handler<'thumbgate', operations['getDecisionMetrics'], { effect: 'read' }>
}

/** Tag `settings`: handlers/thumbgate, constant `settings`. */
export interface SettingsHandlers {
  /** GET /v1/settings/status — Resolved settings and where they come from */
  getSettingsStatus: Handler<'thumbgate', operations['getSettingsStatus'], { effect: 'read' }>
}

/** Tag `billing`: handlers/thumbgate, constant `billing`. */
export interface BillingHandlers {
  /** GET /v1/billing/summary — Business summary */
  getBillingSummary: Handler<'thumbgate', operations['getBillingSummary'], { effect: 'read' }>
  /** POST /v1/billing/checkout — Create a checkout session */
  createBillingCheckoutSession: Handler<'thumbgate', operations['createBillingCheckoutSession'], { effect: 'external'; public: true }>
  /** GET /v1/billing/usage — Usage of the calling key */
  getBillingUsage: Handler<'thumbgate', operations['getBillingUsage'], { effect: 'read' }>
  /** POST /v1/billing/provision — Provision a customer key */
  provisionBillingKey: Handler<'thumbgate', operations['provisionBillingKey'], { effect: 'write' }>
  /** POST /v1/billing/webhook — Receive a Stripe event */
  stripeBillingWebhook: Handler<'thumbgate', operations['stripeBillingWebhook'], { effect: 'external'; public: true; raw: true }>
  /** POST /v1/billing/github-webhook — Receive a GitHub Marketplace event */
  githubMarketplaceWebhook: Handler<'thumbgate', operations['githubMarketplaceWebhook'], { effect: 'external'; public: true; raw: true }>
}

/** Tag `intake`: handlers/thumbgate, constant `intake`. */
export interface IntakeHandlers {
  /** POST /v1/intake/workflow-sprint — Submit a sprint lead */
  submitWorkflowSprintIntake: Handler<'thumbgate', operations['submitWorkflowSprintIntake'], { effect: 'write'; public: true }>
  /** POST /v1/intake/workflow-sprint/advance — Move a sprint lead one step on */
  advanceWorkflowSprintLead: Handler<'thumbgate', operations['advanceWorkflowSprintLead'], { effect: 'write' }>
}

/** Tag `intents`: handlers/thumbgate, constant `intents`. */
export interface IntentsHandlers {
  /** GET /v1/intents/catalog — List the intents */
  listIntentCatalog: Handler<'thumbgate', operations['listIntentCatalog'], { effect: 'read' }>
  /** POST /v1/intents/plan — Plan an intent */
  planIntent: Handler<'thumbgate', operations['planIntent'], { effect: 'read' }>
}

/** Tag `handoffs`: handlers/thumbgate, constant `handoffs`. */
export interface HandoffsHandlers {
  /** POST /v1/handoffs/start — Start a handoff to a delegate */
  startHandoff: Handler<'thumbgate', operations['startHandoff'], { effect: 'write' }>
  /** POST /v1/handoffs/complete — Complete a handoff */
  completeHandoff: Handler<'thumbgate', operations['completeHandoff'], { effect: 'write' }>
}

/** Tag `internal-agent`: handlers/thumbgate, constant `internalAgent`. */
export interface InternalAgentHandlers {
  /** POST /v1/internal-agent/bootstrap — Prepare an internal agent's start */
  bootstrapInternalAgent: Handler<'thumbgate', operations['bootstrapInternalAgent'], { effect: 'write' }>
}

/** Tag `lessons`: handlers/thumbgate, constant `lessons`. */
export interface LessonsHandlers {
  /** GET /v1/lessons/search — Search lessons */
  searchLessons: Handler<'thumbgate', operations['searchLessons'], { effect: 'read'; defaults: 'limit' }>
}

/** Tag `search`: handlers/thumbgate, constant `search`. */
export interface SearchHandlers {
  /** GET /v1/search — Search feedback, context, rules and documents */
  searchThumbgate: Handler<'thumbgate', operations['searchThumbgate'], { effect: 'read'; defaults: 'limit' | 'source' }>
  /** POST /v1/search — Search feedback, context, rules and documents with a body */
  searchThumbgatePost: Handler<'thumbgate', operations['searchThumbgatePost'], { effect: 'read' }>
}

/** Tag `dpo`: handlers/thumbgate, constant `dpo`. */
export interface DpoHandlers {
  /** POST /v1/dpo/export — Export preference pairs */
  exportDpoPairs: Handler<'thumbgate', operations['exportDpoPairs'], { effect: 'write' }>
}

/** Tag `documents`: handlers/thumbgate, constant `documents`. */
export interface DocumentsHandlers {
  /** GET /v1/documents — List imported documents */
  listImportedDocuments: Handler<'thumbgate', operations['listImportedDocuments'], { effect: 'read'; defaults: 'limit' }>
  /** POST /v1/documents/import — Import a document */
  importDocument: Handler<'thumbgate', operations['importDocument'], { effect: 'write' }>
  /** GET /v1/documents/{documentId} — Get an imported document */
  getImportedDocument: Handler<'thumbgate', operations['getImportedDocument'], { effect: 'read' }>
}

/** Tag `jobs`: handlers/thumbgate, constant `jobs`. */
export interface JobsHandlers {
  /** GET /v1/jobs — List hosted jobs */
  listHostedJobs: Handler<'thumbgate', operations['listHostedJobs'], { effect: 'read'; defaults: 'limit' }>
  /** POST /v1/jobs/harness — Launch a hosted harness */
  launchHostedHarness: Handler<'thumbgate', operations['launchHostedHarness'], { effect: 'write' }>
  /** GET /v1/jobs/{jobId} — Get a hosted job */
  getHostedJob: Handler<'thumbgate', operations['getHostedJob'], { effect: 'read' }>
  /** POST /v1/jobs/{jobId}/control — Pause, cancel or resume a hosted job */
  controlHostedJob: Handler<'thumbgate', operations['controlHostedJob'], { effect: 'write' }>
}

/** Tag `context`: handlers/thumbgate, constant `context`. */
export interface ContextHandlers {
  /** POST /v1/context/construct — Construct a context pack */
  constructContextPack: Handler<'thumbgate', operations['constructContextPack'], { effect: 'write' }>
  /** POST /v1/context/evaluate — Evaluate a context pack */
  evaluateContextPack: Handler<'thumbgate', operations['evaluateContextPack'], { effect: 'write' }>
  /** GET /v1/context/provenance — List provenance events */
  getContextProvenance: Handler<'thumbgate', operations['getContextProvenance'], { effect: 'read'; defaults: 'limit' }>
}

export type ThumbgateHandlers = HealthHandlers & FeedbackHandlers & TelemetryHandlers & AnalyticsHandlers & DashboardHandlers & DecisionsHandlers & SettingsHandlers & BillingHandlers & IntakeHandlers & IntentsHandlers & HandoffsHandlers & InternalAgentHandlers & LessonsHandlers & SearchHandlers & DpoHandlers & DocumentsHandlers & JobsHandlers & ContextHandlers
