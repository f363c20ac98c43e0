import { afterAll, beforeAll, expect, it } from 'vitest'
import type { TestServer } from '#tests/support/server.ts'
import { adminClient, customerClient, operatorKey, startThumbGate, stranger } from '#tests/thumbgate/support.ts'

let server: TestServer
beforeAll(async () => {
  server = await startThumbGate({ ACCORD_THUMBGATE_TIMEZONE: 'Asia/Tokyo' })
})
afterAll(() => server[Symbol.asyncDispose]())

const path = '/v1/analytics/funnel'

it('the funnel counts every stage for the admin, and for a customer what carries its own id or installation', async () => {
  const admin = adminClient(server)
  const empty = await admin.api.GET(path)
  expect(empty.data).toMatchObject({
    totalEvents: 0,
    stageCounts: { acquisition: 0, activation: 0, paid: 0 },
    eventCounts: {},
    conversionRates: { acquisitionToActivation: 0, activationToPaid: 0, acquisitionToPaid: 0 },
    paidProviderEvents: 0,
    window: { window: 'lifetime', bounded: false, startLocalDate: null, timeZone: 'Asia/Tokyo' },
  })

  for (const installId of ['laptop', 'laptop', 'other']) {
    await stranger(server).api.POST('/v1/billing/checkout', { body: { installId } })
  }
  const customer = await customerClient(server, 'counted')
  await admin.api.POST('/v1/billing/provision', { body: { customerId: customer.customerId, installId: 'laptop' } })
  const own = await customer.api.GET(path)
  expect(own.data).toMatchObject({
    totalEvents: 3,
    stageCounts: { acquisition: 2, activation: 1, paid: 0 },
    eventCounts: { 'acquisition:checkout_session_created': 2, 'activation:api_key_first_usage': 1 },
    conversionRates: { acquisitionToActivation: 0.5 },
  })

  const stranger2 = await customerClient(server, 'without-installation')
  expect((await stranger2.api.GET(path)).data).toMatchObject({
    totalEvents: 1,
    stageCounts: { acquisition: 0, activation: 1 },
  })
  expect((await admin.api.GET(path)).data).toMatchObject({
    totalEvents: 5,
    stageCounts: { acquisition: 3, activation: 2 },
    conversionRates: { acquisitionToActivation: 0.6667 },
  })
})

it('the funnel is shown to no operator and to nobody without a key', async () => {
  for (const headers of [{}, { 'x-api-key': operatorKey }]) {
    expect((await stranger(server, headers).api.GET(path)).response.status).toBe(401)
  }
})
