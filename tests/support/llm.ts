/** A server on the loopback interface that speaks the protocols of OpenAI's chat completions and Anthropic's messages, and checks both. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface LlmCall {
  protocol: 'openai' | 'anthropic'
  key: string | undefined
  model: string
  system: string
  user: string
  schema: Record<string, unknown>
}

/** What the server does with one call. */
export type LlmAnswer =
  | { json: unknown; tokens?: { input: number; output: number } }
  | { text: string }
  | { status: number; headers?: Record<string, string> }
  /** Never answers. */
  | 'hang'
  /** Closes the connection. */
  | 'drop'

export interface LlmServer extends AsyncDisposable {
  /** Base URL for a client of the protocol. */
  baseUrl(protocol: LlmCall['protocol']): string
  calls: LlmCall[]
  /** What is wrong with the requests so far. */
  complaints: string[]
}

/** Answers each call as `answer` says. `plain`: what it is asked for is not structured output, but a JSON object as servers have always known it. */
export async function startLlm(
  answer: (call: LlmCall, number: number) => LlmAnswer | Promise<LlmAnswer>,
  form: 'structured' | 'plain' = 'structured',
): Promise<LlmServer> {
  const calls: LlmCall[] = []
  const complaints: string[] = []
  // Longer than any test: who asks again never finds a connection that is being closed.
  const server = createServer({ keepAliveTimeout: 65_000 }, (request, response) => {
    handle(request, response).catch((error: unknown) => {
      complaints.push(String(error))
      response.writeHead(500).end()
    })
  })

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const protocol = protocolOf(request)
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const call = readCall(protocol, form, request, JSON.parse(Buffer.concat(chunks).toString()))
    calls.push(call)
    const made = await answer(call, calls.length)
    if (made === 'hang') return
    if (made === 'drop') return void request.socket.destroy()
    if ('status' in made) {
      const error = { error: { type: 'error', message: `told to answer ${made.status}` } }
      response
        .writeHead(made.status, { 'content-type': 'application/json', ...made.headers })
        .end(JSON.stringify(error))
      return
    }
    const text = 'text' in made ? made.text : JSON.stringify(made.json)
    const tokens = ('tokens' in made && made.tokens) || { input: 100, output: 20 }
    response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify(protocol === 'openai' ? completion(call, text, tokens) : message(call, text, tokens)))
  }

  function protocolOf(request: IncomingMessage): LlmCall['protocol'] {
    if (request.method !== 'POST') complaints.push(`method ${request.method}`)
    if (request.url === '/openai/chat/completions') return 'openai'
    if (request.url !== '/anthropic/v1/messages') complaints.push(`path ${request.url}`)
    const version = form === 'plain' ? '2023-06-01' : '2026-10-21'
    if (request.headers['anthropic-version'] !== version) complaints.push('anthropic-version')
    return 'anthropic'
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    baseUrl: (protocol) => `${origin}/${protocol}`,
    calls,
    complaints,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

type Tokens = { input: number; output: number }

interface Body {
  model: string
  max_tokens?: number
  temperature?: number
  system?: string
  messages: { role: string; content: string }[]
  response_format?: { type: string; json_schema?: { name: string; strict: boolean; schema: Record<string, unknown> } }
  output_config?: { format: { type: string; schema: Record<string, unknown> } }
}

function readCall(
  protocol: LlmCall['protocol'],
  form: 'structured' | 'plain',
  request: IncomingMessage,
  body: Body,
): LlmCall {
  const of = (role: string) =>
    body.messages
      .filter((one) => one.role === role)
      .map(({ content }) => content)
      .join('\n')
  const system = protocol === 'openai' ? of('system') : (body.system ?? '')
  const schema = form === 'plain' ? plainSchema(protocol, body, system) : structuredSchema(protocol, body)
  return { protocol, key: keyOf(protocol, form, request), model: body.model, system, user: of('user'), schema }
}

/** Only the plain form of Anthropic's protocol has a header of its own for the key. */
function keyOf(protocol: LlmCall['protocol'], form: 'structured' | 'plain', { headers }: IncomingMessage) {
  const isOwn = protocol === 'anthropic' && form === 'plain'
  const [wanted, other] = isOwn ? (['x-api-key', 'authorization'] as const) : (['authorization', 'x-api-key'] as const)
  if (headers[other] !== undefined) throw new Error(`${other} is of another version of the protocol`)
  return String(headers[wanted]).replace(/^Bearer /, '')
}

function structuredSchema(protocol: LlmCall['protocol'], body: Body): Record<string, unknown> {
  if (protocol === 'openai') {
    const format = body.response_format
    if (format?.type !== 'json_schema' || !format.json_schema?.strict) throw new Error('no strict json_schema')
    return format.json_schema.schema
  }
  if (body.output_config?.format.type !== 'json_schema') throw new Error('no json_schema')
  if (!body.max_tokens) throw new Error('no max_tokens')
  return body.output_config.format.schema
}

/** It stands in the system message, which must say JSON for OpenAI to give an object. */
function plainSchema(protocol: LlmCall['protocol'], body: Body, system: string): Record<string, unknown> {
  const isObject = body.response_format?.type === 'json_object' && body.temperature === 0.2
  if (protocol === 'openai' && !isObject) throw new Error('no json_object at temperature 0.2')
  if (protocol === 'anthropic' && body.max_tokens !== 1024) throw new Error('no max_tokens of 1024')
  if (body.output_config !== undefined) throw new Error('output_config is of another version of the protocol')
  const said = /^Answer with one JSON object.*\n(\{.*\})$/m.exec(system)?.[1]
  return JSON.parse(said ?? 'no schema in the system message') as Record<string, unknown>
}

const completion = ({ model }: LlmCall, content: string, { input, output }: Tokens) => ({
  id: 'chatcmpl-1',
  object: 'chat.completion',
  created: 0,
  model,
  choices: [
    { index: 0, finish_reason: 'stop', logprobs: null, message: { role: 'assistant', content, refusal: null } },
  ],
  usage: { prompt_tokens: input, completion_tokens: output, total_tokens: input + output },
})

const message = ({ model }: LlmCall, text: string, { input, output }: Tokens) => ({
  id: 'msg_1',
  type: 'message',
  role: 'assistant',
  model,
  content: [{ type: 'text', text }],
  stop_reason: 'end_turn',
  stop_sequence: null,
  usage: { input_tokens: input, output_tokens: output },
})
