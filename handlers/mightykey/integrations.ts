import * as integrationRows from '#db/mightykey/integrations.ts'
import * as orgRows from '#db/mightykey/organizations.ts'
import { actorOf, record } from '#domain/mightykey/audit.ts'
import { sealCredentials } from '#domain/mightykey/credential-vault.ts'
import { fail } from '#domain/mightykey/errors.ts'
import { connect, toIntegration } from '#domain/mightykey/integrations.ts'
import type { IntegrationsHandlers } from '#generated/mightykey/handlers.ts'
import { uuid } from '#server/ids.ts'
import { created, ok } from '#server/reply.ts'

export const integrations: IntegrationsHandlers = {
  async listIntegrations({ caller, db }) {
    const rows = await integrationRows.list(db, caller.orgId)
    return ok({ data: { integrations: rows.map(toIntegration) } })
  },

  async connectIntegration({ body, caller, request, services, step, now }) {
    const { orgId: org } = caller
    const { provider } = body
    const { secrets, ...connection } = await connect(services.integrations, body, now)
    const row = await step('store', async ({ db }) => {
      // Deleted or suspended while the provider was asked.
      if (!(await orgRows.hold(db, org)).is_active) throw fail('forbidden')
      const known = await integrationRows.findByProvider(db, org, provider)
      // An organisation may have several servers of its own, and one account with everybody else.
      const id = provider === 'custom_mcp' ? undefined : known
      const rowId = id ?? uuid()
      const credentialsSealed = sealCredentials(services.sealer, rowId, secrets)
      const state = { ...connection, credentialsSealed, connectedBy: caller.userId }
      const stored = id
        ? await integrationRows.replace(db, org, id, state, now)
        : await integrationRows.insert(db, org, { ...state, id: rowId, provider }, now)
      const event = { action: 'integration.connected', targetType: 'integration', targetId: rowId } as const
      const metadata = { provider, authMethod: connection.authMethod, status: connection.status }
      await record(db, actorOf(caller, request.ip), { ...event, metadata }, now)
      return stored
    })
    return created({ data: toIntegration(row) })
  },

  async disconnectIntegration({ path, caller, request, db, now }) {
    const row = await integrationRows.markDisconnected(db, caller.orgId, path.id, now)
    if (!row) throw fail('not_found')
    const { id, provider } = row
    const event = { action: 'integration.disconnected', targetType: 'integration', targetId: id } as const
    await record(db, actorOf(caller, request.ip), { ...event, metadata: { provider } }, now)
    return ok({ data: { deleted: true, id, provider } })
  },
}
