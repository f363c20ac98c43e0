/** A server whose hosted jobs can be held in the middle of a stage. */
import { vi } from 'vitest'
import { createHosted } from '#domain/thumbgate/hosted/built-in.ts'
import { boundary, type FunctionTools, StageFailure } from '#domain/thumbgate/hosted/functions.ts'
import type { Harness } from '#domain/thumbgate/hosted/harnesses.ts'
import { createServices } from '#domain/thumbgate/services.ts'
import type { components } from '#generated/thumbgate/types.ts'
import { system } from '#handlers/thumbgate/index.ts'
import type { SystemDefinition } from '#server/system.ts'
import type { TestDatabase } from '#tests/support/database.ts'
import { startServer, type TestServer } from '#tests/support/server.ts'
import { roomy, type ThumbGateClient } from '#tests/thumbgate/support.ts'

export type JobState = components['schemas']['JobState']

const harness = (id: string, command: string): Harness => ({
  id,
  inputs: ['hold'],
  commandInput: 'none',
  stages: [
    { name: 'brief', context: 'The brief for {{hold}}' },
    { name: 'work', command },
    { name: 'last', appendContext: 'The end' },
  ],
})

/** Many small steps. */
const stepping: Harness = {
  id: 'stepping',
  inputs: [],
  commandInput: 'none',
  stages: [
    { name: 'brief', context: '0' },
    ...Array.from({ length: 300 }, (_, index) => ({ name: `step_${index + 1}`, command: 'step' })),
  ],
}

/** Jobs that wait in their second stage, by the text of their brief. */
export class Gates {
  readonly #open = new Set<string>()
  /** How often each was entered. */
  readonly entered = new Map<string, number>()

  open(name: string): void {
    this.#open.add(name)
  }

  /** Waits until it is opened, looking at its boundaries. */
  readonly wait = async ({ context, signal }: FunctionTools): Promise<string> => {
    const name = context.replace('The brief for ', '')
    this.entered.set(name, (this.entered.get(name) ?? 0) + 1)
    while (!this.#open.has(name)) {
      await new Promise((resolve) => setTimeout(resolve, 5))
      await boundary(signal)
    }
    return `The work for ${name}`
  }
}

export function startHosted(gates: Gates, database?: TestDatabase): Promise<TestServer> {
  const hosted = createHosted({
    harnesses: [
      harness('held', 'wait'),
      harness('failing', 'fail'),
      harness('broken', 'break'),
      harness('unknown', 'no-such-function'),
      harness('silent', 'silent'),
      harness('loud', 'loud'),
      stepping,
    ],
    functions: {
      wait: gates.wait,
      fail: () => Promise.reject(new StageFailure('The work cannot be done: the input is wrong')),
      break: () => Promise.reject(new Error('connection string postgres://secret')),
      silent: async () => '',
      step: async ({ context, signal }) => {
        await boundary(signal)
        return String(Number(context) + 1)
      },
      loud: async () => 'ä'.repeat(50_000),
    },
  })
  const definition: SystemDefinition<'thumbgate'> = {
    ...system,
    services: (kernel) => ({ ...createServices(kernel), hosted }),
  }
  return startServer({ systems: [definition], env: roomy, ...(database ? { database } : {}) })
}

export async function launch(client: ThumbGateClient, body: Record<string, unknown>): Promise<JobState> {
  const { data, error } = await client.api.POST('/v1/jobs/harness', { body: { harness: 'held', ...body } })
  if (!data) throw new Error(`Nothing was launched: ${JSON.stringify(error)}`)
  return data.job
}

export async function jobOf(client: ThumbGateClient, jobId: string): Promise<JobState> {
  const { data } = await client.api.GET('/v1/jobs/{jobId}', { params: { path: { jobId } } })
  if (!data) throw new Error(`There is no job ${jobId}`)
  return data.job
}

/** The job once it is in that state. */
export const becomes = (client: ThumbGateClient, jobId: string, status: JobState['status']): Promise<JobState> =>
  vi.waitUntil(
    async () => {
      const job = await jobOf(client, jobId)
      return job.status === status ? job : undefined
    },
    { timeout: 50_000, interval: 20 },
  ) as Promise<JobState>

/** The job while it waits in its second stage. */
export async function held(client: ThumbGateClient, jobId: string): Promise<JobState> {
  await vi.waitUntil(async () => (await jobOf(client, jobId)).nextStageIndex === 1, { timeout: 50_000, interval: 20 })
  return await becomes(client, jobId, 'running')
}

export const control = (client: ThumbGateClient, jobId: string, action: string, metadata?: object) =>
  client.api.POST('/v1/jobs/{jobId}/control', {
    params: { path: { jobId } },
    body: { action: action as 'pause', ...(metadata ? { metadata: { ...metadata } } : {}) },
  })
