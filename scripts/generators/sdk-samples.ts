/** One runnable sample per operation: a whole program that talks to the mock of its system. */
import { type Schema, sampleSchema, type Json as Value } from '../../sdk/runtime/mock/sample.ts'
import type { ModelOperation, ModelParameter } from './reading.ts'
import { object } from './reading.ts'
import { lookUp } from './schema.ts'
import type { SdkMethod } from './sdk-methods.ts'

export interface SampleContext {
  api: string
  document: unknown
  /** Of the mock. */
  baseUrl: string
}

const width = 100

/** A JSON value as somebody would write it in TypeScript. */
export function literal(value: Value, indent = ''): string {
  const inner = `${indent}  `
  if (typeof value === 'string') return JSON.stringify(value).includes("'") ? JSON.stringify(value) : quote(value)
  if (typeof value !== 'object' || value === null) return String(value)
  const parts = Array.isArray(value)
    ? value.map((one) => literal(one, inner))
    : Object.entries(value).map(
        ([name, one]) => `${/^[A-Za-z_$][\w$]*$/.test(name) ? name : quote(name)}: ${literal(one, inner)}`,
      )
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{ ', ' }']
  if (parts.length === 0) return `${open}${close}`.replaceAll(' ', '')
  const line = `${open}${parts.join(', ')}${close}`
  if (line.length + indent.length <= width && !line.includes('\n')) return line
  return `${open.trim()}\n${parts.map((part) => `${inner}${part},\n`).join('')}${indent}${close.trim()}`
}

const quote = (text: string): string =>
  `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`

function sampled(context: SampleContext, schema: unknown, name: string): Value {
  const options = { seed: name, root: context.document, direction: 'request', optional: 'required', name } as const
  return sampleSchema(schema as Schema, options)
}

const parameterValue = (context: SampleContext, { schema, name }: ModelParameter): Value =>
  sampled(context, schema, name)

/** The credentials of the first alternative, as the `auth` option. */
function authOption(context: SampleContext, { security }: ModelOperation): string {
  const names = Object.keys(security[0] ?? {})
  const schemes = object(lookUp(context.document, ['components', 'securitySchemes']))
  if (names.length === 0) return ''
  if (names.length === 1 && object(schemes[names[0] as string]).type === 'http') return `, auth: 'your-credential'`
  return `, auth: { ${names.map((name) => `${name}: 'your-credential'`).join(', ')} }`
}

function callArguments(context: SampleContext, { operation, kind }: SdkMethod): string[] {
  const { parameters, path, body } = operation
  const args: (Value | undefined)[] = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => {
    const parameter = parameters.find((one) => one.in === 'path' && one.name === name)
    return parameter && parameterValue(context, parameter)
  })
  if (body) {
    const [media, declared] = Object.entries(body.content)[0] ?? []
    const value = declared ? sampled(context, declared.schema, operation.operationId) : `bytes of ${media}`
    args.push(kind === 'onDemand' ? { ...(value as object), stream: true } : value)
  }
  const given = (place: 'query' | 'header') =>
    parameters.filter((one) => one.in === place && one.required && one.name.toLowerCase() !== 'idempotency-key')
  const values = (list: ModelParameter[]) =>
    Object.fromEntries(list.map((one) => [one.name, parameterValue(context, one)]))
  const query = given('query')
  const headers = given('header')
  if (parameters.some((one) => one.in === 'query') && (query.length > 0 || headers.length > 0)) args.push(values(query))
  if (headers.length > 0) args.push({ headers: values(headers) })
  return args.map((value) => (value === undefined ? 'undefined' : literal(value)))
}

/** The program. Loops leave after the first item, where a real one would go on. */
export function sampleProgram(context: SampleContext, method: SdkMethod): string {
  const { name, kind, operation } = method
  const call = `client.${name.resource}.${name.method}(${callArguments(context, method).join(', ')})`
  const head =
    `import { createClient } from '@accord/${context.api}'\n\n` +
    `const client = createClient({ baseUrl: '${context.baseUrl}'${authOption(context, operation)} })\n\n`
  if (kind === 'call') return `${head}const answer = await ${call}\nconsole.log(answer)\n`
  if (kind === 'list') return `${head}for (const item of await ${call}) console.log(item)\n`
  const item = kind === 'paged' ? 'item' : 'event'
  return `${head}for await (const ${item} of ${call}) {\n  console.log(${item})\n  break\n}\n`
}
