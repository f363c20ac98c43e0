/** A small contract and a server for it, whose answers a test can spoil. */
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Contract, readContract } from '#scripts/contract/documents.ts'
import { type Target, urlTarget } from '#scripts/contract/targets.ts'

const thing = {
  type: 'object',
  required: ['id', 'name'],
  properties: { id: { type: 'string', format: 'uuid' }, name: { type: 'string' } },
}
const json = (schema: unknown) => ({ content: { 'application/json': { schema } } })
const error = {
  description: 'Refused',
  ...json({ type: 'object', required: ['error'], properties: { error: { type: 'string' } } }),
}
const id = { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }

const document = {
  openapi: '3.1.0',
  components: { securitySchemes: { key: { type: 'http', scheme: 'bearer' } } },
  security: [{ key: [] }],
  paths: {
    '/things': {
      post: {
        operationId: 'createThing',
        tags: ['things'],
        requestBody: {
          required: true,
          ...json({
            type: 'object',
            required: ['name'],
            additionalProperties: false,
            properties: {
              name: { type: 'string', minLength: 1, maxLength: 20 },
              size: { type: 'integer', maximum: 9 },
            },
          }),
        },
        responses: {
          201: {
            description: 'Made',
            headers: { Location: { required: true, schema: { type: 'string' } } },
            ...json(thing),
          },
          400: error,
          401: error,
          413: error,
          415: error,
        },
      },
    },
    '/things/{id}': {
      get: {
        operationId: 'getThing',
        tags: ['things'],
        parameters: [id],
        responses: { 200: { description: 'A thing', ...json(thing) }, 401: error, 404: error },
      },
      delete: {
        operationId: 'deleteThing',
        tags: ['things'],
        parameters: [id],
        responses: { 204: { description: 'Gone' }, 401: error, 404: error },
      },
    },
  },
}

/** The contract; `change` may alter a copy of the document first. */
export function toyContract(change: (copy: typeof document) => void = () => {}): Contract {
  const copy = structuredClone(document)
  change(copy)
  return readContract({ api: 'toy', title: 'Toy', mount: '/toy', base: '', complete: true }, copy)
}

export interface ToyAnswer {
  status: number
  headers?: Record<string, string>
  body?: string
}

/** Changes an answer on its way out, or holds it back. */
export type Spoil = (
  answer: ToyAnswer,
  request: { method: string; path: string; body: string },
) => ToyAnswer | Promise<ToyAnswer>

export interface ToyServer extends AsyncDisposable {
  target: Target
  /** Requests so far. */
  readonly count: number
}

/** A server that keeps the contract, but for what `spoil` does to it. */
export async function startToy(spoil: Spoil = (answer) => answer): Promise<ToyServer> {
  const things = new Map<string, unknown>()
  let count = 0
  const server = createServer((request, response) => {
    count += 1
    handle(things, request)
      .then(async ({ answer, body }) => {
        const path = request.url ?? ''
        const { status, headers, body: text } = await spoil(answer, { method: request.method ?? '', path, body })
        response.writeHead(status, {
          ...(text === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        })
        response.end(text)
      })
      .catch((error: unknown) => response.writeHead(500).end(String(error)))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    target: urlTarget(url, { headers: { authorization: 'Bearer right' } }),
    get count() {
      return count
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

const refusal = (status: number, text: string): ToyAnswer => ({ status, body: JSON.stringify({ error: text }) })

async function handle(
  things: Map<string, unknown>,
  request: IncomingMessage,
): Promise<{ answer: ToyAnswer; body: string }> {
  if (Number(request.headers['content-length'] ?? 0) > 1_000_000) return { answer: refusal(413, 'too large'), body: '' }
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const body = Buffer.concat(chunks).toString('utf8')
  return { answer: answerTo(things, request, body), body }
}

function answerTo(things: Map<string, unknown>, request: IncomingMessage, body: string): ToyAnswer {
  if (request.headers.authorization !== 'Bearer right') return refusal(401, 'who are you?')
  const wanted = /^\/toy\/things\/([^/?]+)/.exec(request.url ?? '')?.[1]
  if (request.method === 'POST') return create(things, request, body)
  if (wanted === undefined || !things.has(wanted)) return refusal(404, 'no such thing')
  if (request.method === 'GET') return { status: 200, body: JSON.stringify(things.get(wanted)) }
  things.delete(wanted)
  return { status: 204 }
}

function create(things: Map<string, unknown>, request: IncomingMessage, body: string): ToyAnswer {
  if (!request.headers['content-type']?.startsWith('application/json')) return refusal(415, 'send JSON')
  const value = readThing(body)
  if (value === undefined) return refusal(400, 'not a thing')
  const made = { id: crypto.randomUUID(), name: value.name }
  things.set(made.id, made)
  return { status: 201, headers: { location: `/toy/things/${made.id}` }, body: JSON.stringify(made) }
}

function readThing(body: string): { name: string } | undefined {
  try {
    const value = JSON.parse(body) as { name?: unknown; size?: unknown } | null
    if (typeof value !== 'object' || value === null || typeof value.name !== 'string') return undefined
    const { name, size, ...others } = value
    const sized = size === undefined || (Number.isInteger(size) && (size as number) <= 9)
    const characters = [...name].length
    return sized && characters >= 1 && characters <= 20 && Object.keys(others).length === 0 ? { name } : undefined
  } catch {
    return undefined
  }
}
