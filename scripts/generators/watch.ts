import { existsSync, watch } from 'node:fs'
import { basename, join } from 'node:path'

/** Folders and files generated code depends on; handlers and tests are named in `operations.md`. */
export const inputs = ['specs/upstream', 'specs/overlays', 'redocly.yaml', 'db/migrations', 'handlers', 'tests']

const quietMilliseconds = 60

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
  const watchers = folders
    .filter((folder) => existsSync(join(root, folder)))
    .map((folder) =>
      watch(join(root, folder), { recursive: true, signal }, (_event, name) => {
        pending.add(name === null || name === basename(folder) ? folder : `${folder}/${name}`)
        wake()
      }),
    )
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
  for (const watcher of watchers) watcher.close()
}
