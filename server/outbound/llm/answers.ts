/** What is asked of language models, and what they answer; what their adapters have in common. */
import type { LlmConfig } from '#server/config.ts'

export interface Message {
  role: 'system' | 'user'
  content: string
}

export interface Question {
  /** Names the schema; letters, digits, `_` and `-`. */
  purpose: string
  messages: readonly Message[]
  /** JSON Schema of the answer: see {@link answerSchema}. */
  schema: Record<string, unknown>
}

export interface Completion {
  /** Not checked yet. */
  json: unknown
  /** In tokens. */
  usage: { input: number; output: number }
  model: string
}

/** Thinks, and does nothing else. Throws when it has no answer. */
export interface LanguageModel {
  /** As configured; an answer may name another. */
  model: string
  complete(question: Question, signal: AbortSignal): Promise<Completion>
}

/** The model answered something that cannot be used. The message repeats nothing of the answer. */
export class AnswerError extends Error {
  override name = 'AnswerError'
}

export interface LlmOptions extends LlmConfig {
  /** Milliseconds one attempt may take. */
  timeoutMs?: number
}

export const defaultTimeoutMs = 60_000
/** Three attempts: the official clients repeat lost connections, timeouts, 408, 409, 429 and 5xx, and wait as they are told to. */
export const maxRetries = 2

/** The JSON in an answer. Throws an {@link AnswerError}. */
export function parseAnswer(text: string | null | undefined, why: string): unknown {
  if (!text) throw new AnswerError(`The model gave no answer (${why})`)
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new AnswerError(`The model's answer is not JSON (${why})`, { cause })
  }
}
