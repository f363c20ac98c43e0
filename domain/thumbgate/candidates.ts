/** Candidates of a search come from indexes, the most exact matches first, and are never all there is. */
import type { Matching } from '#db/thumbgate/feedback-events.ts'
import type { Query } from '#domain/thumbgate/feedback/scoring.ts'

const maxCandidates = 200
const maxSimilar = 50

/**
 * The texts that have all words of a query; where these are too few for the answer, those that have any of them; and where these are too
 * few as well, those with words spelt alike. Of each kind the newest.
 */
export async function candidates<Row extends { id: string }>(
  query: Query,
  wanted: number,
  search: (matching: Matching, limit: number) => Promise<Row[]>,
): Promise<Row[]> {
  const words = [...query.words]
  if (words.length === 0) return []
  const found = new Map<string, Row>()
  const add = async (matching: Matching, limit: number): Promise<void> => {
    for (const row of await search(matching, limit)) found.set(row.id, row)
  }
  await add({ all: words.join(' & ') }, maxCandidates)
  if (found.size < wanted && words.length > 1) await add({ any: words.join(' | ') }, maxCandidates)
  if (found.size === 0) await add({ like: query.text.slice(0, 200) }, maxSimilar)
  return [...found.values()]
}
