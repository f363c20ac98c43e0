/**
 * Which resources the paths of a contract imply, and what each operation does to them. Nothing here knows a contract: `/x` and `/x/{id}`
 * are a collection and its items, `/x/{id}/verb` acts on an item, a path that is read and written without an id is a document.
 */
import { makeAnswer } from './answer.ts'
import { satisfies } from './check.ts'
import { type MockContract, type MockOperation, rootOf, successes } from './contract.ts'
import { plain, singular } from './names.ts'
import { at, entityPlace, keyOf, listPlace, put } from './places.ts'
import { isObject, type Json, type JsonObject } from './schema.ts'
import { statesOf } from './states.ts'

export type Effect = 'list' | 'create' | 'read' | 'update' | 'upsert' | 'delete' | 'act' | 'document' | 'none'

export interface Plan {
  operation: MockOperation
  effect: Effect
  /** Path of the collection or document, its parameters as `{}`. */
  home: string
  /** Number of segments of the path that name the collection. */
  length: number
  /** The last segment: what an action is called. */
  verb: string
  /** Look items up by this property instead of by their id (`/x/by-name/{name}`). */
  by?: string
}

export interface Collection {
  home: string
  /** Last segment. */
  name: string
  /** The parameter that names an item, or `id` where no path has one. */
  parameter: string
  /** Property of an item that is its id. */
  key: string
  /** Ids can be learned from the contract (a list or a create), so an unknown one does not exist. */
  known: boolean
  /** Ids are texts of any kind, so they can be UUIDs, which every place takes that asks for such an id. */
  uuids: boolean
  /** The operation whose reply shows an item best. */
  model: Plan | undefined
  /** What the items' `status` can be, as the model's reply declares it. */
  states: readonly string[]
  creates: boolean
}

export interface Resources {
  plans: ReadonlyMap<string, Plan>
  collections: ReadonlyMap<string, Collection>
}

const isParameter = (segment: string): boolean => segment.startsWith('{')
const split = (path: string): string[] => path.split('/').slice(1)
/** Segments as the path of a collection: every parameter is `{}`. */
export const homeOf = (segments: readonly string[]): string =>
  `/${segments.map((one) => (isParameter(one) ? '{}' : one)).join('/')}`

/** What each operation of the contract does, by operationId, and the collections that follow from that. */
export function inferResources(contract: MockContract): Resources {
  const known = inferred.get(contract) ?? infer(contract)
  inferred.set(contract, known)
  return known
}

const inferred = new WeakMap<MockContract, Resources>()

function infer(contract: MockContract): Resources {
  const sampled = new Map(contract.operations.map((one) => [one.id, sampleOf(contract, one)]))
  const reader = new Reader(contract.operations, sampled)
  const plans = new Map(contract.operations.map((one) => [one.id, reader.plan(one)]))
  const collections = new Map<string, Collection>()
  for (const home of new Set([...plans.values()].map((plan) => plan.home))) {
    const members = [...plans.values()].filter((plan) => plan.home === home)
    if (!members.some(({ effect }) => effect !== 'none' && effect !== 'document')) continue
    collections.set(home, collectionOf(contract, home, members, sampled))
  }
  return { plans, collections }
}

function sampleOf(contract: MockContract, operation: MockOperation): Json {
  const { schema, body } = makeAnswer(contract, operation, { seed: 'shape' })
  return schema === undefined ? null : (body as Json)
}

class Reader {
  readonly #sampled: ReadonlyMap<string, Json>
  readonly #operations: readonly MockOperation[]
  /** Prefixes that some path continues with `/{parameter}`. */
  readonly #homes = new Set<string>()

  constructor(operations: readonly MockOperation[], sampled: ReadonlyMap<string, Json>) {
    this.#operations = operations
    this.#sampled = sampled
    for (const { path } of operations) {
      const segments = split(path)
      segments.forEach((segment, index) => {
        if (isParameter(segment)) this.#homes.add(homeOf(segments.slice(0, index)))
      })
    }
  }

  plan(operation: MockOperation): Plan {
    const segments = split(operation.path)
    const last = segments.length - 1
    const verb = segments[last] ?? ''
    const make = (effect: Effect, length: number, by?: string): Plan => ({
      operation,
      effect,
      home: homeOf(segments.slice(0, length)),
      length,
      verb,
      ...(by === undefined ? {} : { by }),
    })
    if (isParameter(verb)) return this.#item(operation, segments, make)
    const whole = segments.length
    const item = segments.findLastIndex(isParameter)
    if (this.#isCollection(operation)) {
      if (operation.method === 'GET') return make('list', whole)
      if (operation.method === 'POST') return make(this.#asks(operation, verb) ? 'list' : 'create', whole)
    }
    const born = this.#bornBeside(operation, segments)
    if (born !== undefined) return { ...make('create', last), home: born }
    if (this.#listsParent(operation, segments)) return make('list', last)
    if (this.#isDocument(operation)) return make('document', whole)
    if (item === -1) return make('none', whole)
    return make(operation.method === 'GET' ? 'read' : 'act', item)
  }

  #item(
    operation: MockOperation,
    segments: string[],
    make: (effect: Effect, length: number, by?: string) => Plan,
  ): Plan {
    const last = segments.length - 1
    const alias = segments[last - 1]?.startsWith('by-') === true
    const by = alias ? (segments[last] as string).slice(1, -1) : undefined
    const length = alias ? last - 1 : last
    const { method } = operation
    if (method === 'GET') return make('read', length, by)
    if (method === 'DELETE') return make('delete', length, by)
    if (method === 'POST') return make('act', length, by)
    return make(alias || successes(operation).includes(201) ? 'upsert' : 'update', length, by)
  }

  /** A question too long for a query: its answer is a list, and shows nothing that could have been made. */
  #asks(operation: MockOperation, name: string): boolean {
    const answer = this.#sampled.get(operation.id) ?? null
    return listPlace(answer, name) !== undefined && entityPlace(answer, 'id', name) === undefined
  }

  #lists(operation: MockOperation): boolean {
    const place = listPlace(this.#sampled.get(operation.id) ?? null, split(operation.path).at(-1) ?? '')
    return operation.method === 'GET' && place !== undefined
  }

  /** The array below an item is what the path names, or all there is; else the reply is a view of the item that happens to hold one. */
  #isNamedAfter(operation: MockOperation, name: string): boolean {
    const last = listPlace(this.#sampled.get(operation.id) ?? null, name)?.at(-1) ?? 'data'
    return ['data', 'items', 'results'].includes(last) || plain(last) === plain(name)
  }

  #on(path: string, method: string): MockOperation | undefined {
    return this.#operations.find((one) => one.method === method && homeOf(split(one.path)) === path)
  }

  /** `/x` is one when `/x/{id}` exists, or when it is listed and posted to; under an item also when it is only listed. */
  #isCollection(operation: MockOperation): boolean {
    const path = homeOf(split(operation.path))
    const get = this.#on(path, 'GET')
    const listed = get !== undefined && this.#lists(get)
    if (operation.method === 'POST') return this.#homes.has(path) || listed
    if (operation.method !== 'GET' || !listed) return false
    const below = path.includes('{}') && this.#isNamedAfter(operation, path.split('/').at(-1) ?? '')
    return below || this.#homes.has(path) || this.#on(path, 'POST') !== undefined
  }

  /** `POST /x/import` answers 201 and nothing posts to `/x`; or `POST /team/invite` answers an `invitation` of `/team/invitations`. */
  #bornBeside(operation: MockOperation, segments: string[]): string | undefined {
    if (operation.method !== 'POST') return undefined
    const parent = homeOf(segments.slice(0, -1))
    const created = successes(operation).some((status) => status === 201 || status === 202)
    if (created && this.#homes.has(parent) && !this.#on(parent, 'POST') && !isParameter(segments.at(-2) ?? ''))
      return parent
    const body = this.#sampled.get(operation.id)
    const things = isObject(body) ? Object.keys(body).filter((name) => isObject(body[name])) : []
    return [...this.#homes].find((home) => {
      const name = home.slice(parent.length + 1)
      return (
        home.startsWith(`${parent}/`) &&
        !name.includes('/') &&
        things.some((thing) => singular(name) === singular(thing))
      )
    })
  }

  /** `GET /x/mine` lists items of `/x` when nothing else does. */
  #listsParent(operation: MockOperation, segments: string[]): boolean {
    const parent = homeOf(segments.slice(0, -1))
    return this.#homes.has(parent) && !this.#on(parent, 'GET') && this.#lists(operation)
  }

  #isDocument(operation: MockOperation): boolean {
    const path = homeOf(split(operation.path))
    // Posting to a path without an item is more often a question than a change.
    const writes = path.includes('{}') ? ['PUT', 'PATCH', 'POST'] : ['PUT', 'PATCH']
    const written = writes.some((method) => this.#on(path, method))
    return this.#on(path, 'GET') !== undefined && written && operation.method !== 'DELETE'
  }
}

const order: readonly Effect[] = ['read', 'create', 'list', 'update', 'upsert']

function collectionOf(
  contract: MockContract,
  home: string,
  members: readonly Plan[],
  sampled: ReadonlyMap<string, Json>,
): Collection {
  const name = split(home).at(-1) ?? ''
  const item = members.find(
    ({ by, operation, length }) => by === undefined && isParameter(split(operation.path)[length] ?? ''),
  )
  const parameter = item ? (split(item.operation.path)[item.length] as string).slice(1, -1) : 'id'
  const models = order.flatMap((effect) =>
    members.filter((plan) => plan.effect === effect && (effect !== 'read' || isParameter(plan.verb))),
  )
  const shown = models.flatMap((plan) => {
    const value = itemIn(sampled.get(plan.operation.id) ?? null, plan.effect, parameter, name)
    const key = value && keyOf(value, parameter, name)
    return key === undefined ? [] : [{ plan, key }]
  })
  const effects = members.map(({ effect }) => effect)
  return {
    home,
    name,
    parameter,
    key: shown[0]?.key ?? parameter,
    known: shown.length > 0 && (effects.includes('list') || effects.includes('create')),
    uuids: shown[0] !== undefined && takesUuid(contract, sampled, shown[0].plan, shown[0].key, name),
    model: shown[0]?.plan,
    states: shown[0] ? statesOf(contract, shown[0].plan.operation) : [],
    creates: effects.includes('create'),
  }
}

/** The item that a reply shows: the first of a list, else the object that carries its id. */
export function itemIn(body: Json, effect: Effect, parameter: string, name: string): JsonObject | undefined {
  if (effect === 'list') {
    const place = listPlace(body, name)
    const list = place && at(body, place)
    return Array.isArray(list) && isObject(list[0]) ? list[0] : undefined
  }
  const place =
    entityPlace(body, parameter, name) ?? (/id$/i.test(parameter) ? entityPlace(body, 'id', name) : undefined)
  const value = place && at(body, place)
  return isObject(value) ? value : isObject(body) ? body : undefined
}

function takesUuid(
  contract: MockContract,
  sampled: ReadonlyMap<string, Json>,
  { operation, effect }: Plan,
  key: string,
  name: string,
): boolean {
  const { schema } = makeAnswer(contract, operation, { seed: 'shape' })
  const body = sampled.get(operation.id) ?? null
  const place = effect === 'list' ? listPlace(body, name) : entityPlace(body, key, name)
  const found = place && at(body, place)
  const item = Array.isArray(found) ? found[0] : found
  if (schema === undefined || !place || !isObject(item) || !/id$/i.test(key)) return false
  const changed = { ...item, [key]: '3f2a9c04-5b1d-4e8a-9c37-0d6e1f2b4a58' }
  const context = { root: rootOf(contract), direction: 'reply' as const }
  return satisfies(schema, put(body, place, Array.isArray(found) ? [changed] : changed), context)
}
