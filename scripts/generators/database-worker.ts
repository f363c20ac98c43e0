/** The thread behind `introspect`: starting and migrating an embedded database costs a core for seconds. */
import { parentPort, workerData } from 'node:worker_threads'
import { openEmbedded } from '#server/database.ts'
import { type Migration, migrate } from '#server/migrations.ts'

const columns = `
  select n.nspname as table_schema, c.relname as table_name, a.attname as column_name,
    coalesce(e.typname, t.typname) as type_name, e.oid is not null as is_array,
    (select array_agg(l.enumlabel::text order by l.enumsortorder) from pg_enum l where l.enumtypid = coalesce(e.oid, t.oid)) as labels,
    not a.attnotnull as is_nullable,
    a.atthasdef or a.attidentity = 'd' as has_default,
    a.attidentity = 'a' or a.attgenerated <> '' as always_generated
  from pg_attribute a
    join pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p', 'v') and not c.relispartition
    join pg_namespace n on n.oid = c.relnamespace
    join pg_type t on t.oid = a.atttypid
    left join pg_type e on e.oid = t.typelem and t.typcategory = 'A'
  where a.attnum > 0 and not a.attisdropped and n.nspname not in ('pg_catalog', 'information_schema', 'public')
  order by n.nspname, c.relname, a.attnum`

const database = await openEmbedded({})
await migrate(database, workerData as Migration[])
const rows = await database.session((session) => session.query(columns))
await database.close()
parentPort?.postMessage(rows)
