/** What the stories of Retivo share: tenants, and clients for each role and mode in them. */
import { type Client, createClient } from '@accord/retivo'
import { system } from '#handlers/retivo/index.ts'
import { uuid } from '#server/ids.ts'
import { type ServerOptions, startServer, type TestServer } from '#tests/support/server.ts'

/** The SDK as integrators use it, and the headers it sends with every call. */
export interface RetivoClient {
  api: Client
  headers: Record<string, string>
}

/** No limit on requests but where a story is about it, and webhooks may lead to this machine. */
export const roomy = { ACCORD_RETIVO_RATE_LIMIT: '0', ACCORD_ALLOW_PRIVATE_EGRESS: '1' }

export const startRetivo = (
  env: Record<string, string> = {},
  options: Pick<ServerOptions, 'mail'> = {},
): Promise<TestServer> => startServer({ systems: [system], env: { ...roomy, ...env }, ...options })

/** A client without credentials. */
export const stranger = (server: TestServer, headers: Record<string, string> = {}): RetivoClient => ({
  // A refusal is what a story is about; nothing is tried again behind its back.
  api: createClient({ baseUrl: server.baseUrl('retivo'), headers, retries: 0 }),
  headers,
})

export interface IssuedKey extends RetivoClient {
  id: string
  key: string
}

export interface KeyOptions {
  mode?: 'live' | 'test'
  role?: 'admin' | 'editor' | 'viewer' | 'none'
  ingest?: boolean
  label?: string
  email?: string
}

/** A key an operator issued, and a client that uses it. */
export async function issueKey(server: TestServer, tenant: string, options: KeyOptions = {}): Promise<IssuedKey> {
  const { mode = 'live', role = 'admin', ingest = true, label = `${mode} ${role}`, email } = options
  const words = ['--tenant', tenant, '--mode', mode, '--role', role, '--label', label]
  if (!ingest) words.push('--no-ingest')
  if (email !== undefined) words.push('--email', email)
  const { json } = await server.operate('retivo', 'key', 'create', ...words)
  const { id, key } = json as { id: string; key: string }
  return { ...stranger(server, { authorization: `Bearer ${key}` }), id, key }
}

export interface Session extends RetivoClient {
  id: string
  accountId: string
  email: string
  token: string
}

export const freshEmail = (): string => `${uuid()}@example.com`

/** Somebody with a session: in the tenant, as a member with that role, or (without a tenant) of no team. */
export async function openSession(
  server: TestServer,
  tenant?: string,
  { email = freshEmail(), role = 'admin' }: { email?: string; role?: 'admin' | 'editor' | 'viewer' } = {},
): Promise<Session> {
  const team = tenant === undefined ? [] : ['--tenant', tenant, '--role', role]
  const { json } = await server.operate('retivo', 'session', 'create', '--email', email, ...team)
  const made = json as { id: string; account_id: string; token: string }
  const client = stranger(server, { authorization: `Bearer ${made.token}` })
  return { ...client, id: made.id, accountId: made.account_id, email, token: made.token }
}

type Clients = Record<'admin' | 'editor' | 'viewer', RetivoClient>

export interface Tenant {
  id: string
  slug: string
  live: Clients
  test: Clients
}

/** A tenant of its own, with a key for every role in both modes. All of them may ingest. */
export async function tenant(
  server: TestServer,
  { plan = 'growth', name = 'Acme' }: { plan?: 'free' | 'starter' | 'growth' | 'scale'; name?: string } = {},
): Promise<Tenant> {
  const { json } = await server.operate('retivo', 'tenant', 'create', '--name', name, '--plan', plan)
  const { id, slug } = json as { id: string; slug: string }
  const clients = async (mode: 'live' | 'test'): Promise<Clients> => ({
    admin: await issueKey(server, id, { mode, role: 'admin' }),
    editor: await issueKey(server, id, { mode, role: 'editor' }),
    viewer: await issueKey(server, id, { mode, role: 'viewer' }),
  })
  return { id, slug, live: await clients('live'), test: await clients('test') }
}

/** What was written, straight from the tables. */
export const rows = <Row extends object>(server: TestServer, text: string, values: unknown[] = []): Promise<Row[]> =>
  server.database.session((session) => session.query<Row>(text, values))
