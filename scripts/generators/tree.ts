/** The files a run yields against the files that are there: written where they differ, or only compared. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isGenerated } from './banner.ts'
import { type Cache, hash, type Remembered } from './cache.ts'

export interface Outcome {
  /** Files that were written or removed; with `check`, files that would be. */
  changed: { path: string; why: 'new' | 'changed' | 'no longer generated' }[]
  /** Files in `generated/` that no generator wrote; they are never touched. */
  foreign: string[]
}

export class Tree {
  readonly #root: string
  readonly #cache: Cache
  readonly #check: boolean
  readonly #expected = new Set<string>()
  readonly outcome: Outcome = { changed: [], foreign: [] }

  constructor(root: string, cache: Cache, check: boolean) {
    this.#root = root
    this.#cache = cache
    this.#check = check
  }

  /**
   * Brings `paths` up to date and returns their contents. `inputs` identifies everything `run` depends on; `run` is not called when the
   * same inputs gave exactly the files that are there, or, with `keepContents`, when they were ever seen before.
   */
  async step(
    name: string,
    paths: readonly string[],
    inputs: string,
    run: () => Promise<Record<string, string>> | Record<string, string>,
    keepContents = false,
  ): Promise<Record<string, string>> {
    for (const path of paths) this.#expected.add(path)
    const known = this.#known(paths, this.#cache.get(name, inputs))
    const made = known ?? (await run())
    for (const path of paths) this.put(path, made[path] as string)
    if (!known) this.#cache.set(name, inputs, made, keepContents)
    return made
  }

  /** The remembered contents, kept or read from the files that still have them; null when one is missing. */
  #known(paths: readonly string[], remembered: Remembered | null): Record<string, string> | null {
    const contents: Record<string, string> = {}
    for (const path of paths) {
      const entry = remembered?.[path]
      const content = entry?.content ?? this.#read(path)
      if (!entry || content === null || hash(content) !== entry.sha256) return null
      contents[path] = content
    }
    return contents
  }

  #read(path: string): string | null {
    const file = join(this.#root, path)
    return existsSync(file) ? readFileSync(file, 'utf8') : null
  }

  /** Writes a file that costs nothing to make, or compares it. */
  put(path: string, content: string): void {
    this.#expected.add(path)
    const found = this.#read(path)
    if (found === content) return
    this.outcome.changed.push({ path, why: found === null ? 'new' : 'changed' })
    if (this.#check) return
    const file = join(this.#root, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }

  /** Removes what earlier runs generated and this one does not, and names what was never generated. */
  sweep(): void {
    const sdks = join(this.#root, 'sdk')
    const sources = existsSync(sdks) ? readdirSync(sdks).map((api) => join(sdks, api, 'src')) : []
    for (const folder of [join(this.#root, 'generated'), ...sources]) if (existsSync(folder)) this.#sweepFolder(folder)
    this.outcome.foreign.sort()
  }

  #sweepFolder(folder: string): void {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue
      const file = join(entry.parentPath, entry.name)
      const path = file.slice(this.#root.length + 1).replaceAll('\\', '/')
      if (this.#expected.has(path)) continue
      if (!isGenerated(readFileSync(file, 'utf8'))) {
        this.outcome.foreign.push(path)
        continue
      }
      this.outcome.changed.push({ path, why: 'no longer generated' })
      if (!this.#check) rmSync(file)
    }
  }
}
