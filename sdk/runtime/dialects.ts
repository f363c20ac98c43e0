/**
 * The events of the two streaming formats of model providers, as far as both sides agree on them. Types only; operations name their
 * dialect by `x-event-dialect` in the contract. Members that a provider adds stay reachable as `unknown`.
 */

export interface EventDialects {
  /** Chat Completions: chunks until `[DONE]`. */
  openai: ChatCompletionChunk
  /** Messages: one object per event, told apart by `type`. */
  anthropic: MessageStreamEvent
}

interface Open {
  [member: string]: unknown
}

export interface ChatCompletionChunk extends Open {
  id: string
  object: 'chat.completion.chunk'
  created: number
  model: string
  choices: ChatCompletionChoice[]
  usage?: { prompt_tokens: number; completion_tokens: number; total_tokens: number } | null
}

export interface ChatCompletionChoice extends Open {
  index: number
  delta: {
    role?: string
    content?: string | null
    refusal?: string | null
    tool_calls?: { index: number; id?: string; type?: string; function?: { name?: string; arguments?: string } }[]
  }
  finish_reason: string | null
}

interface MessageUsage extends Open {
  input_tokens?: number
  output_tokens?: number
}

export type MessageStreamEvent =
  | (Open & { type: 'message_start'; message: Open & { id: string; role: string; model: string; usage: MessageUsage } })
  | (Open & { type: 'content_block_start'; index: number; content_block: Open & { type: string } })
  | (Open & { type: 'content_block_delta'; index: number; delta: MessageDelta })
  | (Open & { type: 'content_block_stop'; index: number })
  | (Open & {
      type: 'message_delta'
      delta: Open & { stop_reason: string | null; stop_sequence?: string | null }
      usage: MessageUsage
    })
  | (Open & { type: 'message_stop' })
  | (Open & { type: 'ping' })

export type MessageDelta =
  | { type: 'text_delta'; text: string }
  | { type: 'input_json_delta'; partial_json: string }
  | { type: 'thinking_delta'; thinking: string }
  | { type: 'signature_delta'; signature: string }
