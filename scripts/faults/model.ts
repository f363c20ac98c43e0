/** A language model for the fault run: the built-in planner behind OpenAI's protocol, slow enough that a killed server is always in the middle of something. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Request } from '#domain/mightykey/executor/purposes.ts'
import { builtinPlanner } from '#domain/mightykey/providers/builtin-planner.ts'

export interface SlowModel {
  baseUrl: string
  /** From losing the worker that asked to being asked the same by another, whoever was lost in between (as of performance.now). */
  recoveries: { from: number; to: number }[]
  /** Questions whose asker went away and that nobody asked again. */
  unanswered(): number
  close(): void
}

interface Body {
  model: string
  messages: { role: string; content: string }[]
  response_format: { json_schema: { name: string } }
}

export async function startModel(minMs: number, maxMs: number, random: () => number): Promise<SlowModel> {
  const lost = new Map<string, number>()
  const recoveries: SlowModel['recoveries'] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const body = JSON.parse(Buffer.concat(chunks).toString()) as Body
    const text = body.messages.find(({ role }) => role === 'user')?.content ?? '{}'
    const question = `${body.response_format.json_schema.name} ${text}`
    const since = lost.get(question)
    if (since !== undefined) recoveries.push({ from: since, to: performance.now() })
    lost.delete(question)
    response.on('close', () => {
      if (!response.writableFinished) lost.set(question, performance.now())
    })
    await sleep(minMs + (maxMs - minMs) * random())
    const asked = { purpose: body.response_format.json_schema.name, input: JSON.parse(text), messages: [], schema: {} }
    const { json } = await builtinPlanner.complete(asked as Request, AbortSignal.timeout(1000))
    const message = { role: 'assistant', content: JSON.stringify(json), refusal: null }
    response.writeHead(200, { 'content-type': 'application/json' }).end(
      JSON.stringify({
        id: 'chatcmpl-1',
        object: 'chat.completion',
        created: 0,
        model: body.model,
        choices: [{ index: 0, finish_reason: 'stop', logprobs: null, message }],
        usage: { prompt_tokens: 1000, completion_tokens: 100, total_tokens: 1100 },
      }),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    recoveries,
    unanswered: () => lost.size,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}
