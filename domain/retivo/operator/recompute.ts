import { type Command, Option } from 'commander'
import { asTenantId, type Mode } from '#db/retivo/ids.ts'
import * as recomputationRows from '#db/retivo/recomputation.ts'
import * as tenantRows from '#db/retivo/tenants.ts'
import { modes } from '#domain/retivo/api-keys.ts'
import { tenantNamed } from '#domain/retivo/operator/lookup.ts'
import { recomputeAll } from '#domain/retivo/recomputation.ts'
import type { Kernel, OperatorResult, OperatorRun, OperatorTools } from '#server/system.ts'

interface Options {
  tenant?: string
  mode?: Mode
}

/** `accord retivo recompute` */
export function addRecomputeCommand(program: Command, run: OperatorRun): void {
  program
    .command('recompute')
    .description(
      'rebuild the counters, milestones and scores of users from their events; what is right does not change',
    )
    .option('--tenant <id or slug>', 'only the users of this tenant')
    .addOption(new Option('--mode <mode>', 'only the users of this mode').choices(modes))
    .action((options: Options) => run((kernel, tools) => recompute(kernel, tools, options)))
}

/** A line of progress for so many users. */
const tellEvery = 1000

async function recompute(kernel: Kernel, tools: OperatorTools, options: Options): Promise<OperatorResult> {
  const tenants = await kernel.database.read(async (db) =>
    options.tenant === undefined ? await tenantRows.listAll(db) : [(await tenantNamed(db, options.tenant)).row],
  )
  const counts: { tenant: string; mode: Mode; users: number }[] = []
  for (const { id, slug } of tenants) {
    for (const mode of options.mode === undefined ? modes : [options.mode]) {
      const owner = { tenantId: asTenantId(id), mode }
      const total = await kernel.database.read((db) => recomputationRows.countUsers(db, owner))
      const onBatch = (done: number) => {
        if (done % tellEvery === 0) tools.progress(`${slug} (${mode}): ${done} of ${total} users`)
      }
      const users = await recomputeAll(kernel, owner, 'counters', { onBatch })
      if (users > 0) counts.push({ tenant: slug, mode, users })
    }
  }
  const lines = counts.map(({ tenant, mode, users }) => `${tenant} (${mode}): ${users} users recomputed`)
  return { text: lines.join('\n') || 'There are no users', json: { recomputed: counts } }
}
