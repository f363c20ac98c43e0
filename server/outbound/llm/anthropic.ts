import Anthropic from '@anthropic-ai/sdk'
import {
  defaultTimeoutMs,
  type LanguageModel,
  type LlmOptions,
  maxRetries,
  parseAnswer,
} from '#server/outbound/llm/answers.ts'

/** What an answer may be long. */
const maxTokens = 8192

/** Any server that speaks Anthropic's messages with structured output, in API version 2026-10-21 (the key is a bearer token there). */
export function createAnthropicModel({
  baseUrl,
  apiKey,
  model,
  timeoutMs = defaultTimeoutMs,
}: LlmOptions): LanguageModel {
  const client = new Anthropic({
    apiKey: apiKey ?? 'none',
    baseURL: baseUrl ?? 'https://api.anthropic.com',
    timeout: timeoutMs,
    maxRetries,
    logLevel: 'off',
  })
  return {
    model,
    async complete({ messages, schema }, signal) {
      const system = messages.flatMap(({ role, content }) => (role === 'system' ? [content] : [])).join('\n\n')
      const answer = await client.messages.create(
        {
          model,
          max_tokens: maxTokens,
          system,
          messages: messages.flatMap(({ role, content }) => (role === 'user' ? [{ role, content }] : [])),
          output_config: { format: { type: 'json_schema', schema } },
        },
        { signal },
      )
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
