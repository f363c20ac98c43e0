import { routes } from '#generated/mightykey/routes.ts'
import { createRun, getRun, pendingOf } from '#tests/mightykey/run-support.ts'
import { issueKey, memberOf, type Newcomer, newcomer, startMightyKey } from '#tests/mightykey/support.ts'
import { describeIsolation, type IsolationWorld } from '#tests/support/isolation.ts'

interface World extends IsolationWorld {
  ada: Newcomer
  eve: Newcomer
  /** Ada's second organisation, to be deleted. */
  spare: string
}

const cookieOf = (person: Newcomer) => ({ cookie: `mk_session=${person.cookies.get('mk_session')}` })

async function start(): Promise<World> {
  const server = await startMightyKey({ ACCORD_ALLOW_PRIVATE_EGRESS: '1' })
  const [ada, eve] = [await newcomer(server), await newcomer(server, 'Eve')]
  const viewer = await memberOf(server, eve, 'viewer')
  const second = await ada.api.POST('/orgs', { body: { name: 'Spare' } })
  const spare = second.data?.data.id ?? ''
  const first = { 'x-organization-id': ada.organization.id }
  Object.assign(ada.headers, first)
  return {
    server,
    victim: { ...cookieOf(ada), ...first },
    attackers: {
      'the owner of another organisation': cookieOf(eve),
      'a key of another organisation': (await issueKey(server, eve, eve.organization.id)).headers,
      'a test key of another organisation': (await issueKey(server, eve, eve.organization.id, 'test')).headers,
      'a viewer of another organisation': { ...cookieOf(viewer), 'x-organization-id': eve.organization.id },
    },
    owned: {
      org_id: [ada.organization.id, spare],
      tenant_id: [ada.organization.id, spare],
      user_id: ada.user.id,
      'organizations.id': [ada.organization.id, spare],
      'users.id': ada.user.id,
    },
    ada,
    eve,
    spare,
  }
}

/** A run of Ada's that waits for an approval. */
async function waitingRun({ server, ada }: World) {
  const { id } = await createRun(ada)
  await server.settle()
  return { id, approvalId: pendingOf(await getRun(ada, id)).id }
}

async function aRun(world: World) {
  const { id } = await waitingRun(world)
  return { path: { id }, ids: [id] }
}

let projects = 0
async function aProject({ ada }: World) {
  const { id } = (await ada.api.projects.create({ name: `Project ${++projects}` })).data
  return { path: { id }, ids: [id] }
}

const theOrganization = async ({ ada }: World) => ({ path: { id: ada.organization.id }, ids: [ada.organization.id] })

async function aDecision(world: World) {
  const { id, approvalId } = await waitingRun(world)
  return { path: { id }, body: { approvalId }, ids: [id, approvalId] }
}

/** Eve's own run with Ada's approval. */
async function aForeignDecision(world: World) {
  const { eve, server } = world
  const right = await waitingRun(world)
  const own = await createRun(eve)
  await server.settle()
  const body = { approvalId: right.approvalId }
  return { path: { id: own.id }, body, ids: [right.approvalId], right: { path: { id: right.id } } }
}

const anOwner = ['the owner of another organisation', 'a key of another organisation']
const about = 'in somebody else’s project'

describeIsolation<World>({
  api: 'mightykey',
  routes,
  start,
  cases: [
    { operation: 'getRun', request: aRun },
    { operation: 'getRunReplay', request: aRun },
    { operation: 'streamRunEvents', request: aRun },
    { operation: 'approveRun', request: aDecision },
    { operation: 'approveRun', about: 'with an approval of somebody else’s run', request: aForeignDecision },
    { operation: 'denyRun', request: aDecision },
    { operation: 'denyRun', about: 'with an approval of somebody else’s run', request: aForeignDecision },
    { operation: 'cancelRun', request: aRun },
    {
      operation: 'createRun',
      about,
      async request(world) {
        const { ids } = await aProject(world)
        return { body: { requestText: 'Write release notes', projectId: ids[0] }, ids }
      },
    },
    {
      operation: 'listRuns',
      about,
      async request(world) {
        const { ids, path } = await aProject(world)
        return { query: { projectId: path.id }, ids }
      },
    },
    {
      operation: 'listRuns',
      about: 'of an organisation named in the header',
      attackers: anOwner,
      async request({ spare }) {
        return { headers: { 'x-organization-id': spare }, ids: [spare] }
      },
    },
    { operation: 'getProject', request: aProject },
    { operation: 'listProjectEnvironments', request: aProject },
    {
      operation: 'updateProject',
      request: async (world) => ({ ...(await aProject(world)), body: { description: 'Taken over' } }),
    },
    { operation: 'deleteProject', request: aProject },
    { operation: 'getOrg', request: theOrganization },
    {
      operation: 'updateOrg',
      request: async (world) => ({ ...(await theOrganization(world)), body: { name: 'Taken over' } }),
    },
    {
      operation: 'deleteWebhook',
      async request({ ada }) {
        const body = { url: 'https://example.com/', events: ['run.created' as const] }
        const { id } = (await ada.api.webhooks.create(body)).data
        return { path: { id }, ids: [id] }
      },
    },
    {
      operation: 'disconnectIntegration',
      async request({ ada }) {
        const body = { provider: 'neon' as const, authMethod: 'api_key' as const, config: { apiKey: 'k' } }
        const { id } = (await ada.api.integrations.connect(body)).data
        return { path: { id }, ids: [id] }
      },
    },
    { operation: 'deleteOrg', request: async ({ spare }) => ({ path: { id: spare }, ids: [spare] }) },
  ],
})
