/** Puts what is remembered into a sampled answer, wherever the contract allows it. */
import type { Answered } from './answer.ts'
import { satisfies } from './check.ts'
import { type MockContract, rootOf } from './contract.ts'
import { plain, spelt } from './names.ts'
import { at, memberPlace, type Place, put } from './places.ts'
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
