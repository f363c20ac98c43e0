/** Answers with memory for the resources that a contract implies: what was created is read, listed, changed, deleted, and then gone. */
import { type Answered, makeAnswer, type Wanted } from './answer.ts'
import type { MockContract, MockOperation } from './contract.ts'
import type { State } from './mock.ts'
import { plain, singular, spelt } from './names.ts'
import { fillList } from './paging.ts'
import { at, entityPlace, listPlace, put } from './places.ts'
import { allowedBy, confirm, fill, fillAnywhere, fillAt, link } from './render.ts'
import { type MockInput, membersOf, Refusal } from './request.ts'
import { type Collection, homeOf, inferResources, itemIn, type Plan, type Resources } from './resources.ts'
import { isObject, type Json, type JsonObject } from './schema.ts'
import { assign, type Entity, type Shelf, Shelves } from './shelves.ts'
import { afterVerb } from './states.ts'

export interface StateOptions {
  /** The same seed and the same calls give the same ids and bodies. Default 1. */
  seed?: number | string | undefined
  /** How many items each collection begins with. Default 2. */
  items?: number | undefined
}

/** An item on the way of a path. */
interface Step {
  collection: Collection
  entity: Entity
}

/** Returns a memory for `contract`. Nothing in it knows a resource by name; {@link inferResources} says what the paths imply. */
export function createState(contract: MockContract, { seed = 1, items = 2 }: StateOptions = {}): State {
  let memory = new Memory(contract, inferResources(contract), seed, items)
  return {
    handle: (operation, input) => memory.handle(operation, input),
    reset(options = {}) {
      memory = memory.fresh(options)
    },
  }
}

class Memory {
  readonly #contract: MockContract
  readonly #resources: Resources
  readonly #seed: number | string
  readonly #items: number
  readonly #shelves: Shelves
  readonly #documents = new Map<string, JsonObject>()
  readonly #claims = new Map<string, { request: string; answer: Answered | undefined }>()

  constructor(contract: MockContract, resources: Resources, seed: number | string, items: number) {
    this.#contract = contract
    this.#resources = resources
    this.#seed = seed
    this.#items = items
    this.#shelves = new Shelves(contract, seed, items)
  }

  fresh({ seed = this.#seed, items = this.#items }: StateOptions): Memory {
    return new Memory(this.#contract, this.#resources, seed, items)
  }

  /**
   * The answer, or undefined where there is nothing to remember. Throws a {@link Refusal} 404 for what is not there. A request that comes
   * again with its idempotency key is answered as before; another body under the same key is refused.
   */
  handle(operation: MockOperation, input: MockInput): Answered | undefined {
    const key = input.header['idempotency-key']
    if (key === undefined) return this.#perform(operation, input)
    const claim = JSON.stringify([operation.id, input.path, key])
    const request = JSON.stringify([input.query, input.body ?? null])
    const known = this.#claims.get(claim)
    if (known && known.request !== request)
      throw new Refusal(422, `Idempotency-Key ${key} was used with another request`)
    const answer = known ? known.answer : this.#perform(operation, input)
    this.#claims.set(claim, { request, answer })
    return answer
  }

  #perform(operation: MockOperation, input: MockInput): Answered | undefined {
    const plan = this.#resources.plans.get(operation.id)
    if (!plan) return undefined
    const parents = this.#parents(plan, input)
    const collection = this.#resources.collections.get(plan.home)
    if (plan.effect === 'document') return this.#linked(this.#document(operation, input), parents)
    if (!collection || plan.effect === 'none') return undefined
    const path = concrete(plan.home, operation, input)
    const shelf = this.#shelves.open(collection, path, parents.at(-1)?.entity)
    if (plan.effect === 'list') return this.#linked(this.#list(plan, collection, shelf, input), parents)
    const before = shelf.made
    const entity = this.#target(plan, collection, shelf, path, input)
    const created = plan.effect === 'upsert' && shelf.made > before && 201 in operation.answers
    const answer = this.#item(plan, collection, entity, created ? { status: 201 } : {})
    return this.#linked(answer, [...parents, { collection, entity }])
  }

  /** The item that the operation is about, made or found; already changed as the operation wants. */
  #target(plan: Plan, collection: Collection, shelf: Shelf, path: string, input: MockInput): Entity {
    const { effect, by } = plan
    const sent = membersOf(input.body)
    if (effect === 'create') return this.#shelves.add(collection, shelf, path, sent, true)
    const wanted = String(input.path[parameterOf(plan)])
    const found = by === undefined ? this.#shelves.find(collection, shelf, path, wanted) : findBy(shelf, by, wanted)
    if (!found && effect === 'upsert') {
      return this.#shelves.add(collection, shelf, path, { ...sent, [by ?? collection.key]: wanted }, true)
    }
    if (!found) throw new Refusal(404, `${singular(collection.name)} ${wanted} was not found`)
    if (effect === 'delete') {
      shelf.items.delete(found.id)
      shelf.deleted.add(found.id)
    } else if (effect !== 'read') {
      const { [collection.key]: id = null } = found.values
      assign(found, sent)
      if (effect === 'act') assign(found, afterVerb(plan.verb, found.values, collection.states))
      found.values[collection.key] = id
    }
    return found
  }

  #answer(operation: MockOperation, entity?: Entity, wanted: Wanted = {}): Answered {
    const seed = entity?.seed ?? this.#seed
    return makeAnswer(this.#contract, operation, { seed, enums: 'first' }, wanted)
  }

  #item(plan: Plan, collection: Collection, entity: Entity, wanted: Wanted): Answered {
    const { operation, effect } = plan
    const answer = this.#answer(operation, entity, wanted)
    const allowed = allowedBy(this.#contract, answer)
    if (answer.schema === undefined) return answer
    const body = answer.body as Json
    const place = entityPlace(body, collection.key, collection.name)
    const shown = place && at(body, place)
    if (place && isObject(shown) && (plan.verb.startsWith('{') || !isAnother(shown, collection))) {
      const filled = fillAt(body, place, entity.values, allowed)
      remember(entity, at(filled, place))
      return { ...answer, body: effect === 'delete' ? confirm(filled, allowed) : filled }
    }
    if (effect === 'delete') return { ...answer, body: confirm(body, allowed) }
    const { [collection.key]: _, ...values } = entity.values
    return { ...answer, body: effect === 'read' ? body : fillAnywhere(body, values, allowed) }
  }

  #list({ operation }: Plan, collection: Collection, shelf: Shelf, { query }: MockInput): Answered {
    const answer = this.#answer(operation)
    if (answer.schema === undefined) return answer
    const items = [...shelf.items.values()].map((entity) => this.#listed(operation, collection, entity))
    const body = fillList(answer.body as Json, collection.name, items, query, allowedBy(this.#contract, answer))
    return { ...answer, body }
  }

  /** An item as the list shows it. */
  #listed(operation: MockOperation, { name, parameter }: Collection, entity: Entity): JsonObject {
    const answer = this.#answer(operation, entity)
    const body = answer.body as Json
    const item = itemIn(body, 'list', parameter, name) ?? {}
    const place = listPlace(body, name) ?? []
    const filled = fill(item, entity.values, (one) => put(body, place, [one]), allowedBy(this.#contract, answer))
    remember(entity, filled)
    return filled
  }

  /** The items that the path goes through on its way. */
  #parents({ operation, length, effect }: Plan, input: MockInput): Step[] {
    const segments = operation.path.split('/').slice(1)
    const end = effect === 'document' || effect === 'none' ? segments.length : length
    const steps: Step[] = []
    for (const [index, segment] of segments.slice(0, end).entries()) {
      const home = homeOf(segments.slice(0, index))
      const collection = segment.startsWith('{') ? this.#resources.collections.get(home) : undefined
      if (!collection) continue
      const path = concrete(home, operation, input)
      const shelf = this.#shelves.open(collection, path, steps.at(-1)?.entity)
      const wanted = String(input.path[segment.slice(1, -1)])
      const entity = this.#shelves.find(collection, shelf, path, wanted)
      if (!entity) throw new Refusal(404, `${singular(collection.name)} ${wanted} was not found`)
      steps.push({ collection, entity })
    }
    return steps
  }

  /** `run_id` in an answer about a run, or about what belongs to it, is that run. */
  #linked(answer: Answered, steps: readonly Step[]): Answered {
    if (answer.schema === undefined) return answer
    const allowed = allowedBy(this.#contract, answer)
    const body = steps.reduce((linked, { collection, entity }) => {
      return link(linked, `${singular(collection.name)}id`, entity.values[collection.key] ?? entity.id, allowed)
    }, answer.body as Json)
    return { ...answer, body }
  }

  #document(operation: MockOperation, input: MockInput): Answered {
    const path = concrete(homeOf(operation.path.split('/').slice(1)), operation, input)
    const changes = { ...this.#documents.get(path), ...(operation.method === 'GET' ? {} : membersOf(input.body)) }
    this.#documents.set(path, changes)
    const answer = this.#answer(operation)
    if (answer.schema === undefined) return answer
    return { ...answer, body: fillAnywhere(answer.body as Json, changes, allowedBy(this.#contract, answer)) }
  }
}

/** `/orgs/{}/members` with the values of this request. */
function concrete(home: string, { path }: MockOperation, input: MockInput): string {
  const named = path.split('/')
  const value = (index: number): string => String(input.path[(named[index] ?? '').slice(1, -1)])
  const segments = home.split('/').map((one, index) => (one === '{}' ? encodeURIComponent(value(index)) : one))
  return segments.join('/')
}

const parameterOf = ({ operation, length, by }: Plan): string => {
  const segment = operation.path.split('/')[length + (by === undefined ? 1 : 2)] ?? ''
  return segment.slice(1, -1)
}

const findBy = (shelf: Shelf, by: string, wanted: string): Entity | undefined =>
  [...shelf.items.values()].find(({ values }) => String(values[spelt(Object.keys(values), by) ?? '']) === wanted)

/** A reply about something that belongs to the item: it has the item's id as a foreign key beside an id of its own. */
const isAnother = (shown: JsonObject, { name, key }: Collection): boolean =>
  Object.keys(shown).some((one) => plain(one) === `${singular(name)}id` && one !== key)

/** What was shown once is shown again. */
function remember(entity: Entity, shown: Json | undefined): void {
  if (!isObject(shown)) return
  for (const [name, value] of Object.entries(shown)) {
    if (spelt(Object.keys(entity.values), name) === undefined) entity.values[name] = value
  }
}
