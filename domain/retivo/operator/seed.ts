import type { Command } from 'commander'
import { type PlantedDemo, plantTenant } from '#domain/retivo/demo.ts'
import { planTiers } from '#domain/retivo/plans.ts'
import type { Kernel, OperatorResult, OperatorRun, OperatorTools } from '#server/system.ts'

/** `accord retivo seed` */
export function addSeedCommand(program: Command, run: OperatorRun): void {
  program
    .command('seed')
    .description(
      'make a demo tenant for each plan, with a team, keys, playbooks and two months of history; shows all keys once',
    )
    .action(() => run(seed))
}

async function seed({ database, now }: Kernel, { progress }: OperatorTools): Promise<OperatorResult> {
  const tenants: PlantedDemo[] = []
  for (const plan of planTiers) {
    // One transaction each: of a command that is stopped, whole tenants stay.
    tenants.push(await database.write((db) => plantTenant(db, plan, now(), progress)))
  }
  const line = ({ slug, plan, apiKey }: PlantedDemo) => `${slug}  ${plan}  ${apiKey}`
  return { text: tenants.map(line).join('\n'), json: { tenants } }
}
