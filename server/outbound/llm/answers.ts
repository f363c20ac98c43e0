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
  /** Milliseconds one attempt may take. Default a minute. */
  timeoutMs?: number
  /** Attempts after the first. Default 2. The official clients repeat lost connections, timeouts, 408, 409, 429 and 5xx, and wait as they are told to. */
  maxRetries?: number
  /**
   * Asks in the form that every compatible server knows, instead of by structured output: the schema stands in the system message, a JSON object is
   * asked for, and with Anthropic's protocol the key and version of 2023 are sent.
   */
  plain?: PlainOptions
}

export interface PlainOptions {
  /** With OpenAI's protocol. */
  temperature: number
  /** With Anthropic's: how long an answer may be. */
  maxTokens: number
}

export const defaults = { timeoutMs: 60_000, maxRetries: 2 }

/** The messages as one system message and what the user says; `inWords`: the schema stands in it, where the protocol has no place for one. */
export function spoken({ messages, schema }: Question, inWords: boolean) {
  const of = (wanted: Message['role']) => messages.flatMap(({ role, content }) => (role === wanted ? [content] : []))
  const form = `Answer with one JSON object, and nothing else, that fits this JSON Schema:\n${JSON.stringify(schema)}`
  return {
    system: [...of('system'), ...(inWords ? [form] : [])].join('\n\n'),
    said: of('user').map((content) => ({ role: 'user' as const, content })),
  }
}

/** The JSON of an answer; where there is text around it, the first object in it. Throws an {@link AnswerError}. */
export function parseAnswer(text: string | null | undefined, why: string): unknown {
  if (!text) throw new AnswerError(`The model gave no answer (${why})`)
  const found = parsed(text) ?? firstObject(text)
  if (found === undefined) throw new AnswerError(`The model's answer is not JSON (${why})`)
  return found
}

/** Undefined for what is not JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** Braces that are tried, so that an answer of nothing else ends soon. */
const maxStarts = 20

function firstObject(text: string): unknown {
  for (const { index } of [...text.matchAll(/\{/g)].slice(0, maxStarts)) {
    const end = endOfObject(text, index)
    const found = end === undefined ? undefined : parsed(text.slice(index, end))
    if (found !== undefined) return found
  }
  return undefined
}

/** Where the object that begins there ends; undefined when it does not. */
function endOfObject(text: string, start: number): number | undefined {
  let depth = 0
  for (const { 0: part, index } of text.slice(start).matchAll(/"(?:[^"\\]|\\.)*"|[{}]/gs)) {
    if (part === '{') depth++
    if (part === '}' && --depth === 0) return start + index + 1
  }
  return undefined
}
