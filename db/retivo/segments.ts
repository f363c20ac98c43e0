import { sql } from 'kysely'
import type { Condition } from '#db/retivo/condition-form.ts'
import { type Population, predicate } from '#db/retivo/conditions.ts'
import { jsonParameter } from '#db/retivo/statement.ts'
import type { Writer } from '#db/types.ts'

/** Notes in which segments the users are, in the order they are configured. What stays as it is is not written. */
export async function setSegments(
  db: Writer,
  population: Population,
  ids: readonly string[],
  segments: readonly { name: string; conditions: Condition }[],
): Promise<void> {
  const names = segments.map(({ name, conditions }) => {
    return sql`case when ${predicate(conditions, population)} then ${name}::text end`
  })
  const memberships =
    names.length === 0 ? sql<string>`'[]'::jsonb` : sql<string>`to_jsonb(array_remove(array[${sql.join(names)}], null))`
  await db
    .updateTable('retivo.users as u')
    .set({ segment_memberships: memberships })
    .where('u.tenant_id', '=', population.tenant)
    .where('u.mode', '=', population.mode)
    .where('u.external_id', '=', sql<string>`any (array(select json_array_elements_text(${jsonParameter(ids)}::json)))`)
    .where(sql<boolean>`u.segment_memberships <> ${memberships}`)
    .execute()
}
