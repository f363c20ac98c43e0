import { expect, test } from 'vitest'
import { plantDemo } from '#domain/mightykey/demo.ts'
import { routes } from '#generated/mightykey/routes.ts'
import { randomToken } from '#server/ids.ts'
import { startLoopbackStripe, stripeKey } from '#tests/mightykey/loopback-stripe.ts'
import { hurry } from '#tests/mightykey/run-support.ts'
import { freshEmail, startMightyKey } from '#tests/mightykey/support.ts'
import { type Call, dumpOf, type Story, tellStory } from '#tests/support/canary.ts'
import { type Answer, type Received, startReceiver } from '#tests/support/receiver.ts'
import type { TestServer } from '#tests/support/server.ts'

const canary = (kind: string): string => `canary-${kind}-${randomToken(12)}`

const llmKey = canary('llm')
const clientSecret = canary('client')
const access = canary('access')
const refresh = canary('refresh')

/** A model that repeats the key in its refusal, a provider that hands out tokens, and who is told of events. */
const outside = ({ url, headers }: Received): Answer => {
  if (url.startsWith('/llm')) return { status: 400, body: { error: { message: `Bad key ${headers.authorization}` } } }
  if (url.startsWith('/login')) return { body: { access_token: access, refresh_token: refresh } }
  return {}
}

const jsonOf = <T>(text: string): T => (JSON.parse(text) as { data: T }).data
const cookieOf = (headers: Headers): string => /^mk_session=([^;]+)/.exec(headers.get('set-cookie') ?? '')?.[1] ?? ''

test('no secret of any kind is found in answers, events, logs, exports or the database, whatever was called', async () => {
  await using stripe = await startLoopbackStripe()
  await using receiver = await startReceiver(outside)
  await using server = await startMightyKey({
    ACCORD_ALLOW_PRIVATE_EGRESS: '1',
    ACCORD_MIGHTYKEY_PAYMENTS: 'stripe',
    ACCORD_MIGHTYKEY_STRIPE_SECRET_KEY: stripeKey,
    ACCORD_MIGHTYKEY_STRIPE_URL: stripe.origin,
    ACCORD_MIGHTYKEY_LLM_PROVIDER: 'openai',
    ACCORD_MIGHTYKEY_LLM_BASE_URL: `${receiver.origin}/llm`,
    ACCORD_MIGHTYKEY_LLM_API_KEY: llmKey,
    ACCORD_MIGHTYKEY_LLM_MODEL: 'model',
    ACCORD_MIGHTYKEY_VERIFY_INTEGRATIONS: '1',
    ACCORD_MIGHTYKEY_PROVIDER_URLS: `github=${receiver.origin},neon=${receiver.origin}`,
    ACCORD_MIGHTYKEY_GITHUB_CLIENT_ID: 'client',
    ACCORD_MIGHTYKEY_GITHUB_CLIENT_SECRET: clientSecret,
  })
  const story = tellStory(server, 'mightykey', routes)
  for (const [kind, secret] of Object.entries({ stripeKey, llmKey, clientSecret, access, refresh })) {
    story.plant(kind, secret)
  }
  const email = freshEmail()
  const session = await account(story, email)
  const own = { cookie: `mk_session=${session}` }
  await outsiders(story, own, receiver.origin)
  await runs(story, server, own, email)
  story.add('database', await dumpOf(server))
  await money(story, own)
  await organizations(story, own)
  await newPassword(story, server, email, own)
  const demo = await server.database.write((db) => plantDemo({ db, now: new Date(), config: server.config }))
  story.plant('demo password', demo.password)
  story.plant('demo key', demo.apiKey)

  const dump = await dumpOf(server)
  story.add('database at the end', dump)
  story.add('log', server.log.join('\n'))
  const told = receiver.received.filter(({ url }) => url === '/hook')
  story.add('deliveries', told.map(({ body, headers }) => `${JSON.stringify(headers)} ${body}`).join('\n'))
  story.add('mails', server.mails.map(({ text, subject }) => `${subject} ${text}`).join('\n'))
  // What there is to be found is found: the search would have seen the rest.
  expect(dump).toContain(email)
  expect(server.log.join('\n')).toContain('/auth/login')
  expect(told.length).toBeGreaterThan(5)
  // They did get where they are meant to be used.
  expect(receiver.received.some(({ headers }) => headers.authorization === `Bearer ${llmKey}`)).toBe(true)
  expect(stripe.received.length).toBeGreaterThan(0)
  expect([...story.called].sort()).toEqual(routes.map(({ operationId }) => operationId).sort())
  expect(story.leaks()).toEqual([])
})

test('a secret is found in any writing, but where it may be shown', async () => {
  await using server = await startMightyKey()
  const story = tellStory(server, 'mightykey', routes)
  const secret = story.plant('secret', 'canary "in" quotes & more', ['register'])
  story.add('plain', `a ${secret} b`)
  story.add('query', `?x=${encodeURIComponent(secret)}`)
  story.add('json', JSON.stringify({ secret }))
  story.add('base64', Buffer.from(secret).toString('base64'))
  story.add('bytes', `\\x${Buffer.from(secret).toString('hex')}`)
  story.add('register', secret)
  story.add('nothing', 'a canary of another cage')
  expect(story.leaks()).toEqual(['plain', 'query', 'json', 'base64', 'bytes'].map((place) => `secret in ${place}`))
  story.add('empty', '')
  expect(() => story.leaks()).toThrow('There is nothing in empty')
})

/** Returns the session. */
async function account(story: Story, email: string): Promise<string> {
  const [password, wrong] = [
    story.plant('password', canary('password')),
    story.plant('wrong password', canary('wrong')),
  ]
  const body = { email, password, name: 'Ada' }
  const first = cookieOf((await story.call('register', { body })).headers)
  story.plant('session of the registration', first, ['register'])
  await story.call('register', { body: { ...body, password: wrong } })
  await story.call('register', { body: { email: 'nonsense', password: wrong, name: 7 } })
  await story.call('login', { body: { email, password: wrong } })
  await story.call('login', { body: { email, password, more: wrong } })
  const second = cookieOf((await story.call('login', { body: { email, password } })).headers)
  story.plant('session of the login', second, ['login'])
  await story.call('logout', { headers: { cookie: `mk_session=${first}` } })
  return second
}

async function outsiders(story: Story, headers: Call['headers'] = {}, origin: string): Promise<void> {
  const types = [
    'run.created',
    'run.failed',
    'run.completed',
    'run.cancelled',
    'approval.requested',
    'credit.purchased',
  ]
  const hook = await story.call('createWebhook', { headers, body: { url: `${origin}/hook`, events: types } })
  story.plant('webhook secret', jsonOf<{ secret: string }>(hook.text).secret, ['createWebhook'])
  const other = await story.call('createWebhook', { headers, body: { url: `${origin}/other`, events: types } })
  story.plant('other webhook secret', jsonOf<{ secret: string }>(other.text).secret, ['createWebhook'])
  await story.call('deleteWebhook', { headers, path: { id: jsonOf<{ id: string }>(other.text).id } })
  await story.call('listWebhooks', { headers })
  const config = { code: story.plant('code', canary('code')), redirectUri: 'https://app.example.com/' }
  await story.call('connectIntegration', { headers, body: { provider: 'github', config } })
  const apiKey = story.plant('integration credential', canary('neon'))
  const body = { provider: 'neon', authMethod: 'phantom_token', config: { apiKey, note: { token: apiKey } } }
  const neon = await story.call('connectIntegration', { headers, body })
  expect(neon.status).toBe(201)
  await story.call('listIntegrations', { headers })
  await story.call('disconnectIntegration', { headers, path: { id: jsonOf<{ id: string }>(neon.text).id } })
}

/** One run whose model refuses, and, with a test key, those whose plan is made, denied, approved and cancelled. */
async function runs(story: Story, server: TestServer, own: Call['headers'] = {}, email: string): Promise<void> {
  const project = await story.call('createProject', { headers: own, body: { name: 'Apollo' } })
  const path = { id: jsonOf<{ id: string }>(project.text).id }
  for (const operation of ['getProject', 'listProjectEnvironments']) await story.call(operation, { headers: own, path })
  await story.call('updateProject', { headers: own, path, body: { description: 'To the moon' } })
  await story.call('listProjects', { headers: own })
  const failing = await story.call('createRun', { headers: own, body: { requestText: 'Write a poem' } })
  await hurry(server)
  const failed = { headers: own, path: { id: jsonOf<{ id: string }>(failing.text).id } }
  expect(jsonOf<{ status: string }>((await story.call('getRun', failed)).text).status).toBe('failed')
  await story.call('streamRunEvents', failed)

  const orgs = jsonOf<{ organizations: { id: string }[] }>((await story.call('listOrgs', { headers: own })).text)
  const words = ['--org', orgs.organizations[0]?.id ?? '', '--user', email, '--mode', 'test']
  const { json, text } = await server.operate('mightykey', 'api-key', 'create', ...words)
  const key = story.plant('API key', (json as { key: string }).key, ['the command that makes it'])
  story.add('the command that makes it', `${text}`)
  story.add(
    'the command that lists keys',
    `${(await server.operate('mightykey', 'api-key', 'list', ...words.slice(0, 2))).text}`,
  )
  await story.call('listProjects', { headers: { authorization: `Bearer ${key}x` } })
  const headers = { authorization: `Bearer ${key}` }
  for (const action of ['approveRun', 'denyRun', 'cancelRun']) {
    const run = jsonOf<{ id: string }>(
      (await story.call('createRun', { headers, body: { requestText: 'Write release notes and a page' } })).text,
    )
    await server.settle()
    const at = { headers, path: { id: run.id } }
    const { approvals } = jsonOf<{ approvals: { id: string }[] }>((await story.call('getRun', at)).text)
    const body = action === 'cancelRun' ? {} : { body: { approvalId: approvals[0]?.id } }
    expect((await story.call(action, { ...at, ...body })).status).toBe(200)
    await server.settle()
    await story.call('getRunReplay', at)
  }
  await story.call('listRuns', { headers })
  await story.call('deleteProject', { headers: own, path })
}

async function money(story: Story, headers: Call['headers'] = {}): Promise<void> {
  for (const paymentMethodId of ['pm_card_visa', 'pm_unknown', 'pm_card_declined']) {
    const once = { ...headers, 'idempotency-key': paymentMethodId }
    await story.call('purchaseCredits', { headers: once, body: { amount: 25, paymentMethodId } })
  }
  await story.call('getCreditBalance', { headers })
  await story.call('getUsage', { headers })
}

async function organizations(story: Story, headers: Call['headers'] = {}): Promise<void> {
  const made = await story.call('createOrg', { headers, body: { name: 'Second' } })
  const path = { id: jsonOf<{ id: string }>(made.text).id }
  await story.call('getOrg', { headers, path })
  await story.call('updateOrg', { headers, path, body: { name: 'Third' } })
  await story.call('deleteOrg', { headers, path })
  expect((await story.call('exportData', { headers })).status).toBe(200)
}

async function newPassword(
  story: Story,
  server: TestServer,
  email: string,
  headers: Call['headers'] = {},
): Promise<void> {
  await story.call('forgotPassword', { body: { email }, headers })
  await server.settle()
  const token = /token=([A-Za-z0-9_-]{43})/.exec(server.mails.at(-1)?.text ?? '')?.[1]
  story.plant('reset token', token, ['mails'])
  const password = story.plant('new password', canary('new'))
  await story.call('resetPassword', { body: { token: `${token}x`, password } })
  story.add('database before the reset', await dumpOf(server))
  expect((await story.call('resetPassword', { body: { token, password } })).status).toBe(200)
}
