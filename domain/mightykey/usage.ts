import type { UsageRow } from '#db/mightykey/usage.ts'
import type { components } from '#generated/mightykey/types.ts'

type UsageEvent = components['schemas']['UsageResponse']['recentEvents'][number]

const dayMs = 24 * 60 * 60 * 1000

/** The last `days` times 24 hours. */
export const startOfPeriod = (now: Date, days: number): Date => new Date(now.getTime() - days * dayMs)

export const toUsageEvent = (row: UsageRow): UsageEvent => ({
  id: row.id,
  eventType: row.event_type,
  modelUsed: row.model_used,
  tokensInput: row.tokens_input,
  tokensOutput: row.tokens_output,
  creditsCharged: row.credits_charged,
  createdAt: row.created_at.toISOString(),
})
