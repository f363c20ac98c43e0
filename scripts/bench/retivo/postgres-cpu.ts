/** CPU of a PostgreSQL server on this computer, with all its processes; read from Linux's /proc. */
import { readdirSync, readFileSync } from 'node:fs'
import { Client } from 'pg'

/** The kernel counts in hundredths of a second, whatever its own clock does. */
const microsecondsPerTick = 10_000

interface Process {
  parent: number
  own: number
  /** Of its children that ended. */
  gone: number
}

function read(pid: number): Process | undefined {
  try {
    // Behind the name, which may have spaces.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
      .map(Number)
    const [parent = 0, user = 0, system = 0, goneUser = 0, goneSystem = 0] = [1, 11, 12, 13, 14].map((i) => fields[i])
    return { parent, own: user + system, gone: goneUser + goneSystem }
  } catch (error) {
    // It ended meanwhile.
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ESRCH'))
      return undefined
    throw error
  }
}

/** Returns what tells the microseconds the server has used so far, on all its processes. */
export async function postgresClock(url: string): Promise<() => number> {
  const client = new Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid')
  const main = read(rows[0]?.pid ?? 0)?.parent
  await client.end()
  if (main === undefined) throw new Error('The PostgreSQL server does not run on this computer, or /proc is not there')
  return () => {
    const pids = readdirSync('/proc').map(Number).filter(Number.isInteger)
    const children = pids.flatMap((pid) => read(pid) ?? []).filter(({ parent }) => parent === main)
    const own = read(main)
    const ticks = children.reduce((sum, child) => sum + child.own, 0) + (own ? own.own + own.gone : 0)
    return ticks * microsecondsPerTick
  }
}
