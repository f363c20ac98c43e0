/** What a pack can be made of, and how well each piece answers its query. */
import type { CandidateRow } from '#db/thumbgate/context-objects.ts'
import { partOf } from '#domain/thumbgate/feedback/memories.ts'
import { domainTags } from '#domain/thumbgate/feedback/tags.ts'
import { wordsOf } from '#domain/thumbgate/feedback/text.ts'
import type { components } from '#generated/thumbgate/types.ts'

export type PackItem = components['schemas']['ContextPackItem']

/** A stored text with what choosing it depends on. */
export interface Candidate {
  id: string
  namespace: string
  title: string
  /** UTF-16 units of title, line end and content. */
  size: number
  createdAt: Date
  /** Points: see {@link scoreOf}. */
  score: number
  /** The words of the query that stand in it. */
  found: ReadonlySet<string>
  theme: string
  /** Theme and the first words of the title: what is alike stands in one group. */
  group: string
}

const maxQueryWords = 100
const slugWords = 6
const day = 24 * 3600 * 1000
const pointsPerWord = 3

/** The distinct words of a query with more than two characters; no more than a hundred count. */
export const queryWords = (query: string): string[] =>
  [...new Set(wordsOf(query).filter((word) => word.length > 2))].slice(0, maxQueryWords)

export const isMemory = (namespace: string): boolean => namespace.startsWith('memory/')

/** 3 for each word of the query found in it, 1 for a memory, 2 for one younger than a day or 1 for one younger than a week. */
export function scoreOf(found: number, namespace: string, ageMilliseconds: number): number {
  const recent = ageMilliseconds < day ? 2 : ageMilliseconds < 7 * day ? 1 : 0
  return pointsPerWord * found + (isMemory(namespace) ? 1 : 0) + recent
}

export function toCandidate(row: CandidateRow, words: readonly string[], now: Date): Candidate {
  const text = [row.title, row.content, ...row.tags].join('\n').toLowerCase()
  const found = new Set(words.filter((word) => text.includes(word)))
  const theme = domainTags(row.tags)[0] ?? row.namespace
  const slug = wordsOf(row.title).slice(0, slugWords).join('-')
  return {
    id: row.id,
    namespace: row.namespace,
    title: row.title,
    size: row.title.length + 1 + row.content.length,
    createdAt: row.created_at,
    score: scoreOf(found.size, row.namespace, now.getTime() - row.created_at.getTime()),
    found,
    theme,
    group: `${theme}::${slug}`,
  }
}

/** Best first: by score, then the newer, then by id. */
export const byRank = (a: Candidate, b: Candidate): number =>
  b.score - a.score || b.createdAt.getTime() - a.createdAt.getTime() || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

export const toPackItem = (row: CandidateRow, score: number): PackItem => ({
  id: row.id,
  namespace: row.namespace as PackItem['namespace'],
  title: row.title,
  structuredContext: {
    rawContent: row.content,
    reasoning: part(row, 'reasoning', 'Reasoning'),
    whatWentWrong: part(row, 'whatWentWrong', 'What went wrong'),
    whatToChange: part(row, 'whatToChange', 'How to avoid'),
    rubricFailure: part(row, 'rubricFailure', 'Rubric Failing'),
  },
  tags: row.tags,
  score,
})

/** As its metadata says, else from the labelled lines of its content. */
function part({ metadata, content }: CandidateRow, key: string, label: string): string | null {
  const known =
    typeof metadata === 'object' && metadata !== null ? new Map(Object.entries(metadata)).get(key) : undefined
  return typeof known === 'string' && known !== '' ? known : partOf(content, label)
}
