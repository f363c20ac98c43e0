import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { SystemDefinition } from '#server/system.ts'

const fileOf = (root: string, api: string): string => join(root, 'handlers', api, 'index.ts')

/** Of these systems the ones that have a definition: one that was just added has none yet. */
export const definedSystems = (root: string, apis: readonly string[]): string[] =>
  apis.filter((api) => existsSync(fileOf(root, api)))

/** What `handlers/<api>/index.ts` below `root` exports as `system`. Throws when it does not exist, or exports something else. */
export async function loadDefinition(root: string, api: string): Promise<SystemDefinition<string>> {
  const file = fileOf(root, api)
  if (!existsSync(file)) throw new Error(`${file} is missing: it exports the system ${api} as "system"`)
  const loaded: { system?: SystemDefinition<string> } = await import(pathToFileURL(file).href)
  if (!loaded.system) throw new Error(`${file} does not export "system"`)
  return loaded.system
}
