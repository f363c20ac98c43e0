import { type Selectable, sql } from 'kysely'
import type { CustomerId } from '#db/thumbgate/ids.ts'
import type { Reader, Writer } from '#db/types.ts'
import type { DB } from '#generated/db.ts'

export type RiskModelRow = Selectable<DB['thumbgate.risk_models']>

/** What was last learned about risks; undefined before the first time. */
export const find = (db: Reader, customer: CustomerId): Promise<RiskModelRow | undefined> =>
  db.selectFrom('thumbgate.risk_models').selectAll().where('customer_id', '=', customer).executeTakeFirst()

export interface TrainedModel {
  mode: string
  exampleCount: number
  trainingAccuracy: number
  stumps: unknown
}

/** Replaces what was learned before. */
export async function put(db: Writer, customer: CustomerId, model: TrainedModel, now: Date): Promise<void> {
  await db
    .insertInto('thumbgate.risk_models')
    .values({
      customer_id: customer,
      mode: model.mode,
      example_count: model.exampleCount,
      training_accuracy: model.trainingAccuracy,
      stumps: JSON.stringify(model.stumps),
      trained_at: now,
    })
    .onConflict((conflict) =>
      conflict.column('customer_id').doUpdateSet({
        mode: sql<string>`excluded.mode`,
        example_count: sql<number>`excluded.example_count`,
        training_accuracy: sql<number>`excluded.training_accuracy`,
        stumps: sql<string>`excluded.stumps`,
        trained_at: sql<Date>`excluded.trained_at`,
      }),
    )
    .execute()
}
