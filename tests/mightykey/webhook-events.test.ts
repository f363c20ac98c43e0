import { verifyWebhook, type WebhookEvent } from '@accord/mightykey'
import { expect, test } from 'vitest'
import type { components } from '#generated/mightykey/types.ts'
import { approve, createRun, getRun, pendingOf } from '#tests/mightykey/run-support.ts'
import { fingerprint, newcomer, startMightyKey } from '#tests/mightykey/support.ts'
import { startReceiver } from '#tests/support/receiver.ts'

const named = (id: string) => ({ params: { path: { id } } })

const types: components['schemas']['WebhookEventType'][] = [
  'run.created',
  'run.stage_changed',
  'run.completed',
  'run.failed',
  'run.cancelled',
  'approval.requested',
  'approval.resolved',
  'credit.low',
  'credit.purchased',
  'project.created',
  'project.deleted',
  'member.invited',
  'member.removed',
]

test('all thirteen events reach a webhook that wants them, once each, with what they are about', async () => {
  await using receiver = await startReceiver()
  await using server = await startMightyKey({
    ACCORD_ALLOW_PRIVATE_EGRESS: '1',
    ACCORD_MIGHTYKEY_PAYMENTS: 'simulated',
  })
  const [ada, bob] = [await newcomer(server), await newcomer(server, 'Bob')]
  const { data } = await ada.api.POST('/webhooks', { body: { url: receiver.origin, events: types } })
  const secret = data?.data.secret ?? ''

  const project = (await ada.api.POST('/projects', { body: { name: 'Apollo' } })).data?.data
  await ada.api.DELETE('/projects/{id}', named(project?.id ?? ''))
  const member = ['--org', ada.organization.slug, '--user', bob.email]
  await server.operate('mightykey', 'member', 'add', ...member)
  await server.operate('mightykey', 'member', 'remove', ...member)
  const purchase = (await ada.api.POST('/billing/credits', { body: { amount: 5 } })).data?.data.purchase
  const completed = await createRun(ada)
  await server.settle()
  await approve(ada, completed, pendingOf(await getRun(ada, completed.id)).id)
  const cancelled = await createRun(ada)
  await ada.api.POST('/runs/{id}/cancel', named(cancelled.id))
  const failed = await createRun(ada, '?!?')
  await server.settle()
  const adjust = ['--org', ada.organization.slug, '--amount', '-14', '--reason', 'To show it']
  await server.operate('mightykey', 'credits', 'adjust', ...adjust)
  await server.settle()

  const events: WebhookEvent[] = []
  for (const { body, headers } of receiver.received) events.push(await verifyWebhook(body, headers, secret))
  const dataOf = (type: WebhookEvent['type']) =>
    events.filter((event) => event.type === type).map((event) => event.data)
  expect(new Set(events.map(({ type }) => type))).toEqual(new Set(types))
  expect(new Set(events.map(({ id }) => id)).size).toBe(events.length)
  expect(new Set(receiver.received.map(({ headers }) => headers['x-mightykey-delivery'])).size).toBe(events.length)

  const run = (id: string, status: string) => expect.objectContaining({ id, status })
  expect(
    dataOf('run.created')
      .map((one) => 'id' in one && one.id)
      .sort(),
  ).toEqual([completed.id, cancelled.id, failed.id].sort())
  expect(dataOf('run.completed')).toEqual([run(completed.id, 'completed')])
  expect(dataOf('run.failed')).toEqual([run(failed.id, 'failed')])
  expect(dataOf('run.cancelled')).toEqual([run(cancelled.id, 'cancelled')])
  for (const one of dataOf('run.completed')) expect(one).not.toHaveProperty('events')
  for (const one of dataOf('run.stage_changed')) expect(one).toHaveProperty('previousStage')
  expect(dataOf('approval.requested')).toContainEqual(
    expect.objectContaining({ runId: completed.id, status: 'pending' }),
  )
  expect(dataOf('approval.resolved')).toContainEqual(
    expect.objectContaining({ runId: completed.id, status: 'approved', decidedBy: ada.user.id }),
  )
  expect(dataOf('credit.purchased')).toEqual([purchase])
  expect(dataOf('credit.low')).toEqual([{ creditBalance: expect.stringMatching(/^0\.\d{4}$/), threshold: '2.0000' }])
  expect(dataOf('project.created')).toEqual([project])
  expect(dataOf('project.deleted')).toMatchObject([{ id: project?.id }])
  expect(dataOf('member.invited')).toEqual([{ userId: bob.user.id, email: bob.email, role: 'member' }])
  expect(dataOf('member.removed')).toEqual([{ userId: bob.user.id, email: bob.email, role: 'member' }])
})

test('webhooks and integrations of another organisation look like ids nobody has', async () => {
  await using server = await startMightyKey({ ACCORD_ALLOW_PRIVATE_EGRESS: '1' })
  const [ada, eve] = [await newcomer(server), await newcomer(server, 'Eve')]
  const webhook = await ada.api.POST('/webhooks', {
    body: { url: 'https://example.com/', events: ['run.created'] },
  })
  const integration = await ada.api.POST('/integrations', { body: { provider: 'neon', config: { apiKey: 'k' } } })
  const cookie = `mk_session=${eve.cookies.get('mk_session')}`
  const answerOf = async (path: string) =>
    fingerprint(await fetch(`${server.baseUrl('mightykey')}${path}`, { method: 'DELETE', headers: { cookie } }))
  for (const [kind, id] of [
    ['webhooks', webhook.data?.data.id],
    ['integrations', integration.data?.data.id],
  ]) {
    const foreign = await answerOf(`/${kind}/${id}`)
    expect(foreign.status).toBe(404)
    expect(foreign).toEqual(await answerOf(`/${kind}/${crypto.randomUUID()}`))
    expect(foreign).toEqual(await answerOf(`/${kind}/not-an-id`))
  }
  expect((await ada.api.GET('/webhooks')).data?.data.webhooks).toHaveLength(1)
  expect((await ada.api.GET('/integrations')).data?.data.integrations).toHaveLength(1)
})
