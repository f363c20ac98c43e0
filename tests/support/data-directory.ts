import { cpSync } from 'node:fs'
import { inject } from 'vitest'
import { embeddedDirectory } from '#server/database.ts'
import { temporaryDirectory } from '#tests/support/directory.ts'

/** A data directory with a migrated, empty embedded database, on whatever engine the suite runs; removed at the end of its scope. */
export function temporaryDataDirectory(): Disposable & { path: string } {
  const directory = temporaryDirectory()
  cpSync(inject('accordDirectory'), embeddedDirectory(directory.path), { recursive: true })
  return directory
}
