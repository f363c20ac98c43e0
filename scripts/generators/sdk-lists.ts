/** Which operations are lists, in pages or whole, and where in the answer their items are. */
import { type Json, type ModelOperation, object } from './reading.ts'
import { steps } from './refusals.ts'
import { lookUp } from './schema.ts'

export interface ListFacts {
  /** `paged` goes on where `offset` or `cursor` says, `list` is everything there is. */
  kind: 'list' | 'paged'
  /** Where the items are, `data.runs`. */
  items: string
  /** Where the next cursor is; absent where pages go by offset. */
  next?: string
}

/** What a list may say beside its items without being more than a list. */
const counts = ['count', 'returned', 'total']

/** Reads an operation as a list; null when it is none. */
export function listFacts(document: unknown, operation: ModelOperation): ListFacts | null {
  if (operation.method !== 'GET') return null
  const names = operation.parameters.filter((one) => one.in === 'query').map((one) => one.name)
  const answer = follow(document, operation.responses['200']?.content['application/json']?.schema)
  if (names.includes('cursor')) return byCursor(document, answer)
  if (names.includes('offset')) {
    const found = arrayIn(document, answer)
    return found && { kind: 'paged', items: found.items }
  }
  const successes = Object.entries(operation.responses).filter(([status]) => status.startsWith('2'))
  const onlyJson = successes.length === 1 && Object.keys(successes[0]?.[1].content ?? {}).length === 1
  const items = onlyJson ? wholeList(document, answer) : null
  return items === null ? null : { kind: 'list', items }
}

function byCursor(document: unknown, answer: Json): ListFacts | null {
  const found = arrayIn(document, answer)
  const next = Object.keys(found?.holder ?? {}).find((name) => /^next_?cursor$/i.test(name))
  if (!found || next === undefined) return null
  return { kind: 'paged', items: found.items, next: [...found.items.split('.').slice(0, -1), next].join('.') }
}

const isOf = (type: string, schema: Json): boolean => [schema.type].flat().includes(type)

/** The first array of an answer, or of the only object in it. */
function arrayIn(document: unknown, schema: Json, depth = 0): { items: string; holder: Json } | null {
  const members = membersOf(document, schema)
  const list = members.find(([, value]) => isOf('array', value))
  if (list) return { items: list[0], holder: object(schema.properties) }
  const inner = members.filter(([, value]) => isOf('object', value))
  const [only] = inner
  if (!only || inner.length !== 1 || depth > 0) return null
  const found = arrayIn(document, only[1], depth + 1)
  return found && { items: `${only[0]}.${found.items}`, holder: found.holder }
}

/**
 * Where the items of an answer are that is nothing but a list: one array that is always there and counts beside it, or an envelope
 * around that. An answer that says more, or that is itself an array, is given to the caller as it is.
 */
function wholeList(document: unknown, schema: Json, depth = 0): string | null {
  const members = membersOf(document, schema).filter(([name]) => !counts.includes(name))
  const [only] = members
  if (!only || members.length !== 1) return null
  const [name, value] = only
  if (!Array.isArray(schema.required) || !schema.required.includes(name)) return null
  if (value.type === 'array') return name
  const inner = value.type === 'object' && depth === 0 ? wholeList(document, value, depth + 1) : null
  return inner === null ? null : `${name}.${inner}`
}

const membersOf = (document: unknown, schema: Json): (readonly [string, Json])[] =>
  Object.entries(object(schema.properties)).map(([name, value]) => [name, follow(document, value)] as const)

/** A schema with its references followed, and the members of `allOf` laid together. */
export function follow(document: unknown, schema: unknown): Json {
  const found = object(schema)
  if (typeof found.$ref === 'string') return follow(document, lookUp(document, steps(found.$ref)))
  if (!Array.isArray(found.allOf)) return found
  const parts = [...found.allOf.map((one) => follow(document, one)), found]
  const properties = Object.assign({}, ...parts.map((one) => object(one.properties)))
  const required = parts.flatMap((one) => (Array.isArray(one.required) ? one.required : []))
  return { ...Object.assign({}, ...parts), properties, required }
}
