import OpenAI from 'openai'
import {
  defaults,
  type LanguageModel,
  type LlmOptions,
  type PlainOptions,
  parseAnswer,
  type Question,
  spoken,
} from '#server/outbound/llm/answers.ts'

/** What is asked, and in which form the answer is wanted. */
function asked(question: Question, plain: PlainOptions | undefined) {
  const { system, said } = spoken(question, plain !== undefined)
  const messages = [{ role: 'system' as const, content: system }, ...said]
  if (plain) return { messages, temperature: plain.temperature, response_format: { type: 'json_object' as const } }
  const json_schema = { name: question.purpose, schema: question.schema, strict: true }
  return { messages, response_format: { type: 'json_schema' as const, json_schema } }
}

/** Any server that speaks OpenAI's chat completions. */
export function createOpenAiModel(options: LlmOptions): LanguageModel {
  const { baseUrl, apiKey, model, timeoutMs = defaults.timeoutMs, maxRetries = defaults.maxRetries, plain } = options
  const client = new OpenAI({
    apiKey: apiKey ?? 'none',
    baseURL: baseUrl ?? 'https://api.openai.com/v1',
    organization: null,
    project: null,
    timeout: timeoutMs,
    maxRetries,
    logLevel: 'off',
  })
  return {
    model,
    async complete(question, signal) {
      const completion = await client.chat.completions.create({ model, ...asked(question, plain) }, { signal })
      const [choice] = completion.choices
      return {
        json: parseAnswer(
          choice?.message.content,
          choice?.message.refusal ? 'refused' : (choice?.finish_reason ?? 'no choice'),
        ),
        usage: {
          input: completion.usage?.prompt_tokens ?? 0,
          output: completion.usage?.completion_tokens ?? 0,
        },
        model: completion.model || model,
      }
    },
  }
}
