import { beforeAll, describe, expect, it } from 'vitest'
import { compile } from './support/compile.ts'
import { fixture, generateContract } from './support/contract.ts'

const head = `
import { created, noContent, ok, reply, withHeaders } from '#server/reply.ts'
import { defineErrors } from '#server/errors.ts'
import type { FixtureHandlers, PetsHandlers } from './handlers.ts'

const { fail } = defineErrors({
  media: 'application/json',
  codes: { pet_lost: { status: 404, text: 'The pet is lost' } },
  render: (failure) => ({ error: failure.message }),
})
const pet = { id: '6a0f0000-0000-4000-8000-000000000000', name: 'Tom', kind: 'cat' } as const
const listPets: PetsHandlers['listPets'] = async () => ok({ data: [] })
const createPet: PetsHandlers['createPet'] = async () => withHeaders(created(pet), { Location: '/pets/1' })
const getPet: PetsHandlers['getPet'] = async () => ok(pet)
const deletePet: PetsHandlers['deletePet'] = async () => noContent()
`

interface Case {
  title: string
  code: string
  /** What the compiler says; absent = accepted. */
  message?: RegExp
}

const cases: Case[] = [
  {
    title: 'accepts a handler that does what the contract says',
    code: `export const pets: FixtureHandlers = { listPets, createPet, getPet, deletePet }`,
  },
  {
    title: 'accepts rows that were mapped, and a list written out',
    code: `export const one: PetsHandlers['listPets'] = async ({ query }) => ok({ data: [pet].slice(0, query.limit) })
      export const two: PetsHandlers['listPets'] = async () => ok({ data: [pet] })`,
  },
  {
    title: 'takes literals from the contract',
    code: `export const one: PetsHandlers['getPet'] = async ({ path }) => ok({ id: path.petId, name: 'Tom', kind: 'cat' })
      export const two: PetsHandlers['listPets'] = async () => ok({ data: [{ id: pet.id, name: 'Tom', kind: 'cat' }] })
      export const three: PetsHandlers['createPet'] = async ({ body }) => {
        if (body.kind === 'fish') return reply(400, { error: 'no fish' })
        return withHeaders(created({ ...body, id: pet.id }), { Location: '/pets/1' })
      }`,
  },
  {
    title: 'accepts a refusal that is declared, and an error of the catalogue',
    code: `export const one: PetsHandlers['getPet'] = async ({ path }) => {
        if (path.petId === pet.id) throw fail('pet_lost')
        if (path.petId === '') throw fail('not_found')
        return reply(404, { error: 'no such pet' })
      }`,
  },
  {
    title: 'refuses a misspelt operation',
    code: `export const pets: FixtureHandlers = { listPets, createPet, getPet, deletePet, getPett: getPet }`,
    message: /'getPett' does not exist in type 'PetsHandlers'/,
  },
  {
    title: 'refuses a missing operation',
    code: `export const pets: FixtureHandlers = { listPets, createPet, getPet }`,
    message: /'deletePet' is missing in type/,
  },
  {
    title: 'refuses a status the contract does not declare',
    code: `export const one: PetsHandlers['getPet'] = async () => reply(418, { error: 'a teapot' })`,
    message: /418/,
  },
  {
    title: 'refuses a body the contract does not declare for that status',
    code: `export const one: PetsHandlers['getPet'] = async () => ok({ ...pet, name: 7 })`,
    message: /'number' is not assignable to type 'string'/,
  },
  {
    title: 'refuses a body where the contract declares none',
    code: `export const one: PetsHandlers['deletePet'] = async () => ({ status: 204 as const, body: pet })`,
    message: /not assignable/,
  },
  {
    title: 'refuses an answer without its required header',
    code: `export const one: PetsHandlers['createPet'] = async () => created(pet)`,
    message: /'headers' is missing/,
  },
  {
    title: 'refuses a required header of the wrong type',
    code: `export const one: PetsHandlers['createPet'] = async () => withHeaders(created(pet), { Location: 7 })`,
    message: /'number' is not assignable to type 'string'/,
  },
  {
    title: 'refuses a write in a read operation',
    code: `export const one: PetsHandlers['getPet'] = async ({ db }) => {
        await db.deleteFrom('shared.outbox').execute()
        return ok(pet)
      }`,
    message: /'deleteFrom' does not exist/,
  },
  {
    title: 'refuses a raw statement in a read operation',
    code: `import { sql } from 'kysely'
      export const one: PetsHandlers['getPet'] = async ({ db }) => {
        await sql\`delete from shared.outbox\`.execute(db)
        return ok(pet)
      }`,
    message: /not assignable to parameter of type 'QueryExecutorProvider'/,
  },
  {
    title: 'refuses to hand a reader to a function that writes',
    code: `import type { Writer } from '#server/database.ts'
      declare function insert(db: Writer): Promise<void>
      export const one: PetsHandlers['getPet'] = async ({ db }) => {
        await insert(db)
        return ok(pet)
      }`,
    message: /'Reader' is not assignable to parameter of type 'Writer'/,
  },
  {
    title: 'refuses jobs and events in a read operation',
    code: `export const one: PetsHandlers['getPet'] = async ({ events }) => ok(pet)`,
    message: /'events' does not exist/,
  },
  {
    title: 'refuses an error code outside the catalogue',
    code: `export const one: PetsHandlers['getPet'] = async () => { throw fail('pet_eaten') }`,
    message: /'"pet_eaten"' is not assignable/,
  },
  {
    title: 'gives free-form members as unknown, never as any',
    code: `export const one: PetsHandlers['createPet'] = async ({ body }) => {
        const text: string = body.notes?.colour ?? ''
        return withHeaders(created(pet), { Location: text })
      }`,
    message: /Type '\{\}' is not assignable to type 'string'|Type 'unknown' is not assignable to type 'string'/,
  },
  {
    title: 'accepts any member in a free-form object',
    code: `export const one: PetsHandlers['getPet'] = async () => ok({ ...pet, notes: { colour: 'grey', age: 3 } })`,
  },
  {
    title: 'refuses a path parameter the contract does not have',
    code: `export const one: PetsHandlers['getPet'] = async ({ path }) => { path.id; return ok(pet) }`,
    message: /'id' does not exist/,
  },
  {
    title: 'knows that a query parameter with a default has a value',
    code: `export const one: PetsHandlers['listPets'] = async ({ query }) => { query.limit.toFixed(); return ok({ data: [] }) }`,
  },
  {
    title: 'knows that a query parameter without a default may be absent',
    code: `export const one: PetsHandlers['listPets'] = async ({ query }) => { query.kind.length; return ok({ data: [] }) }`,
    message: /'query.kind' is possibly 'undefined'/,
  },
]

describe('the type of a handler', () => {
  let messages: Record<string, string[]>

  beforeAll(async () => {
    const generated = await generateContract(
      fixture('petstore/specs/upstream/petstore.yaml').replace(
        'notes: { type: object }',
        'notes: { type: object, additionalProperties: true }',
      ),
    )
    const snippets = cases.map(({ code }, index): [string, string] => [`case-${index}.ts`, head + code])
    messages = compile({
      'types.ts': generated['types.ts'] as string,
      'handlers.ts': generated['handlers.ts'] as string,
      ...Object.fromEntries(snippets),
    })
  })

  it('compiles the generated files themselves', () => {
    expect(messages['types.ts']).toEqual([])
    expect(messages['handlers.ts']).toEqual([])
  })

  it.each(cases.map((one, index) => ({ ...one, file: `case-${index}.ts` })))('$title', ({ file, message }) => {
    const found = messages[file]?.join('\n') ?? ''
    if (message) expect(found).toMatch(message)
    else expect(found).toBe('')
  })
})
