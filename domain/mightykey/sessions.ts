import type { OrgId } from '#db/mightykey/ids.ts'
import * as sessionRows from '#db/mightykey/sessions.ts'
import { startSession } from '#server/auth/sessions.ts'
import { hashToken } from '#server/crypto/tokens.ts'
import type { Writer } from '#server/database.ts'
import { randomToken, uuid } from '#server/ids.ts'

/** A session about to begin. Its token goes into the cookie and nowhere else. */
export interface NewSession {
  token: string
  expiresAt: Date
  idleExpiresAt: Date
}

/** A new token every time: one from before the login must be worth nothing after it. */
export const makeSession = (now: Date): NewSession => ({ token: randomToken(32), ...startSession(now) })

/** Stores the session, by the hash of its token. */
export async function openSession(
  db: Writer,
  session: NewSession,
  user: { userId: string; activeOrg: OrgId | null },
  now: Date,
): Promise<void> {
  await sessionRows.insert(db, {
    id: uuid(),
    tokenHash: hashToken(session.token),
    userId: user.userId,
    activeOrg: user.activeOrg,
    createdAt: now,
    idleExpiresAt: session.idleExpiresAt,
    expiresAt: session.expiresAt,
  })
}
