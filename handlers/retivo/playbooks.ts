import { asTenantId, type TenantId } from '#db/retivo/ids.ts'
import * as matching from '#db/retivo/matching.ts'
import * as playbookRows from '#db/retivo/playbooks.ts'
import * as tenantRows from '#db/retivo/tenants.ts'
import { parseConditions } from '#domain/retivo/conditions/parse.ts'
import { fail } from '#domain/retivo/errors.ts'
import { isUuid } from '#domain/retivo/ids.ts'
import { assertPlaybookFits } from '#domain/retivo/plans.ts'
import { applyWritten, assertTransition, assertWritten, toPlaybook } from '#domain/retivo/playbooks/written.ts'
import type { PlaybooksHandlers } from '#generated/retivo/handlers.ts'
import type { Writer } from '#server/database.ts'
import { uuid } from '#server/ids.ts'
import { created, ok } from '#server/reply.ts'

const notFound = () => fail('not_found', 'Playbook not found')

/** The playbook, held until the transaction ends; 404 when the tenant has none of that id. */
async function hold(db: Writer, tenant: TenantId, id: string): Promise<playbookRows.PlaybookRow> {
  const row = isUuid(id) ? await playbookRows.hold(db, tenant, id) : undefined
  if (!row) throw notFound()
  return row
}

/** Refuses one playbook more than the plan includes. The tenant must be held, so that two at once cannot pass the limit together. */
async function assertRoom(db: Writer, { id, plan_tier: tier }: tenantRows.TenantRow): Promise<void> {
  assertPlaybookFits(tier, await playbookRows.countUnarchived(db, asTenantId(id)))
}

export const playbooks: PlaybooksHandlers = {
  async listPlaybooks({ caller, db }) {
    const rows = await playbookRows.list(db, caller.tenantId, caller.mode)
    return ok({ playbooks: rows.map(toPlaybook) })
  },

  async createPlaybook({ body, caller, db, now }) {
    assertWritten(body)
    await assertRoom(db, await tenantRows.hold(db, caller.tenantId))
    const fields = applyWritten(body)
    const row = await playbookRows.insert(db, caller.tenantId, { ...fields, id: uuid(), createdAt: now })
    return created({ id: row.id, name: row.name, status: row.status, created_at: row.created_at.toISOString() })
  },

  async updatePlaybook({ path, body = {}, caller, db, now }) {
    assertWritten(body)
    const stored = await hold(db, caller.tenantId, path.id)
    const row = await playbookRows.update(db, caller.tenantId, stored.id, applyWritten(body, stored), now)
    return ok({ id: row.id, name: row.name, status: row.status })
  },

  async deletePlaybook({ path, caller, db, now }) {
    const stored = await hold(db, caller.tenantId, path.id)
    await playbookRows.setStatus(db, caller.tenantId, stored.id, 'archived', now)
    return ok({ archived: true })
  },

  async updatePlaybookStatus({ path, body, caller, db, jobs, now }) {
    const { tenantId } = caller
    // The tenant before the playbook, as where playbooks are created. What leaves the archive counts like a new one.
    const tenant = body.status === 'draft' ? await tenantRows.hold(db, tenantId) : undefined
    const stored = await hold(db, tenantId, path.id)
    if (tenant && stored.status === 'archived') await assertRoom(db, tenant)
    assertTransition(stored.status, body.status)
    await playbookRows.setStatus(db, tenantId, stored.id, body.status, now)
    if (body.status === 'active' && stored.status !== 'active')
      await jobs.add('retivo.evaluate-everybody', { tenantId, playbookId: stored.id })
    return ok({ id: stored.id, status: body.status })
  },

  async previewPlaybookCount({ body, caller, db, now }) {
    const condition = parseConditions(body.entry_conditions, 'entry_conditions')
    const population = { tenant: caller.tenantId, mode: caller.mode, now }
    return ok({ matching_users: await matching.countMatching(db, condition, population) })
  },
}
