/** One operation as the SDKs need it: the line of text that the runtime reads, and the type of its method. */
import type { SdkName } from './names.ts'
import { isJson, type Json, type ModelOperation, object } from './reading.ts'
import { steps } from './refusals.ts'
import { lookUp } from './schema.ts'

export type MethodKind = 'call' | 'paged' | 'stream' | 'onDemand'

export interface SdkParameter {
  name: string
  type: string
  required: boolean
}

export interface SdkMethod {
  operation: ModelOperation
  name: SdkName
  kind: MethodKind
  /** What `readOperation` of the runtime reads. */
  text: string
  /** Positional: path parameters, body, query, options. */
  parameters: SdkParameter[]
  /** The method's type. */
  type: string
}

const options = (operation: ModelOperation, own: string): SdkParameter => {
  const typed = operation.parameters.some((one) => one.in === 'header')
  return { name: 'options', type: typed ? `Options<${own}>` : 'CallOptions', required: false }
}

/** Security alternatives as the runtime reads them: `a|b`, and `a&b` for those that must hold together. */
export const securityText = (security: readonly Record<string, unknown>[]): string =>
  security.map((alternative) => Object.keys(alternative).join('&')).join('|')

/** Reads one operation. `securities` is the API's list. */
export function sdkMethod(
  document: unknown,
  operation: ModelOperation,
  name: SdkName,
  securities: readonly string[],
): SdkMethod {
  const { operationId, path, body } = operation
  const own = `O['${operationId}']`
  const stream = streamFacts(document, operation)
  const pages = stream ? null : pageFacts(document, operation)
  const query = operation.parameters.filter((one) => one.in === 'query')
  const inOrder = [...path.matchAll(/\{([^}]+)\}/g)].map(([, one]) => one as string)

  const parameters: SdkParameter[] = inOrder.map((one) => ({
    name: argumentName(one),
    type: isPlainText(document, operation, one) ? 'string' : `${own}['parameters']['path']['${one}']`,
    required: true,
  }))
  if (body) {
    parameters.push({
      name: 'body',
      type: body.raw ? `Body<${own}> | RawBody` : `Body<${own}>`,
      required: body.required,
    })
  }
  if (query.length > 0) {
    parameters.push({ name: 'query', type: `Query<${own}>`, required: query.some((one) => one.required) })
  }
  parameters.push(options(operation, own))

  const kind: MethodKind = stream ? (stream.onDemand ? 'onDemand' : 'stream') : pages ? 'paged' : 'call'
  return {
    operation,
    name,
    kind,
    text: operationText(operation, securities, kind, pages, stream),
    parameters,
    type: methodType(parameters, own, kind, pages, stream),
  }

  function argumentName(one: string): string {
    const identifier = one.replaceAll(/[^A-Za-z0-9]+(.)/g, (_, letter: string) => letter.toUpperCase())
    return ['body', 'query', 'options'].includes(identifier) ? `${identifier}Id` : identifier
  }
}

function operationText(
  { operationId, method, path, body, parameters, security }: ModelOperation,
  securities: readonly string[],
  kind: MethodKind,
  pages: PageFacts | null,
  stream: StreamFacts | null,
): string {
  const index = securities.indexOf(securityText(security))
  const idempotent = parameters.some((one) => one.in === 'header' && one.name.toLowerCase() === 'idempotency-key')
  const flags = [
    index > 0 ? index : '',
    body ? 'b' : '',
    parameters.some((one) => one.in === 'query') ? 'q' : '',
    idempotent ? 'k' : '',
    kind === 'stream' ? 's' : kind === 'onDemand' ? 'd' : '',
  ].join('')
  return [operationId, method, path, flags, pages?.items ?? stream?.end ?? '', pages?.next ?? ''].join(' ').trimEnd()
}

function methodType(
  parameters: readonly SdkParameter[],
  own: string,
  kind: MethodKind,
  pages: PageFacts | null,
  stream: StreamFacts | null,
): string {
  const list = (change: (one: SdkParameter) => string = (one) => one.type): string =>
    parameters
      .map((one, index) => {
        const optional = !parameters.slice(index).some((later) => later.required)
        const type = optional || one.required ? change(one) : `${change(one)} | undefined`
        return `${one.name}${optional ? '?' : ''}: ${type}`
      })
      .join(', ')
  if (kind === 'paged') return `(${list()}) => PagedCall<${own}, Item<Data<${own}>, '${pages?.items}'>>`
  if (kind === 'stream') return `(${list()}) => EventStream<${stream?.type}>`
  if (kind === 'call') return `(${list()}) => Call<${own}>`
  const streaming = list((one) => (one.name === 'body' ? `${one.type} & { stream: true }` : one.type))
  return `{ (${streaming}): EventStream<${stream?.type}>; (${list()}): Call<${own}> }`
}

function isPlainText(document: unknown, operation: ModelOperation, name: string): boolean {
  const parameter = operation.parameters.find((one) => one.in === 'path' && one.name === name)
  const schema = follow(document, parameter?.schema)
  return schema.type === 'string' && !('enum' in schema) && !('const' in schema)
}

interface StreamFacts {
  onDemand: boolean
  type: string
  /** The event that ends the stream, if the contract names one. */
  end: string
}

function streamFacts(document: unknown, operation: ModelOperation): StreamFacts | null {
  for (const { content } of Object.values(operation.responses)) {
    const declared = content['text/event-stream']
    if (!declared) continue
    const media = object(lookUp(document, declared.path.slice(0, -1)))
    const onDemand = Object.keys(content).some(isJson)
    const ref = object(media['x-event-schema']).$ref
    const dialect = media['x-event-dialect']
    const end = typeof media['x-event-end'] === 'string' ? media['x-event-end'] : ''
    if (typeof ref === 'string') {
      const names = steps(ref).slice(1)
      return { onDemand, end, type: `components${names.map((one) => `['${one}']`).join('')}` }
    }
    return { onDemand, end, type: typeof dialect === 'string' ? `EventDialects['${dialect}']` : 'unknown' }
  }
  return null
}

interface PageFacts {
  /** Where the items are, `data.runs`. */
  items: string
  /** Where the next cursor is; absent where pages go by offset. */
  next?: string
}

/** A list in pages: `offset` or `cursor` among the query parameters, and one array in the answer or in its only object. */
function pageFacts(document: unknown, operation: ModelOperation): PageFacts | null {
  const names = operation.parameters.filter((one) => one.in === 'query').map((one) => one.name)
  const byCursor = names.includes('cursor')
  if (operation.method !== 'GET' || !(byCursor || names.includes('offset'))) return null
  const answer = follow(document, operation.responses['200']?.content['application/json']?.schema)
  const found = arrayIn(document, answer)
  if (!found) return null
  if (!byCursor) return { items: found.items }
  const next = Object.keys(found.holder).find((name) => /^next_?cursor$/i.test(name))
  return next === undefined
    ? null
    : { items: found.items, next: [...found.items.split('.').slice(0, -1), next].join('.') }
}

function arrayIn(document: unknown, schema: Json, depth = 0): { items: string; holder: Json } | null {
  const holder = object(schema.properties)
  const members = Object.entries(holder).map(([name, value]) => [name, follow(document, value)] as const)
  const list = members.find(([, value]) => [value.type].flat().includes('array'))
  if (list) return { items: list[0], holder }
  const inner = members.filter(([, value]) => [value.type].flat().includes('object'))
  if (inner.length !== 1 || depth > 0) return null
  const [name, value] = inner[0] as (typeof inner)[number]
  const found = arrayIn(document, value, depth + 1)
  return found && { items: `${name}.${found.items}`, holder: found.holder }
}

/** A schema with its references followed, and the members of `allOf` laid together. */
function follow(document: unknown, schema: unknown): Json {
  const found = object(schema)
  if (typeof found.$ref === 'string') return follow(document, lookUp(document, steps(found.$ref)))
  if (!Array.isArray(found.allOf)) return found
  const parts = found.allOf.map((one) => follow(document, one))
  const properties = Object.assign({}, ...parts.map((one) => object(one.properties)), object(found.properties))
  return { ...Object.assign({}, ...parts), ...found, properties }
}
