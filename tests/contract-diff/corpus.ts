/** A small contract and edits to it, each with what the comparison must say. */
import type { Direction, FindingClass } from '#scripts/contract/against/findings.ts'

/** Documents are edited freely; a place that does not exist fails the test with a TypeError. */
export type Editable = { [name: string]: Editable } & Editable[]

export interface Edit {
  name: string
  edit(document: Editable): void
  class: FindingClass
  direction: Direction
  rule: string
  path: string
}

const problem = {
  description: 'Refused',
  content: { 'application/json': { schema: { $ref: '#/components/schemas/Problem' } } },
}

export const base = {
  openapi: '3.1.0',
  info: { title: 'Toys', version: '1.0.0' },
  servers: [{ url: '/v1' }],
  security: [{ key: [] }, { session: [] }],
  tags: [{ name: 'Toys' }],
  paths: {
    '/toys': {
      get: {
        operationId: 'listToys',
        tags: ['Toys'],
        parameters: [
          { name: 'limit', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 100, default: 20 } },
          { name: 'kind', in: 'query', schema: { $ref: '#/components/schemas/Kind' } },
          { name: 'ids', in: 'query', schema: { type: 'array', items: { type: 'string' } } },
        ],
        responses: {
          200: {
            description: 'Toys',
            headers: {
              'X-Total': { required: true, schema: { type: 'integer' } },
              'X-Next': { schema: { type: 'string' } },
            },
            content: {
              'application/json': { schema: { type: 'array', items: { $ref: '#/components/schemas/Toy' } } },
              'text/csv': { schema: { type: 'string' } },
            },
          },
          400: problem,
        },
      },
      post: {
        operationId: 'createToy',
        tags: ['Toys'],
        'x-accord': { clamp: ['limit'], rateLimit: 'default' },
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/NewToy' } } },
        },
        responses: {
          201: {
            description: 'Made',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Toy' } } },
          },
          400: problem,
          409: problem,
        },
      },
    },
    '/toys/{toyId}': {
      parameters: [{ name: 'toyId', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }],
      get: {
        operationId: 'getToy',
        tags: ['Toys'],
        security: [],
        responses: {
          200: {
            description: 'A toy',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Toy' } } },
          },
          404: problem,
        },
      },
      delete: {
        operationId: 'deleteToy',
        tags: ['Toys'],
        security: [{ oauth: ['write'] }],
        responses: { 204: { description: 'Gone' }, 404: problem },
      },
    },
  },
  components: {
    securitySchemes: {
      key: { type: 'http', scheme: 'bearer' },
      session: { type: 'apiKey', in: 'cookie', name: 'sid' },
      oauth: { type: 'oauth2', flows: {} },
    },
    schemas: {
      Kind: { type: 'string', enum: ['car', 'doll', 'puzzle'] },
      NewToy: {
        type: 'object',
        additionalProperties: false,
        required: ['name', 'kind'],
        properties: {
          name: { type: 'string', minLength: 1, maxLength: 80 },
          kind: { $ref: '#/components/schemas/Kind' },
          colour: { type: 'string', pattern: '^#[0-9a-f]{6}$' },
          price: { type: 'number', minimum: 0 },
          mail: { type: 'string', format: 'email' },
          pieces: { type: 'array', minItems: 1, maxItems: 9, items: { type: 'string' } },
          note: { type: ['string', 'null'] },
          shape: { oneOf: [{ $ref: '#/components/schemas/Round' }, { $ref: '#/components/schemas/Square' }] },
          parent: { $ref: '#/components/schemas/NewToy' },
          labels: { type: 'object', additionalProperties: { type: 'string' } },
        },
      },
      Round: {
        type: 'object',
        required: ['as', 'radius'],
        properties: { as: { const: 'round' }, radius: { type: 'number' } },
      },
      Square: {
        type: 'object',
        required: ['as', 'side'],
        properties: { as: { const: 'square' }, side: { type: 'number' } },
      },
      Toy: {
        allOf: [
          { $ref: '#/components/schemas/Identified' },
          {
            type: 'object',
            required: ['title', 'state', 'stock'],
            properties: {
              title: { type: 'string', maxLength: 80 },
              state: { type: 'string', enum: ['new', 'sold'] },
              stock: { type: 'integer', minimum: 0 },
              madeAt: { type: 'string', format: 'date-time' },
              siblings: { type: 'array', items: { $ref: '#/components/schemas/Toy' } },
              secret: { type: 'string', writeOnly: true },
            },
          },
        ],
      },
      Identified: {
        type: 'object',
        required: ['id'],
        properties: { id: { type: 'string', format: 'uuid', readOnly: true } },
      },
      Problem: {
        type: 'object',
        required: ['error'],
        properties: { error: { type: 'string' }, hint: { type: 'string' } },
      },
    },
  },
}

const s = '/components/schemas'
const toys = '/paths/~1toys'
const one = '/paths/~1toys~1{toyId}'
const newToy = (document: Editable) => document.components!.schemas!.NewToy!
const toy = (document: Editable) => document.components!.schemas!.Toy!.allOf![1]!
const operation = (document: Editable, path: string, method: string) => document.paths![path]![method]!
const put = (target: Editable | undefined, values: object): void => {
  if (!target) throw new TypeError('The edit names a place that does not exist')
  Object.assign(target, values)
}
const drop = (target: Editable | undefined, name: string): void => {
  if (!target || !Object.hasOwn(target, name)) throw new TypeError(`The edit drops ${name}, which does not exist`)
  delete target[name]
}

type Row = [string, Edit['edit'], FindingClass, Direction, string, string]

const newToyAt = `${s}/NewToy`
const toyAt = `${s}/Toy/allOf/1`
const rows: Row[] = [
  // Operations, paths, names
  ['a path is removed', (d) => drop(d.paths, '/toys/{toyId}'), 'breaking', 'request', 'path-removed', one],
  [
    'an operation is removed',
    (d) => drop(d.paths!['/toys/{toyId}'], 'delete'),
    'breaking',
    'request',
    'operation-removed',
    `${one}/delete`,
  ],
  [
    'an operation is added',
    (d) => put(d.paths!['/toys/{toyId}'], { put: { operationId: 'putToy', responses: {} } }),
    'non-breaking',
    'request',
    'operation-added',
    `${one}/put`,
  ],
  [
    'a path is added',
    (d) => put(d.paths, { '/new': { get: { responses: {} } } }),
    'non-breaking',
    'request',
    'operation-added',
    '/paths/~1new/get',
  ],
  [
    'an operationId is another one',
    (d) => put(operation(d, '/toys', 'get'), { operationId: 'allToys' }),
    'breaking',
    'request',
    'operation-id',
    `${toys}/get/operationId`,
  ],
  [
    'the tag that names the SDK resource is another one',
    (d) => put(operation(d, '/toys', 'get'), { tags: ['Things'] }),
    'breaking',
    'request',
    'sdk-name',
    `${toys}/get/tags/0`,
  ],
  [
    'an operation is deprecated',
    (d) => put(operation(d, '/toys', 'get'), { deprecated: true }),
    'non-breaking',
    'request',
    'deprecated',
    `${toys}/get/deprecated`,
  ],
  [
    'a summary is reworded',
    (d) => put(operation(d, '/toys', 'get'), { summary: 'Every toy' }),
    'annotation',
    'request',
    'words',
    `${toys}/get/summary`,
  ],
  [
    'the title of the document is another one',
    (d) => put(d.info, { title: 'Games' }),
    'annotation',
    'both',
    'words',
    '/info',
  ],
  [
    'a server is gone',
    (d) => put(d, { servers: [{ url: '/v2' }] }),
    'breaking',
    'request',
    'server-removed',
    '/servers',
  ],
  [
    'a clamp is withdrawn',
    (d) => put(operation(d, '/toys', 'post')['x-accord'], { clamp: [] }),
    'breaking',
    'request',
    'clamp-removed',
    `${toys}/post/x-accord/clamp`,
  ],
  // Parameters
  [
    'a required parameter is added',
    (d) => operation(d, '/toys', 'get').parameters!.push({ name: 'shop', in: 'query', required: true } as never),
    'breaking',
    'request',
    'required-parameter-added',
    `${toys}/get/parameters/3`,
  ],
  [
    'an optional parameter is added',
    (d) => operation(d, '/toys', 'get').parameters!.push({ name: 'shop', in: 'query' } as never),
    'non-breaking',
    'request',
    'parameter-added',
    `${toys}/get/parameters/3`,
  ],
  [
    'a parameter is removed',
    (d) => operation(d, '/toys', 'get').parameters!.splice(1, 1),
    'breaking',
    'request',
    'parameter-removed',
    `${toys}/get/parameters/1`,
  ],
  [
    'a parameter moves to a header',
    (d) => put(operation(d, '/toys', 'get').parameters![1], { in: 'header' }),
    'breaking',
    'request',
    'parameter-moved',
    `${toys}/get/parameters/1/in`,
  ],
  [
    'a parameter becomes required',
    (d) => put(operation(d, '/toys', 'get').parameters![0], { required: true }),
    'breaking',
    'request',
    'required-added',
    `${toys}/get/parameters/0/required`,
  ],
  [
    'a list is no longer repeated but joined',
    (d) => put(operation(d, '/toys', 'get').parameters![2], { explode: false }),
    'breaking',
    'request',
    'parameter-style',
    `${toys}/get/parameters/2/explode`,
  ],
  [
    'the maximum of a parameter falls',
    (d) => put(operation(d, '/toys', 'get').parameters![0]!.schema, { maximum: 50 }),
    'breaking',
    'request',
    'bound-narrowed',
    `${toys}/get/parameters/0/schema/maximum`,
  ],
  [
    'the maximum of a parameter rises',
    (d) => put(operation(d, '/toys', 'get').parameters![0]!.schema, { maximum: 500 }),
    'non-breaking',
    'request',
    'bound-widened',
    `${toys}/get/parameters/0/schema/maximum`,
  ],
  [
    'the default of a parameter is another one',
    (d) => put(operation(d, '/toys', 'get').parameters![0]!.schema, { default: 50 }),
    'breaking',
    'request',
    'default-changed',
    `${toys}/get/parameters/0/schema/default`,
  ],
  [
    'a path parameter has another name',
    (d) => {
      put(d.paths, { '/toys/{id}': d.paths!['/toys/{toyId}'] })
      drop(d.paths, '/toys/{toyId}')
    },
    'breaking',
    'request',
    'path-renamed',
    '/paths/~1toys~1{id}',
  ],
  // Request bodies
  [
    'a request needs a new property',
    (d) => {
      put(newToy(d).properties, { age: { type: 'integer' } })
      newToy(d).required!.push('age' as never)
    },
    'breaking',
    'request',
    'required-property-added',
    `${newToyAt}/properties/age`,
  ],
  [
    'a request may have a new property',
    (d) => put(newToy(d).properties, { age: { type: 'integer' } }),
    'non-breaking',
    'request',
    'property-added',
    `${newToyAt}/properties/age`,
  ],
  [
    'an optional property becomes required',
    (d) => newToy(d).required!.push('price' as never),
    'breaking',
    'request',
    'required-added',
    `${newToyAt}/required`,
  ],
  [
    'a required property becomes optional',
    (d) => newToy(d).required!.pop(),
    'non-breaking',
    'request',
    'required-removed',
    `${newToyAt}/required`,
  ],
  [
    'a property of a closed request is removed',
    (d) => drop(newToy(d).properties, 'mail'),
    'breaking',
    'request',
    'property-removed',
    `${newToyAt}/properties/mail`,
  ],
  [
    'a closed request is opened',
    (d) => drop(newToy(d), 'additionalProperties'),
    'non-breaking',
    'request',
    'opened',
    `${newToyAt}/additionalProperties`,
  ],
  [
    'an open schema of a request is closed',
    (d) => put(d.components!.schemas!.Round, { additionalProperties: false }),
    'breaking',
    'request',
    'closed',
    `${s}/Round/additionalProperties`,
  ],
  [
    'a value leaves the enum of a request',
    (d) => d.components!.schemas!.Kind!.enum!.pop(),
    'breaking',
    'request',
    'enum-narrowed',
    `${s}/Kind/enum`,
  ],
  [
    'a value joins the enum of a request',
    (d) => d.components!.schemas!.Kind!.enum!.push('kite' as never),
    'non-breaking',
    'request',
    'enum-widened',
    `${s}/Kind/enum`,
  ],
  [
    'a text may be shorter only',
    (d) => put(newToy(d).properties!.name, { maxLength: 40 }),
    'breaking',
    'request',
    'bound-narrowed',
    `${newToyAt}/properties/name/maxLength`,
  ],
  [
    'a bound is removed from a request',
    (d) => drop(newToy(d).properties!.name, 'maxLength'),
    'non-breaking',
    'request',
    'bound-widened',
    `${newToyAt}/properties/name/maxLength`,
  ],
  [
    'a bound becomes exclusive',
    (d) => {
      drop(newToy(d).properties!.price, 'minimum')
      put(newToy(d).properties!.price, { exclusiveMinimum: 0 })
    },
    'breaking',
    'request',
    'bound-narrowed',
    `${newToyAt}/properties/price/exclusiveMinimum`,
  ],
  [
    'a request takes whole numbers only',
    (d) => put(newToy(d).properties!.price, { type: 'integer' }),
    'breaking',
    'request',
    'type-narrowed',
    `${newToyAt}/properties/price/type`,
  ],
  [
    'a request takes another type',
    (d) => put(newToy(d).properties!.price, { type: 'string' }),
    'breaking',
    'request',
    'type-changed',
    `${newToyAt}/properties/price/type`,
  ],
  [
    'null is refused',
    (d) => put(newToy(d).properties!.note, { type: 'string' }),
    'breaking',
    'request',
    'null-narrowed',
    `${newToyAt}/properties/note/type`,
  ],
  [
    'null is taken',
    (d) => put(newToy(d).properties!.mail, { type: ['string', 'null'] }),
    'non-breaking',
    'request',
    'null-widened',
    `${newToyAt}/properties/mail/type`,
  ],
  [
    'a pattern is another one',
    (d) => put(newToy(d).properties!.colour, { pattern: '^[a-z]+$' }),
    'breaking',
    'request',
    'pattern-changed',
    `${newToyAt}/properties/colour/pattern`,
  ],
  [
    'a pattern is dropped',
    (d) => drop(newToy(d).properties!.colour, 'pattern'),
    'non-breaking',
    'request',
    'pattern-widened',
    `${newToyAt}/properties/colour/pattern`,
  ],
  [
    'a format is demanded',
    (d) => put(newToy(d).properties!.name, { format: 'uuid' }),
    'breaking',
    'request',
    'format-narrowed',
    `${newToyAt}/properties/name/format`,
  ],
  [
    'a list must be unique',
    (d) => put(newToy(d).properties!.pieces, { uniqueItems: true }),
    'breaking',
    'request',
    'bound-narrowed',
    `${newToyAt}/properties/pieces/uniqueItems`,
  ],
  [
    'the items of a list are another type',
    (d) => put(newToy(d).properties!.pieces!.items, { type: 'integer' }),
    'breaking',
    'request',
    'type-changed',
    `${newToyAt}/properties/pieces/items/type`,
  ],
  [
    'the values of a map are another type',
    (d) => put(newToy(d).properties!.labels!.additionalProperties, { type: 'boolean' }),
    'breaking',
    'request',
    'type-changed',
    `${newToyAt}/properties/labels/additionalProperties/type`,
  ],
  [
    'a choice is removed from a request',
    (d) => newToy(d).properties!.shape!.oneOf!.pop(),
    'breaking',
    'request',
    'branch-removed',
    `${s}/Square`,
  ],
  [
    'a choice is added to a request',
    (d) => newToy(d).properties!.shape!.oneOf!.push({ type: 'string' } as never),
    'non-breaking',
    'request',
    'branch-added',
    `${newToyAt}/properties/shape/oneOf/2`,
  ],
  [
    'a member of a choice is another type',
    (d) => put(d.components!.schemas!.Square!.properties!.side, { type: 'string' }),
    'breaking',
    'request',
    'type-changed',
    `${s}/Square/properties/side/type`,
  ],
  [
    'the body becomes optional',
    (d) => put(operation(d, '/toys', 'post').requestBody, { required: false }),
    'non-breaking',
    'request',
    'required-removed',
    `${toys}/post/requestBody/required`,
  ],
  [
    'a body is added and required',
    (d) => put(operation(d, '/toys/{toyId}', 'delete'), { requestBody: { required: true, content: {} } }),
    'breaking',
    'request',
    'body-added',
    `${one}/delete/requestBody`,
  ],
  [
    'a media type of a request is another one',
    (d) => put(operation(d, '/toys', 'post').requestBody, { content: { 'application/xml': {} } }),
    'breaking',
    'request',
    'media-type-removed',
    `${toys}/post/requestBody/content/application~1json`,
  ],
  // Answers
  [
    'a promised property is removed',
    (d) => {
      drop(toy(d).properties, 'title')
      toy(d).required!.shift()
    },
    'breaking',
    'response',
    'property-removed',
    `${toyAt}/properties/title`,
  ],
  [
    'a property is no longer promised',
    (d) => toy(d).required!.shift(),
    'breaking',
    'response',
    'required-removed',
    `${toyAt}/required`,
  ],
  [
    'a property becomes promised',
    (d) => toy(d).required!.push('madeAt' as never),
    'non-breaking',
    'response',
    'required-added',
    `${toyAt}/required`,
  ],
  [
    'an answer has a new property',
    (d) => put(toy(d).properties, { weight: { type: 'number' } }),
    'non-breaking',
    'response',
    'property-added',
    `${toyAt}/properties/weight`,
  ],
  [
    'a value joins the enum of an answer',
    (d) => toy(d).properties!.state!.enum!.push('lost' as never),
    'breaking',
    'response',
    'enum-widened',
    `${toyAt}/properties/state/enum`,
  ],
  [
    'a value leaves the enum of an answer',
    (d) => toy(d).properties!.state!.enum!.pop(),
    'non-breaking',
    'response',
    'enum-narrowed',
    `${toyAt}/properties/state/enum`,
  ],
  [
    'an answer may be null',
    (d) => put(toy(d).properties!.title, { type: ['string', 'null'] }),
    'breaking',
    'response',
    'null-widened',
    `${toyAt}/properties/title/type`,
  ],
  [
    'an answer has fractions',
    (d) => put(toy(d).properties!.stock, { type: 'number' }),
    'breaking',
    'response',
    'type-widened',
    `${toyAt}/properties/stock/type`,
  ],
  [
    'an answer may be longer',
    (d) => put(toy(d).properties!.title, { maxLength: 160 }),
    'breaking',
    'response',
    'bound-widened',
    `${toyAt}/properties/title/maxLength`,
  ],
  [
    'an answer is shorter',
    (d) => put(toy(d).properties!.title, { maxLength: 40 }),
    'non-breaking',
    'response',
    'bound-narrowed',
    `${toyAt}/properties/title/maxLength`,
  ],
  [
    'an answer keeps its format no longer',
    (d) => drop(toy(d).properties!.madeAt, 'format'),
    'breaking',
    'response',
    'format-widened',
    `${toyAt}/properties/madeAt/format`,
  ],
  [
    'a text is a secret from now on, which no validator looks at',
    (d) => put(newToy(d).properties!.name, { format: 'password' }),
    'annotation',
    'request',
    'words',
    `${newToyAt}/properties/name/format`,
  ],
  [
    'a description is reworded',
    (d) => put(toy(d).properties!.title, { description: 'On the box' }),
    'annotation',
    'response',
    'words',
    `${toyAt}/properties/title/description`,
  ],
  [
    'a property of an answer is deprecated',
    (d) => put(toy(d).properties!.title, { deprecated: true }),
    'non-breaking',
    'response',
    'deprecated',
    `${toyAt}/properties/title/deprecated`,
  ],
  [
    'a success has another status',
    (d) => {
      const { responses } = operation(d, '/toys', 'post')
      put(responses, { 202: responses!['201'] })
      drop(responses, '201')
    },
    'breaking',
    'response',
    'status-removed',
    `${toys}/post/responses/201`,
  ],
  [
    'an error status is removed',
    (d) => drop(operation(d, '/toys', 'post').responses, '409'),
    'breaking',
    'response',
    'status-removed',
    `${toys}/post/responses/409`,
  ],
  [
    'an error status is added',
    (d) => put(operation(d, '/toys', 'post').responses, { 422: problem }),
    'non-breaking',
    'response',
    'status-added',
    `${toys}/post/responses/422`,
  ],
  [
    'a media type of an answer is removed',
    (d) => drop(operation(d, '/toys', 'get').responses!['200']!.content, 'text/csv'),
    'breaking',
    'response',
    'media-type-removed',
    `${toys}/get/responses/200/content/text~1csv`,
  ],
  [
    'a media type of an answer is added',
    (d) => put(operation(d, '/toys', 'get').responses!['200']!.content, { 'text/html': {} }),
    'non-breaking',
    'response',
    'media-type-added',
    `${toys}/get/responses/200/content/text~1html`,
  ],
  [
    'a header is no longer promised',
    (d) => put(operation(d, '/toys', 'get').responses!['200']!.headers!['X-Total'], { required: false }),
    'breaking',
    'response',
    'required-removed',
    `${toys}/get/responses/200/headers/X-Total/required`,
  ],
  [
    'a header is removed',
    (d) => drop(operation(d, '/toys', 'get').responses!['200']!.headers, 'X-Next'),
    'breaking',
    'response',
    'header-removed',
    `${toys}/get/responses/200/headers/X-Next`,
  ],
  [
    'a header is added',
    (d) => put(operation(d, '/toys', 'get').responses!['200']!.headers, { ETag: { schema: { type: 'string' } } }),
    'non-breaking',
    'response',
    'header-added',
    `${toys}/get/responses/200/headers/ETag`,
  ],
  // Security
  [
    'a public operation asks for a credential',
    (d) => put(operation(d, '/toys/{toyId}', 'get'), { security: [{ key: [] }] }),
    'breaking',
    'request',
    'security-narrowed',
    `${one}/get/security`,
  ],
  [
    'a protected operation becomes public',
    (d) => put(operation(d, '/toys', 'get'), { security: [] }),
    'non-breaking',
    'request',
    'security-widened',
    `${toys}/get/security`,
  ],
  ['one way in is closed for all', (d) => d.security!.pop(), 'breaking', 'request', 'security-narrowed', '/security'],
  [
    'another scope is asked for',
    (d) => put(operation(d, '/toys/{toyId}', 'delete'), { security: [{ oauth: ['admin'] }] }),
    'breaking',
    'request',
    'security-narrowed',
    `${one}/delete/security`,
  ],
  [
    'a cookie has another name',
    (d) => put(d.components!.securitySchemes!.session, { name: 'session' }),
    'breaking',
    'request',
    'security-scheme-changed',
    '/components/securitySchemes/session/name',
  ],
]

export const edits: Edit[] = rows.map(([name, edit, kind, direction, rule, path]) => ({
  name,
  edit,
  class: kind,
  direction,
  rule,
  path,
}))

const inlined = (document: Editable, name: string): Editable => structuredClone(document.components!.schemas![name]!)

/** Edits that say the same in other words. */
export const equivalent: [string, Edit['edit']][] = [
  ['a reference is written out', (d) => put(newToy(d).properties, { kind: inlined(d, 'Kind') })],
  [
    'a schema has another name',
    (d) => {
      put(d.components!.schemas, { Sort: inlined(d, 'Kind') })
      put(newToy(d).properties, { kind: { $ref: '#/components/schemas/Sort' } })
    },
  ],
  [
    'parts of allOf change places',
    (d) => {
      d.components!.schemas!.Toy!.allOf!.reverse()
    },
  ],
  [
    'null as a choice instead of a type',
    (d) => put(newToy(d).properties, { note: { anyOf: [{ type: 'string' }, { type: 'null' }] } }),
  ],
  [
    'choices change places',
    (d) => {
      newToy(d).properties!.shape!.oneOf!.reverse()
    },
  ],
  [
    'an exclusive bound of whole numbers',
    (d) => {
      drop(toy(d).properties!.stock, 'minimum')
      put(toy(d).properties!.stock, { exclusiveMinimum: -1 })
    },
  ],
  [
    'no requirement at all instead of an empty one',
    (d) => put(operation(d, '/toys/{toyId}', 'get'), { security: [{}] }),
  ],
  [
    'parameters change places',
    (d) => {
      operation(d, '/toys', 'get').parameters!.reverse()
    },
  ],
  [
    'a default style is written out',
    (d) => put(operation(d, '/toys', 'get').parameters![2], { style: 'form', explode: true }),
  ],
  [
    'an enum of one instead of a constant',
    (d) => {
      drop(d.components!.schemas!.Round!.properties!.as, 'const')
      put(d.components!.schemas!.Round!.properties!.as, { enum: ['round'] })
    },
  ],
]
