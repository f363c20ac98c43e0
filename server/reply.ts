import type { Readable } from 'node:stream'

/** Answers of a handler. Status codes are written here and in the error catalogues, nowhere else. */

/** Bodies are inferred as constants, so that `{ state: 'open' }` fits an enum; the arrays of a contract are mutable all the same. */
type Mutable<T> = T extends readonly unknown[]
  ? { -readonly [K in keyof T]: Mutable<T[K]> }
  : T extends string | Date | Uint8Array | ((...parameters: never) => unknown)
    ? T
    : T extends object
      ? { -readonly [K in keyof T]: Mutable<T[K]> }
      : T

const answer = <const S extends number, B>(status: S, body: B) => ({ status, body: body as Mutable<B> })

export const ok = <const B>(body: B) => answer(200, body)
export const created = <const B>(body: B) => answer(201, body)
export const accepted = <const B>(body: B) => answer(202, body)
export const noContent = () => ({ status: 204 as const })

/** An answer with another status, for instance a refusal that must leave a row behind: returned, it commits; thrown, it rolls back. */
export const reply = <const S extends number, const B>(status: S, body: B) => answer(status, body)

/** The same answer with headers. */
export const withHeaders = <const R extends object, const H extends Record<string, unknown>>(
  answer: R,
  headers: H,
) => ({
  ...answer,
  headers,
})

/** A JSON body that is streamed, because it does not fit into memory; whoever writes the stream sees to it that it is a `T`. */
export const jsonStream = <T>(stream: Readable) => stream as Readable & T

/** An answer of a media type that is not JSON: text, bytes, a readable or an event stream. */
export const content = <const S extends number, const M extends string, B>(status: S, media: M, body: B) => ({
  status,
  media,
  body,
})
