import { beforeAll, describe, expect, test } from 'vitest'
import { systems as listed } from '#generated/systems.ts'
import type { LoadedSystem } from '#server/load-system.ts'
import type { SecurityHandler } from '#server/system.ts'
import { fixture, fixtureErrors, jsonBody, route } from '#tests/dispatch/fixture.ts'
import { loadAll, send, startApp, testCredential, testSecurity } from '#tests/dispatch/harness.ts'
import { contractOperation, credentials, urlOf, validRequest } from '#tests/dispatch/requests.ts'
import { Sampler } from '#tests/dispatch/sampler.ts'

let loaded: LoadedSystem[]

beforeAll(async () => {
  loaded = await loadAll()
})

const outage: SecurityHandler<unknown> = () => Promise.reject(new Error('the key store is away'))

describe.each(listed.map((entry) => entry.api))('%s', (api) => {
  const get = (): LoadedSystem => loaded.find((system) => system.entry.api === api) as LoadedSystem

  test('does not start when the handler of one of its security schemes is removed', async () => {
    const system = get()
    for (const scheme of Object.keys(system.definition.security)) {
      const { [scheme]: _removed, ...security } = system.definition.security
      const starting = startApp({ systems: [{ ...system, definition: { ...system.definition, security } }] })
      await expect(starting).rejects.toThrow(
        new RegExp(`no security handler for .*${scheme}.*handlers/${api}/index.ts`),
      )
    }
  })

  test.each(['validationFail', 'unauthorizedHandler', 'notFound', 'methodNotAllowed', 'postSecurityHandler'] as const)(
    'does not start when the stage %s is removed',
    async (stage) => {
      const starting = startApp({ systems: [get()], stages: (all) => ({ ...all, [stage]: undefined }) })
      await expect(starting).rejects.toThrow(`${api}: ${stage} not registered`)
    },
  )

  test('answers 503 and logs why when a security handler throws: an outage is not a bad key', async () => {
    const system = get()
    const security = Object.fromEntries(Object.keys(system.definition.security).map((scheme) => [scheme, outage]))
    await using app = await startApp({ systems: [system], security: { [api]: security } })
    const protectedRoute = system.routes.find((one) => one.security.length > 0)
    if (!protectedRoute) throw new Error('no protected operation')
    const sampler = new Sampler(system.contract, 1)
    const { path, headers } = validRequest(contractOperation(system, protectedRoute, sampler), sampler)
    const answer = await send({
      method: protectedRoute.method,
      url: urlOf(app.base, system, path),
      headers: { ...headers, ...credentials(system, protectedRoute, 'any') },
    })
    expect(answer.status).toBe(503)
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0)
    const line = app.logs.find((one) => one.level === 'error')
    expect(line).toMatchObject({
      operationId: protectedRoute.operationId,
      api,
      err: { message: 'the key store is away' },
    })
    expect(line?.requestId).toBe(answer.headers['x-request-id'])
  })
})

const twoSchemes = {
  bearer: { type: 'http', scheme: 'bearer' },
  key: { type: 'apiKey', in: 'header', name: 'X-Key' },
}

test('a request one alternative accepts is served although another could not decide', async () => {
  const system = fixture({
    routes: [route({ operationId: 'look', security: [{ bearer: [] }, { key: [] }] })],
    schemes: twoSchemes,
  })
  await using app = await startApp({ systems: [system], security: { fixture: { bearer: outage, key: testSecurity } } })
  const headers = { Authorization: 'Bearer x', 'X-Key': testCredential }
  expect((await send({ method: 'GET', url: `${app.base}/fixture/v1/look`, headers })).status).toBe(501)
})

test('an alternative of two schemes needs both of them', async () => {
  const system = fixture({
    routes: [route({ operationId: 'look', security: [{ bearer: [], key: [] }] })],
    schemes: twoSchemes,
  })
  await using app = await startApp({ systems: [system] })
  const url = `${app.base}/fixture/v1/look`
  const both = { Authorization: `Bearer ${testCredential}`, 'X-Key': testCredential }
  expect((await send({ method: 'GET', url, headers: { Authorization: both.Authorization } })).status).toBe(401)
  expect((await send({ method: 'GET', url, headers: { 'X-Key': testCredential } })).status).toBe(401)
  expect((await send({ method: 'GET', url, headers: both })).status).toBe(501)
})

test('a refusal a security handler throws on purpose is answered as it is', async () => {
  const refuse: SecurityHandler<unknown> = () => Promise.reject(fixtureErrors.fail('teapot'))
  const system = fixture({ routes: [route({ operationId: 'look' })], definition: { security: { bearer: refuse } } })
  await using app = await startApp({ systems: [system] })
  const headers = { Authorization: 'Bearer x' }
  expect((await send({ method: 'GET', url: `${app.base}/fixture/v1/look`, headers })).status).toBe(418)
})

test('no body is read for a caller who is not known', async () => {
  const system = fixture({ routes: [route({ operationId: 'make', method: 'POST', effect: 'write', body: jsonBody })] })
  await using app = await startApp({ systems: [system] })
  const url = `${app.base}/fixture/v1/make`
  const headers = { 'Content-Type': 'application/json', 'Content-Length': '20' }
  expect((await send({ method: 'POST', url, headers, headOnly: true })).status).toBe(401)
})

test('a security scheme of a kind that is not served stops the start', async () => {
  const system = fixture({ routes: [route({ operationId: 'look' })], schemes: { bearer: { type: 'mutualTLS' } } })
  await expect(startApp({ systems: [system] })).rejects.toThrow('Security scheme "bearer" (mutualTLS) is not served')
})

test('a rate limit without numbers stops the start', async () => {
  const system = fixture({
    routes: [route({ operationId: 'look', rateLimit: 'lookups' })],
    definition: { rateLimits: {} },
  })
  await expect(startApp({ systems: [system] })).rejects.toThrow('look has the rate limit "lookups"')
})

test('a handler for an idempotent operation whose keys belong to nobody stops the start', async () => {
  const { principal: _nobody, ...definition } = fixture({ routes: [] }).definition
  const routes = [route({ operationId: 'make', method: 'POST', effect: 'write', idempotent: true })]
  const system = {
    ...fixture({ routes }),
    definition: { ...definition, handlers: { make: async () => ({ status: 200 }) } },
  }
  await expect(startApp({ systems: [system] })).rejects.toThrow('must say whose they are')
})
