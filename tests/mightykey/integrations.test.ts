import { readFileSync } from 'node:fs'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createEgress, type IntegrationUse, phantomsOf } from '#domain/mightykey/egress.ts'
import type { components } from '#generated/mightykey/types.ts'
import { createGuardedFetch } from '#server/outbound/fetch.ts'
import { issueKey, memberOf, type Newcomer, newcomer, rows, startMightyKey } from '#tests/mightykey/support.ts'
import { testKernel } from '#tests/support/kernel.ts'
import { type Answer, type Receiver, startReceiver } from '#tests/support/receiver.ts'
import type { TestServer } from '#tests/support/server.ts'

type Provider = components['schemas']['IntegrationProvider']
type Body = {
  provider: Provider
  authMethod?: components['schemas']['IntegrationAuthMethod']
  config?: Record<string, unknown>
}

const providers = ['github', 'neon', 'vercel', 'cloudflare', 'stripe', 'slack'] as const
const good = 'good-credential-canary'
const clientSecret = 'client-secret-canary'

let server: TestServer
/** All providers at once. */
let receiver: Receiver
/** What happens before a provider answers. */
let meanwhile = async (): Promise<void> => {}

/** The question each provider is asked, and how it answers a good credential. */
const questions: Record<string, Answer> = {
  'GET /user': { body: { login: 'ada' } },
  'POST /api/auth.test': { body: { ok: true } },
  'GET /v2/user': { body: {} },
  'GET /client/v4/user/tokens/verify': { body: { success: true } },
  'GET /api/v2/users/me': { body: {} },
  'GET /v1/balance': { body: {} },
}

function exchange(body: string): Answer {
  const form = new URLSearchParams(body)
  if (form.get('client_secret') !== clientSecret || form.get('redirect_uri') !== 'https://app.example.com/back') {
    return { body: { error: 'incorrect_client_credentials' } }
  }
  if (form.get('code') === 'broken') return { status: 500, body: 'oops' }
  if (form.get('code') !== 'good-code') return { body: { error: 'bad_verification_code' } }
  return { body: { access_token: good, refresh_token: 'refresh-canary', scope: 'repo', token_type: 'bearer' } }
}

beforeAll(async () => {
  receiver = await startReceiver(async ({ method, url, headers, body }) => {
    await meanwhile()
    if (url === '/login/oauth/access_token') return exchange(body)
    const answer = questions[`${method} ${url}`]
    if (!answer) return { status: 404 }
    if (headers.authorization === `Bearer ${good}`) return answer
    return url === '/api/auth.test' ? { body: { ok: false, error: 'invalid_auth' } } : { status: 401, body: {} }
  })
  server = await startMightyKey({
    ACCORD_ALLOW_PRIVATE_EGRESS: '1',
    ACCORD_MIGHTYKEY_VERIFY_INTEGRATIONS: '1',
    ACCORD_MIGHTYKEY_PROVIDER_URLS: providers.map((name) => `${name}=${receiver.origin}`).join(','),
    ACCORD_MIGHTYKEY_GITHUB_CLIENT_ID: 'client-id',
    ACCORD_MIGHTYKEY_GITHUB_CLIENT_SECRET: clientSecret,
  })
})
afterAll(async () => {
  await server[Symbol.asyncDispose]()
  await receiver[Symbol.asyncDispose]()
})

const named = (id: string) => ({ params: { path: { id } } })
const connect = ({ api }: Pick<Newcomer, 'api'>, body: Body) => api.POST('/integrations', { body })

async function connected(person: Pick<Newcomer, 'api'>, body: Body) {
  const { data, error } = await connect(person, body)
  if (!data) throw new Error(`Nothing was connected: ${JSON.stringify(error)}`)
  return data.data
}

const listed = async ({ api }: Pick<Newcomer, 'api'>) => (await api.GET('/integrations')).data?.data.integrations

describe('connecting', () => {
  test.each(providers)('%s tries the credential, keeps it sealed and never shows it', async (provider) => {
    const ada = await newcomer(server)
    const config = { apiKey: good, region: 'eu', nested: { list: [{ clientSecret: 'second-canary' }] } }
    const integration = await connected(ada, { provider, authMethod: 'api_key', config })
    expect(integration).toEqual({
      id: expect.any(String),
      provider,
      status: 'connected',
      authMethod: 'api_key',
      config: { apiKey: '***', region: 'eu', nested: { list: [{ clientSecret: '***' }] } },
      connectedAt: expect.any(String),
      lastVerifiedAt: expect.any(String),
      errorMessage: null,
      createdAt: expect.any(String),
    })
    expect(await listed(ada)).toEqual([integration])
    const stored = await rows(server, 'select * from mightykey.integrations where id = $1', [integration.id])
    expect(JSON.stringify(stored)).not.toMatch(/canary/)
  })

  test.each(['github', 'slack'] as const)(
    '%s with a credential it refuses makes a row that says so',
    async (provider) => {
      const ada = await newcomer(server)
      const integration = await connected(ada, { provider, config: { token: 'wrong-canary' } })
      expect(integration).toMatchObject({
        status: 'error',
        authMethod: 'oauth',
        connectedAt: null,
        lastVerifiedAt: null,
        errorMessage: expect.stringContaining(`${provider} refuses the credential`),
      })
      expect(integration.errorMessage).not.toContain('canary')
    },
  )

  test('again replaces the credentials and keeps the id', async () => {
    const ada = await newcomer(server)
    const first = await connected(ada, { provider: 'neon', config: { apiKey: 'wrong' } })
    const second = await connected(ada, { provider: 'neon', config: { apiKey: good, project: 'p' } })
    expect(second).toMatchObject({ id: first.id, createdAt: first.createdAt, status: 'connected', errorMessage: null })
    expect(await listed(ada)).toEqual([second])
  })

  test('one provider from many places at once makes one integration', async () => {
    const ada = await newcomer(server)
    const all = await Promise.all(
      Array.from({ length: 8 }, () => connected(ada, { provider: 'vercel', config: { token: good } })),
    )
    expect(new Set(all.map(({ id }) => id)).size).toBe(1)
    expect(await listed(ada)).toHaveLength(1)
  })

  test('servers of one’s own can be done several times, with and without a secret', async () => {
    const ada = await newcomer(server)
    const url = 'https://mcp.example.com/rpc'
    const open = await connected(ada, { provider: 'custom_mcp', config: { url } })
    const closed = await connected(ada, { provider: 'custom_mcp', config: { url, headers: { 'x-api-key': 'k' } } })
    expect(open).toMatchObject({ authMethod: null, status: 'connected', lastVerifiedAt: null, config: { url } })
    expect(closed).toMatchObject({ authMethod: 'api_key', config: { url, headers: { 'x-api-key': '***' } } })
    expect(await listed(ada)).toEqual([open, closed])
  })

  const redirectUri = 'https://app.example.com/back'

  test('by OAuth exchanges the code, and forgets it', async () => {
    const ada = await newcomer(server)
    const integration = await connected(ada, { provider: 'github', config: { code: 'good-code', redirectUri } })
    expect(integration).toMatchObject({
      status: 'connected',
      authMethod: 'oauth',
      config: { redirectUri, accessToken: '***', refreshToken: '***', scope: 'repo' },
      lastVerifiedAt: expect.any(String),
    })
    expect(integration.config).not.toHaveProperty('code')
    const both = await connected(ada, { provider: 'github', config: { code: 'c', redirectUri, token: 't' } })
    expect(both.config).toEqual({ redirectUri, token: '***' })
  })

  test.each([
    ['an API key without a key', { provider: 'neon', config: { project: 'p' } }, 'config must contain a secret'],
    [
      'a phantom token without a token',
      { provider: 'slack', authMethod: 'phantom_token' },
      'config must contain a secret',
    ],
    ['OAuth without a code', { provider: 'github', config: { redirectUri } }, 'or the code and the redirectUri'],
    ['OAuth with nothing', { provider: 'slack' }, 'or the code and the redirectUri'],
    [
      'a code the provider refuses',
      { provider: 'github', config: { code: 'old', redirectUri } },
      'bad_verification_code',
    ],
    [
      'a code for nobody',
      { provider: 'slack', config: { code: 'c', redirectUri } },
      'OAuth is not configured for slack',
    ],
    [
      'OAuth where there is none',
      { provider: 'neon', authMethod: 'oauth', config: { code: 'c', redirectUri } },
      'OAuth is not configured for neon',
    ],
    ['a server without an address', { provider: 'custom_mcp', config: { token: 't' } }, 'config.url must be'],
    [
      'a server with a password in its address',
      { provider: 'custom_mcp', config: { url: 'https://a:b@c.example/' } },
      'config.url must be',
    ],
    [
      'a server elsewhere than on the web',
      { provider: 'custom_mcp', config: { url: 'file:///etc/passwd' } },
      'config.url must be',
    ],
    ['a provider there is not', { provider: 'gitlab' }, 'provider'],
    [
      'settings without an end',
      { provider: 'neon', config: JSON.parse(`{"a":${'['.repeat(60)}${']'.repeat(60)}}`) },
      'nested deeper',
    ],
  ])('with %s is refused', async (_name, body, text) => {
    const ada = await newcomer(server)
    const { response, error } = await connect(ada, body as Body)
    expect(response.status).toBe(400)
    expect(error?.error).toContain(text)
    expect(await listed(ada)).toEqual([])
  })

  test('is the business of admins, and everybody may look', async () => {
    const ada = await newcomer(server)
    const { id } = await connected(ada, { provider: 'stripe', config: { secretKey: good } })
    const [viewer, member] = [await memberOf(server, ada, 'viewer'), await memberOf(server, ada, 'member')]
    expect(await listed(viewer)).toMatchObject([{ id, config: { secretKey: '***' } }])
    expect((await connect(member, { provider: 'neon', config: { apiKey: 'k' } })).response.status).toBe(403)
    expect((await member.api.DELETE('/integrations/{id}', named(id))).response.status).toBe(403)
  })
})

test('without private egress a server inside is refused, and without verification nobody is asked', async () => {
  await using closed = await startMightyKey()
  const ada = await newcomer(closed)
  const inside = await connect(ada, { provider: 'custom_mcp', config: { url: 'http://169.254.169.254/' } })
  expect(inside.error?.error).toContain('config.url must be an address on the public internet')
  const before = receiver.received.length
  const integration = await connected(ada, { provider: 'github', config: { token: 'whatever' } })
  expect(integration).toMatchObject({ status: 'connected', lastVerifiedAt: null })
  expect(receiver.received).toHaveLength(before)
})

describe('disconnecting', () => {
  test('scrubs the credentials, takes it from the list, and works once', async () => {
    const ada = await newcomer(server)
    const { id } = await connected(ada, { provider: 'cloudflare', config: { apiToken: good } })
    const { data } = await ada.api.DELETE('/integrations/{id}', named(id))
    expect(data).toEqual({ data: { deleted: true, id, provider: 'cloudflare' } })
    expect((await ada.api.DELETE('/integrations/{id}', named(id))).response.status).toBe(404)
    expect(await listed(ada)).toEqual([])
    expect(
      await rows(server, 'select status, config, credentials_sealed from mightykey.integrations where id = $1', [id]),
    ).toEqual([{ status: 'disconnected', config: null, credentials_sealed: null }])
    expect((await connected(ada, { provider: 'cloudflare', config: { apiToken: good } })).id).not.toBe(id)
  })

  test('what belongs to somebody else is not possible, and a stranger cannot tell', async () => {
    const [ada, eve] = [await newcomer(server), await newcomer(server, 'Eve')]
    const { id } = await connected(ada, { provider: 'neon', config: { apiKey: good } })
    expect((await eve.api.DELETE('/integrations/{id}', named(id))).response.status).toBe(404)
    const key = await issueKey(server, eve, eve.organization.id)
    expect((await key.api.DELETE('/integrations/{id}', named(id))).response.status).toBe(404)
    expect(await listed(ada)).toHaveLength(1)
  })

  test('is not undone by a provider that answers after the organisation was deleted', async () => {
    const ada = await newcomer(server)
    meanwhile = async () => void (await ada.api.DELETE('/orgs/{id}', named(ada.organization.id)))
    const { response } = await connect(ada, { provider: 'neon', config: { apiKey: good } })
    meanwhile = async () => {}
    expect(response.status).toBe(403)
    const kept = await rows(server, 'select 1 from mightykey.integrations where org_id = $1', [ada.organization.id])
    expect(kept).toEqual([])
  })

  test('happens to everything a deleted organisation had', async () => {
    const ada = await newcomer(server)
    await connected(ada, { provider: 'neon', config: { apiKey: good } })
    await ada.api.DELETE('/orgs/{id}', named(ada.organization.id))
    expect(
      await rows(server, 'select status, credentials_sealed from mightykey.integrations where org_id = $1', [
        ada.organization.id,
      ]),
    ).toEqual([{ status: 'disconnected', credentials_sealed: null }])
  })
})

test('connecting and disconnecting are in the audit log, and no credential is anywhere', async () => {
  const ada = await newcomer(server)
  const { id } = await connected(ada, { provider: 'neon', config: { apiKey: good } })
  await ada.api.DELETE('/integrations/{id}', named(id))
  const log = await rows<{ action: string }>(
    server,
    'select action, actor_user_id, metadata from mightykey.audit_log where target_id = $1 order by at, id',
    [id],
  )
  expect(log.map(({ action }) => action)).toEqual(['integration.connected', 'integration.disconnected'])
  const tables = ['mightykey.integrations', 'mightykey.audit_log', 'shared.outbox', 'shared.idempotency_steps']
  const texts = await Promise.all(
    tables.map((table) => rows<{ text: string }>(server, `select one::text as text from ${table} one`)),
  )
  const everything = [...server.log, ...texts.flat().map(({ text }) => text)].join('\n')
  expect(everything).toContain('/integrations')
  expect(everything).not.toMatch(/canary/)
})

test('a run uses a phantom token: the placeholder outside, the credential on the wire, over https', async () => {
  const pem = (name: string) => readFileSync(new URL(`../fixtures/tls/loopback-${name}.pem`, import.meta.url), 'utf8')
  const before = getCACertificates('default')
  setDefaultCACertificates([...before, pem('cert')])
  const seen: (string | undefined)[] = []
  const secure = createServer({ key: pem('key'), cert: pem('cert') }, (req, res) => {
    seen.push(req.headers.authorization)
    res.end(`you are ${req.headers.authorization}`)
  })
  await new Promise<void>((resolve) => secure.listen(0, '127.0.0.1', resolve))
  try {
    const url = `https://127.0.0.1:${(secure.address() as AddressInfo).port}/rpc`
    const ada = await newcomer(server)
    const integration = await connected(ada, {
      provider: 'custom_mcp',
      authMethod: 'phantom_token',
      config: { url, token: good },
    })
    expect(integration).toMatchObject({ authMethod: 'phantom_token', config: { url, token: '***' } })
    const [row] = await rows<IntegrationUse>(server, 'select * from mightykey.integrations where id = $1', [
      integration.id,
    ])
    if (!row) throw new Error('The integration was not stored')
    const phantoms = phantomsOf(testKernel(server.database).sealer, {}, row)
    const [phantom] = phantoms
    expect(phantom?.placeholder).toMatch(/^mkp_[0-9A-Za-z]{40}$/)
    const egress = createEgress(createGuardedFetch({ allowPrivateEgress: true }), phantoms)
    const headers = { authorization: `Bearer ${phantom?.placeholder}` }
    const answer = await egress({ url, headers, timeoutMs: 5000 })
    expect(seen).toEqual([`Bearer ${good}`])
    expect(answer).toEqual({ status: 200, body: `you are Bearer ${phantom?.placeholder}` })
    const plain = { url: receiver.origin, headers, timeoutMs: 5000 }
    await expect(egress(plain)).rejects.toThrow('over https only')
  } finally {
    setDefaultCACertificates(before)
    secure.closeAllConnections()
    await new Promise((resolve) => secure.close(resolve))
  }
})
