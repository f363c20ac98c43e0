/**
 * Remembers which inputs gave which files, by hash, in `node_modules/.cache` (never committed, safe to delete). A step whose inputs
 * are known and whose files still have the remembered content need not run again.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export const hash = (...parts: (string | Uint8Array)[]): string => {
  const digest = createHash('sha256')
  for (const part of parts) digest.update(`${part.length}:`).update(part)
  return digest.digest('hex')
}

/** By path: the sha256 of its content, and the content itself where making it again would cost seconds. */
export type Remembered = Record<string, { sha256: string; content?: string }>

export interface Cache {
  get(step: string, inputs: string): Remembered | null
  set(step: string, inputs: string, files: Readonly<Record<string, string>>, keepContents: boolean): void
}

export const noCache: Cache = { get: () => null, set: () => undefined }

const scripts = join(import.meta.dirname, '..')

/** Changes with the generators, with what they call (the migrator too) and with the installed packages, so that an old result is never taken for a new one. */
function toolHash(): string {
  const own = ['overlay.ts', 'overlay-path.ts', 'contracts.ts', 'systems.ts'].map((name) => join(scripts, name))
  const kernel = ['server/migrations.ts', 'server/database.ts', 'db/shared/migrations.ts'].map((name) =>
    join(scripts, '..', name),
  )
  const generators = readdirSync(import.meta.dirname).map((name) => join(import.meta.dirname, name))
  const sampler = join(scripts, '../sdk/runtime/mock')
  const samplers = readdirSync(sampler).map((name) => join(sampler, name))
  const lock = join(scripts, '..', 'package-lock.json')
  return hash(...[...own, ...kernel, ...generators.sort(), ...samplers.sort(), lock].map((file) => readFileSync(file)))
}

/** The cache beside the installed packages of `root`, or none where there are no packages. */
export function openCache(root: string): Cache {
  const modules = join(root, 'node_modules')
  if (!existsSync(modules)) return noCache
  const folder = join(modules, '.cache', 'accord-generate')
  mkdirSync(folder, { recursive: true })
  const tools = toolHash()
  const fileOf = (step: string, inputs: string) => join(folder, `${hash(tools, step, inputs)}.json`)
  return {
    get(step, inputs) {
      const file = fileOf(step, inputs)
      return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Remembered) : null
    },
    set(step, inputs, files, keepContents) {
      const file = fileOf(step, inputs)
      const remembered: Remembered = {}
      for (const [path, content] of Object.entries(files)) {
        remembered[path] = { sha256: hash(content), ...(keepContents ? { content } : {}) }
      }
      const temporary = `${file}.${process.pid}`
      writeFileSync(temporary, JSON.stringify(remembered))
      renameSync(temporary, file)
    },
  }
}
