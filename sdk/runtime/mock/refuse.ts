/** The declared answer to a request that the contract does not allow, with the reason and the right code in it. */
import { type Answered, makeAnswer } from './answer.ts'
import { answerFor, type MockContract, type MockOperation, rootOf } from './contract.ts'
import { enumsOf } from './enums.ts'
import { at, memberPlace, objectsOf, put } from './places.ts'
import { type Allowed, allowedBy } from './render.ts'
import type { Json } from './schema.ts'

/** Where error bodies say in words what is wrong, the best place first. */
const reasonNames = ['message', 'detail', 'error']
/** Where they say it in a word of a list. */
const codeNames = ['code', 'type', 'error']

/** What contracts call their errors, by status; the word is for those that leave it open. */
const codes: Record<number, [RegExp, string]> = {
  400: [/invalid|validation|bad.?request/i, 'invalid_request'],
  401: [/unauth/i, 'unauthorized'],
  404: [/not.?found/i, 'not_found'],
  413: [/large|too.?long/i, 'payload_too_large'],
  415: [/media|content.?type/i, 'unsupported_media_type'],
  422: [/mismatch|idempot|unprocessable|invalid/i, 'unprocessable'],
}

/** Returns the answer for `status`, or for the declared one nearest to it. */
export function refuse(
  contract: MockContract,
  operation: MockOperation,
  seed: number | string,
  status: number,
  reason: string,
): Answered {
  const nearest = status === 401 ? [401, 403] : [status, 400, 422]
  const declared = nearest.find((one) => answerFor(contract, operation, one) !== undefined)
  if (declared === undefined) {
    return makeAnswer(contract, operation, { seed }, { status, body: { error: reason }, media: 'application/json' })
  }
  const answers = (['required', 'all'] as const).map((optional) =>
    makeAnswer(contract, operation, { seed, optional }, { status: declared }),
  )
  // What is optional in an error is about something else, unless it is the place for the reason.
  const told = answers.map((answer) => tell(contract, answer, status, reason))
  return told.find(({ body }) => JSON.stringify(body ?? '').includes(JSON.stringify(reason))) ?? (told[0] as Answered)
}

function tell(contract: MockContract, answer: Answered, status: number, reason: string): Answered {
  if (answer.schema === undefined) return answer
  const allowed = allowedBy(contract, answer)
  const listed = enumsOf(rootOf(contract), answer.schema, codeNames)
  const coded = withCode(answer.body as Json, listed, codes[status], allowed)
  const titled = withTitle(coded, codes[status]?.[1], allowed)
  return { ...answer, body: withStatus(withReason(titled, reason, allowed), answer.status, allowed) }
}

function withCode(body: Json, listed: readonly string[], code: [RegExp, string] | undefined, allowed: Allowed): Json {
  if (!code) return body
  const [pattern, word] = code
  const words = [...listed.filter((one) => pattern.test(one)), ...(listed.length === 0 ? [word] : [])]
  const places = [...objectsOf(body)].flatMap(([place, value]) =>
    codeNames.filter((name) => typeof value[name] === 'string').map((name) => [...place, name]),
  )
  return places.flatMap((place) => words.map((one) => put(body, place, one))).find(allowed) ?? body
}

/** The reason goes into the innermost object that has a place for it: `error.message` rather than `error`. */
function withReason(body: Json, reason: string, allowed: Allowed): Json {
  const places = [...objectsOf(body)]
    .toReversed()
    .flatMap(([place, value]) =>
      reasonNames.filter((name) => typeof value[name] === 'string').map((name) => [...place, name]),
    )
  return places.map((place) => put(body, place, reason)).find(allowed) ?? body
}

/** RFC 9457: the title of a problem says which kind it is. */
function withTitle(body: Json, word: string | undefined, allowed: Allowed): Json {
  const place = memberPlace(body, 'title')
  if (place?.length !== 1 || word === undefined) return body
  const titled = put(body, place, word.replaceAll('_', ' '))
  return allowed(titled) ? titled : body
}

/** RFC 9457: `status` of a problem repeats that of the answer. */
function withStatus(body: Json, status: number, allowed: Allowed): Json {
  const place = memberPlace(body, 'status')
  if (place?.length !== 1 || typeof at(body, place) !== 'number') return body
  const same = put(body, place, status)
  return allowed(same) ? same : body
}
