import type { SystemEntry } from '../systems.ts'
import { banner } from './banner.ts'

/** `systems.ts`: what the server and the tools know of each system before they load it. */
export function systemsFile(systems: readonly { entry: SystemEntry; operations: number }[]): string {
  const rows = systems.map(({ entry, operations }) => {
    const { api, title, mount, base, complete, contract } = entry
    return `  ${JSON.stringify({ api, title, mount, base, complete, operations, contract })},\n`
  })
  return `${banner}export const systems = [\n${rows.join('')}] as const\n`
}
