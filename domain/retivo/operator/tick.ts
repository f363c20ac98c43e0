import type { Command } from 'commander'
import type { JobDefinition } from '#server/jobs/jobs.ts'
import type { Kernel, OperatorResult, OperatorRun, OperatorTools } from '#server/system.ts'

/** `accord retivo tick` */
export function addTickCommand(
  program: Command,
  run: OperatorRun,
  definitions: (kernel: Kernel) => readonly JobDefinition[],
): void {
  program
    .command('tick')
    .description('run at once what runs by the clock, and every job that is due; wait for all of it')
    .action(() => run((kernel, tools) => tick(kernel, tools, definitions(kernel)), { runJobs: true }))
}

async function tick(kernel: Kernel, tools: OperatorTools, jobs: readonly JobDefinition[]): Promise<OperatorResult> {
  const names: string[] = []
  for (const { name, schedule } of jobs) {
    if (!schedule) continue
    await kernel.jobs.add(name, schedule.payload)
    names.push(name)
  }
  tools.progress(`waiting for ${names.join(', ')} and what follows from them`)
  const ran = await tools.tick()
  return { text: `${ran} attempt(s) ended`, json: { scheduled: names, ran } }
}
