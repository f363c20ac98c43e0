import { existsSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { placeName, processStart } from '#server/process/identity.ts'
import { LockedError, lockDirectory, lockHolder } from '#server/process/lock.ts'
import { temporaryDirectory } from '#tests/support/directory.ts'
import { run } from '#tests/support/process.ts'

const holderScript = 'tests/support/hold-lock.ts'
const longAgo = new Date(Date.now() - 60_000)

function plant(directory: string, holder: Partial<{ pid: number; started: string; place: string }>): void {
  const lock = { pid: process.pid, started: processStart(process.pid), place: placeName(), socket: 'none', ...holder }
  writeFileSync(join(directory, 'lock'), JSON.stringify(lock))
}

it('a second process is refused with a sentence that names the holder and the way out', async () => {
  using directory = temporaryDirectory()
  await using holder = run(holderScript, [directory.path])
  await holder.until(/\n/)
  const refused = lockDirectory(directory.path)
  await expect(refused).rejects.toThrow(LockedError)
  await expect(refused).rejects.toThrow(`in use by process ${holder.child.pid}`)
  await expect(refused).rejects.toThrow('ACCORD_DATA_DIR')
  expect(lockHolder(directory.path)?.pid).toBe(holder.child.pid)
})

it('the lock of a process that was killed is taken over', async () => {
  using directory = temporaryDirectory()
  const holder = run(holderScript, [directory.path])
  await holder.until(/\n/)
  await holder.stop('SIGKILL')
  expect(existsSync(join(directory.path, 'lock'))).toBe(true)
  using lock = await lockDirectory(directory.path)
  expect(lockHolder(directory.path)?.pid).toBe(process.pid)
  expect(lock.socket).toContain(directory.path)
})

it('a lock whose process number now belongs to another process is taken over', async () => {
  using directory = temporaryDirectory()
  plant(directory.path, { started: 'another time' })
  using _lock = await lockDirectory(directory.path)
  expect(lockHolder(directory.path)?.started).toBe(processStart(process.pid))
})

it('of ten that find a dead lock at once, one gets it', async () => {
  using directory = temporaryDirectory()
  plant(directory.path, { pid: 2 ** 22 + 1 })
  const tries = await Promise.allSettled(Array.from({ length: 10 }, () => lockDirectory(directory.path)))
  const got = tries.filter((result) => result.status === 'fulfilled')
  expect(got).toHaveLength(1)
  for (const { value } of got) value.release()
})

it('the lock of another machine counts for as long as it is refreshed', async () => {
  using directory = temporaryDirectory()
  plant(directory.path, { place: 'elsewhere pid:[1]', pid: 1 })
  await expect(lockDirectory(directory.path)).rejects.toThrow('on elsewhere')
  utimesSync(join(directory.path, 'lock'), longAgo, longAgo)
  using _lock = await lockDirectory(directory.path)
})

it('a guard that was left over does not block for ever', async () => {
  using directory = temporaryDirectory()
  const guard = join(directory.path, 'lock.guard')
  writeFileSync(guard, '')
  utimesSync(guard, longAgo, longAgo)
  using _lock = await lockDirectory(directory.path)
  expect(existsSync(guard)).toBe(false)
})

it('a holder whose lock another process has taken is told, and leaves the other’s lock alone', async () => {
  using directory = temporaryDirectory()
  vi.useFakeTimers()
  const lost: string[] = []
  const lock = await lockDirectory(directory.path, (message) => lost.push(message))
  vi.advanceTimersByTime(6000)
  expect(lost).toEqual([])
  plant(directory.path, { pid: 1, place: 'elsewhere pid:[1]' })
  vi.advanceTimersByTime(6000)
  vi.useRealTimers()
  expect(lost).toHaveLength(1)
  lock.release()
  expect(lockHolder(directory.path)?.pid).toBe(1)
})

it('given back, it is gone', async () => {
  using directory = temporaryDirectory()
  const lock = await lockDirectory(directory.path)
  expect(statSync(join(directory.path, 'lock')).mode & 0o777).toBe(0o600)
  lock.release()
  expect(existsSync(join(directory.path, 'lock'))).toBe(false)
  expect(lockHolder(directory.path)).toBeUndefined()
})

it('a lock file of another kind is not touched', async () => {
  using directory = temporaryDirectory()
  writeFileSync(join(directory.path, 'lock'), '{"pid":"me"}')
  await expect(lockDirectory(directory.path)).rejects.toThrow('is not a lock of this version')
  expect(readFileSync(join(directory.path, 'lock'), 'utf8')).toBe('{"pid":"me"}')
})

it('a path that is too long for a socket gets one in the temporary directory', async () => {
  using directory = temporaryDirectory()
  using lock = await lockDirectory(join(directory.path, 'x'.repeat(100)))
  expect(Buffer.byteLength(lock.socket)).toBeLessThan(108)
})
