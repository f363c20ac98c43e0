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

/** Which of the conditions each of the users matches, in their order; who does not exist is left out. */
export async function matchesOf(
  db: Reader,
  conditions: readonly Condition[],
  population: Population & { users: readonly string[] },
): Promise<ReadonlyMap<string, readonly boolean[]>> {
  if (conditions.length === 0 || population.users.length === 0) return new Map()
  const each = { ...population, each: true as const }
  const rows = await db
    .selectFrom('retivo.users as u')
    .select([
      'u.external_id',
      sql<boolean[]>`array[${sql.join(conditions.map((one) => predicate(one, each)))}]`.as('matches'),
    ])
    .where('u.tenant_id', '=', population.tenant)
    .where('u.mode', '=', population.mode)
    .where('u.external_id', '=', sql<string>`any(${[...population.users]}::text[])`)
    .execute()
  return new Map(rows.map((row) => [row.external_id, row.matches]))
}
