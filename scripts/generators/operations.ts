/** `generated/operations.md`: for each operation where it is specified, handled, called and tested. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SystemEntry } from '../systems.ts'
import { markdownBanner } from './banner.ts'
import { createLineFinder } from './lines.ts'
import { kebabCase, type SdkName, sdkNames } from './names.ts'
import type { ModelOperation } from './reading.ts'

/** The value of a member that `accord scaffold` wrote and nobody has replaced (server/not-built.ts). */
export const stub = 'notBuilt'

export interface SystemModel {
  entry: SystemEntry
  document: unknown
  operations: readonly ModelOperation[]
}

interface Source {
  path: string
  text: string
}

function sources(root: string, folder: string): Source[] {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.replaceAll('\\', '/'))
    .sort()
    .map((name) => ({ path: `${folder}/${name}`, text: readFileSync(join(root, folder, name), 'utf8') }))
}

export interface HandlerPlace {
  path: string
  line: number
  stub: boolean
}

/** Where each operation of a system is handled: a member of that name in a file of its tag. Stubs are found too, and marked. */
export function findHandlers(
  root: string,
  api: string,
  operations: readonly ModelOperation[],
): Map<string, HandlerPlace> {
  const files = new Map(sources(root, `handlers/${api}`).map(({ path, text }) => [path, text.split('\n')]))
  const found = new Map<string, HandlerPlace>()
  for (const { operationId, tag } of operations) {
    const path = `handlers/${api}/${kebabCase(tag)}.ts`
    const lines = files.get(path) ?? []
    const index = lines.findIndex((line) => isMember(line, operationId))
    if (index === -1) continue
    found.set(operationId, { path, line: index + 1, stub: lines[index]?.trim() === `${operationId}: ${stub},` })
  }
  return found
}

/** Formatted code has the members of an exported constant at two spaces. */
const isMember = (line: string, name: string): boolean => {
  const match = /^ {2}(?:async )?\*?([A-Za-z_$][\w$]*) *(?:[(:<,]|$)/.exec(line)
  return match?.[1] === name
}

/** Tests that mention an operation: by operationId, by SDK method, or by method and path as the typed client writes them. */
function mentions(tests: readonly Source[], operation: ModelOperation, name: SdkName): string[] {
  const byId = new RegExp(`\\b${operation.operationId}\\b`)
  const byName = new RegExp(`\\b${name.resource}\\.${name.method}\\(`)
  const byPath = `.${operation.method}('${operation.path}'`
  return tests
    .filter(({ text }) => text.includes(byPath) || byName.test(text) || byId.test(text))
    .map(({ path }) => path)
}

const link = (path: string, line?: number): string =>
  `[${path}${line === undefined ? '' : `:${line}`}](../${path}${line === undefined ? '' : `#L${line}`})`

/** The text of `generated/operations.md`. */
export function operationsFile(root: string, systems: readonly SystemModel[]): string {
  const sections = systems.map((system) => section(root, system))
  const built = sections.reduce((sum, one) => sum + one.built, 0)
  const total = sections.reduce((sum, one) => sum + one.total, 0)
  const counts = sections.map(({ title, api, built, total }) => `| [${title}](#${api}) | ${built} | ${total} |\n`)
  return (
    `${markdownBanner}\n# Operations\n\n` +
    'Each operation: where the contract declares it, where it is handled, how the SDK calls it, which tests mention it.\n\n' +
    `| system | built | declared |\n|---|---:|---:|\n${counts.join('')}| all | ${built} | ${total} |\n` +
    sections.map((one) => one.text).join('')
  )
}

function section(root: string, { entry, document, operations }: SystemModel) {
  const handlers = findHandlers(root, entry.api, operations)
  const names = sdkNames(operations)
  const tests = sources(root, `tests/${entry.api}`)
  const lineOf = createLineFinder(document)
  let built = 0
  const rows = operations.map((operation) => {
    const place = handlers.get(operation.operationId)
    if (place && !place.stub) built++
    const name = names.get(operation.operationId) as SdkName
    const cells = [
      `\`${operation.operationId}\``,
      `${operation.method} ${operation.path}`,
      link(entry.contract, lineOf(operation.at)),
      place && !place.stub ? link(place.path, place.line) : 'not built',
      `\`${name.resource}.${name.method}\``,
      mentions(tests, operation, name)
        .map((path) => link(path))
        .join(' '),
    ]
    return `| ${cells.join(' | ')} |\n`
  })
  const text =
    `\n<a id="${entry.api}"></a>\n\n## ${entry.title}: ${built} of ${operations.length} built\n\n` +
    `| operation | request | contract | handler | SDK | tests |\n|---|---|---|---|---|---|\n${rows.join('')}`
  return { api: entry.api, title: entry.title, built, total: operations.length, text }
}
