import { fail } from '#domain/thumbgate/errors.ts'
import { toSignal } from '#domain/thumbgate/feedback/signals.ts'
import { searchAll } from '#domain/thumbgate/search.ts'
import type { SearchHandlers } from '#generated/thumbgate/handlers.ts'
import { ok } from '#server/reply.ts'

const defaultLimit = 10
const maxLimit = 50

/** The first of these texts that says something. Throws a 400 that names the field when none does. */
function assertQuery(field: string, texts: readonly (string | undefined)[]): string {
  const text = texts.map((each) => each?.trim()).find((each) => each)
  if (text) return text
  throw fail('bad_request', `${field} is missing or blank; send the words to search for`, { field })
}

const limitOf = (given: number): number => (given > 0 ? Math.min(given, maxLimit) : defaultLimit)

const signalOf = (given: string | undefined) => (given === undefined ? undefined : toSignal(given))

export const search: SearchHandlers = {
  async searchThumbgate({ query, caller, db, now }) {
    const text = assertQuery('q', [query.q, query.query])
    const { source, limit, signal } = query
    const wanted = { text, source, signal: signalOf(signal), limit: limitOf(limit) }
    return ok(await searchAll(db, caller.customerId, wanted, now))
  },

  async searchThumbgatePost({ body, caller, db, now }) {
    const text = assertQuery('query', [body.query, body.q])
    const { source = 'all', limit = defaultLimit, signal } = body
    const wanted = { text, source, signal: signalOf(signal), limit: limitOf(limit) }
    return ok(await searchAll(db, caller.customerId, wanted, now))
  },
}
