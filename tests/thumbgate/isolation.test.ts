import { afterAll, beforeAll, expect, test } from 'vitest'
import { routes } from '#generated/thumbgate/routes.ts'
import { describeIsolation, type IsolationCase, type IsolationWorld } from '#tests/support/isolation.ts'
import type { TestServer } from '#tests/support/server.ts'
import { requestMembers } from '#tests/thumbgate/request-members.ts'
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

/** Ids in bodies and queries, beside those of the matrix → where it is shown that they reach nobody else, or why they cannot. */
const otherIds: Readonly<Record<string, string>> = {
  'captureFeedback relatedFeedbackId': 'below',
  'completeHandoff handoffId': 'the matrix',
  'recordDecisionOutcome actionId': 'below',
  'evaluateContextPack packId': 'below',
  'exportDpoPairs jobId': 'below',
  'launchHostedHarness jobId': 'below',
  'launchHostedHarness harnessId': 'a name of the catalogue',
  'listIntentCatalog bundleId': 'a name of the catalogue',
  'planIntent intentId': 'a name of the catalogue',
  'planIntent bundleId': 'a name of the catalogue',
  'startHandoff intentId': 'a name of the catalogue',
  'startHandoff bundleId': 'a name of the catalogue',
  'bootstrapInternalAgent intentId': 'a name of the catalogue',
  'advanceWorkflowSprintLead leadId': 'only the admin may ask',
  'advanceWorkflowSprintLead workflowId': 'only the admin may ask',
  'advanceWorkflowSprintLead teamId': 'only the admin may ask',
  'provisionBillingKey customerId': 'only the admin may ask',
  'provisionBillingKey installId': 'only the admin may ask',
}
/** Anybody may call these: what they name is the caller's own visit. */
const openToAll = ['submitWorkflowSprintIntake', 'createBillingCheckoutSession']

test('every id that a request may carry outside its path is tried, or cannot be anybody’s', () => {
  const found = requestMembers(routes.map(({ operationId }) => operationId))
    .filter(({ operation, member }) => /(^i|[a-z]I)d$/.test(member) && !openToAll.includes(operation))
    .map(({ operation, member }) => `${operation} ${member}`)
  expect([...new Set(found)].sort()).toEqual(Object.keys(otherIds).sort())
})

/** These take note of ids they do not know, so their answers tell a time of their own. */
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

test('feedback that names somebody else’s is distilled from nothing of theirs', async () => {
  const [acme, eve] = [await customerClient(server, 'acme'), await customerClient(server, 'eve')]
  const { data } = await acme.api.POST('/v1/feedback/capture', {
    body: { signal: 'down', whatWentWrong: 'The merger file was ignored', whatToChange: 'Never skip the merger file' },
  })
  const relatedFeedbackId = made(data?.feedbackEvent, 'An event').id
  const say = async (client: Customer) => {
    const { data, error } = await client.api.POST('/v1/feedback/capture', {
      body: { signal: 'down', relatedFeedbackId },
    })
    return data ?? error
  }
  const theirs = await say(eve)
  expect(theirs).toMatchObject({ status: 'clarification_required', feedbackEvent: { distillation: null, context: '' } })
  expect(JSON.stringify(theirs)).not.toContain('merger')
  expect(await say(acme)).toMatchObject({
    status: 'promoted',
    feedbackEvent: { distillation: { source: 'related_feedback' } },
  })
})

test('the id of somebody else’s job is free, and a job of that name leaves theirs alone', async () => {
  const [acme, eve] = [await customerClient(server, 'acme'), await customerClient(server, 'eve')]
  const launch = (client: Customer, jobId: string) =>
    client.api.POST('/v1/jobs/harness', { body: { harness: 'repo-full-verification', jobId } })
  const exported = (client: Customer, jobId: string) =>
    client.api.POST('/v1/dpo/export', { body: { async: true, jobId } })
  for (const [start, jobId] of [
    [launch, 'nightly'],
    [exported, 'pairs'],
  ] as const) {
    expect((await start(acme, jobId)).response.status).toBe(202)
    await server.settle()
    const look = () => acme.api.GET('/v1/jobs/{jobId}', { params: { path: { jobId } } })
    const before = await look()
    expect((await start(eve, jobId)).response.status).toBe(202)
    await server.settle()
    expect((await look()).data).toEqual(before.data)
    expect((await start(acme, jobId)).response.status).toBe(409)
  }
})
