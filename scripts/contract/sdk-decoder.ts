/** The third opinion: the generated SDK, given an answer as if it had just come from the network. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Answer, mediaOf } from '#scripts/contract/answer-check.ts'
import type { Contract, Operation } from '#scripts/contract/documents.ts'
import { isJson } from '#scripts/contract/requests.ts'
import { operationOf } from '../../sdk/runtime/resources.ts'

/** What one party thinks of a request. `silent` = was not asked, or did not say. */
export type Opinion = 'accepts' | 'refuses' | 'fails' | 'silent'

/** What the SDK makes of an answer. */
export type Decoder = (operation: Operation, answer: Answer) => Promise<Opinion>

interface SdkModule {
  createClient(options: {
    baseUrl: string
    fetch: typeof fetch
    retries: number
  }): Record<string, Record<string, SdkMethod>>
}
type SdkMethod = (...args: unknown[]) => { result(): Promise<{ ok: boolean; data?: unknown; error?: unknown }> }

/** Gives an answer to the SDK of a system as if it had just come from the network, and compares what it makes of it with the bytes. */
export async function openDecoder(root: string, contract: Contract): Promise<Decoder> {
  const at = (file: string) => pathToFileURL(join(root, 'sdk', contract.api, 'src', file)).href
  const { createClient } = (await import(at('index.ts'))) as SdkModule
  const { tables } = (await import(at('tables.ts'))) as { tables: Record<string, Record<string, string>> }
  const places = new Map<string, [string, string]>()
  for (const [resource, table] of Object.entries(tables)) {
    for (const [method, text] of Object.entries(table)) places.set(operationOf(method, text)[0], [resource, method])
  }
  return async (operation, answer) => {
    const [resource, method] = places.get(operation.id) ?? []
    if (resource === undefined || method === undefined) return 'fails'
    const response = toResponse(answer)
    const client = createClient({ baseUrl: 'http://sdk.test', fetch: async () => response, retries: 0 })
    // An event stream is read by iterating; its conformance has tests of its own.
    if (mediaOf(answer) === 'text/event-stream') return 'silent'
    const call = client[resource]?.[method]?.(...argumentsFor(operation))
    if (!call || !('result' in call)) return 'silent'
    try {
      const result = await call.result()
      const value = result.ok ? result.data : result.error
      if (isJson(mediaOf(answer)) && JSON.stringify(value) !== JSON.stringify(JSON.parse(answer.body.toString('utf8'))))
        return 'fails'
      return result.ok ? 'accepts' : 'refuses'
    } catch {
      return 'fails'
    }
  }
}

function toResponse(answer: Answer): Response {
  const headers = Object.entries(answer.headers).flatMap(([name, values]) =>
    values.map((value): [string, string] => [name, value]),
  )
  const empty = answer.status === 204 || answer.status === 304
  return new Response(empty ? null : new Uint8Array(answer.body), { status: answer.status, headers })
}

/** Anything will do: the request is never sent. Path parameters, then the body where there is one. */
function argumentsFor(operation: Operation): unknown[] {
  const path = operation.parameters.filter((parameter) => parameter.in === 'path').map(() => 'x')
  return operation.body ? [...path, {}] : path
}
