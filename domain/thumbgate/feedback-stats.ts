/** Reads what the statistics are made of. */
import * as countRows from '#db/thumbgate/feedback-counts.ts'
import * as eventRows from '#db/thumbgate/feedback-events.ts'
import type { CustomerId } from '#db/thumbgate/ids.ts'
import * as memoryRows from '#db/thumbgate/memories.ts'
import * as riskRows from '#db/thumbgate/risk-models.ts'
import { type FeedbackStats, toFeedbackStats, toSummary } from '#domain/thumbgate/feedback/stats.ts'
import { delegationSummary } from '#domain/thumbgate/handoffs/summary.ts'
import type { Reader } from '#server/database.ts'

const recentEvents = 20
const recentMemories = 5
const kinds = [
  'skill',
  'tag',
  'domain',
  'criterion',
  'cause',
  'step',
  'violation',
  'memory-domain',
  'memory-importance',
] as const

/** The customer's statistics, from what is kept as counts: their cost does not grow with the number of events. */
export async function feedbackStats(db: Reader, customer: CustomerId, now: Date): Promise<FeedbackStats> {
  const windows = await countRows.countWindows(db, customer, now)
  const latest = await memoryRows.listLatest(db, customer, { tagKeys: [] }, recentMemories)
  return toFeedbackStats({
    counters: await countRows.findCounters(db, customer),
    ...windows,
    recent: await eventRows.listLatestSignals(db, customer, recentEvents),
    tallies: await countRows.listTallies(db, customer, kinds),
    model: await riskRows.find(db, customer),
    recentLessons: latest.map((row) => ({
      id: row.id,
      title: row.title,
      category: row.category as FeedbackStats['recentLessons'][number]['category'],
      timestamp: row.created_at.toISOString(),
    })),
    delegation: await delegationSummary(db, customer),
  })
}

/** The same as a text, about the last `recent` signals. */
export async function feedbackSummary(db: Reader, customer: CustomerId, recent: number, now: Date): Promise<string> {
  const stats = await feedbackStats(db, customer, now)
  return toSummary(stats, await eventRows.listLatestSignals(db, customer, recent))
}
