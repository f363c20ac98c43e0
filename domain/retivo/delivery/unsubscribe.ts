/** Links by which a user opts out. They name tenant, mode and customer, carry no address, and do not expire. */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { asTenantId, type Mode, type TenantId } from '#db/retivo/ids.ts'
import * as secretRows from '#db/retivo/link-secrets.ts'
import type { UserKey } from '#db/retivo/situations.ts'
import type { Place, Sealer } from '#server/crypto/seal.ts'
import type { Reader, Writer } from '#server/database.ts'
import { randomToken } from '#server/ids.ts'
import type { SealedColumn } from '#server/system.ts'

export const sealedLinkSecret: SealedColumn = {
  table: 'retivo.link_secrets',
  column: 'secret_sealed',
  row: 'tenant_id',
}

const place = (tenant: TenantId): Place => ({
  table: sealedLinkSecret.table,
  column: sealedLinkSecret.column,
  row: tenant,
})

/** The secret of a tenant's links, made when it is first needed. */
export async function linkSecret(db: Writer, sealer: Sealer, tenant: TenantId): Promise<string> {
  const found = await secretRows.find(db, tenant)
  const sealed = found ?? (await secretRows.insert(db, tenant, sealer.seal(randomToken(32), place(tenant))))
  return sealer.open(sealed, place(tenant))
}

const sign = (payload: string, secret: string): Buffer => createHmac('sha256', secret).update(payload).digest()

/** What stands behind `t=` in a link. */
export function unsubscribeToken({ tenant, mode, user }: UserKey, secret: string): string {
  const payload = Buffer.from(JSON.stringify([tenant, mode, user])).toString('base64url')
  return `${payload}.${sign(payload, secret).toString('base64url')}`
}

const uuidForm = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Whom a link is about; undefined for one that is not ours. */
export async function readToken(db: Reader, sealer: Sealer, token: string): Promise<UserKey | undefined> {
  const [payload = '', signature = ''] = token.split('.')
  const claimed = readClaim(payload)
  if (!claimed) return undefined
  const sealed = await secretRows.find(db, claimed.tenant)
  if (sealed === undefined) return undefined
  const expected = sign(payload, sealer.open(sealed, place(claimed.tenant)))
  const given = Buffer.from(signature, 'base64url')
  return given.length === expected.length && timingSafeEqual(given, expected) ? claimed : undefined
}

function readClaim(payload: string): UserKey | undefined {
  try {
    const claim: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'))
    if (!Array.isArray(claim) || claim.length !== 3 || !claim.every((part) => typeof part === 'string'))
      return undefined
    const [tenant = '', mode = '', user = ''] = claim as string[]
    if (!uuidForm.test(tenant) || (mode !== 'live' && mode !== 'test') || user === '') return undefined
    return { tenant: asTenantId(tenant), mode: mode satisfies Mode, user }
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
