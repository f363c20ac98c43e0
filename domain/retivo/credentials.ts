/** Who presents a credential (step 3 of a request), whether it may be used for this operation (step 4), and as whom (step 8). */
import * as apiKeyRows from '#db/retivo/api-keys.ts'
import { nowhere } from '#db/retivo/ids.ts'
import * as sessionRows from '#db/retivo/sessions.ts'
import { isKey, isSessionToken, isUseDue } from '#domain/retivo/api-keys.ts'
import { assertPermitted, isAtLeast, isRole, readScope } from '#domain/retivo/roles.ts'
import type { Caller, Identity } from '#domain/retivo/system.ts'
import type { Route } from '#server/contract.ts'
import { hashToken } from '#server/crypto/tokens.ts'
import type { Database } from '#server/database.ts'
import type { SecurityHandler } from '#server/system.ts'

/** An API key that is not revoked, or the token of a session that has not ended. */
export const bearerAuth: SecurityHandler<Identity> = async ({ value, database, now }) => {
  if (isKey(value)) return await keyIdentity(value, database, now)
  return isSessionToken(value) ? await sessionIdentity(value, database, now) : null
}

async function keyIdentity(key: string, database: Database, now: Date): Promise<Identity | null> {
  const row = await database.read((db) => apiKeyRows.findUsable(db, hashToken(key)))
  if (!row) return null
  if (isUseDue(row.lastUsedAt, now)) {
    await database.write((db) => apiKeyRows.markUsed(db, row.tenantId, row.id, now))
  }
  const { id: keyId, tenantId, mode, accountId } = row
  return { kind: 'key', keyId, tenantId, mode, ...readScope(row.scope), label: row.label ?? row.prefix, accountId }
}

async function sessionIdentity(token: string, database: Database, now: Date): Promise<Identity | null> {
  const row = await database.read((db) => sessionRows.findLive(db, hashToken(token), now))
  if (!row) return null
  const { id: sessionId, tenantId, accountId, email } = row
  return { kind: 'session', sessionId, tenantId, role: isRole(row.role) ? row.role : null, accountId, email }
}

/** Refuses with 403 what the role or the scope does not allow. */
export const permit = (identity: Identity, { operationId }: Pick<Route, 'operationId'>): void =>
  assertPermitted(identity, operationId)

/** The caller. Everything that may be refused was, by {@link permit}. */
export async function admit({ identity }: { identity: Identity }): Promise<Caller> {
  if (identity.kind === 'key') {
    const { tenantId, mode, role, ingest, label: actor, accountId } = identity
    return { tenantId, mode, role, ingest, actor, accountId, credential: identity }
  }
  const { tenantId, role, email: actor, accountId } = identity
  const ingest = isAtLeast(role, 'editor')
  return { tenantId: tenantId ?? nowhere, mode: 'live', role, ingest, actor, accountId, credential: identity }
}

/** Ingestion is open to pages everywhere: their keys can do nothing else, and no cookie is involved. */
export const openToBrowsers = ({ rateLimit }: Pick<Route, 'rateLimit'>): boolean => rateLimit === 'ingest'
