/** Which contracts are mocked, and where. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readSystems } from '../systems.ts'

/** The first system of `redocly.yaml` answers here, the second one port higher, and so on; the same for every kind of mock. */
export const firstPort = 4010

export interface MockPlace {
  api: string
  /** Absolute path of the contract. */
  contract: string
  operations: number
  port: number
}

export interface RunningMock extends MockPlace {
  /** What a client is given as base URL: the paths of the contract follow it, no mount and no base. */
  url: string
}

export interface Mocks {
  running: RunningMock[]
  /** Resolves when a mock ends by itself, with what it said last; a stop does not count. */
  failed: Promise<string>
  stop(): Promise<void>
}

const verbs = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']

/**
 * Returns the systems to mock in the order of `redocly.yaml`, all of them when `only` is empty. A port depends on the place in that list
 * and not on what was asked for. Throws for a name that is not in it.
 */
export function mockPlaces(root: string, only: readonly string[], from = firstPort): MockPlace[] {
  const systems = readSystems(root)
  for (const name of only) {
    if (systems.some(({ api }) => api === name)) continue
    throw new Error(`No contract is called "${name}"; there are ${systems.map(({ api }) => api).join(', ')}`)
  }
  const places = systems.map(({ api, contract }, at) => {
    const file = join(root, contract)
    const { paths } = JSON.parse(readFileSync(file, 'utf8')) as { paths: Record<string, object> }
    const operations = Object.values(paths).flatMap((item) => Object.keys(item).filter((key) => verbs.includes(key)))
    return { api, contract: file, operations: operations.length, port: from + at }
  })
  return places.filter(({ api }) => only.length === 0 || only.includes(api))
}

/** The table that is printed when the mocks answer. */
export function mockTable(mocks: readonly RunningMock[]): string {
  const rows = [['system', 'base URL', 'operations'], ...mocks.map((one) => [one.api, one.url, String(one.operations)])]
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => (row[column] as string).length)))
  return rows
    .map((row) => `  ${row.map((cell, at) => cell.padEnd(widths[at] as number)).join('  ')}`.trimEnd())
    .join('\n')
}
