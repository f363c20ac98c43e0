/** Puts what is remembered into a sampled answer, wherever the contract allows it. */
import type { Answered } from './answer.ts'
import { satisfies } from './check.ts'
import { type MockContract, rootOf } from './contract.ts'
import { plain, spelt } from './names.ts'
import { at, listPlace, memberPlace, type Place, put } from './places.ts'
import { isObject, type Json, type JsonObject } from './schema.ts'

export type Allowed = (body: Json) => boolean

/** Whether a body is one that the answer's schema allows. */
export const allowedBy = (contract: MockContract, { schema }: Answered): Allowed => {
  const context = { root: rootOf(contract), direction: 'reply' as const }
  return (body) => satisfies(schema ?? true, body, context)
}

/** `target` with the members of `values` that have the same names, those that `write` may write. */
export function fill(
  target: JsonObject,
  values: JsonObject,
  write: (target: JsonObject) => Json,
  allowed: Allowed,
): JsonObject {
  const names = Object.keys(values)
  const candidates: JsonObject = {}
  for (const name of Object.keys(target)) {
    const known = spelt(names, name)
    if (known !== undefined) candidates[name] = values[known] as Json
  }
  const all = { ...target, ...candidates }
  if (allowed(write(all))) return all
  let filled = target
  for (const [name, value] of Object.entries(candidates)) {
    const next = { ...filled, [name]: value }
    if (allowed(write(next))) filled = next
  }
  return filled
}

/** The body with `values` in the object at `place`. */
export function fillAt(body: Json, place: Place, values: JsonObject, allowed: Allowed): Json {
  const target = at(body, place)
  if (!isObject(target)) return body
  const write = (object: JsonObject): Json => put(body, place, object)
  return write(fill(target, values, write, allowed))
}

/** The body with each of `changes` in the first member of its name. */
export function fillAnywhere(body: Json, changes: JsonObject, allowed: Allowed): Json {
  let filled = body
  for (const [name, value] of Object.entries(changes)) {
    const place = memberPlace(filled, name)
    const next = place ? put(filled, place, value) : filled
    if (allowed(next)) filled = next
  }
  return filled
}

/** Every member called `name`, at any depth, is `id` (a foreign key). */
export function link(body: Json, name: string, id: Json, allowed: Allowed): Json {
  const walk = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(walk)
    if (!isObject(value)) return value
    const entries = Object.entries(value).map(([key, one]): [string, Json] => [
      key,
      plain(key) === name ? id : walk(one),
    ])
    return Object.fromEntries(entries)
  }
  const linked = walk(body)
  return allowed(linked) ? linked : body
}

/** `deleted: true`, `ok: true`: what a reply to a deletion says in booleans. */
export function confirm(body: Json, allowed: Allowed): Json {
  const places: Place[] = [[], ['data']]
  return places.reduce((confirmed, place) => {
    const target = at(confirmed, place)
    if (!isObject(target)) return confirmed
    const flags = Object.keys(target).filter((name) => typeof target[name] === 'boolean')
    return fillAt(confirmed, place, Object.fromEntries(flags.map((name) => [name, true])), allowed)
  }, body)
}

function numberOf(query: JsonObject, names: readonly string[]): number | undefined {
  const keys = names.map((name) => spelt(Object.keys(query), name)).filter((name) => name !== undefined)
  return keys.map((name) => Number(query[name])).find(Number.isFinite)
}

const pagingNames = {
  limit: ['limit', 'perPage', 'pageSize', 'size'],
  offset: ['offset', 'skip'],
  page: ['page'],
  cursor: ['cursor', 'after', 'startingAfter'],
}
const paging = new Set(Object.values(pagingNames).flat().map(plain))
const totals = new Set(['total', 'count', 'totalcount'])

/** A list reply with `items` in its array: those that the query's filters keep, the page that it asks for, and the counts. */
export function fillList(
  body: Json,
  resource: string,
  items: readonly JsonObject[],
  query: JsonObject,
  allowed: Allowed,
): Json {
  const place = listPlace(body, resource)
  if (!place) return body
  const kept = items.filter((item) => matches(item, query))
  const limit = numberOf(query, pagingNames.limit) ?? kept.length
  const from = startOf(kept, query, limit)
  const shown = kept.slice(from, from + limit)
  const filled = put(body, place, shown)
  if (!allowed(filled)) return body
  const more = from + shown.length < kept.length
  return counted(
    filled,
    place.slice(0, -1),
    { total: kept.length, shown: shown.length, more, next: from + shown.length },
    allowed,
  )
}

function startOf(items: readonly JsonObject[], query: JsonObject, limit: number): number {
  const page = numberOf(query, pagingNames.page)
  const name = pagingNames.cursor.map((one) => spelt(Object.keys(query), one)).find((one) => one !== undefined)
  const cursor = name === undefined ? undefined : String(query[name])
  if (cursor !== undefined && !/^\d+$/.test(cursor)) return items.findIndex(({ id }) => String(id) === cursor) + 1
  return cursor !== undefined
    ? Number(cursor)
    : page !== undefined
      ? (page - 1) * limit
      : (numberOf(query, pagingNames.offset) ?? 0)
}

/** A query parameter named like a property is a filter. */
function matches(item: JsonObject, query: JsonObject): boolean {
  return Object.entries(query).every(([name, wanted]) => {
    const key = paging.has(plain(name)) ? undefined : spelt(Object.keys(item), name)
    const value = key === undefined ? undefined : item[key]
    if (value === undefined || wanted === undefined || isObject(value)) return true
    return [value]
      .flat()
      .map(String)
      .some((one) => [wanted].flat().map(String).includes(one))
  })
}

interface Counts {
  total: number
  shown: number
  more: boolean
  next: number
}

function counted(body: Json, place: Place, { total, more, next }: Counts, allowed: Allowed): Json {
  let filled = body
  for (const outer of [place, []]) {
    const target = at(filled, outer)
    if (!isObject(target)) continue
    for (const name of Object.keys(target)) {
      const options = totals.has(plain(name))
        ? [total]
        : plain(name) === 'hasmore'
          ? [more]
          : plain(name) === 'nextcursor'
            ? more
              ? [String(next)]
              : [null]
            : []
      const changed = options.map((value) => put(filled, [...outer, name], value)).find(allowed)
      if (changed !== undefined) filled = changed
      else if (plain(name) === 'nextcursor' && !more) filled = without(filled, outer, name, allowed)
    }
  }
  return filled
}

function without(body: Json, place: Place, name: string, allowed: Allowed): Json {
  const { [name]: _, ...rest } = at(body, place) as JsonObject
  const next = put(body, place, rest)
  return allowed(next) ? next : body
}
