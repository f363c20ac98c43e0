/** Every operation of every contract, built or not: who is refused, with what, in which envelope. */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { systems as listed } from '#generated/systems.ts'
import type { Route } from '#server/contract.ts'
import type { LoadedSystem } from '#server/load-system.ts'
import { declaredStatus } from '#server/reply-checks.ts'
import { type Answer, loadAll, send, startApp, type TestApp, testCallers } from '#tests/dispatch/harness.ts'
import {
  type ContractOperation,
  contractOperation,
  credentials,
  documentOf,
  urlOf,
  validRequest,
} from '#tests/dispatch/requests.ts'
import { Sampler, type Schema } from '#tests/dispatch/sampler.ts'
import { openTestDatabase, type TestDatabase } from '#tests/support/database.ts'

/** The error schema each system uses where an answer belongs to no operation. */
const envelopes: Readonly<Record<string, string>> = {
  thumbgate: 'Problem',
  retivo: 'Error',
  'front-of-house': 'ErrorResponse',
  rungate: 'ErrorResponse',
  mightykey: 'Error',
}

let loaded: LoadedSystem[]
let app: TestApp
let strangers: TestApp
let testDatabase: TestDatabase

beforeAll(async () => {
  loaded = await loadAll()
  testDatabase = await openTestDatabase()
  app = await startApp({ systems: loaded, security: testCallers(loaded) })
  strangers = await startApp({ systems: loaded, database: testDatabase.database })
})

afterAll(async () => {
  await app?.[Symbol.asyncDispose]()
  await strangers?.[Symbol.asyncDispose]()
  await testDatabase?.[Symbol.asyncDispose]()
})

test('the five contracts have 290 operations', () => {
  expect(loaded.reduce((total, system) => total + system.routes.length, 0)).toBe(290)
})

/** Runs a check over all operations of a system and reports every operation that fails it. */
async function forEachRoute(
  system: LoadedSystem,
  check: (route: Route, context: Context) => Promise<void>,
): Promise<void> {
  const sampler = new Sampler(system.contract, 7)
  const problems: string[] = []
  for (const route of system.routes) {
    try {
      await check(route, { system, sampler, operation: contractOperation(system, route, sampler) })
    } catch (error) {
      problems.push(`${route.operationId}: ${(error as Error).message.split('\n')[0]}`)
    }
  }
  expect(problems).toEqual([])
}

interface Context {
  system: LoadedSystem
  sampler: Sampler
  operation: ContractOperation
}

const problem = (what: string, answer: Answer) => new Error(`${what}: ${answer.status} ${answer.text.slice(0, 200)}`)

function expectStatus(answer: Answer, status: number, what: string): void {
  if (answer.status !== status) throw problem(`${what} should be ${status}`, answer)
}

/** The answer is what the contract declares for that status of that operation. */
function expectDeclared(system: LoadedSystem, route: Route, answer: Answer): void {
  const status = declaredStatus(route, answer.status)
  if (status === undefined) throw problem('undeclared status', answer)
  const media = answer.headers['content-type']?.split(';')[0] ?? ''
  if (media !== system.definition.errors.media) throw problem(`media type ${media}`, answer)
  const validate = system.replyValidators()[route.operationId]?.[status]?.body?.[media]
  if (!validate) throw problem(`no schema for ${media}`, answer)
  if (!validate(answer.json)) throw problem(JSON.stringify(validate.errors), answer)
}

/** Answers outside the operations, and 501, have no declaration; they carry the system's error schema all the same. */
function expectEnvelope(system: LoadedSystem, answer: Answer): void {
  const validate = envelopeOf(system)
  if (!validate(answer.json)) throw problem(JSON.stringify(validate.errors), answer)
}

const compiled = new Map<string, ValidateFunction>()

function envelopeOf(system: LoadedSystem): ValidateFunction {
  const { api } = system.entry
  const { components } = documentOf(system)
  const validate =
    compiled.get(api) ??
    addFormats
      .default(new Ajv2020({ strict: false }))
      .compile({ ...components.schemas?.[envelopes[api] ?? ''], components })
  compiled.set(api, validate)
  return validate
}

/** A beacon takes a body of any type, and drops one that is too large: its contract says 204 and nothing else. */
const beacons: ReadonlySet<string> = new Set(['recordTelemetryPing'])

describe.each(listed.map((entry) => entry.api))('%s', (api) => {
  const get = (): LoadedSystem => loaded.find((system) => system.entry.api === api) as LoadedSystem

  test('no credential is answered 401 in the envelope, but for public operations', () =>
    forEachRoute(get(), async (route, { system, sampler, operation }) => {
      const { path, headers } = validRequest(operation, sampler)
      const answer = await send({ method: route.method, url: urlOf(strangers.base, system, path), headers })
      if (route.security.length === 0) {
        if (answer.status === 401) throw problem('a public operation asked for a credential', answer)
        return
      }
      expectStatus(answer, 401, 'no credential')
      expectDeclared(system, route, answer)
    }))

  test('a wrong credential is answered 401 in the envelope, built or not', () =>
    forEachRoute(get(), async (route, { system, sampler, operation }) => {
      if (route.security.length === 0) return
      const { path, headers } = validRequest(operation, sampler)
      const wrong = credentials(system, route, 'nobody-has-this-credential')
      const answer = await send({
        method: route.method,
        url: urlOf(strangers.base, system, path),
        headers: { ...headers, ...wrong },
      })
      expectStatus(answer, 401, 'wrong credential')
      expectDeclared(system, route, answer)
    }))

  test('another method is answered 405 with the methods the contract has', () =>
    forEachRoute(get(), async (route, { system, sampler, operation }) => {
      const own = Object.keys(documentOf(system).paths[route.path] ?? {}).map((method) => method.toUpperCase())
      const other = ['PUT', 'PATCH', 'DELETE', 'POST', 'GET'].find((method) => !own.includes(method)) as string
      const { path } = validRequest(operation, sampler)
      const answer = await send({ method: other, url: urlOf(app.base, system, path) })
      expectStatus(answer, 405, `${other} ${path}`)
      const allow = answer.headers.allow?.split(', ') ?? []
      const expected = own.filter((method) => ['GET', 'PUT', 'POST', 'DELETE', 'PATCH'].includes(method))
      if (!expected.every((method) => allow.includes(method))) throw problem(`Allow: ${answer.headers.allow}`, answer)
      expectEnvelope(system, answer)
    }))

  test('an unknown path is answered 404 in the envelope', async () => {
    const answer = await send({ method: 'GET', url: urlOf(app.base, get(), '/no/such/path/anywhere') })
    expectStatus(answer, 404, 'unknown path')
    expectEnvelope(get(), answer)
  })

  test('a body of another media type is answered 415', () =>
    forEachRoute(get(), async (route, { system, sampler, operation }) => {
      if (!route.body || beacons.has(route.operationId)) return
      const { path, headers } = validRequest(operation, sampler)
      const answer = await send({
        method: route.method,
        url: urlOf(app.base, system, path),
        headers: { ...headers, ...credentials(system, route), 'Content-Type': 'application/x-nothing' },
        body: 'x',
      })
      expectStatus(answer, 415, 'another media type')
      expectDeclared(system, route, answer)
    }))

  test('a body that announces to be over the limit is answered 413 without being read, and 401 to a stranger', () =>
    forEachRoute(get(), async (route, { system, sampler, operation }) => {
      if (!route.body) return
      const { path, headers } = validRequest(operation, sampler)
      const limit = system.definition.bodyLimit?.(route) ?? 1024 * 1024
      const sent = { ...headers, 'Content-Type': 'application/json', 'Content-Length': String(limit + 1) }
      const request = { method: route.method, headOnly: true }
      const answer = await send({
        ...request,
        url: urlOf(app.base, system, path),
        headers: { ...sent, ...credentials(system, route) },
      })
      if (beacons.has(route.operationId)) {
        expectStatus(answer, 204, `${limit + 1} bytes`)
        return
      }
      expectStatus(answer, 413, `${limit + 1} bytes`)
      expectDeclared(system, route, answer)
      if (route.security.length === 0) return
      const stranger = await send({ ...request, url: urlOf(strangers.base, system, path), headers: sent })
      expectStatus(stranger, 401, `${limit + 1} bytes of a stranger`)
    }))

  test('a junk body is answered 400 naming the field, or body', () =>
    forEachRoute(get(), async (route, { system, sampler, operation }) => {
      if (!route.body || route.body.raw) return
      const { path, headers } = validRequest(operation, sampler)
      const { body, names } = junkBody(operation.bodySchema, sampler)
      const answer = await send({
        method: route.method,
        url: urlOf(app.base, system, path),
        headers: { ...headers, ...credentials(system, route), 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      })
      expectStatus(answer, 400, JSON.stringify(body).slice(0, 80))
      expectDeclared(system, route, answer)
      if (!names.some((name) => answer.text.includes(name))) throw problem(`none of ${names} is named`, answer)
    }))

  test('text that is not JSON is answered 400 naming body', () =>
    forEachRoute(get(), async (route, { system, sampler, operation }) => {
      if (!route.body || route.body.raw) return
      const { path, headers } = validRequest(operation, sampler)
      const answer = await send({
        method: route.method,
        url: urlOf(app.base, system, path),
        headers: { ...headers, ...credentials(system, route), 'Content-Type': 'application/json' },
        body: '{"unfinished": ',
      })
      expectStatus(answer, 400, 'not JSON')
      expectDeclared(system, route, answer)
      if (!answer.text.includes('body')) throw problem('body is not named', answer)
    }))

  test('a valid request to an operation that is not built is answered 501 in the envelope', () =>
    forEachRoute(get(), async (route, { system, sampler, operation }) => {
      if (system.definition.handlers[route.operationId] !== undefined) return
      const { path, headers } = validRequest(operation, sampler)
      const media = route.body?.media[0]
      const body = operation.bodySchema ? JSON.stringify(sampler.value(operation.bodySchema)) : 'raw'
      const answer = await send({
        method: route.method,
        url: urlOf(app.base, system, path),
        headers: { ...headers, ...credentials(system, route), ...(media ? { 'Content-Type': media } : {}) },
        ...(media ? { body } : {}),
      })
      expectStatus(answer, 501, body.slice(0, 120))
      expectEnvelope(system, answer)
    }))
})

/** Bodies any object of which is accepted: only something that is no object is refused. */
const freeForm = (schema: Schema | undefined, sampler: Sampler): boolean => membersOf(schema, sampler).length === 0

function membersOf(schema: Schema | undefined, sampler: Sampler): [string, Schema][] {
  if (!schema) return []
  const own = Object.entries((schema.properties ?? {}) as Record<string, Schema>)
  const branches = ['allOf', 'anyOf', 'oneOf'].flatMap((keyword) => (schema[keyword] ?? []) as Schema[])
  return [...own, ...branches.flatMap((branch) => membersOf(sampler.resolve(branch), sampler))]
}

/** An object whose every declared member has a type it cannot have, or no object at all; and the names one of which the answer must say. */
function junkBody(schema: Schema | undefined, sampler: Sampler): { body: unknown; names: string[] } {
  if (freeForm(schema, sampler)) return { body: 'junk', names: ['body'] }
  const members = membersOf(schema, sampler)
  const wrong = members.map(([name, member]) => [name, wrongFor(sampler.resolve(member))] as const)
  return { body: Object.fromEntries(wrong), names: [...members.map(([name]) => name), 'body'] }
}

function wrongFor(schema: Schema): unknown {
  const types = Array.isArray(schema.type) ? schema.type : [schema.type]
  return types.includes('object') || types.includes(undefined) ? 'junk' : { junk: true }
}
