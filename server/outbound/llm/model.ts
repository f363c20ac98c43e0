/** Language models behind one interface. The client library of a provider is loaded with the first question, so that no start waits for it. */
import { z } from 'zod'
import type { LanguageModel, LlmOptions } from '#server/outbound/llm/answers.ts'

export {
  AnswerError,
  type Completion,
  type LanguageModel,
  type Message,
  type Question,
} from '#server/outbound/llm/answers.ts'

/** The configured model. */
export function languageModel(options: LlmOptions): LanguageModel {
  let loaded: Promise<LanguageModel> | undefined
  return {
    model: options.model,
    async complete(question, signal) {
      loaded ??= load(options)
      return await (await loaded).complete(question, signal)
    },
  }
}

async function load(options: LlmOptions): Promise<LanguageModel> {
  if (options.provider === 'openai') return (await import('#server/outbound/llm/openai.ts')).createOpenAiModel(options)
  return (await import('#server/outbound/llm/anthropic.ts')).createAnthropicModel(options)
}

/** The schema to send for a zod schema. Check the answer with zod all the same: what providers do not know is left out. */
export const answerSchema = (schema: z.ZodType): Record<string, unknown> =>
  withoutLimits(z.toJSONSchema(schema)) as Record<string, unknown>

/** Providers' structured output knows no numeric limits, and integers come with some. */
function withoutLimits(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutLimits)
  if (typeof schema !== 'object' || schema === null) return schema
  const dropped = ['$schema', 'minimum', 'maximum']
  return Object.fromEntries(
    Object.entries(schema).flatMap(([key, value]) => (dropped.includes(key) ? [] : [[key, withoutLimits(value)]])),
  )
}
