import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { readModel } from '#scripts/generators/model.ts'
import { Refusals } from '#scripts/generators/refusals.ts'
import { type SdkInput, sdkFiles, sdkModel, secretNames } from '#scripts/generators/sdk.ts'
import { sdkPages } from '#scripts/generators/sdk-reference.ts'
import { literal } from '#scripts/generators/sdk-samples.ts'
import { typesFile } from '#scripts/generators/types.ts'

const run = promisify(execFile)
const root = process.cwd()

const schema = (type: object) => ({ 'application/json': { schema: type } })
const answer = (type: object) => ({ '200': { description: 'Good', content: schema(type) } })
const text = { type: 'string' }
const list = (name: string, more: object = {}) =>
  answer({ type: 'object', required: [name], properties: { [name]: { type: 'array', items: text }, ...more } })
const arrayOf = (name: string, type: string | string[] = 'array') => ({
  type: 'object',
  required: [name],
  properties: { [name]: { type, items: text } },
})
const envelope = (data: object) => answer({ type: 'object', required: ['data'], properties: { data } })
/** Of a GET whose answer is given as it is. */
const whole = ['op1 GET /a', "(options?: CallOptions) => Call<O['op1']>"] as const
const query = (...names: string[]) => names.map((name) => ({ in: 'query', name, schema: text }))
const path = (...names: string[]) => names.map((name) => ({ in: 'path', name, required: true, schema: text }))

interface Fragment {
  [method: string]: object
}

/** A contract of the given paths; operations get an id, a tag and an answer where they say none. */
function contract(paths: Record<string, Fragment>) {
  let count = 0
  const filled = Object.entries(paths).map(([name, item]) => [
    name,
    Object.fromEntries(
      Object.entries(item).map(([method, operation]) => [
        method,
        { operationId: `op${++count}`, tags: ['Things'], responses: answer(text), ...operation },
      ]),
    ),
  ])
  return {
    openapi: '3.1.0',
    info: { title: 'Odd', version: '1' },
    security: [{ token: [] }],
    paths: Object.fromEntries(filled),
    components: {
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer' },
        session: { type: 'apiKey', in: 'cookie', name: 'sid' },
        key: { type: 'apiKey', in: 'header', name: 'X-Key' },
      },
      schemas: {
        Tick: { type: 'object', properties: { n: { type: 'integer' } } },
        Login: { type: 'object', properties: { passphrase: { type: 'string', format: 'password' } } },
      },
    },
  }
}

function operationsOf(document: object) {
  const refusals = new Refusals('odd.json', document)
  const operations = readModel(document, refusals)
  refusals.raise()
  return operations
}

const stream = (more: object) => ({
  '200': { description: 'Events', content: { 'text/event-stream': { schema: text, ...more } } },
})

const cases: [string, string, Fragment, string, string][] = [
  [
    'path parameters in path order',
    '/a/{x}/b/{y-z}',
    { get: { parameters: path('y-z', 'x') } },
    'op1 GET /a/{x}/b/{y-z}',
    "(x: string, yZ: string, options?: CallOptions) => Call<O['op1']>",
  ],
  [
    'body, then query, then options',
    '/a',
    { post: { parameters: query('q'), requestBody: { required: true, content: schema(text) } } },
    'op1 POST /a bq',
    "(body: Body<O['op1']>, query?: Query<O['op1']>, options?: CallOptions) => Call<O['op1']>",
  ],
  [
    'an optional body before a required query',
    '/a',
    {
      post: {
        parameters: [{ in: 'query', name: 'q', required: true, schema: text }],
        requestBody: { content: schema(text) },
      },
    },
    'op1 POST /a bq',
    "(body: Body<O['op1']> | undefined, query: Query<O['op1']>, options?: CallOptions) => Call<O['op1']>",
  ],
  [
    'header parameters in the options',
    '/a',
    { post: { parameters: [{ in: 'header', name: 'Idempotency-Key', schema: text }] } },
    'op1 POST /a k',
    "(options?: Options<O['op1']>) => Call<O['op1']>",
  ],
  [
    'a list by offset',
    '/a',
    { get: { parameters: query('limit', 'offset'), responses: list('items') } },
    'op1 GET /a q items',
    "(query?: Query<O['op1']>, options?: CallOptions) => PagedCall<O['op1'], Item<Data<O['op1']>, 'items'>>",
  ],
  [
    'a list inside an envelope',
    '/a',
    {
      get: {
        parameters: query('offset'),
        responses: answer({
          type: 'object',
          properties: { data: { type: 'object', properties: { rows: { type: 'array' }, total: { type: 'integer' } } } },
        }),
      },
    },
    'op1 GET /a q data.rows',
    "(query?: Query<O['op1']>, options?: CallOptions) => PagedCall<O['op1'], Item<Data<O['op1']>, 'data.rows'>>",
  ],
  [
    'a list by cursor',
    '/a',
    { get: { parameters: query('cursor'), responses: list('items', { nextCursor: text }) } },
    'op1 GET /a q items nextCursor',
    "(query?: Query<O['op1']>, options?: CallOptions) => PagedCall<O['op1'], Item<Data<O['op1']>, 'items'>>",
  ],
  [
    'a list without a word for the next page, which is all there is',
    '/a',
    { get: { parameters: query('limit'), responses: list('items') } },
    'op1 GET /a ql items',
    "(query?: Query<O['op1']>, options?: CallOptions) => Call<O['op1'], Item<Data<O['op1']>, 'items'>[]>",
  ],
  [
    'a list with counts beside it',
    '/a',
    { get: { responses: list('items', { total: { type: 'integer' }, returned: { type: 'integer' } }) } },
    'op1 GET /a l items',
    "(options?: CallOptions) => Call<O['op1'], Item<Data<O['op1']>, 'items'>[]>",
  ],
  [
    'a list without pages in an envelope',
    '/a',
    { get: { responses: envelope(arrayOf('rows')) } },
    'op1 GET /a l data.rows',
    "(options?: CallOptions) => Call<O['op1'], Item<Data<O['op1']>, 'data.rows'>[]>",
  ],
  ['a body that says more than a list', '/a', { get: { responses: list('items', { source: text }) } }, ...whole],
  ['a body with two lists', '/a', { get: { responses: list('items', { others: { type: 'array' } }) } }, ...whole],
  [
    'a list that may be missing',
    '/a',
    { get: { responses: answer({ type: 'object', properties: { items: { type: 'array', items: text } } }) } },
    ...whole,
  ],
  ['a list that may be null', '/a', { get: { responses: answer(arrayOf('items', ['array', 'null'])) } }, ...whole],
  [
    'one thing that has a list among its members',
    '/a',
    { get: { responses: envelope({ ...arrayOf('rows'), properties: { rows: { type: 'array' }, name: text } }) } },
    ...whole,
  ],
  ['an answer that is itself an array', '/a', { get: { responses: answer({ type: 'array', items: text }) } }, ...whole],
  [
    'a list that not every success has',
    '/a',
    { get: { responses: { ...list('items'), '204': { description: 'Nothing' } } } },
    ...whole,
  ],
  [
    'a list that a change gives',
    '/a',
    { post: { responses: list('items') } },
    'op1 POST /a',
    "(options?: CallOptions) => Call<O['op1']>",
  ],
  [
    'a stream with its end',
    '/a',
    { get: { responses: stream({ 'x-event-schema': { $ref: '#/components/schemas/Tick' }, 'x-event-end': 'bye' }) } },
    'op1 GET /a s bye',
    "(options?: CallOptions) => EventStream<components['schemas']['Tick']>",
  ],
  [
    'a stream of nobody knows what',
    '/a',
    { get: { responses: stream({}) } },
    'op1 GET /a s',
    '(options?: CallOptions) => EventStream<unknown>',
  ],
]

describe('one operation', () => {
  it.each(cases)('%s', (_, route, item, line, type) => {
    const document = contract({ [route]: item })
    const [method] = sdkModel(document, operationsOf(document)).methods
    expect([method?.text, method?.type]).toEqual([line, type])
  })

  it('names its security by index, the most frequent first', () => {
    const document = contract({
      '/a': { get: {}, post: { security: [] }, put: { security: [{ session: [], key: [] }, { token: [] }] } },
      '/b': { get: {} },
    })
    const { securities, methods } = sdkModel(document, operationsOf(document))
    expect(securities).toEqual(['token', 'session&key|token', ''])
    expect(methods.map(({ text }) => text)).toEqual(['op1 GET /a', 'op3 PUT /a 1', 'op2 POST /a 2', 'op4 GET /b'])
  })

  it('may not be in a resource that would hide the client', () => {
    const document = contract({ '/a': { get: { tags: ['Request'] } } })
    expect(() => sdkModel(document, operationsOf(document))).toThrow('Tag "Request" would hide client.request')
  })
})

describe('what is said of a contract', () => {
  it('names what the logger hides', () => {
    expect(secretNames(contract({}))).toEqual(['authorization', 'cookie', 'passphrase', 'set-cookie', 'sid', 'x-key'])
  })

  it.each([
    [{ a: 1, 'b-c': ["it's", 'say "x"', null] }, `{ a: 1, 'b-c': ["it's", 'say "x"', null] }`],
    [{}, '{}'],
    [[], '[]'],
    ['line\nbreak \\ slash', `'line\\nbreak \\\\ slash'`],
  ])('prints %j as TypeScript', (value, expected) => {
    expect(literal(value)).toBe(expected)
  })
})

describe('an SDK of a system nobody has seen', () => {
  it('compiles, words that are reserved as names included', async () => {
    const document = contract({
      '/a/{body}': { delete: { operationId: 'delete', tags: ['Export'], parameters: path('body') } },
      '/b': {
        get: {
          operationId: 'import',
          tags: ['Class'],
          parameters: query('cursor'),
          responses: list('rows', { next_cursor: text }),
        },
      },
      '/c': {
        get: { operationId: 'watch', tags: ['Class'], responses: stream({}) },
        post: {
          operationId: 'sound',
          tags: ['Odd Things'],
          requestBody: { content: schema({ type: 'object', properties: { 'a-b': text } }) },
          responses: {
            '201': { description: 'x', content: { 'audio/ogg': {} } },
            '4XX': { description: 'x' },
            default: { description: 'x', content: { 'text/plain': { schema: text } } },
          },
        },
      },
    })
    const folder = join(root, 'reports/odd')
    const input: SdkInput = {
      entry: {
        api: 'odd',
        title: 'Odd',
        upstream: '',
        sha256: '',
        overlays: '',
        mount: '/odd',
        base: '',
        complete: false,
        contract: 'odd.json',
      },
      document,
      operations: operationsOf(document),
      types: await typesFile(JSON.stringify(document), 'odd.json'),
      version: '1.0.0',
      webhooks: false,
      mockUrl: 'http://127.0.0.1:4020',
    }
    const files = { ...sdkFiles(input), ...sdkPages(input) }
    rmSync(folder, { recursive: true, force: true })
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), content)
    }
    symlinkSync(join(root, 'sdk/runtime'), join(folder, 'sdk/runtime'))
    const use = `import { createClient, isError } from './sdk/odd/src/index.ts'
import { delete as remove, import as list } from './sdk/odd/src/operations.ts'
const client = createClient({ baseUrl: '', auth: { token: 'x', key: async () => 'y' } })
await client.export.delete('1')
await remove(client, '1')
for await (const row of list(client)) row satisfies string
for await (const event of client.class.watch()) event satisfies unknown
const answer = await client.oddThings.sound({ 'a-b': 'x' }).result()
if (answer.status === 201) answer.data satisfies Blob
else if (answer.status === 404) answer.error satisfies undefined
export const said = (error: unknown) => (isError(error, 'sound') && error.status === 500 ? error.body satisfies string : '')
`
    writeFileSync(join(folder, 'use.ts'), use)
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ extends: join(root, 'tsconfig.json'), include: ['use.ts'], exclude: [] }),
    )
    const compiler = join(root, 'node_modules/typescript-native/bin/tsc')
    const said = await run(process.execPath, [compiler, '-p', folder]).catch((one: { stdout: string }) => one)
    expect(said.stdout).toBe('')
    expect(readFileSync(join(folder, 'sdk/odd/reference/odd-things.md'), 'utf8')).toContain(
      'client.oddThings.sound({})',
    )
  })
})
