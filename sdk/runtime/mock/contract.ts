/** What a mock knows of a contract: written by `npm run generate` into each package. */
import type { Json, Schema } from './schema.ts'

export interface MockParameter {
  in: 'path' | 'query' | 'header' | 'cookie'
  name: string
  style: string
  explode: boolean
  shape: 'scalar' | 'array' | 'object' | 'json'
}

export interface MockOperation {
  id: string
  /** Upper case. */
  method: string
  /** As the contract writes it, with `{name}` segments. */
  path: string
  /** Alternatives; in one alternative all schemes must be there. Empty = public. */
  security: readonly (readonly string[])[]
  parameters: readonly MockParameter[]
  clamp: readonly { name: string; minimum?: number; maximum?: number }[]
  body: { required: boolean; raw: boolean; media: readonly string[] } | null
  /** Status as declared → index into `answers`. */
  answers: Readonly<Record<string, number>>
}

export interface MockMedia {
  schema?: Schema
  example?: Json
  /** The schema of one event of a stream (`x-event-schema`). */
  events?: Schema
}

/** One declared answer; operations share equal ones. */
export interface MockAnswer {
  content: Readonly<Record<string, MockMedia>>
  headers: Readonly<Record<string, { schema: Schema; required: boolean }>>
}

/** A compiled validator. Those of parameters coerce and set defaults in place. */
export interface Validate {
  (data: unknown): boolean
  errors?: { instancePath: string; message?: string; params: Record<string, unknown> }[] | null
}

export interface MockValidators {
  path?: Validate
  query?: Validate
  header?: Validate
  cookie?: Validate
  body?: Record<string, Validate>
}

export interface MockContract {
  api: string
  /** Scheme → `bearer`, `basic`, `header <name>`, `query <name>` or `cookie <name>`. */
  schemes: Readonly<Record<string, string>>
  operations: readonly MockOperation[]
  answers: readonly MockAnswer[]
  /** What `#/components/schemas/…` points to. */
  schemas: Readonly<Record<string, Schema>>
  validators: Readonly<Record<string, MockValidators>>
}

/** The document that references of the contract's schemas point into. */
export const rootOf = ({ schemas }: MockContract): unknown => ({ components: { schemas } })

/** The declared statuses of success, the lowest first. */
export const successes = ({ answers }: MockOperation): number[] =>
  Object.keys(answers)
    .map(Number)
    .filter((status) => status >= 200 && status < 400)
    .sort((a, b) => a - b)

/** The declared answer for a status: itself, its class (`4XX`) or `default`. */
export function answerFor(contract: MockContract, { answers }: MockOperation, status: number): MockAnswer | undefined {
  const index = answers[status] ?? answers[`${Math.floor(status / 100)}XX`] ?? answers.default
  return index === undefined ? undefined : contract.answers[index]
}
