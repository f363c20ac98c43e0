import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { isGenerated } from '#scripts/generators/banner.ts'
import { noCache } from '#scripts/generators/cache.ts'
import { readModel } from '#scripts/generators/model.ts'
import { kebabCase } from '#scripts/generators/names.ts'
import { findHandlers } from '#scripts/generators/operations.ts'
import { runPipeline } from '#scripts/generators/pipeline.ts'
import { Refusals } from '#scripts/generators/refusals.ts'
import type { Outcome } from '#scripts/generators/tree.ts'
import { readSystems } from '#scripts/systems.ts'
import { notBuilt } from '#server/not-built.ts'
import type { SystemDefinition } from '#server/system.ts'
import { readSources, reserved, schemaTrespasses, strays } from '#tests/support/house-rules.ts'

// Everything is generated once, without what earlier runs remember.
const root = join(import.meta.dirname, '..')
const systems = readSystems(root).map((entry) => {
  const document: unknown = JSON.parse(readFileSync(join(root, entry.contract), 'utf8'))
  const operations = readModel(document, new Refusals(entry.contract, document))
  return { entry, operations, handlers: findHandlers(root, entry.api, operations) }
})
const apis = systems.map(({ entry }) => entry.api)
const code = readSources(root, ['server', 'db', 'domain', 'handlers'], '.ts')
const generated = ['.ts', '.cjs', '.md'].flatMap((ending) => readSources(root, ['generated'], ending))
const maxGeneratedBytes = 6_000_000

const loadSystemModule = (api: string): Promise<{ system: SystemDefinition<string> }> =>
  import(join(root, `handlers/${api}/index.ts`))

describe('generated files', () => {
  let outcome: Outcome

  beforeAll(async () => {
    outcome = await runPipeline({ root, check: true, cache: noCache, progress: () => undefined })
  })

  it('are what their inputs give: generating again changes nothing', () => {
    expect(outcome.changed).toEqual([])
  })

  it('are all there is in generated/', () => {
    expect(outcome.foreign).toEqual([])
  })

  it('name their command in line 1', () => {
    expect(generated.filter(({ text }) => !isGenerated(text)).map(({ path }) => path)).toEqual([])
  })

  it('take up no more than 6 MB', () => {
    const bytes = generated.reduce((sum, { path }) => sum + statSync(join(root, path)).size, 0)
    expect(bytes).toBeLessThan(maxGeneratedBytes)
  })
})

describe.each(systems)('$entry.api', ({ entry, operations, handlers }) => {
  const built = operations.filter(({ operationId }) => handlers.get(operationId)?.stub === false)
  const tags = [...new Set(built.map(({ tag }) => kebabCase(tag)))]

  it('has a story for every tag with built operations', () => {
    const missing = tags.filter((tag) => !existsSync(join(root, `tests/${entry.api}/${tag}.test.ts`)))
    expect(missing.map((tag) => `tests/${entry.api}/${tag}.test.ts`)).toEqual([])
  })

  it('joins every built handler in its index, where the server finds it', async () => {
    const { system } = await loadSystemModule(entry.api)
    const joined = Object.entries(system.handlers).filter(([, handler]) => handler !== notBuilt)
    expect(joined.map(([operationId]) => operationId).sort()).toEqual(
      built.map(({ operationId }) => operationId).sort(),
    )
  })

  it('handles every operation without a stub if it is marked complete', () => {
    const open = operations.filter((operation) => !built.includes(operation)).map(({ operationId }) => operationId)
    if (entry.complete) expect(open).toEqual([])
    else expect(open.length + built.length).toBe(operations.length)
  })

  it('has handlers only in files of its tags', () => {
    const files = existsSync(join(root, `handlers/${entry.api}`))
      ? readSources(root, [`handlers/${entry.api}`], '.ts')
      : []
    const known = [...new Set(operations.map(({ tag }) => kebabCase(tag))), 'index']
    const strangers = files
      .map(({ path }) => path)
      .filter((path) => !known.some((name) => path === `handlers/${entry.api}/${name}.ts`))
    expect(strangers).toEqual([])
  })
})

describe('code', () => {
  it.each(reserved)('$title', (rule) => {
    expect(strays(code, rule)).toEqual([])
  })

  it('of migrations names only its own schema and shared', () => {
    expect(schemaTrespasses(readSources(root, ['db/migrations'], '.sql'), apis)).toEqual([])
  })
})

describe('the house rules themselves', () => {
  const violations: [string, string][] = [
    ['domain/zoo/a.ts', 'const at = new Date()'],
    ['server/a.ts', 'const at = Date.now()'],
    ['db/zoo/a.ts', 'process.env.HOME'],
    ['domain/zoo/a.ts', 'Math.random()'],
    ['handlers/zoo/a.ts', 'return { status: 200, body }'],
  ]

  it.each(violations)('refuse in %s: %s', (path, text) => {
    expect(reserved.flatMap((rule) => strays([{ path, text }], rule))).toHaveLength(1)
  })

  it('accept what is at home, in a comment, or only looks alike', () => {
    const sources = [
      { path: 'server/clock.ts', text: 'new Date()' },
      { path: 'domain/zoo/a.ts', text: '// Date.now() is not for us\nconst at = new Date(text)' },
    ]
    expect(reserved.flatMap((rule) => strays(sources, rule))).toEqual([])
  })

  it('refuse a migration that names another schema or none', () => {
    const sql = (text: string) => [{ path: 'db/migrations/zoo/0001-a.sql', text }]
    const known = ['zoo', 'front-of-house']
    expect(schemaTrespasses(sql('create table zoo.a (id int references shared.b)'), known)).toEqual([])
    expect(schemaTrespasses(sql('-- front_of_house.leads\nselect 1'), known)).toEqual([])
    expect(schemaTrespasses(sql('select * from front_of_house.leads'), known)).toEqual([
      'db/migrations/zoo/0001-a.sql names the schema of front-of-house',
    ])
    expect(schemaTrespasses(sql('create table pets (id int)'), known)).toEqual([
      'db/migrations/zoo/0001-a.sql creates pets without a schema',
    ])
  })
})
