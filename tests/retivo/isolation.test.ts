import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { routes } from '#generated/retivo/routes.ts'
import { projectRoot } from '#server/migrations.ts'
import { freshEmail, issueKey, openSession, rows, startRetivo, type Tenant, tenant } from '#tests/retivo/support.ts'
import { describeIsolation, type IsolationCase, type IsolationWorld } from '#tests/support/isolation.ts'

interface World extends IsolationWorld {
  acme: Tenant
  eve: Tenant
}

/** Whoever asks from elsewhere, or with what is worth nothing. */
const foreigners = [
  'an admin of another tenant',
  'a test key of another tenant',
  'an admin of another team',
  'a revoked key',
]
const otherMode = 'a test key of the same tenant'
const lowerRole = 'a viewer of the same tenant'
const browser = 'a key for pages of the same tenant'

async function start(): Promise<World> {
  const server = await startRetivo()
  const [acme, eve] = [await tenant(server), await tenant(server)]
  await openSession(server, acme.slug)
  const [pages, revoked] = [await issueKey(server, acme.slug, { role: 'none' }), await issueKey(server, acme.slug)]
  await server.operate('retivo', 'key', 'revoke', revoked.id)
  // That a key was used is written once a minute; here it would look like a change by whoever asks.
  await rows(server, `update retivo.api_keys set last_used_at = now() + interval '1 day' where tenant_id = $1`, [
    acme.id,
  ])
  return {
    server,
    victim: acme.live.admin.headers,
    attackers: {
      'an admin of another tenant': eve.live.admin.headers,
      'a test key of another tenant': eve.test.admin.headers,
      'an admin of another team': (await openSession(server, eve.slug)).headers,
      'a revoked key': revoked.headers,
      [otherMode]: acme.test.admin.headers,
      [lowerRole]: acme.live.viewer.headers,
      [browser]: pages.headers,
    },
    refusals: {
      ...Object.fromEntries(foreigners.map((name) => [name, 404])),
      'a revoked key': 401,
      [otherMode]: 404,
      [lowerRole]: 403,
      [browser]: 403,
    },
    owned: { tenant_id: acme.id, 'tenants.id': acme.id },
    acme,
    eve,
  }
}

async function aMember({ server, acme }: World) {
  const { accountId } = await openSession(server, acme.slug, { role: 'viewer' })
  const { data } = await acme.live.admin.api.GET('/api/team/members')
  const memberId = data?.members.find((one) => one.user_id === accountId)?.id ?? ''
  return { path: { memberId }, ids: [memberId] }
}

async function anInvitation({ acme }: World) {
  const { data } = await acme.live.admin.api.POST('/api/team/invite', { body: { email: freshEmail() } })
  const invitationId = data?.invitation.id ?? ''
  return { path: { invitationId }, ids: [invitationId] }
}

async function anEndpoint({ acme }: World) {
  const { data } = await acme.live.admin.api.POST('/api/webhooks/endpoints', {
    body: { url: 'http://127.0.0.1:9/', events: [] },
  })
  const id = data?.endpoint.id ?? ''
  return { path: { id }, ids: [id] }
}

async function aPlaybook({ acme }: World) {
  const { data } = await acme.live.admin.api.POST('/api/playbooks', { body: { name: 'Welcome' } })
  const id = data?.id ?? ''
  return { path: { id }, ids: [id] }
}

let customers = 0
async function aCustomer({ acme }: World) {
  const id = `customer-${++customers}-${freshEmail().slice(0, 8)}`
  await acme.live.admin.api.POST('/api/customers', { body: { user_id: id, email: freshEmail() } })
  return { path: { id }, ids: [id] }
}

async function anOffer(world: World) {
  const [customer, playbook] = [await aCustomer(world), await aPlaybook(world)]
  const body = { user_id: customer.path.id, playbook_id: playbook.path.id, channel: 'in_app' as const }
  return { body: { ...body, message_body: 'Hello' }, ids: [customer.path.id, playbook.path.id] }
}

async function anIntervention(world: World) {
  const { body } = await anOffer(world)
  const { data } = await world.acme.live.admin.api.POST('/api/interventions', { body })
  const id = data?.id ?? ''
  return { path: { id }, ids: [id] }
}

async function aDelivered(world: World) {
  const intervention = await anIntervention(world)
  await world.acme.live.admin.api.PUT('/api/interventions/{id}/approve', { params: { path: intervention.path } })
  await world.server.settle()
  return intervention
}

async function anAlarm(world: World) {
  const { body, ids } = await anOffer(world)
  const { user_id, playbook_id } = body
  return { body: { user_id, playbook_id, severity: 'High' as const, reason: 'Asked to be called' }, ids }
}

/** The customer is one that everybody has: their ids are chosen by the tenants. Only the playbook is the victim's. */
async function forOwnCustomer<Body extends { user_id: string; playbook_id: string }>(
  world: World,
  { body }: { body: Body },
) {
  for (const { api } of [world.eve.live.admin, world.eve.test.admin])
    await api.POST('/api/customers', { body: { user_id: body.user_id } })
  return { body, ids: [body.playbook_id] }
}

async function anEscalation(world: World) {
  const { body } = await anAlarm(world)
  const { data } = await world.acme.live.admin.api.POST('/api/escalations', { body })
  const id = data?.id ?? ''
  return { path: { id }, ids: [id] }
}

type Case = IsolationCase<World>

/** What both modes share: a test key of the same tenant may do it as well. */
const shared = (one: Case): Case => ({ ...one, attackers: [...foreigners, lowerRole, browser] })
/** What viewers may read. */
const readable = (one: Case): Case => ({ ...one, attackers: [...foreigners, otherMode, browser] })

const cases: readonly Case[] = [
  shared({
    operation: 'updateTeamMemberRole',
    request: async (world) => ({ ...(await aMember(world)), body: { role: 'admin' } }),
  }),
  shared({ operation: 'removeTeamMember', request: aMember }),
  shared({ operation: 'revokeTeamInvitation', request: anInvitation }),
  shared({
    operation: 'updateWebhookEndpoint',
    request: async (world) => ({ ...(await anEndpoint(world)), body: { description: 'taken over' } }),
  }),
  shared({ operation: 'deleteWebhookEndpoint', request: anEndpoint }),
  shared({ operation: 'testWebhookEndpoint', request: anEndpoint }),
  shared({
    operation: 'updatePlaybook',
    request: async (world) => ({ ...(await aPlaybook(world)), body: { name: 'Taken over' } }),
  }),
  shared({
    operation: 'updatePlaybookStatus',
    request: async (world) => ({ ...(await aPlaybook(world)), body: { status: 'active' } }),
  }),
  shared({ operation: 'deletePlaybook', request: aPlaybook }),
  readable({ operation: 'getCustomer', request: aCustomer }),
  readable({
    operation: 'dryRunIntervention',
    about: 'for a customer of somebody else',
    async request(world) {
      const { ids } = await aCustomer(world)
      return { body: { user_id: ids[0] }, ids }
    },
  }),
  { operation: 'createIntervention', about: 'for a customer of somebody else', request: anOffer },
  shared({
    operation: 'createIntervention',
    about: 'by a playbook of somebody else',
    request: async (world) => await forOwnCustomer(world, await anOffer(world)),
  }),
  shared({
    operation: 'createEscalation',
    about: 'by a playbook of somebody else',
    request: async (world) => await forOwnCustomer(world, await anAlarm(world)),
  }),
  { operation: 'approveIntervention', request: anIntervention },
  { operation: 'pauseIntervention', request: anIntervention },
  {
    operation: 'rejectIntervention',
    request: async (world) => ({ ...(await anIntervention(world)), body: { reason: 'mine' } }),
  },
  {
    operation: 'rollbackIntervention',
    request: async (world) => ({ ...(await aDelivered(world)), body: { reason: 'mine' } }),
  },
  {
    operation: 'flagIntervention',
    request: async (world) => ({ ...(await anIntervention(world)), body: { reason: 'mine' } }),
  },
  { operation: 'createEscalation', about: 'for a customer of somebody else', request: anAlarm },
  {
    operation: 'handleEscalation',
    request: async (world) => ({ ...(await anEscalation(world)), body: { action_taken: 'called' } }),
  },
  {
    operation: 'delegateEscalation',
    request: async (world) => ({ ...(await anEscalation(world)), body: { channel: 'in_app' } }),
  },
]

describeIsolation<World>({ api: 'retivo', routes, start, cases })

/** Whoever they name is the caller's own; somebody unknown is made. */
const makers = ['trackEvents', 'createCustomer']

test('every operation with an id in its body has a case, or makes whom it names', () => {
  const contract = JSON.parse(readFileSync(join(projectRoot, 'specs/retivo.json'), 'utf8')) as {
    paths: Record<string, Record<string, { operationId?: string; requestBody?: unknown }>>
  }
  const named = Object.values(contract.paths)
    .flatMap((path) => Object.values(path))
    .filter(({ requestBody }) => /"\w*_ids?":/.test(JSON.stringify(requestBody ?? null)))
    .map(({ operationId }) => operationId)
  const tried = cases.map(({ operation }) => operation)
  expect(named).toEqual(expect.arrayContaining([...makers, 'dryRunIntervention']))
  expect(named.filter((one) => !tried.includes(one ?? '') && !makers.includes(one ?? ''))).toEqual([])
})
