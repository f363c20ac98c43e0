/** Playbooks of the demo, and what was said to its users by them. */
import type { TenantId } from '#db/retivo/ids.ts'
import * as interventionRows from '#db/retivo/interventions.ts'
import * as outcomeRows from '#db/retivo/outcomes.ts'
import * as playbookRows from '#db/retivo/playbooks.ts'
import { messages, playbooks } from '#db/seeds/retivo.ts'
import { demoUserId } from '#domain/retivo/demo-history.ts'
import { interventionId } from '#domain/retivo/interventions/ids.ts'
import type { Writer } from '#server/database.ts'
import { uuid } from '#server/ids.ts'

const dayMs = 86_400_000
/** When the demo's tenant wrote its playbooks. */
const writtenDaysAgo = 50

const before = (now: Date, days: number): Date => new Date(now.getTime() - days * dayMs)

/** Makes the playbooks and the past messages; the users must be there. Returns how many messages there are. */
export async function plantInterventions(db: Writer, tenant: TenantId, now: Date): Promise<number> {
  const ids: string[] = []
  for (const { status, ...fields } of playbooks) {
    const createdAt = before(now, writtenDaysAgo)
    const { id } = await playbookRows.insert(db, tenant, { ...fields, id: uuid(), createdAt })
    if (status !== 'draft') await playbookRows.setStatus(db, tenant, id, status, createdAt)
    ids.push(id)
  }
  for (const [user, place, daysAgo, result, days] of messages) {
    const playbook = ids[place]
    if (playbook === undefined) throw new Error(`The demo has no playbook ${place}`)
    await plantMessage(db, tenant, { user: demoUserId(user), place, playbook, at: before(now, daysAgo), result, days })
  }
  return messages.length
}

interface Said {
  user: string
  place: number
  playbook: string
  at: Date
  result: 'positive' | 'negative' | 'neutral'
  days: number
}

async function plantMessage(db: Writer, tenant: TenantId, said: Said): Promise<void> {
  const owner = { tenant, mode: 'live' as const }
  const { user, place, playbook, at, result, days } = said
  const id = interventionId()
  const hints = playbooks[place]?.strategyHints
  await interventionRows.insert(db, owner, {
    id,
    external_id: user,
    playbook_id: playbook,
    kind: 'intervention',
    status: 'delivered',
    channel: hints?.preferred_channel ?? 'email',
    message_body: hints && 'template' in hints ? hints.template.replace('{{name}}', 'there') : '',
    reasoning: 'From the demo data',
    confidence: 0.8,
    origin: 'pipeline',
    planned_at: at,
    approved_at: at,
    sent_at: at,
    delivered_at: at,
    quality_checks: { passed: true, simulated: true, checks: [] },
    outcome: result,
  })
  const recordedAt = new Date(at.getTime() + days * dayMs)
  await outcomeRows.insert(db, owner, {
    id: uuid(),
    interventionId: id,
    result,
    reason: 'demo',
    recordedAt,
    days,
  })
  await playbookRows.addOutcome(db, tenant, 'live', { id: playbook, result })
}
