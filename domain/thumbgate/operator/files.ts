/** Files that operators name, relative to where they typed. */
import { createWriteStream, existsSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** The file's full name. Throws when there is no such file, or it is a folder. */
export function existingFile(directory: string, name: string): string {
  const file = resolve(directory, name)
  if (statSync(file, { throwIfNoEntry: false })?.isFile()) return file
  throw new Error(`There is no file ${file}; check the name`)
}

/**
 * Writes a new file, readable by its owner only; it has its name once it is complete. Throws when there is one, or no folder for it. No link is
 * followed. Returns its full name.
 */
export async function writeNewFile(directory: string, name: string, lines: AsyncIterable<string>): Promise<string> {
  const file = resolve(directory, name)
  if (existsSync(file)) throw new Error(`${file} exists already; name another file, or remove it`)
  if (!statSync(dirname(file), { throwIfNoEntry: false })?.isDirectory()) {
    throw new Error(`There is no folder ${dirname(file)}; make it first, or name a file elsewhere`)
  }
  const unfinished = `${file}.unfinished`
  // Whoever was killed while writing left it, or somebody put a link there.
  rmSync(unfinished, { force: true })
  try {
    await pipeline(Readable.from(lines), createWriteStream(unfinished, { flags: 'wx', mode: 0o600 }))
    renameSync(unfinished, file)
  } finally {
    rmSync(unfinished, { force: true })
  }
  return file
}
