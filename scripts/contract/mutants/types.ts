/**
 * The types that are generated for a mutant, under two kinds of code that was written for the original: clients of every operation it
 * reaches, and the handlers of systems that are built. The native compiler sees many mutants in one run.
 */
import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { asList, asObject, type JsonObject } from '#scripts/contract/against/side.ts'
import { chunks } from '#scripts/contract/mutants/chunks.ts'
import type { Layer } from '#scripts/contract/mutants/layers.ts'
import { type Mutant, reduced } from '#scripts/contract/mutants/mutants.ts'
import { handlersFile } from '#scripts/generators/handlers.ts'
import { readModel } from '#scripts/generators/model.ts'
import { Refusals, RefusedContract } from '#scripts/generators/refusals.ts'
import { typesFile } from '#scripts/generators/types.ts'

/** A component that a hundred operations use is judged by the first few clients. */
const mostOperations = 6
/** Mutants whose handlers are compiled in one run. */
const handlersAtOnce = 12

/** `root` holds handlers/, domain/ and the compiler; the sources of the mutants are in `reports/` in it, as long as they are compiled. */
export function typesLayer(root: string): Layer {
  return {
    name: 'types',
    async judge(mutants, progress) {
      const folder = join(root, `reports/mutants-${process.pid}`)
      rmSync(folder, { recursive: true, force: true })
      const caught = new Map<Mutant, string>()
      for (const chunk of chunks(mutants, 50)) {
        await judgeChunk(root, folder, chunk, caught, writeClient)
        progress(`types: clients of ${chunk.at(-1)?.number} mutants compiled`)
      }
      const built = mutants.filter((mutant) => isBuilt(root, mutant.api))
      await provePlain(root, folder, built)
      for (const chunk of chunks(built, handlersAtOnce)) {
        await judgeChunk(root, folder, chunk, caught, (place, mutant) => writeHandlers(root, place, mutant))
        progress(`types: handlers of ${chunk.at(-1)?.number} mutants compiled`)
      }
      rmSync(folder, { recursive: true, force: true })
      return caught
    },
  }
}

/** The originals compile in the same place, so what does not compile there is the mutant's doing. Throws when they do not. */
async function provePlain(root: string, folder: string, built: readonly Mutant[]): Promise<void> {
  const plain = [...Map.groupBy(built, (mutant) => mutant.api).values()].flatMap(([mutant]) =>
    mutant ? [{ ...mutant, document: mutant.original }] : [],
  )
  const caught = new Map<Mutant, string>()
  await judgeChunk(root, folder, plain, caught, (place, mutant) => writeHandlers(root, place, mutant))
  for (const [{ api }, error] of caught)
    throw new Error(`The handlers of ${api} do not fit their own contract: ${error}`)
}

type Write = (folder: string, mutant: Mutant) => Promise<void>

async function judgeChunk(
  root: string,
  folder: string,
  chunk: readonly Mutant[],
  caught: Map<Mutant, string>,
  write: Write,
): Promise<void> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const mutant of chunk) {
    const place = join(folder, `m${mutant.number}`)
    mkdirSync(place, { recursive: true })
    try {
      await write(place, mutant)
    } catch (error) {
      if (!(error instanceof RefusedContract)) throw error
      rmSync(place, { recursive: true, force: true })
      if (!caught.has(mutant)) caught.set(mutant, `the generator refuses it: ${error.message.split('\n')[0]}`)
    }
  }
  const first = firstErrors(await compile(root, folder))
  for (const mutant of chunk) {
    const error = first.get(mutant.number)
    if (error !== undefined && !caught.has(mutant)) caught.set(mutant, error)
  }
}

/** By mutant. Two copies of one declaration that differ are a matter of the copies, not of a mutant. */
function firstErrors(output: string): Map<number, string> {
  const errors = new Map<number, string>()
  for (const [, number, text = ''] of output.matchAll(/\bm(\d+)\/(.*: error TS(?!2717|2300)\d+: .*)$/gm)) {
    if (!errors.has(Number(number))) errors.set(Number(number), text.slice(0, 240))
  }
  return errors
}

async function compile(root: string, folder: string): Promise<string> {
  const rooms = ['generated', 'db', 'server', 'domain', 'handlers', 'scripts', 'tests']
  const paths = Object.fromEntries(rooms.map((room) => [`#${room}/*`, [`../../${room}/*`]]))
  const compilerOptions = { paths: { ...paths, '#mutants/*': ['./*'] } }
  const options = { extends: '../../tsconfig.json', compilerOptions, include: ['.'], exclude: [] }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(options))
  const compiler = join(root, 'node_modules/typescript-native/bin/tsc')
  return await new Promise((resolve, reject) => {
    const args = [compiler, '-p', folder, '--pretty', 'false']
    execFile(process.execPath, args, { maxBuffer: 256 * 1024 * 1024, cwd: root }, (error, stdout, stderr) => {
      // The compiler's exit code says that it found something, which it says on stdout as well.
      if (error && stdout === '') reject(new Error(`The compiler failed: ${stderr || error.message}`))
      else resolve(stdout)
    })
  })
}

const operationAt = (document: JsonObject, operation: string): JsonObject => {
  const [method = '', path = ''] = operation.split(' ')
  return asObject(asObject(asObject(document.paths)[path])[method])
}

/** Code of a client: what it sends must still be taken, what it gets must be what it can read, and no status may be new to it. */
const clientHead = `import type { operations as New } from './new.ts'
import type { operations as Old } from './old.ts'
type Sent<O> = Omit<O, 'responses'>
type Got<O> = O extends { responses: infer R } ? R : never
type Body<O> = O extends { requestBody?: { content: infer C } } ? C[keyof C] : never
type Members<T> = T extends readonly (infer I)[] ? keyof I : keyof T
`

const client = (id: string, at: number): string => `
type Old${at} = Old['${id}']
type New${at} = New['${id}']
declare const sent${at}: Sent<Old${at}>
export const taken${at}: Sent<New${at}> = sent${at}
declare const got${at}: Got<New${at}>
export const read${at}: Got<Old${at}> = got${at}
declare const status${at}: keyof Got<New${at}>
export const known${at}: keyof Got<Old${at}> = status${at}
declare const member${at}: Members<Body<Old${at}>>
export const named${at}: Members<Body<New${at}>> = member${at}
declare const query${at}: keyof NonNullable<Old${at}['parameters']['query']>
export const asked${at}: keyof NonNullable<New${at}['parameters']['query']> = query${at}
`

async function writeClient(folder: string, mutant: Mutant): Promise<void> {
  const chosen = mutant.operations.slice(0, mostOperations)
  const ids = chosen.map((one) => operationAt(mutant.original, one).operationId).filter((id) => id !== undefined)
  const texts = { 'old.ts': mutant.original, 'new.ts': mutant.document }
  for (const [name, document] of Object.entries(texts)) {
    writeFileSync(join(folder, name), await typesFile(JSON.stringify(slim(reduced(document, chosen))), mutant.api))
  }
  writeFileSync(join(folder, 'client.ts'), clientHead + ids.map((id, at) => client(String(id), at)).join(''))
}

/** Without components that nothing refers to, which only take time. */
function slim(document: JsonObject): JsonObject {
  const components = asObject(document.components)
  const wanted = new Set<string>()
  const follow = (value: unknown): void => {
    for (const [, reference = ''] of JSON.stringify(value).matchAll(/"\$ref":"(#\/components\/[^"]+)"/g)) {
      if (wanted.has(reference)) continue
      wanted.add(reference)
      const [, , kind = '', name = ''] = reference.split('/')
      follow(asObject(components[kind])[name.replaceAll('~1', '/').replaceAll('~0', '~')] ?? null)
    }
  }
  follow(document.paths)
  const kept = Object.entries(components).map(([kind, all]) => {
    const isWanted = (name: string) => kind === 'securitySchemes' || wanted.has(`#/components/${kind}/${name}`)
    return [kind, Object.fromEntries(Object.entries(asObject(all)).filter(([name]) => isWanted(name)))]
  })
  return { ...document, components: Object.fromEntries(kept), tags: asList(document.tags) }
}

/** A system is built when it has handlers beside its index. */
const isBuilt = (root: string, api: string): boolean => {
  const folder = join(root, 'handlers', api)
  return existsSync(folder) && readdirSync(folder).some((name) => name.endsWith('.ts') && name !== 'index.ts')
}

/** The handlers and the domain of the system over the types of the mutant. */
async function writeHandlers(root: string, folder: string, mutant: Mutant): Promise<void> {
  const { api, document } = mutant
  const refusals = new Refusals(`${api}.json`, document)
  const operations = readModel(document, refusals)
  refusals.raise()
  for (const room of ['handlers', 'domain']) {
    cpSync(join(root, room, api), join(folder, room, api), { recursive: true })
    redirect(join(folder, room, api), mutant)
  }
  const generated = join(folder, 'generated', api)
  mkdirSync(generated, { recursive: true })
  writeFileSync(join(generated, 'handlers.ts'), handlersFile(api, operations))
  writeFileSync(join(generated, 'types.ts'), await typesFile(JSON.stringify(document), api))
}

/** Imports of the system's own rooms lead to the copies. */
function redirect(folder: string, { api, number }: Mutant): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.ts')) continue
    const file = join(entry.parentPath, entry.name)
    const own = new RegExp(`'#(handlers|domain|generated)/${api}/`, 'g')
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(own, `'#mutants/m${number}/$1/${api}/`))
  }
}
