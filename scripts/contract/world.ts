/**
 * The objects that requests need, made through the contract itself. `GET /projects/{id}` needs a project: the operation that posts to
 * `/projects` makes one, and its answer has the id. What that operation needs is made the same way first.
 */
import type { Answer } from '#scripts/contract/answer-check.ts'
import { type CredentialKind, createCredentials } from '#scripts/contract/credentials.ts'
import type { Contract, Operation, Parameter, Schema } from '#scripts/contract/documents.ts'
import { matchOperation } from '#scripts/contract/documents.ts'
import { isObject, jsonIn, valueAt } from '#scripts/contract/json.ts'
import { asSource, type Plan, type Source } from '#scripts/contract/plan.ts'
import { type CaseOptions, successes, validParts } from '#scripts/contract/requests.ts'
import { flatten } from '#scripts/contract/sampler.ts'
import type { Target } from '#scripts/contract/targets.ts'
import { Unavailable } from '#scripts/contract/unavailable.ts'
import { toWire, type WireRequest } from '#scripts/contract/wire.ts'

export interface WorldOptions {
  contract: Contract
  target: Target
  plan: Plan
  seed: number
  send(operation: Operation, wire: WireRequest): Promise<Answer>
}

type Values = NonNullable<CaseOptions['parts']>

export interface World {
  /** Values an operation's valid request needs. Throws {@link Unavailable}. */
  partsFor(operation: Operation): Promise<Values>
  /** Headers that say who asks. Throws {@link Unavailable} for `right` when no credential is to be had. */
  credentialFor(operation: Operation, kind: CredentialKind): Promise<Record<string, string>>
}

/** A world for one contract and target. Objects are made anew for each operation, credentials once. */
export function createWorld(options: WorldOptions): World {
  const { contract, target, plan } = options
  const maker = createMaker(options, (operation) => partsFor(operation))

  async function partsFor(operation: Operation): Promise<Values> {
    const planned = plan.operations[operation.id]?.values ?? {}
    const parts: Values = {}
    const path = await inferredPath(operation, planned.path ?? {})
    parts.path = { ...path, ...(await replaced(planned.path)) }
    for (const where of ['query', 'header', 'cookie'] as const) parts[where] = await replaced(planned[where])
    const body = {
      ...uniqueMembers(contract, operation, maker.next),
      ...(await referredMembers(operation, planned.body ?? {})),
      ...(await replaced(planned.body)),
    }
    if (Object.keys(body).length > 0) parts.body = body
    return parts
  }

  /** On a mock there is nothing to name, so samples stay. */
  async function inferredPath(
    operation: Operation,
    planned: Record<string, unknown>,
  ): Promise<Record<string, unknown>> {
    const path: Record<string, unknown> = {}
    if (target.kind === 'mock') return path
    for (const parameter of operation.parameters.filter((item) => item.in === 'path')) {
      if (planned[parameter.name] !== undefined) continue
      const id = await inferredId(contract, maker, operation, parameter)
      if (id !== undefined) path[parameter.name] = id
    }
    return path
  }

  /** Required members like `projectId` or `agent_id` refer to what posting to `/projects` or `/agents` makes. */
  async function referredMembers(
    operation: Operation,
    planned: Record<string, unknown>,
  ): Promise<Record<string, unknown>> {
    const members: Record<string, unknown> = {}
    if (target.kind === 'mock') return members
    for (const name of bodySchema(contract, operation)?.required ?? []) {
      const noun = /^([a-z]+)(?:Id|_id)$/.exec(name)?.[1]
      if (noun === undefined || planned[name] !== undefined) continue
      const create = contract.operations.find((item) => item.method === 'POST' && item.path.endsWith(`/${noun}s`))
      if (create && create.id !== operation.id) members[name] = idIn(jsonIn((await maker.run(create.id)).body), 'id')
    }
    return members
  }

  /** The values of a plan with every {@link Source} replaced. */
  async function replaced(values: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
    const result: Record<string, unknown> = {}
    for (const [name, value] of Object.entries(values)) {
      const found = await replace(value)
      if (found !== undefined) result[name] = found
    }
    return result
  }

  async function replace(value: unknown): Promise<unknown> {
    const source = asSource(value)
    if (source) return await maker.valueFrom(source)
    if (Array.isArray(value)) return await Promise.all(value.map(replace))
    return isObject(value) ? await replaced(value) : value
  }

  return { partsFor, credentialFor: maker.credentialFor }
}

/** Performs operations for what they answer. */
interface Maker {
  /** A number that was not given before. */
  next(): number
  run(operationId: string): Promise<Answer>
  valueFrom(source: Source): Promise<unknown>
  credentialFor: World['credentialFor']
}

function createMaker(options: WorldOptions, partsFor: World['partsFor']): Maker {
  const { contract, target, plan } = options
  const unbuilt = target.unbuilt(contract)
  const inProgress = new Set<string>()
  const credentials = createCredentials(contract, target, plan, run)
  let count = 0
  const next = (): number => options.seed * 1000 + ++count

  async function run(id: string): Promise<Answer> {
    const operation = contract.operations.find((item) => item.id === id)
    if (!operation) throw new Error(`The plan of ${contract.api} names ${id}, which is no operation of the contract`)
    if (unbuilt.has(id)) throw new Unavailable(`needs ${id}, which is not built`)
    if (inProgress.has(id)) throw new Unavailable(`needs ${id}, which needs itself`)
    inProgress.add(id)
    try {
      return await perform(operation)
    } finally {
      inProgress.delete(id)
    }
  }

  async function perform(operation: Operation): Promise<Answer> {
    const parts = validParts(contract, operation, { seed: next(), parts: await partsFor(operation) })
    const headers = await credentials.headersFor(operation, 'right')
    const answer = await options.send(operation, toWire(operation, target.base(contract), parts, headers))
    if (successes(operation).includes(answer.status)) return answer
    const text = answer.body.toString('utf8').slice(0, 120)
    throw new Unavailable(`needs ${operation.id}, which answered ${answer.status}: ${text}`)
  }

  /** On a mock there is nothing to refer to: undefined leaves the sample. */
  async function valueFrom(source: Source): Promise<unknown> {
    if ('$unique' in source) return source.$unique.replaceAll('{n}', String(next()))
    if (target.kind === 'mock') return undefined
    if ('$demo' in source) {
      const value = target.demo(contract)[source.$demo]
      if (value === undefined) throw new Unavailable(`needs ${source.$demo} from demo.json`)
      return value
    }
    const value = valueAt(jsonIn((await run(source.$from)).body), source.at)
    if (value === undefined) throw new Unavailable(`needs ${source.at} of ${source.$from}, which its answer lacks`)
    return value
  }

  return { next, run, valueFrom, credentialFor: credentials.headersFor }
}

/** The id of an object the path names: made by the operation that posts to the collection, else the first that listing it shows. */
async function inferredId(
  contract: Contract,
  maker: Maker,
  operation: Operation,
  parameter: Parameter,
): Promise<unknown> {
  const collection = operation.path.slice(0, operation.path.indexOf(`/{${parameter.name}}`))
  const create = collectionOperation(contract, 'POST', collection)
  if (create && create.id !== operation.id) return idIn(jsonIn((await maker.run(create.id)).body), parameter.name)
  const list = collectionOperation(contract, 'GET', collection)
  if (!list || list.id === operation.id) return undefined
  const id = firstIdIn(jsonIn((await maker.run(list.id)).body), parameter.name)
  if (id === undefined) throw new Unavailable(`needs an object of ${list.id}, which lists none`)
  return id
}

/** Names that must not repeat, in the bodies of operations that make something. */
function uniqueMembers(contract: Contract, operation: Operation, next: () => number): Record<string, unknown> {
  const schema = bodySchema(contract, operation)
  const members: Record<string, unknown> = {}
  for (const name of schema?.required ?? []) {
    const member = flatten(schema?.properties?.[name] ?? {}, contract)
    if (member.type !== 'string' || member.enum || member.const !== undefined) continue
    if (member.format === 'email') members[name] = `contract-${next()}@example.com`
    else if (name === 'slug') members[name] = `contract-${next()}`
    else if (name === 'name' && (member.maxLength ?? 99) >= 30 && !member.pattern) members[name] = `Contract ${next()}`
  }
  return members
}

function bodySchema(contract: Contract, operation: Operation): Schema | undefined {
  const schema = Object.values(operation.body?.content ?? {})[0]?.schema
  return schema && flatten(schema, contract)
}

/** The operation that posts to (or lists) a collection, e.g. `/projects` for `/projects/{id}/environments`. */
function collectionOperation(contract: Contract, method: 'GET' | 'POST', path: string): Operation | undefined {
  const operation = matchOperation(contract, method, path.replace(/\{[^}]+\}/g, 'x'))
  return operation?.path === path ? operation : undefined
}

/** The id in the answer of an operation that made something: by the parameter's own name, as `id`, at the top, in an envelope, in its object. */
export function idIn(answer: unknown, name: string): unknown {
  for (const candidate of [name, 'id']) {
    for (const level of levels(answer)) if (isId(level[candidate])) return level[candidate]
  }
  return undefined
}

const isId = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number'

/** The answer's object, the objects in it, and the objects in those. */
function levels(answer: unknown): Record<string, unknown>[] {
  const top = isObject(answer) ? [answer] : []
  const second = top.flatMap((object) => Object.values(object)).filter(isObject)
  const third = second.flatMap((object) => Object.values(object)).filter(isObject)
  return [...top, ...second, ...third]
}

/** The id of the first item of the first list in an answer. */
export function firstIdIn(answer: unknown, name: string): unknown {
  const lists = [answer, ...levels(answer).flatMap((object) => Object.values(object))].filter(Array.isArray)
  const first = lists.find((list) => list.length > 0)?.[0]
  return idIn(first, name)
}
