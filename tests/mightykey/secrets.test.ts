import { expect, test } from 'vitest'
import { plantDemo } from '#domain/mightykey/demo.ts'
import { randomToken } from '#server/ids.ts'
import { startLoopbackStripe, stripeKey } from '#tests/mightykey/loopback-stripe.ts'
import {
  anotherSession,
  freshEmail,
  issueKey,
  newcomer,
  rows,
  startMightyKey,
  stranger,
} from '#tests/mightykey/support.ts'
import { startReceiver } from '#tests/support/receiver.ts'
import type { TestServer } from '#tests/support/server.ts'

const canary = `canary-${randomToken(12)}`

/** Every row of every table of the database, as text. */
async function dump(server: TestServer): Promise<string> {
  const tables = await rows<{ name: string }>(
    server,
    `select quote_ident(table_schema) || '.' || quote_ident(table_name) as name from information_schema.tables
     where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
  )
  const texts: string[] = []
  for (const { name } of tables) {
    const found = await rows<{ text: string }>(server, `select one::text as text from ${name} one`)
    texts.push(name, ...found.map(({ text }) => text))
  }
  return texts.join('\n')
}

test('passwords, session tokens, API keys and reset tokens are found neither in the database nor in the log', async () => {
  await using server = await startMightyKey()
  const canary = (kind: string) => `canary-${kind}-${randomToken(12)}`
  const [first, wrong, second] = [canary('password'), canary('wrong'), canary('new')]
  const { api, cookies } = stranger(server)
  const email = freshEmail()
  const { data } = await api.POST('/auth/register', { body: { email, password: first, name: 'Ada' } })
  if (!data) throw new Error('Nobody could register')
  const registered = cookies.get('mk_session') ?? ''
  const ada = { api, cookies, headers: {}, email, password: first, ...data.data }
  const loggedIn = (await anotherSession(server, ada)).cookies.get('mk_session') ?? ''
  await api.POST('/auth/login', { body: { email, password: wrong } })
  await api.POST('/auth/register', { body: { email, password: wrong, name: 'Ada' } })
  await api.POST('/auth/register', { body: { email: 'nonsense', password: wrong, name: 'Ada' } })
  const issued = await issueKey(server, ada, ada.organization.id)
  await issued.api.POST('/projects', { body: { name: 'A' } })
  const strayKey = `mk_live_${'Stray'.repeat(8)}abc`
  await stranger(server, { authorization: `Bearer ${strayKey}` }).api.GET('/projects')
  await api.POST('/auth/forgot-password', { body: { email } })
  await server.settle()
  const token = /token=([A-Za-z0-9_-]{43})/.exec(server.mails[0]?.text ?? '')?.[1] ?? ''
  await api.POST('/auth/reset-password', { body: { token: `${token}x`, password: second } })
  const live = await dump(server)
  await api.POST('/auth/reset-password', { body: { token, password: second } })
  const after = await dump(server)
  const demo = await server.database.write((db) => plantDemo({ db, now: new Date(), config: server.config }))
  const planted = await dump(server)

  const places = { live, after, planted, log: server.log.join('\n') }
  expect(places.log).toContain('/auth/login')
  expect(live).toContain(email)
  const secrets = {
    first,
    wrong,
    second,
    registered,
    loggedIn,
    key: issued.key,
    strayKey,
    token,
    demoPassword: demo.password,
    demoKey: demo.apiKey,
  }
  for (const [place, text] of Object.entries(places)) {
    for (const [kind, secret] of Object.entries(secrets)) {
      expect(secret.length, kind).toBeGreaterThan(11)
      expect(text.includes(secret), `${kind} in ${place}`).toBe(false)
    }
  }
})

test('secrets of webhooks, integrations and payments are found neither in the database nor in the log', async () => {
  await using stripe = await startLoopbackStripe()
  await using receiver = await startReceiver(({ url }) =>
    url.startsWith('/login') ? { body: { access_token: `${canary}-access`, refresh_token: `${canary}-refresh` } } : {},
  )
  await using server = await startMightyKey({
    ACCORD_ALLOW_PRIVATE_EGRESS: '1',
    ACCORD_MIGHTYKEY_PAYMENTS: 'stripe',
    ACCORD_MIGHTYKEY_STRIPE_SECRET_KEY: stripeKey,
    ACCORD_MIGHTYKEY_STRIPE_URL: stripe.origin,
    ACCORD_MIGHTYKEY_VERIFY_INTEGRATIONS: '1',
    ACCORD_MIGHTYKEY_PROVIDER_URLS: `github=${receiver.origin},neon=${receiver.origin}`,
    ACCORD_MIGHTYKEY_GITHUB_CLIENT_ID: 'client',
    ACCORD_MIGHTYKEY_GITHUB_CLIENT_SECRET: `${canary}-client`,
  })
  const ada = await newcomer(server)
  const url = `${receiver.origin}/hook`
  const webhook = await ada.api.POST('/webhooks', { body: { url, events: ['project.created', 'credit.purchased'] } })
  await ada.api.POST('/projects', { body: { name: 'A' } })
  const header = { 'Idempotency-Key': 'once' }
  await ada.api.POST('/billing/credits', { body: { amount: 10, paymentMethodId: 'pm_card_visa' }, params: { header } })
  const connections = [
    { provider: 'github' as const, config: { code: `${canary}-code`, redirectUri: 'https://app.example.com/' } },
    { provider: 'neon' as const, authMethod: 'phantom_token' as const, config: { apiKey: `${canary}-key` } },
  ]
  for (const body of connections) {
    const { data } = await ada.api.POST('/integrations', { body })
    expect(data?.data.status).toBe('connected')
  }
  await server.settle()
  const everything = [await dump(server), ...server.log].join('\n')
  const delivered = receiver.received.filter((request) => request.url === '/hook')
  expect(delivered).toHaveLength(2)
  expect(everything).toContain(ada.email)
  for (const secret of [webhook.data?.data.secret ?? 'none', stripeKey, canary]) {
    expect(everything.includes(secret), secret.slice(0, 6)).toBe(false)
  }
})

test('the demo account opens every door its credentials say', async () => {
  await using server = await startMightyKey()
  const demo = await server.database.write((db) => plantDemo({ db, now: new Date(), config: server.config }))
  const login = await stranger(server).api.POST('/auth/login', { body: { email: demo.email, password: demo.password } })
  expect(login.response.status).toBe(200)
  const { api } = stranger(server, { authorization: `Bearer ${demo.apiKey}` })
  expect((await api.GET('/projects')).data?.data.count).toBe(2)
})
