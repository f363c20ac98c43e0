import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { MemoryFS } from '@electric-sql/pglite'

/**
 * A copy in memory of a directory of the embedded database. PGlite's own way, a tar file, takes four times as long, and every test file
 * begins with it.
 */
export class FilesInMemory extends MemoryFS {
  readonly #directory: string

  constructor(directory: string) {
    super()
    this.#directory = directory
  }

  /** The moment between the file system's start and the database's. */
  override async initialSyncFs(): Promise<void> {
    if (!this.pg) throw new Error('The files are asked for before there is an engine')
    const { ENV, FS } = this.pg.Module
    FS.mkdirTree(ENV.PGDATA)
    for (const entry of readdirSync(this.#directory, { recursive: true, withFileTypes: true })) {
      const from = join(entry.parentPath, entry.name)
      const to = `${ENV.PGDATA}${from.slice(this.#directory.length)}`
      if (entry.isDirectory()) FS.mkdirTree(to)
      else FS.writeFile(to, readFileSync(from), { canOwn: true })
    }
  }
}
