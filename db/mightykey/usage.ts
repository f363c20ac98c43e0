import type { Selectable } from 'kysely'
import type { OrgId } from '#db/mightykey/ids.ts'
import type { Reader, Writer } from '#db/types.ts'
import type { DB } from '#generated/db.ts'

export type UsageRow = Selectable<DB['mightykey.usage_events']>

export interface NewUsage {
  id: string
  runId: string
  stage: string
  unit: string
  eventType: string
  model: string | null
  tokensInput: number | null
  tokensOutput: number | null
  credits: string
}

export async function insert(db: Writer, org: OrgId, usage: NewUsage, now: Date): Promise<void> {
  await db
    .insertInto('mightykey.usage_events')
    .values({
      id: usage.id,
      org_id: org,
      run_id: usage.runId,
      stage: usage.stage,
      unit: usage.unit,
      event_type: usage.eventType,
      model_used: usage.model,
      tokens_input: usage.tokensInput,
      tokens_output: usage.tokensOutput,
      credits_charged: usage.credits,
      created_at: now,
    })
    .execute()
}

/** Newest first. */
export function listNewest(db: Reader, org: OrgId, since: Date, limit: number): Promise<UsageRow[]> {
  return db
    .selectFrom('mightykey.usage_events')
    .selectAll()
    .where('org_id', '=', org)
    .where('created_at', '>=', since)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
}

export interface UsageTotals {
  credits: string
  events: number
  tokensInput: number
  tokensOutput: number
}

export function totals(db: Reader, org: OrgId, since: Date): Promise<UsageTotals> {
  return db
    .selectFrom('mightykey.usage_events')
    .select((eb) => [
      eb.fn.coalesce(eb.cast<string>(eb.fn.sum('credits_charged'), 'text'), eb.val('0')).as('credits'),
      eb.fn.countAll<number>().as('events'),
      eb.cast<number>(eb.fn.coalesce(eb.fn.sum('tokens_input'), eb.val(0)), 'bigint').as('tokensInput'),
      eb.cast<number>(eb.fn.coalesce(eb.fn.sum('tokens_output'), eb.val(0)), 'bigint').as('tokensOutput'),
    ])
    .where('org_id', '=', org)
    .where('created_at', '>=', since)
    .executeTakeFirstOrThrow()
}
