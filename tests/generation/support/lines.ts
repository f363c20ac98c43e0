import type { ChildProcessWithoutNullStreams } from 'node:child_process'

/** Waits, in order, for lines a process prints on either stream. Rejects with everything printed when the process ends first. */
export function linesOf(child: ChildProcessWithoutNullStreams): (pattern: RegExp) => Promise<string> {
  const pending: string[] = []
  const all: string[] = []
  let ended = false
  let wake: () => void = () => undefined
  for (const stream of [child.stdout, child.stderr]) {
    let rest = ''
    stream.setEncoding('utf8').on('data', (text: string) => {
      const lines = (rest + text).split('\n')
      rest = lines.pop() ?? ''
      pending.push(...lines)
      all.push(...lines)
      wake()
    })
  }
  child.once('close', () => {
    ended = true
    wake()
  })
  return async (pattern) => {
    for (;;) {
      for (let line = pending.shift(); line !== undefined; line = pending.shift()) {
        if (pattern.test(line)) return line
      }
      if (ended) throw new Error(`The process ended before it printed ${pattern}:\n${all.join('\n')}`)
      await new Promise<void>((resolve) => {
        wake = resolve
      })
    }
  }
}
