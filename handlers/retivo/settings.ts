import * as apiKeyRows from '#db/retivo/api-keys.ts'
import * as brandRows from '#db/retivo/brand-contexts.ts'
import * as switchRows from '#db/retivo/switches.ts'
import * as tenantRows from '#db/retivo/tenants.ts'
import { record } from '#domain/retivo/audit.ts'
import { toApiKey, toBrandContext, toConfig, toTenant, updateSettings } from '#domain/retivo/settings.ts'
import type { SettingsHandlers } from '#generated/retivo/handlers.ts'
import { ok } from '#server/reply.ts'

const shadowMs = 72 * 3_600_000

export const settings: SettingsHandlers = {
  async getSettings({ caller, db, now }) {
    const tenant = await tenantRows.get(db, caller.tenantId)
    const brand = await brandRows.find(db, caller.tenantId)
    const keys = await apiKeyRows.listUsable(db, caller.tenantId)
    return ok({ tenant: toTenant(tenant, now), brand_context: toBrandContext(brand), api_keys: keys.map(toApiKey) })
  },

  async updateSettings({ body, caller, services, db, jobs, now }) {
    const by = { actor: caller.actor, now }
    const row = await updateSettings({ db, jobs }, caller.tenantId, body, by, services)
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

  async setKillSwitch({ body: { active }, caller, db, jobs, now }) {
    const { tenantId, actor } = caller
    if (await switchRows.setKillSwitch(db, tenantId, active, now)) {
      const action = active ? 'kill_switch.activated' : 'kill_switch.released'
      await record(db, tenantId, actor, { action, target: `tenant ${tenantId}` }, now)
      if (!active) await jobs.add('retivo.resume-sends', { tenantId })
    }
    return ok({ kill_switch_active: active })
  },

  async setShadowMode({ body: { active }, caller, db, now }) {
    const { tenantId, actor } = caller
    await switchRows.setShadowMode(db, tenantId, active ? new Date(now.getTime() + shadowMs) : null)
    const action = active ? 'shadow_mode.activated' : 'shadow_mode.ended'
    await record(db, tenantId, actor, { action, target: `tenant ${tenantId}` }, now)
    return ok({ shadow_mode: active })
  },
}
