import { type RawBuilder, sql } from 'kysely'

/** The number after `stem-` in the column `slug`, null where something else follows. A stem has letters, digits and hyphens only. */
export const numberAfter = (stem: string): RawBuilder<number | null> =>
  sql<number | null>`substring(slug from ${`^${stem}-([0-9]{1,8})$`})::integer`
