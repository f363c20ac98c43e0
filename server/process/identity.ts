import { execFileSync } from 'node:child_process'
import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'

/** Text, or undefined where the file does not exist or may not be read: /proc is there on Linux only. */
function optionally(read: () => string): string | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}

/** The machine, and the set of process ids a pid belongs to: containers may share a directory and a host name but no processes. */
export function placeName(): string {
  const namespace = optionally(() => readlinkSync('/proc/self/ns/pid')) ?? process.platform
  return `${hostname()} ${namespace}`
}

/**
 * When a process of this machine started, as text that is only compared; 'unknown' where the system does not tell; undefined when there is no
 * such process. A pid is used again some time after its process ended, the pair of pid and start is not.
 */
export function processStart(pid: number): string | undefined {
  if (!isAlive(pid)) return undefined
  const stat = optionally(() => readFileSync(`/proc/${pid}/stat`, 'utf8'))
  if (stat !== undefined) {
    // The second field is a name in parentheses, which may hold anything; the state and, 19 fields on, the start follow it.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' || fields[0] === 'X' ? undefined : `${fields[19]} ticks after boot`
  }
  if (process.platform === 'win32') return 'unknown'
  return (
    optionally(() => execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim()) ?? 'unknown'
  )
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: there is one, and it is somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
