import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { scaffold } from '#scripts/scaffold.ts'
import { makePetstore } from './support/petstore.ts'

let root: string
const pets = () => join(root, 'handlers/petstore/pets.ts')

beforeAll(async () => {
  root = await makePetstore()
})
beforeEach(() => rmSync(join(root, 'handlers'), { recursive: true, force: true }))
afterAll(() => rmSync(root, { recursive: true }))

function writePets(text: string): void {
  mkdirSync(join(root, 'handlers/petstore'), { recursive: true })
  writeFileSync(pets(), text)
}

describe('accord scaffold', () => {
  it('writes one file per tag with a marked stub for every operation', async () => {
    const result = await scaffold(root, 'petstore')
    expect(result.written).toEqual({ 'handlers/petstore/pets.ts': ['listPets', 'createPet', 'getPet', 'deletePet'] })
    expect(readFileSync(pets(), 'utf8').match(/^ {2}\w+: notBuilt,$/gm)).toHaveLength(4)
  })

  it('says how to join a new file', async () => {
    const { byHand } = await scaffold(root, 'petstore')
    expect(byHand.join('\n')).toContain("import { pets } from '#handlers/petstore/pets.ts'")
  })

  it('changes nothing when every operation has a handler or a stub', async () => {
    await scaffold(root, 'petstore')
    const before = readFileSync(pets(), 'utf8')
    expect((await scaffold(root, 'petstore')).written).toEqual({})
    expect(readFileSync(pets(), 'utf8')).toBe(before)
  })

  it('adds the missing members and leaves every existing character of a handler alone', async () => {
    const handler = `  async getPet({ path }) {\n    // odd   spacing,   kept\n    return ok({ id: path.petId, name: 'Tom', kind: 'cat' })\n  }`
    writePets(
      `import type { PetsHandlers } from '#generated/petstore/handlers.ts'\nimport { ok } from '#server/reply.ts'\n\n` +
        `export const pets: Pick<\n  PetsHandlers,\n  'getPet'\n> = {\n${handler}\n}\n\nexport const after = 1\n`,
    )
    const result = await scaffold(root, 'petstore')
    const text = readFileSync(pets(), 'utf8')
    expect(result.written['handlers/petstore/pets.ts']).toEqual(['listPets', 'createPet', 'deletePet'])
    expect(text).toContain(handler)
    expect(text).toContain('export const pets: PetsHandlers = {')
    expect(text.match(/import \{ notBuilt \}/g)).toHaveLength(1)
    expect(text).toContain('export const after = 1')
    expect(text.match(/getPet\(/g)).toHaveLength(1)
  })

  it('imports the stub once, also when it adds to a file that has it', async () => {
    await scaffold(root, 'petstore')
    writePets(readFileSync(pets(), 'utf8').replace('  getPet: notBuilt,\n', ''))
    await scaffold(root, 'petstore')
    const text = readFileSync(pets(), 'utf8')
    expect(text.match(/import \{ notBuilt \}/g)).toHaveLength(1)
    expect(text).toContain('  getPet: notBuilt,\n')
  })

  it('leaves a file it does not understand alone and says what to add', async () => {
    const text = 'export class Pets {}\n'
    writePets(text)
    const { written, byHand } = await scaffold(root, 'petstore')
    expect(written).toEqual({})
    expect(byHand[0]).toContain('createPet: notBuilt,')
    expect(readFileSync(pets(), 'utf8')).toBe(text)
  })

  it('names the systems there are when asked for another', async () => {
    await expect(scaffold(root, 'zoo')).rejects.toThrow('redocly.yaml lists no system "zoo"; it lists petstore')
  })
})
