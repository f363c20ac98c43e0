/** msw handlers of one contract, with the types of its operations. */
import { type HttpHandler, http } from 'msw'
import type { MockContract, MockOperation } from './contract.ts'
import { byPrecedence, createMock, type Decide, type Mock, type MockOptions, type State } from './mock.ts'
import { createState, type StateOptions } from './stateful.ts'

/** An operation as openapi-typescript writes it. */
interface OperationShape {
  parameters: { query?: unknown; header?: unknown; path?: unknown; cookie?: unknown }
  requestBody?: unknown
  responses: unknown
}

type Given<T> = [NonNullable<T>] extends [never] ? Record<never, never> : NonNullable<T>
type RequestBody<Op> = Op extends { requestBody: { content: infer Content } }
  ? Content[keyof Content]
  : Op extends { requestBody?: { content: infer Content } | undefined }
    ? Content[keyof Content] | undefined
    : undefined

/** What the client sent: checked, coerced, with the contract's defaults. Header names are lower-case. */
export interface Sent<Op extends OperationShape> {
  path: Given<Op['parameters']['path']>
  query: Given<Op['parameters']['query']>
  header: {
    [Name in keyof Given<Op['parameters']['header']> as Lowercase<Name & string>]: Given<
      Op['parameters']['header']
    >[Name]
  }
  cookie: Given<Op['parameters']['cookie']>
  body: RequestBody<Op>
  request: Request
}

type Content<Answer> = Answer extends { content: infer C } ? C : never
type Body<C, Media extends keyof C> = Media extends `${string}json`
  ? C[Media]
  : C[Media] | string | Uint8Array<ArrayBuffer> | ReadableStream
type Answers<Answer> = [Content<Answer>] extends [never]
  ? { body?: undefined }
  : { [Media in keyof Content<Answer>]: { body?: Body<Content<Answer>, Media>; media?: Media } }[keyof Content<Answer>]

/** A declared answer of the operation. Without `body` the contract's example or a sample is sent. */
export type Override<Op extends OperationShape> = {
  [Status in keyof Op['responses'] & number]: { status: Status; headers?: Record<string, string> } & Answers<
    Op['responses'][Status]
  >
}[keyof Op['responses'] & number]

/** Decides per request; undefined leaves the answer to the mock. */
export type OverrideWith<Op extends OperationShape> = (
  sent: Sent<Op>,
) => Override<Op> | undefined | Promise<Override<Op> | undefined>

export type Overrides<Operations> = {
  [Id in keyof Operations]?: Operations[Id] extends OperationShape
    ? Override<Operations[Id]> | OverrideWith<Operations[Id]>
    : never
}

export interface HandlerOptions extends MockOptions {
  /** Where the client believes the system is, with mount and base. Default `*`: any origin and any prefix. */
  baseUrl?: string | undefined
}

/** The handlers of a stateful mock. */
export interface StatefulHandlers extends Array<HttpHandler> {
  /** Forgets everything, and takes another seed or number of initial items when given. */
  reset(options?: StateOptions): void
}

export interface Msw<Operations> {
  /** One handler per operation, each answering its first declared success unless overridden. */
  handlers(options?: HandlerOptions & { overrides?: Overrides<Operations> | undefined }): HttpHandler[]
  /** The handler of one operation, for `server.use(…)` in a single test. */
  handler<Id extends keyof Operations & string>(
    id: Id,
    override?: Overrides<Operations>[Id],
    options?: HandlerOptions,
  ): HttpHandler
  /** Handlers that remember: what is created can be read, listed, changed and deleted. */
  statefulHandlers(
    options?: HandlerOptions & StateOptions & { overrides?: Overrides<Operations> | undefined },
  ): StatefulHandlers
}

type AnyOverride = Override<OperationShape> | ((sent: object) => unknown)

/** Binds a contract to the types of its operations. */
export function mswFor<Operations>(contract: MockContract): Msw<Operations> {
  const all = byPrecedence(contract.operations)
  const make = (mock: Mock, overrides: object, baseUrl = '*'): HttpHandler[] =>
    all.map((operation) =>
      handlerOf(mock, operation, (overrides as Record<string, AnyOverride>)[operation.id], baseUrl),
    )
  return {
    handlers({ overrides = {}, baseUrl, ...options } = {}) {
      return make(createMock(contract, options), overrides, baseUrl)
    },
    handler(id, override, { baseUrl = '*', ...options } = {}) {
      const operation = all.find((one) => one.id === id)
      if (!operation) throw new Error(`${contract.api} has no operation "${id}"`)
      return handlerOf(createMock(contract, options), operation, override as AnyOverride | undefined, baseUrl)
    },
    statefulHandlers({ overrides = {}, baseUrl, ...options } = {}) {
      const state: State = createState(contract, options)
      const handlers = make(createMock(contract, options, state), overrides, baseUrl)
      return Object.assign(handlers, { reset: (next?: StateOptions) => state.reset(next) })
    },
  }
}

const methods = {
  GET: http.get,
  POST: http.post,
  PUT: http.put,
  PATCH: http.patch,
  DELETE: http.delete,
  HEAD: http.head,
  OPTIONS: http.options,
}

function handlerOf(
  mock: Mock,
  operation: MockOperation,
  override: AnyOverride | undefined,
  baseUrl: string,
): HttpHandler {
  const method = methods[operation.method as keyof typeof methods]
  // Names of parameters are those of the contract and need not be identifiers, so they are numbered.
  const names = [...operation.path.matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name)
  let index = 0
  const path = operation.path.replaceAll(/\{[^}]*\}/g, () => `:p${index++}`)
  const decide: Decide | undefined =
    override &&
    (async (input, request) =>
      (typeof override === 'function' ? override({ ...input, request }) : override) as ReturnType<Decide>)
  return method(baseUrl.replace(/\/$/, '') + path, ({ request, params }) => {
    const named = names.map((name, at): [string, string] => [name, String(params[`p${at}`])])
    return mock.answer(operation, request, Object.fromEntries(named), decide)
  })
}
