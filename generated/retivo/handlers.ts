// Written by "npm run generate"; do not edit.
import type { Handler } from '#server/contract.ts'
import type { operations } from './types.ts'

/** Tag `System`: handlers/retivo, constant `system`. */
export interface SystemHandlers {
  /** GET /api/health — Health check */
  getHealth: Handler<'retivo', operations['getHealth'], { effect: 'external'; public: true }>
}

/** Tag `Events`: handlers/retivo, constant `events`. */
export interface EventsHandlers {
  /** POST /api/track — Track events */
  trackEvents: Handler<'retivo', operations['trackEvents'], { effect: 'write' }>
}

/** Tag `Playbooks`: handlers/retivo, constant `playbooks`. */
export interface PlaybooksHandlers {
  /** GET /api/playbooks — List playbooks */
  listPlaybooks: Handler<'retivo', operations['listPlaybooks'], { effect: 'read' }>
  /** POST /api/playbooks — Create a playbook */
  createPlaybook: Handler<'retivo', operations['createPlaybook'], { effect: 'write' }>
  /** PUT /api/playbooks/{id} — Update a playbook */
  updatePlaybook: Handler<'retivo', operations['updatePlaybook'], { effect: 'write' }>
  /** DELETE /api/playbooks/{id} — Delete (archive) a playbook */
  deletePlaybook: Handler<'retivo', operations['deletePlaybook'], { effect: 'write' }>
  /** PUT /api/playbooks/{id}/status — Update playbook status */
  updatePlaybookStatus: Handler<'retivo', operations['updatePlaybookStatus'], { effect: 'write' }>
  /** POST /api/playbooks/preview-count — Preview matching user count */
  previewPlaybookCount: Handler<'retivo', operations['previewPlaybookCount'], { effect: 'read' }>
}

/** Tag `Interventions`: handlers/retivo, constant `interventions`. */
export interface InterventionsHandlers {
  /** GET /api/interventions — List interventions */
  listInterventions: Handler<'retivo', operations['listInterventions'], { effect: 'read'; defaults: 'limit' }>
  /** POST /api/interventions — Create manual intervention */
  createIntervention: Handler<'retivo', operations['createIntervention'], { effect: 'write' }>
  /** PUT /api/interventions/{id}/approve — Approve intervention */
  approveIntervention: Handler<'retivo', operations['approveIntervention'], { effect: 'write' }>
  /** PUT /api/interventions/{id}/pause — Pause intervention */
  pauseIntervention: Handler<'retivo', operations['pauseIntervention'], { effect: 'write' }>
  /** PUT /api/interventions/{id}/reject — Reject intervention */
  rejectIntervention: Handler<'retivo', operations['rejectIntervention'], { effect: 'write' }>
  /** PUT /api/interventions/{id}/rollback — Roll back a delivered intervention */
  rollbackIntervention: Handler<'retivo', operations['rollbackIntervention'], { effect: 'write' }>
  /** PUT /api/interventions/{id}/flag — Flag intervention */
  flagIntervention: Handler<'retivo', operations['flagIntervention'], { effect: 'write' }>
  /** POST /api/interventions/dry-run — Dry-run intervention decision */
  dryRunIntervention: Handler<'retivo', operations['dryRunIntervention'], { effect: 'external' }>
}

/** Tag `Escalations`: handlers/retivo, constant `escalations`. */
export interface EscalationsHandlers {
  /** GET /api/escalations — List escalations */
  listEscalations: Handler<'retivo', operations['listEscalations'], { effect: 'read'; defaults: 'limit' }>
  /** POST /api/escalations — Create manual escalation */
  createEscalation: Handler<'retivo', operations['createEscalation'], { effect: 'write' }>
  /** PUT /api/escalations/{id}/handle — Handle escalation */
  handleEscalation: Handler<'retivo', operations['handleEscalation'], { effect: 'write' }>
  /** PUT /api/escalations/{id}/delegate — Delegate escalation */
  delegateEscalation: Handler<'retivo', operations['delegateEscalation'], { effect: 'write' }>
}

/** Tag `Customers`: handlers/retivo, constant `customers`. */
export interface CustomersHandlers {
  /** GET /api/customers/stats — Get customer statistics */
  getCustomerStats: Handler<'retivo', operations['getCustomerStats'], { effect: 'read' }>
  /** GET /api/customers — List customers */
  listCustomers: Handler<'retivo', operations['listCustomers'], { effect: 'read' }>
  /** POST /api/customers — Create a customer */
  createCustomer: Handler<'retivo', operations['createCustomer'], { effect: 'write' }>
  /** GET /api/customers/{id} — Get customer detail */
  getCustomer: Handler<'retivo', operations['getCustomer'], { effect: 'read' }>
}

/** Tag `Settings`: handlers/retivo, constant `settings`. */
export interface SettingsHandlers {
  /** GET /api/settings — Get all settings */
  getSettings: Handler<'retivo', operations['getSettings'], { effect: 'read' }>
  /** PATCH /api/settings — Update tenant settings */
  updateSettings: Handler<'retivo', operations['updateSettings'], { effect: 'write' }>
  /** PATCH /api/settings/brand — Update brand context */
  updateBrandContext: Handler<'retivo', operations['updateBrandContext'], { effect: 'write' }>
  /** PUT /api/settings/kill-switch — Toggle kill switch */
  setKillSwitch: Handler<'retivo', operations['setKillSwitch'], { effect: 'write' }>
  /** PUT /api/settings/shadow-mode — Toggle shadow mode */
  setShadowMode: Handler<'retivo', operations['setShadowMode'], { effect: 'write' }>
}

/** Tag `Team`: handlers/retivo, constant `team`. */
export interface TeamHandlers {
  /** GET /api/team/members — List team members */
  listTeamMembers: Handler<'retivo', operations['listTeamMembers'], { effect: 'read' }>
  /** GET /api/team/invitations — List pending invitations */
  listTeamInvitations: Handler<'retivo', operations['listTeamInvitations'], { effect: 'read' }>
  /** POST /api/team/invite — Invite a team member */
  inviteTeamMember: Handler<'retivo', operations['inviteTeamMember'], { effect: 'write' }>
  /** POST /api/team/accept — Accept an invitation */
  acceptTeamInvitation: Handler<'retivo', operations['acceptTeamInvitation'], { effect: 'write' }>
  /** PUT /api/team/members/{memberId}/role — Change a member's role */
  updateTeamMemberRole: Handler<'retivo', operations['updateTeamMemberRole'], { effect: 'write' }>
  /** DELETE /api/team/members/{memberId} — Remove a team member */
  removeTeamMember: Handler<'retivo', operations['removeTeamMember'], { effect: 'write' }>
  /** DELETE /api/team/invitations/{invitationId} — Revoke a pending invitation */
  revokeTeamInvitation: Handler<'retivo', operations['revokeTeamInvitation'], { effect: 'write' }>
}

/** Tag `Analytics`: handlers/retivo, constant `analytics`. */
export interface AnalyticsHandlers {
  /** GET /api/analytics — Get analytics dashboard data */
  getAnalytics: Handler<'retivo', operations['getAnalytics'], { effect: 'read'; defaults: 'range' }>
}

/** Tag `Connectors`: handlers/retivo, constant `connectors`. */
export interface ConnectorsHandlers {
  /** POST /api/connectors/segment — Ingest Segment events */
  ingestSegment: Handler<'retivo', operations['ingestSegment'], { effect: 'write' }>
  /** POST /api/connectors/posthog — Ingest PostHog events */
  ingestPosthog: Handler<'retivo', operations['ingestPosthog'], { effect: 'write' }>
  /** POST /api/connectors/mixpanel — Ingest Mixpanel events */
  ingestMixpanel: Handler<'retivo', operations['ingestMixpanel'], { effect: 'write' }>
}

/** Tag `Billing`: handlers/retivo, constant `billing`. */
export interface BillingHandlers {
  /** POST /api/billing/checkout — Create checkout session */
  createCheckoutSession: Handler<'retivo', operations['createCheckoutSession'], { effect: 'external' }>
  /** GET /api/billing/portal — Create portal session */
  createPortalSession: Handler<'retivo', operations['createPortalSession'], { effect: 'external' }>
}

/** Tag `Webhooks`: handlers/retivo, constant `webhooks`. */
export interface WebhooksHandlers {
  /** GET /api/webhooks/endpoints — List webhook endpoints */
  listWebhookEndpoints: Handler<'retivo', operations['listWebhookEndpoints'], { effect: 'read' }>
  /** POST /api/webhooks/endpoints — Register webhook endpoint */
  createWebhookEndpoint: Handler<'retivo', operations['createWebhookEndpoint'], { effect: 'write' }>
  /** PUT /api/webhooks/endpoints/{id} — Update webhook endpoint */
  updateWebhookEndpoint: Handler<'retivo', operations['updateWebhookEndpoint'], { effect: 'write' }>
  /** DELETE /api/webhooks/endpoints/{id} — Delete webhook endpoint */
  deleteWebhookEndpoint: Handler<'retivo', operations['deleteWebhookEndpoint'], { effect: 'write' }>
  /** POST /api/webhooks/endpoints/{id}/test — Test webhook endpoint */
  testWebhookEndpoint: Handler<'retivo', operations['testWebhookEndpoint'], { effect: 'external' }>
}

export type RetivoHandlers = SystemHandlers & EventsHandlers & PlaybooksHandlers & InterventionsHandlers & EscalationsHandlers & CustomersHandlers & SettingsHandlers & TeamHandlers & AnalyticsHandlers & ConnectorsHandlers & BillingHandlers & WebhooksHandlers
