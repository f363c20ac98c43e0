/** One story through all operations: no secret is found where it must not stand, and every time is written in one way. */
import { expect, test } from 'vitest'
import { routes } from '#generated/retivo/routes.ts'
import { randomToken } from '#server/ids.ts'
import { startLoopbackStripe, stripeEnv, stripeKey, webhookSecret } from '#tests/retivo/loopback-stripe.ts'
import { freshEmail, issueKey, openSession, startRetivo, tenant } from '#tests/retivo/support.ts'
import { type Call, dumpOf, type Story, tellStory } from '#tests/support/canary.ts'
import { type Answer, type Received, startReceiver } from '#tests/support/receiver.ts'
import type { TestServer } from '#tests/support/server.ts'

const canary = (kind: string): string => `canary-${kind}-${randomToken(12)}`

const llmKey = canary('llm')
const redisPassword = canary('redis')

/** A model that repeats the key in its refusal; everybody else agrees. */
const outside = ({ url, headers }: Received): Answer =>
  url.startsWith('/llm') ? { status: 400, body: { error: { message: `Bad key ${headers.authorization}` } } } : {}

type Json = Record<string, unknown>

interface Told {
  story: Story
  server: TestServer
  /** JSON of every answer so far. */
  answers: Json[]
  /** As an admin, expecting success. */
  tell(operation: string, call?: Call): Promise<Json>
}

test('no secret is found in answers, messages, logs or the database, and all times have one form, whatever was called', async () => {
  await using stripe = await startLoopbackStripe()
  await using receiver = await startReceiver(outside)
  await using server = await startRetivo({
    ...stripeEnv(stripe.origin),
    ACCORD_RETIVO_LLM_PROVIDER: 'openai',
    ACCORD_RETIVO_LLM_BASE_URL: `${receiver.origin}/llm`,
    ACCORD_RETIVO_LLM_API_KEY: llmKey,
    ACCORD_RETIVO_LLM_MODEL: 'model',
    ACCORD_RETIVO_REDIS_URL: `redis://:${redisPassword}@127.0.0.1:9`,
  })
  const acme = await tenant(server)
  const admin = await issueKey(server, acme.slug)
  const story = tellStory(server, 'retivo', routes)
  for (const [kind, secret] of Object.entries({ stripeKey, webhookSecret, llmKey, redisPassword })) {
    story.plant(kind, secret)
  }
  story.plant('API key', admin.key)
  const answers: Json[] = []
  const told: Told = {
    story,
    server,
    answers,
    async tell(operation, call = {}) {
      const { status, text } = await story.call(operation, { headers: admin.headers, ...call })
      expect([200, 201], `${operation} answered ${status}: ${text}`).toContain(status)
      const json = JSON.parse(text) as Json
      answers.push(json)
      return json
    },
  }
  // The Redis that is watched is away, and says so without its password.
  const health = await story.call('getHealth')
  expect([health.status, JSON.parse(health.text)]).toMatchObject([503, { checks: { redis: { status: 'error' } } }])

  await endpoints(told, receiver.origin)
  const playbook = await playbooks(told)
  await customers(told)
  await interventions(told, playbook)
  await team(told, acme.slug)
  await settings(told)
  await told.tell('createCheckoutSession', { body: { plan: 'growth' } })
  await told.tell('createPortalSession')
  await told.tell('deletePlaybook', { path: { id: playbook } })

  const dump = await dumpOf(server)
  story.add('database', dump)
  story.add('log', server.log.join('\n'))
  story.add('operator', JSON.stringify(await server.operate('retivo', 'key', 'list', '--tenant', acme.slug)))
  story.add('mails', JSON.stringify(server.mails))
  const hooks = receiver.received.filter(({ url }) => url === '/hook')
  story.add('deliveries', hooks.map(({ body, headers }) => `${JSON.stringify(headers)} ${body}`).join('\n'))
  // What there is to be found is found: the search would have seen the rest.
  expect(dump).toContain('zoe@example.com')
  expect(server.log.join('\n')).toContain('/api/track')
  expect(hooks.length).toBeGreaterThan(3)
  expect(receiver.received.some(({ headers }) => headers.authorization === `Bearer ${llmKey}`)).toBe(true)
  expect([...story.called].sort()).toEqual(routes.map(({ operationId }) => operationId).sort())
  expect(story.leaks()).toEqual([])

  const times = [...answers, ...hooks.map(({ body }) => JSON.parse(body) as Json)].flatMap(timesIn)
  expect(times.length).toBeGreaterThan(50)
  expect(times.filter((time) => !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(time))).toEqual([])
})

/** Every text that begins as a date does. */
function timesIn(value: unknown): string[] {
  if (typeof value === 'string') return /^\d{4}-\d\d-\d\d[T ]/.test(value) ? [value] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(timesIn) : []
}

async function endpoints({ story, tell }: Told, origin: string): Promise<void> {
  const { endpoint } = (await tell('createWebhookEndpoint', { body: { url: `${origin}/hook` } })) as {
    endpoint: { id: string; secret: string }
  }
  story.plant('webhook secret', endpoint.secret, ['createWebhookEndpoint'])
  const path = { id: endpoint.id }
  await tell('updateWebhookEndpoint', { path, body: { description: 'ours' } })
  await tell('listWebhookEndpoints')
  await tell('testWebhookEndpoint', { path })
  const other = (await tell('createWebhookEndpoint', { body: { url: `${origin}/other` } })) as {
    endpoint: { id: string; secret: string }
  }
  story.plant('other webhook secret', other.endpoint.secret, ['createWebhookEndpoint'])
  await tell('deleteWebhookEndpoint', { path: { id: other.endpoint.id } })
}

async function playbooks({ tell }: Told): Promise<string> {
  const body = { name: 'Welcome', entry_conditions: { min_event_count: 1 } }
  const { id } = (await tell('createPlaybook', { body })) as { id: string }
  const path = { id }
  await tell('updatePlaybook', { path, body: { name: 'Welcome back' } })
  await tell('updatePlaybookStatus', { path, body: { status: 'active' } })
  await tell('previewPlaybookCount', { body: { entry_conditions: { min_event_count: 1 } } })
  return id
}

async function customers({ tell, server }: Told): Promise<void> {
  await tell('createCustomer', { body: { user_id: 'zoe', email: 'zoe@example.com' } })
  await tell('trackEvents', { body: { events: [{ user_id: 'zoe', event: 'Signup completed' }] } })
  await tell('ingestSegment', { body: { type: 'track', userId: 'seg', event: 'opened' } })
  await tell('ingestPosthog', { body: { event: 'opened', distinct_id: 'hog' } })
  await tell('ingestMixpanel', { body: { event: 'opened', properties: { distinct_id: 'mix' } } })
  await tell('dryRunIntervention', { body: { user_id: 'zoe' } })
  await server.settle()
  for (const operation of ['listCustomers', 'getCustomerStats']) await tell(operation)
  await tell('getCustomer', { path: { id: 'zoe' } })
}

async function interventions({ tell, server }: Told, playbook: string): Promise<void> {
  const planned = async (channel: string) => {
    const body = { user_id: 'zoe', playbook_id: playbook, channel, message_body: 'Hello' }
    return { id: ((await tell('createIntervention', { body })) as { id: string }).id }
  }
  for (const channel of ['email', 'webhook', 'in_app', 'crm']) {
    const path = await planned(channel)
    await tell('approveIntervention', { path })
    await server.settle()
    await tell('flagIntervention', { path, body: { reason: 'too loud' } })
    await tell('rollbackIntervention', { path, body: { reason: 'too early' } })
  }
  const path = await planned('in_app')
  await tell('pauseIntervention', { path })
  await tell('rejectIntervention', { path, body: { reason: 'no' } })
  const alarm = { user_id: 'zoe', playbook_id: playbook, severity: 'High', reason: 'Asked to be called' }
  const raised = async () => ({ id: ((await tell('createEscalation', { body: alarm })) as { id: string }).id })
  await tell('delegateEscalation', { path: await raised(), body: { channel: 'in_app' } })
  await tell('handleEscalation', { path: await raised(), body: { action_taken: 'called', outcome: 'positive' } })
  await server.settle()
  for (const operation of ['listInterventions', 'listEscalations', 'listPlaybooks', 'getAnalytics']) {
    await tell(operation)
  }
}

async function team({ tell, story, server }: Told, slug: string): Promise<void> {
  const email = freshEmail()
  await tell('inviteTeamMember', { body: { email } })
  await server.settle()
  const mail = server.mails.find(({ to }) => to === email)
  const token = story.plant('invitation token', /token=(\S+)/.exec(mail?.text ?? '')?.[1], ['mails'])
  const waiting = (await tell('inviteTeamMember', { body: { email: freshEmail() } })) as { invitation: { id: string } }
  await tell('listTeamInvitations')
  await tell('revokeTeamInvitation', { path: { invitationId: waiting.invitation.id } })
  await tell('acceptTeamInvitation', { body: { token } })
  const session = await openSession(server, slug, { role: 'viewer' })
  story.plant('session', session.token)
  await tell('getSettings', { headers: session.headers })
  const { members } = (await tell('listTeamMembers')) as { members: { id: string; user_id: string }[] }
  const memberId = members.find(({ user_id }) => user_id === session.accountId)?.id ?? ''
  await tell('updateTeamMemberRole', { path: { memberId }, body: { role: 'editor' } })
  await tell('removeTeamMember', { path: { memberId } })
}

async function settings({ tell }: Told): Promise<void> {
  await tell('updateSettings', { body: { name: 'Acme & Co', config: { timezone: 'UTC' } } })
  await tell('updateBrandContext', { body: { tone_guidelines: 'warm' } })
  for (const active of [true, false]) {
    await tell('setKillSwitch', { body: { active } })
    await tell('setShadowMode', { body: { active } })
    await tell('getSettings')
  }
}
