/** A valid request for an operation, made by the sampler. */
import type { ModelOperation, ModelParameter } from '#scripts/generators/reading.ts'
import { type Json, type Schema, sampleSchema } from '../../sdk/runtime/mock/sample.ts'

export interface SampledRequest {
  method: string
  /** Path and query, as the contract writes paths. */
  path: string
  headers: Headers
  body: string | undefined
}

interface SecurityScheme {
  type: string
  scheme?: string
  in?: string
  name?: string
}

/** Returns a request that the contract allows, with every credential of the operation's first alternative. */
export function sampleRequest(document: unknown, operation: ModelOperation, seed: number | string): SampledRequest {
  const headers = new Headers()
  const query = new URLSearchParams()
  const cookies: string[] = []
  let path = operation.path
  for (const parameter of operation.parameters) {
    if (!parameter.required) continue
    const value = sampled(document, parameter, seed)
    if (parameter.in === 'path') path = path.replaceAll(`{${parameter.name}}`, encodeURIComponent(text(value)))
    if (parameter.in === 'header') headers.set(parameter.name, text(value))
    if (parameter.in === 'cookie') cookies.push(`${parameter.name}=${text(value)}`)
    if (parameter.in === 'query') for (const one of [value].flat()) query.append(parameter.name, text(one))
  }
  for (const [kind, name, value] of credentials(document, operation)) {
    if (kind === 'header') headers.set(name, value)
    if (kind === 'query') query.set(name, value)
    if (kind === 'cookie') cookies.push(`${name}=${value}`)
  }
  if (cookies.length > 0) headers.set('cookie', cookies.join('; '))
  const search = query.size > 0 ? `?${query}` : ''
  return {
    method: operation.method,
    path: path + search,
    headers,
    body: sampledBody(document, operation, headers, seed),
  }
}

const text = (value: Json): string => (typeof value === 'object' ? JSON.stringify(value) : String(value))

const sampled = (document: unknown, { schema, name }: ModelParameter, seed: number | string): Json =>
  sampleSchema(schema as Schema, { seed: `${seed}${name}`, root: document, direction: 'request', name })

function sampledBody(
  document: unknown,
  { body }: ModelOperation,
  headers: Headers,
  seed: number | string,
): string | undefined {
  const [media, declared] = Object.entries(body?.content ?? {})[0] ?? []
  if (media === undefined) return undefined
  headers.set('content-type', media.includes('*') ? 'application/octet-stream' : media)
  if (!declared) return 'bytes'
  const value = sampleSchema(declared.schema as Schema, { seed, root: document, direction: 'request' })
  if (media.includes('json')) return JSON.stringify(value)
  if (!media.includes('form')) return text(value)
  return new URLSearchParams(Object.entries(value as object).map(([key, one]) => [key, text(one as Json)])).toString()
}

function credentials(document: unknown, { security }: ModelOperation): [string, string, string][] {
  const { components } = document as { components: { securitySchemes?: Record<string, SecurityScheme> } }
  return Object.keys(security[0] ?? {}).map((name) => {
    const scheme = components.securitySchemes?.[name]
    if (scheme?.type === 'apiKey') return [scheme.in ?? 'header', scheme.name ?? name, 'test-credential']
    return [
      'header',
      'authorization',
      scheme?.scheme === 'basic' ? `Basic ${btoa('user:secret')}` : 'Bearer test-credential',
    ]
  })
}
