// Written by "npm run generate"; do not edit.
import { listOperation, operation, pagedOperation, type Standalone } from '../../runtime/operations.ts'
import type { methods as systemMethods } from './resources/system.ts'
import type { methods as eventsMethods } from './resources/events.ts'
import type { methods as playbooksMethods } from './resources/playbooks.ts'
import type { methods as interventionsMethods } from './resources/interventions.ts'
import type { methods as escalationsMethods } from './resources/escalations.ts'
import type { methods as customersMethods } from './resources/customers.ts'
import type { methods as settingsMethods } from './resources/settings.ts'
import type { methods as teamMethods } from './resources/team.ts'
import type { methods as analyticsMethods } from './resources/analytics.ts'
import type { methods as connectorsMethods } from './resources/connectors.ts'
import type { methods as billingMethods } from './resources/billing.ts'
import type { methods as webhooksMethods } from './resources/webhooks.ts'

/** `GET /api/health` — Health check */
export const getHealth: Standalone<typeof systemMethods.getHealth> = /* @__PURE__ */ operation<typeof systemMethods.getHealth>('getHealth GET /api/health 1')
/** `POST /api/track` — Track events */
export const trackEvents: Standalone<typeof eventsMethods.track> = /* @__PURE__ */ operation<typeof eventsMethods.track>('trackEvents POST /api/track b')
/** `GET /api/playbooks` — List playbooks */
export const listPlaybooks: Standalone<typeof playbooksMethods.list> = /* @__PURE__ */ listOperation<typeof playbooksMethods.list>('listPlaybooks GET /api/playbooks l playbooks')
/** `POST /api/playbooks` — Create a playbook */
export const createPlaybook: Standalone<typeof playbooksMethods.create> = /* @__PURE__ */ operation<typeof playbooksMethods.create>('createPlaybook POST /api/playbooks b')
/** `PUT /api/playbooks/{id}` — Update a playbook */
export const updatePlaybook: Standalone<typeof playbooksMethods.update> = /* @__PURE__ */ operation<typeof playbooksMethods.update>('updatePlaybook PUT /api/playbooks/{id} b')
/** `DELETE /api/playbooks/{id}` — Delete (archive) a playbook */
export const deletePlaybook: Standalone<typeof playbooksMethods.delete> = /* @__PURE__ */ operation<typeof playbooksMethods.delete>('deletePlaybook DELETE /api/playbooks/{id}')
/** `PUT /api/playbooks/{id}/status` — Update playbook status */
export const updatePlaybookStatus: Standalone<typeof playbooksMethods.updateStatus> = /* @__PURE__ */ operation<typeof playbooksMethods.updateStatus>('updatePlaybookStatus PUT /api/playbooks/{id}/status b')
/** `POST /api/playbooks/preview-count` — Preview matching user count */
export const previewPlaybookCount: Standalone<typeof playbooksMethods.previewCount> = /* @__PURE__ */ operation<typeof playbooksMethods.previewCount>('previewPlaybookCount POST /api/playbooks/preview-count b')
/** `GET /api/interventions` — List interventions */
export const listInterventions: Standalone<typeof interventionsMethods.list> = /* @__PURE__ */ listOperation<typeof interventionsMethods.list>('listInterventions GET /api/interventions ql interventions')
/** `POST /api/interventions` — Create manual intervention */
export const createIntervention: Standalone<typeof interventionsMethods.create> = /* @__PURE__ */ operation<typeof interventionsMethods.create>('createIntervention POST /api/interventions b')
/** `PUT /api/interventions/{id}/approve` — Approve intervention */
export const approveIntervention: Standalone<typeof interventionsMethods.approve> = /* @__PURE__ */ operation<typeof interventionsMethods.approve>('approveIntervention PUT /api/interventions/{id}/approve')
/** `PUT /api/interventions/{id}/pause` — Pause intervention */
export const pauseIntervention: Standalone<typeof interventionsMethods.pause> = /* @__PURE__ */ operation<typeof interventionsMethods.pause>('pauseIntervention PUT /api/interventions/{id}/pause')
/** `PUT /api/interventions/{id}/reject` — Reject intervention */
export const rejectIntervention: Standalone<typeof interventionsMethods.reject> = /* @__PURE__ */ operation<typeof interventionsMethods.reject>('rejectIntervention PUT /api/interventions/{id}/reject b')
/** `PUT /api/interventions/{id}/rollback` — Roll back a delivered intervention */
export const rollbackIntervention: Standalone<typeof interventionsMethods.rollback> = /* @__PURE__ */ operation<typeof interventionsMethods.rollback>('rollbackIntervention PUT /api/interventions/{id}/rollback b')
/** `PUT /api/interventions/{id}/flag` — Flag intervention */
export const flagIntervention: Standalone<typeof interventionsMethods.flag> = /* @__PURE__ */ operation<typeof interventionsMethods.flag>('flagIntervention PUT /api/interventions/{id}/flag b')
/** `GET /api/escalations` — List escalations */
export const listEscalations: Standalone<typeof escalationsMethods.list> = /* @__PURE__ */ listOperation<typeof escalationsMethods.list>('listEscalations GET /api/escalations ql escalations')
/** `POST /api/escalations` — Create manual escalation */
export const createEscalation: Standalone<typeof escalationsMethods.create> = /* @__PURE__ */ operation<typeof escalationsMethods.create>('createEscalation POST /api/escalations b')
/** `PUT /api/escalations/{id}/handle` — Handle escalation */
export const handleEscalation: Standalone<typeof escalationsMethods.handle> = /* @__PURE__ */ operation<typeof escalationsMethods.handle>('handleEscalation PUT /api/escalations/{id}/handle b')
/** `PUT /api/escalations/{id}/delegate` — Delegate escalation */
export const delegateEscalation: Standalone<typeof escalationsMethods.delegate> = /* @__PURE__ */ operation<typeof escalationsMethods.delegate>('delegateEscalation PUT /api/escalations/{id}/delegate b')
/** `GET /api/customers/stats` — Get customer statistics */
export const getCustomerStats: Standalone<typeof customersMethods.getStats> = /* @__PURE__ */ operation<typeof customersMethods.getStats>('getCustomerStats GET /api/customers/stats')
/** `GET /api/customers` — List customers */
export const listCustomers: Standalone<typeof customersMethods.list> = /* @__PURE__ */ pagedOperation<typeof customersMethods.list>('listCustomers GET /api/customers q customers next_cursor')
/** `POST /api/customers` — Create a customer */
export const createCustomer: Standalone<typeof customersMethods.create> = /* @__PURE__ */ operation<typeof customersMethods.create>('createCustomer POST /api/customers b')
/** `GET /api/customers/{id}` — Get customer detail */
export const getCustomer: Standalone<typeof customersMethods.get> = /* @__PURE__ */ operation<typeof customersMethods.get>('getCustomer GET /api/customers/{id}')
/** `GET /api/settings` — Get all settings */
export const getSettings: Standalone<typeof settingsMethods.get> = /* @__PURE__ */ operation<typeof settingsMethods.get>('getSettings GET /api/settings')
/** `PATCH /api/settings` — Update tenant settings */
export const updateSettings: Standalone<typeof settingsMethods.update> = /* @__PURE__ */ operation<typeof settingsMethods.update>('updateSettings PATCH /api/settings b')
/** `PATCH /api/settings/brand` — Update brand context */
export const updateBrandContext: Standalone<typeof settingsMethods.updateBrandContext> = /* @__PURE__ */ operation<typeof settingsMethods.updateBrandContext>('updateBrandContext PATCH /api/settings/brand b')
/** `PUT /api/settings/kill-switch` — Toggle kill switch */
export const setKillSwitch: Standalone<typeof settingsMethods.setKillSwitch> = /* @__PURE__ */ operation<typeof settingsMethods.setKillSwitch>('setKillSwitch PUT /api/settings/kill-switch b')
/** `PUT /api/settings/shadow-mode` — Toggle shadow mode */
export const setShadowMode: Standalone<typeof settingsMethods.setShadowMode> = /* @__PURE__ */ operation<typeof settingsMethods.setShadowMode>('setShadowMode PUT /api/settings/shadow-mode b')
/** `GET /api/team/members` — List team members */
export const listTeamMembers: Standalone<typeof teamMethods.listMembers> = /* @__PURE__ */ listOperation<typeof teamMethods.listMembers>('listTeamMembers GET /api/team/members l members')
/** `GET /api/team/invitations` — List pending invitations */
export const listTeamInvitations: Standalone<typeof teamMethods.listInvitations> = /* @__PURE__ */ listOperation<typeof teamMethods.listInvitations>('listTeamInvitations GET /api/team/invitations l invitations')
/** `POST /api/team/invite` — Invite a team member */
export const inviteTeamMember: Standalone<typeof teamMethods.inviteMember> = /* @__PURE__ */ operation<typeof teamMethods.inviteMember>('inviteTeamMember POST /api/team/invite b')
/** `POST /api/team/accept` — Accept an invitation */
export const acceptTeamInvitation: Standalone<typeof teamMethods.acceptInvitation> = /* @__PURE__ */ operation<typeof teamMethods.acceptInvitation>('acceptTeamInvitation POST /api/team/accept b')
/** `PUT /api/team/members/{memberId}/role` — Change a member's role */
export const updateTeamMemberRole: Standalone<typeof teamMethods.updateMemberRole> = /* @__PURE__ */ operation<typeof teamMethods.updateMemberRole>('updateTeamMemberRole PUT /api/team/members/{memberId}/role b')
/** `DELETE /api/team/members/{memberId}` — Remove a team member */
export const removeTeamMember: Standalone<typeof teamMethods.removeMember> = /* @__PURE__ */ operation<typeof teamMethods.removeMember>('removeTeamMember DELETE /api/team/members/{memberId}')
/** `DELETE /api/team/invitations/{invitationId}` — Revoke a pending invitation */
export const revokeTeamInvitation: Standalone<typeof teamMethods.revokeInvitation> = /* @__PURE__ */ operation<typeof teamMethods.revokeInvitation>('revokeTeamInvitation DELETE /api/team/invitations/{invitationId}')
/** `POST /api/interventions/dry-run` — Dry-run intervention decision */
export const dryRunIntervention: Standalone<typeof interventionsMethods.dryRun> = /* @__PURE__ */ operation<typeof interventionsMethods.dryRun>('dryRunIntervention POST /api/interventions/dry-run b')
/** `GET /api/analytics` — Get analytics dashboard data */
export const getAnalytics: Standalone<typeof analyticsMethods.get> = /* @__PURE__ */ operation<typeof analyticsMethods.get>('getAnalytics GET /api/analytics q')
/** `POST /api/connectors/segment` — Ingest Segment events */
export const ingestSegment: Standalone<typeof connectorsMethods.ingestSegment> = /* @__PURE__ */ operation<typeof connectorsMethods.ingestSegment>('ingestSegment POST /api/connectors/segment b')
/** `POST /api/connectors/posthog` — Ingest PostHog events */
export const ingestPosthog: Standalone<typeof connectorsMethods.ingestPosthog> = /* @__PURE__ */ operation<typeof connectorsMethods.ingestPosthog>('ingestPosthog POST /api/connectors/posthog b')
/** `POST /api/connectors/mixpanel` — Ingest Mixpanel events */
export const ingestMixpanel: Standalone<typeof connectorsMethods.ingestMixpanel> = /* @__PURE__ */ operation<typeof connectorsMethods.ingestMixpanel>('ingestMixpanel POST /api/connectors/mixpanel b')
/** `POST /api/billing/checkout` — Create checkout session */
export const createCheckoutSession: Standalone<typeof billingMethods.createCheckoutSession> = /* @__PURE__ */ operation<typeof billingMethods.createCheckoutSession>('createCheckoutSession POST /api/billing/checkout b')
/** `GET /api/billing/portal` — Create portal session */
export const createPortalSession: Standalone<typeof billingMethods.createPortalSession> = /* @__PURE__ */ operation<typeof billingMethods.createPortalSession>('createPortalSession GET /api/billing/portal')
/** `GET /api/webhooks/endpoints` — List webhook endpoints */
export const listWebhookEndpoints: Standalone<typeof webhooksMethods.listEndpoints> = /* @__PURE__ */ listOperation<typeof webhooksMethods.listEndpoints>('listWebhookEndpoints GET /api/webhooks/endpoints l endpoints')
/** `POST /api/webhooks/endpoints` — Register webhook endpoint */
export const createWebhookEndpoint: Standalone<typeof webhooksMethods.createEndpoint> = /* @__PURE__ */ operation<typeof webhooksMethods.createEndpoint>('createWebhookEndpoint POST /api/webhooks/endpoints b')
/** `PUT /api/webhooks/endpoints/{id}` — Update webhook endpoint */
export const updateWebhookEndpoint: Standalone<typeof webhooksMethods.updateEndpoint> = /* @__PURE__ */ operation<typeof webhooksMethods.updateEndpoint>('updateWebhookEndpoint PUT /api/webhooks/endpoints/{id} b')
/** `DELETE /api/webhooks/endpoints/{id}` — Delete webhook endpoint */
export const deleteWebhookEndpoint: Standalone<typeof webhooksMethods.deleteEndpoint> = /* @__PURE__ */ operation<typeof webhooksMethods.deleteEndpoint>('deleteWebhookEndpoint DELETE /api/webhooks/endpoints/{id}')
/** `POST /api/webhooks/endpoints/{id}/test` — Test webhook endpoint */
export const testWebhookEndpoint: Standalone<typeof webhooksMethods.testEndpoint> = /* @__PURE__ */ operation<typeof webhooksMethods.testEndpoint>('testWebhookEndpoint POST /api/webhooks/endpoints/{id}/test')
