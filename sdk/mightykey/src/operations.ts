// Written by "npm run generate"; do not edit.
import { listOperation, operation, pagedOperation, streamOperation, type Standalone } from '../../runtime/operations.ts'
import type { methods as authMethods } from './resources/auth.ts'
import type { methods as runsMethods } from './resources/runs.ts'
import type { methods as organizationsMethods } from './resources/organizations.ts'
import type { methods as projectsMethods } from './resources/projects.ts'
import type { methods as billingMethods } from './resources/billing.ts'
import type { methods as webhooksMethods } from './resources/webhooks.ts'
import type { methods as integrationsMethods } from './resources/integrations.ts'
import type { methods as exportMethods } from './resources/export.ts'

/** `POST /auth/register` — Register a new account */
export const register: Standalone<typeof authMethods.register> = /* @__PURE__ */ operation<typeof authMethods.register>('register POST /auth/register 1b')
/** `POST /auth/login` — Log in with email and password */
export const login: Standalone<typeof authMethods.login> = /* @__PURE__ */ operation<typeof authMethods.login>('login POST /auth/login 1b')
/** `POST /auth/logout` — Log out (invalidate session) */
export const logout: Standalone<typeof authMethods.logout> = /* @__PURE__ */ operation<typeof authMethods.logout>('logout POST /auth/logout 2')
/** `POST /auth/forgot-password` — Request a password reset email */
export const forgotPassword: Standalone<typeof authMethods.forgotPassword> = /* @__PURE__ */ operation<typeof authMethods.forgotPassword>('forgotPassword POST /auth/forgot-password 1b')
/** `POST /auth/reset-password` — Reset password using a token */
export const resetPassword: Standalone<typeof authMethods.resetPassword> = /* @__PURE__ */ operation<typeof authMethods.resetPassword>('resetPassword POST /auth/reset-password 1b')
/** `GET /runs` — List agent runs */
export const listRuns: Standalone<typeof runsMethods.list> = /* @__PURE__ */ pagedOperation<typeof runsMethods.list>('listRuns GET /runs q data.runs')
/** `POST /runs` — Create a new agent run */
export const createRun: Standalone<typeof runsMethods.create> = /* @__PURE__ */ operation<typeof runsMethods.create>('createRun POST /runs b')
/** `GET /runs/{id}` — Get run detail with events and approvals */
export const getRun: Standalone<typeof runsMethods.get> = /* @__PURE__ */ operation<typeof runsMethods.get>('getRun GET /runs/{id}')
/** `POST /runs/{id}/approve` — Approve a pending action */
export const approveRun: Standalone<typeof runsMethods.approve> = /* @__PURE__ */ operation<typeof runsMethods.approve>('approveRun POST /runs/{id}/approve b')
/** `POST /runs/{id}/deny` — Deny a pending action (cancels the run) */
export const denyRun: Standalone<typeof runsMethods.deny> = /* @__PURE__ */ operation<typeof runsMethods.deny>('denyRun POST /runs/{id}/deny b')
/** `POST /runs/{id}/cancel` — Cancel an active run */
export const cancelRun: Standalone<typeof runsMethods.cancel> = /* @__PURE__ */ operation<typeof runsMethods.cancel>('cancelRun POST /runs/{id}/cancel b')
/** `GET /runs/{id}/replay` — Get replay data for a completed run */
export const getRunReplay: Standalone<typeof runsMethods.getReplay> = /* @__PURE__ */ operation<typeof runsMethods.getReplay>('getRunReplay GET /runs/{id}/replay')
/** `GET /runs/{id}/stream` — Stream run events via SSE */
export const streamRunEvents: Standalone<typeof runsMethods.streamEvents> = /* @__PURE__ */ streamOperation<typeof runsMethods.streamEvents>('streamRunEvents GET /runs/{id}/stream s end')
/** `GET /orgs` — List user's organizations */
export const listOrgs: Standalone<typeof organizationsMethods.listOrgs> = /* @__PURE__ */ listOperation<typeof organizationsMethods.listOrgs>('listOrgs GET /orgs l data.organizations')
/** `POST /orgs` — Create a new organization */
export const createOrg: Standalone<typeof organizationsMethods.createOrg> = /* @__PURE__ */ operation<typeof organizationsMethods.createOrg>('createOrg POST /orgs b')
/** `GET /orgs/{id}` — Get organization details */
export const getOrg: Standalone<typeof organizationsMethods.getOrg> = /* @__PURE__ */ operation<typeof organizationsMethods.getOrg>('getOrg GET /orgs/{id}')
/** `DELETE /orgs/{id}` — Delete organization (owner only) */
export const deleteOrg: Standalone<typeof organizationsMethods.deleteOrg> = /* @__PURE__ */ operation<typeof organizationsMethods.deleteOrg>('deleteOrg DELETE /orgs/{id}')
/** `PATCH /orgs/{id}` — Update organization (admin/owner only) */
export const updateOrg: Standalone<typeof organizationsMethods.updateOrg> = /* @__PURE__ */ operation<typeof organizationsMethods.updateOrg>('updateOrg PATCH /orgs/{id} b')
/** `GET /projects` — List projects */
export const listProjects: Standalone<typeof projectsMethods.list> = /* @__PURE__ */ pagedOperation<typeof projectsMethods.list>('listProjects GET /projects q data.projects')
/** `POST /projects` — Create a new project */
export const createProject: Standalone<typeof projectsMethods.create> = /* @__PURE__ */ operation<typeof projectsMethods.create>('createProject POST /projects b')
/** `GET /projects/{id}` — Get project details */
export const getProject: Standalone<typeof projectsMethods.get> = /* @__PURE__ */ operation<typeof projectsMethods.get>('getProject GET /projects/{id}')
/** `DELETE /projects/{id}` — Delete a project */
export const deleteProject: Standalone<typeof projectsMethods.delete> = /* @__PURE__ */ operation<typeof projectsMethods.delete>('deleteProject DELETE /projects/{id}')
/** `PATCH /projects/{id}` — Update a project */
export const updateProject: Standalone<typeof projectsMethods.update> = /* @__PURE__ */ operation<typeof projectsMethods.update>('updateProject PATCH /projects/{id} b')
/** `GET /projects/{id}/environments` — List project environments */
export const listProjectEnvironments: Standalone<typeof projectsMethods.listEnvironments> = /* @__PURE__ */ listOperation<typeof projectsMethods.listEnvironments>('listProjectEnvironments GET /projects/{id}/environments l data.environments')
/** `GET /billing/balance` — Get credit balance */
export const getCreditBalance: Standalone<typeof billingMethods.getCreditBalance> = /* @__PURE__ */ operation<typeof billingMethods.getCreditBalance>('getCreditBalance GET /billing/balance')
/** `GET /billing/usage` — Get usage summary and recent events */
export const getUsage: Standalone<typeof billingMethods.getUsage> = /* @__PURE__ */ operation<typeof billingMethods.getUsage>('getUsage GET /billing/usage q')
/** `POST /billing/credits` — Purchase credits */
export const purchaseCredits: Standalone<typeof billingMethods.purchaseCredits> = /* @__PURE__ */ operation<typeof billingMethods.purchaseCredits>('purchaseCredits POST /billing/credits bk')
/** `GET /webhooks` — List webhooks */
export const listWebhooks: Standalone<typeof webhooksMethods.list> = /* @__PURE__ */ listOperation<typeof webhooksMethods.list>('listWebhooks GET /webhooks l data.webhooks')
/** `POST /webhooks` — Register a new webhook */
export const createWebhook: Standalone<typeof webhooksMethods.create> = /* @__PURE__ */ operation<typeof webhooksMethods.create>('createWebhook POST /webhooks b')
/** `DELETE /webhooks/{id}` — Delete a webhook */
export const deleteWebhook: Standalone<typeof webhooksMethods.delete> = /* @__PURE__ */ operation<typeof webhooksMethods.delete>('deleteWebhook DELETE /webhooks/{id}')
/** `GET /integrations` — List integrations */
export const listIntegrations: Standalone<typeof integrationsMethods.list> = /* @__PURE__ */ listOperation<typeof integrationsMethods.list>('listIntegrations GET /integrations l data.integrations')
/** `POST /integrations` — Connect an integration */
export const connectIntegration: Standalone<typeof integrationsMethods.connect> = /* @__PURE__ */ operation<typeof integrationsMethods.connect>('connectIntegration POST /integrations b')
/** `DELETE /integrations/{id}` — Disconnect an integration */
export const disconnectIntegration: Standalone<typeof integrationsMethods.disconnect> = /* @__PURE__ */ operation<typeof integrationsMethods.disconnect>('disconnectIntegration DELETE /integrations/{id}')
/** `GET /export` — Export all user/org data (GDPR Article 20) */
export const exportData: Standalone<typeof exportMethods.data> = /* @__PURE__ */ operation<typeof exportMethods.data>('exportData GET /export')
