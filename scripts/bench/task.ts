/** The one request every server answers, and what is the same for all of them: the bearer check and the handler. */
import { createHash, timingSafeEqual } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')

/** The contract with the most operations: 110. */
export const contractFile = join(root, 'specs', 'rungate.json')
export const readContract = (): Contract => JSON.parse(readFileSync(contractFile, 'utf8')) as Contract

export interface Contract {
  openapi: string
  info: { title: string; version: string }
  paths: Record<string, Record<string, Operation>>
  components: object
}

interface Operation {
  requestBody: { content: Record<string, { schema: object }> }
}

/** A POST with a path parameter, a bearer credential and a JSON body. */
export const operationId = 'createRunStep'
export const contractPath = '/v1/runs/{id}/steps'
export const expressPath = '/v1/runs/:id/steps'
export const mount = '/rungate'

const runId = '0199f0aa-7f3c-7b1e-9d53-0a4f6c1d2e3f'
const agentKey = `rg_sk_${'k'.repeat(40)}`

export const body = {
  type: 'tool_call',
  name: 'web_search',
  provider: 'sdk',
  request: { query: 'the price of tea', limit: 5 },
  response: { results: ['one', 'two', 'three'] },
  tokens: { input: 120, output: 40, cache_read: 0, cache_creation: 0 },
  cost_usd: 0.0012,
  latency_ms: 312.5,
  status: 'success',
}

/** Head and body of the request as they go over the wire. */
export function requestBytes(port: number): Buffer {
  const text = JSON.stringify(body)
  const head = [
    `POST ${mount}/v1/runs/${runId}/steps HTTP/1.1`,
    `Host: 127.0.0.1:${port}`,
    `Authorization: Bearer ${agentKey}`,
    'Accept: application/json',
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(text)}`,
  ]
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${text}`)
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
const known = digest(agentKey)

/** Compares by hash, in memory. */
export const isKnown = (token: string): boolean => timingSafeEqual(digest(token), known)

/** The bearer token of an Authorization header. */
export const bearer = (header: string | undefined): string => (header?.startsWith('Bearer ') ? header.slice(7) : '')

/** What every handler answers, with 201. */
export const answer = (id: string, step: { name: string; status: string }) => ({
  data: { id, name: step.name, status: step.status, type: 'tool_call' },
})
