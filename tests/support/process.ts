import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable } from 'node:stream'
import { projectRoot } from '#server/migrations.ts'

export interface Running extends AsyncDisposable {
  child: ChildProcessByStdio<null, Readable, Readable>
  /** Everything so far. */
  output(): { stdout: string; stderr: string }
  /** Waits until standard output matches; throws with both outputs when the process ends before. */
  until(pattern: RegExp): Promise<RegExpExecArray>
  /** Waits for the end. */
  ended(): Promise<{ code: number | null; signal: NodeJS.Signals | null; stdout: string; stderr: string }>
  /** Sends a signal and waits for the end. */
  stop(signal: NodeJS.Signals): Promise<number | null>
}

/** These processes end soon: V8 need not make the embedded database's code faster meanwhile. */
const quickStart = '--liftoff-only'

/** Runs a script of the project with this Node; killed at the end of its scope if it still runs. Only `env` is added to a bare environment. */
export function run(script: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Running {
  const child = spawn(process.execPath, [quickStart, script, ...args], {
    cwd: projectRoot,
    env: { PATH: process.env.PATH, NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const text = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    text.stdout += chunk
  })
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    text.stderr += chunk
  })
  const closed = once(child, 'close')
  const ended = async () => {
    await closed
    return { code: child.exitCode, signal: child.signalCode, ...text }
  }
  const stop = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    return (await ended()).code
  }
  return {
    child,
    output: () => ({ ...text }),
    async until(pattern) {
      for (;;) {
        const match = pattern.exec(text.stdout)
        if (match) return match
        const over = await Promise.race([closed.then(() => true), once(child.stdout, 'data').then(() => false)])
        if (over && !pattern.test(text.stdout)) throw new Error(`${script} ended:\n${text.stdout}\n${text.stderr}`)
      }
    },
    ended,
    stop,
    async [Symbol.asyncDispose]() {
      if (child.exitCode === null && child.signalCode === null) await stop('SIGKILL')
    },
  }
}
