import * as apiKeyRows from '#db/thumbgate/api-keys.ts'
import type { CustomerId } from '#db/thumbgate/ids.ts'
import type { Sealer } from '#server/crypto/seal.ts'
import { hashToken } from '#server/crypto/tokens.ts'
import type { Writer } from '#server/database.ts'
import { randomHex } from '#server/ids.ts'
import type { SealedColumn } from '#server/system.ts'

const keyPattern = /^tg_[0-9a-f]{32}$/

/** Whether a text has the form of a customer's key. */
export const isKey = (text: string): boolean => keyPattern.test(text)

/** What stands for a key in events, evidence and logs. */
export const fingerprintOf = (keySha256: string): string => keySha256.slice(0, 12)

export const sealedKey: SealedColumn = { table: 'thumbgate.api_keys', column: 'key_sealed', row: 'key_sha256' }

const placeOf = (keySha256: string) => ({ table: sealedKey.table, column: sealedKey.column, row: keySha256 })

/** An installation's id; null for none, which checkouts call `unknown`: customers without one have nothing in common. */
export function installIdOf(text: string | null | undefined): string | null {
  const id = text?.trim() ?? ''
  return id === '' || id === 'unknown' ? null : id
}

export interface Provision {
  customerId: CustomerId
  installId: string | null
  /** Of a new key: what it may be used for, null = without end. Of an existing one: added to a balance that is a number. */
  credits: number | null
  /** Who asked for it: `admin_provision`, `stripe_webhook`, …. */
  source: string
}

export interface Provisioned {
  row: apiKeyRows.ApiKeyRow
  /** Whether the customer had it before. */
  reused: boolean
}

/** The customer's active key, made when there is none; the same one for everybody who asks at the same time. */
export async function provisionKey(db: Writer, wanted: Provision, sealer: Sealer, now: Date): Promise<Provisioned> {
  // A key that stood in the way can be disabled by somebody else before it is read; then there is room for a new one.
  const provisioned = (await makeOrReuse(db, wanted, sealer, now)) ?? (await makeOrReuse(db, wanted, sealer, now))
  if (provisioned) return provisioned
  throw new Error(`The key of ${wanted.customerId} was disabled twice while it was asked for: ask again`)
}

async function makeOrReuse(
  db: Writer,
  { customerId, installId, credits, source }: Provision,
  sealer: Sealer,
  now: Date,
): Promise<Provisioned | undefined> {
  const key = `tg_${randomHex(16)}`
  const keySha256 = hashToken(key)
  const made = await apiKeyRows.insert(db, customerId, {
    keySha256,
    keySealed: sealer.seal(key, placeOf(keySha256)),
    remainingCredits: credits,
    installId,
    source,
    createdAt: now,
  })
  if (made) return { row: made, reused: false }
  const row = await apiKeyRows.reuse(db, customerId, installId, credits ?? 0)
  return row && { row, reused: true }
}

/** The key itself. */
export const openKey = (row: apiKeyRows.ApiKeyRow, sealer: Sealer): string =>
  sealer.open(row.key_sealed, placeOf(row.key_sha256))

/** What may be said of a key to others than its customer: everything but the key. */
export const toResult = ({ row, reused }: Provisioned) => ({
  customerId: row.customer_id,
  createdAt: row.created_at.toISOString(),
  installId: row.install_id,
  remainingCredits: row.remaining_credits,
  ...(reused ? { reused } : {}),
})
