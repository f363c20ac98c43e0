/** Refusals that are answered otherwise than with a problem document, or leave a trace. */
import { refusalPage, wantsPage } from '#domain/thumbgate/intake/page.ts'
import { normalisePing } from '#domain/thumbgate/telemetry/ping.ts'
import { recordBadPing, recordTelemetry } from '#domain/thumbgate/telemetry/store.ts'
import type { Reply, Route } from '#server/contract.ts'
import type { Writer } from '#server/database.ts'
import type { Failure } from '#server/errors.ts'
import { content, noContent, withHeaders } from '#server/reply.ts'
import type { Around } from '#server/system.ts'

export async function answerInstead(failure: Failure, route: Route, around: Around): Promise<Reply | undefined> {
  if (route.operationId === 'recordTelemetryPing') return await dropPing(failure, around)
  if (route.operationId === 'submitWorkflowSprintIntake') return await refuseLead(failure, route, around)
  return undefined
}

/** Refusals of bodies: too slow, too large, not as their headers say. */
const unreadable = new Set(['request_timeout', 'payload_too_large', 'unsupported_media_type'])

/** A beacon is never refused: what cannot be read is counted, what is too much is dropped, and everything is answered 204. */
async function dropPing(failure: Failure, around: Around): Promise<Reply> {
  if (unreadable.has(failure.code)) {
    await attempt(around, (db) => recordBadPing(db, 'invalid_invocation', failure.message, around.now))
  }
  return noContent()
}

/** A lead that was not taken is known to telemetry, and whoever posted a form sees a page. */
async function refuseLead(failure: Failure, route: Route, around: Around): Promise<Reply | undefined> {
  const { request, now } = around
  if (failure.status < 500 && failure.code !== 'rate_limited') {
    const failed = { clientType: 'web', event: 'workflow_sprint_lead_failed', failureCode: failure.code }
    const event = normalisePing({ ...failed, httpStatus: failure.status }, undefined, now)
    await attempt(around, (db) => recordTelemetry(db, event))
  }
  const isPage = wantsPage(request) && route.responses[failure.status]?.media.includes('text/html')
  if (!isPage) return undefined
  const { retryAfter } = failure.options
  const message = failure.status < 500 ? failure.message : 'Something is wrong on our side. Please try again later.'
  const answer = content(failure.status, 'text/html', refusalPage(message))
  return retryAfter === undefined ? answer : withHeaders(answer, { 'Retry-After': String(Math.ceil(retryAfter)) })
}

/** What could not be noted must not keep anybody from their answer. */
async function attempt({ database, log }: Around, work: (db: Writer) => Promise<void>): Promise<void> {
  try {
    await database.write(work)
  } catch (error) {
    log.warn({ err: error }, 'a refusal could not be noted')
  }
}
