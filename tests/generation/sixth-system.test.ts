import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runTool } from '#scripts/tools.ts'
import { makeProjectWithPetstore } from './support/petstore.ts'

describe('a sixth system is added by files and an entry in redocly.yaml', () => {
  let root: string

  beforeAll(async () => {
    root = await makeProjectWithPetstore()
  })
  afterAll(() => rmSync(root, { recursive: true }))

  it('is listed with its operations', () => {
    expect(readFileSync(join(root, 'generated/systems.ts'), 'utf8')).toContain(
      '{"api":"petstore","title":"Pet store","mount":"/petstore","base":"/v2","complete":true,"operations":4',
    )
    expect(readFileSync(join(root, 'generated/operations.md'), 'utf8')).toMatch(/Pet store: 4 of 4 built/)
  })

  it('has its tables in the types of the database', () => {
    const types = readFileSync(join(root, 'generated/db.ts'), 'utf8')
    expect(types).toContain("'petstore.pets': PetstorePets")
    expect(types).toContain('created_at: ColumnType<Date, Date | string, Date | string>')
  })

  it('has handlers that type-check', async () => {
    expect(await runTool('tsc', ['--noEmit', '--pretty', 'false', '-p', '.'], root)).toEqual({ code: 0, output: '' })
  })
})
