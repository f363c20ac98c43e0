import { type Selectable, sql } from 'kysely'
import type { CustomerId } from '#db/thumbgate/ids.ts'
import type { Reader, Writer } from '#db/types.ts'
import type { DB } from '#generated/db.ts'

export type SynthesizedRuleRow = Selectable<DB['thumbgate.synthesized_rules']>

/** The id of the rule that was made of a memory; undefined while there is none. */
export async function findIdOf(db: Reader, customer: CustomerId, lessonId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('thumbgate.synthesized_rules')
    .select('id')
    .where('customer_id', '=', customer)
    .where('source_lesson_id', '=', lessonId)
    .executeTakeFirst()
  return row?.id
}

export interface RuleToStore {
  id: string
  sourceLessonId: string
  promoted: boolean
  occurrences: number
  rule: unknown
  humanReadable: string
  validation: unknown
  tags: string[]
  createdAt: Date
}

/** Stores the rule of a memory, in the place of an earlier one. */
export async function put(db: Writer, customer: CustomerId, rule: RuleToStore): Promise<void> {
  await db
    .insertInto('thumbgate.synthesized_rules')
    .values({
      customer_id: customer,
      id: rule.id,
      source_lesson_id: rule.sourceLessonId,
      promoted: rule.promoted,
      occurrences: rule.occurrences,
      rule: JSON.stringify(rule.rule),
      human_readable: rule.humanReadable,
      validation: JSON.stringify(rule.validation),
      tags: rule.tags,
      created_at: rule.createdAt,
    })
    .onConflict((conflict) =>
      conflict.columns(['customer_id', 'source_lesson_id']).doUpdateSet({
        promoted: sql<boolean>`excluded.promoted`,
        occurrences: sql<number>`excluded.occurrences`,
        rule: sql<string>`excluded.rule`,
        human_readable: sql<string>`excluded.human_readable`,
        validation: sql<string>`excluded.validation`,
        tags: sql<string[]>`excluded.tags`,
        created_at: sql<Date>`excluded.created_at`,
      }),
    )
    .execute()
}

/** The promoted rules made of these memories. */
export const listPromoted = (
  db: Reader,
  customer: CustomerId,
  lessonIds: readonly string[],
): Promise<SynthesizedRuleRow[]> =>
  lessonIds.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('thumbgate.synthesized_rules')
        .selectAll()
        .where('customer_id', '=', customer)
        .where('promoted', '=', true)
        .where('source_lesson_id', 'in', lessonIds)
        .execute()
