/** What an event of a run may carry (section 6.2): shapes, redaction by value, caps. Pure. */
import type { components } from '#generated/mightykey/types.ts'

type Schemas = components['schemas']
export type RunEventType = Schemas['RunEvent']['eventType']

/** Event type → data. */
export interface EventData {
  message: { role: 'assistant' | 'system'; text: string }
  tool_call: { tool: string; arguments: Readonly<Record<string, unknown>>; callId: string }
  tool_result: { callId: string; ok: boolean; output: unknown }
  stage_transition: { from: string; to: string }
  artifact_created: { kind: string; name: string; artifactId: string; bytes: number }
  approval_requested: { approvalId: string; actionSummary: string }
  approval_granted: { approvalId: string; actionSummary: string; by?: string }
  approval_denied: { approvalId: string; actionSummary: string; by?: string; reason?: string }
  error: { message: string; retryable: boolean }
  rollback_created: { description: string; steps: readonly string[] }
  cost_update: { creditsCharged: string; totalCredits: string; tokensInput: number; tokensOutput: number }
}

/** An event about to be written. `model` and `tokens` only where a reasoner's answer produced it. */
export type DraftEvent = {
  [Type in keyof EventData]: {
    type: Type
    data: EventData[Type]
    model?: string | undefined
    tokens?: number | undefined
    /** Left out of replays: retries, internal diagnostics, late results. */
    hidden?: boolean | undefined
  }
}[keyof EventData]

export const maxEventBytes = 64 * 1024
/** A tool's output above this is kept out of replays. */
export const maxReplayOutputBytes = 16 * 1024

export const bytesOf = (text: string): number => Buffer.byteLength(text)

/** Secrets that Accord itself gives out, recognised wherever they stand. */
const ownSecrets = /\b(?:mk_(?:live|test)_[0-9A-Za-z]{20,}|whsec_[0-9A-Za-z_-]{20,})/g
const shortestSecret = 8
export const redacted = '***'

/** Replaces secrets in every string of a JSON value: those given, and keys of this system by their form. */
export function redact(value: unknown, secrets: readonly string[]): unknown {
  const known = secrets.filter((secret) => secret.length >= shortestSecret)
  return mapStrings(value, (text) =>
    known.reduce((rest, secret) => rest.replaceAll(secret, redacted), text.replaceAll(ownSecrets, redacted)),
  )
}

/** The event's data as JSON of at most {@link maxEventBytes}: long texts are cut, and say so. */
export function capData(data: Readonly<Record<string, unknown>>): Record<string, unknown> {
  let kept: Record<string, unknown> = { ...data }
  for (let length = 32 * 1024; bytesOf(JSON.stringify(kept)) > maxEventBytes; length = Math.floor(length / 2)) {
    if (length < 64) return { truncated: true, bytes: bytesOf(JSON.stringify(data)) }
    kept = mapStrings(data, (text) => cut(text, length)) as Record<string, unknown>
  }
  return kept
}

/** Whether replays show the event. */
export function isReplayVisible(event: DraftEvent): boolean {
  if (event.hidden) return false
  return event.type !== 'tool_result' || bytesOf(JSON.stringify(event.data.output ?? null)) <= maxReplayOutputBytes
}

/** The first characters of a text, never half of a surrogate pair, with a note of how much is missing. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text
  const kept = text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '')
  return `${kept}… (${text.length - kept.length} more characters)`
}

/** PostgreSQL's JSON has no NUL and no lone surrogate. */
const storable = (text: string): string => text.replaceAll('\u0000', '').toWellFormed()

function mapStrings(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [change(key), mapStrings(item, change)]))
}

/** The data of an event as it is stored: without secrets, storable, and not too large. */
export const storedData = (event: DraftEvent, secrets: readonly string[]): Record<string, unknown> =>
  capData(mapStrings(redact(event.data, secrets), storable) as Record<string, unknown>)
