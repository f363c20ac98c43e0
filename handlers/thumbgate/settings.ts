import * as settingsRows from '#db/thumbgate/settings.ts'
import { type StoredLayer, settingsStatus } from '#domain/thumbgate/settings.ts'
import type { SettingsHandlers } from '#generated/thumbgate/handlers.ts'
import { ok } from '#server/reply.ts'

export const settings: SettingsHandlers = {
  async getSettingsStatus({ caller, db }) {
    const rows = await settingsRows.list(db, caller.customerId)
    // Scopes are kept by a check constraint of the table, and only objects are written.
    return ok(settingsStatus(rows as StoredLayer[]))
  },
}
