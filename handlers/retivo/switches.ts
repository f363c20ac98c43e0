/** The two settings that stop everything. */
import * as switchRows from '#db/retivo/switches.ts'
import { record } from '#domain/retivo/audit.ts'
import type { SettingsHandlers } from '#generated/retivo/handlers.ts'
import { ok } from '#server/reply.ts'

const shadowMs = 72 * 3_600_000

export const switches: Pick<SettingsHandlers, 'setKillSwitch' | 'setShadowMode'> = {
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
