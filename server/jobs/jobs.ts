/**
 * Work that happens later. A job is added in the transaction that made it necessary and runs at least once after that transaction
 * committed; its effects must be safe to repeat. Payloads are JSON, are typed by the job's name, and never carry a secret.
 *
 *     declare module '#server/jobs/jobs.ts' {
 *       interface JobPayloads { 'mightykey.send-reset-mail': { emailKey: string } }
 *     }
 */
import type { Logger } from 'pino'
import type { Kernel } from '#server/system.ts'

/** Name → payload; each system merges its own. */
export interface JobPayloads {
  /** The daily removal of what has expired. */
  'kernel.prune': Record<string, never>
}

export type JobName = keyof JobPayloads & string

export interface AddOptions {
  /** A time, or seconds from now. Back-off lists of a specification are made of these. */
  startAfter?: Date | number
  /** Only for jobs defined with `unique`: the job is not added when one with this key is there already. */
  key?: string
}

/** Adds jobs: in a scope, with the scope's transaction; in {@link Kernel}, at once. */
export interface Jobs {
  /** Throws for a name nobody has defined. Nothing happens when a unique job with that key exists. */
  add<Name extends JobName>(name: Name, payload: JobPayloads[Name], options?: AddOptions): Promise<void>
}

export interface JobContext {
  kernel: Kernel
  /** The same for every attempt: the natural key for effects that must happen once. */
  id: string
  /** 1 for the first attempt. A worker that is lost does not use one up. */
  attempt: number
  /** Aborted when the server drains or the job's time is over. */
  signal: AbortSignal
  log: Logger
}

/** What a definition leaves out. */
export const jobDefaults = {
  concurrency: 1,
  retries: 5,
  retryDelaySeconds: 2,
  retryDelayMaxSeconds: 600,
  timeoutSeconds: 900,
} as const satisfies JobOptions

export interface JobOptions {
  /** Jobs of this kind that run at once in one process. Default 1. */
  concurrency?: number
  /** Attempts after the first that failed. Default 5. Then the job goes to the dead-letter queue. */
  retries?: number
  /** Seconds before the second attempt, doubling with jitter after that. Default 2. */
  retryDelaySeconds?: number
  /** Seconds; the longest pause between two attempts. Default 600. */
  retryDelayMaxSeconds?: number
  /** Seconds an attempt may take. Default 900. */
  timeoutSeconds?: number
  /** At most one waiting job per key, or at most one that is waiting or running. Then `add` must say the key. */
  unique?: 'waiting' | 'waiting-or-running'
}

export interface JobDefinition<Name extends JobName = JobName> {
  /** `api.verb-noun` */
  name: Name
  options?: JobOptions
  /** Runs on its own as well: cron in UTC, with this payload. */
  schedule?: { cron: string; payload: JobPayloads[Name] }
  run(payload: JobPayloads[Name], context: JobContext): Promise<void>
}

/** Checks a definition against its payload type; returns it as it is. */
export const defineJob = <Name extends JobName>(definition: JobDefinition<Name>): JobDefinition => definition
