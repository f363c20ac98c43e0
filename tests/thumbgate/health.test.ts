import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestServer } from '#tests/support/server.ts'
import { startThumbGate, stranger } from '#tests/thumbgate/support.ts'

let server: TestServer
beforeAll(async () => {
  server = await startThumbGate()
})
afterAll(() => server[Symbol.asyncDispose]())

describe('the health of ThumbGate', () => {
  it('is told to anybody, with the names of its stores', async () => {
    const { data } = await stranger(server).api.GET('/healthz')
    expect(data).toEqual({ status: 'ok', feedbackLogPath: 'feedback_events', memoryLogPath: 'memories' })
  })

  it('is told whatever key comes along', async () => {
    const { response } = await stranger(server, { authorization: 'Bearer nobody' }).api.GET('/healthz')
    expect(response.status).toBe(200)
  })
})
