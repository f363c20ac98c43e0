import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readContracts } from '#scripts/contract/documents.ts'
import { readPlan } from '#scripts/contract/plan.ts'
import { urlTarget } from '#scripts/contract/targets.ts'
import { createWorld, type World } from '#scripts/contract/world.ts'
import { projectRoot } from '#server/migrations.ts'
import { toyContract } from '#tests/contract/toy.ts'

const root = mkdtempSync(join(tmpdir(), 'accord-plan-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

function plan(text: string) {
  mkdirSync(join(root, 'tests/contract/plans'), { recursive: true })
  writeFileSync(join(root, 'tests/contract/plans/toy.yaml'), text)
  return readPlan(root, 'toy')
}

/** A world in which every request is answered with this body. */
function worldOf(text: string, answered: object = {}, demo: Record<string, string> = {}): World {
  const contract = toyContract()
  const target = urlTarget('http://127.0.0.1:9', { demo: { toy: demo } })
  const body = Buffer.from(JSON.stringify(answered))
  return createWorld({
    contract,
    target,
    plan: plan(text),
    seed: 1,
    send: async () => ({
      status: 201,
      headers: { 'set-cookie': ['toy=secret; Path=/'] },
      body,
      complete: true,
      milliseconds: 1,
    }),
  })
}

const operation = (id: string) => toyContract().operations.find((item) => item.id === id)!
const withKey = 'credentials: { key: { demo: apiKey } }\n'

describe('a plan', () => {
  test('of a system without a file is empty', () => {
    expect(readPlan(root, 'none')).toEqual({ credentials: {}, variants: [], operations: {} })
  })

  test.each([
    ['operations: { createThing: { expect: { statuses: [400] } } }', /toy\.yaml: .*reason/s],
    ['operations: { createThing: { scehme: x } }', /toy\.yaml: .*scehme/s],
    ['credentials: { key: { from: nowhere } }', /toy\.yaml: .*credentials\.key/s],
  ])('that says %s is refused with the place', (text, expected) => {
    expect(() => plan(text)).toThrow(expected)
  })

  test.each(readContracts(projectRoot).map((contract) => [contract.api, contract] as const))(
    'of %s names only operations and schemes of its contract',
    (api, contract) => {
      const { operations, credentials } = readPlan(projectRoot, api)
      const known = contract.operations.map((item) => item.id)
      expect(Object.keys(operations).filter((id) => !known.includes(id))).toEqual([])
      expect(Object.keys(credentials).filter((scheme) => !contract.securitySchemes[scheme])).toEqual([])
    },
  )
})

describe('a world', () => {
  test('takes values from the demo file and new numbers, also deep inside', async () => {
    const text =
      'operations: { createThing: { values: { body: { name: { $unique: "thing {n}" }, deep: [{ owner: { $demo: owner } }] } } } }'
    const parts = await worldOf(text, {}, { owner: 'me' }).partsFor(operation('createThing'))
    expect(parts.body).toEqual({ name: expect.stringMatching(/^thing \d+$/), deep: [{ owner: 'me' }] })
  })

  test('takes values from what another operation answers, and says what its answer lacks', async () => {
    const text = `${withKey}operations: { deleteThing: { values: { path: { id: { $from: createThing, at: /data/token } } } } }`
    const demo = { apiKey: 'k' }
    expect((await worldOf(text, { data: { token: 't' } }, demo).partsFor(operation('deleteThing'))).path).toEqual({
      id: 't',
    })
    await expect(worldOf(text, {}, demo).partsFor(operation('deleteThing'))).rejects.toThrow(
      'needs /data/token of createThing, which its answer lacks',
    )
  })

  test('refuses a plan that names an operation the contract does not have', async () => {
    const text = 'operations: { deleteThing: { values: { path: { id: { $from: makeThing, at: /id } } } } }'
    await expect(worldOf(text).partsFor(operation('deleteThing'))).rejects.toThrow(
      'names makeThing, which is no operation',
    )
  })

  test('makes what a path names through the operation that posts to its collection', async () => {
    const parts = await worldOf(withKey, { id: 'made' }, { apiKey: 'k' }).partsFor(operation('getThing'))
    expect(parts.path).toEqual({ id: 'made' })
  })

  test('says which credential is missing', async () => {
    await expect(worldOf('{}').credentialFor(operation('getThing'), 'right')).rejects.toThrow(
      'needs a credential for key',
    )
  })

  test('presents the right, a wrong and no credential', async () => {
    const world = worldOf(withKey, {}, { apiKey: 'k' })
    expect(await world.credentialFor(operation('getThing'), 'right')).toEqual({ authorization: 'Bearer k' })
    expect(await world.credentialFor(operation('getThing'), 'none')).toEqual({})
    const wrong = await world.credentialFor(operation('getThing'), 'wrong')
    expect(wrong.authorization).toMatch(/^Bearer wrong-/)
  })
})

describe('an address', () => {
  test.each([
    ['has a system at its mount', {}, 'http://h:1/toy'],
    ['that serves one system has it at its own base', { alone: true }, 'http://h:1'],
    [
      'has a system where its demo file says',
      { demo: { toy: { baseUrl: 'http://public/elsewhere/v1' } } },
      'http://h:1/elsewhere/v1',
    ],
    [
      'has a system at its root where its demo file says so',
      { demo: { toy: { baseUrl: 'http://public' } } },
      'http://h:1',
    ],
    [
      'has a system at its mount where its demo file only has a key',
      { demo: { toy: { apiKey: 'k' } } },
      'http://h:1/toy',
    ],
  ])('%s', (_, options, base) => {
    expect(urlTarget('http://h:1/', options).base(toyContract())).toBe(base)
  })
})
