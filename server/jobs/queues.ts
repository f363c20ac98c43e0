/** The queues pg-boss keeps for the jobs that are defined. */
import type { PgBoss } from 'pg-boss'
import { heartbeatSeconds } from '#server/jobs/boss.ts'
import { type JobDefinition, jobDefaults } from '#server/jobs/jobs.ts'

/** Where jobs go that failed for good; they stay for 30 days. */
export const deadLetterQueue = 'kernel.dead-letters'

const daySeconds = 86_400

/** How often a job may lose its worker: one that kills every process it runs in must end somewhere. */
const maxLosses = 20

/** Creates queues that are missing and brings the others up to date. Looking each one up here is what lets later adds join a transaction. */
export async function makeQueues(boss: PgBoss, definitions: readonly JobDefinition[]): Promise<void> {
  const known = new Map((await boss.getQueues()).map((queue) => [queue.name, queue]))
  if (!known.has(deadLetterQueue)) await boss.createQueue(deadLetterQueue, { retentionSeconds: 30 * daySeconds })
  for (const definition of definitions) {
    const wanted = queueOptions(definition)
    const found = known.get(definition.name)
    if (!found) await boss.createQueue(definition.name, { ...wanted, policy: policyOf(definition) })
    else if (found.policy !== policyOf(definition)) throw new Error(policyChanged(definition.name))
    else if (Object.entries(wanted).some(([name, value]) => found[name as keyof typeof wanted] !== value)) {
      await boss.updateQueue(definition.name, wanted)
    }
    await boss.findJobs(definition.name, { id: unusedId })
  }
}

const unusedId = '00000000-0000-0000-0000-000000000000'

const policyChanged = (name: string): string =>
  `The job ${name} is defined with another "unique" than its queue was made with: give the job a new name`

function policyOf(definition: JobDefinition): 'standard' | 'short' | 'exclusive' {
  if (definition.options?.unique === 'waiting') return 'short'
  return definition.options?.unique === 'waiting-or-running' ? 'exclusive' : 'standard'
}

function queueOptions(definition: JobDefinition) {
  const options = { ...jobDefaults, ...definition.options }
  return {
    heartbeatSeconds,
    notify: true,
    retryDelay: 0,
    retryLimit: options.retries + maxLosses,
    // Ours comes first and is counted as a failure; this one is for a worker whose timer does not run any more.
    expireInSeconds: options.timeoutSeconds + 30,
    deadLetter: deadLetterQueue,
  }
}
