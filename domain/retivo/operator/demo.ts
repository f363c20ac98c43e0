import type { Command } from 'commander'
import { type PlantedDemo, plantTenant } from '#domain/retivo/demo.ts'
import { planTiers } from '#domain/retivo/plans.ts'
import type { Kernel, OperatorResult, OperatorRun } from '#server/system.ts'

/** `accord retivo demo seed` */
export function addDemoCommands(program: Command, run: OperatorRun): void {
  program
    .command('demo')
    .description('demo data')
    .command('seed')
    .description('make a tenant for each plan, with a team, keys and two months of events; shows all ids and keys once')
    .action(() => run(seed))
}

async function seed({ database, log, now }: Kernel): Promise<OperatorResult> {
  const tenants: PlantedDemo[] = []
  for (const plan of planTiers) {
    // One transaction each: of a command that is stopped, whole tenants stay.
    tenants.push(await database.write((db) => plantTenant(db, plan, now(), (done) => log.info({ done }, 'demo data'))))
  }
  const line = ({ slug, plan, apiKey }: PlantedDemo) => `${slug}  ${plan}  ${apiKey}`
  return { text: tenants.map(line).join('\n'), json: { tenants } }
}
