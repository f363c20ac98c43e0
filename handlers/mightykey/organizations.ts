import * as apiKeyRows from '#db/mightykey/api-keys.ts'
import { asOrgId } from '#db/mightykey/ids.ts'
import * as integrationRows from '#db/mightykey/integrations.ts'
import * as orgRows from '#db/mightykey/organizations.ts'
import * as sessionRows from '#db/mightykey/sessions.ts'
import * as webhookRows from '#db/mightykey/webhooks.ts'
import * as deliveryRows from '#db/shared/webhook-deliveries.ts'
import { createOrganization } from '#domain/mightykey/accounts.ts'
import { actorOf, record } from '#domain/mightykey/audit.ts'
import { fail } from '#domain/mightykey/errors.ts'
import { toOrganization, toOrgListItem } from '#domain/mightykey/organizations.ts'
import { changedFields } from '#domain/mightykey/projects.ts'
import { cancelRunsOf } from '#domain/mightykey/run-requests.ts'
import type { OrganizationsHandlers } from '#generated/mightykey/handlers.ts'
import { created, ok } from '#server/reply.ts'

export const organizations: OrganizationsHandlers = {
  async listOrgs({ caller, db }) {
    const only = caller.credential.kind === 'key' ? caller.credential.orgId : null
    const rows = await orgRows.listOfUser(db, caller.userId, only)
    return ok({ data: { organizations: rows.map(toOrgListItem) } })
  },

  async createOrg({ body, caller, request, services, db, now }) {
    const { name, slug } = body
    const org = { name, slug, maxSeats: services.settings.seats.free, createdBy: caller.userId }
    const row = await createOrganization(db, org, now)
    const { credential } = caller
    if (credential.kind === 'session') await sessionRows.setActiveOrg(db, credential.sessionId, asOrgId(row.id))
    // A key belongs to another organisation than the new one, whose log this is.
    const metadata = credential.kind === 'key' ? { apiKeyId: credential.keyId } : {}
    const actor = { userId: caller.userId, orgId: asOrgId(row.id), ip: request.ip }
    await record(
      db,
      actor,
      { action: 'organization.created', targetType: 'organization', targetId: row.id, metadata },
      now,
    )
    return created({ data: toOrganization(row, 'owner') })
  },

  async getOrg({ caller, db }) {
    const row = await orgRows.find(db, caller.orgId)
    if (!row) throw fail('not_found')
    return ok({ data: toOrganization(row, caller.role) })
  },

  async updateOrg({ body, caller, request, db, now }) {
    const changes = { name: body.name, autonomyLevel: body.autonomyLevel }
    const fields = changedFields(changes)
    const row =
      fields.length === 0 ? await orgRows.find(db, caller.orgId) : await orgRows.update(db, caller.orgId, changes, now)
    if (!row) throw fail('not_found')
    if (fields.length > 0) {
      const event = { action: 'organization.updated', targetType: 'organization', targetId: row.id } as const
      await record(db, actorOf(caller, request.ip), { ...event, metadata: { fields } }, now)
    }
    return ok({ data: toOrganization(row, caller.role) })
  },

  async deleteOrg({ caller, request, services, db, jobs, events, now }) {
    const scope = { db, jobs, events, now, runs: services.runs }
    const row = await orgRows.markDeleted(db, caller.orgId, now)
    if (!row) throw fail('not_found')
    await cancelRunsOf(scope, caller.orgId, { reason: 'The organization was deleted' })
    const revokedKeys = await apiKeyRows.revokeAll(db, caller.orgId, now)
    await integrationRows.disconnectAll(db, caller.orgId, now)
    await deliveryRows.dropAll(db, 'mightykey', await webhookRows.deactivateAll(db, caller.orgId))
    const event = { action: 'organization.deleted', targetType: 'organization', targetId: row.id } as const
    await record(db, actorOf(caller, request.ip), { ...event, metadata: { revokedKeys } }, now)
    return ok({ data: { deleted: true, id: row.id } })
  },
}
