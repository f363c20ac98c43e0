/**
 * Okapi BM25 over texts of several fields (BM25F): how often the words of a query stand in each field, weighed by the field, by how long it
 * is beside those of the other texts, and by how few of the texts have the word. Pure.
 */

export interface Field {
  /** What an occurrence in this field counts. */
  weight: number
  /** Its words in order, as the query's are spelt. */
  words: readonly string[]
}

/** How fast further occurrences of a word stop counting. */
const saturation = 1.2
/** How much the length of a field matters: 0 not at all, 1 in proportion. */
const lengthShare = 0.75

/**
 * The score of each text, in their order: 0 for one that has no word of the query, else above. All texts have the same fields in the same
 * order. What is rare is judged among these texts alone.
 */
export function bm25(query: ReadonlySet<string>, texts: readonly (readonly Field[])[]): number[] {
  const meanLengths = (texts[0] ?? []).map(
    (_, field) => texts.reduce((sum, text) => sum + (text[field]?.words.length ?? 0), 0) / texts.length,
  )
  const weighed = texts.map((text) => weighWords(query, text, meanLengths))
  const rarity = new Map([...query].map((word) => [word, rarityOf(word, weighed)]))
  return weighed.map((words) => {
    let score = 0
    for (const [word, weight] of words) {
      score += ((rarity.get(word) ?? 0) * weight * (saturation + 1)) / (weight + saturation)
    }
    return score
  })
}

/** The weighed occurrences of the query's words that a text has. */
function weighWords(
  query: ReadonlySet<string>,
  text: readonly Field[],
  meanLengths: readonly number[],
): Map<string, number> {
  const weights = new Map<string, number>()
  for (const [index, { weight, words }] of text.entries()) {
    const length = words.length / (meanLengths[index] || 1)
    const one = weight / (1 - lengthShare + lengthShare * length)
    for (const word of words) if (query.has(word)) weights.set(word, (weights.get(word) ?? 0) + one)
  }
  return weights
}

/** Always above 0, the more the fewer texts have the word. */
function rarityOf(word: string, texts: readonly ReadonlyMap<string, number>[]): number {
  const having = texts.reduce((count, text) => count + (text.has(word) ? 1 : 0), 0)
  return Math.log(1 + (texts.length - having + 0.5) / (having + 0.5))
}
