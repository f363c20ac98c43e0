import { routes } from '#generated/retivo/routes.ts'
import { freshEmail, issueKey, openSession, rows, startRetivo, type Tenant, tenant } from '#tests/retivo/support.ts'
import { describeIsolation, type IsolationCase, type IsolationWorld } from '#tests/support/isolation.ts'

interface World extends IsolationWorld {
  acme: Tenant
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

async function start(): Promise<World> {
  const server = await startRetivo()
  const [acme, eve] = [await tenant(server), await tenant(server)]
  await openSession(server, acme.slug)
  const revoked = await issueKey(server, acme.slug)
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
    },
    owned: { tenant_id: acme.id, 'tenants.id': acme.id },
    acme,
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

async function anEscalation(world: World) {
  const { body } = await anAlarm(world)
  const { data } = await world.acme.live.admin.api.POST('/api/escalations', { body })
  const id = data?.id ?? ''
  return { path: { id }, ids: [id] }
}

type Case = IsolationCase<World>

/** What both modes share: a test key of the same tenant may do it as well. */
const shared = (one: Case): Case => ({ ...one, attackers: [...foreigners, lowerRole] })
/** What viewers may read. */
const readable = (one: Case): Case => ({ ...one, attackers: [...foreigners, otherMode] })

describeIsolation<World>({
  api: 'retivo',
  routes,
  start,
  cases: [
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
  ],
})
