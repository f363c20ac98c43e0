/** A request read and checked as the server does: credential, path, media type, parameters, body. */
import type { MockContract, MockOperation, MockParameter, Validate } from './contract.ts'
import { parseJson } from './json.ts'
import { isObject, type JsonObject } from './schema.ts'

/** What an operation was asked, coerced and with its defaults. */
export interface MockInput {
  path: JsonObject
  query: JsonObject
  header: JsonObject
  cookie: JsonObject
  /** The parsed body, its bytes where the contract takes it raw, or undefined. */
  body: unknown
}

/** A request that the contract does not allow; the mock answers with `status`. */
export class Refusal extends Error {
  override name = 'Refusal'
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

export interface ReadOptions {
  /** `false`: any request is taken as it is. */
  validate: boolean
  /** `false`: nobody is asked for a credential. */
  credentials: boolean
}

/** Bytes of a body. */
const longest = 16 * 1024 * 1024

const ajvMessage = (location: string, validate: Validate): string => {
  const { instancePath = '', message = 'is not as declared' } = validate.errors?.[0] ?? {}
  return `${location}${instancePath} ${message}`
}

/** Reads `request` for `operation`. Throws a {@link Refusal} that names what is wrong. */
export async function readRequest(
  contract: MockContract,
  operation: MockOperation,
  request: Request,
  params: Readonly<Record<string, string>>,
  { validate, credentials }: ReadOptions,
): Promise<MockInput> {
  const length = Number(request.headers.get('content-length') ?? 0)
  if (validate && length > longest) throw new Refusal(413, `The body has ${length} bytes; the mock takes ${longest}`)
  const { searchParams } = new URL(request.url)
  const cookies = readCookies(request.headers.get('cookie') ?? '')
  if (credentials && !hasCredential(contract, operation, request, cookies)) {
    throw new Refusal(
      401,
      `${operation.id} needs a credential: ${operation.security.map((one) => one.join(' and ')).join(', or ')}`,
    )
  }
  const validators = contract.validators[operation.id] ?? {}
  const read = (location: MockParameter['in'], get: (one: MockParameter) => readonly string[]): JsonObject => {
    const values = readParameters(operation, location, get)
    const check = validators[location]
    if (!validate || !check || check(values)) return values
    throw new Refusal(location === 'path' ? 404 : 400, ajvMessage(location, check))
  }
  const one = (text: string | null | undefined): string[] => (text === null || text === undefined ? [] : [text])
  const path = read('path', ({ name }) => one(params[name]))
  const body = await readBody(operation, request, validate ? validators.body : undefined, validate)
  const query = read('query', (parameter) => queryValues(parameter, searchParams))
  const header = read('header', ({ name }) => one(request.headers.get(name)))
  return { path, query, header, cookie: read('cookie', ({ name }) => one(cookies[name])), body }
}

function readCookies(text: string): Record<string, string> {
  const pairs = text.split(/; */).map((pair) => pair.split('='))
  return Object.fromEntries(pairs.map(([name = '', ...value]) => [name.trim(), value.join('=')]))
}

function hasCredential(
  { schemes }: MockContract,
  { security }: MockOperation,
  request: Request,
  cookies: Record<string, string>,
): boolean {
  const has = (scheme: string): boolean => {
    const [kind = '', name = ''] = (schemes[scheme] ?? '').split(' ')
    const authorization = request.headers.get('authorization') ?? ''
    if (kind === 'header') return request.headers.has(name)
    if (kind === 'query') return new URL(request.url).searchParams.has(name)
    // Pages cannot see the cookies a browser sends along.
    if (kind === 'cookie') return name in cookies || 'document' in globalThis
    return authorization.toLowerCase().startsWith(`${kind} `)
  }
  return security.length === 0 || security.some((all) => all.every(has))
}

function readParameters(
  { parameters, clamp }: MockOperation,
  location: MockParameter['in'],
  get: (parameter: MockParameter) => readonly string[],
): JsonObject {
  const values: JsonObject = {}
  for (const parameter of parameters.filter((one) => one.in === location)) {
    const name = location === 'header' ? parameter.name.toLowerCase() : parameter.name
    const texts = get(parameter)
    const [text] = texts
    if (parameter.shape === 'object') {
      if (texts.length > 0) values[name] = Object.fromEntries(texts.map((pair) => pair.split(/=(.*)/s).slice(0, 2)))
    } else if (text !== undefined) {
      if (parameter.shape === 'array') values[name] = location === 'query' ? [...texts] : text.split(/ *, */)
      else if (parameter.shape === 'json')
        values[name] = parseJson(text, (reason) => new Refusal(400, `${name} ${reason}`))
      else values[name] = texts.length > 1 ? [...texts] : text
    }
  }
  for (const { name, minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } of location === 'query'
    ? clamp
    : []) {
    const number = Number(values[name] ?? Number.NaN)
    if (!Number.isNaN(number)) values[name] = String(Math.min(maximum, Math.max(minimum, number)))
  }
  return values
}

const separators: Record<string, string> = { form: ',', spaceDelimited: ' ', pipeDelimited: '|' }

/** All texts of a query parameter; those of an object as `member=value`. */
function queryValues({ name, shape, style, explode }: MockParameter, query: URLSearchParams): string[] {
  if (shape === 'object') {
    const members = [...query].flatMap(([key, value]) => {
      const member = key.startsWith(`${name}[`) && key.endsWith(']') ? key.slice(name.length + 1, -1) : ''
      return member === '' ? [] : [`${member}=${value}`]
    })
    return members
  }
  const all = query.getAll(name)
  return shape === 'array' && !explode ? all.flatMap((text) => text.split(separators[style] ?? ',')) : all
}

/** `application/json` of `application/json; charset=utf-8`. */
const mediaOf = (request: Request): string =>
  (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''

const accepts = (declared: string, sent: string): boolean =>
  declared === sent || declared === '*/*' || (declared.endsWith('/json') && /[/+]json$/.test(sent))

async function readBody(
  { body, id }: MockOperation,
  request: Request,
  validators: Record<string, Validate> | undefined,
  validate: boolean,
): Promise<unknown> {
  if (!body) return undefined
  const bytes = new Uint8Array(await request.arrayBuffer())
  if (body.raw) return bytes
  if (bytes.length === 0) {
    if (body.required && validate) throw new Refusal(400, `${id} needs a body`)
    return undefined
  }
  const sent = mediaOf(request)
  const declared = body.media.find((one) => accepts(one, sent))
  if (declared === undefined) {
    if (validate)
      throw new Refusal(415, `${id} takes ${body.media.join(' or ')}, not ${sent || 'a body without content type'}`)
    return bytes
  }
  const text = new TextDecoder().decode(bytes)
  const value = declared.includes('form-urlencoded')
    ? readForm(new URLSearchParams(text))
    : parseJson(text, (reason) => new Refusal(400, `body ${reason}`))
  const check = validators?.[declared]
  if (check && !check(value)) throw new Refusal(400, ajvMessage('body', check))
  return value
}

function readForm(form: URLSearchParams): JsonObject {
  const entries = [...new Set(form.keys())].map((name): [string, string | string[]] => {
    const all = form.getAll(name)
    return [name, all.length > 1 ? all : (all[0] ?? '')]
  })
  return Object.fromEntries(entries)
}

/** The members of a JSON object, or none. */
export const membersOf = (value: unknown): JsonObject => (isObject(value) ? value : {})
