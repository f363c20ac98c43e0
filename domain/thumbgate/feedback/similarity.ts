import { tagKeys } from '#domain/thumbgate/feedback/tags.ts'
import { jaccard, wordsOf } from '#domain/thumbgate/feedback/text.ts'

/** From this similarity on, two lessons are one. */
const sameLesson = 0.6
/** How many of the latest memories of a category a new one is compared with. */
export const comparedMemories = 200

const stopWords: ReadonlySet<string> = new Set(
  'a an and are as at be been but by did do does for from had has have he her his i if in into is it its me my no not of on or our she so that the their them then there they this to up was we were what when which who will with you your'.split(
    ' ',
  ),
)

/** A noun or verb without the plural's ending, for comparing; not always a word. */
export function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) return word.slice(0, -1)
  return word
}

/** The words of a text that say something, in order, in the singular. */
export const significantWords = (text: string): string[] =>
  wordsOf(text)
    .filter((word) => !stopWords.has(word))
    .map(singular)

/** What a lesson is recognised by, whatever its case, punctuation, filling words, plurals and order: hashed, it is its canonical hash. */
export function canonicalText(texts: readonly string[], tags: readonly string[]): string {
  const words = [...new Set(significantWords(texts.join(' ')))].sort()
  return `${words.join(' ')}::${tagKeys(tags).sort().join(',')}`
}

/** The words two lessons are compared by. */
const lessonWords = ({ title, content }: { title: string; content: string }): Set<string> =>
  new Set(wordsOf(`${title} ${content}`).filter((word) => word.length > 3))

/** What stands in memories because of their form: their labels, and what is said where nothing was. */
const wordsOfTheForm = lessonWords({
  title: 'MISTAKE SUCCESS',
  content:
    'Context What went wrong How to avoid Approach What worked Reasoning Visual Evidence Rubric Score Rubric Failing ' +
    'Action needed find out why this happened and say what to do instead',
})

const sharesItsOwn = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((word) => b.has(word) && !wordsOfTheForm.has(word))

export interface Comparable {
  id: string
  title: string
  content: string
}

export interface Match<Row> {
  row: Row
  similarity: number
}

/**
 * The most similar of these memories, of equally similar ones the older (they come oldest first); undefined when none is the same lesson. Short
 * ones are alike by their form alone, so that a word of their own must be shared as well.
 */
export function mostSimilar<Row extends Comparable>(
  draft: { title: string; content: string },
  oldestFirst: readonly Row[],
): Match<Row> | undefined {
  const words = lessonWords(draft)
  let best: Match<Row> | undefined
  for (const row of oldestFirst) {
    const others = lessonWords(row)
    const similarity = jaccard(words, others)
    if (similarity < sameLesson || similarity <= (best?.similarity ?? 0)) continue
    if (sharesItsOwn(words, others)) best = { row, similarity }
  }
  return best
}

const mergedIdsKept = 20

/** What a memory becomes by one more event that teaches the same: the longer content, and the event among its last ones. */
export const mergeLesson = <Row extends { content: string; merged_feedback_ids: string[] }>(
  row: Row,
  draft: { content: string },
  feedbackId: string,
): { content: string; mergedFeedbackIds: string[] } => ({
  content: draft.content.length > row.content.length ? draft.content : row.content,
  mergedFeedbackIds: [...row.merged_feedback_ids, feedbackId].slice(-mergedIdsKept),
})
