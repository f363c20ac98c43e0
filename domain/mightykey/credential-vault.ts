/** Credentials of integrations: sealed as one text, and never handed to anything that thinks. Runs get placeholders. */
import { z } from 'zod'
import type { IntegrationRow } from '#db/mightykey/integrations.ts'
import type { FoundSecret } from '#domain/mightykey/secrets.ts'
import type { Sealer } from '#server/crypto/seal.ts'
import { randomBase62 } from '#server/ids.ts'
import type { SealedColumn } from '#server/system.ts'

export const sealedCredentials: SealedColumn = {
  table: 'mightykey.integrations',
  column: 'credentials_sealed',
  row: 'id',
}

const place = (id: string) => ({ table: sealedCredentials.table, column: sealedCredentials.column, row: id })

const credentialSchema = z.object({
  path: z.array(z.union([z.string(), z.number()])),
  value: z.unknown(),
  /** `mkp_…`: what stands for the value wherever it could be read. */
  placeholder: z.string(),
})

export type Credential = z.output<typeof credentialSchema>

/** The placeholder says nothing about what it stands for. */
const makePlaceholder = (): string => `mkp_${randomBase62(40)}`

/** The secrets as a sealed text, each with a placeholder of its own; null when there are none. */
export function sealCredentials(sealer: Sealer, id: string, secrets: readonly FoundSecret[]): string | null {
  if (secrets.length === 0) return null
  const credentials = secrets.map((secret) => ({ ...secret, placeholder: makePlaceholder() }))
  return sealer.seal(JSON.stringify(credentials), place(id))
}

/** What an integration's row keeps sealed; empty when it has no credentials. */
export function openCredentials(sealer: Sealer, row: Pick<IntegrationRow, 'id' | 'credentials_sealed'>): Credential[] {
  if (row.credentials_sealed === null) return []
  return z.array(credentialSchema).parse(JSON.parse(sealer.open(row.credentials_sealed, place(row.id))))
}
