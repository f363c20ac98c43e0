import { setupServer } from 'msw/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createClient as createMightykey } from '../../sdk/mightykey/src/index.ts'
import * as mightykey from '../../sdk/mightykey/src/msw.ts'
import { createClient as createRungate } from '../../sdk/rungate/src/index.ts'
import * as rungate from '../../sdk/rungate/src/msw.ts'

const places = { mightykey: 'https://mightykey.test/api/v1', rungate: 'https://rungate.test' }
const server = setupServer()
const client = createMightykey({ baseUrl: places.mightykey, auth: 'any' })
const gate = createRungate({ baseUrl: places.rungate, auth: 'any' })

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
afterAll(() => server.close())

const collect = async <T>(events: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = []
  for await (const event of events) all.push(event)
  return all
}

describe('a client and msw', () => {
  test('agree on lists, refusals and the end of a stream', async () => {
    server.use(...mightykey.handlers({ baseUrl: places.mightykey }))
    expect((await client.projects.list()).data.projects.length).toBeGreaterThan(0)
    const answer = { status: 403, body: { error: 'Not in this plan' } } as const
    server.use(mightykey.handler('createProject', answer, { baseUrl: places.mightykey }))
    await expect(client.projects.create({ name: 'Mine' })).rejects.toMatchObject({ status: 403, body: answer.body })
    const events = await collect(client.runs.streamEvents('0b7c3f52-9d1e-4b6f-8a55-0f2b7a9c1d10'))
    expect(events.map(({ sequenceNumber }) => sequenceNumber)).toEqual([1, 2, 3])
  })

  test('agree on the streams of the two proxy operations', async () => {
    server.use(...rungate.handlers({ baseUrl: places.rungate }))
    const chunks = await collect(gate.proxy.chatCompletions({ messages: [], stream: true }))
    expect(chunks.length).toBe(3)
    const events = await collect(gate.proxy.messages({ messages: [], stream: true }))
    expect(events.length).toBe(6)
  })

  test('agree on the life of a resource', async () => {
    server.use(...rungate.statefulHandlers({ baseUrl: places.rungate }))
    const { data } = await gate.providerKeys.create({ provider: 'openai', name: 'mine', api_key: 'sk-1' })
    expect((await gate.providerKeys.get(data.id)).data.name).toBe('mine')
    await gate.providerKeys.update(data.id, { name: 'renamed' })
    expect((await gate.providerKeys.list()).map(({ name }) => name)).toContain('renamed')
    await gate.providerKeys.delete(data.id)
    await expect(gate.providerKeys.get(data.id)).rejects.toMatchObject({ status: 404 })
  })
})
