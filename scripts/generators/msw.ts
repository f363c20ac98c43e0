/**
 * What the mocks of a package are made of, `sdk/<api>/src/mock/`: the contract's operations and answers without its prose, and the
 * request validators of the server as one module that needs nothing. `sdk/<api>/src/msw.ts` binds them to the types of the operations.
 */
import { banner } from './banner.ts'
import { type ModelOperation, type ModelResponse, type ModelSchema, object } from './reading.ts'
import { steps } from './refusals.ts'
import { lookUp } from './schema.ts'

export interface MockSource {
  api: string
  document: unknown
  operations: readonly ModelOperation[]
  /** The text of `generated/<api>/validators.cjs`. */
  validators: string
}

/** Paths of the files that {@link mockFiles} makes. */
export const mockPaths = (api: string): string[] =>
  ['msw.ts', 'mock/contract.ts', 'mock/validators.js', 'mock/validators.d.ts'].map((name) => `sdk/${api}/src/${name}`)

/** Returns the content of every file of {@link mockPaths}, by path. */
export async function mockFiles(source: MockSource): Promise<Record<string, string>> {
  const [msw = '', contract = '', validators = '', declaration = ''] = mockPaths(source.api)
  return {
    [msw]: mswText,
    [contract]: contractText(source),
    [validators]: await bundleValidators(source.validators),
    [declaration]: declarationText,
  }
}

const mswText = `${banner}import { type Msw, mswFor } from '../../runtime/mock/msw.ts'
import { contract } from './mock/contract.ts'
import type { operations } from './types.ts'

export type { HandlerOptions, Override, OverrideWith, Overrides, Sent, StatefulHandlers } from '../../runtime/mock/msw.ts'
export type { operations } from './types.ts'

const msw: Msw<operations> = mswFor<operations>(contract)

/** One handler per operation, each answering its first declared success unless overridden. */
export const handlers: Msw<operations>['handlers'] = msw.handlers

/** The handler of one operation, for \`server.use(…)\` in a single test. */
export const handler: Msw<operations>['handler'] = msw.handler

/** Handlers that remember: what is created can be read, listed, changed and deleted. */
export const statefulHandlers: Msw<operations>['statefulHandlers'] = msw.statefulHandlers
`

const declarationText = `${banner}import type { MockValidators } from '../../../runtime/mock/contract.ts'

declare const validators: Readonly<Record<string, MockValidators>>
export default validators
`

/** The validators and the few functions of Ajv that they call, for any runtime. */
async function bundleValidators(code: string): Promise<string> {
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: import.meta.dirname, loader: 'js' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['main'],
    target: 'es2022',
    minify: true,
    legalComments: 'none',
  })
  return `${banner}${outputFiles[0]?.text ?? ''}`
}

/** The mock's contract but for its validators: operations, distinct answers, and the named schemas that these need. */
export function mockData({ api, document, operations }: Omit<MockSource, 'validators'>) {
  const distinct = new Map<string, number>()
  const rows = operations.map((operation) => row(document, operation, distinct))
  const texts = [...distinct.keys()]
  const answers = texts.map((text): unknown => JSON.parse(text))
  return { api, schemes: schemes(document), operations: rows, answers, schemas: reachable(document, texts) }
}

/** One operation, answer and schema per line, so that a change of the contract reads as one. */
function contractText(source: MockSource): string {
  const { api, schemes, operations, answers, schemas } = mockData(source)
  const line = (value: unknown): string => `    ${JSON.stringify(value)},\n`
  const named = Object.entries(schemas).map(
    ([name, schema]) => `    ${JSON.stringify(name)}: ${JSON.stringify(schema)},\n`,
  )
  return `${banner}import type { MockContract } from '../../../runtime/mock/contract.ts'
import validators from './validators.js'

export const contract: MockContract = {
  api: ${JSON.stringify(api)},
  schemes: ${JSON.stringify(schemes)},
  operations: [
${operations.map(line).join('')}  ],
  answers: [
${answers.map(line).join('')}  ],
  schemas: {
${named.join('')}  },
  validators,
}
`
}

function row(document: unknown, operation: ModelOperation, answers: Map<string, number>) {
  const index = (response: ModelResponse): number => {
    const key = JSON.stringify(answer(document, response))
    if (!answers.has(key)) answers.set(key, answers.size)
    return answers.get(key) ?? 0
  }
  const { operationId: id, method, path, parameters, clamp, body } = operation
  return {
    id,
    method,
    path,
    security: operation.security.map((one) => Object.keys(one)),
    parameters: parameters.map(({ in: location, name, style, explode, shape }) => ({
      in: location,
      name,
      style,
      explode,
      shape,
    })),
    clamp,
    body: body && { required: body.required, raw: body.raw, media: Object.keys(body.content) },
    answers: Object.fromEntries(Object.entries(operation.responses).map(([status, one]) => [status, index(one)])),
  }
}

function answer(document: unknown, { content, headers }: ModelResponse) {
  return {
    content: Object.fromEntries(
      Object.entries(content).map(([media, schema]) => [media, schema ? mediaOf(document, schema) : {}]),
    ),
    headers: Object.fromEntries(
      Object.entries(headers).map(([name, { schema, required }]) => [name, { schema: bare(schema), required }]),
    ),
  }
}

/** The schema, and beside it the example and the schema of a stream's events. */
function mediaOf(document: unknown, { schema, path }: ModelSchema) {
  const beside = object(lookUp(document, path.slice(0, -1)))
  const examples = Object.values(object(beside.examples)).map((one) => object(one).value)
  const example = beside.example ?? examples.find((one) => one !== undefined)
  const events = beside['x-event-schema']
  return {
    schema: bare(schema),
    ...(example === undefined ? {} : { example }),
    ...(events === undefined ? {} : { events: bare(events) }),
  }
}

const prose = new Set(['title', 'description', 'deprecated', 'externalDocs', 'xml', 'discriminator', '$comment'])
const maps = new Set(['properties', 'patternProperties', '$defs', 'dependentSchemas'])
const values = new Set(['example', 'examples', 'default', 'const', 'enum', 'required'])

/** A schema without what no machine needs. */
function bare(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(bare)
  if (typeof schema !== 'object' || schema === null) return schema
  const entries = Object.entries(schema).filter(([keyword]) => !prose.has(keyword) && !keyword.startsWith('x-'))
  return Object.fromEntries(
    entries.map(([keyword, value]) => {
      if (values.has(keyword)) return [keyword, value]
      if (!maps.has(keyword)) return [keyword, bare(value)]
      return [keyword, Object.fromEntries(Object.entries(object(value)).map(([name, one]) => [name, bare(one)]))]
    }),
  )
}

/** The named schemas that these texts refer to, directly or through others. */
function reachable(document: unknown, texts: string[]): Record<string, unknown> {
  const found: Record<string, unknown> = {}
  const pending = [...texts]
  for (let text = pending.pop(); text !== undefined; text = pending.pop()) {
    for (const [, ref = ''] of text.matchAll(/"\$ref":"(#\/components\/schemas\/[^"]+)"/g)) {
      const name = steps(ref)[2] ?? ''
      if (Object.hasOwn(found, name)) continue
      found[name] = bare(lookUp(document, ['components', 'schemas', name]))
      pending.push(JSON.stringify(found[name]))
    }
  }
  return Object.fromEntries(Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1)))
}

function schemes(document: unknown): Record<string, string> {
  const declared = object(lookUp(document, ['components', 'securitySchemes']))
  return Object.fromEntries(
    Object.entries(declared).map(([name, value]) => {
      const { type, in: location, name: key, scheme } = object(value)
      return [name, type === 'apiKey' ? `${location} ${key}` : String(scheme ?? 'bearer').toLowerCase()]
    }),
  )
}
