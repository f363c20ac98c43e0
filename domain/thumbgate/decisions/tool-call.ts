/** Finds the call of a tool in what a provider sent: OpenAI's `function`, Anthropic's `tool_use`, MCP's `params`. */
import type { EvaluateRequest } from '#domain/thumbgate/decisions/action.ts'
import { firstText, isObject } from '#domain/thumbgate/decisions/values.ts'
import { fail } from '#domain/thumbgate/errors.ts'
import { parseJson } from '#server/http/body.ts'

export interface Call {
  shape: 'plain' | 'openai' | 'anthropic' | 'mcp'
  name: string
  /** An object, or its JSON text. */
  input: unknown
  id: string
  /** MCP: `tool`, `resource` or `prompt`. */
  primitive: '' | 'tool' | 'resource' | 'prompt'
  server: string
}

/** The first call that names its tool; undefined when none does. */
export function findCall(body: EvaluateRequest): Call | undefined {
  const calls = [
    ofProvider(body.providerToolCall),
    ofProvider(body.toolCall),
    ofAnthropic(body.toolUse),
    ofAnthropic(body.content?.find((block) => block.type === 'tool_use')),
    ofMcp(body.mcp),
    ofMcp(body.mcpToolCall),
    body.method === 'tools/call' ? ofMcp({ method: body.method, params: body.params }) : undefined,
  ]
  return calls.find((call) => call !== undefined && call.name !== '')
}

type Member = Readonly<Record<string, unknown>> | undefined

function ofProvider(call: Member): Call | undefined {
  if (!call) return undefined
  if (isObject(call.function)) return { ...plain(call.function), shape: 'openai', id: idOf(call) }
  if (call.type === 'tool_use') return ofAnthropic(call)
  return isObject(call.params) ? ofMcp(call) : plain(call)
}

const ofAnthropic = (call: Member): Call | undefined => (call ? { ...plain(call), shape: 'anthropic' } : undefined)

const primitives = { tools: 'tool', resources: 'resource', prompts: 'prompt' } as const

function ofMcp(call: Member): Call | undefined {
  if (!call) return undefined
  const params = isObject(call.params) ? call.params : call
  const family = firstText(call, ['method'])?.split('/')[0] ?? 'tools'
  const primitive = Object.hasOwn(primitives, family) ? primitives[family as keyof typeof primitives] : 'tool'
  const server = firstText(call, ['server', 'serverName', 'mcpServer']) ?? ''
  return { ...plain(params), shape: 'mcp', id: idOf(call) || idOf(params), primitive, server }
}

const plain = (call: Readonly<Record<string, unknown>>): Call => ({
  shape: 'plain',
  name: firstText(call, ['name', 'toolName', 'tool', 'uri']) ?? '',
  input: call.input ?? call.arguments ?? call.args,
  id: idOf(call),
  primitive: '',
  server: '',
})

const idOf = (call: Readonly<Record<string, unknown>>): string => firstText(call, ['id', 'callId', 'call_id']) ?? ''

/** An object as it is, or read from its JSON text; anything else is an empty one. */
export function toObject(input: unknown): Record<string, unknown> {
  const value = typeof input === 'string' ? parsed(input) : input
  return isObject(value) ? value : {}
}

function parsed(text: string): unknown {
  try {
    return parseJson(Buffer.from(text), fail)
  } catch {
    // Arguments that a model broke off, or that cannot be stored, are no reason to refuse the question; the action is judged without them.
    return undefined
  }
}
