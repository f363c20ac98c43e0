/** From openapi-typescript's `operations` to what a caller writes and reads. Types only. */

import type { CallOptions, HeaderValues } from './client.ts'
import type { ApiError } from './errors.ts'

/** An operation as openapi-typescript writes it. */
export interface Shape {
  parameters: { query?: unknown; header?: unknown; path?: unknown; cookie?: unknown }
  requestBody?: unknown
  responses: object
}

type Json = `${string}/json` | `${string}+json`
type Decoded<Content> = {
  [Media in keyof Content]: Media extends Json
    ? Content[Media]
    : Media extends 'text/event-stream'
      ? never
      : Media extends `text/${string}`
        ? string
        : Blob
}[keyof Content]

type BodyOf<Response> = Response extends { content: infer Content } ? Decoded<Content> : undefined

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9
type Hundred<First extends string> = `${First}${Digit}${Digit}` extends `${infer Status extends number}`
  ? Status
  : never
/** The statuses a key of `responses` stands for: a range stands for those of its hundred that are not declared themselves. */
type StatusOf<Key, Declared> = Key extends number
  ? Key
  : Key extends `${infer First}XX`
    ? Exclude<Hundred<First>, Declared>
    : Exclude<Hundred<'2'> | Hundred<'4'> | Hundred<'5'>, Declared | InRange<Declared>>
type InRange<Declared> = Declared extends `${infer First}XX` ? Hundred<First> : never

type IsSuccess<Key> = Key extends number | string ? (`${Key}` extends `2${string}` ? true : false) : false
type Success<Responses> = { [K in keyof Responses]: IsSuccess<K> extends true ? K : never }[keyof Responses]

/** What a method resolves to: the union of the declared success bodies. */
export type Data<Op extends Shape> = {
  [K in Success<Op['responses']>]: BodyOf<Op['responses'][K]>
}[Success<Op['responses']>]

interface Facts {
  headers: Headers
  requestId: string | undefined
}

/** What `.result()` resolves to: a union over the declared statuses, narrowed by `ok` or `status`. */
export type Result<Op extends Shape> = {
  [K in keyof Op['responses']]: IsSuccess<K> extends true
    ? Facts & {
        ok: true
        status: StatusOf<K, keyof Op['responses']>
        data: BodyOf<Op['responses'][K]>
        error?: undefined
      }
    : Facts & {
        ok: false
        status: StatusOf<K, keyof Op['responses']>
        error: BodyOf<Op['responses'][K]>
        data?: undefined
      }
}[keyof Op['responses']]

/** What a method throws when the server refuses: a union over the declared statuses in which `status` narrows `body`. */
export type OperationError<Op extends Shape> = {
  [K in Exclude<keyof Op['responses'], Success<Op['responses']>>]: ApiError<
    StatusOf<K, keyof Op['responses']>,
    BodyOf<Op['responses'][K]>
  >
}[Exclude<keyof Op['responses'], Success<Op['responses']>>]

type Sent<Content> = {
  [Media in keyof Content]: Media extends Json | 'application/x-www-form-urlencoded' ? Content[Media] : string | Blob
}[keyof Content]

/** What the operation takes as its body. */
export type Body<Op extends Shape> = Op extends { requestBody?: infer Given }
  ? NonNullable<Given> extends { content: infer Content }
    ? Sent<Content>
    : never
  : never

/** The exact bytes, for operations that check a signature over them. */
export type RawBody = string | Uint8Array<ArrayBuffer> | Blob

export type Query<Op extends Shape> = NonNullable<Op['parameters']['query']>

/** The last argument of every method; the header parameters of the operation are typed. */
export type Options<Op extends Shape> = Omit<CallOptions, 'headers'> & {
  headers?: (Partial<NonNullable<Op['parameters']['header']>> & HeaderValues) | undefined
}

/** A call under way. It is a promise of the body, or of the items of a list without pages, and more. */
export interface Call<Op extends Shape, Value = Data<Op>> extends Promise<Value> {
  /** Resolves for every status: `{ ok, status, data | error, headers, requestId }`. */
  result(): Promise<Result<Op>>
  /** The response, its body unread. To be asked in the expression that makes the call. */
  raw(): Promise<Response>
}

/** A call of a list: the promise is the first page, `for await` goes through the items of all pages. */
export interface PagedCall<Op extends Shape, Item> extends Call<Op>, AsyncIterable<Item> {
  pages(): AsyncIterable<Data<Op>>
}

export interface StreamEvent<T> {
  /** The last id the server sent with this event or before. */
  id: string
  /** `message` where the server names none. */
  event: string
  data: T
}

/** Events as they arrive. The request is made when the iteration begins. */
export interface EventStream<T> extends AsyncIterable<T> {
  /** The events with their ids and names. */
  events(): AsyncIterable<StreamEvent<T>>
  /** The response with the stream unread. */
  raw(): Promise<Response>
}

/** An item of a page: what the array at a path like `data.runs` holds. */
export type Item<Page, Path extends string> = Path extends `${infer Head}.${infer Rest}`
  ? Item<NonNullable<Member<Page, Head>>, Rest>
  : NonNullable<Member<Page, Path>> extends readonly (infer One)[]
    ? One
    : never
type Member<T, Key> = T extends unknown ? (Key extends keyof T ? T[Key] : never) : never

/** The text of an operation that knows its method's type. */
export type Method<F> = string & { readonly '~method'?: F }
/** The type of a method, from the text of its operation. */
export type MethodOf<T> = T extends { readonly '~method'?: infer F } ? NonNullable<F> : never
export type Methods<Table> = { readonly [Name in keyof Table]: MethodOf<Table[Name]> }
export type Resources<Tables> = { readonly [Name in keyof Tables]: Methods<Tables[Name]> }
