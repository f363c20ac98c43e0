import { afterAll, beforeAll, expect, test } from 'vitest'
import type { BesideRoute } from '#server/system.ts'
import { fixture, route } from '#tests/dispatch/fixture.ts'
import { emptyScopes, send, startApp, type TestApp } from '#tests/dispatch/harness.ts'

const callback: BesideRoute<string> = {
  operationId: 'providerCallback',
  method: 'POST',
  path: '/provider/callback',
  effect: 'external',
  rateLimit: 'none',
  accepts: ['application/json'],
  answers: ['application/json', 'text/plain'],
  handler: ({ body, request }) => ({
    status: 200,
    media: 'text/plain',
    body: `${request.url} ${body.toString('latin1')}`,
  }),
}

const system = (beside: readonly BesideRoute<string>[]) =>
  fixture({
    routes: [route({ operationId: 'listed', security: [], effect: 'external' })],
    handlers: { listed: () => ({ status: 200, body: {} }) },
    definition: { beside, bodyLimit: () => 100 },
  })

let app: TestApp

beforeAll(async () => {
  app = await startApp({ systems: [system([callback])], database: emptyScopes })
})
afterAll(() => app[Symbol.asyncDispose]())

const url = () => `${app.base}/fixture/v1/provider/callback?a=1`
const headers = { 'Content-Type': 'application/json' }

test('a route beside the contract is answered by its handler, with the bytes as they came', async () => {
  const answer = await send({ method: 'POST', url: url(), headers, body: '{"not": json' })
  expect(answer).toMatchObject({ status: 200, text: '/provider/callback?a=1 {"not": json' })
})

test('its other methods, media types and sizes are refused like those of any operation', async () => {
  const get = await send({ method: 'GET', url: url() })
  expect([get.status, get.headers.allow]).toEqual([405, 'POST'])
  const text = await send({ method: 'POST', url: url(), headers: { 'Content-Type': 'text/plain' }, body: 'x' })
  expect(text.status).toBe(415)
  const large = await send({ method: 'POST', url: url(), headers, body: 'x'.repeat(101) })
  expect(large.status).toBe(413)
})

test.each([
  ['a name', { ...callback, operationId: 'listed' }],
  ['a path', { ...callback, path: '/listed' }],
])('%s of the contract cannot be taken', async (_what, taken) => {
  await expect(startApp({ systems: [system([taken])], database: emptyScopes })).rejects.toThrow(
    'is beside the contract, which has listed (/listed)',
  )
})
