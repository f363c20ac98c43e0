/** A capture, from the signal to everything that follows from it, in the caller's transaction. */
import * as eventRows from '#db/thumbgate/feedback-events.ts'
import type { CustomerId } from '#db/thumbgate/ids.ts'
import * as memoryRows from '#db/thumbgate/memories.ts'
import { promoteGates } from '#domain/thumbgate/auto-gates.ts'
import { storeContextObject } from '#domain/thumbgate/context-objects.ts'
import { recordDiagnostic } from '#domain/thumbgate/diagnostics.ts'
import { clarificationFor } from '#domain/thumbgate/feedback/actionability.ts'
import { failureKeys } from '#domain/thumbgate/feedback/auto-gates.ts'
import { secretDiagnosis } from '#domain/thumbgate/feedback/diagnosis.ts'
import {
  type Considered,
  consider,
  type Refusal,
  toFeedbackEvent,
  toNewEvent,
} from '#domain/thumbgate/feedback/event.ts'
import { redactAll, secretsIn, secretVerdict } from '#domain/thumbgate/feedback/firewall.ts'
import { remind, toReminder } from '#domain/thumbgate/feedback/lesson-parts.ts'
import type { RichContext } from '#domain/thumbgate/feedback/rich-context.ts'
import { rubricFault } from '#domain/thumbgate/feedback/rubric.ts'
import { type CaptureRequest, readSubmission, relatedTexts } from '#domain/thumbgate/feedback/submission.ts'
import { wholeCharacters } from '#domain/thumbgate/feedback/text.ts'
import { countSignal } from '#domain/thumbgate/feedback-counts.ts'
import { newId } from '#domain/thumbgate/ids.ts'
import { learnFromFeedback } from '#domain/thumbgate/intervention/learn.ts'
import { type Learned, learn, sharedKeys, toMemoryRecord } from '#domain/thumbgate/lessons.ts'
import type { components } from '#generated/thumbgate/types.ts'
import { now as currentTime } from '#server/clock.ts'
import type { Writer } from '#server/database.ts'

export type CaptureResult = components['schemas']['CaptureFeedbackResult']

const sessionMs = 60_000

/** What an event that comes from elsewhere keeps as it was there: no text of it says so again. */
export interface ImportedParts
  extends Pick<eventRows.NewFeedbackEvent, 'id' | 'submittedContext' | 'failureType' | 'lastAction' | 'structuredRule'>,
    Pick<Considered, 'conversationWindow' | 'distillation'>,
    Pick<RichContext, 'filePaths' | 'errorType'> {
  protectedFiles: string[]
}

/** Captures a signal. Everything it leaves is in `db`'s transaction, also when it is refused: a refusal is a result, and is logged. */
export async function capture(
  db: Writer,
  customer: CustomerId,
  request: CaptureRequest,
  now: Date,
  imported?: ImportedParts,
): Promise<CaptureResult> {
  const fault = rubricFault(request.rubricScores ?? [])
  if (fault !== undefined) return { accepted: false, reason: fault }
  const secrets = secretsIn([request, imported])
  if (secrets.length > 0) return await block(db, customer, request, secrets, now)
  const considered = imported
    ? considerAgain(request, imported)
    : consider(readSubmission(request, await findRelated(db, customer, request.relatedFeedbackId)))
  const id = imported?.id ?? newId('fb')
  await eventRows.insert(db, customer, { ...toNewEvent(considered, id, now), ...storedAsWas(imported) })
  return considered.refusal
    ? await refuse(db, customer, considered, considered.refusal, id, now)
    : await promote(db, customer, considered, id, now)
}

/** What was distilled from a conversation where the event was captured stands in its texts; here nothing is distilled again. */
function considerAgain(request: CaptureRequest, imported: ImportedParts): Considered {
  const { conversationWindow, distillation, filePaths, errorType, protectedFiles } = imported
  const considered = consider(readSubmission(request, undefined))
  const { richContext } = considered
  const enforcement = { ...richContext.enforcement, protectedFiles }
  return {
    ...considered,
    conversationWindow,
    distillation,
    richContext: { ...richContext, filePaths, errorType, enforcement },
  }
}

function storedAsWas(imported: ImportedParts | undefined): Partial<eventRows.NewFeedbackEvent> {
  if (!imported) return {}
  const { submittedContext, failureType, lastAction, structuredRule } = imported
  return { submittedContext, failureType, lastAction, structuredRule }
}

async function findRelated(db: Writer, customer: CustomerId, id: string | undefined) {
  const row = id === undefined ? undefined : await eventRows.find(db, customer, id)
  return row && relatedTexts(row)
}

/** Keeps only which kinds of secrets were found. The event is answered without them, and not stored. */
async function block(
  db: Writer,
  customer: CustomerId,
  request: CaptureRequest,
  secrets: readonly string[],
  now: Date,
): Promise<CaptureResult> {
  const considered = consider(readSubmission(redactAll(request), undefined))
  const found = secrets.join(', ')
  const reason = `The feedback holds secret material (${found}); remove it and send the rest again`
  const refusal: Refusal = { status: 'rejected', reason, issues: [] }
  await recordDiagnostic(
    db,
    customer,
    {
      source: 'memory_firewall',
      context: `A capture was blocked: ${found}`,
      diagnosis: secretDiagnosis(secrets),
    },
    now,
  )
  await countSignal(db, customer, { kind: 'blocked' }, now)
  return {
    accepted: false,
    status: 'blocked',
    reason,
    message: 'Nothing was stored. Treat what was sent as leaked, and replace it.',
    feedbackEvent: toFeedbackEvent({ ...considered, refusal }, newId('fb'), now),
    security: { ...secretVerdict, threatIndicators: [...secretVerdict.threatIndicators] },
  }
}

async function refuse(
  db: Writer,
  customer: CustomerId,
  considered: Considered,
  refusal: Refusal,
  id: string,
  now: Date,
): Promise<CaptureResult> {
  const { signal } = considered.submission
  const ask = clarificationFor(signal)
  await eventRows.insertRejection(db, customer, {
    feedbackId: id,
    signal,
    context: considered.texts.context,
    reason: refusal.reason,
    tags: considered.tags,
    revivalCondition: refusal.status === 'rejected' ? 'A sound memory that passes the rubric' : ask.prompt,
    createdAt: now,
  })
  await followUp(db, customer, considered, id, undefined, now)
  const logged = {
    accepted: false,
    status: refusal.status,
    reason: refusal.reason,
    signalLogged: true,
    feedbackEvent: toFeedbackEvent(considered, id, now),
  }
  if (refusal.status === 'clarification_required') {
    const message = 'The signal is logged. Say more, so that something can be learned from it.'
    return { ...logged, message, needsClarification: true, ...ask }
  }
  const message = 'The signal is logged. It did not become a memory.'
  return { ...logged, message, ...(refusal.issues.length > 0 ? { issues: refusal.issues } : {}) }
}

async function promote(
  db: Writer,
  customer: CustomerId,
  considered: Considered,
  id: string,
  now: Date,
): Promise<CaptureResult> {
  const negative = considered.submission.signal === 'negative'
  const earlier = negative
    ? await memoryRows.listSharing(db, customer, sharedKeys(considered.draft.tags), { limit: 3, pruned: true })
    : []
  const learned = await learn(db, customer, considered, id, now)
  await followUp(db, customer, considered, id, learned, now)
  const correctiveActions = remind(earlier)
  const reminder = toReminder(correctiveActions)
  const merged = learned.synthesis.action === 'merged'
  return {
    accepted: true,
    status: 'promoted',
    message: merged
      ? `Known already: ${learned.row.title} (${learned.row.occurrences} times)`
      : `Learned: ${learned.row.title}`,
    feedbackEvent: toFeedbackEvent(considered, id, now),
    memoryRecord: toMemoryRecord(learned.row),
    synthesis: learned.synthesis,
    feedbackSession: {
      sessionId: newId('fbs'),
      status: 'open',
      message: 'More about the same can be captured with relatedFeedbackId.',
      expiresAt: new Date(now.getTime() + sessionMs).toISOString(),
    },
    ...(correctiveActions.length > 0
      ? { correctiveActions, systemReminder: reminder, thumbgateSystemReminder: reminder }
      : {}),
    _captureMs: Math.max(0, currentTime().getTime() - now.getTime()),
  }
}

/** What every logged signal leaves: gates, counts, an example to learn from, and context. Locks are taken in this order everywhere. */
async function followUp(
  db: Writer,
  customer: CustomerId,
  considered: Considered,
  id: string,
  learned: Learned | undefined,
  now: Date,
): Promise<void> {
  const { submission, tags, texts, diagnosis, richContext } = considered
  if (submission.signal === 'negative') {
    const keys = failureKeys({ tags, context: texts.context, diagnosis })
    await promoteGates(db, customer, { id, keys, counts: learned !== undefined }, now)
  }
  await countSignal(db, customer, { kind: 'logged', considered, learned }, now)
  await eventRows.insertSequence(db, customer, {
    feedbackId: id,
    targetReward: submission.signal === 'positive' ? 1 : -1,
    targetTags: tags,
    accepted: learned !== undefined,
    domain: richContext.domain,
    outcomeCategory: richContext.outcomeCategory,
    targetRisk: submission.signal === 'negative' || learned === undefined,
    features: { skill: submission.skill },
    createdAt: now,
  })
  await storeContext(db, customer, considered, learned, now)
  const { signal, skill } = submission
  await learnFromFeedback(db, customer, { id, signal, skill, tags, ...texts }, now)
}

const titleLength = 120

async function storeContext(
  db: Writer,
  customer: CustomerId,
  considered: Considered,
  learned: Learned | undefined,
  now: Date,
): Promise<void> {
  const { texts, submission, tags } = considered
  const said = texts.context || texts.whatWentWrong || texts.whatWorked || submission.signal
  const metadata = {
    ...(submission.reasoning === null ? {} : { reasoning: submission.reasoning }),
    ...(texts.whatWentWrong === null ? {} : { whatWentWrong: texts.whatWentWrong }),
    ...(texts.whatToChange === null ? {} : { whatToChange: texts.whatToChange }),
    ...(submission.rubric && submission.rubric.failingCriteria.length > 0
      ? { rubricFailure: submission.rubric.failingCriteria.join(', ') }
      : {}),
  }
  const common = { source: 'feedback', metadata }
  const title = `${submission.signal === 'positive' ? 'Worked' : 'Failed'}: ${wholeCharacters(said, titleLength)}`
  const content = considered.text || said
  await storeContextObject(db, customer, { ...common, namespace: 'raw_history', title, content, tags }, now)
  if (!learned || learned.row.category === 'preference') return
  // A lesson that was merged is an exact duplicate of the object its memory was stored as.
  await storeContextObject(
    db,
    customer,
    {
      ...common,
      namespace: learned.row.category === 'error' ? 'memory/error' : 'memory/learning',
      title: learned.row.title,
      content: learned.storedContent,
      tags: learned.row.tags,
    },
    now,
  )
}
