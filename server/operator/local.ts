/** The operator's command line in its own process. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Logger } from 'pino'
import { now } from '#server/clock.ts'
import type { Config } from '#server/config.ts'
import type { Operator, Work } from '#server/operator/program.ts'
import { createKernel, openStore, prepareSchema, type RunningKernel, type Store } from '#server/process/kernel.ts'
import { LockedError } from '#server/process/lock.ts'
import { forwardToServer, NoAnswerError, type OperatorRequest, type Output } from '#server/process/operator-socket.ts'
import type { OperatorResult, SystemDefinition } from '#server/system.ts'

const stopSeconds = 10
/** A server that starts or stops has the lock and does not answer yet, or any more. */
const patienceSeconds = 15

export interface LocalOperator extends Operator {
  /** What a server answered that ran the command instead; undefined when none did. */
  forwardedExit(): number | undefined
}

/** Opens the database for a command, or has the server that holds it run the whole command line. */
export function localOperator(options: {
  readConfig: () => Config
  definitions: readonly SystemDefinition<string>[]
  log: Logger
  request: OperatorRequest
  output: Output
}): LocalOperator {
  let config: Config | undefined
  let exit: number | undefined
  const configOnce = () => {
    config ??= options.readConfig()
    return config
  }

  async function openOrForward(): Promise<Store | undefined> {
    const deadline = now().getTime() + patienceSeconds * 1000
    for (;;) {
      try {
        return await openStore(configOnce(), options.log)
      } catch (error) {
        if (!(error instanceof LockedError)) throw error
        try {
          exit = await forwardToServer(error.holder.socket, options.request, options.output)
          return undefined
        } catch (cause) {
          if (!(cause instanceof NoAnswerError) || now().getTime() > deadline) throw cause
        }
      }
      await sleep(100)
    }
  }

  async function withStore(work: Work<Store>): Promise<OperatorResult | undefined> {
    await using store = await openOrForward()
    return store ? await work(store) : undefined
  }

  return {
    config: configOnce,
    definitions: options.definitions,
    forwardedExit: () => exit,
    withStore,
    withKernel: (work, { runJobs = false } = {}) =>
      withStore(async (store) => {
        await prepareSchema(store)
        const running = createKernel({
          store,
          config: configOnce(),
          log: options.log,
          definitions: options.definitions,
        })
        return await onStartedQueue(running, runJobs, work)
      }),
    async alone(work) {
      await using store = await openStore(configOnce(), options.log)
      return await work(store)
    },
  }
}

async function onStartedQueue(
  running: RunningKernel,
  runJobs: boolean,
  work: Work<RunningKernel>,
): Promise<OperatorResult> {
  await running.queue.start({ work: runJobs ? 'later' : false })
  try {
    return await work(running)
  } finally {
    await running.queue.stop(stopSeconds)
  }
}

/** The operator inside a server. */
export function serverOperator(running: RunningKernel): Operator {
  return {
    config: () => running.kernel.config,
    definitions: running.definitions,
    withKernel: (work) => work(running),
    withStore: (work) => work(running.store),
    alone: () => Promise.reject(new Error('The server uses the database: stop it first, then repeat the command')),
  }
}
