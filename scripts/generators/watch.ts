import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs'
import { dirname, join } from 'node:path'

/** Folders and files generated code depends on; handlers and tests are named in `operations.md`. */
export const inputs = ['specs/upstream', 'specs/overlays', 'redocly.yaml', 'db/migrations', 'handlers', 'tests']

const quietMilliseconds = 60

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true

/**
 * Watches folders, not files, and each folder by itself: many editors save by putting a new file in the place of the old one, after
 * which the recursive watcher of Node on Linux still looks at the old one. Folders that appear later are watched too.
 */
class FolderWatcher {
  readonly #root: string
  readonly #changed: (path: string) => void
  readonly #watchers = new Map<string, FSWatcher>()

  constructor(root: string, changed: (path: string) => void) {
    this.#root = root
    this.#changed = changed
  }

  /** Watches a folder with everything below it, or one file; what does not exist is left out. */
  add(path: string): void {
    if (isFolder(join(this.#root, path))) this.#addFolder(path)
    else if (statSync(join(this.#root, path), { throwIfNoEntry: false })) this.#watch(dirname(path), path)
  }

  #addFolder(path: string): void {
    if (this.#watchers.has(path)) return
    try {
      this.#watch(path)
      for (const entry of readdirSync(join(this.#root, path), { withFileTypes: true })) {
        if (entry.isDirectory()) this.#addFolder(`${path}/${entry.name}`)
      }
    } catch (error) {
      // Removed since it was seen, as when git goes to another branch.
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
      this.#forget(path)
    }
  }

  #watch(folder: string, only?: string): void {
    const watcher = watch(join(this.#root, folder), (event, name) => {
      if (name === null) return
      const path = folder === '.' ? name : `${folder}/${name}`
      if (only !== undefined && path !== only) return
      if (event === 'rename' && only === undefined) this.#appearedOrGone(path)
      this.#changed(path)
    })
    // A folder that was removed ends its watcher with an error on some systems; its parent has said so already.
    watcher.on('error', () => this.#forget(folder))
    this.#watchers.set(only ?? folder, watcher)
  }

  /** A folder that is made anew under an old name has to be watched anew. */
  #appearedOrGone(path: string): void {
    for (const known of [...this.#watchers.keys()]) {
      if (known === path || known.startsWith(`${path}/`)) this.#forget(known)
    }
    if (isFolder(join(this.#root, path))) this.#addFolder(path)
  }

  #forget(folder: string): void {
    this.#watchers.get(folder)?.close()
    this.#watchers.delete(folder)
  }

  close(): void {
    for (const folder of [...this.#watchers.keys()]) this.#forget(folder)
  }
}

/**
 * Calls `changed` after each burst of changes, never twice at once; a change during a call causes another one.
 * Runs until the signal aborts, or for ever. Throws what `changed` throws.
 */
export async function watchInputs(
  root: string,
  changed: (paths: string[]) => Promise<unknown>,
  folders: readonly string[] = inputs,
  signal: AbortSignal = new AbortController().signal,
): Promise<void> {
  const pending = new Set<string>()
  let wake: () => void = () => undefined
  const watcher = new FolderWatcher(root, (path) => {
    pending.add(path)
    wake()
  })
  for (const folder of folders) watcher.add(folder)
  signal.addEventListener('abort', () => wake())
  while (!signal.aborted) {
    if (pending.size === 0) {
      await new Promise<void>((resolve) => {
        wake = resolve
      })
    }
    if (signal.aborted) break
    await new Promise((resolve) => setTimeout(resolve, quietMilliseconds))
    const paths = [...pending].sort()
    pending.clear()
    await changed(paths)
  }
  watcher.close()
}
