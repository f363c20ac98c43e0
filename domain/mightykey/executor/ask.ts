import type { Tokens } from '#domain/mightykey/credits.ts'
import {
  type Answers,
  type Purpose,
  type PurposeInputs,
  type Request,
  toAnswer,
  toRequest,
} from '#domain/mightykey/executor/purposes.ts'
import type { Reasoner } from '#domain/mightykey/executor/services.ts'

export interface Asked<P extends Purpose> {
  answer: Answers[P]
  /** For the events the answer becomes. */
  by: { model: string; tokens: number }
  /** For the bill. */
  model: string
  usage: Tokens
}

/** Asks, and checks the form of the answer. Throws when there is none, or when it is malformed. */
export async function ask<P extends Purpose>(
  reasoner: Reasoner,
  purpose: P,
  input: PurposeInputs[P],
  signal: AbortSignal,
): Promise<Asked<P>> {
  const { json, usage, model } = await reasoner.complete(toRequest(purpose, input) as Request, signal)
  const answer = toAnswer(purpose, json)
  return { answer, by: { model, tokens: usage.input + usage.output }, model, usage }
}
