import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import {
  cruise,
  type IConfiguration,
  type ICruiseOptions,
  type ICruiseResult,
  type IResolveOptions,
} from 'dependency-cruiser'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const { default: configuration }: { default: IConfiguration } = await import(resolve('.dependency-cruiser.mjs'))

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'accord-directions-'))
  for (const name of ['package.json', 'tsconfig.json', 'node_modules']) symlinkSync(resolve(name), join(root, name))
})
afterEach(() => rmSync(root, { recursive: true }))

/** The rules that a tree of these files breaks. */
async function broken(files: Record<string, string>): Promise<string[]> {
  const rooms = ['generated', 'db', 'server', 'domain', 'handlers', 'scripts', 'tests', 'sdk']
  for (const room of rooms) mkdirSync(join(root, room))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const { enhancedResolveOptions, ...options } = configuration.options as ICruiseOptions & {
    enhancedResolveOptions: IResolveOptions
  }
  const { output } = await cruise(
    rooms,
    { ...options, baseDir: root, validate: true, ruleSet: { forbidden: configuration.forbidden ?? [] } },
    enhancedResolveOptions,
  )
  return (output as ICruiseResult).summary.violations.map((one) => `${one.rule.name}: ${one.from} → ${one.to}`)
}

const value = 'export const value = 1\nexport type Value = number\n'
const uses = (path: string) => `import { value } from '${path}'\nexport const twice = value\n`
const usesType = (path: string) => `import type { Value } from '${path}'\nexport type Twice = Value\n`

const edges: { from: string; to: string; rule?: string; type?: boolean }[] = [
  { from: 'handlers/zoo/a.ts', to: 'domain/zoo/b.ts' },
  { from: 'handlers/zoo/a.ts', to: 'db/zoo/b.ts' },
  { from: 'domain/zoo/a.ts', to: 'server/b.ts' },
  { from: 'server/a.ts', to: 'db/shared/b.ts' },
  { from: 'db/zoo/a.ts', to: 'generated/db.ts', type: true },
  { from: 'domain/zoo/a.ts', to: 'db/seeds/zoo.ts' },
  { from: 'scripts/a.ts', to: 'server/b.ts' },
  { from: 'server/main.ts', to: 'handlers/zoo/b.ts' },
  { from: 'generated/zoo/handlers.ts', to: 'server/contract.ts', type: true },
  { from: 'generated/zoo/handlers.ts', to: 'server/contract.ts', rule: 'generated-handlers-see-types-only' },
  { from: 'generated/zoo/handlers.ts', to: 'server/b.ts', type: true, rule: 'generated-handlers-see-the-agreement' },
  { from: 'generated/zoo/routes.ts', to: 'server/contract.ts', type: true, rule: 'generated-looks-left' },
  { from: 'db/zoo/a.ts', to: 'server/b.ts', rule: 'db-looks-left' },
  { from: 'server/a.ts', to: 'domain/zoo/b.ts', rule: 'server-looks-left' },
  { from: 'server/a.ts', to: 'tests/b.ts', rule: 'server-looks-left' },
  { from: 'domain/zoo/a.ts', to: 'handlers/zoo/b.ts', rule: 'domain-looks-left' },
  { from: 'handlers/zoo/a.ts', to: 'scripts/b.ts', rule: 'handlers-looks-left' },
  { from: 'handlers/zoo/a.ts', to: 'handlers/farm/b.ts', rule: 'systems-are-strangers' },
  { from: 'domain/zoo/a.ts', to: 'domain/farm/b.ts', type: true, rule: 'systems-are-strangers' },
  { from: 'domain/zoo/a.ts', to: 'generated/farm/types.ts', type: true, rule: 'systems-are-strangers' },
  { from: 'db/zoo/a.ts', to: 'db/farm/b.ts', rule: 'systems-are-strangers' },
  { from: 'db/seeds/zoo.ts', to: 'db/farm/b.ts', rule: 'seeds-are-strangers' },
  {
    from: 'generated/zoo/handlers.ts',
    to: 'generated/farm/types.ts',
    type: true,
    rule: 'generated-systems-are-strangers',
  },
  { from: 'db/shared/a.ts', to: 'db/zoo/b.ts', rule: 'shared-knows-no-system' },
  { from: 'server/a.ts', to: 'db/zoo/b.ts', rule: 'server-knows-no-system' },
  { from: 'sdk/zoo/src/a.ts', to: 'generated/zoo/types.ts', type: true, rule: 'sdk-stands-alone' },
  { from: 'scripts/a.ts', to: 'tests/b.ts', rule: 'tests-are-imported-by-tests' },
]

describe('the direction rules', () => {
  it.each(edges)('$from → $to: $rule', async ({ from, to, rule, type }) => {
    const found = await broken({ [to]: value, [from]: (type ? usesType : uses)(`#${to}`) })
    expect(found).toEqual(rule ? [`${rule}: ${from} → ${to}`] : [])
  })

  it('kysely at run time stays in db/ and server/database.ts; its types may travel', async () => {
    const query = `import { sql } from 'kysely'\nexport const one = sql\n`
    const types = `import type { Kysely } from 'kysely'\nexport type Db = Kysely<object>\n`
    const found = await broken({
      'db/zoo/a.ts': query,
      'server/database.ts': query,
      'domain/zoo/types.ts': types,
      'domain/zoo/a.ts': query,
      'handlers/zoo/a.ts': query,
    })
    expect(found.map((one) => one.split(' →')[0]).sort()).toEqual([
      'sql-is-built-in-db: domain/zoo/a.ts',
      'sql-is-built-in-db: handlers/zoo/a.ts',
    ])
  })

  it('express and openapi-backend stay in server/', async () => {
    const found = await broken({
      'server/a.ts': `import express from 'express'\nexport const app = express\n`,
      'handlers/zoo/a.ts': `import express from 'express'\nexport const app = express\n`,
      'domain/zoo/a.ts': `import type { Request } from 'express'\nexport type A = Request\n`,
    })
    expect(found.map((one) => one.split(' →')[0]).sort()).toEqual([
      'http-is-served-in-server: domain/zoo/a.ts',
      'http-is-served-in-server: handlers/zoo/a.ts',
    ])
  })

  it('two files that need each other to run are a cycle; needing only types is none', async () => {
    const found = await broken({
      'server/a.ts': uses('#server/b.ts').replace('twice', 'value'),
      'server/b.ts': uses('#server/a.ts').replace('twice', 'value'),
      'domain/zoo/a.ts': `${usesType('#domain/zoo/b.ts')}${value}`,
      'domain/zoo/b.ts': `${uses('#domain/zoo/a.ts')}export type Value = number\n`,
    })
    expect(found).toEqual(['no-cycles: server/a.ts → server/b.ts'])
  })

  it('an import that leads nowhere is named', async () => {
    expect(await broken({ 'server/a.ts': uses('#server/gone.ts') })).toEqual([
      'resolvable: server/a.ts → #server/gone.ts',
    ])
  })
})
