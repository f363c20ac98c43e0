import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { stubMarker } from '#scripts/generators/operations.ts'
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
    expect(readFileSync(pets(), 'utf8').split(stubMarker)).toHaveLength(5)
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
    expect(text).toContain("import { fail } from '#domain/petstore/errors.ts'")
    expect(text).toContain('export const after = 1')
    expect(text.match(/getPet\(/g)).toHaveLength(1)
  })

  it('uses an import of the errors that is already there', async () => {
    writePets(
      `import { errors } from '#domain/petstore/errors.ts'\nexport const pets = {\n  getPet() {\n    throw errors\n  },\n}\n`,
    )
    await scaffold(root, 'petstore')
    expect(readFileSync(pets(), 'utf8')).toContain("import { errors, fail } from '#domain/petstore/errors.ts'")
  })

  it('leaves a file it does not understand alone and says what to add', async () => {
    const text = 'export class Pets {}\n'
    writePets(text)
    const { written, byHand } = await scaffold(root, 'petstore')
    expect(written).toEqual({})
    expect(byHand[0]).toContain('createPet() {')
    expect(readFileSync(pets(), 'utf8')).toBe(text)
  })

  it('names the systems there are when asked for another', async () => {
    await expect(scaffold(root, 'zoo')).rejects.toThrow('redocly.yaml lists no system "zoo"; it lists petstore')
  })
})
