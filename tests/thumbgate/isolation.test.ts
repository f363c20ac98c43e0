import { afterAll, beforeAll, expect, test } from 'vitest'
import { routes } from '#generated/thumbgate/routes.ts'
import { describeIsolation, type IsolationCase, type IsolationWorld } from '#tests/support/isolation.ts'
import type { TestServer } from '#tests/support/server.ts'
import { adminClient, type Customer, customerClient, startThumbGate } from '#tests/thumbgate/support.ts'

interface World extends IsolationWorld {
  acme: Customer
}

async function start(): Promise<World> {
  const server = await startThumbGate()
  const [acme, eve] = [await customerClient(server, 'acme'), await customerClient(server, 'eve')]
  return {
    server,
    victim: acme.headers,
    // The admin key owns the installation's own data set, and no customer's.
    attackers: { 'another customer': eve.headers, 'the admin': adminClient(server).headers },
    owned: { customer_id: acme.customerId },
    acme,
  }
}

/** What a client must get before a case can be about it. */
function made<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`${what} could not be made`)
  return value
}

async function aDocument({ acme }: World) {
  const body = { title: 'Policy', content: '# Policy\n\nNever force push.', sourceFormat: 'markdown' as const }
  const { data } = await acme.api.POST('/v1/documents/import', { body })
  const { documentId } = made(data, 'A document').document
  return { path: { documentId }, ids: [documentId] }
}

/** A job whose work is done. */
async function aJob({ acme, server }: World) {
  const body = { harness: 'repo-full-verification', inputs: { repoPath: 'our/repo' } }
  const { data } = await acme.api.POST('/v1/jobs/harness', { body })
  const { jobId } = made(data, 'A job')
  await server.settle()
  return { path: { jobId }, ids: [jobId] }
}

async function aHandoff({ acme }: World) {
  const { data } = await acme.api.POST('/v1/handoffs/start', {
    body: {
      intentId: 'improve_response_quality',
      context: `Isolation ${crypto.randomUUID()}`,
      delegateProfile: 'pr_workflow',
    },
  })
  return made(data, 'A handoff').handoffId
}

const cases: readonly IsolationCase<World>[] = [
  { operation: 'getImportedDocument', request: aDocument },
  { operation: 'getHostedJob', request: aJob },
  {
    operation: 'controlHostedJob',
    // Its work is done.
    succeeds: 409,
    request: async (world) => ({ ...(await aJob(world)), body: { action: 'cancel' } }),
  },
  {
    operation: 'completeHandoff',
    async request(world) {
      const handoffId = await aHandoff(world)
      return { body: { handoffId, outcome: 'accepted' }, ids: [handoffId] }
    },
  },
]

describeIsolation({ api: 'thumbgate', routes, start, cases })

/** These two take note of ids they do not know, so their answers tell a time of their own. */
let server: TestServer
beforeAll(async () => {
  server = await startThumbGate()
})
afterAll(() => server[Symbol.asyncDispose]())

test('an outcome of somebody else’s action knows nothing of it, and does not reach them', async () => {
  const [acme, eve] = [await customerClient(server, 'acme'), await customerClient(server, 'eve')]
  const body = { toolName: 'Bash', input: { command: 'npm test' } }
  const { data } = await acme.api.POST('/v1/decisions/evaluate', { body })
  const { actionId } = made(data, 'A decision')
  const told = await eve.api.POST('/v1/decisions/outcome', { body: { actionId, outcome: 'rolled_back' } })
  expect(told.data).toMatchObject({ toolName: 'unknown', recommendation: null })
  const { data: metrics } = await acme.api.GET('/v1/decisions/metrics')
  expect(metrics).toMatchObject({ evaluationCount: 1, resolvedCount: 0, rollbackCount: 0 })
})

test('an evaluation of somebody else’s pack says nothing of what is in it', async () => {
  const [acme, eve] = [await customerClient(server, 'acme'), await customerClient(server, 'eve')]
  const { data } = await acme.api.POST('/v1/context/construct', { body: { query: 'tests' } })
  const { packId } = made(data, 'A pack')
  const evaluated = (id: string) => eve.api.POST('/v1/context/evaluate', { body: { packId: id, outcome: 'useful' } })
  const [theirs, nobodys] = [await evaluated(packId), await evaluated('pack_nobody')]
  const ofItself = { id: '', packId: '', timestamp: '' }
  expect({ ...theirs.data, ...ofItself }).toEqual({ ...nobodys.data, ...ofItself })
})
