/**
 * The objects and credentials that requests need, made through the contract itself. `GET /projects/{id}` needs a project: the operation
 * that posts to `/projects` makes one, and its answer has the id. What that operation needs is made the same way first.
 */

import type { Answer } from '#scripts/contract/answer-check.ts'
import { type CaseOptions, successes, validParts } from '#scripts/contract/cases.ts'
import type { Contract, Operation, Parameter } from '#scripts/contract/documents.ts'
import { declaredAnswer, matchOperation } from '#scripts/contract/documents.ts'
import { isObject, valueAt } from '#scripts/contract/json.ts'
import { asSource, type CredentialSource, type Plan, type Source } from '#scripts/contract/plan.ts'
import { flatten } from '#scripts/contract/sampler.ts'
import type { Target } from '#scripts/contract/targets.ts'
import { toWire, type WireRequest } from '#scripts/contract/wire.ts'

/** Something an operation needs cannot be had; the message is the reason its cases are skipped. */
export class Unavailable extends Error {
  override name = 'Unavailable'
}

export interface WorldOptions {
  contract: Contract
  target: Target
  plan: Plan
  seed: number
  /** Sends a request and holds the answer against the contract like any other. */
  send(operation: Operation, wire: WireRequest): Promise<Answer>
}

export interface World {
  /** Values an operation's valid request needs. Throws {@link Unavailable}. */
  partsFor(operation: Operation): Promise<NonNullable<CaseOptions['parts']>>
  /** Headers that say who asks. Throws {@link Unavailable} for `right` when no credential is to be had. */
  credentialFor(operation: Operation, which: 'right' | 'none' | 'wrong'): Promise<Record<string, string>>
}

/** A world for one contract and target. Objects are made anew for each operation, credentials once. */
export function createWorld(options: WorldOptions): World {
  const { contract, target, plan } = options
  const credentials = new Map<string, Promise<string | undefined>>()
  const inProgress = new Set<string>()
  const made = new Map<string, Promise<Answer>>()
  const unbuilt = target.unbuilt(contract)
  let count = 0
  const next = (): number => options.seed * 1000 + ++count

  /** Runs an operation for its answer. */
  async function run(id: string, fresh: boolean): Promise<Answer> {
    const operation = contract.operations.find((item) => item.id === id)
    if (!operation) throw new Error(`The plan of ${contract.api} names ${id}, which is no operation of the contract`)
    if (unbuilt.has(id)) throw new Unavailable(`needs ${id}, which is not built`)
    if (inProgress.has(id)) throw new Unavailable(`needs ${id}, which needs itself`)
    const known = made.get(id)
    if (known && !fresh) return await known
    inProgress.add(id)
    try {
      const answer = create(operation)
      made.set(id, answer)
      return await answer
    } finally {
      inProgress.delete(id)
    }
  }

  async function create(operation: Operation): Promise<Answer> {
    const parts = validParts(contract, operation, { seed: next(), parts: await partsFor(operation) })
    const wire = toWire(operation, target.base(contract), parts, await credentialFor(operation, 'right'))
    const answer = await options.send(operation, wire)
    if (successes(operation).includes(answer.status)) return answer
    const text = answer.body.toString('utf8').slice(0, 120)
    throw new Unavailable(`needs ${operation.id}, which answered ${answer.status}: ${text}`)
  }

  async function partsFor(operation: Operation): Promise<NonNullable<CaseOptions['parts']>> {
    const planned = plan.operations[operation.id]?.values ?? {}
    const parts: NonNullable<CaseOptions['parts']> = {}
    const path: Record<string, unknown> = {}
    for (const parameter of operation.parameters.filter((item) => item.in === 'path')) {
      if (planned.path?.[parameter.name] !== undefined || target.kind === 'mock') continue
      const id = await inferredId(operation, parameter)
      if (id !== undefined) path[parameter.name] = id
    }
    parts.path = { ...path, ...(await replaced(planned.path)) }
    for (const where of ['query', 'header', 'cookie'] as const) parts[where] = await replaced(planned[where])
    const body = {
      ...uniqueMembers(operation),
      ...(await referredMembers(operation)),
      ...(await replaced(planned.body)),
    }
    if (Object.keys(body).length > 0) parts.body = body
    return parts
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
    if (source) return await valueFrom(source)
    if (Array.isArray(value)) return await Promise.all(value.map(replace))
    return isObject(value) ? await replaced(value) : value
  }

  /** On a mock there is nothing to refer to, so samples stay. */
  async function valueFrom(source: Source): Promise<unknown> {
    if ('$unique' in source) return source.$unique.replaceAll('{n}', String(next()))
    if (target.kind === 'mock') return undefined
    if ('$demo' in source) {
      const value = target.demo(contract)[source.$demo]
      if (value === undefined) throw new Unavailable(`needs ${source.$demo} from demo.json`)
      return value
    }
    const answer = await run(source.$from, true)
    const value = valueAt(jsonOf(answer), source.at)
    if (value === undefined) throw new Unavailable(`needs ${source.at} of ${source.$from}, which its answer lacks`)
    return value
  }

  /** The id of an object the path names: made by the operation that posts to the collection, else the first that listing it shows. */
  async function inferredId(operation: Operation, parameter: Parameter): Promise<unknown> {
    const collection = operation.path.slice(0, operation.path.indexOf(`/{${parameter.name}}`))
    const create = collectionOperation(contract, 'POST', collection)
    const list = collectionOperation(contract, 'GET', collection)
    if (create && create.id !== operation.id) return idIn(jsonOf(await run(create.id, true)), parameter.name)
    if (list && list.id !== operation.id) {
      const id = firstIdIn(jsonOf(await run(list.id, true)), parameter.name)
      if (id === undefined) throw new Unavailable(`needs an object of ${list.id}, which lists none`)
      return id
    }
    return undefined
  }

  /** Names that must not repeat, in the bodies of operations that make something. */
  function uniqueMembers(operation: Operation): Record<string, unknown> {
    const schema = bodySchema(operation)
    const members: Record<string, unknown> = {}
    for (const name of schema?.required ?? []) {
      const member = flatten(schema?.properties?.[name] ?? {}, contract)
      if (member.type !== 'string' || member.enum || member.const !== undefined) continue
      if (member.format === 'email') members[name] = `contract-${next()}@example.com`
      else if (name === 'slug') members[name] = `contract-${next()}`
      else if (name === 'name' && (member.maxLength ?? 99) >= 30 && !member.pattern)
        members[name] = `Contract ${next()}`
    }
    return members
  }

  /** Required members like `projectId` or `agent_id` refer to what posting to `/projects` or `/agents` makes. */
  async function referredMembers(operation: Operation): Promise<Record<string, unknown>> {
    if (target.kind === 'mock') return {}
    const members: Record<string, unknown> = {}
    const planned = plan.operations[operation.id]?.values?.body ?? {}
    for (const name of bodySchema(operation)?.required ?? []) {
      const noun = /^([a-z]+)(?:Id|_id)$/.exec(name)?.[1]
      if (noun === undefined || planned[name] !== undefined) continue
      const create = contract.operations.find((item) => item.method === 'POST' && item.path.endsWith(`/${noun}s`))
      if (create && create.id !== operation.id) members[name] = idIn(jsonOf(await run(create.id, true)), 'id')
    }
    return members
  }

  function bodySchema(operation: Operation) {
    const schema = Object.values(operation.body?.content ?? {})[0]?.schema
    return schema && flatten(schema, contract)
  }

  async function credentialFor(
    operation: Operation,
    which: 'right' | 'none' | 'wrong',
  ): Promise<Record<string, string>> {
    const isPublic = operation.security.length === 0 || operation.security.some((schemes) => schemes.length === 0)
    if (which === 'none' || isPublic) return {}
    const planned = plan.operations[operation.id]
    const alternatives = operation.security.filter((schemes) => !planned?.scheme || schemes.includes(planned.scheme))
    if (which === 'wrong')
      return headersOf(Object.fromEntries((alternatives[0] ?? []).map((name) => [name, wrongSecret])))
    if (Object.keys(target.headers).length > 0) return target.headers
    const own = planned?.ownCredential === true
    for (const schemes of alternatives) {
      const values = await Promise.all(schemes.map(async (name) => [name, await credential(name, own)] as const))
      if (values.every(([, value]) => value !== undefined)) {
        return headersOf(Object.fromEntries(values.map(([name, value]) => [name, value ?? ''])))
      }
    }
    throw new Unavailable(
      `needs a credential for ${operation.security.map((schemes) => schemes.join(' and ')).join(' or ')}`,
    )
  }

  async function credential(scheme: string, own: boolean): Promise<string | undefined> {
    if (target.kind === 'mock') return 'any-credential'
    const source = plan.credentials[scheme]
    if (!source) return undefined
    if (own) return await obtain(source)
    let known = credentials.get(scheme)
    if (!known) {
      known = obtain(source)
      credentials.set(scheme, known)
    }
    return await known
  }

  async function obtain(source: CredentialSource): Promise<string | undefined> {
    if ('demo' in source) return target.demo(contract)[source.demo]
    const answer = await run(source.operation, true)
    if ('at' in source) return String(valueAt(jsonOf(answer), source.at) ?? '') || undefined
    const cookies = answer.headers['set-cookie'] ?? []
    return cookies.map((line) => line.split(';')[0]!.split('=')).find(([name]) => name === source.cookie)?.[1]
  }

  function headersOf(values: Record<string, string>): Record<string, string> {
    const headers: Record<string, string> = {}
    for (const [scheme, value] of Object.entries(values)) {
      const { type, in: place, name = '' } = contract.securitySchemes[scheme] ?? { type: 'http' as const }
      if (type === 'http') headers.authorization = `Bearer ${value}`
      else if (place === 'cookie') headers.cookie = `${name}=${value}`
      else headers[name.toLowerCase()] = value
    }
    return headers
  }

  return { partsFor, credentialFor }
}

/** Well-formed, and nobody's. */
const wrongSecret = 'wrong-0123456789abcdefghijklmnopqrstuvwxyz'

/** The operation that posts to (or lists) a collection, e.g. `/projects` for `/projects/{id}/environments`. */
export function collectionOperation(contract: Contract, method: 'GET' | 'POST', path: string): Operation | undefined {
  const operation = matchOperation(contract, method, path.replace(/\{[^}]+\}/g, 'x'))
  return operation?.path === path && declaredAnswer(operation, method === 'GET' ? 200 : (successes(operation)[0] ?? 0))
    ? operation
    : undefined
}

function jsonOf(answer: Answer): unknown {
  try {
    return JSON.parse(answer.body.toString('utf8'))
  } catch {
    return undefined
  }
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
