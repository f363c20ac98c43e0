/** Answers of a handler. Status codes are written here and in the error catalogues, nowhere else. */

export const ok = <const B>(body: B) => ({ status: 200 as const, body })
export const created = <const B>(body: B) => ({ status: 201 as const, body })
export const accepted = <const B>(body: B) => ({ status: 202 as const, body })
export const noContent = () => ({ status: 204 as const })

/** An answer with another status, for instance a refusal that must leave a row behind: returned, it commits; thrown, it rolls back. */
export const reply = <const S extends number, const B>(status: S, body: B) => ({ status, body })

/** The same answer with headers. */
export const withHeaders = <const R extends object, const H extends Record<string, unknown>>(
  answer: R,
  headers: H,
) => ({
  ...answer,
  headers,
})

/** An answer of a media type that is not JSON: text, bytes, a readable or an event stream. */
export const content = <const S extends number, const M extends string, B>(status: S, media: M, body: B) => ({
  status,
  media,
  body,
})
