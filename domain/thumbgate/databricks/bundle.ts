/** An analytics bundle for Databricks: one file of JSON lines per table, a manifest, and the SQL that loads them. */
import * as tables from '#db/thumbgate/analytics-tables.ts'
import { openArtifact, writeArtifact } from '#db/thumbgate/artifacts.ts'
import type { CustomerId } from '#db/thumbgate/ids.ts'
import { fail } from '#domain/thumbgate/errors.ts'
import { assertArtifactName } from '#domain/thumbgate/paths.ts'
import type { components } from '#generated/thumbgate/types.ts'
import type { Writer } from '#server/database.ts'

type Schemas = components['schemas']

export interface BundleTable {
  name: string
  description: string
  read: tables.PageReader
}

export const bundleTables: readonly BundleTable[] = [
  { name: 'feedback_events', description: 'Every captured signal.', read: tables.feedbackEvents },
  { name: 'memory_records', description: 'Every memory a signal became.', read: tables.memoryRecords },
  { name: 'feedback_sequences', description: 'One row to learn from per signal.', read: tables.feedbackSequences },
  {
    name: 'feedback_attributions',
    description: 'Evaluated actions and their outcome.',
    read: tables.feedbackAttributions,
  },
  { name: 'proof_reports', description: 'Workflow runs that have proof.', read: tables.proofReports },
]

const placeholders = { catalog: '__CATALOG__', schema: '__SCHEMA__', bundleRoot: '__BUNDLE_ROOT__' }
const dataset = 'thumbgate'
/** Columns that only order rows. */
const internal = new Set(['number', 'sequence'])

/** The folder's name; by default one of this moment. Throws a 400 when its files would have names that are none. */
export function bundleFolder(outputPath: string | undefined, now: Date): string {
  const folder = outputPath ?? `analytics/databricks-${now.toISOString().replaceAll(/[:.]/g, '-')}`
  assertArtifactName('outputPath', folder)
  const longest = Math.max(...bundleTables.map(({ name }) => filePath(folder, name).length))
  if (longest <= 200) return folder
  throw fail('bad_request', `outputPath has ${folder.length} characters: with the files of a bundle that is too long`, {
    field: 'outputPath',
  })
}

const relativePath = (table: string): string => `tables/${table}.jsonl`
const filePath = (folder: string, table: string): string => `${folder}/${relativePath(table)}`

/** Writes the bundle. `db` must be a fresh transaction: everything in the bundle is as it is at its beginning. */
export async function writeBundle(
  db: Writer,
  customer: CustomerId,
  folder: string,
  now: Date,
): Promise<Schemas['DatabricksExportResult']> {
  await tables.beginSnapshot(db)
  const written: Schemas['DatabricksTable'][] = []
  for (const table of bundleTables) {
    const rowCount = await writeTable(db, customer, table, folder, now)
    const { name: tableName, description } = table
    written.push({ tableName, relativePath: relativePath(tableName), rowCount, description })
  }
  const manifestPath = `${folder}/manifest.json`
  const sqlTemplatePath = `${folder}/load_databricks.sql`
  const manifest = `${JSON.stringify(manifestOf(folder, written, now), null, 2)}\n`
  await writeArtifact(db, customer, manifestPath, manifest, now)
  await writeArtifact(db, customer, sqlTemplatePath, loadingSql(written), now)
  return {
    bundlePath: folder,
    manifestPath,
    sqlTemplatePath,
    tableCount: written.length,
    totalRows: written.reduce((sum, { rowCount }) => sum + rowCount, 0),
    tables: written,
  }
}

/** One page of rows is in memory at a time. Returns the number of rows. */
async function writeTable(
  db: Writer,
  customer: CustomerId,
  { name, read }: BundleTable,
  folder: string,
  now: Date,
): Promise<number> {
  const file = await openArtifact(db, customer, filePath(folder, name), now)
  let number = 0
  let after: tables.Cursor | undefined
  do {
    const page = await read(db, customer, after)
    for (const row of page.rows) await file.write(`${JSON.stringify(toLine(name, ++number, row, now))}\n`)
    after = page.next
  } while (after)
  await file.close()
  return number
}

const toLine = (table: string, bundleRowNumber: number, row: object, now: Date) => ({
  bundleDataset: dataset,
  bundleRowNumber,
  bundleExportedAt: now.toISOString(),
  bundleSourceFile: table,
  ...Object.fromEntries(
    Object.entries(row)
      .filter(([column]) => !internal.has(column))
      .map(([column, value]) => [camelCase(column), value]),
  ),
})

/** `what_went_wrong` → `whatWentWrong` */
export const camelCase = (column: string): string =>
  column.replaceAll(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())

const manifestOf = (folder: string, written: readonly Schemas['DatabricksTable'][], now: Date) => ({
  format: 'databricks-analytics-bundle',
  version: 1,
  exportedAt: now.toISOString(),
  bundlePath: folder,
  feedbackDir: 'feedback_events',
  proofDir: 'workflow_runs',
  placeholders,
  tables: written,
})

/** The names in it come from {@link bundleTables} only. */
export function loadingSql(written: readonly Pick<Schemas['DatabricksTable'], 'tableName' | 'relativePath'>[]): string {
  const schema = `\`${placeholders.catalog}\`.\`${placeholders.schema}\``
  const loads = written.map(
    ({ tableName, relativePath: path }) =>
      `CREATE OR REPLACE TABLE ${schema}.\`${tableName}\` AS\nSELECT * FROM read_files('${placeholders.bundleRoot}/${path}', format => 'json');\n`,
  )
  return [
    `-- Replace ${Object.values(placeholders).join(', ')} and run it in a SQL warehouse.\n`,
    `CREATE SCHEMA IF NOT EXISTS ${schema};\n`,
    ...loads,
  ].join('\n')
}
