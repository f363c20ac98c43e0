import { describe, expect, test } from 'vitest'
import { systems } from '#generated/systems.ts'
import type { ModelOperation } from '#scripts/generators/reading.ts'
import type { Validate } from '#server/contract.ts'
import { type Contract, readContracts } from '#tests/mock/contracts.ts'
import { sampleRequest } from '#tests/mock/requests.ts'
import { satisfies } from '../../sdk/runtime/mock/check.ts'
import { answerFor, type MockContract, rootOf, successes } from '../../sdk/runtime/mock/contract.ts'
import { createMock, serve } from '../../sdk/runtime/mock/mock.ts'
import { plain } from '../../sdk/runtime/mock/names.ts'
import { at, entityPlace, listPlace, put } from '../../sdk/runtime/mock/places.ts'
import { type Collection, inferResources, type Plan, type Resources } from '../../sdk/runtime/mock/resources.ts'
import { isObject, type Json, type JsonObject } from '../../sdk/runtime/mock/schema.ts'
import { createState, type StateOptions } from '../../sdk/runtime/mock/stateful.ts'

interface Mocked {
  source: Contract
  contract: MockContract
  resources: Resources
}

const sources = readContracts()
const mocked: Mocked[] = await Promise.all(
  systems.map(async ({ api }) => {
    const { contract } = (await import(`../../sdk/${api}/src/mock/contract.ts`)) as { contract: MockContract }
    const source = sources.find((one) => one.api === api) as Contract
    return { source, contract, resources: inferResources(contract) }
  }),
)
const of = (api: string): Mocked => mocked.find(({ source }) => source.api === api) as Mocked

interface Reply {
  status: number
  body: Json
}

interface Caller {
  (
    id: string,
    change?: { params?: Record<string, string>; query?: string; body?: JsonObject; seed?: number },
  ): Promise<Reply>
  reset(options?: StateOptions): void
}

/** Calls operations of a fresh stateful mock with sampled requests, and checks every reply with the server's own validators. */
function callerOf({ source, contract }: Mocked, options: StateOptions = {}): Caller {
  const state = createState(contract, options)
  const fetch = serve(contract, createMock(contract, {}, state))
  const call = async (
    id: string,
    { params = {}, query = '', body, seed = 1 } = {} as Parameters<Caller>[1] & object,
  ): Promise<Reply> => {
    const operation = source.operations.find((one) => one.operationId === id) as ModelOperation
    const made = sampleRequest(source.document, withPath(operation, params), seed)
    const sent = body === undefined ? made.body : JSON.stringify(body)
    const url = `http://mock${made.path}${query}`
    const response = await fetch(new Request(url, { method: made.method, headers: made.headers, body: sent ?? null }))
    const text = await response.text()
    const json = response.headers.get('content-type')?.includes('json') === true
    const value = json ? (JSON.parse(text) as Json) : text
    const media = response.headers.get('content-type') ?? ''
    const validate: Validate | undefined = source.replies[id]?.[response.status]?.body?.[media]
    if (validate && !validate(value))
      throw new Error(`${id} ${response.status}: ${JSON.stringify(validate.errors)} in ${text}`)
    return { status: response.status, body: value }
  }
  return Object.assign(call, { reset: (next?: StateOptions) => state.reset(next) })
}

const withPath = (operation: ModelOperation, params: Record<string, string>): ModelOperation => ({
  ...operation,
  path: operation.path.replaceAll(/\{([^}]*)\}/g, (whole, name: string) => {
    const value = params[name]
    return value === undefined ? whole : encodeURIComponent(value)
  }),
})

const members = (value: Json | undefined): JsonObject => (isObject(value) ? value : {})

interface Subject {
  mocked: Mocked
  collection: Collection
  /** Ids of the items on the way to the collection, by parameter. */
  params: Record<string, string>
  call: Caller
}

const planned = ({ mocked: { resources }, collection }: Subject, effect: Plan['effect']): Plan | undefined =>
  [...resources.plans.values()].find(
    (plan) =>
      plan.home === collection.home &&
      plan.effect === effect &&
      plan.by === undefined &&
      (effect !== 'read' || plan.verb.startsWith('{')),
  )

const shownIn = ({ collection }: Subject, body: Json): JsonObject =>
  members(at(body, entityPlace(body, collection.key, collection.name) ?? ['?']))

async function listed(subject: Subject): Promise<JsonObject[] | undefined> {
  const plan = planned(subject, 'list')
  if (!plan) return undefined
  const { status, body } = await subject.call(plan.operation.id, { params: subject.params })
  expect(status).toBe(200)
  return (at(body, listPlace(body, subject.collection.name) ?? ['?']) ?? []) as JsonObject[]
}

const ids = (subject: Subject, items: readonly JsonObject[]): string[] =>
  items.map((item) => String(item[subject.collection.key]))

/** What was sent and is shown under the same name must be the same, unless the reply's schema refuses it there. */
function expectSent(subject: Subject, plan: Plan, sent: JsonObject, body: Json): void {
  const { contract } = subject.mocked
  const schema =
    answerFor(contract, plan.operation, successes(plan.operation)[0] ?? 200)?.content['application/json']?.schema ??
    true
  const place = entityPlace(body, subject.collection.key, subject.collection.name) ?? []
  const shown = shownIn(subject, body)
  for (const [name, value] of Object.entries(sent)) {
    const same = Object.keys(shown).find((one) => plain(one) === plain(name))
    if (same === undefined) continue
    const allowed = satisfies(schema, put(body, [...place, same], value), {
      root: rootOf(contract),
      direction: 'reply',
    })
    if (allowed) expect([plan.operation.id, name, shown[same]]).toEqual([plan.operation.id, name, value])
  }
}

/** create → read → list → update → delete → 404, as far as the contract has the operations; returns the steps that were taken. */
async function lifeOf(subject: Subject): Promise<string[]> {
  const { call, collection, params } = subject
  const create = planned(subject, 'create')
  const before = (await listed(subject)) ?? []
  // A body that the contract leaves open shows no id; there is nothing to follow.
  if (!create || !collection.model) return []
  const sent = members(
    JSON.parse(sampleRequest(subject.mocked.source.document, operationOf(subject, create), 5).body ?? '{}') as Json,
  )
  const created = await call(create.operation.id, { params, body: sent })
  expect(created.status).toBeLessThan(300)
  const thing = shownIn(subject, created.body)
  const id = String(thing[collection.key])
  expect(id).not.toBe('undefined')
  expectSent(subject, create, sent, created.body)
  const steps = ['create']
  const path = { ...params, [collection.parameter]: id }

  const read = planned(subject, 'read')
  if (read) {
    const { status, body } = await call(read.operation.id, { params: path })
    expect([status, String(shownIn(subject, body)[collection.key])]).toEqual([200, id])
    expectSent(subject, read, sent, body)
    steps.push('read')
  }
  const after = await listed(subject)
  if (after) {
    expect(ids(subject, after)).toEqual([...ids(subject, before), id])
    steps.push('list')
  }
  const update = planned(subject, 'update')
  if (update) {
    const change = members(
      JSON.parse(sampleRequest(subject.mocked.source.document, operationOf(subject, update), 9).body ?? '{}') as Json,
    )
    const { status, body } = await call(update.operation.id, { params: path, body: change })
    expect(status).toBe(200)
    expectSent(subject, update, change, body)
    if (read) expectSent(subject, read, change, (await call(read.operation.id, { params: path })).body)
    steps.push('update')
  }
  const remove = planned(subject, 'delete')
  if (remove) {
    expect((await call(remove.operation.id, { params: path })).status).toBeLessThan(300)
    steps.push('delete')
    expect((await call(remove.operation.id, { params: path })).status).toBe(404)
    if (read) expect((await call(read.operation.id, { params: path })).status).toBe(404)
    const left = await listed(subject)
    if (left) expect(ids(subject, left)).toEqual(ids(subject, before))
    steps.push('404')
  }
  return steps
}

const operationOf = ({ mocked: { source } }: Subject, plan: Plan): ModelOperation =>
  source.operations.find(({ operationId }) => operationId === plan.operation.id) as ModelOperation

async function livesOf(one: Mocked): Promise<Record<string, string>> {
  const lives: Record<string, string> = {}
  for (const collection of one.resources.collections.values()) {
    const call = callerOf(one)
    const subject: Subject = {
      mocked: one,
      collection,
      params: await parentsOf(one, collection.home.replace(/\/[^/]*$/, ''), call),
      call,
    }
    const steps = await lifeOf(subject)
    if (steps.length > 0) lives[collection.home] = steps.join(' ')
  }
  return lives
}

/** Ids of existing items for every parameter on the way to a path. */
async function parentsOf(one: Mocked, home: string, call: Caller): Promise<Record<string, string>> {
  const params: Record<string, string> = {}
  for (const collection of one.resources.collections.values()) {
    if (!home.startsWith(`${collection.home}/{}`)) continue
    const subject: Subject = { mocked: one, collection, params, call }
    const items = (await listed(subject)) ?? (await createdIn(subject))
    const id = items[0]?.[collection.key]
    if (id !== undefined) params[collection.parameter] = String(id)
  }
  return params
}

async function createdIn(subject: Subject): Promise<JsonObject[]> {
  const create = planned(subject, 'create')
  return create ? [shownIn(subject, (await subject.call(create.operation.id, { params: subject.params })).body)] : []
}

describe('the stateful mock', () => {
  test('takes every resource that can be created through its life', async () => {
    const lives = Object.fromEntries(await Promise.all(mocked.map(async (one) => [one.source.api, await livesOf(one)])))
    expect(lives).toMatchInlineSnapshot(`
      {
        "front-of-house": {
          "/v1/console/agents": "create read list",
          "/v1/console/org": "create",
          "/v1/console/webhooks": "create list delete 404",
          "/v1/knowledge/documents": "create list delete 404",
        },
        "mightykey": {
          "/integrations": "create list delete 404",
          "/orgs": "create read list update delete 404",
          "/projects": "create read list update delete 404",
          "/runs": "create read list",
          "/webhooks": "create list delete 404",
        },
        "retivo": {
          "/api/customers": "create read list",
          "/api/escalations": "create list",
          "/api/interventions": "create list",
          "/api/playbooks": "create list update delete 404",
          "/api/team/invitations": "create list delete 404",
          "/api/webhooks/endpoints": "create list update delete 404",
        },
        "rungate": {
          "/api/admin-tokens": "create read list",
          "/api/agents": "create read list update",
          "/api/alert-rules": "create read list update delete 404",
          "/api/invitations": "create list delete 404",
          "/api/policies": "create read list update delete 404",
          "/api/provider-keys": "create read list update delete 404",
          "/api/webhooks": "create read list update delete 404",
          "/v1/runs/{}/steps": "create list",
        },
        "thumbgate": {
          "/v1/documents": "create read list",
          "/v1/jobs": "create read list",
        },
      }
    `)
  })

  test.each(mocked.map((one) => [one.source.api, one] as const))(
    'answers every operation of %s with a success that the contract declares',
    async (_, one) => {
      const wrong: string[] = []
      for (const { operation } of one.resources.plans.values()) {
        const call = callerOf(one)
        const params = await parentsOf(one, operation.path.replaceAll(/\{[^}]*\}/g, '{}'), call)
        const { status, body } = await call(operation.id, { params })
        if (!successes(operation).includes(status)) wrong.push(`${operation.id} ${status} ${JSON.stringify(body)}`)
      }
      expect(wrong).toEqual([])
    },
  )

  test('gives the same ids and bodies for the same seed and calls, and others for another seed', async () => {
    const story = async (options: StateOptions): Promise<Json[]> => {
      const call = callerOf(of('mightykey'), options)
      const replies = [await call('listProjects'), await call('createProject'), await call('listProjects')]
      return replies.map(({ body }) => body)
    }
    const first = await story({ seed: 3 })
    expect(await story({ seed: 3 })).toEqual(first)
    expect(await story({ seed: 4 })).not.toEqual(first)
  })

  test('forgets everything on reset, and begins with as many items as it is told', async () => {
    const call = callerOf(of('mightykey'))
    const count = async () => members(members((await call('listProjects')).body).data).count
    await call('createProject')
    expect(await count()).toBe(3)
    call.reset()
    expect(await count()).toBe(2)
    call.reset({ items: 0 })
    expect(await count()).toBe(0)
    call.reset({ items: 5, seed: 'other' })
    expect(await count()).toBe(5)
  })

  test('filters a list by query parameters named like properties, and pages through it', async () => {
    const call = callerOf(of('rungate'), { items: 5 })
    const names = async (query: string) => {
      const { data, total } = members((await call('listProviderKeys', { query })).body)
      return { names: (data as JsonObject[]).map(({ name }) => name), total }
    }
    const { id } = members(members((await call('createProviderKey')).body).data)
    expect((await call('disableProviderKey', { params: { id: String(id) } })).status).toBe(200)
    expect((await names('?status=disabled')).total).toBe(1)
    expect((await names('?status=active')).total).toBe(5)
    const runs = async (query: string) => members((await call('listRuns', { query })).body)
    const all = (await runs('')).data as JsonObject[]
    const pages = [await runs('?limit=2'), await runs('?limit=2&offset=2'), await runs('?limit=2&offset=4')]
    expect(pages.flatMap(({ data }) => data)).toEqual(all)
    expect(pages.map(({ total }) => total)).toEqual([5, 5, 5])
  })

  test('walks a cursor to its end', async () => {
    const call = callerOf(of('retivo'), { items: 5 })
    const seen: Json[] = []
    let query = '?limit=2'
    for (let pages = 0; pages < 5 && query !== ''; pages++) {
      const body = members((await call('listCustomers', { query })).body)
      seen.push(...(body.customers as JsonObject[]).map(({ id }) => id as Json))
      query = typeof body.next_cursor === 'string' ? `?limit=2&cursor=${body.next_cursor}` : ''
    }
    expect([seen.length, new Set(seen).size, query]).toEqual([5, 5, ''])
  })

  test('shows what an action did to the state of a thing', async () => {
    const call = callerOf(of('mightykey'))
    const { id } = members(members((await call('createRun')).body).data)
    const params = { id: String(id) }
    const status = async () => members(members((await call('getRun', { params })).body).data).status
    expect(await status()).toBe('intake')
    await call('cancelRun', { params })
    expect(await status()).toBe('cancelled')
  })

  test('keeps what belongs to one thing apart from what belongs to another, and links it', async () => {
    const call = callerOf(of('rungate'), { items: 2 })
    const runs = members((await call('listAgentRuns')).body).data as JsonObject[]
    const [one, other] = runs.map(({ id }) => ({ id: String(id) }))
    const steps = async (params: { id: string } | undefined) =>
      members((await call('getAgentRunSteps', params ? { params } : {})).body).data as JsonObject[]
    await call('createRunStep', { params: one as { id: string } })
    expect((await steps(one)).map(({ run_id }) => run_id)).toEqual([one?.id, one?.id, one?.id])
    expect((await steps(other)).length).toBe(2)
    const unknown = await call('getAgentRunSteps', { params: { id: '00000000-0000-4000-8000-000000000000' } })
    expect(unknown.status).toBe(404)
    const message = 'run 00000000-0000-4000-8000-000000000000 was not found'
    expect(unknown.body).toEqual({ error: { type: 'not_found', message } })
  })

  test('makes what is put by name, and finds it by name', async () => {
    const call = callerOf(of('rungate'))
    const params = { name: 'my agent' }
    const first = await call('upsertAgentByName', { params })
    const second = await call('upsertAgentByName', { params, seed: 2 })
    expect([first.status, second.status]).toEqual([201, 200])
    expect(members(members(second.body).data).id).toBe(members(members(first.body).data).id)
    expect(members(members(second.body).data).name).toBe('my agent')
  })

  test('remembers what was written to a document', async () => {
    const call = callerOf(of('rungate'))
    await call('updateCurrentAccount', { body: { name: 'Renamed' } })
    expect(members(members((await call('getCurrentAccount')).body).data).name).toBe('Renamed')
  })
})
