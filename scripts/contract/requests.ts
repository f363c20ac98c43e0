/** The request to an operation that is right, as far as the contract can tell. */
import type { Contract, Media, Operation, Parameter } from '#scripts/contract/documents.ts'
import type { Variant } from '#scripts/contract/plan.ts'
import { sampleSchema } from '#scripts/contract/sampler.ts'

/** A request before it meets a server: no address and no credential yet. Values are as the contract writes them. */
export interface RequestParts {
  path: Record<string, unknown>
  query: Record<string, unknown>
  header: Record<string, unknown>
  cookie: Record<string, unknown>
  body: RequestBody | undefined
}

/** `value` is sent as JSON (or as a form, by media type); `text` as it stands. `claimed` sends only a Content-Length of that size. */
export type RequestBody =
  | { media: string; value: unknown }
  | { media: string; text: string }
  | { media: string; claimed: number }

export interface CaseOptions {
  seed: number
  /** Only the valid request. */
  happy?: boolean
  /** What the operation needs instead of samples: path parameters that exist, body members that refer to something. */
  parts?: Partial<Pick<RequestParts, 'path' | 'query' | 'header' | 'cookie'>> & { body?: unknown }
  /** The same for the request with everything optional, so that the two do not make the same thing twice. */
  optionalParts?: CaseOptions['parts']
  variants?: readonly Variant[]
  /** 2xx statuses are expected of a valid request unless the plan knows why they cannot come. */
  validStatuses?: readonly number[]
}

/** Declared 2xx statuses. */
export function successes(operation: Operation): number[] {
  return Object.keys(operation.responses)
    .filter((status) => /^2\d\d$/.test(status))
    .map(Number)
}

/** A request with everything that is required, and nothing else but what `options.parts` says. */
export function validParts(contract: Contract, operation: Operation, options: CaseOptions): RequestParts {
  const given = options.parts ?? {}
  const place = (where: Parameter['in']): Record<string, unknown> => {
    const required = operation.parameters.filter((parameter) => parameter.in === where && parameter.required)
    const sampled = required.map((parameter) => [
      parameter.name,
      sampleSchema(parameter.schema, { seed: options.seed, contract, direction: 'request' }),
    ])
    return { ...Object.fromEntries(sampled), ...given[where] }
  }
  return {
    path: place('path'),
    query: place('query'),
    header: place('header'),
    cookie: place('cookie'),
    body: validBody(contract, operation, options, false),
  }
}

/** The media type a body is sent as: JSON where it is declared, else the first. */
export function bodyMedia(operation: Operation): [string, Media] | undefined {
  const declared = Object.entries(operation.body?.content ?? {})
  return declared.find(([media]) => isJson(media)) ?? declared[0]
}

export const isJson = (media: string): boolean => /^[^/]+\/(.+\+)?json$/.test(media)

/** The body of a valid request, with all optional members or none; undefined where there is none to send. */
export function validBody(
  contract: Contract,
  operation: Operation,
  options: CaseOptions,
  optional: boolean,
): RequestBody | undefined {
  const [media, { schema, example }] = bodyMedia(operation) ?? ['', { schema: undefined, example: undefined }]
  if (media === '' || (!operation.body?.required && !optional && options.parts?.body === undefined)) return undefined
  if (options.parts?.body !== undefined && !isMembers(options.parts.body)) return { media, value: options.parts.body }
  const sampled =
    example ?? (schema ? sampleSchema(schema, { seed: options.seed, contract, direction: 'request', optional }) : {})
  if (!isMembers(sampled) || !isMembers(options.parts?.body)) return { media, value: sampled }
  return { media, value: { ...sampled, ...options.parts.body } }
}

export const isMembers = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
