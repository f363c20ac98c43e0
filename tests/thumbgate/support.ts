/** What the stories of ThumbGate share: the admin, customers with keys, and strangers. */
import type { paths } from '#generated/thumbgate/types.ts'
import { system } from '#handlers/thumbgate/index.ts'
import { uuid } from '#server/ids.ts'
import { createClient, type TestClient } from '#tests/support/client.ts'
import { startServer, type TestServer } from '#tests/support/server.ts'

export type ThumbGateClient = TestClient<paths>

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

/** A client without a key. */
export const stranger = (server: TestServer, headers: Record<string, string> = {}): ThumbGateClient =>
  createClient<paths>(server.baseUrl('thumbgate'), headers)

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
