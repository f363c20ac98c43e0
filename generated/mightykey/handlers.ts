// Written by "npm run generate"; do not edit.
import type { Handler } from '#server/contract.ts'
import type { operations } from './types.ts'

/** Tag `Auth`: handlers/mightykey, constant `auth`. */
export interface AuthHandlers {
  /** POST /auth/register — Register a new account */
  register: Handler<'mightykey', operations['register'], { effect: 'external'; public: true }>
  /** POST /auth/login — Log in with email and password */
  login: Handler<'mightykey', operations['login'], { effect: 'external'; public: true }>
  /** POST /auth/logout — Log out (invalidate session) */
  logout: Handler<'mightykey', operations['logout'], { effect: 'write' }>
  /** POST /auth/forgot-password — Request a password reset email */
  forgotPassword: Handler<'mightykey', operations['forgotPassword'], { effect: 'write'; public: true }>
  /** POST /auth/reset-password — Reset password using a token */
  resetPassword: Handler<'mightykey', operations['resetPassword'], { effect: 'external'; public: true }>
}

/** Tag `Runs`: handlers/mightykey, constant `runs`. */
export interface RunsHandlers {
  /** GET /runs — List agent runs */
  listRuns: Handler<'mightykey', operations['listRuns'], { effect: 'read'; defaults: 'limit' | 'offset' }>
  /** POST /runs — Create a new agent run */
  createRun: Handler<'mightykey', operations['createRun'], { effect: 'write' }>
  /** GET /runs/{id} — Get run detail with events and approvals */
  getRun: Handler<'mightykey', operations['getRun'], { effect: 'read' }>
  /** POST /runs/{id}/approve — Approve a pending action */
  approveRun: Handler<'mightykey', operations['approveRun'], { effect: 'write' }>
  /** POST /runs/{id}/deny — Deny a pending action (cancels the run) */
  denyRun: Handler<'mightykey', operations['denyRun'], { effect: 'write' }>
  /** POST /runs/{id}/cancel — Cancel an active run */
  cancelRun: Handler<'mightykey', operations['cancelRun'], { effect: 'write' }>
  /** GET /runs/{id}/replay — Get replay data for a completed run */
  getRunReplay: Handler<'mightykey', operations['getRunReplay'], { effect: 'read' }>
  /** GET /runs/{id}/stream — Stream run events via SSE */
  streamRunEvents: Handler<'mightykey', operations['streamRunEvents'], { effect: 'stream' }>
}

/** Tag `Organizations`: handlers/mightykey, constant `organizations`. */
export interface OrganizationsHandlers {
  /** GET /orgs — List user's organizations */
  listOrgs: Handler<'mightykey', operations['listOrgs'], { effect: 'read' }>
  /** POST /orgs — Create a new organization */
  createOrg: Handler<'mightykey', operations['createOrg'], { effect: 'write' }>
  /** GET /orgs/{id} — Get organization details */
  getOrg: Handler<'mightykey', operations['getOrg'], { effect: 'read' }>
  /** DELETE /orgs/{id} — Delete organization (owner only) */
  deleteOrg: Handler<'mightykey', operations['deleteOrg'], { effect: 'write' }>
  /** PATCH /orgs/{id} — Update organization (admin/owner only) */
  updateOrg: Handler<'mightykey', operations['updateOrg'], { effect: 'write' }>
}

/** Tag `Projects`: handlers/mightykey, constant `projects`. */
export interface ProjectsHandlers {
  /** GET /projects — List projects */
  listProjects: Handler<'mightykey', operations['listProjects'], { effect: 'read'; defaults: 'limit' | 'offset' }>
  /** POST /projects — Create a new project */
  createProject: Handler<'mightykey', operations['createProject'], { effect: 'write' }>
  /** GET /projects/{id} — Get project details */
  getProject: Handler<'mightykey', operations['getProject'], { effect: 'read' }>
  /** DELETE /projects/{id} — Delete a project */
  deleteProject: Handler<'mightykey', operations['deleteProject'], { effect: 'write' }>
  /** PATCH /projects/{id} — Update a project */
  updateProject: Handler<'mightykey', operations['updateProject'], { effect: 'write' }>
  /** GET /projects/{id}/environments — List project environments */
  listProjectEnvironments: Handler<'mightykey', operations['listProjectEnvironments'], { effect: 'read' }>
}

/** Tag `Billing`: handlers/mightykey, constant `billing`. */
export interface BillingHandlers {
  /** GET /billing/balance — Get credit balance */
  getCreditBalance: Handler<'mightykey', operations['getCreditBalance'], { effect: 'read' }>
  /** GET /billing/usage — Get usage summary and recent events */
  getUsage: Handler<'mightykey', operations['getUsage'], { effect: 'read'; defaults: 'days' | 'limit' }>
  /** POST /billing/credits — Purchase credits */
  purchaseCredits: Handler<'mightykey', operations['purchaseCredits'], { effect: 'external' }>
}

/** Tag `Webhooks`: handlers/mightykey, constant `webhooks`. */
export interface WebhooksHandlers {
  /** GET /webhooks — List webhooks */
  listWebhooks: Handler<'mightykey', operations['listWebhooks'], { effect: 'read' }>
  /** POST /webhooks — Register a new webhook */
  createWebhook: Handler<'mightykey', operations['createWebhook'], { effect: 'write' }>
  /** DELETE /webhooks/{id} — Delete a webhook */
  deleteWebhook: Handler<'mightykey', operations['deleteWebhook'], { effect: 'write' }>
}

/** Tag `Integrations`: handlers/mightykey, constant `integrations`. */
export interface IntegrationsHandlers {
  /** GET /integrations — List integrations */
  listIntegrations: Handler<'mightykey', operations['listIntegrations'], { effect: 'read' }>
  /** POST /integrations — Connect an integration */
  connectIntegration: Handler<'mightykey', operations['connectIntegration'], { effect: 'external' }>
  /** DELETE /integrations/{id} — Disconnect an integration */
  disconnectIntegration: Handler<'mightykey', operations['disconnectIntegration'], { effect: 'write' }>
}

/** Tag `Export`: handlers/mightykey, constant `exportHandlers`. */
export interface ExportHandlers {
  /** GET /export — Export all user/org data (GDPR Article 20) */
  exportData: Handler<'mightykey', operations['exportData'], { effect: 'external' }>
}

export type MightykeyHandlers = AuthHandlers & RunsHandlers & OrganizationsHandlers & ProjectsHandlers & BillingHandlers & WebhooksHandlers & IntegrationsHandlers & ExportHandlers
