/** The things that a stateful mock remembers, by the concrete path of their collection. */
import { makeAnswer } from './answer.ts'
import type { MockContract } from './contract.ts'
import { plain } from './names.ts'
import { type Collection, itemIn } from './resources.ts'
import { sampleSchema } from './sample.ts'
import { define, type Json, type JsonObject } from './schema.ts'

export interface Entity {
  id: string
  /** Decides everything about it that no client said. */
  seed: string
  /** All that was ever shown or sent, by name. */
  values: JsonObject
  /** Made by a client; what belongs to it begins empty. */
  byClient: boolean
}

export interface Shelf {
  items: Map<string, Entity>
  deleted: Set<string>
  /** How many were ever made, so that no id comes twice. */
  made: number
}

const uuid = { type: 'string', format: 'uuid' } as const

export class Shelves {
  readonly #contract: MockContract
  readonly #shelves = new Map<string, Shelf>()
  readonly #seed: number | string
  readonly #items: number

  constructor(contract: MockContract, seed: number | string, items: number) {
    this.#contract = contract
    this.#seed = seed
    this.#items = items
  }

  /** The shelf of `path`. One that is opened for the first time holds the initial items, unless a client made its parent and can fill it. */
  open(collection: Collection, path: string, parent: Entity | undefined): Shelf {
    const known = this.#shelves.get(path)
    if (known) return known
    const shelf: Shelf = { items: new Map(), deleted: new Set(), made: 0 }
    this.#shelves.set(path, shelf)
    const empty = !collection.known || (parent?.byClient === true && collection.creates)
    for (let count = 0; count < (empty ? 0 : this.#items); count++) this.add(collection, shelf, path, {}, false)
    return shelf
  }

  /** Puts a new item on the shelf: what the reply that shows it best would say, with what the client sent in its place. */
  add(collection: Collection, shelf: Shelf, path: string, sent: JsonObject, byClient: boolean): Entity {
    const given = Object.keys(sent).find((name) => plain(name) === plain(collection.key))
    for (let attempt = 0; ; attempt++) {
      const seed = `${this.#seed}:${path}:${shelf.made++}`
      const values = this.#model(collection, seed)
      const id: Json = (given === undefined ? values[collection.key] : sent[given]) ?? String(shelf.made)
      if (given === undefined && shelf.items.has(String(id)) && attempt < 20) continue
      const entity: Entity = { id: String(id), seed, values: { ...values, [collection.key]: id }, byClient }
      assign(entity, sent)
      shelf.items.set(entity.id, entity)
      shelf.deleted.delete(entity.id)
      return entity
    }
  }

  find(collection: Collection, shelf: Shelf, path: string, wanted: string): Entity | undefined {
    const found = shelf.items.get(wanted)
    if (found || collection.known || shelf.deleted.has(wanted)) return found
    // Nothing in the contract tells a client the ids of these, so every id is one.
    return this.add(collection, shelf, path, { [collection.key]: wanted }, false)
  }

  /** Examples are good values, but all things would have the same id. */
  #model({ model, key, name, parameter, uuids }: Collection, seed: string): JsonObject {
    if (!model) return {}
    const show = (examples: boolean): JsonObject => {
      const { body } = makeAnswer(this.#contract, model.operation, { seed, enums: 'first', examples })
      return itemIn(body as Json, model.effect, parameter, name) ?? {}
    }
    const { [key]: id } = uuids ? { [key]: sampleSchema(uuid, { seed, root: null, direction: 'reply' }) } : show(false)
    return id === undefined ? show(true) : { ...show(true), [key]: id }
  }
}

/** Remembers `changes`, under the spelling that is known. */
export function assign(entity: Entity, changes: JsonObject): void {
  for (const [name, value] of Object.entries(changes)) {
    const known = Object.keys(entity.values).find((one) => plain(one) === plain(name)) ?? name
    define(entity.values, known, value)
  }
}
