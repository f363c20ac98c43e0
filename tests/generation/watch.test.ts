import { mkdirSync, mkdtempSync, renameSync, rmSync, type WatchListener, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { watchInputs } from '#scripts/generators/watch.ts'

/** Name of a folder that is removed in the moment in which it would be watched. */
const removed = vi.hoisted(() => ({ name: '' }))
vi.mock(import('node:fs'), async (original) => {
  const fs = await original()
  const watch = (path: string, listener: WatchListener<string>) => {
    if (removed.name !== '' && path.endsWith(removed.name)) fs.rmSync(path, { recursive: true })
    return fs.watch(path, listener)
  }
  return { ...fs, watch: watch as typeof fs.watch }
})

const root = mkdtempSync(join(tmpdir(), 'accord-watch-'))
afterAll(() => rmSync(root, { recursive: true }))

describe('watching the inputs', () => {
  let seen: string[]
  let wake: () => void
  let stop: AbortController
  let watching: Promise<void>

  beforeEach(() => {
    mkdirSync(join(root, 'specs/zoo'), { recursive: true })
    writeFileSync(join(root, 'specs/zoo/a.yaml'), '1')
    writeFileSync(join(root, 'redocly.yaml'), '1')
    seen = []
    wake = () => undefined
    stop = new AbortController()
    const note = async (paths: string[]) => {
      seen.push(...paths)
      wake()
    }
    watching = watchInputs(root, note, ['specs', 'redocly.yaml', 'missing'], stop.signal)
  })
  afterEach(async () => {
    stop.abort()
    await watching
  })

  async function until(path: string): Promise<void> {
    while (!seen.includes(path)) {
      await new Promise<void>((resolve) => {
        wake = resolve
      })
    }
    seen.length = 0
  }

  it('sees a file that is written again and again', async () => {
    writeFileSync(join(root, 'specs/zoo/a.yaml'), '2')
    await until('specs/zoo/a.yaml')
    writeFileSync(join(root, 'specs/zoo/a.yaml'), '3')
    await until('specs/zoo/a.yaml')
  })

  it('sees a file that an editor replaced, and what is written into the new one', async () => {
    writeFileSync(join(root, 'specs/zoo/b.tmp'), '2')
    renameSync(join(root, 'specs/zoo/b.tmp'), join(root, 'specs/zoo/a.yaml'))
    await until('specs/zoo/a.yaml')
    writeFileSync(join(root, 'specs/zoo/a.yaml'), '3')
    await until('specs/zoo/a.yaml')
  })

  it('sees a single file, and nothing beside it', async () => {
    writeFileSync(join(root, 'other.yaml'), '1')
    writeFileSync(join(root, 'redocly.yaml'), '2')
    await until('redocly.yaml')
    expect(seen).toEqual([])
  })

  it('sees files in folders that are made later', async () => {
    mkdirSync(join(root, 'specs/farm'))
    await until('specs/farm')
    writeFileSync(join(root, 'specs/farm/c.yaml'), '1')
    await until('specs/farm/c.yaml')
    rmSync(join(root, 'specs/farm'), { recursive: true })
    await until('specs/farm')
    mkdirSync(join(root, 'specs/farm'))
    await until('specs/farm')
    writeFileSync(join(root, 'specs/farm/d.yaml'), '1')
    await until('specs/farm/d.yaml')
  })

  it('goes on when a folder is gone before it can be watched', async () => {
    removed.name = 'specs/gone'
    mkdirSync(join(root, 'specs/gone/deep'), { recursive: true })
    await until('specs/gone')
    removed.name = ''
    writeFileSync(join(root, 'specs/zoo/a.yaml'), '2')
    await until('specs/zoo/a.yaml')
  })

  it('sees a file that is removed', async () => {
    rmSync(join(root, 'specs/zoo/a.yaml'))
    await until('specs/zoo/a.yaml')
  })
})
