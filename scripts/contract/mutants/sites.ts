/** Where a contract can be made a little wrong, and how. Nothing is changed here: a site is applied to a copy. */
import { asList, asObject, type JsonObject } from '#scripts/contract/against/side.ts'
import { isObject, joinPointer, valueAt } from '#scripts/contract/json.ts'

/** One possible small wrong edit. */
export interface Site {
  /** Like `drop-required`. */
  kind: string
  /** JSON pointer of what is edited. */
  path: string
  /** What is done, for people. */
  text: string
  /** Edits a copy of the document in place. */
  apply(document: JsonObject): void
}

/** Edits the object at `path`. */
type Change = (target: JsonObject) => void

const site = (kind: string, path: string, text: string, change: Change): Site => ({
  kind,
  path,
  text,
  apply(document) {
    change(asObject(valueAt(document, path)))
  },
})

/** Every site of a document, in its order. */
export function sitesOf(document: JsonObject): Site[] {
  const sites: Site[] = []
  visit(asObject(document), '', (value, path) => {
    if (isOperationPath(path)) sites.push(...operationSites(document, value, path))
    if (isParameter(value)) sites.push(...parameterSites(value, path))
    if (isSchemaPath(path)) sites.push(...schemaSites(value, path))
    if (/\/headers\/[^/]+$/.test(path) && isObject(value.schema)) sites.push(...headerSites(value, path))
  })
  return sites
}

/** Examples and extensions hold values, not contract. */
const silent = new Set(['example', 'examples', 'default', 'enum', 'const', 'x-accord'])

function visit(value: unknown, path: string, enter: (value: JsonObject, path: string) => void): void {
  for (const [index, one] of asList(value).entries()) visit(one, joinPointer(path, index), enter)
  if (!isObject(value)) return
  if (path !== '' && typeof value.$ref !== 'string') enter(value, path)
  for (const [name, one] of Object.entries(value)) {
    const isName = path.endsWith('/properties')
    if (isName || !silent.has(name)) visit(one, joinPointer(path, name), enter)
  }
}

const isOperationPath = (path: string): boolean => /^\/paths\/[^/]+\/(get|put|post|delete|head|patch)$/.test(path)
const isParameter = (value: JsonObject): boolean => typeof value.in === 'string' && isObject(value.schema)
const isSchemaPath = (path: string): boolean =>
  /^\/components\/schemas\/[^/]+$|\/(schema|items|additionalProperties|propertyNames|x-event-schema)$|\/properties\/[^/]+$|\/(allOf|anyOf|oneOf)\/\d+$/.test(
    path,
  )

function operationSites(document: JsonObject, operation: JsonObject, path: string): Site[] {
  const sites: Site[] = []
  const statuses = Object.keys(asObject(operation.responses))
  for (const status of statuses) {
    const other = ['202', '203', '410', '418'].find((one) => one[0] === status[0] && !statuses.includes(one))
    if (!other) continue
    const at = `${path}/responses`
    sites.push(site('change-status', at, `${status} → ${other}`, (target) => rename(target, status, other)))
    sites.push(site('drop-status', at, `without ${status}`, (target) => drop(target, status)))
    sites.push(
      ...mediaSites(asObject(asObject(asObject(operation.responses)[status]).content), `${at}/${status}/content`),
    )
  }
  const body = asObject(operation.requestBody)
  sites.push(...mediaSites(asObject(body.content), `${path}/requestBody/content`))
  if (body.content) {
    const text = body.required === true ? 'the body is optional' : 'the body is required'
    sites.push(
      site('flip-required', `${path}/requestBody`, text, (target) => set(target, 'required', target.required !== true)),
    )
  }
  const id = String(operation.operationId)
  sites.push(site('rename-operation', path, `${id} → ${id}Again`, (target) => set(target, 'operationId', `${id}Again`)))
  return [...sites, ...securitySites(document, operation, path), ...addressSites(document, path)]
}

function mediaSites(content: JsonObject, path: string): Site[] {
  return Object.keys(content).map((media) =>
    site('change-media-type', path, `${media} → application/x-mutant`, (target) =>
      rename(target, media, 'application/x-mutant'),
    ),
  )
}

function securitySites(document: JsonObject, operation: JsonObject, path: string): Site[] {
  const required = asList(operation.security ?? document.security).filter(
    (one) => Object.keys(asObject(one)).length > 0,
  )
  if (required.length > 0) return [site('drop-security', path, 'public', (target) => set(target, 'security', []))]
  const scheme = Object.keys(asObject(asObject(document.components).securitySchemes))[0]
  if (scheme === undefined) return []
  return [site('add-security', path, `asks for ${scheme}`, (target) => set(target, 'security', [{ [scheme]: [] }]))]
}

function addressSites(document: JsonObject, path: string): Site[] {
  const [item, method = ''] = [path.slice(0, path.lastIndexOf('/')), path.split('/').at(-1)]
  const other = method === 'post' ? 'put' : method === 'put' ? 'patch' : method === 'patch' ? 'put' : undefined
  const sites = [site('drop-operation', item, `without ${method.toUpperCase()}`, (target) => drop(target, method))]
  if (other && asObject(valueAt(document, item))[other] === undefined) {
    sites.push(site('change-method', item, `${method} → ${other}`, (target) => rename(target, method, other)))
  }
  return sites
}

function parameterSites(parameter: JsonObject, path: string): Site[] {
  if (parameter.in === 'path') return []
  const place = parameter.in === 'query' ? 'header' : 'query'
  const name = String(parameter.name)
  const required = parameter.required === true ? 'optional' : 'required'
  return [
    site('move-parameter', path, `${name}: ${parameter.in} → ${place}`, (target) => set(target, 'in', place)),
    site('rename-parameter', path, `${name} → ${name}x`, (target) => set(target, 'name', `${name}x`)),
    site('flip-required', path, `${name} is ${required}`, (target) => set(target, 'required', required === 'required')),
  ]
}

function headerSites(header: JsonObject, path: string): Site[] {
  const text = header.required === true ? 'optional' : 'required'
  return [
    site('flip-required', path, `the header is ${text}`, (target) => set(target, 'required', text === 'required')),
  ]
}

function schemaSites(schema: JsonObject, path: string): Site[] {
  return [
    ...objectSites(schema, path),
    ...valueSites(schema, path),
    ...boundSites(schema, path),
    ...textSites(schema, path),
  ]
}

function objectSites(schema: JsonObject, path: string): Site[] {
  const properties = Object.keys(asObject(schema.properties))
  const required = asList(schema.required).map(String)
  const sites: Site[] = []
  for (const name of required) {
    sites.push(
      site('drop-required', path, `${name} is optional`, (target) =>
        set(
          target,
          'required',
          required.filter((one) => one !== name),
        ),
      ),
    )
  }
  for (const name of properties) {
    if (!required.includes(name)) {
      sites.push(
        site('add-required', path, `${name} is required`, (target) => set(target, 'required', [...required, name])),
      )
    }
    sites.push(
      site('rename-property', path, `${name} → ${name}x`, (target) => {
        rename(asObject(target.properties), name, `${name}x`)
        if (required.includes(name))
          set(
            target,
            'required',
            required.map((one) => (one === name ? `${name}x` : one)),
          )
      }),
    )
  }
  if (schema.additionalProperties === false) {
    sites.push(site('flip-closed', path, 'open', (target) => drop(target, 'additionalProperties')))
  } else if (properties.length > 0 && schema.additionalProperties === undefined) {
    sites.push(site('flip-closed', path, 'closed', (target) => set(target, 'additionalProperties', false)))
  }
  return sites
}

const otherType: Record<string, string> = {
  string: 'integer',
  integer: 'string',
  number: 'string',
  boolean: 'string',
  array: 'string',
  object: 'string',
}

function valueSites(schema: JsonObject, path: string): Site[] {
  const sites: Site[] = []
  const values = asList(schema.enum)
  if (values.length > 0) {
    sites.push(site('widen-enum', path, 'with "mutant"', (target) => set(target, 'enum', [...values, 'mutant'])))
  }
  if (values.length > 1) {
    const last = JSON.stringify(values.at(-1))
    sites.push(site('narrow-enum', path, `without ${last}`, (target) => set(target, 'enum', values.slice(0, -1))))
  }
  if (schema.const !== undefined)
    sites.push(site('change-const', path, '→ "mutant"', (target) => set(target, 'const', 'mutant')))
  const types = [schema.type ?? []].flat().map(String)
  const main = types.find((type) => type !== 'null')
  if (!main || schema.enum || schema.const !== undefined) return sites
  const other = otherType[main] ?? 'string'
  const withOther = types.map((type) => (type === main ? other : type))
  const single = (list: string[]) => (list.length === 1 ? list[0] : list)
  sites.push(site('change-type', path, `${main} → ${other}`, (target) => set(target, 'type', single(withOther))))
  const nullable = types.includes('null')
  const next = nullable ? types.filter((type) => type !== 'null') : [...types, 'null']
  sites.push(
    site('flip-null', path, nullable ? 'not null' : 'may be null', (target) => set(target, 'type', single(next))),
  )
  return sites
}

const lower = ['minLength', 'minimum', 'minItems', 'minProperties', 'exclusiveMinimum']
const upper = ['maxLength', 'maximum', 'maxItems', 'maxProperties', 'exclusiveMaximum']

function boundSites(schema: JsonObject, path: string): Site[] {
  return [...lower, ...upper].flatMap((keyword) => {
    const value = schema[keyword]
    if (typeof value !== 'number') return []
    const tighter = lower.includes(keyword) ? value + 1 : value - 1
    return [
      site('tighten-bound', path, `${keyword}: ${value} → ${tighter}`, (target) => set(target, keyword, tighter)),
      site('drop-bound', path, `without ${keyword}`, (target) => drop(target, keyword)),
    ]
  })
}

function textSites(schema: JsonObject, path: string): Site[] {
  const sites: Site[] = []
  const { format, pattern } = schema
  if (typeof format === 'string') {
    const other = format === 'uuid' ? 'date-time' : 'uuid'
    sites.push(site('drop-format', path, `without ${format}`, (target) => drop(target, 'format')))
    sites.push(site('change-format', path, `${format} → ${other}`, (target) => set(target, 'format', other)))
  }
  if (typeof pattern === 'string') {
    sites.push(site('drop-pattern', path, `without ${pattern}`, (target) => drop(target, 'pattern')))
    sites.push(site('change-pattern', path, `${pattern} → ^mutant$`, (target) => set(target, 'pattern', '^mutant$')))
  }
  return sites
}

const set: (target: JsonObject, name: string, value: unknown) => void = (target, name, value) => {
  target[name] = value
}

function drop(target: JsonObject, name: string): void {
  delete target[name]
}

/** Keeps the order of the members. */
function rename(target: JsonObject, from: string, to: string): void {
  const entries = Object.entries(target)
  for (const [name] of entries) delete target[name]
  for (const [name, value] of entries) target[name === from ? to : name] = value
}
