import type { RouteParameter } from '#server/contract.ts'
import { isJson, type Json, type ModelParameter, type Reading } from './reading.ts'
import { steps } from './refusals.ts'
import { lookUp } from './schema.ts'

type Shape = RouteParameter['shape']

const locations = ['path', 'query', 'header', 'cookie']
const defaultStyle: Record<string, string> = { path: 'simple', query: 'form', header: 'simple', cookie: 'form' }

/** What the dispatcher reads: `location style explode shape`. Everything else has more than one reading, or none. */
const served = new Set([
  'path simple * scalar',
  'path simple * array',
  'query form * scalar',
  'query form * array',
  'query spaceDelimited false array',
  'query pipeDelimited false array',
  'query deepObject true object',
  'header simple * scalar',
  'header simple * array',
  'cookie form * scalar',
])

/** Reads one resolved parameter; null when it is refused altogether. Header names that HTTP itself owns are left out, as OpenAPI says. */
export function readParameter(reading: Reading, source: Json, path: string[]): ModelParameter | null {
  const { in: location, name } = source
  if (typeof name !== 'string' || typeof location !== 'string' || !locations.includes(location)) {
    reading.refusals.add(path, `a parameter needs a name and in: path, query, header or cookie; found in: ${location}`)
    return null
  }
  if (location === 'header' && ['accept', 'content-type', 'authorization'].includes(name.toLowerCase())) return null
  const style = typeof source.style === 'string' ? source.style : (defaultStyle[location] as string)
  const explode = typeof source.explode === 'boolean' ? source.explode : style === 'form' || style === 'deepObject'
  const common = {
    in: location as RouteParameter['in'],
    name,
    required: source.required === true,
    style,
    explode,
  }
  if (source.content !== undefined) return { ...common, ...jsonParameter(reading, name, source.content as Json, path) }
  const schemaPath = 'schema' in source ? [...path, 'schema'] : path
  const shape = shapeOf(reading, source.schema ?? {}, schemaPath, name)
  if (!served.has(`${location} ${style} ${explode} ${shape}`) && !served.has(`${location} ${style} * ${shape}`)) {
    reading.refusals.add(
      path,
      `${location} parameter "${name}": style ${style}, explode ${explode} with ${shape === 'scalar' ? 'a' : 'an'} ${shape} is not served`,
    )
  }
  if (source.allowReserved === true) {
    reading.refusals.add([...path, 'allowReserved'], `${location} parameter "${name}": allowReserved is not served`)
  }
  return { ...common, shape, schema: source.schema ?? {}, path: schemaPath }
}

function jsonParameter(reading: Reading, name: string, content: Json, path: string[]) {
  const media = Object.keys(content)[0] ?? ''
  if (!isJson(media)) {
    reading.refusals.add(
      [...path, 'content'],
      `parameter "${name}": content ${media || 'without a type'} is not parsed`,
    )
  }
  const schema = (content[media] as Json | undefined)?.schema
  return { shape: 'json' as const, schema: schema ?? {}, path: [...path, 'content', media, 'schema'] }
}

/** Array or object where the schema's type says so, through `$ref`; a union with either is refused, since text cannot tell them apart. */
function shapeOf(reading: Reading, schema: unknown, path: string[], name: string): Shape {
  let at: unknown = schema
  for (let hops = 0; hops < 20 && typeof (at as Json)?.$ref === 'string'; hops++) {
    at = lookUp(reading.document, steps(String((at as Json).$ref)))
  }
  const { type, anyOf, oneOf, allOf } = (at ?? {}) as Json
  const types = (Array.isArray(type) ? type : [type]).filter((one) => one !== 'null' && one !== undefined)
  if (types.length === 1 && types[0] === 'array') return 'array'
  if (types.length === 1 && types[0] === 'object') return 'object'
  const branches = [anyOf, oneOf, allOf].flatMap((one) => (Array.isArray(one) ? one : []))
  const shapes = branches.map((branch) => shapeOf(reading, branch, path, name))
  if (types.includes('array') || types.includes('object') || shapes.some((one) => one !== 'scalar')) {
    reading.refusals.add(path, `parameter "${name}" may be a scalar or a structure, which its text cannot tell apart`)
  }
  return 'scalar'
}
