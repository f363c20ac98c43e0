/**
 * Parameters as text → values for the validators, which then coerce scalars. Only declared names are read, so unknown query parameters are
 * ignored (contracts/audit.md section 3, decision 7). A scalar sent twice stays an array and is refused by its validator.
 * The styles are those `npm run generate` accepts.
 */
import type { Route, RouteParameter } from '#server/contract.ts'

export type Values = Record<string, unknown>

/** A parameter whose text cannot be read; the dispatcher answers 400, or 404 for a path. */
export class UnreadableParameter extends Error {
  override name = 'UnreadableParameter'
  readonly parameter: string

  constructor(parameter: string, why: string) {
    super(`${parameter} ${why}`)
    this.parameter = parameter
  }
}

type Location = RouteParameter['in']

/** One reader per location that declares parameters. */
export interface ParameterReaders {
  path?: (params: Readonly<Record<string, string>>) => Values
  query?: (text: string) => Values
  header?: (headers: Readonly<Record<string, string | string[] | undefined>>) => Values
  cookie?: (cookies: Readonly<Record<string, string | undefined>>) => Values
}

export function createReaders(route: Route): ParameterReaders {
  const at = (location: Location) => route.parameters.filter((parameter) => parameter.in === location)
  const path = at('path')
  const query = at('query')
  const header = at('header')
  const cookie = at('cookie')
  return {
    ...(path.length > 0 ? { path: (params) => readNamed(path, params) } : {}),
    ...(query.length > 0 ? { query: createQueryReader(query, route.clamp) } : {}),
    ...(header.length > 0 ? { header: createHeaderReader(header) } : {}),
    ...(cookie.length > 0 ? { cookie: (cookies) => readNamed(cookie, cookies) } : {}),
  }
}

function createHeaderReader(declared: readonly RouteParameter[]): NonNullable<ParameterReaders['header']> {
  const lower = declared.map((parameter) => ({ ...parameter, name: parameter.name.toLowerCase() }))
  return (headers) => readNamed(lower, headers)
}

function readNamed(
  declared: readonly RouteParameter[],
  source: Readonly<Record<string, string | string[] | undefined>>,
): Values {
  const values: Values = {}
  for (const parameter of declared) {
    const text = source[parameter.name]
    if (text === undefined) continue
    if (text.includes('\0')) throw new UnreadableParameter(parameter.name, 'contains the character U+0000')
    values[parameter.name] = readText(parameter, typeof text === 'string' ? text : text.join(', '))
  }
  return values
}

function readText(parameter: RouteParameter, text: string): unknown {
  if (parameter.shape === 'array') return text === '' ? [] : text.split(',').map((item) => item.trim())
  if (parameter.shape === 'json') return readJson(parameter, text)
  return text
}

function readJson(parameter: RouteParameter, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new UnreadableParameter(parameter.name, 'must be JSON')
  }
}

type Clamp = Route['clamp'][number]

function createQueryReader(
  declared: readonly RouteParameter[],
  clamps: readonly Clamp[],
): NonNullable<ParameterReaders['query']> {
  const byName = new Map(declared.map((parameter) => [parameter.name, parameter]))
  const hasDeepObjects = declared.some((parameter) => parameter.style === 'deepObject')
  return (text) => {
    const values: Values = {}
    if (text !== '') {
      for (const pair of text.split('&')) readPair(pair, byName, hasDeepObjects, values)
    }
    for (const clamp of clamps) applyClamp(clamp, values)
    return values
  }
}

function readPair(
  pair: string,
  byName: ReadonlyMap<string, RouteParameter>,
  hasDeepObjects: boolean,
  values: Values,
): void {
  const equals = pair.indexOf('=')
  const rawName = equals === -1 ? pair : pair.slice(0, equals)
  const rawValue = equals === -1 ? '' : pair.slice(equals + 1)
  // A name that does not decode cannot be a declared one.
  const name = decode(rawName)
  if (name === undefined) return
  const parameter = byName.get(name)
  if (parameter) add(values, parameter, readQueryValue(parameter, rawValue))
  else if (hasDeepObjects) readDeepMember(name, rawValue, byName, values)
}

/** Form decoding: `+` is a space; undefined when an escape is malformed. */
function decode(raw: string): string | undefined {
  const text = raw.includes('+') ? raw.replaceAll('+', ' ') : raw
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

function decodeValue(name: string, raw: string): string {
  const value = decode(raw)
  if (value === undefined) throw new UnreadableParameter(name, 'is not valid percent-encoded UTF-8')
  if (value.includes('\0')) throw new UnreadableParameter(name, 'contains the character U+0000')
  return value
}

const separators: Readonly<Record<string, RegExp>> = {
  form: /,/,
  spaceDelimited: /%20|\+/,
  pipeDelimited: /\||%7C/i,
}

function readQueryValue(parameter: RouteParameter, raw: string): unknown {
  if (parameter.shape === 'json') return readJson(parameter, decodeValue(parameter.name, raw))
  if (parameter.shape !== 'array' || parameter.explode) return decodeValue(parameter.name, raw)
  // Items are separated before they are decoded, so that an encoded comma stays inside its item.
  const separator = separators[parameter.style] ?? /,/
  return raw === '' ? [] : raw.split(separator).map((item) => decodeValue(parameter.name, item))
}

function add(values: Values, parameter: RouteParameter, value: unknown): void {
  const { name } = parameter
  const before = values[name]
  if (parameter.shape === 'array') {
    values[name] = [...(Array.isArray(before) ? before : []), ...(Array.isArray(value) ? value : [value])]
  } else {
    values[name] = before === undefined ? value : [before, value].flat()
  }
}

/** `filter[name]=value` of a deepObject parameter `filter`; deeper nesting has no meaning in OpenAPI and is ignored. */
function readDeepMember(name: string, raw: string, byName: ReadonlyMap<string, RouteParameter>, values: Values): void {
  const [, root, member] = /^([^[\]]+)\[([^[\]]+)\]$/.exec(name) ?? []
  if (root === undefined || member === undefined || member === '__proto__') return
  if (byName.get(root)?.style !== 'deepObject') return
  const before = (values[root] ?? {}) as Values
  const value = decodeValue(root, raw)
  const earlier = before[member]
  values[root] = { ...before, [member]: earlier === undefined ? value : [earlier, value].flat() }
}

/** Brings a number into range instead of refusing it (`x-accord.clamp`); what is not a number is left to its validator. */
function applyClamp(clamp: Clamp, values: Values): void {
  const value = values[clamp.name]
  if (typeof value !== 'string' || !/^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(value.trim())) return
  const number = Number(value)
  values[clamp.name] = Math.min(Math.max(number, clamp.minimum ?? -Infinity), clamp.maximum ?? Infinity)
}
