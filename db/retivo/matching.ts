/** Users by condition. */
import { sql } from 'kysely'
import type { Condition } from '#db/retivo/condition-form.ts'
import { type Population, predicate } from '#db/retivo/conditions.ts'
import type { Reader } from '#db/types.ts'

/** How many users of the population match, those who have opted out included. */
export async function countMatching(db: Reader, condition: Condition, population: Population): Promise<number> {
  const row = await db
    .selectFrom('retivo.users as u')
    .select((eb) => eb.fn.countAll<number>().as('number'))
    .where('u.tenant_id', '=', population.tenant)
    .where('u.mode', '=', population.mode)
    .where(predicate(condition, population))
    .executeTakeFirstOrThrow()
  return row.number
}

/** Which of the conditions one user matches, in their order; all false for a user who does not exist. */
export async function matchesOf(
  db: Reader,
  conditions: readonly Condition[],
  population: Population & { user: string },
): Promise<boolean[]> {
  if (conditions.length === 0) return []
  const row = await db
    .selectFrom('retivo.users as u')
    .select(sql<boolean[]>`array[${sql.join(conditions.map((one) => predicate(one, population)))}]`.as('matches'))
    .where('u.tenant_id', '=', population.tenant)
    .where('u.mode', '=', population.mode)
    .where('u.external_id', '=', population.user)
    .executeTakeFirst()
  return row?.matches ?? conditions.map(() => false)
}
