/** Answers made from the contract: the declared status, headers and media type; a body that the schema allows. */
import { satisfies } from './check.ts'
import {
  answerFor,
  type MockAnswer,
  type MockContract,
  type MockMedia,
  type MockOperation,
  rootOf,
  successes,
} from './contract.ts'
import { type SampleOptions, sampleSchema } from './sample.ts'
import { isObject, type JsonObject, type Schema } from './schema.ts'

/** What is to be answered; whatever is left out comes from the contract. */
export interface Wanted {
  status?: number | undefined
  /** JSON by the schema, or the body as it is for other media types. */
  body?: unknown
  headers?: Readonly<Record<string, string>> | undefined
  /** One of the declared media types. */
  media?: string | undefined
}

export interface Answered {
  status: number
  media: string | undefined
  headers: Headers
  body: unknown
  /** The schema of the body, when it is JSON. */
  schema: Schema | undefined
}

export const isJsonMedia = (media: string): boolean => /[/+]json(?: *;|$)/i.test(media)

export interface Making {
  seed: number | string
  /** The request's `Accept`; chooses among the declared media types. */
  accept?: string
  enums?: SampleOptions['enums']
  examples?: boolean
  optional?: SampleOptions['optional']
}

/** Fills in what `wanted` leaves open. */
export function makeAnswer(
  contract: MockContract,
  operation: MockOperation,
  making: Making,
  wanted: Wanted = {},
): Answered {
  const status = wanted.status ?? successes(operation)[0] ?? 200
  const declared = answerFor(contract, operation, status)
  const said = wanted.body === undefined ? undefined : 'application/json'
  const media = wanted.media ?? chooseMedia(declared, making.accept ?? '') ?? said
  const content = media === undefined ? undefined : declared?.content[media]
  const at = { ...making, seed: `${making.seed}:${operation.id}:${status}` }
  const body = 'body' in wanted || media === undefined ? wanted.body : sampleBody(contract, media, content ?? {}, at)
  const headers = sampleHeaders(contract, declared, at.seed)
  for (const [name, value] of Object.entries(wanted.headers ?? {})) headers.set(name, value)
  const schema = media !== undefined && isJsonMedia(media) ? content?.schema : undefined
  return { status, media, headers, body, schema }
}

function chooseMedia(answer: MockAnswer | undefined, accept: string): string | undefined {
  const declared = Object.keys(answer?.content ?? {})
  const asked = accept.split(/ *, */).map((one) => one.split(';')[0] ?? '')
  return (
    asked.map((one) => declared.find((media) => media === one)).find((media) => media !== undefined) ??
    declared.find(isJsonMedia) ??
    declared[0]
  )
}

function sampleBody(contract: MockContract, media: string, content: MockMedia, making: Making): unknown {
  const { schema = true, example, events } = content
  const context = { root: rootOf(contract), direction: 'reply' as const }
  const { seed, enums = 'any', examples = true, optional = 'all' } = making
  if (events !== undefined) return sampleEvents(events, { ...context, seed })
  if (examples && example !== undefined && satisfies(schema, example, context)) return example
  if (media.startsWith('text/event-stream')) return 'data: {}\n\n'
  const text = media.startsWith('text/')
  if (!text && !isJsonMedia(media)) return new Uint8Array([0x6d, 0x6f, 0x63, 0x6b])
  return sampleSchema(schema, { ...context, seed, enums, examples, optional, name: text ? 'text' : 'reply' })
}

const eventNames = ['eventType', 'event_type', 'type', 'event']
const eventNumbers = ['sequenceNumber', 'sequence_number', 'sequence', 'seq']

/** Three events and `event: end`. */
function sampleEvents(schema: Schema, options: { root: unknown; direction: 'reply'; seed: number | string }): string {
  const frames = [1, 2, 3].map((number) => {
    const event = sampleSchema(schema, { ...options, seed: `${options.seed}:${number}` })
    const members: JsonObject = isObject(event) ? event : {}
    for (const name of eventNumbers) if (typeof members[name] === 'number') members[name] = number
    const kind = eventNames.map((name) => members[name]).find((value) => typeof value === 'string')
    return `id: ${number}\n${kind === undefined ? '' : `event: ${kind}\n`}data: ${JSON.stringify(event)}\n\n`
  })
  return `${frames.join('')}event: end\ndata: {}\n\n`
}

/** The headers that must be there. */
function sampleHeaders(contract: MockContract, answer: MockAnswer | undefined, seed: string): Headers {
  const headers = new Headers()
  const context = { root: rootOf(contract), direction: 'reply' as const }
  for (const [name, { schema, required }] of Object.entries(answer?.headers ?? {})) {
    if (!required) continue
    // A client that obeys waits this long, in seconds.
    const soon = name.toLowerCase() === 'retry-after' && satisfies(schema, 1, context)
    headers.set(name, String(soon ? 1 : sampleSchema(schema, { ...context, seed: `${seed}:${name}`, name })))
  }
  return headers
}

/** The answer as the Fetch API has it. */
export function toResponse({ status, media, headers, body }: Answered): Response {
  if (media === undefined || body === undefined || [204, 205, 304].includes(status))
    return new Response(null, { status, headers })
  if (!headers.has('content-type')) headers.set('content-type', media)
  const plain =
    typeof body === 'string' || body instanceof Uint8Array || body instanceof ReadableStream || body instanceof Blob
  const json = isJsonMedia(headers.get('content-type') ?? media)
  return new Response(json || !plain ? JSON.stringify(body) : (body as BodyInit), { status, headers })
}
