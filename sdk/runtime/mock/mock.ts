/** A mock of one contract behind the Fetch API: requests are checked, answers made from the contract or from a state. */
import { type Answered, makeAnswer, toResponse, type Wanted } from './answer.ts'
import { answerFor, type MockContract, type MockOperation } from './contract.ts'
import { refuse } from './refuse.ts'
import { type MockInput, Refusal, readRequest } from './request.ts'

export interface MockOptions {
  /** The same seed gives the same bodies. Default 1. */
  seed?: number | string | undefined
  /** `false`: requests are not checked. Default `true`: what the contract does not allow is answered 400, 404 or 415 with the reason. */
  validate?: boolean | undefined
  /** `false`: no operation asks for a credential. Default `true`: 401 without one; any value is taken. */
  credentials?: boolean | undefined
}

/** Answers with memory; see `createState`. */
export interface State {
  /** Returns the answer of an operation, or undefined where the operation has nothing to remember. Throws a Refusal (404). */
  handle(operation: MockOperation, input: MockInput): Answered | undefined
  reset(options?: { seed?: number | string | undefined; items?: number | undefined }): void
}

/** What a caller wants answered instead, decided when the request is there. */
export type Decide = (input: MockInput, request: Request) => Wanted | undefined | Promise<Wanted | undefined>

export interface Mock {
  /** Answers one operation. `params` are the decoded path parameters. */
  answer(
    operation: MockOperation,
    request: Request,
    params: Readonly<Record<string, string>>,
    decide?: Decide,
  ): Promise<Response>
}

/** Returns a mock of `contract`; without a `state` every answer stands for itself. */
export function createMock(contract: MockContract, options: MockOptions = {}, state?: State): Mock {
  const { seed = 1, validate = true, credentials = true } = options
  return {
    async answer(operation, request, params, decide) {
      try {
        const input = await readRequest(contract, operation, request, params, { validate, credentials })
        const wanted = await decide?.(input, request)
        const remembered = wanted === undefined ? state?.handle(operation, input) : undefined
        const making = { seed, accept: accepted(request, input) }
        return toResponse(
          remembered ?? makeAnswer(contract, operation, making, wanted ?? resumed(contract, operation, input)),
        )
      } catch (error) {
        if (error instanceof Refusal) return toResponse(refuse(contract, operation, seed, error.status, error.message))
        throw error
      }
    },
  }
}

/** A stream is asked for by `Accept`, or by `stream: true` as model providers do. */
function accepted(request: Request, { body }: MockInput): string {
  const streams = (body as { stream?: unknown } | undefined)?.stream === true
  return streams ? 'text/event-stream' : (request.headers.get('accept') ?? '')
}

/** A client that has seen the last event of a stream is told, by 204, that there is no more. */
function resumed(contract: MockContract, operation: MockOperation, { header }: MockInput): Wanted | undefined {
  if (header['last-event-id'] === undefined) return undefined
  return answerFor(contract, operation, 200)?.content['text/event-stream'] ? { status: 204 } : undefined
}

interface Pattern {
  operation: MockOperation
  segments: readonly string[]
}

/** Literal segments come before parameters, so `/runs/mine` is not the run `mine`. */
export function byPrecedence(operations: readonly MockOperation[]): MockOperation[] {
  const rank = ({ path }: MockOperation): string => path.replaceAll(/\{[^}]*\}/g, '\u{10ffff}')
  return operations.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1))
}

/** The mock as one function from request to response, for servers. Paths are those of the contract; 404 and 405 where none fits. */
export function serve(contract: MockContract, mock: Mock): (request: Request) => Promise<Response> {
  const patterns: Pattern[] = byPrecedence(contract.operations).map((operation) => ({
    operation,
    segments: operation.path.split('/'),
  }))
  return async (request) => {
    const { pathname } = new URL(request.url)
    const segments = pathname.split('/')
    const fitting = patterns.filter((one) => fits(one.segments, segments))
    const path = fitting[0]?.operation.path
    const found = fitting.find(({ operation }) => operation.path === path && operation.method === request.method)
    if (!found) {
      const allow = fitting.filter(({ operation }) => operation.path === path).map(({ operation }) => operation.method)
      const error =
        allow.length > 0 ? `${pathname} takes ${allow.join(', ')}` : `${contract.api} has no operation at ${pathname}`
      return Response.json(
        { error },
        { status: allow.length > 0 ? 405 : 404, headers: allow.length > 0 ? { allow: allow.join(', ') } : {} },
      )
    }
    return mock.answer(found.operation, request, parametersOf(found.segments, segments))
  }
}

const isParameter = (segment: string): boolean => segment.startsWith('{')

const fits = (pattern: readonly string[], segments: readonly string[]): boolean =>
  pattern.length === segments.length &&
  pattern.every((one, index) => (isParameter(one) ? segments[index] !== '' : one === segments[index]))

function parametersOf(pattern: readonly string[], segments: readonly string[]): Record<string, string> {
  const named = pattern.flatMap((one, index) =>
    isParameter(one) ? [[one.slice(1, -1), decoded(segments[index] ?? '')]] : [],
  )
  return Object.fromEntries(named)
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
