/** From `redocly.yaml` to everything below `generated/`, and the contracts themselves. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hasMigrations, readMigrations } from '#server/migrations.ts'
import { firstPort } from '../mock/systems.ts'
import { OverlayError } from '../overlay.ts'
import { readSystems, type SystemEntry } from '../systems.ts'
import { type Cache, hash } from './cache.ts'
import { databaseFile, introspect } from './database.ts'
import { handlersFile } from './handlers.ts'
import { readModel } from './model.ts'
import { mockFiles, mockPaths } from './msw.ts'
import { operationsFile, type SystemModel } from './operations.ts'
import { Refusals, RefusedContract } from './refusals.ts'
import { routesFile } from './routes.ts'
import { type SdkInput, sdkFiles, sdkPagePaths } from './sdk.ts'
import { systemsFile } from './systems.ts'
import { type Outcome, Tree } from './tree.ts'

export interface PipelineOptions {
  root: string
  /** Compare only. */
  check: boolean
  cache: Cache
  /** Told what is being made, and how long it took. */
  progress(text: string): void
}

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(2)} s`

/**
 * Brings the tree up to date, or compares it. What a contract is refused for does not keep the other systems from being generated;
 * it is thrown at the end as a RefusedContract that names every file and place.
 */
export async function runPipeline(options: PipelineOptions): Promise<Outcome> {
  const { root, check, cache } = options
  const tree = new Tree(root, cache, check)
  const [database, systems] = await Promise.allSettled([databaseStep(tree, options), allSystems(tree, options)])
  if (systems.status === 'rejected') throw systems.reason
  if (database.status === 'rejected') throw database.reason
  const counted = systems.value.map(({ entry, operations }) => ({ entry, operations: operations.length }))
  tree.put('generated/systems.ts', systemsFile(counted))
  tree.put('generated/operations.md', operationsFile(root, systems.value))
  tree.sweep()
  return tree.outcome
}

async function allSystems(tree: Tree, { root, progress }: PipelineOptions): Promise<SystemModel[]> {
  const systems: SystemModel[] = []
  const refused: string[] = []
  for (const entry of readSystems(root)) {
    const started = performance.now()
    try {
      const model = await systemSteps(tree, root, entry)
      systems.push(model)
      progress(`${entry.api}: ${model.operations.length} operations, ${seconds(started)}`)
    } catch (error) {
      if (!(error instanceof RefusedContract) && !(error instanceof OverlayError)) throw error
      refused.push(error.message)
    }
  }
  if (refused.length > 0) throw new RefusedContract(refused.join('\n'))
  return systems
}

async function databaseStep(tree: Tree, options: PipelineOptions): Promise<void> {
  const migrations = hasMigrations(options.root) ? readMigrations(options.root) : []
  const path = 'generated/db.ts'
  const inputs = hash(...migrations.flatMap(({ name, sql }) => [name, sql]))
  const make = async () => {
    const started = performance.now()
    const columns = await introspect(migrations)
    options.progress(`database: ${migrations.length} migrations, ${seconds(started)}`)
    return { [path]: databaseFile(columns) }
  }
  await tree.step('database', [path], inputs, make, true)
}

async function systemSteps(tree: Tree, root: string, entry: SystemEntry): Promise<SystemModel> {
  const contract = await contractStep(tree, root, entry)
  const document: unknown = JSON.parse(contract)
  const refusals = new Refusals(entry.contract, document)
  const operations = readModel(document, refusals)
  const folder = `generated/${entry.api}`
  const { replyValidators, requestValidators } = await import('./validators.ts')
  const validators = {
    'validators.cjs': requestValidators({ document, operations, refusals }),
    'reply-validators.cjs': replyValidators({ document, operations, refusals }),
  }
  const code: Record<string, string> = {}
  for (const [name, file] of Object.entries(validators)) {
    const path = `${folder}/${name}`
    Object.assign(
      code,
      await tree.step(`${entry.api} ${name}`, [path], hash(file.inputs), () => ({ [path]: file.text() })),
    )
  }
  tree.put(`${folder}/routes.ts`, routesFile(operations))
  tree.put(`${folder}/handlers.ts`, handlersFile(entry.api, operations))
  const checks = code[`${folder}/validators.cjs`] as string
  await tree.step(`${entry.api} mocks`, mockPaths(entry.api), hash(contract, checks), () =>
    mockFiles({ api: entry.api, document, operations, validators: checks }),
  )
  const types = `${folder}/types.ts`
  const made = await tree.step(`${entry.api} types`, [types], hash(contract), async () => {
    const { typesFile } = await import('./types.ts')
    return { [types]: await typesFile(contract, entry.contract) }
  })
  const model: SystemModel = { entry, document, operations }
  await sdkStep(tree, root, model, contract, made[types] as string)
  return model
}

async function sdkStep(tree: Tree, root: string, model: SystemModel, contract: string, types: string): Promise<void> {
  const { api } = model.entry
  const manifest = join(root, 'package.json')
  const { version } = (existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')) : {}) as { version?: string }
  const port = firstPort + readSystems(root).findIndex((one) => one.api === api)
  const input: SdkInput = {
    ...model,
    types,
    version: version ?? '0.0.0',
    webhooks: existsSync(join(root, 'sdk', api, 'webhooks.ts')),
    mockUrl: `http://127.0.0.1:${port}`,
  }
  for (const [path, content] of Object.entries(sdkFiles(input))) tree.put(path, content)
  const inputs = hash(contract, JSON.stringify({ ...input.entry, version, port, webhooks: input.webhooks }))
  await tree.step(`${api} sdk pages`, sdkPagePaths(input), inputs, async () => {
    const { sdkPages } = await import('./sdk-reference.ts')
    return sdkPages(input)
  })
}

async function contractStep(tree: Tree, root: string, entry: SystemEntry): Promise<string> {
  const { buildContract, contractText, overlayFiles } = await import('../contracts.ts')
  const files = overlayFiles(root, entry)
  const inputs = [entry.upstream, ...files].flatMap((file) => [file, readFileSync(join(root, file))])
  const made = await tree.step(
    `${entry.api} contract`,
    [entry.contract],
    hash(JSON.stringify(entry), ...inputs),
    () => ({
      [entry.contract]: contractText(buildContract(root, entry)),
    }),
  )
  return made[entry.contract] as string
}
