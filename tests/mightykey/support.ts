/** What the stories of MightyKey share: people with accounts, and the keys operators give them. */
import { expect } from 'vitest'
import type { components, paths } from '#generated/mightykey/types.ts'
import { system } from '#handlers/mightykey/index.ts'
import { uuid } from '#server/ids.ts'
import { createClient, type TestClient } from '#tests/support/client.ts'
import { startServer, type TestServer } from '#tests/support/server.ts'

type Schemas = components['schemas']
export type MightyKeyClient = TestClient<paths>

/** No limit but those a story is about. */
export const roomy = {
  ACCORD_MIGHTYKEY_RATE_LIMIT: '0',
  ACCORD_MIGHTYKEY_PUBLIC_RATE_LIMIT: '0',
  ACCORD_MIGHTYKEY_LOGIN_FAILURES_PER_IP: '0',
  ACCORD_MIGHTYKEY_RESETS_PER_IP: '0',
}

export const startMightyKey = (env: Record<string, string> = {}): Promise<TestServer> =>
  startServer({ systems: [system], env: { ...roomy, ...env } })

export const stranger = (server: TestServer, headers: Record<string, string> = {}): MightyKeyClient =>
  createClient<paths>(server.baseUrl('mightykey'), headers)

export interface Newcomer extends MightyKeyClient {
  email: string
  password: string
  user: Schemas['UserSummary']
  organization: Schemas['OrgSummary']
}

export const freshEmail = (): string => `${uuid()}@example.com`

export const password = 'correct horse battery staple'

/** Somebody who has just registered and has a session. */
export async function newcomer(server: TestServer, name = 'Ada'): Promise<Newcomer> {
  const client = stranger(server)
  const email = freshEmail()
  const { data } = await client.api.POST('/auth/register', { body: { email, password, name } })
  if (!data) throw new Error('Nobody could register')
  return { ...client, email, password, ...data.data }
}

/** Another session of the same person. */
export async function anotherSession(server: TestServer, person: Newcomer): Promise<Newcomer> {
  const client = stranger(server)
  const { response } = await client.api.POST('/auth/login', {
    body: { email: person.email, password: person.password },
  })
  expect(response.status).toBe(200)
  return { ...person, ...client }
}

/** A member of somebody else's organisation, which is the one they act in. */
export async function memberOf(server: TestServer, owner: Newcomer, role: string): Promise<Newcomer> {
  const person = await newcomer(server, role)
  await server.operate(
    'mightykey',
    'member',
    'add',
    '--org',
    owner.organization.id,
    '--user',
    person.email,
    '--role',
    role,
  )
  person.headers['x-organization-id'] = owner.organization.id
  return person
}

export interface IssuedKey extends MightyKeyClient {
  id: string
  key: string
}

/** A key an operator issued, and a client that uses it. */
export async function issueKey(
  server: TestServer,
  owner: Newcomer,
  org: string,
  mode: 'live' | 'test' = 'live',
): Promise<IssuedKey> {
  const { json } = await server.operate(
    'mightykey',
    'api-key',
    'create',
    '--org',
    org,
    '--user',
    owner.email,
    '--mode',
    mode,
  )
  const { id, key } = json as { id: string; key: string }
  return { ...stranger(server, { authorization: `Bearer ${key}` }), id, key }
}

/** What was written, straight from the tables. */
export const rows = <Row extends object>(server: TestServer, text: string, values: unknown[] = []): Promise<Row[]> =>
  server.database.session((session) => session.query<Row>(text, values))

export { fingerprint } from '#tests/support/fingerprint.ts'
