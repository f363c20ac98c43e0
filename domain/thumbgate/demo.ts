import * as demoRows from '#db/thumbgate/demo-admin.ts'
import type { Config } from '#server/config.ts'
import { hashToken } from '#server/crypto/tokens.ts'
import type { Writer } from '#server/database.ts'
import { randomHex } from '#server/ids.ts'

/** Makes an admin key for an installation that has none configured; returns the credentials that are shown in development. */
export async function plantDemo({ db, now, config }: { db: Writer; now: Date; config: Config }) {
  if (config.thumbgate.adminKey !== undefined) return { adminKey: 'that of ACCORD_THUMBGATE_API_KEY' }
  const adminKey = `tg_admin_${randomHex(16)}`
  await demoRows.insert(db, hashToken(adminKey), now)
  return { adminKey }
}
