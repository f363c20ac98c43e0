import { createHash } from 'node:crypto'
import type { InterventionRow } from '#db/retivo/interventions.ts'
import type { TenantRow } from '#db/retivo/tenants.ts'
import type { UserState } from '#domain/retivo/pipeline/candidates.ts'
import type { InterventionMessage } from '#domain/retivo/system.ts'
import type { components } from '#generated/retivo/types.ts'

type Schemas = components['schemas']

/** A message on its way out, and whom it goes to. */
export interface Outgoing {
  row: InterventionRow
  tenant: TenantRow
  user: UserState
}

/** What came of a try. `simulated`: nothing left the server. `retry`: it may work later. */
export type Sent = { ok: true; simulated: boolean } | { ok: false; reason: string; retry: boolean }

/** What receivers are told of an intervention. */
export const toMessage = ({ row, user }: Outgoing): InterventionMessage => ({
  intervention_id: row.id,
  user_id: row.external_id,
  playbook_id: row.playbook_id,
  channel: row.channel,
  message_body: row.message_body ?? '',
  reasoning: row.reasoning,
  confidence: row.confidence,
  metadata: {
    lifecycle_stage: user.stage as Schemas['LifecycleStage'],
    activation_score: user.activation,
    risk_level: user.riskLevel as Schemas['RiskLevel'],
  },
})

/** A UUID that is the same whenever it is made of the same parts: a repeated POST is recognised by it. */
export function stableUuid(...parts: readonly string[]): string {
  const bytes = createHash('sha256').update(JSON.stringify(parts)).digest().subarray(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
