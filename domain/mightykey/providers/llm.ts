/** What both providers have in common. */
import { AnswerError } from '#domain/mightykey/executor/purposes.ts'
import type { LlmConfig } from '#server/config.ts'

export interface LlmOptions extends LlmConfig {
  /** Milliseconds one attempt may take. */
  timeoutMs?: number
}

export const defaultTimeoutMs = 60_000
/** Three attempts: the official clients repeat lost connections, timeouts, 408, 409, 429 and 5xx, and wait as they are told to. */
export const maxRetries = 2

/** The JSON in an answer. Throws an {@link AnswerError} that repeats nothing of it. */
export function parseAnswer(text: string | null | undefined, why: string): unknown {
  if (!text) throw new AnswerError(`The model gave no answer (${why})`)
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new AnswerError(`The model's answer is not JSON (${why})`, { cause })
  }
}
