import { resolve } from 'node:path'
import type { Command } from 'commander'
import { backUp, restore } from '#server/backup.ts'
import { schemaState } from '#server/migrations.ts'
import type { CommandTools } from '#server/operator/program.ts'
import { migrateStore } from '#server/process/kernel.ts'

/** `accord db …` */
export function addDatabaseCommands(program: Command, tools: CommandTools): void {
  const database = program.command('db').description('the database: its schema and its backups')
  addSchemaCommands(database, tools)
  addBackupCommands(database, tools)
}

function addSchemaCommands(database: Command, { operator, print, fail }: CommandTools): void {
  database
    .command('migrate')
    .description('bring the schema to what this version needs')
    .action(async () => {
      print(
        await operator.withStore(async (store) => {
          const applied = await migrateStore(store)
          const text = applied.length === 0 ? 'The schema is up to date' : `Applied ${applied.join(', ')}`
          return { text, json: { engine: store.database.engine, applied } }
        }),
      )
    })
  database
    .command('status')
    .description('which migrations are applied and which are pending; exit code 1 unless the schema fits this version')
    .action(async () => {
      print(
        await operator.withStore(async ({ database: open, migrations }) => {
          const state = await schemaState(open, migrations)
          if (state.pending.length > 0 || state.problems.length > 0) fail()
          const lines = [
            `${open.engine}: ${state.applied.length} migration(s) applied, ${state.pending.length} pending`,
            ...state.pending.map((name) => `pending: ${name}`),
            ...state.problems,
          ]
          return { text: lines.join('\n'), json: { engine: open.engine, ...state } }
        }),
      )
    })
}

function addBackupCommands(database: Command, { operator, directory, print }: CommandTools): void {
  database
    .command('backup')
    .description('write all rows to a file, also while servers run; it restores into either engine')
    .requiredOption(
      '--to <file>',
      'a new file; secrets in it are as sealed as in the database, so keep the key as well',
    )
    .action(async ({ to }: { to: string }) => {
      const file = resolve(directory, to)
      print(
        await operator.withStore(async (store) => {
          const result = await backUp(store, file)
          return { text: `Wrote ${result.rows} rows of ${result.tables} tables to ${file}`, json: { file, ...result } }
        }),
      )
    })
  database
    .command('restore')
    .description('fill the database from a backup; stop the servers first')
    .requiredOption('--from <file>', 'a file that "db backup" wrote')
    .option('--replace', 'delete what the database holds now')
    .action(async ({ from, replace }: { from: string; replace?: true }) => {
      const file = resolve(directory, from)
      print(
        await operator.alone(async (store) => {
          const result = await restore(store, file, { replace: replace === true })
          return {
            text: `Restored ${result.rows} rows of ${result.tables} tables from ${file}`,
            json: { file, ...result },
          }
        }),
      )
    })
}
