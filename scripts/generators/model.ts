/** One pass over a contract: every operation with its references resolved, or a refusal that names what cannot be served and where. */
import { z } from 'zod'
import { readParameter } from './parameters.ts'
import {
  isForm,
  isJson,
  type Json,
  type ModelOperation,
  type ModelParameter,
  type ModelResponse,
  type ModelSchema,
  object,
  type Reading,
  resolve,
} from './reading.ts'
import type { Refusals } from './refusals.ts'
import { lookUp } from './schema.ts'

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query']
const pathItemMembers = new Set([...methods, 'summary', 'description', 'servers', 'parameters', '$ref'])

const accordSchema = z.strictObject({
  effect: z.enum(['read', 'write', 'external', 'stream']).optional(),
  idempotent: z.boolean().optional(),
  rateLimit: z.string().optional(),
  clamp: z.array(z.string()).optional(),
  body: z.literal('raw').optional(),
  method: z
    .string()
    .regex(/^[a-z][A-Za-z0-9]*$/)
    .optional(),
})

/** Every operation of a contract in its order. Constructs that cannot be served are added to `refusals`. */
export function readModel(document: unknown, refusals: Refusals): ModelOperation[] {
  const reading: Reading = { document: object(document), refusals }
  const version = reading.document.openapi
  if (typeof version !== 'string' || !version.startsWith('3.1.')) {
    const found = version ?? reading.document.swagger ?? 'none'
    const at = 'openapi' in reading.document ? ['openapi'] : []
    refusals.add(at, `OpenAPI version ${found} is not served; convert the document to 3.1 (3.0 keywords differ)`)
    return []
  }
  checkSchemes(reading)
  const operations: ModelOperation[] = []
  for (const [path, item] of Object.entries(object(reading.document.paths))) {
    readPathItem(reading, path, object(item), operations)
  }
  checkUnique(reading, operations)
  return operations
}

function readPathItem(reading: Reading, path: string, item: Json, operations: ModelOperation[]): void {
  const at = ['paths', path]
  if ('$ref' in item) {
    reading.refusals.add([...at, '$ref'], 'a path item by $ref is not followed; write the operations here')
    return
  }
  for (const key of Object.keys(item)) {
    if (!pathItemMembers.has(key) && !key.startsWith('x-'))
      reading.refusals.add([...at, key], `unknown member "${key}"`)
  }
  for (const method of methods) {
    if (!(method in item)) continue
    if (method === 'options' || method === 'trace' || method === 'query') {
      reading.refusals.add([...at, method], `method ${method.toUpperCase()} is not served (OPTIONS belongs to CORS)`)
      continue
    }
    operations.push(readOperation(reading, path, method, item))
  }
}

function readOperation(reading: Reading, path: string, method: string, item: Json): ModelOperation {
  const { refusals } = reading
  const at = ['paths', path, method]
  const source = object(item[method])
  const accord = readAccord(reading, source['x-accord'], [...at, 'x-accord'])
  const parameters = readParameters(reading, path, item, source, at)
  const operation: ModelOperation = {
    operationId: readOperationId(reading, source.operationId, method, path, at),
    method: method.toUpperCase(),
    path,
    tag: readTag(refusals, source.tags, at),
    summary: typeof source.summary === 'string' ? source.summary : '',
    security: readSecurity(reading, source, at),
    effect: accord.effect ?? (method === 'get' || method === 'head' ? 'read' : 'write'),
    idempotent: accord.idempotent ?? parameters.some((one) => one.in === 'header' && isIdempotencyKey(one.name)),
    rateLimit: accord.rateLimit ?? 'default',
    clamp: readClamp(reading, accord.clamp ?? [], parameters, [...at, 'x-accord']),
    sdkMethod: accord.method,
    parameters,
    body: readBody(reading, source.requestBody, [...at, 'requestBody'], method, accord.body === 'raw'),
    responses: readResponses(reading, source.responses, at),
    at,
  }
  return operation
}

const isIdempotencyKey = (name: string): boolean => name.toLowerCase() === 'idempotency-key'

function readAccord(reading: Reading, value: unknown, at: string[]): z.output<typeof accordSchema> {
  if (value === undefined) return {}
  const result = accordSchema.safeParse(value)
  if (result.success) return result.data
  reading.refusals.add(at, `x-accord: ${z.prettifyError(result.error).replaceAll('\n', ' ')}`)
  return {}
}

function readOperationId(reading: Reading, value: unknown, method: string, path: string, at: string[]): string {
  if (typeof value !== 'string') {
    reading.refusals.add(
      at,
      `${method.toUpperCase()} ${path} has no operationId, so no handler can be named; add one by overlay`,
    )
    return ''
  }
  if (!/^[A-Za-z_$][\w$]*$/.test(value)) {
    reading.refusals.add([...at, 'operationId'], `operationId "${value}" is not an identifier; rename it by overlay`)
  }
  return value
}

function readTag(refusals: Refusals, tags: unknown, at: string[]): string {
  const tag: unknown = Array.isArray(tags) ? tags[0] : undefined
  if (typeof tag === 'string' && tag !== '') return tag
  refusals.add(at, 'the operation has no tag, which names its handler file; add one by overlay')
  return ''
}

function checkSchemes(reading: Reading): void {
  for (const [name, value] of Object.entries(object(lookUp(reading.document, ['components', 'securitySchemes'])))) {
    const scheme = object(value)
    const kind = scheme.type === 'http' ? `http ${String(scheme.scheme).toLowerCase()}` : scheme.type
    if (kind === 'http bearer' || kind === 'http basic' || kind === 'apiKey') continue
    reading.refusals.add(
      ['components', 'securitySchemes', name],
      `security scheme "${name}" is ${kind}; bearer, basic and apiKey are served`,
    )
  }
}

function readSecurity(reading: Reading, source: Json, at: string[]): Record<string, string[]>[] {
  const own = 'security' in source
  const requirements = (own ? source.security : reading.document.security) ?? []
  const path = own ? [...at, 'security'] : ['security']
  const declared = object(lookUp(reading.document, ['components', 'securitySchemes']))
  for (const name of (requirements as Json[]).flatMap((one) => Object.keys(one))) {
    if (!(name in declared)) {
      reading.refusals.add(path, `security scheme "${name}" is not declared in components/securitySchemes`)
    }
  }
  return requirements as Record<string, string[]>[]
}

function readParameters(reading: Reading, path: string, item: Json, source: Json, at: string[]): ModelParameter[] {
  const merged = new Map<string, ModelParameter>()
  const read = (list: unknown, place: string[]): void => {
    if (!Array.isArray(list)) return
    list.forEach((one, index) => {
      const found = resolve(reading, one, [...place, String(index)])
      const parameter = readParameter(reading, found.value, found.path)
      if (parameter) merged.set(`${parameter.in} ${parameter.name}`, parameter)
    })
  }
  read(item.parameters, ['paths', path, 'parameters'])
  read(source.parameters, [...at, 'parameters'])
  const parameters = [...merged.values()]
  checkTemplate(reading, path, parameters, at)
  return parameters
}

function checkTemplate(reading: Reading, path: string, parameters: ModelParameter[], at: string[]): void {
  const segments = path.split('/')
  const templated = segments.filter((segment) => segment.includes('{'))
  for (const segment of templated) {
    if (!/^\{[^{}]+\}$/.test(segment)) {
      reading.refusals.add(at, `path segment "${segment}" mixes text and template, which is not served`)
    }
  }
  const names = templated.map((segment) => segment.slice(1, -1))
  const declared = parameters.filter((one) => one.in === 'path').map((one) => one.name)
  for (const name of names) {
    if (!declared.includes(name)) reading.refusals.add(at, `path parameter "${name}" of ${path} is not declared`)
  }
  for (const name of declared) {
    if (!names.includes(name)) reading.refusals.add(at, `path parameter "${name}" does not occur in ${path}`)
  }
}

function readClamp(reading: Reading, names: string[], parameters: ModelParameter[], at: string[]) {
  return names.map((name) => {
    const parameter = parameters.find((one) => one.in === 'query' && one.name === name)
    const { minimum, maximum } = object(parameter?.schema)
    if (typeof minimum !== 'number' && typeof maximum !== 'number') {
      reading.refusals.add(at, `x-accord.clamp names "${name}", which is no query parameter with minimum or maximum`)
    }
    return {
      name,
      ...(typeof minimum === 'number' ? { minimum } : {}),
      ...(typeof maximum === 'number' ? { maximum } : {}),
    }
  })
}

function readBody(
  reading: Reading,
  value: unknown,
  at: string[],
  method: string,
  raw: boolean,
): ModelOperation['body'] {
  if (value === undefined) {
    if (raw) reading.refusals.add(at.slice(0, -1), 'x-accord.body is raw, but the operation declares no requestBody')
    return null
  }
  if (method === 'get' || method === 'head') {
    reading.refusals.add(at, `${method.toUpperCase()} with a requestBody is not served: its meaning is undefined`)
  }
  const found = resolve(reading, value, at)
  const place = found.value === value ? at : found.path
  const content: Record<string, ModelSchema | null> = {}
  for (const [media, declared] of Object.entries(object(found.value.content))) {
    const path = [...place, 'content', media]
    if (!raw && !isJson(media) && !isForm(media)) {
      reading.refusals.add(
        path,
        `request bodies of type ${media} are not parsed; use JSON or a urlencoded form, or x-accord: { body: raw } to get the bytes`,
      )
    }
    const schema = object(declared).schema
    content[media] = schema === undefined ? null : { schema, path: [...path, 'schema'] }
  }
  return { required: found.value.required === true, raw, content }
}

function readResponses(reading: Reading, value: unknown, at: string[]): Record<string, ModelResponse> {
  const responses: Record<string, ModelResponse> = {}
  for (const [status, declared] of Object.entries(object(value))) {
    if (status.startsWith('x-')) continue
    const found = resolve(reading, declared, [...at, 'responses', status])
    responses[status] = readResponse(reading, found.value, found.path)
  }
  if (Object.keys(responses).length === 0) reading.refusals.add(at, 'the operation declares no responses')
  return responses
}

function readResponse(reading: Reading, source: Json, at: string[]): ModelResponse {
  const content: ModelResponse['content'] = {}
  for (const [media, declared] of Object.entries(object(source.content))) {
    const schema = object(declared).schema
    content[media] = schema === undefined ? null : { schema, path: [...at, 'content', media, 'schema'] }
  }
  const headers: ModelResponse['headers'] = {}
  for (const [name, declared] of Object.entries(object(source.headers))) {
    if (name.toLowerCase() === 'content-type') continue
    const found = resolve(reading, declared, [...at, 'headers', name])
    headers[name] = {
      required: found.value.required === true,
      schema: found.value.schema ?? {},
      path: 'schema' in found.value ? [...found.path, 'schema'] : found.path,
    }
  }
  return { content, headers }
}

function checkUnique(reading: Reading, operations: ModelOperation[]): void {
  for (const [id, same] of Map.groupBy(operations, (one) => one.operationId)) {
    for (const extra of id === '' ? [] : same.slice(1)) {
      reading.refusals.add([...extra.at, 'operationId'], `operationId "${id}" is used twice; rename one by overlay`)
    }
  }
}
