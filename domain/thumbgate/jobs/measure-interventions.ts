import * as interventionRows from '#db/thumbgate/interventions.ts'
import { measureModel } from '#domain/thumbgate/intervention/classifier.ts'
import { defineJob } from '#server/jobs/jobs.ts'
import type { Kernel } from '#server/system.ts'

declare module '#server/jobs/jobs.ts' {
  interface JobPayloads {
    'thumbgate.measure-interventions': Record<string, never>
  }
}

const customersPerRun = 200
/** The model is measured with its newest examples; all of them are counted in it. */
const mostExamples = 5000

/** Every minute: how well the learned policy of each customer does, where there is something new to learn from. */
export const measureInterventions = defineJob<'thumbgate.measure-interventions'>({
  name: 'thumbgate.measure-interventions',
  schedule: { cron: '* * * * *', payload: {} },
  run: (_payload, { kernel, signal }) => measureAll(kernel, signal),
})

export async function measureAll(
  { database, now }: Pick<Kernel, 'database' | 'now'>,
  signal: AbortSignal,
): Promise<void> {
  const waiting = await database.read((db) => interventionRows.listUnmeasured(db, customersPerRun))
  for (const { customerId, examples } of waiting) {
    signal.throwIfAborted()
    const newest = await database.read((db) => interventionRows.listNewest(db, customerId, mostExamples))
    await database.write((db) => interventionRows.putMetrics(db, customerId, measureModel(newest), examples, now()))
  }
}
