import Anthropic from '@anthropic-ai/sdk'
import {
  defaults,
  type LanguageModel,
  type LlmOptions,
  type PlainOptions,
  parseAnswer,
  type Question,
  spoken,
} from '#server/outbound/llm/answers.ts'

/** What an answer may be long. */
const maxTokens = 8192

/** The key and version that servers have known longest; the client's own are a bearer token and API version 2026-10-21. */
const plainHeaders = (apiKey: string) => ({
  'x-api-key': apiKey,
  authorization: null,
  'anthropic-version': '2023-06-01',
})

/** What is asked, and in which form the answer is wanted. */
function asked(question: Question, plain: PlainOptions | undefined) {
  const { system, said: messages } = spoken(question, plain !== undefined)
  if (plain) return { max_tokens: plain.maxTokens, system, messages }
  const output_config = { format: { type: 'json_schema' as const, schema: question.schema } }
  return { max_tokens: maxTokens, system, messages, output_config }
}

/** Any server that speaks Anthropic's messages. */
export function createAnthropicModel(options: LlmOptions): LanguageModel {
  const { baseUrl, model, timeoutMs = defaults.timeoutMs, maxRetries = defaults.maxRetries, plain } = options
  const apiKey = options.apiKey ?? 'none'
  const client = new Anthropic({
    apiKey,
    baseURL: baseUrl ?? 'https://api.anthropic.com',
    timeout: timeoutMs,
    maxRetries,
    logLevel: 'off',
    ...(plain ? { defaultHeaders: plainHeaders(apiKey) } : {}),
  })
  return {
    model,
    async complete(question, signal) {
      const answer = await client.messages.create({ model, ...asked(question, plain) }, { signal })
      const text = answer.content.flatMap((block) => (block.type === 'text' ? [block.text] : [])).join('')
      const { input_tokens, cache_creation_input_tokens, cache_read_input_tokens, output_tokens } = answer.usage
      return {
        json: parseAnswer(text, answer.stop_reason ?? 'no reason given'),
        usage: {
          input: input_tokens + (cache_creation_input_tokens ?? 0) + (cache_read_input_tokens ?? 0),
          output: output_tokens,
        },
        model: answer.model || model,
      }
    },
  }
}
