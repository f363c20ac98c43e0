/**
 * PGlite has no lock: two processes on one directory lose committed rows in silence. So the data directory has one: a file that says which
 * process holds it and where that process takes operator commands. A lock whose process is gone (`kill -9`) is taken over.
 */

import { createHash } from 'node:crypto'
import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { now } from '#server/clock.ts'
import { placeName, processStart } from '#server/process/identity.ts'

const holderSchema = z.object({
  pid: z.int().positive(),
  started: z.string(),
  place: z.string(),
  socket: z.string(),
})

export type LockHolder = z.output<typeof holderSchema>

export interface DirectoryLock extends Disposable {
  /** Where this process is to take operator commands. */
  socket: string
  /** Gives the directory back; also `using`. */
  release(): void
}

/** The directory is in use. */
export class LockedError extends Error {
  override name = 'LockedError'
  readonly holder: LockHolder

  constructor(dataDir: string, holder: LockHolder) {
    super(
      `The data directory ${dataDir} is in use by process ${holder.pid} on ${holder.place.split(' ')[0]}. ` +
        'Stop that server first, or give this one another directory with ACCORD_DATA_DIR.',
    )
    this.holder = holder
  }
}

const refreshSeconds = 5
/** A lock of another machine or container, whose processes cannot be seen from here, counts as held for as long as it is refreshed. */
const foreignSeconds = 20
/** The guard is held for milliseconds; an old one is left over. */
const guardSeconds = 10
const guardWaitSeconds = 15

const lockFile = (dataDir: string): string => join(dataDir, 'lock')

/**
 * Takes the lock of a data directory, which is made if it is missing. Throws a {@link LockedError} when a living process has it.
 * `onLost` is told when another process has taken it meanwhile, which a long sleep of this machine can lead to: then this process must not
 * write any more.
 */
export async function lockDirectory(
  dataDir: string,
  onLost: (message: string) => void = () => {},
): Promise<DirectoryLock> {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const own: LockHolder = {
    pid: process.pid,
    started: processStart(process.pid) ?? 'unknown',
    place: placeName(),
    socket: socketPath(dataDir),
  }
  await withGuard(dataDir, () => {
    const holder = lockHolder(dataDir)
    if (holder) throw new LockedError(dataDir, holder)
    const unfinished = `${lockFile(dataDir)}.${process.pid}`
    writeFileSync(unfinished, `${JSON.stringify(own)}\n`, { mode: 0o600 })
    renameSync(unfinished, lockFile(dataDir))
  })
  const isOwn = () => {
    const holder = readHolder(dataDir)
    return holder?.pid === own.pid && holder.started === own.started && holder.place === own.place
  }
  const refresh = setInterval(() => {
    if (isOwn()) touch(lockFile(dataDir))
    else onLost(`The data directory ${dataDir} was taken by another process, or removed`)
  }, refreshSeconds * 1000).unref()
  const release = () => {
    clearInterval(refresh)
    if (isOwn()) rmSync(lockFile(dataDir), { force: true })
  }
  return { socket: own.socket, release, [Symbol.dispose]: release }
}

/** Who holds a data directory, or undefined when nobody does: no lock, or one whose process is gone. */
export function lockHolder(dataDir: string): LockHolder | undefined {
  const holder = readHolder(dataDir)
  if (!holder) return undefined
  if (holder.place !== placeName()) return ageSeconds(lockFile(dataDir)) < foreignSeconds ? holder : undefined
  return processStart(holder.pid) === holder.started ? holder : undefined
}

function readHolder(dataDir: string): LockHolder | undefined {
  let text: string
  try {
    text = readFileSync(lockFile(dataDir), 'utf8')
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined
    throw error
  }
  const parsed = holderSchema.safeParse(JSON.parse(text))
  if (parsed.success) return parsed.data
  throw new Error(`${lockFile(dataDir)} is not a lock of this version: make sure that no server runs, then delete it`)
}

/** Two processes that both see a dead lock must not both take it: looking and taking happen under a guard. */
async function withGuard(dataDir: string, work: () => void): Promise<void> {
  const guard = `${lockFile(dataDir)}.guard`
  const deadline = now().getTime() + guardWaitSeconds * 1000
  while (!tryCreate(guard)) {
    if (ageSeconds(guard) > guardSeconds) rmSync(guard, { force: true })
    else if (now().getTime() > deadline)
      throw new Error(`${guard} does not go away: make sure that no server starts, then delete it`)
    else await sleep(20)
  }
  try {
    work()
  } finally {
    rmSync(guard, { force: true })
  }
}

function tryCreate(file: string): boolean {
  try {
    closeSync(openSync(file, 'wx', 0o600))
    return true
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false
    throw error
  }
}

/** Infinity for a file that is not there. */
function ageSeconds(file: string): number {
  try {
    return (now().getTime() - statSync(file).mtimeMs) / 1000
  } catch (error) {
    if (isCode(error, 'ENOENT')) return Number.POSITIVE_INFINITY
    throw error
  }
}

function touch(file: string): void {
  try {
    utimesSync(file, now(), now())
  } catch (error) {
    // Somebody removed the directory under a running server; its next query says so.
    if (!isCode(error, 'ENOENT')) throw error
  }
}

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code

/** What the system allows for the path of a Unix socket, with room for the end mark. */
const maxSocketPath = 100

/** In the data directory; where that path is too long, in the temporary one; on Windows a named pipe. */
function socketPath(dataDir: string): string {
  const name = createHash('sha256').update(dataDir).digest('hex').slice(0, 16)
  if (process.platform === 'win32') return `\\\\.\\pipe\\accord-${name}`
  const inside = join(dataDir, 'operator.sock')
  return Buffer.byteLength(inside) <= maxSocketPath ? inside : join(tmpdir(), `accord-${name}.sock`)
}
