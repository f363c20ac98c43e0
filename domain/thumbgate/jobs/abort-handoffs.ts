import * as handoffRows from '#db/thumbgate/handoffs.ts'
import { completeHandoff } from '#domain/thumbgate/handoffs/complete.ts'
import { Failure } from '#server/errors.ts'
import { defineJob } from '#server/jobs/jobs.ts'
import type { Kernel } from '#server/system.ts'

declare module '#server/jobs/jobs.ts' {
  interface JobPayloads {
    'thumbgate.abort-handoffs': Record<string, never>
  }
}

const openDays = 7
const batchSize = 500

/** Every hour: handoffs that nobody completed for a week are aborted, so that their task can be handed over again. */
export const abortHandoffs = defineJob<'thumbgate.abort-handoffs'>({
  name: 'thumbgate.abort-handoffs',
  schedule: { cron: '7 * * * *', payload: {} },
  run: (_payload, { kernel, signal }) => abortForgotten(kernel, signal),
})

export async function abortForgotten(
  { database, now }: Pick<Kernel, 'database' | 'now'>,
  signal: AbortSignal,
): Promise<void> {
  const before = new Date(now().getTime() - openDays * 86_400_000)
  for (const { customerId, id } of await database.read((db) => handoffRows.listOpenSince(db, before, batchSize))) {
    signal.throwIfAborted()
    try {
      await database.write((db) => completeHandoff(db, customerId, { handoffId: id, outcome: 'aborted' }, now()))
    } catch (error) {
      // Somebody completed it in the meantime, which is what it waited for.
      if (!(error instanceof Failure && error.code === 'not_found')) throw error
    }
  }
}
