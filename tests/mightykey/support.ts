/** What the stories of MightyKey share: people with accounts, and the keys operators give them. */
import { type Client, createClient } from '@accord/mightykey'
import type { components } from '#generated/mightykey/types.ts'
import { system } from '#handlers/mightykey/index.ts'
import { uuid } from '#server/ids.ts'
import { fetchWith } from '#tests/support/cookies.ts'
import { startServer, type TestServer } from '#tests/support/server.ts'

type Schemas = components['schemas']

/** The SDK as integrators use it, with the cookies of a browser. */
export interface MightyKeyClient {
  api: Client
  /** The cookies the server set; change it to be somebody else. */
  cookies: Map<string, string>
  /** Sent with every call; change it between calls. */
  headers: Record<string, string>
}

/** No limit but those a story is about. */
export const roomy = {
  ACCORD_MIGHTYKEY_RATE_LIMIT: '0',
  ACCORD_MIGHTYKEY_PUBLIC_RATE_LIMIT: '0',
  ACCORD_MIGHTYKEY_LOGIN_FAILURES_PER_IP: '0',
  ACCORD_MIGHTYKEY_RESETS_PER_IP: '0',
}

export const startMightyKey = (env: Record<string, string> = {}): Promise<TestServer> =>
  startServer({ systems: [system], env: { ...roomy, ...env } })

/** A client without credentials; it gets some by logging in. */
export function stranger(server: TestServer, headers: Record<string, string> = {}): MightyKeyClient {
  const cookies = new Map<string, string>()
  // A refusal is what a story is about; nothing is tried again behind its back.
  const options = { baseUrl: server.baseUrl('mightykey'), headers, retries: 0, fetch: fetchWith(cookies) }
  return { api: createClient(options), cookies, headers }
}

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
  const { data } = await client.api.auth.register({ email, password, name })
  return { ...client, email, password, ...data }
}

/** Another session of the same person. */
export async function anotherSession(server: TestServer, person: Newcomer): Promise<Newcomer> {
  const client = stranger(server)
  await client.api.auth.login({ email: person.email, password: person.password })
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
