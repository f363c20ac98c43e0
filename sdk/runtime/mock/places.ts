/** Where in a body the thing itself is: `data`, `data.run`, `agent`, or the body. */
import { plain, singular, spelt } from './names.ts'
import { isObject, type Json, type JsonObject } from './schema.ts'

export type Place = readonly string[]

const depth = 2

/** All objects of a body that are not inside an array, the outer ones first. */
export function* objectsOf(body: Json): Generator<[Place, JsonObject]> {
  let level: [Place, Json][] = [[[], body]]
  for (let down = 0; down <= depth && level.length > 0; down++) {
    const next: [Place, Json][] = []
    for (const [place, value] of level) {
      if (!isObject(value)) continue
      yield [place, value]
      for (const [name, member] of Object.entries(value)) next.push([[...place, name], member])
    }
    level = next
  }
}

/** The place of the object that carries `key`, or undefined. One named like the resource comes before others. */
export function entityPlace(body: Json, key: string, resource: string): Place | undefined {
  const found = [...objectsOf(body)]
    .filter(([, value]) => spelt(Object.keys(value), key) !== undefined)
    .map(([place]) => place)
  return found.find((place) => place.length > 0 && singular(place.at(-1) ?? '') === singular(resource)) ?? found[0]
}

/** The place of the array of objects, or undefined. One named like the resource comes before others. */
export function listPlace(body: Json, resource: string): Place | undefined {
  if (Array.isArray(body)) return isObject(body[0]) ? [] : undefined
  const found = [...objectsOf(body)].flatMap(([place, value]) =>
    Object.entries(value)
      .filter(([, member]) => Array.isArray(member) && isObject(member[0]))
      .map(([name]) => [...place, name]),
  )
  return found.find((place) => plain(place.at(-1) ?? '') === plain(resource)) ?? found[0]
}

/** The first place of a member of this name. */
export function memberPlace(body: Json, name: string): Place | undefined {
  for (const [place, value] of objectsOf(body)) {
    const key = spelt(Object.keys(value), name)
    if (key !== undefined) return [...place, key]
  }
  return undefined
}

export function at(body: Json, place: Place): Json | undefined {
  let found: Json | undefined = body
  for (const name of place) found = isObject(found) && Object.hasOwn(found, name) ? found[name] : undefined
  return found
}

/** A copy of `body` with `value` at `place`. */
export function put(body: Json, place: Place, value: Json): Json {
  const [name, ...rest] = place
  if (name === undefined) return value
  const object = isObject(body) ? body : {}
  return { ...object, [name]: put(object[name] ?? {}, rest, value) }
}

/**
 * `names` of the properties that may hold the value of a path parameter, best first: `{runId}` of `/runs/{runId}` is `runId`, `id`,
 * `run_id`, or something that begins like it. Undefined when `value` has none of them.
 */
export function keyOf(value: JsonObject, parameter: string, resource: string): string | undefined {
  const names = Object.keys(value)
  const wanted = [parameter, ...(/id$/i.test(parameter) ? ['id', `${singular(resource)}id`] : [])]
  const exact = wanted.map((name) => spelt(names, name)).find((name) => name !== undefined)
  return exact ?? names.find((name) => plain(name).startsWith(plain(parameter)) && typeof value[name] !== 'object')
}
