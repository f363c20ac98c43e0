/** Who presents a credential (step 3 of a request), and whether the credential may be used for this request at all (step 4). */
import * as apiKeyRows from '#db/mightykey/api-keys.ts'
import { asOrgId } from '#db/mightykey/ids.ts'
import * as sessionRows from '#db/mightykey/sessions.ts'
import { isKey, isUseDue } from '#domain/mightykey/api-keys.ts'
import { fail } from '#domain/mightykey/errors.ts'
import type { Identity } from '#domain/mightykey/system.ts'
import { isMutation, isSameOrigin } from '#server/auth/same-origin.ts'
import { isLive, slide } from '#server/auth/sessions.ts'
import type { Config } from '#server/config.ts'
import type { RequestInfo, Route } from '#server/contract.ts'
import { hashToken } from '#server/crypto/tokens.ts'
import type { SecurityHandler } from '#server/system.ts'

/** An API key. It is nobody's when it is revoked or expired, its organisation is deleted, or its user has left. */
export const bearerAuth: SecurityHandler<Identity> = async ({ value, database, now }) => {
  if (!isKey(value)) return null
  const key = await database.read((db) => apiKeyRows.findUsable(db, hashToken(value), now))
  if (!key) return null
  if (isUseDue(key.lastUsedAt, now)) {
    await database.write((db) => apiKeyRows.markUsed(db, key.orgId, key.id, now))
  }
  return { kind: 'key', userId: key.userId, keyId: key.id, orgId: key.orgId, livemode: key.mode === 'live' }
}

/** A session. Beside an `Authorization` header, even an invalid one, the cookie does not count, except where only the cookie does. */
export const sessionCookie: SecurityHandler<Identity> = async ({ value, route, request, database, now }) => {
  if (request.headers.authorization !== undefined && acceptsBearer(route)) return null
  const session = await database.read((db) => sessionRows.findByToken(db, hashToken(value)))
  if (!session) return null
  const times = { expiresAt: session.expires_at, idleExpiresAt: session.idle_expires_at }
  if (!isLive(times, now)) return null
  const idleExpiresAt = slide(times, now)
  if (idleExpiresAt) await database.write((db) => sessionRows.markUsed(db, session.id, idleExpiresAt))
  return {
    kind: 'session',
    userId: session.user_id,
    sessionId: session.id,
    activeOrg: session.active_org_id === null ? null : asOrgId(session.active_org_id),
  }
}

const acceptsBearer = (route: Route): boolean => route.security.some((alternative) => 'bearerAuth' in alternative)

/** A browser sends the cookie along with whatever a foreign page makes it send: a change must come from our own pages. */
export function permit(identity: Identity, route: Route, request: RequestInfo, config: Config): void {
  if (identity.kind !== 'session' || !isMutation(route.method)) return
  const provenance = { origin: one(request.headers.origin), secFetchSite: one(request.headers['sec-fetch-site']) }
  if (!isSameOrigin(provenance, [config.publicUrl, request.origin])) throw fail('forbidden')
}

const one = (value: string | string[] | undefined): string | undefined =>
  typeof value === 'string' ? value : value?.join(', ')
