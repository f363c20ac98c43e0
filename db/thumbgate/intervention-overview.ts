/** What the learned policy is made of, as far as it is shown. */
import { sql } from 'kysely'
import type { CustomerId } from '#db/thumbgate/ids.ts'
import type { LabelName } from '#db/thumbgate/interventions.ts'
import type { Reader } from '#db/types.ts'

/** How many examples have each label. */
export const labelCounts = (db: Reader, customer: CustomerId): Promise<{ label: LabelName; examples: number }[]> =>
  db
    .selectFrom('thumbgate.intervention_tokens')
    .select([sql<LabelName>`label`.as('label'), 'examples'])
    .where('customer_id', '=', customer)
    .where('token', '=', '')
    .execute()

/** The most frequent tokens of a label. */
export const topTokens = (
  db: Reader,
  customer: CustomerId,
  label: LabelName,
  limit: number,
): Promise<{ token: string; count: number }[]> =>
  db
    .selectFrom('thumbgate.intervention_tokens')
    .select(['token', 'examples as count'])
    .where('customer_id', '=', customer)
    .where('label', '=', label)
    .where('token', '<>', '')
    .where('examples', '>', 0)
    .orderBy('examples', 'desc')
    .orderBy('token')
    .limit(limit)
    .execute()

/** Examples from a time on, by the day of a zone. */
export const byDay = (
  db: Reader,
  customer: CustomerId,
  zone: string,
  since: Date,
): Promise<{ day: string; label: LabelName; examples: number }[]> =>
  db
    .selectFrom('thumbgate.intervention_quarters')
    .select([
      sql<string>`(quarter at time zone ${zone})::date::text`.as('day'),
      sql<LabelName>`label`.as('label'),
      sql<number>`sum(examples)::int`.as('examples'),
    ])
    .where('customer_id', '=', customer)
    .where('quarter', '>=', since)
    .groupBy([sql`1`, 'label'])
    .execute()

/** How well the model did when it was last measured; undefined before that. */
export const findModel = (db: Reader, customer: CustomerId) =>
  db
    .selectFrom('thumbgate.intervention_models')
    .select(['metrics', 'updated_at as updatedAt'])
    .where('customer_id', '=', customer)
    .executeTakeFirst()
