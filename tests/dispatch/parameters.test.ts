import { describe, expect, test } from 'vitest'
import type { Route, RouteParameter } from '#server/contract.ts'
import { createReaders, UnreadableParameter } from '#server/http/parameters.ts'
import { fixture, parameterValidator, route } from '#tests/dispatch/fixture.ts'
import { emptyScopes, send, startApp } from '#tests/dispatch/harness.ts'

const parameter = (name: string, parts: Partial<RouteParameter> = {}): RouteParameter => ({
  in: 'query',
  name,
  required: false,
  style: 'form',
  explode: true,
  shape: 'scalar',
  ...parts,
})

const read = (parameters: RouteParameter[], text: string, clamp: Route['clamp'] = []) =>
  createReaders(route({ operationId: 'look', parameters, clamp })).query?.(text)

describe('query parameters', () => {
  test.each([
    ['a=1', { a: '1' }],
    ['a=', { a: '' }],
    ['a', { a: '' }],
    ['a=b=c', { a: 'b=c' }],
    ['a=b+c%20d%2B', { a: 'b c d+' }],
    ['%61=1', { a: '1' }],
    ['b=1&unknown=2', {}],
    ['unknown=%zz', {}],
    ['a=1&a=2', { a: ['1', '2'] }],
    ['', {}],
    ['&&a=1&', { a: '1' }],
    ['__proto__=1', {}],
  ])('%s is read as %j', (text, expected) => {
    expect(read([parameter('a')], text)).toEqual(expected)
  })

  test.each([
    [{ shape: 'array' }, 'a=1&a=2', ['1', '2']],
    [{ shape: 'array' }, 'a=1', ['1']],
    [{ shape: 'array', explode: false }, 'a=1,2%2C3', ['1', '2,3']],
    [{ shape: 'array', explode: false }, 'a=', []],
    [{ shape: 'array', explode: false, style: 'pipeDelimited' }, 'a=1|2%7C3', ['1', '2', '3']],
    [{ shape: 'array', explode: false, style: 'spaceDelimited' }, 'a=1%202+3', ['1', '2', '3']],
    [{ shape: 'json' }, 'a=%7B%22b%22%3A1%7D', { b: 1 }],
    [{ shape: 'object', style: 'deepObject' }, 'a[b]=1&a%5Bc%5D=2', { b: '1', c: '2' }],
    [{ shape: 'object', style: 'deepObject' }, 'a[b]=1&a[b]=2&a[__proto__]=3&a[x][y]=4', { b: ['1', '2'] }],
  ] as [Partial<RouteParameter>, string, unknown][])('%j: %s is read as %j', (parts, text, expected) => {
    expect(read([parameter('a', parts)], text)).toEqual({ a: expected })
  })

  test.each(['a=%zz', 'a=%ff', 'a=x%00y'])('%s cannot be read', (text) => {
    expect(() => read([parameter('a')], text)).toThrow(UnreadableParameter)
  })

  test('JSON that is none cannot be read', () => {
    expect(() => read([parameter('a', { shape: 'json' })], 'a=%7B')).toThrow('a must be JSON')
  })

  test.each([
    ['a=0', 1],
    ['a=-7', 1],
    ['a=50', 50],
    ['a=101', 100],
    ['a=99999999999999999999', 100],
    ['a=ten', 'ten'],
    ['a=', ''],
  ])('%s is clamped to %j', (text, expected) => {
    expect(read([parameter('a')], text, [{ name: 'a', minimum: 1, maximum: 100 }])).toEqual({ a: expected })
  })
})

describe('other parameters', () => {
  test('a header is found whatever its case, and a list is split', () => {
    const header = { in: 'header', style: 'simple', explode: false } as const
    const parameters = [parameter('X-Org-Id', header), parameter('X-List', { ...header, shape: 'array' })]
    const readers = createReaders(route({ operationId: 'look', parameters }))
    expect(readers.header?.({ 'x-org-id': 'o', 'x-list': 'a, b,c' })).toEqual({
      'x-org-id': 'o',
      'x-list': ['a', 'b', 'c'],
    })
  })

  test('a cookie and a path parameter are read by name', () => {
    const parameters = [parameter('id', { in: 'path', style: 'simple' }), parameter('session', { in: 'cookie' })]
    const readers = createReaders(route({ operationId: 'look', parameters }))
    expect(readers.path?.({ id: 'x' })).toEqual({ id: 'x' })
    expect(readers.cookie?.({ session: 's', other: 'o' })).toEqual({ session: 's' })
  })
})

describe('validation of parameters', () => {
  const parameters = [
    parameter('id', { in: 'path', style: 'simple', required: true }),
    parameter('limit'),
    parameter('X-Org', { in: 'header', style: 'simple', explode: false, required: true }),
  ]
  const object = (properties: object, required: string[] = []) =>
    parameterValidator({ type: 'object', properties, required })
  const system = fixture({
    routes: [route({ operationId: 'look', path: '/things/{id}', security: [], parameters })],
    handlers: {
      look: async ({ path, query, header }: { path: object; query: object; header: object }) => ({
        status: 200,
        body: { path, query, header },
      }),
    },
    validators: {
      look: {
        path: object({ id: { type: 'string', format: 'uuid' } }),
        query: object({ limit: { type: 'integer', minimum: 1, default: 20 } }),
        header: object({ 'x-org': { type: 'string' } }, ['x-org']),
      },
    },
  })
  const id = '7d444840-9dc0-11d1-b245-5ffdce74fad2'
  const ask = async (path: string, headers: Record<string, string> = { 'X-Org': 'o' }) => {
    await using app = await startApp({ systems: [system], database: emptyScopes })
    return await send({ method: 'GET', url: `${app.base}/fixture/v1/things/${path}`, headers })
  }

  test('defaults are set and numbers are numbers', async () => {
    expect((await ask(id)).json).toEqual({ path: { id }, query: { limit: 20 }, header: { 'x-org': 'o' } })
    expect((await ask(`${id}?limit=5`)).json).toMatchObject({ query: { limit: 5 } })
  })

  test.each(['not-a-uuid', '%zz', '%00', `${id}%00`])(
    'a path parameter that cannot name anything is 404: %s',
    async (bad) => {
      expect((await ask(bad)).status).toBe(404)
    },
  )

  test.each(['limit=0', 'limit=x', 'limit=1&limit=2', 'limit=%zz', 'limit=1.5', 'limit=1e400', 'limit=-1e400'])(
    '%s is 400 naming limit',
    async (query) => {
      const answer = await ask(`${id}?${query}`)
      expect([answer.status, answer.json]).toEqual([400, expect.objectContaining({ field: 'limit' })])
    },
  )

  test('a missing header is 400 naming it', async () => {
    const answer = await ask(id, {})
    expect([answer.status, answer.json]).toEqual([400, expect.objectContaining({ field: 'x-org' })])
  })
})
