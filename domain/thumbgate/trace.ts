/** What the two public forms and the beacon tell browsers, and the id under which a visit is traced. */
import type { RequestInfo, Route } from '#server/contract.ts'
import type { PublicCors } from '#server/system.ts'

const traceHeader = 'X-ThumbGate-Trace-Id'

/** Operations whose answers are traced, and what their trace ids begin with. */
const traced: Readonly<Record<string, string>> = {
  createBillingCheckoutSession: 'checkout',
  submitWorkflowSprintIntake: 'sprint_intake',
}

const formCors: PublicCors = {
  methods: 'GET, POST, OPTIONS',
  headers: `Content-Type, Authorization, ${traceHeader}`,
  exposed: traceHeader,
  maxAge: 86_400,
}
const beaconCors: PublicCors = { methods: 'POST, OPTIONS', headers: 'Content-Type' }

export function publicCors({ operationId }: Route): PublicCors | undefined {
  if (operationId === 'recordTelemetryPing') return beaconCors
  return traced[operationId] === undefined ? undefined : formCors
}

/** Short, and harmless in a header. */
const usable = /^[\x21-\x7e]{1,160}$/

/**
 * The trace id of a request: the one its body, the `metadata` in it or its header brings, else one made of the request's id, so that it is the
 * same wherever it is asked for.
 */
export function traceIdOf(route: string, request: Pick<RequestInfo, 'id' | 'headers'>, body: unknown): string {
  const given = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {}
  const metadata = typeof given.metadata === 'object' ? (given.metadata as Record<string, unknown> | null) : null
  const candidates = [given.traceId, metadata?.traceId, request.headers[traceHeader.toLowerCase()]]
  const brought = candidates.find((one) => typeof one === 'string' && usable.test(one.trim()))
  return typeof brought === 'string' ? brought.trim() : `${traced[route]}_${request.id}`
}

export function answerHeaders(
  { operationId }: Route,
  request: RequestInfo,
  body: unknown,
): Record<string, string> | undefined {
  if (traced[operationId] === undefined) return undefined
  return { [traceHeader]: traceIdOf(operationId, request, body) }
}
