import OpenAI from 'openai'
import {
  defaultTimeoutMs,
  type LanguageModel,
  type LlmOptions,
  maxRetries,
  parseAnswer,
} from '#server/outbound/llm/answers.ts'

/** Any server that speaks OpenAI's chat completions with structured output. */
export function createOpenAiModel({ baseUrl, apiKey, model, timeoutMs = defaultTimeoutMs }: LlmOptions): LanguageModel {
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
    async complete({ purpose, messages, schema }, signal) {
      const completion = await client.chat.completions.create(
        {
          model,
          messages: messages.map((message) => ({ ...message })),
          response_format: { type: 'json_schema', json_schema: { name: purpose, schema, strict: true } },
        },
        { signal },
      )
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
