/** What the stories of ThumbGate share: the admin, customers with keys, and strangers. */
import { type Client, createClient } from '@accord/thumbgate'
import { system } from '#handlers/thumbgate/index.ts'
import { elapsed, setClock } from '#server/clock.ts'
import { uuid } from '#server/ids.ts'
import { startServer, type TestServer } from '#tests/support/server.ts'

/** The SDK as integrators use it, and the headers it sends with every call. */
export interface ThumbGateClient {
  api: Client
  headers: Record<string, string>
}

export const adminKey = 'admin-key-of-the-tests'
export const operatorKey = 'operator-key-of-the-tests'

/** No limit but those a story is about. */
export const roomy = {
  ACCORD_THUMBGATE_API_KEY: adminKey,
  ACCORD_THUMBGATE_OPERATOR_KEY: operatorKey,
  ACCORD_THUMBGATE_PUBLIC_RATE_LIMIT: '0',
  ACCORD_THUMBGATE_CAPTURE_RATE_LIMIT: '0',
}

/** An empty variable counts as not set: so a story can take one of these away. */
export const startThumbGate = (env: Record<string, string> = {}): Promise<TestServer> =>
  startServer({ systems: [system], env: { ...roomy, ...env } })

/** From now on it is this time and later, so that no day ends in the middle of a story. Returns what puts the clock right again. */
export function beginAt(time: string): () => void {
  const begun = elapsed()
  return setClock(() => new Date(Date.parse(time) + elapsed() - begun))
}

/** A client without a key. */
export const stranger = (server: TestServer, headers: Record<string, string> = {}): ThumbGateClient => ({
  // A refusal is what a story is about; nothing is tried again behind its back.
  api: createClient({ baseUrl: server.baseUrl('thumbgate'), headers, retries: 0 }),
  headers,
})

/** Works on the installation's own data set. */
export const adminClient = (server: TestServer): ThumbGateClient =>
  stranger(server, { authorization: `Bearer ${adminKey}` })

export interface Customer extends ThumbGateClient {
  customerId: string
  key: string
}

/** A customer with a key and a data set of its own; `name` begins its id. */
export async function customerClient(server: TestServer, name = 'customer'): Promise<Customer> {
  const customerId = `${name}-${uuid()}`
  const { data } = await adminClient(server).api.POST('/v1/billing/provision', { body: { customerId } })
  if (!data) throw new Error(`No key could be made for ${customerId}`)
  return { ...stranger(server, { authorization: `Bearer ${data.key}` }), customerId, key: data.key }
}

/** What was written, straight from the tables. */
export const rows = <Row extends object>(server: TestServer, text: string, values: unknown[] = []): Promise<Row[]> =>
  server.database.session((session) => session.query<Row>(text, values))
