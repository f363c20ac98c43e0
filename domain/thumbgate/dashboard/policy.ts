/** The learned intervention policy, as it is shown. */
import type { CustomerId } from '#db/thumbgate/ids.ts'
import * as overviewRows from '#db/thumbgate/intervention-overview.ts'
import type { Schemas } from '#domain/thumbgate/dashboard/counts.ts'
import { type ModelMetrics, noCounts, noMetrics } from '#domain/thumbgate/intervention/classifier.ts'
import { labels } from '#domain/thumbgate/intervention/weights.ts'
import { ratio } from '#domain/thumbgate/numbers.ts'
import type { Reader } from '#server/database.ts'

type Policy = Schemas['InterventionPolicy']

/** Below this many examples nothing is predicted. */
const fewestExamples = 8
const tokensPerLabel = 4

export interface Days {
  /** Oldest first, `YYYY-MM-DD` of the zone. */
  keys: readonly string[]
  zone: string
  /** A time before the first of them. */
  since: Date
}

export async function readPolicy(
  db: Reader,
  customer: CustomerId,
  days: Days,
  sourceCounts: Policy['sourceCounts'],
): Promise<Policy> {
  const labelCounts = noCounts()
  for (const { label, examples } of await overviewRows.labelCounts(db, customer)) labelCounts[label] = examples
  const exampleCount = labels.reduce((sum, label) => sum + labelCounts[label], 0)
  const model = await overviewRows.findModel(db, customer)
  const topTokens: Policy['topTokens'] = {}
  for (const label of labels) topTokens[label] = await overviewRows.topTokens(db, customer, label, tokensPerLabel)
  const daily = toDaily(await overviewRows.byDay(db, customer, days.zone, days.since), days.keys)
  const recent = daily.reduce(addDay, { ...noCounts(), total: 0 })
  return {
    enabled: exampleCount >= fewestExamples,
    modelType: 'multinomial_naive_bayes',
    exampleCount,
    updatedAt: model?.updatedAt.toISOString() ?? null,
    labelCounts,
    // Written by `putMetrics` only.
    metrics: (model?.metrics as ModelMetrics | undefined) ?? noMetrics,
    sourceCounts,
    topTokens,
    daily,
    recent,
    nonAllowRate: ratio(recent.total - recent.allow, recent.total, 4),
  }
}

type DayOf = Policy['recent']

const addDay = (sum: DayOf, day: DayOf): DayOf => ({
  allow: sum.allow + day.allow,
  recall: sum.recall + day.recall,
  verify: sum.verify + day.verify,
  warn: sum.warn + day.warn,
  deny: sum.deny + day.deny,
  total: sum.total + day.total,
})

function toDaily(rows: Awaited<ReturnType<typeof overviewRows.byDay>>, keys: readonly string[]): Policy['daily'] {
  return keys.map((dayKey) => {
    const counts = noCounts()
    for (const { day, label, examples } of rows) if (day === dayKey) counts[label] += examples
    return { dayKey, ...counts, total: labels.reduce((sum, label) => sum + counts[label], 0) }
  })
}
