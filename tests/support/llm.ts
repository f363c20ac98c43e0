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

/** Answers each call as `answer` says. */
export async function startLlm(
  answer: (call: LlmCall, number: number) => LlmAnswer | Promise<LlmAnswer>,
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
    const call = readCall(protocol, request, JSON.parse(Buffer.concat(chunks).toString()))
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
    if (request.headers['anthropic-version'] !== '2026-10-21') complaints.push('anthropic-version')
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
  system?: string
  messages: { role: string; content: string }[]
  response_format?: { type: string; json_schema: { name: string; strict: boolean; schema: Record<string, unknown> } }
  output_config?: { format: { type: string; schema: Record<string, unknown> } }
}

function readCall(protocol: LlmCall['protocol'], request: IncomingMessage, body: Body): LlmCall {
  const of = (role: string) =>
    body.messages
      .filter((one) => one.role === role)
      .map(({ content }) => content)
      .join('\n')
  const key = request.headers.authorization?.replace(/^Bearer /, '')
  if (protocol === 'openai') {
    const format = body.response_format
    if (format?.type !== 'json_schema' || !format.json_schema.strict) throw new Error('no strict json_schema')
    return {
      protocol,
      key,
      model: body.model,
      system: of('system'),
      user: of('user'),
      schema: format.json_schema.schema,
    }
  }
  if (body.output_config?.format.type !== 'json_schema') throw new Error('no json_schema')
  if (!body.max_tokens) throw new Error('no max_tokens')
  if (request.headers['x-api-key'] !== undefined) throw new Error('x-api-key is of an older version of the protocol')
  return {
    protocol,
    key,
    model: body.model,
    system: body.system ?? '',
    user: of('user'),
    schema: body.output_config.format.schema,
  }
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
