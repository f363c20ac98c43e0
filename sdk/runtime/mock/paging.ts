/** A list as it was asked for: filtered, one page of it, counted. */
import { plain, spelt } from './names.ts'
import { at, listPlace, type Place, put } from './places.ts'
import type { Allowed } from './render.ts'
import { isObject, type Json, type JsonObject } from './schema.ts'

/** How contracts call the parameters of paging, besides their spelling. */
const names = {
  limit: ['limit', 'perPage', 'pageSize', 'size'],
  offset: ['offset', 'skip'],
  page: ['page'],
  cursor: ['cursor', 'after', 'startingAfter'],
}
const paging = new Set(Object.values(names).flat().map(plain))

/** How replies call what they say of the whole list. */
const facts: Record<string, (page: Page) => Json> = {
  total: ({ total }) => total,
  count: ({ total }) => total,
  totalcount: ({ total }) => total,
  hasmore: ({ next }) => next !== null,
  nextcursor: ({ next }) => next,
}

interface Page {
  items: JsonObject[]
  /** How many items the filters keep. */
  total: number
  /** Where the next page begins, or null after the last one. */
  next: string | null
}

/** `body`, a list reply, with those of `items` in its array that `query` asks for, and with its counts. */
export function fillList(
  body: Json,
  resource: string,
  items: readonly JsonObject[],
  query: JsonObject,
  allowed: Allowed,
): Json {
  const place = listPlace(body, resource)
  if (!place) return body
  const page = pageOf(items, query)
  const filled = put(body, place, page.items)
  if (!allowed(filled)) return body
  const around: Place[] = [place.slice(0, -1), []]
  return around.reduce((said, outer) => say(said, outer, page, allowed), filled)
}

function pageOf(items: readonly JsonObject[], query: JsonObject): Page {
  const kept = items.filter((item) => matches(item, query))
  const limit = numberOf(query, names.limit) ?? kept.length
  const from = startOf(kept, query, limit)
  const shown = kept.slice(from, from + limit)
  const end = from + shown.length
  return { items: shown, total: kept.length, next: end < kept.length ? String(end) : null }
}

/** A query parameter named like a property is a filter. */
function matches(item: JsonObject, query: JsonObject): boolean {
  return Object.entries(query).every(([name, wanted]) => {
    const key = paging.has(plain(name)) ? undefined : spelt(Object.keys(item), name)
    const value = key === undefined ? undefined : item[key]
    if (value === undefined || wanted === undefined || isObject(value)) return true
    const choices = [wanted].flat().map(String)
    return [value].flat().some((one) => choices.includes(String(one)))
  })
}

const textOf = (query: JsonObject, spellings: readonly string[]): string | undefined => {
  const name = spellings.map((one) => spelt(Object.keys(query), one)).find((one) => one !== undefined)
  return name === undefined ? undefined : String(query[name])
}

function numberOf(query: JsonObject, spellings: readonly string[]): number | undefined {
  const number = Number(textOf(query, spellings) ?? Number.NaN)
  return Number.isFinite(number) ? number : undefined
}

/** A cursor is where the page begins, or the id of the item before it. */
function startOf(items: readonly JsonObject[], query: JsonObject, limit: number): number {
  const cursor = textOf(query, names.cursor)
  if (cursor !== undefined && /^\d+$/.test(cursor)) return Number(cursor)
  if (cursor !== undefined) return items.findIndex(({ id }) => String(id) === cursor) + 1
  const page = numberOf(query, names.page)
  return page === undefined ? (numberOf(query, names.offset) ?? 0) : (page - 1) * limit
}

/** Puts the facts into the members of `outer` that are called so; a cursor that leads nowhere is left out where null is not allowed. */
function say(body: Json, outer: Place, page: Page, allowed: Allowed): Json {
  const target = at(body, outer)
  if (!isObject(target)) return body
  let said = target
  for (const name of Object.keys(target)) {
    const fact = facts[plain(name)]
    if (!fact) continue
    const value = fact(page)
    const { [name]: _, ...rest } = said
    const choices = [{ ...said, [name]: value }, ...(value === null ? [rest] : [])]
    said = choices.find((one) => allowed(put(body, outer, one))) ?? said
  }
  return put(body, outer, said)
}
