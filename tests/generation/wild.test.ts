import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ReplyValidators, RequestValidators, Route } from '#server/contract.ts'
import { compile } from './support/compile.ts'
import { fixture, generateContract, readContract } from './support/contract.ts'

const require = createRequire(import.meta.url)

function loadModule<T>(code: string): Record<string, T> {
  const module = { exports: {} as Record<string, T> }
  new Function('module', 'require', code)(module, require)
  return module.exports
}

describe('a document with constructs the five contracts lack', () => {
  let generated: Record<string, string>
  let operations: ReturnType<typeof readContract>['operations']
  let requests: Record<string, RequestValidators>
  let replies: Record<string, ReplyValidators>

  beforeAll(async () => {
    const text = fixture('wild/served.yaml')
    generated = await generateContract(text)
    operations = readContract(text).operations
    requests = loadModule<RequestValidators>(generated['validators.cjs'] as string)
    replies = loadModule<ReplyValidators>(generated['reply-validators.cjs'] as string)
  })

  const parametersOf = (id: string) => operations.find((one) => one.operationId === id)?.parameters ?? []
  const query = (id: string, values: Record<string, unknown>) => [requests[id]?.query?.(values), values]

  it('gives types and handler interfaces that compile', () => {
    const messages = compile({
      'types.ts': generated['types.ts'] as string,
      'handlers.ts': generated['handlers.ts'] as string,
      'routes.ts': `${generated['routes.ts']}\nimport type { Route } from '#server/contract.ts'\nexport const all: readonly Route[] = routes\n`,
    })
    expect(messages).toEqual({ 'types.ts': [], 'handlers.ts': [], 'routes.ts': [] })
  })

  it('serves neither webhooks nor callbacks: they are requests the server makes', () => {
    expect(operations.map((one) => one.operationId)).toEqual([
      'getAnimal',
      'putAnimal',
      'searchAnimals',
      'adopt',
      'sendPhoto',
    ])
  })

  it('gives path-level parameters to every operation, and lets an operation replace them', () => {
    expect(parametersOf('putAnimal').map((one) => one.name)).toEqual(['zoo', 'animal', 'depth'])
    expect(query('getAnimal', {})).toEqual([true, { depth: 2 }])
    expect(query('getAnimal', { depth: '4' })[0]).toBe(false)
    expect(query('putAnimal', { depth: '4' })).toEqual([true, { depth: 4 }])
  })

  it('leaves out headers that HTTP itself owns', () => {
    expect(parametersOf('getAnimal').map((one) => one.name)).not.toContain('Accept')
  })

  it('checks cookies and headers, with header names in lower case', () => {
    expect(requests.getAnimal?.cookie?.({})).toBe(false)
    expect(requests.getAnimal?.cookie?.({ session: 'abc' })).toBe(true)
    const header = { 'x-trace': '7' }
    expect(requests.getAnimal?.header?.(header)).toBe(true)
    expect(header).toEqual({ 'x-trace': 7 })
  })

  it('reads array, deepObject and JSON query parameters', () => {
    expect(
      parametersOf('searchAnimals').map(({ name, style, explode, shape }) => [name, style, explode, shape]),
    ).toEqual([
      ['kinds', 'form', true, 'array'],
      ['ids', 'form', false, 'array'],
      ['near', 'pipeDelimited', false, 'array'],
      ['filter', 'deepObject', true, 'object'],
      ['where', 'form', true, 'json'],
    ])
    expect(query('searchAnimals', { ids: ['1', '2'], filter: { age: '3' }, near: ['1.5'] })).toEqual([
      true,
      { ids: [1, 2], filter: { age: 3 }, near: [1.5] },
    ])
    expect(query('searchAnimals', { kinds: ['cow'] })[0]).toBe(false)
    expect(query('searchAnimals', { ids: ['1', '2', '3', '4'] })[0]).toBe(false)
    expect(query('searchAnimals', { filter: { colour: 'red' } })[0]).toBe(false)
    expect(query('searchAnimals', { where: {} })[0]).toBe(false)
  })

  it('checks oneOf bodies and those with a discriminator, recursive ones too', () => {
    const adopt = requests.adopt?.body?.['application/json']
    expect([adopt?.({ animal: 'Tom' }), adopt?.({ zoo: 1 }), adopt?.({ zoo: '1' }), adopt?.({})]).toEqual([
      true,
      true,
      false,
      false,
    ])
    const put = requests.putAnimal?.body?.['application/json']
    expect(put?.({ kind: 'cat', lives: 9 })).toBe(true)
    expect(put?.({ kind: 'dog', friend: { kind: 'cat', lives: 7 } })).toBe(true)
    expect(put?.({ kind: 'dog', friend: { kind: 'cat' } })).toBe(false)
    expect(put?.({ kind: 'dog', lives: 9 })).toBe(false)
    expect(put?.({ kind: 'cow' })).toBe(false)
  })

  it('coerces the texts of a submitted form, and never a JSON body', () => {
    const form = { zoo: '3', notes: 'shy' }
    expect(requests.adopt?.body?.['application/x-www-form-urlencoded']?.(form)).toBe(true)
    expect(form).toEqual({ zoo: 3, notes: ['shy'] })
  })

  it('hands a multipart body over as bytes where x-accord says raw', () => {
    const route = operations.find((one) => one.operationId === 'sendPhoto')
    expect(route?.body).toMatchObject({ raw: true, required: true })
    expect(generated['handlers.ts']).toContain("{ effect: 'write'; raw: true }")
    expect(requests.sendPhoto).toEqual({})
  })

  it('checks answers by status, class of status or default, and their headers', () => {
    expect(Object.keys(replies.getAnimal ?? {})).toEqual(['200', '4XX', 'default'])
    expect(replies.getAnimal?.default?.body?.['application/problem+json']?.({})).toBe(false)
    expect(replies.searchAnimals?.['200']?.headers?.({})).toBe(false)
    expect(replies.searchAnimals?.['200']?.headers?.({ 'x-total': 3 })).toBe(true)
  })

  it('knows which operations are public', () => {
    const routes = operations.map(({ operationId, security }): [string, Route['security']] => [operationId, security])
    expect(Object.fromEntries(routes)).toMatchObject({ adopt: [], getAnimal: [{ key: [] }] })
  })
})

describe('a construct that cannot be served', () => {
  const files = readdirSync(new URL('../fixtures/wild/refused', import.meta.url)).sort()

  it.each(files)('%s is refused with its name and its place', async (file) => {
    const text = fixture(`wild/refused/${file}`)
    const expected = text.split('\n')[0]?.slice(2) as string
    const refusal = await generateContract(text, 'wild').then(
      () => 'nothing',
      (error: Error) => `${error.name}\n${error.message}`,
    )
    expect(refusal).toContain(expected)
    expect(refusal).toMatch(/^RefusedContract\nspecs\/wild\.json:\d+: #\//)
  })

  it('is named together with every other one of the document', () => {
    const text = fixture('wild/refused/missing-tag.yaml').replace('      operationId: makeThing\n', '')
    expect(() => readContract(text)).toThrow(/has no operationId[\s\S]*has no tag/)
  })
})
