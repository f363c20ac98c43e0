/** What events of payment providers have in common: the body is judged by its bytes, and an event has one effect however often it comes. */
import * as receiptRows from '#db/thumbgate/webhook-receipts.ts'
import { type errors, fail } from '#domain/thumbgate/errors.ts'
import type { components } from '#generated/thumbgate/types.ts'
import type { Sealer } from '#server/crypto/seal.ts'
import type { Writer } from '#server/database.ts'
import { parseJson } from '#server/http/body.ts'
import type { Jobs } from '#server/jobs/jobs.ts'

export type WebhookResult = components['schemas']['WebhookResult']

/** What handling an event takes. */
export interface Effects {
  db: Writer
  jobs: Jobs
  sealer: Sealer
  now: Date
  /** Whether mail leaves this installation. */
  sendsMail: boolean
}

export type Json = Record<string, unknown>

/** An object inside an event, undefined where there is something else. */
export const objectIn = (value: unknown): Json | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : undefined

/** A text inside an event that is not blank, undefined where there is something else. */
export const textIn = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined

/** An id inside an event; undefined where there is none, or one so long that no provider makes it. */
export const idIn = (value: unknown): string | undefined => {
  const text = textIn(value)
  return text !== undefined && text.length <= longestId ? text : undefined
}
const longestId = 255

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The bytes as exactly the text they are, or undefined where they are no UTF-8: two bodies never become one text. */
export function textOf(body: Buffer): string | undefined {
  try {
    return decoder.decode(body)
  } catch {
    return undefined
  }
}

/** The event a body is. Throws 400 when it is no JSON object, or holds what no database can. */
export function parseEvent(text: string): Json {
  const event = objectIn(parseJson(Buffer.from(text), refuse))
  if (!event) throw fail('webhook_invalid_json', 'The webhook body is JSON but not an object')
  return event
}

const refuse: typeof errors.fail = (code, text, more) =>
  code === 'invalid_json' ? fail('webhook_invalid_json', undefined, more) : fail(code, text, more)

export const missingData: WebhookResult = { handled: false, reason: 'missing_payload_data' }

/** Handles an event, or says again what it was answered when it came before, changing nothing. */
export async function handleOnce(
  db: Writer,
  { provider, eventKey, now }: { provider: receiptRows.Provider; eventKey: string; now: Date },
  handle: () => Promise<WebhookResult>,
): Promise<WebhookResult> {
  if (!(await receiptRows.claim(db, provider, eventKey, now))) {
    const first = (await receiptRows.answerTo(db, provider, eventKey)) as WebhookResult
    return { ...first, duplicate: true }
  }
  const answer = await handle()
  await receiptRows.settle(db, provider, eventKey, answer)
  return answer
}
