/** One operation as the SDKs need it: the line of text that the runtime reads, and the type of its method. */
import type { SdkName } from './names.ts'
import { isJson, type ModelOperation, object } from './reading.ts'
import { steps } from './refusals.ts'
import { lookUp } from './schema.ts'
import { follow, type ListFacts, listFacts } from './sdk-lists.ts'

export type MethodKind = 'call' | 'list' | 'paged' | 'stream' | 'onDemand'

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
  const list = stream ? null : listFacts(document, operation)
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

  const kind: MethodKind = stream ? (stream.onDemand ? 'onDemand' : 'stream') : (list?.kind ?? 'call')
  return {
    operation,
    name,
    kind,
    text: operationText(operation, securities, kind, list, stream),
    parameters,
    type: methodType(parameters, own, kind, list, stream),
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
  list: ListFacts | null,
  stream: StreamFacts | null,
): string {
  const index = securities.indexOf(securityText(security))
  const idempotent = parameters.some((one) => one.in === 'header' && one.name.toLowerCase() === 'idempotency-key')
  const flags = [
    index > 0 ? index : '',
    body ? 'b' : '',
    parameters.some((one) => one.in === 'query') ? 'q' : '',
    idempotent ? 'k' : '',
    kind === 'call' || kind === 'paged' ? '' : kind === 'onDemand' ? 'd' : kind[0],
  ].join('')
  return [operationId, method, path, flags, list?.items ?? stream?.end ?? '', list?.next ?? ''].join(' ').trimEnd()
}

function methodType(
  parameters: readonly SdkParameter[],
  own: string,
  kind: MethodKind,
  list: ListFacts | null,
  stream: StreamFacts | null,
): string {
  const given = (change: (one: SdkParameter) => string = (one) => one.type): string =>
    parameters
      .map((one, index) => {
        const optional = !parameters.slice(index).some((later) => later.required)
        const type = optional || one.required ? change(one) : `${change(one)} | undefined`
        return `${one.name}${optional ? '?' : ''}: ${type}`
      })
      .join(', ')
  const item = `Item<Data<${own}>, '${list?.items}'>`
  if (kind === 'list') return `(${given()}) => Call<${own}, ${item}[]>`
  if (kind === 'paged') return `(${given()}) => PagedCall<${own}, ${item}>`
  if (kind === 'stream') return `(${given()}) => EventStream<${stream?.type}>`
  if (kind === 'call') return `(${given()}) => Call<${own}>`
  const streaming = given((one) => (one.name === 'body' ? `${one.type} & { stream: true }` : one.type))
  return `{ (${streaming}): EventStream<${stream?.type}>; (${given()}): Call<${own}> }`
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
