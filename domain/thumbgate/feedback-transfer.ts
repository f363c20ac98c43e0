/** Feedback as lines of JSON, out of one installation and into another. What is learned from it is learned again where it arrives. */
import { z } from 'zod'
import * as eventRows from '#db/thumbgate/feedback-events.ts'
import type { CustomerId } from '#db/thumbgate/ids.ts'
import { capture, type ImportedParts } from '#domain/thumbgate/capture.ts'
import { fail } from '#domain/thumbgate/errors.ts'
import type { Considered } from '#domain/thumbgate/feedback/event.ts'
import { rubricFault } from '#domain/thumbgate/feedback/rubric.ts'
import type { CaptureRequest } from '#domain/thumbgate/feedback/submission.ts'
import { maxAddedTags, maxTagLength, maxTags } from '#domain/thumbgate/feedback/tags.ts'
import { isCountable } from '#domain/thumbgate/window.ts'
import type { Reader, Writer } from '#server/database.ts'
import { parseJson } from '#server/http/body.ts'

const longestText = 65_536
const text = z.string().max(longestText).nullish()
const texts = z.array(z.string().max(longestText)).max(500)
const truth = z.boolean().nullish()

const score = z
  .object({
    criterion: z.string(),
    score: z.number(),
    evidence: z.string().max(longestText).default(''),
    judge: z.string().max(longestText).default(''),
  })
  .superRefine((given, context) => {
    const message = rubricFault([given])
    if (message !== undefined) context.addIssue({ code: 'custom', message })
  })

const entry = z.object({
  author: z.string().max(longestText).nullable(),
  text: z.string().max(longestText),
  timestamp: z.string().max(longestText).nullable(),
  source: z.enum(['chat_history', 'related_feedback']),
})

const distillation = z.object({
  source: z.enum(['chat_history', 'related_feedback']),
  relatedFeedbackId: z.string().max(longestText).nullable(),
  evidence: texts,
  lessonProposal: z
    .object({
      summary: z.string().max(longestText),
      proposedRule: z.string().max(longestText),
      confidence: z.number().min(0).max(1),
    })
    .nullable(),
})

/** One line. Members that are not known are ignored. */
const line = z.object({
  id: z.string().regex(/^fb_[A-Za-z0-9_-]{1,80}$/, 'must be fb_ and up to 80 letters, digits, _ or -'),
  timestamp: z.iso
    .datetime({ offset: true })
    .refine((text) => isCountable(new Date(text)), 'must be between the years 1970 and 9999'),
  signal: z.enum(['positive', 'negative']),
  context: text,
  submittedContext: text,
  whatWentWrong: text,
  whatToChange: text,
  whatWorked: text,
  reasoning: text,
  visualEvidence: text,
  tags: z
    .array(z.string().max(maxTagLength))
    .max(maxTags + maxAddedTags)
    .default([]),
  skill: text,
  failureType: text,
  relatedFeedbackId: text,
  lastAction: z.record(z.string(), z.unknown()).nullish(),
  structuredRule: z.record(z.string(), z.unknown()).nullish(),
  rubricScores: z.array(score).max(50).nullish(),
  guardrails: z.object({ testsPassed: truth, pathSafety: truth, budgetCompliant: truth }).nullish(),
  conversationWindow: z.array(entry).max(10).nullish(),
  distillation: distillation.nullish(),
  filePaths: texts.default([]),
  errorType: text,
  protectedFiles: texts.default([]),
})
type Line = z.output<typeof line>

/** A line as an export writes it. What follows from these members is not in it: it is found again where they arrive. */
export function toLine(row: eventRows.FeedbackEventRow): string {
  const { filePaths, errorType, enforcement } = row.rich_context as Considered['richContext']
  return JSON.stringify({
    id: row.id,
    timestamp: row.created_at.toISOString(),
    signal: row.signal,
    context: row.context,
    submittedContext: row.submitted_context,
    whatWentWrong: row.what_went_wrong,
    whatToChange: row.what_to_change,
    whatWorked: row.what_worked,
    reasoning: row.reasoning,
    visualEvidence: row.visual_evidence,
    tags: row.tags,
    skill: row.skill,
    failureType: row.failure_type,
    relatedFeedbackId: row.related_feedback_id,
    lastAction: row.last_action,
    structuredRule: row.structured_rule,
    rubricScores: row.rubric_scores,
    guardrails: row.guardrails,
    conversationWindow: row.conversation_window,
    distillation: row.distillation,
    filePaths,
    errorType,
    protectedFiles: enforcement.protectedFiles,
  })
}

/** Reads a line of a file. Throws an Error that names its number and the member that is wrong, and repeats nothing of it. */
export function readLine(content: string, number: number): Line {
  const result = line.safeParse(parse(content, number))
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw new Error(`Line ${number}: ${issue?.path.join('.') || 'the line'}: ${issue?.message ?? 'is not an event'}`)
}

const parse = (content: string, number: number): unknown =>
  parseJson(Buffer.from(content), (code, _text, { field = 'it', cause } = {}) => {
    const text =
      code === 'invalid_json'
        ? `Line ${number} is not JSON; each line of the file is one event`
        : `Line ${number}: ${field} holds what cannot be stored: U+0000, half of a surrogate pair, or too many levels`
    return fail('bad_request', text, { cause })
  })

const batchSize = 500

/** All events of a customer, oldest first, a batch at a time. */
export async function* listEvents(
  read: <Result>(work: (db: Reader) => Promise<Result>) => Promise<Result>,
  customer: CustomerId,
): AsyncGenerator<eventRows.FeedbackEventRow[]> {
  let after: { at: Date; number: number } | null = null
  for (;;) {
    const place: { at: Date; number: number } | null = after
    const rows: eventRows.FeedbackEventRow[] = await read((db) => eventRows.listAfter(db, customer, place, batchSize))
    if (rows.length > 0) yield rows
    const last = rows.at(-1)
    if (rows.length < batchSize || last === undefined) return
    after = { at: last.created_at, number: last.number }
  }
}

export interface Imported {
  accepted: number
  refused: number
  /** Held secrets; nothing of them was stored. */
  blocked: number
  /** Were there already. */
  known: number
}

/** Captures events with their ids and times, in their order; those whose ids are known are left alone, so that an import can be repeated. */
export async function importLines(db: Writer, customer: CustomerId, lines: readonly Line[]): Promise<Imported> {
  const there = new Set(
    await eventRows.listKnown(
      db,
      customer,
      lines.map(({ id }) => id),
    ),
  )
  const counts: Imported = { accepted: 0, refused: 0, blocked: 0, known: 0 }
  for (const one of lines) {
    if (there.has(one.id)) {
      counts.known += 1
      continue
    }
    there.add(one.id)
    const result = await capture(db, customer, toRequest(one), new Date(one.timestamp), toParts(one))
    counts[result.accepted ? 'accepted' : result.status === 'blocked' ? 'blocked' : 'refused'] += 1
  }
  return counts
}

const toRequest = (one: Line): CaptureRequest => ({
  signal: one.signal,
  tags: one.tags,
  ...given('context', one.context),
  ...given('whatWentWrong', one.whatWentWrong),
  ...given('whatToChange', one.whatToChange),
  ...given('whatWorked', one.whatWorked),
  ...given('reasoning', one.reasoning),
  ...given('visualEvidence', one.visualEvidence),
  ...given('skill', one.skill),
  ...given('relatedFeedbackId', one.relatedFeedbackId),
  ...(one.rubricScores ? { rubricScores: one.rubricScores } : {}),
  ...(one.guardrails ? { guardrails: guardrailsOf(one.guardrails) } : {}),
})

/** What is unknown is left out, as in a request. */
const guardrailsOf = (known: NonNullable<Line['guardrails']>) =>
  Object.fromEntries(Object.entries(known).filter(([, value]) => typeof value === 'boolean')) as Record<string, boolean>

const given = <Name extends string>(name: Name, value: string | null | undefined) =>
  (value ? { [name]: value } : {}) as Partial<Record<Name, string>>

const toParts = (one: Line): ImportedParts => ({
  id: one.id,
  submittedContext: one.submittedContext ?? one.context ?? '',
  failureType: one.failureType ?? null,
  lastAction: one.lastAction ?? null,
  structuredRule: one.structuredRule ?? null,
  conversationWindow: one.conversationWindow ?? null,
  distillation: one.distillation ?? null,
  filePaths: one.filePaths,
  errorType: one.errorType ?? null,
  protectedFiles: one.protectedFiles,
})
