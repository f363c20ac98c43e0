import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { routes } from '#generated/thumbgate/routes.ts'
import { randomHex, randomToken } from '#server/ids.ts'
import { Stripe } from '#server/outbound/stripe.ts'
import { type Answered, type Call, dumpOf, type Story, tellStory } from '#tests/support/canary.ts'
import { startLoopbackStripe, stripeKey } from '#tests/thumbgate/loopback-stripe.ts'
import { startThumbGate } from '#tests/thumbgate/support.ts'

const canary = (kind: string): string => `canary-${kind}-${randomToken(12)}`

const secrets = {
  adminKey: canary('admin'),
  operatorKey: canary('operator'),
  stripeWebhook: `whsec_${randomToken(18)}`,
  githubWebhook: canary('github'),
}

test('no key and no secret is found in answers, logs or the database, whatever was called; a key only where it is handed out', async () => {
  await using stripe = await startLoopbackStripe()
  await using server = await startThumbGate({
    ACCORD_THUMBGATE_API_KEY: secrets.adminKey,
    ACCORD_THUMBGATE_OPERATOR_KEY: secrets.operatorKey,
    ACCORD_THUMBGATE_STRIPE_SECRET_KEY: stripeKey,
    ACCORD_THUMBGATE_STRIPE_URL: stripe.origin,
    ACCORD_THUMBGATE_STRIPE_WEBHOOK_SECRET: secrets.stripeWebhook,
    ACCORD_THUMBGATE_GITHUB_WEBHOOK_SECRET: secrets.githubWebhook,
  })
  const story = tellStory(server, 'thumbgate', routes)
  for (const [kind, secret] of Object.entries({ ...secrets, stripeKey })) story.plant(kind, secret)
  const say = sayer(story)

  const key = await money(story, say)
  const customer = { authorization: `Bearer ${key}` }
  const mine = (operation: string, call: Call = {}, status = 200) =>
    say(operation, { headers: customer, ...call }, status)
  await learning(story, mine)
  await agents(story, mine)
  await work(mine)
  await server.settle()
  await strangers(story, say)

  const dump = await dumpOf(server)
  story.add('database', dump)
  story.add('log', server.log.join('\n'))
  story.add('mails', server.mails.map(({ text, subject }) => `${subject} ${text}`).join('\n'))
  // What there is to be found is found: the search would have seen the rest.
  expect(dump).toContain('canary-customer')
  expect(server.log.join('\n')).toContain('/v1/feedback/capture')
  expect([...story.called].sort()).toEqual(routes.map(({ operationId }) => operationId).sort())
  expect(story.leaks()).toEqual([])
})

type Say = (operation: string, call?: Call, status?: number) => Promise<Answered>

/** A call that must be answered as expected, or the story is about something else. */
const sayer =
  (story: Story): Say =>
  async (operation, call, status = 200) => {
    const answered = await story.call(operation, call)
    expect([operation, answered.status, answered.status === status ? '' : answered.text]).toEqual([
      operation,
      status,
      '',
    ])
    return answered
  }

const admin = { 'x-api-key': secrets.adminKey }

/** Returns the key of a customer, who also buys. */
async function money(story: Story, say: Say): Promise<string> {
  const customerId = 'canary-customer'
  const { text } = await say('provisionBillingKey', { headers: admin, body: { customerId } })
  const { key } = JSON.parse(text) as { key: string }
  // Whoever bought gets the key by mail.
  story.plant('customer key', key, ['provisionBillingKey', 'getBillingUsage', 'mails'])
  await say('getBillingUsage', { headers: { 'x-api-key': key } })
  await say('createBillingCheckoutSession', { headers: { authorization: `Bearer ${key}` }, body: { planId: 'team' } })
  const bought = {
    id: 'evt_canary',
    type: 'checkout.session.completed',
    data: { object: { id: 'cs_1', customer: customerId, payment_status: 'paid', customer_email: 'ada@example.com' } },
  }
  const signature = Stripe.webhooks.generateTestHeaderString({
    payload: JSON.stringify(bought),
    secret: secrets.stripeWebhook,
    timestamp: Math.floor(Date.now() / 1000),
  })
  await say('stripeBillingWebhook', { headers: { 'stripe-signature': signature }, body: bought })
  await say(
    'stripeBillingWebhook',
    { headers: { 'stripe-signature': `t=1,v1=${secrets.stripeWebhook}` }, body: bought },
    400,
  )
  const market = { action: 'purchased', marketplace_purchase: { account: { id: 7, type: 'User' }, plan: { id: 1 } } }
  const hub = createHmac('sha256', secrets.githubWebhook).update(JSON.stringify(market)).digest('hex')
  await say('githubMarketplaceWebhook', { headers: { 'x-hub-signature-256': `sha256=${hub}` }, body: market })
  await say('getBillingSummary', { headers: { authorization: `Bearer ${secrets.operatorKey}` } })
  await say('getBillingSummary', { headers: admin })
  const lead = { email: 'ada@example.com', workflow: 'release', owner: 'Ada', blocker: 'trust', runtime: 'ci' }
  const { text: taken } = await say('submitWorkflowSprintIntake', { headers: admin, body: lead }, 201)
  const { leadId } = JSON.parse(taken) as { leadId: string }
  await say('advanceWorkflowSprintLead', { headers: admin, body: { leadId, status: 'qualified' } })
  return key
}

/** Secrets in what is said of agents. */
async function learning(story: Story, mine: Say): Promise<void> {
  const token = story.plant('token in feedback', `ghp_${randomHex(20)}`)
  const password = story.plant('password in a conversation', randomHex(12))
  const down = { signal: 'down', whatWentWrong: 'Printed the configuration into the log', tags: ['logs'] }
  await mine('captureFeedback', { body: down })
  await mine('captureFeedback', { body: { ...down, reasoning: `It was ${token}` } }, 422)
  await mine('captureFeedback', { body: { ...down, tags: [`password=${password}`] } }, 422)
  await mine(
    'captureFeedback',
    { body: { ...down, chatHistory: [{ role: 'user', content: `password: ${password}` }] } },
    422,
  )
  await mine(
    'inferLessonFromHistory',
    { body: { chatHistory: [{ role: 'user', content: `never print ${token}` }] } },
    400,
  )
  for (const operation of ['getFeedbackStats', 'getFeedbackSummary', 'searchLessons']) await mine(operation)
  await mine('searchThumbgate', {}, 400)
  await mine('searchThumbgatePost', { body: { query: 'configuration' } })
  await mine('generatePreventionRules')
  await mine('exportDpoPairs', { body: { outputPath: 'pairs.jsonl' } })
  await mine('exportDatabricksBundle')
}

/** Secrets in what agents do. */
async function agents(story: Story, mine: Say): Promise<void> {
  const live = story.plant('key in a command', `sk_live_${randomHex(12)}`)
  const pem = story.plant('key in an input', randomHex(40))
  const { text } = await mine('evaluateDecision', {
    body: {
      toolName: 'Bash',
      command: `pay --key ${live}`,
      input: { command: `pay --key ${live}`, secret: `client_secret=${pem}` },
    },
  })
  const { actionId } = JSON.parse(text) as { actionId: string }
  await mine('recordDecisionOutcome', { body: { actionId, outcome: 'blocked' } })
  for (const operation of ['getDecisionMetrics', 'getSettingsStatus', 'listIntentCatalog']) await mine(operation)
  const intentId = 'improve_response_quality'
  await mine('planIntent', { body: { intentId } })
  const { text: started } = await mine('startHandoff', { body: { intentId, context: 'canary' } })
  const { handoffId } = JSON.parse(started) as { handoffId: string }
  await mine('completeHandoff', { body: { handoffId, outcome: 'accepted', summary: 'done' } })
  await mine('bootstrapInternalAgent', { body: { source: 'api', context: 'canary' } })
}

async function work(mine: Say): Promise<void> {
  const document = { content: '# Policy\n\nNever print a key.', sourceFormat: 'markdown' }
  const { text } = await mine('importDocument', { body: document }, 201)
  const { documentId } = (JSON.parse(text) as { document: { documentId: string } }).document
  await mine('getImportedDocument', { path: { documentId } })
  await mine('listImportedDocuments')
  const path = { jobId: 'canary-job' }
  await mine('launchHostedHarness', { body: { harness: 'repo-full-verification', ...path } }, 202)
  await mine('getHostedJob', { path })
  await mine('listHostedJobs')
  await mine('controlHostedJob', { path: { jobId: 'nobodys' }, body: { action: 'cancel' } }, 404)
  const { text: pack } = await mine('constructContextPack', { body: { query: 'configuration' } })
  const { packId } = JSON.parse(pack) as { packId: string }
  await mine('evaluateContextPack', { body: { packId, outcome: 'useful' } })
  await mine('getContextProvenance')
  for (const operation of ['getFunnelAnalytics', 'getLossAnalytics', 'getDashboard', 'getDashboardReviewState']) {
    await mine(operation)
  }
  await mine('markDashboardReviewed')
  await mine('getDashboardRenderSpec')
}

/** Keys that are wrong, too weak, or sent where none is needed. */
async function strangers(story: Story, say: Say): Promise<void> {
  const wrong = story.plant('wrong key', `tg_${randomHex(16)}`)
  await say('getDashboard', { headers: { authorization: `Bearer ${wrong}` } }, 401)
  await say('getDashboard', { headers: { 'x-api-key': wrong } }, 401)
  await say('getDashboard', { headers: { authorization: `Bearer ${secrets.operatorKey}` } }, 401)
  await say('healthz', { headers: { authorization: `Bearer ${wrong}` } })
  await say('recordTelemetryPing', { headers: admin, body: { eventType: 'page', key: wrong } }, 204)
}
