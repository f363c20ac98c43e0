import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '#server/migrations.ts'

/** The version of this installation, as its package says. */
export const version: string = (
  JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { version: string }
).version
