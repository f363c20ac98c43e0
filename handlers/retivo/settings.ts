import * as apiKeyRows from '#db/retivo/api-keys.ts'
import * as brandRows from '#db/retivo/brand-contexts.ts'
import * as tenantRows from '#db/retivo/tenants.ts'
import { record } from '#domain/retivo/audit.ts'
import { toApiKey, toBrandContext, toConfig, toTenant, updateSettings } from '#domain/retivo/settings.ts'
import type { SettingsHandlers } from '#generated/retivo/handlers.ts'
import { ok } from '#server/reply.ts'

export const settings: Pick<SettingsHandlers, 'getSettings' | 'updateSettings' | 'updateBrandContext'> = {
  async getSettings({ caller, db, now }) {
    const tenant = await tenantRows.get(db, caller.tenantId)
    const brand = await brandRows.find(db, caller.tenantId)
    const keys = await apiKeyRows.listUsable(db, caller.tenantId)
    return ok({ tenant: toTenant(tenant, now), brand_context: toBrandContext(brand), api_keys: keys.map(toApiKey) })
  },

  async updateSettings({ body, caller, db, jobs, now }) {
    const by = { actor: caller.actor, now }
    const row = await updateSettings({ db, jobs }, caller.tenantId, body, by)
    return ok({ name: row.name, config: toConfig(row) })
  },

  async updateBrandContext({ body, caller, db, now }) {
    const { product_description, tone_guidelines, things_to_mention, things_to_avoid } = body
    const given = { product_description, tone_guidelines, things_to_mention, things_to_avoid }
    const changes = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
    await brandRows.merge(db, caller.tenantId, changes, now)
    const event = {
      action: 'brand.updated',
      target: `tenant ${caller.tenantId}`,
      data: { changed: Object.keys(changes) },
    }
    await record(db, caller.tenantId, caller.actor, event, now)
    return ok({ updated: true })
  },
}
