import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { errorShapes, exceptions } from './closed-contract-table.ts'
import { type Answer, apis, type Operation, operationsOf, readContract, resolve, type Schema } from './documents.ts'

const contracts = Object.fromEntries(apis.map((api) => [api, readContract(api)]))

const contractOf = (api: string) => {
  const contract = contracts[api]
  if (!contract) throw new Error(`no contract ${api}`)
  return contract
}

const operations = apis.flatMap((api) => operationsOf(api, contractOf(api)))

interface Rule {
  name: string
  /** Whether the rule says something about the operation. */
  applies: (operation: Operation) => boolean
  statuses: string[]
}

/** Decision 1: no answer the server can give is undeclared. Each rule names the answers that come with a trait of an operation. */
const rules: Rule[] = [
  {
    name: '400 where there is input',
    applies: ({ parameters, body }) => parameters.length > 0 || body !== undefined,
    statuses: ['400'],
  },
  { name: '401 where a credential is needed', applies: ({ secured }) => secured, statuses: ['401'] },
  {
    name: '404 where the path holds an id',
    applies: ({ parameters }) => parameters.some((parameter) => parameter.in === 'path'),
    statuses: ['404'],
  },
  {
    name: '408, 413 and 415 where there is a body',
    applies: ({ body }) => body !== undefined,
    statuses: ['408', '413', '415'],
  },
  {
    name: '409 and 422 where an idempotency key is accepted',
    applies: ({ accord }) => accord.idempotent === true,
    statuses: ['409', '422'],
  },
  { name: '429 where requests are counted', applies: ({ accord }) => accord.rateLimit !== 'none', statuses: ['429'] },
  {
    name: "502 where another company's server is waited for",
    applies: ({ accord }) => accord.effect === 'external',
    statuses: ['502'],
  },
  { name: '500 and 503 everywhere', applies: () => true, statuses: ['500', '503'] },
]

const needed = new Set<unknown>()

/** What is wrong with the operations of one contract, apart from the exceptions listed under this rule. */
function violations(api: string, rule: string, check: (operation: Operation) => string[]): string[] {
  return operations
    .filter((operation) => operation.api === api)
    .flatMap((operation) => check(operation).map((fault) => `${operation.name} ${fault}`))
    .filter((fault) => {
      const exception = exceptions.find((each) => each.api === api && each.rule === rule && each.fault === fault)
      if (exception) needed.add(exception)
      return !exception
    })
}

const answersOf = (operation: Operation): [string, Answer][] =>
  Object.entries(operation.object.responses).map(([status, answer]) => [
    status,
    resolve(contractOf(operation.api), answer),
  ])

describe.each(apis)('the contract of %s is closed:', (api) => {
  it.each(rules)('$name', ({ name, applies, statuses }) => {
    const check = (operation: Operation) =>
      applies(operation) ? statuses.filter((status) => !(status in operation.object.responses)) : []
    expect(violations(api, name, check)).toEqual([])
  })

  it('429 and 503 say how long to wait', () => {
    const check = (operation: Operation) =>
      answersOf(operation).flatMap(([status, { headers }]) =>
        ['429', '503'].includes(status) && !headers?.['Retry-After'] ? [status] : [],
      )
    expect(violations(api, 'Retry-After', check)).toEqual([])
  })

  it('every answer has a body with a schema, except redirects and answers that have none by nature', () => {
    const check = (operation: Operation) =>
      answersOf(operation).flatMap(([status, { content }]) => {
        if (status === '204' || status.startsWith('3')) return content ? [`${status} has a body`] : []
        const media = Object.values(content ?? {})
        return media.length > 0 && media.every(({ schema }) => schema) ? [] : [status]
      })
    expect(violations(api, 'body', check)).toEqual([])
  })

  it("every refusal has that API's error shape", () => {
    const check = (operation: Operation) =>
      answersOf(operation).flatMap(([status, { content }]) => {
        if (!/^[45]/.test(status)) return []
        const allowed = errorShapesOf(operation, status)
        const shapes = Object.entries(content ?? {}).map(([media, { schema }]) => `${media} ${shapeName(schema)}`)
        const fits = shapes.length > 0 && shapes.every((shape) => allowed.includes(shape))
        return fits ? [] : [`${status} ${shapes.join(', ')}`]
      })
    expect(violations(api, 'error shape', check)).toEqual([])
  })

  it('statuses are single, known ones', () => {
    const check = (operation: Operation) =>
      Object.keys(operation.object.responses).filter((status) => !/^[1-5]\d\d$/.test(status) || status === '405')
    expect(violations(api, 'status', check)).toEqual([])
  })
})

function errorShapesOf({ api, name }: Operation, status: string): string[] {
  const fits = errorShapes.find(
    (row) => row.api === api && (row.operation?.test(name) ?? true) && (row.status?.test(status) ?? true),
  )
  return fits?.shapes ?? []
}

/** The component's name; `anyOf(A, B)`; or `inline`. */
function shapeName(schema: Schema | undefined): string {
  if (typeof schema?.$ref === 'string') return schema.$ref.replace('#/components/schemas/', '')
  if (Array.isArray(schema?.anyOf)) return `anyOf(${schema.anyOf.map(shapeName).join(', ')})`
  return 'inline'
}

const kebab = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/
const accordSchema = z.strictObject({
  effect: z.enum(['read', 'write', 'external', 'stream']).optional(),
  idempotent: z.literal(true).optional(),
  rateLimit: z.string().regex(kebab).optional(),
  clamp: z.array(z.string()).min(1).optional(),
  body: z.literal('raw').optional(),
  method: z
    .string()
    .regex(/^[a-z][A-Za-z0-9]*$/)
    .optional(),
})

describe.each(apis)('every operation of %s', (api) => {
  const own = operations.filter((operation) => operation.api === api)
  const faults = (check: (operation: Operation) => boolean) =>
    own.filter((each) => !check(each)).map(({ name }) => name)

  it('has an id of its own that is a name in code', () => {
    const ids = own.map(({ object }) => object.operationId ?? '')
    expect(ids.filter((id) => !/^[a-z][A-Za-z0-9]*$/.test(id))).toEqual([])
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  it('has a summary and one declared tag', () => {
    const tags = (contractOf(api).tags ?? []).map(({ name }) => name)
    expect(faults(({ object }) => object.summary !== undefined)).toEqual([])
    expect(faults(({ object }) => object.tags?.length === 1 && tags.includes(object.tags[0] ?? ''))).toEqual([])
  })

  it('names security schemes that exist', () => {
    const known = Object.keys(contractOf(api).components.securitySchemes ?? {})
    const used = (operation: Operation) => operation.object.security ?? contractOf(api).security ?? []
    expect(faults((each) => used(each).every((or) => Object.keys(or).every((name) => known.includes(name))))).toEqual(
      [],
    )
  })

  it('declares no parameter twice and every path parameter', () => {
    const keys = ({ parameters }: Operation) => parameters.map((each) => `${each.in} ${each.name.toLowerCase()}`)
    expect(faults((operation) => new Set(keys(operation)).size === operation.parameters.length)).toEqual([])
    const templates = ({ path }: Operation) => [...path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1])
    const declared = ({ parameters }: Operation) =>
      parameters.filter((each) => each.in === 'path').map(({ name }) => name)
    expect(faults((each) => templates(each).toSorted().join() === declared(each).toSorted().join())).toEqual([])
  })

  it('has an x-accord that the generator understands', () => {
    expect(faults(({ object }) => accordSchema.safeParse(object['x-accord'] ?? {}).success)).toEqual([])
  })

  it('clamps only numeric query parameters that it has', () => {
    const numeric = ({ parameters }: Operation) =>
      parameters.filter((each) => each.in === 'query' && isNumeric(each.schema)).map(({ name }) => name)
    expect(faults((each) => (each.accord.clamp ?? []).every((name) => numeric(each).includes(name)))).toEqual([])
  })

  it('declares the header Idempotency-Key exactly where keys are honoured', () => {
    const takesKey = ({ parameters }: Operation) =>
      parameters.some((each) => each.in === 'header' && each.name.toLowerCase() === 'idempotency-key')
    expect(faults((each) => takesKey(each) === (each.accord.idempotent === true))).toEqual([])
  })
})

const isNumeric = (schema: unknown): boolean =>
  typeof schema === 'object' &&
  schema !== null &&
  'type' in schema &&
  (schema.type === 'integer' || schema.type === 'number')

describe('the five contracts', () => {
  it('need every exception in the table of exceptions', () => {
    expect(exceptions.filter((exception) => !needed.has(exception))).toEqual([])
  })

  it('have 290 operations', () => {
    const counts = Object.fromEntries(apis.map((api) => [api, operations.filter((each) => each.api === api).length]))
    expect(counts).toEqual({ thumbgate: 45, retivo: 47, 'front-of-house': 54, rungate: 110, mightykey: 34 })
  })
})
