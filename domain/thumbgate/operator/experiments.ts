import type { Command } from 'commander'
import { type CustomerId, installation } from '#db/thumbgate/ids.ts'
import * as experimentRows from '#db/thumbgate/improvement-experiments.ts'
import { assertCustomerId } from '#domain/thumbgate/customers.ts'
import type { Kernel, OperatorResult, OperatorRun } from '#server/system.ts'

const most = 200

/** `accord thumbgate experiments list` */
export function addExperimentCommands(program: Command, run: OperatorRun): void {
  program
    .command('experiments')
    .description('what hosted jobs that failed are to try next')
    .command('list')
    .description(`the newest ${most}, newest first; the job of each is shown by GET /v1/jobs/<id>`)
    .option('--customer <id>', 'whose; without it, the installation’s own')
    .action((options: { customer?: string }) => run((kernel) => list(kernel, options.customer)))
}

async function list({ database }: Kernel, customer: string | undefined): Promise<OperatorResult> {
  const owner: CustomerId = customer === undefined ? installation : assertCustomerId(customer)
  const rows = await database.read((db) => experimentRows.list(db, owner, most))
  const experiments = rows.map(({ id, status, job_id, hypothesis, created_at }) => ({
    id,
    status,
    jobId: job_id,
    hypothesis,
    createdAt: created_at.toISOString(),
  }))
  const lines = experiments.map(
    ({ id, jobId, hypothesis, createdAt }) => `${createdAt}  ${id}  ${jobId}: ${hypothesis}`,
  )
  return { text: lines.join('\n') || 'No experiments', json: { experiments } }
}
