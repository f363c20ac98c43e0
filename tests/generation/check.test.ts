import { execFile } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { check } from '#scripts/check.ts'
import { projectRoot } from '#server/migrations.ts'
import { makeProjectOfPetstore } from './support/petstore.ts'

// A project is generated and compiled: seconds alone, more beside other test files.
let root: string
beforeAll(async () => {
  root = await makeProjectOfPetstore()
})
afterAll(() => rmSync(root, { recursive: true }))

async function run(folder: string, ...names: string[]) {
  const lines: string[] = []
  const reports = await check(folder, names, { say: (text) => void lines.push(text), result: () => undefined })
  return { reports: reports.map(({ name, ok }) => [name, ok]), text: lines.join('\n') }
}

describe('npm run check', () => {
  it('runs every step after one that failed and says what to do', async () => {
    writeFileSync(join(root, 'generated/petstore/routes.ts'), 'export const routes = [] as const\n')
    writeFileSync(
      join(root, 'domain/petstore/wrong.ts'),
      `import '#handlers/petstore/pets.ts'\nexport const n: number = 'one'\n`,
    )
    const { reports, text } = await run(root, 'generated', 'types', 'directions')
    expect(reports).toEqual([
      ['generated', false],
      ['types', false],
      ['directions', false],
    ])
    expect(text).toContain('stale: generated/petstore/routes.ts')
    expect(text).toContain('→ npm run generate')
    expect(text).toContain(
      "domain/petstore/wrong.ts(2,14): error TS2322: Type 'string' is not assignable to type 'number'.",
    )
    expect(text).toContain('domain-looks-left: domain/petstore/wrong.ts → handlers/petstore/pets.ts')
  })

  it('passes the contracts of all systems', async () => {
    for (const folder of [root, projectRoot]) {
      expect((await run(folder, 'contracts')).reports).toEqual([['contracts', true]])
    }
  })

  it('answers --help', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [resolve('scripts/check.ts'), '--help'])
    expect(stdout).toContain('--only <step...>')
  })
})
