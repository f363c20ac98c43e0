/** The functions a stage may name. A caller chooses among them by name and never brings one along. */
import type { Logger } from 'pino'
import type { CustomerId } from '#db/thumbgate/ids.ts'
import type { Kernel } from '#server/system.ts'

/** What a function works with. */
export interface FunctionTools {
  kernel: Pick<Kernel, 'database' | 'jobsIn' | 'now'>
  customer: CustomerId
  jobId: string
  /** The running text before the stage. */
  context: string
  /** What the job was launched with. */
  inputs: Readonly<Record<string, unknown>>
  /** Aborted when the job is to pause, to end, or to go on elsewhere. */
  signal: AbortSignal
  log: Logger
}

/** Returns the text that replaces the running one; an empty one keeps it. Throws {@link StageFailure} with what callers may read. */
export type HostedFunction = (tools: FunctionTools) => Promise<string>

export type FunctionRegistry = Readonly<Record<string, HostedFunction>>

/** A stage that failed for a reason callers may read. */
export class StageFailure extends Error {
  override name = 'StageFailure'
}

/** Lets everything else that waits have its turn, then throws when the work is to stop: a boundary inside long work. */
export async function boundary(signal: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => setImmediate(resolve))
  signal.throwIfAborted()
}
