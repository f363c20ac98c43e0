/** Requests for operations of a contract: valid ones, made from its own schemas, and the pieces to break them with. */
import type { Route } from '#server/contract.ts'
import { isJsonMedia } from '#server/http/content-type.ts'
import type { LoadedSystem } from '#server/load-system.ts'
import { testCredential } from '#tests/dispatch/harness.ts'
import type { Sampler, Schema } from '#tests/dispatch/sampler.ts'

export interface ContractParameter {
  in: string
  name: string
  required?: boolean
  schema?: Schema
}

export interface ContractOperation {
  route: Route
  parameters: ContractParameter[]
  /** The schema of the JSON request body, if there is one. */
  bodySchema: Schema | undefined
}

interface PathItem {
  parameters?: Schema[]
  [method: string]: unknown
}

interface Document {
  paths: Record<string, PathItem>
  components: { securitySchemes?: Record<string, Record<string, string>>; schemas?: Record<string, Schema> }
}

export const documentOf = (system: LoadedSystem): Document => system.contract as Document

/** An operation as the contract writes it, with its references resolved. */
export function contractOperation(system: LoadedSystem, route: Route, sampler: Sampler): ContractOperation {
  const item = documentOf(system).paths[route.path] ?? {}
  const source = item[route.method.toLowerCase()] as { parameters?: Schema[]; requestBody?: Schema }
  const merged = new Map<string, ContractParameter>()
  for (const declared of [...(item.parameters ?? []), ...(source.parameters ?? [])]) {
    const parameter = sampler.resolve(declared) as Schema & ContractParameter
    merged.set(`${parameter.in} ${parameter.name.toLowerCase()}`, parameter)
  }
  const content = source.requestBody ? (sampler.resolve(source.requestBody).content as Record<string, Schema>) : {}
  const media = Object.keys(content).find(isJsonMedia)
  const schema = media === undefined ? undefined : (content[media]?.schema as Schema | undefined)
  return { route, parameters: [...merged.values()], bodySchema: schema && sampler.resolve(schema) }
}

export interface Built {
  path: string
  headers: Record<string, string>
}

/** Path with valid parameters and required query, and the required headers, without credentials. */
export function validRequest(operation: ContractOperation, sampler: Sampler): Built {
  let path = operation.route.path
  const query = new URLSearchParams()
  const headers: Record<string, string> = {}
  for (const parameter of operation.parameters) {
    if (!parameter.required) continue
    const text = String(sampler.value(parameter.schema ?? { type: 'string', minLength: 1 }))
    if (parameter.in === 'path') path = path.replace(`{${parameter.name}}`, encodeURIComponent(text || 'x'))
    else if (parameter.in === 'query') query.set(parameter.name, text)
    else if (parameter.in === 'header') headers[parameter.name] = headerText(text)
  }
  return { path: query.size > 0 ? `${path}?${query}` : path, headers }
}

/** As bytes, which is what a header consists of, without the spaces around it that nobody would receive. */
const headerText = (text: string): string => Buffer.from(text.trim() || 'x').toString('latin1')

/** The headers that present a credential under the first scheme of an operation's first alternative; none for a public one. */
export function credentials(system: LoadedSystem, route: Route, value = testCredential): Record<string, string> {
  const scheme = Object.keys(route.security[0] ?? {})[0]
  const declared = scheme === undefined ? undefined : documentOf(system).components.securitySchemes?.[scheme]
  if (!declared) return {}
  if (declared.type === 'http') return { Authorization: `Bearer ${value}` }
  if (declared.in === 'cookie') return { Cookie: `${declared.name}=${value}` }
  return { [declared.name as string]: value }
}

export const urlOf = (base: string, system: LoadedSystem, path: string): string =>
  base + system.entry.mount + system.entry.base + path
