/** Feedback as lines of JSON, out of one installation and into another. What is learned from it is learned again where it arrives. */
import { z } from 'zod'
import * as eventRows from '#db/thumbgate/feedback-events.ts'
import type { CustomerId } from '#db/thumbgate/ids.ts'
import { capture, type ImportedParts } from '#domain/thumbgate/capture.ts'
import type { CaptureRequest } from '#domain/thumbgate/feedback/submission.ts'
import { maxTagLength, maxTags } from '#domain/thumbgate/feedback/tags.ts'
import type { Reader, Writer } from '#server/database.ts'

const longestText = 65_536
const text = z.string().max(longestText).nullish()

/** One line. Members that are not known are ignored. */
const line = z.object({
  id: z.string().regex(/^fb_[A-Za-z0-9_-]{1,80}$/, 'must be fb_ and up to 80 letters, digits, _ or -'),
  timestamp: z.iso.datetime({ offset: true }),
  signal: z.enum(['positive', 'negative']),
  context: text,
  submittedContext: text,
  whatWentWrong: text,
  whatToChange: text,
  whatWorked: text,
  reasoning: text,
  visualEvidence: text,
  tags: z.array(z.string().max(maxTagLength)).max(maxTags).default([]),
  skill: text,
  failureType: text,
  relatedFeedbackId: text,
  lastAction: z.record(z.string(), z.unknown()).nullish(),
  structuredRule: z.record(z.string(), z.unknown()).nullish(),
})
type Line = z.output<typeof line>

/** A line as an export writes it. */
export const toLine = (row: eventRows.FeedbackEventRow): string =>
  JSON.stringify({
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
  })

/** Reads a line of a file. Throws an Error that names its number and the member that is wrong, and repeats nothing of it. */
export function readLine(content: string, number: number): Line {
  const result = line.safeParse(parse(content, number))
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw new Error(`Line ${number}: ${issue?.path.join('.') || 'the line'}: ${issue?.message ?? 'is not an event'}`)
}

function parse(content: string, number: number): unknown {
  try {
    return JSON.parse(content)
  } catch (cause) {
    throw new Error(`Line ${number} is not JSON; each line of the file is one event`, { cause })
  }
}

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
})

const given = <Name extends string>(name: Name, value: string | null | undefined) =>
  (value ? { [name]: value } : {}) as Partial<Record<Name, string>>

const toParts = (one: Line): ImportedParts => ({
  id: one.id,
  submittedContext: one.submittedContext ?? one.context ?? '',
  failureType: one.failureType ?? null,
  lastAction: one.lastAction ?? null,
  structuredRule: one.structuredRule ?? null,
})
