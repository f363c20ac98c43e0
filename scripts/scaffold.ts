/** `npm run accord -- scaffold <api>`: a typed stub for every operation that has no handler; what exists is never touched. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { Command } from 'commander'
import { interfaceName } from './generators/handlers.ts'
import { readModel } from './generators/model.ts'
import { handlersConstant, kebabCase } from './generators/names.ts'
import { findHandlers, stub } from './generators/operations.ts'
import type { ModelOperation } from './generators/reading.ts'
import { Refusals } from './generators/refusals.ts'
import { createOutput } from './output.ts'
import { readSystems } from './systems.ts'

const stubImport = `import { ${stub} } from '#server/not-built.ts'\n`

export interface Scaffolded {
  /** Operations that now have a stub, by the file it is in. */
  written: Record<string, string[]>
  /** What the developer has to add by hand, because the file is not shaped as expected, or because it joins files. */
  byHand: string[]
}

/** Writes the missing handlers of one system below `root`. Throws when redocly.yaml does not list the system, naming those it lists. */
export async function scaffold(root: string, api: string): Promise<Scaffolded> {
  const entries = readSystems(root)
  const entry = entries.find((one) => one.api === api)
  if (!entry) {
    const known = entries.map((one) => one.api).join(', ')
    throw new Error(`redocly.yaml lists no system "${api}"; it lists ${known}`)
  }
  const document: unknown = JSON.parse(readFileSync(join(root, entry.contract), 'utf8'))
  const refusals = new Refusals(entry.contract, document)
  const operations = readModel(document, refusals)
  refusals.raise()
  const handlers = findHandlers(root, api, operations)
  const missing = operations.filter((operation) => !handlers.has(operation.operationId))
  const result: Scaffolded = { written: {}, byHand: [] }
  for (const [tag, members] of Map.groupBy(missing, (operation) => operation.tag)) {
    await scaffoldTag(root, api, tag, members, result)
  }
  joinFiles(root, api, [...new Set(missing.map(({ tag }) => tag))], result)
  return result
}

async function scaffoldTag(root: string, api: string, tag: string, members: ModelOperation[], result: Scaffolded) {
  const path = `handlers/${api}/${kebabCase(tag)}.ts`
  const file = join(root, path)
  const stubs = members.map(({ operationId }) => `  ${operationId}: ${stub},\n`).join('')
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, newFile(api, tag, stubs))
  } else {
    const { insertMembers } = await import('./scaffold-insert.ts')
    const source = readFileSync(file, 'utf8')
    const changed = insertMembers(source, {
      constant: handlersConstant(tag),
      type: interfaceName(tag),
      stubs,
      stubImport,
    })
    if (changed === null) {
      result.byHand.push(
        `${path} has no \`export const ${handlersConstant(tag)} = { … }\`. Add to the handlers of its tag:\n${stubs}`,
      )
      return
    }
    writeFileSync(file, changed)
  }
  result.written[path] = members.map(({ operationId }) => operationId)
}

const newFile = (api: string, tag: string, stubs: string): string =>
  `import type { ${interfaceName(tag)} } from '#generated/${api}/handlers.ts'\n${stubImport}\n` +
  `export const ${handlersConstant(tag)}: ${interfaceName(tag)} = {\n${stubs}}\n`

function joinFiles(root: string, api: string, tags: string[], result: Scaffolded): void {
  const path = `handlers/${api}/index.ts`
  const index = existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : ''
  const apart = tags.filter((tag) => !index.includes(`/${kebabCase(tag)}.ts'`))
  if (apart.length === 0) return
  const imports = apart.map(
    (tag) => `  import { ${handlersConstant(tag)} } from '#handlers/${api}/${kebabCase(tag)}.ts'\n`,
  )
  const members = apart.map((tag) => `...${handlersConstant(tag)}`).join(', ')
  result.byHand.push(`${path} does not join every file yet. Add:\n${imports.join('')}  handlers: { …, ${members} },`)
}

/** The command, for the operator's command line. */
export function scaffoldCommand(): Command {
  return new Command('scaffold')
    .description('write typed stubs for the operations that have no handler; existing handlers are never touched')
    .argument('<api>', 'system, as redocly.yaml names it')
    .option('--root <dir>', 'folder with redocly.yaml', '.')
    .option('--json', 'one JSON object on the last line of stdout')
    .action(async (api: string, _own: unknown, command: Command) => {
      // `--json` may have been taken by the program this command was added to.
      const options = command.optsWithGlobals<{ root: string; json?: boolean }>()
      const output = createOutput(options.json === true)
      const result = await scaffold(resolve(options.root), api)
      const files = Object.entries(result.written)
      for (const [path, members] of files) output.say(`${path}: ${members.join(', ')}`)
      for (const text of result.byHand) output.say(text)
      if (files.length === 0) output.say(`Every operation of ${api} has a handler or a stub.`)
      output.result(result)
    })
}
