import type { Command } from 'commander'
import type { CommandTools } from '#server/operator/program.ts'
import { sealedColumns } from '#server/process/kernel.ts'
import { rotateKeys } from '#server/rotation.ts'

/** `accord keys …` and `accord jobs …` */
export function addKernelCommands(program: Command, tools: CommandTools): void {
  addKeyCommands(program, tools)
  addJobCommands(program, tools)
}

function addKeyCommands(program: Command, { operator, print }: CommandTools): void {
  const keys = program.command('keys').description('keys that seal secrets in the database')
  keys
    .command('rotate')
    .description('seal everything anew with the newest key')
    .addHelpText(
      'after',
      '\nPut the new key in front in ACCORD_ENCRYPTION_KEY (or as the first line of <data dir>/key), restart every server, run this, then take the old key away.',
    )
    .action(async () => {
      print(
        await operator.withKernel(async ({ kernel, definitions }) => {
          const columns = await rotateKeys(kernel.database, kernel.sealer, sealedColumns(definitions))
          const resealed = columns.reduce((sum, column) => sum + column.resealed, 0)
          const lines = columns.map(
            (one) => `${one.table}.${one.column}: ${one.resealed} sealed anew, ${one.current} were current`,
          )
          return { text: lines.join('\n'), json: { resealed, columns } }
        }),
      )
    })
}

function addJobCommands(program: Command, { operator, print }: CommandTools): void {
  const jobs = program.command('jobs').description('work that happens later')
  jobs
    .command('list')
    .description('jobs by queue and state')
    .action(async () => {
      print(
        await operator.withKernel(async ({ queue }) => {
          const queues: Record<string, Record<string, number>> = {}
          for (const { name, state, count } of await queue.list()) queues[name] = { ...queues[name], [state]: count }
          const lines = Object.entries(queues).map(
            ([name, states]) =>
              `${name}: ${Object.entries(states)
                .map(([state, count]) => `${count} ${state}`)
                .join(', ')}`,
          )
          return { text: lines.join('\n') || 'No jobs', json: { queues } }
        }),
      )
    })
  jobs
    .command('tick')
    .description('run every job that is due, and wait for it')
    .action(async () => {
      const work = async ({ queue }: { queue: { tick(): Promise<number> } }) => {
        const ran = await queue.tick()
        return { text: `${ran} attempt(s) ended`, json: { ran } }
      }
      print(await operator.withKernel(work, { runJobs: true }))
    })
  jobs
    .command('retry')
    .description('put the jobs that failed for good back into their queues, for one more attempt each')
    .action(async () => {
      print(
        await operator.withKernel(async ({ queue }) => {
          const moved = await queue.retryDead()
          return { text: `${moved} job(s) put back`, json: { moved } }
        }),
      )
    })
}
