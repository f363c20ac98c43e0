/** Node stops listening to signals that only a forgotten request refers to: what ends a call must outlive its head. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { type ClientOptions, createClient, TimeoutError } from '@accord/mightykey'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Answer, collect, type Loopback, startLoopback, stream } from './support/loopback.ts'

let server: Loopback
let collecting: NodeJS.Timeout
beforeAll(async () => {
  setFlagsFromString('--expose-gc')
  const collectGarbage = runInNewContext('gc') as () => void
  collecting = setInterval(collectGarbage, 20)
  server = await startLoopback()
})
afterAll(async () => {
  clearInterval(collecting)
  await server[Symbol.asyncDispose]()
})

const client = (options: Partial<ClientOptions> = {}) => createClient({ baseUrl: server.url, retries: 0, ...options })
const half: Answer = (response) => {
  response.writeHead(200, { 'content-type': 'application/json' })
  response.write('{"data":')
}
const reason = new Error('enough')
/** A signal that is aborted when garbage has been collected a few times. */
function soon(): AbortSignal {
  const controller = new AbortController()
  setTimeout(() => controller.abort(reason), 150)
  return controller.signal
}

it('ends a body that stops arriving at the total time-out', async () => {
  server.answers(half)
  await expect(client().runs.list({}, { timeout: 150 })).rejects.toBeInstanceOf(TimeoutError)
})

it("ends a body at the caller's signal, also behind middleware that replaces the request, and of a raw response", async () => {
  server.answers(half)
  await expect(client().runs.list({}, { signal: soon() })).rejects.toBe(reason)
  const onRequest = ({ request }: { request: Request }) => new Request(request, { headers: { 'x-trace': '1' } })
  await expect(client({ middleware: [{ onRequest }] }).runs.list({}, { signal: soon() })).rejects.toBe(reason)
  const controller = new AbortController()
  const response = await client().runs.list({}, { signal: controller.signal }).raw()
  setTimeout(() => controller.abort(reason), 150)
  await expect(response.text()).rejects.toBe(reason)
})

it("ends an event stream at the caller's signal", async () => {
  server.answers(stream(['id: 1\ndata: {}\n\n'], 'open'))
  await expect(collect(client().runs.streamEvents('run-1', { signal: soon() }))).rejects.toBe(reason)
})
