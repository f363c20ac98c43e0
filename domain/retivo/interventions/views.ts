import type { InterventionRow } from '#db/retivo/interventions.ts'
import type { components } from '#generated/retivo/types.ts'

type Schemas = components['schemas']
type Intervention = Schemas['Intervention']
type Escalation = Schemas['Escalation']

const isoOf = (at: Date | null): string | null => (at === null ? null : at.toISOString())

export const toIntervention = (row: InterventionRow): Intervention => ({
  id: row.id,
  user_id: row.external_id,
  playbook_id: row.playbook_id,
  status: row.status as Intervention['status'],
  channel: row.channel as Intervention['channel'],
  message_body: row.message_body,
  reasoning: row.reasoning,
  confidence: row.confidence,
  planned_at: row.planned_at.toISOString(),
  approved_at: isoOf(row.approved_at),
  sent_at: isoOf(row.sent_at),
  delivered_at: isoOf(row.delivered_at),
  flagged: row.flagged,
  flag_reason: row.flag_reason,
  quality_checks: row.quality_checks as Exclude<Intervention['quality_checks'], undefined>,
})

export const toEscalation = (row: InterventionRow): Escalation => ({
  id: row.id,
  user_id: row.external_id,
  status: row.status as Escalation['status'],
  reasoning: row.reasoning,
  suggested_action: row.suggested_action,
  handled_by: row.handled_by,
  outcome: row.outcome,
  created_at: row.planned_at.toISOString(),
})
