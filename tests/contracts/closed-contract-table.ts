/** Where a contract departs from a rule of the closed contract on purpose. `fault` is the text the test would print. */
interface Exception {
  api: string
  rule: string
  fault: string
  reason: string
}

interface ErrorShapes {
  api: string
  /** Only operations with such a name (`GET /v1/runs/current`); without it, all. */
  operation?: RegExp
  /** Only these statuses; without it, all. */
  status?: RegExp
  /** Media type and schema of every content of such an answer. */
  shapes: string[]
}

const proxies = /^POST \/v1\/(chat\/completions|messages)$/
const blockedAgent =
  /^(POST \/v1\/(chat\/completions|messages|runs\/complete-all|runs\/current\/complete)|PATCH \/v1\/runs\/current)$/

/** The shape of every refusal; the first row that fits an answer decides. */
export const errorShapes: ErrorShapes[] = [
  {
    api: 'thumbgate',
    operation: /^\w+ \/v1\/intake\/workflow-sprint$/,
    shapes: ['application/problem+json Problem', 'text/html inline'],
  },
  {
    api: 'thumbgate',
    operation: /^\w+ \/v1\/feedback\/capture$/,
    status: /^422$/,
    shapes: ['application/json CaptureFeedbackResult'],
  },
  { api: 'thumbgate', shapes: ['application/problem+json Problem'] },
  { api: 'retivo', shapes: ['application/json Error'] },
  { api: 'front-of-house', shapes: ['application/json ErrorResponse'] },
  { api: 'rungate', operation: /^\w+ \/api\//, status: /^401$/, shapes: ['application/json DashboardAuthError'] },
  { api: 'rungate', operation: /^\w+ \/v1\//, status: /^401$/, shapes: ['application/json ProxyAuthError'] },
  { api: 'rungate', operation: blockedAgent, status: /^403$/, shapes: ['application/json AgentForbidden'] },
  { api: 'rungate', operation: proxies, status: /^402$/, shapes: ['application/json GovernanceBlockResponse'] },
  {
    api: 'rungate',
    operation: /^\w+ \/v1\/(?!register)/,
    status: /^429$/,
    shapes: ['application/json GovernanceBlockResponse'],
  },
  {
    api: 'rungate',
    operation: proxies,
    status: /^(400|404|408|409|413|415)$/,
    shapes: ['application/json ProxyRefusal'],
  },
  { api: 'rungate', operation: proxies, status: /^4XX$/, shapes: ['application/json ProviderPassthroughError'] },
  { api: 'rungate', operation: proxies, status: /^502$/, shapes: ['application/json ProviderErrorResponse'] },
  { api: 'rungate', shapes: ['application/json ErrorResponse'] },
  { api: 'mightykey', shapes: ['application/json Error'] },
]

const waits = "502 where another company's server is waited for"

const beacon = 'The beacon never refuses: whatever arrives is answered 204.'
const passthrough = 'Every other refusal of the provider is passed on with its own status.'

export const exceptions: Exception[] = [
  { api: 'thumbgate', rule: '400 where there is input', fault: 'POST /v1/telemetry/ping 400', reason: beacon },
  ...['408', '413', '415'].map((status) => ({
    api: 'thumbgate',
    rule: '408, 413 and 415 where there is a body',
    fault: `POST /v1/telemetry/ping ${status}`,
    reason: beacon,
  })),
  { api: 'thumbgate', rule: '500 and 503 everywhere', fault: 'POST /v1/telemetry/ping 503', reason: beacon },
  { api: 'thumbgate', rule: '429 where requests are counted', fault: 'POST /v1/telemetry/ping 429', reason: beacon },
  { api: 'thumbgate', rule: waits, fault: 'POST /v1/telemetry/ping 502', reason: beacon },
  ...['webhook', 'github-webhook'].map((name) => ({
    api: 'thumbgate',
    rule: waits,
    fault: `POST /v1/billing/${name} 502`,
    reason: 'it asks no other server: its signature is judged before a transaction is opened',
  })),
  {
    api: 'thumbgate',
    rule: waits,
    fault: 'POST /v1/billing/checkout 502',
    reason: 'A payment provider that fails is answered 503, so that the caller tries again.',
  },
  {
    api: 'thumbgate',
    rule: waits,
    fault: 'POST /v1/analytics/databricks/export 502',
    reason: 'It waits for nobody; `external` lets the bundle be one snapshot, in a transaction of its own.',
  },
  ...['register', 'login', 'reset-password'].map((name) => ({
    api: 'mightykey',
    rule: waits,
    fault: `POST /auth/${name} 502`,
    reason:
      'It waits for a password hash, not for another server; `external` keeps a transaction from waiting with it.',
  })),
  {
    api: 'mightykey',
    rule: waits,
    fault: 'GET /export 502',
    reason:
      'It waits for a file and a slow reader, not for another server; `external` keeps a transaction from waiting too.',
  },
  { api: 'rungate', rule: 'status', fault: 'POST /v1/chat/completions 4XX', reason: passthrough },
  { api: 'rungate', rule: 'status', fault: 'POST /v1/messages 4XX', reason: passthrough },
  {
    api: 'rungate',
    rule: 'error shape',
    fault: 'GET /health 503 application/json anyOf(HealthResponse, ErrorResponse)',
    reason: 'Decision 5: an unhealthy server says what is wrong in the shape of its health.',
  },
  {
    api: 'retivo',
    rule: waits,
    fault: 'GET /api/health 502',
    reason: 'It reports what is away in its own body; it is `external` only to need no transaction.',
  },
  {
    api: 'retivo',
    rule: waits,
    fault: 'POST /api/interventions/dry-run 502',
    reason: 'Without an answer of the language model it ranks by rule, and says so.',
  },
  {
    api: 'retivo',
    rule: waits,
    fault: 'POST /api/webhooks/endpoints/{id}/test 502',
    reason: 'A delivery that failed is the result of the test, not a failure of the operation.',
  },
  {
    api: 'retivo',
    rule: 'Retry-After',
    fault: 'GET /api/health 503',
    reason: 'Received like this: the report of a probe, which comes back by itself.',
  },
  {
    api: 'retivo',
    rule: 'error shape',
    fault: 'GET /api/health 503 application/json inline',
    reason: 'Received like this: the same report as its 200.',
  },
  {
    api: 'retivo',
    rule: 'error shape',
    fault: 'POST /api/playbooks 403 application/json anyOf(PlaybookLimitError, Error)',
    reason: 'Decision 11: the received body has no room for a role that is too low.',
  },
  {
    api: 'retivo',
    rule: 'error shape',
    fault: 'PUT /api/playbooks/{id}/status 403 application/json anyOf(PlaybookLimitError, Error)',
    reason: 'The plan limit answers as in POST /api/playbooks, and so does a role that is too low.',
  },
  {
    api: 'retivo',
    rule: 'error shape',
    fault: 'POST /api/team/invite 403 application/json inline',
    reason: 'Received like this: the error shape with optional members about the plan.',
  },
  {
    api: 'retivo',
    rule: 'error shape',
    fault: 'POST /api/webhooks/endpoints 403 application/json anyOf(PlanFeatureError, Error)',
    reason: 'Decision 11: the received body has no room for a role that is too low.',
  },
  {
    api: 'front-of-house',
    rule: 'body',
    fault: 'GET /v1/console/voice/preview 200',
    reason: 'FH-14: in OpenAPI 3.1 a raw binary body has a media type and no schema.',
  },
  {
    api: 'front-of-house',
    rule: 'error shape',
    fault: 'POST /v1/console/agents/{id}/validate 400 application/json anyOf(ValidateDraftResponse, ErrorResponse)',
    reason:
      'Decision 11: a draft that is invalid answers with its report, a request that is invalid with the error shape.',
  },
  {
    api: 'front-of-house',
    rule: 'error shape',
    fault: 'POST /v1/console/agents/{id}/publish 409 application/json anyOf(GateFailureResponse, ErrorResponse)',
    reason: 'Decision 11: conflicts of an idempotency key have no gate to name.',
  },
  {
    api: 'front-of-house',
    rule: 'error shape',
    fault: 'POST /v1/console/conversations/{id}/reply 409 application/json anyOf(inline, ErrorResponse)',
    reason: 'Decision 11: the code of the received body has one value, conflicts of an idempotency key another.',
  },
  {
    api: 'front-of-house',
    rule: 'error shape',
    fault: 'POST /v1/console/conversations/{id}/reply 503 application/json anyOf(inline, ErrorResponse)',
    reason: 'Decision 11: the code of the received body has one value, a database that is away another.',
  },
  {
    api: 'front-of-house',
    rule: 'error shape',
    fault: 'GET /v1/console/realtime/health 503 application/json anyOf(RealtimeHealth, ErrorResponse)',
    reason: 'FH-10: the received 503 is the health report; a database that is away answers like everywhere.',
  },
]
