/** Finds lessons, each with what follows from it. */
import * as gateRows from '#db/thumbgate/auto-gates.ts'
import * as countRows from '#db/thumbgate/feedback-counts.ts'
import * as eventRows from '#db/thumbgate/feedback-events.ts'
import type { CustomerId } from '#db/thumbgate/ids.ts'
import * as memoryRows from '#db/thumbgate/memories.ts'
import * as documentRows from '#db/thumbgate/prevention-rules.ts'
import * as ruleRows from '#db/thumbgate/synthesized-rules.ts'
import { candidates } from '#domain/thumbgate/candidates.ts'
import { bm25 } from '#domain/thumbgate/feedback/bm25.ts'
import type { Diagnosis } from '#domain/thumbgate/feedback/diagnosis.ts'
import {
  correctiveActionsOf,
  lifecycleOf,
  linkGates,
  linkRules,
  recommend,
} from '#domain/thumbgate/feedback/lesson-links.ts'
import { partOf } from '#domain/thumbgate/feedback/memories.ts'
import { type RuleSection, sectionsOf } from '#domain/thumbgate/feedback/rule-document.ts'
import { byRank, type Query, readQuery, recency, type Scored, scoreText } from '#domain/thumbgate/feedback/scoring.ts'
import { tagKeys } from '#domain/thumbgate/feedback/tags.ts'
import { wordsOf } from '#domain/thumbgate/feedback/text.ts'
import { round } from '#domain/thumbgate/numbers.ts'
import type { components } from '#generated/thumbgate/types.ts'
import type { Reader } from '#server/database.ts'

type Schemas = components['schemas']
export type LessonSearchResponse = Schemas['LessonSearchResponse']
type LessonResult = Schemas['LessonSearchResult']
type Signal = 'positive' | 'negative'

const weights = { whole: 0.35, share: 0.25, shortest: 3 }
const errorBonus = 0.05
/** So many of the best are ranked again, or all that are answered where these are more. */
const reranked = 50
/** Characters of a text that are looked at to rank it. */
const judged = 5000
/** The text has all words, those of title and tags too: what a title says counts 3, what tags say 2, anything else 1. */
const fieldWeights = { title: 2, tags: 1, text: 1 }

export interface LessonQuery {
  text: string
  limit: number
  category: 'error' | 'learning' | 'preference' | undefined
  tags: string[]
}

/** The best lessons for a query, or the newest without one. */
export async function searchLessons(
  db: Reader,
  customer: CustomerId,
  wanted: LessonQuery,
  now: Date,
): Promise<LessonSearchResponse> {
  const query = readQuery(wanted.text)
  const filter = { category: wanted.category, tagKeys: tagKeys(wanted.tags) }
  const rows =
    query.words.size === 0
      ? await memoryRows.listLatest(db, customer, filter, wanted.limit)
      : await candidates(query, wanted.limit, (matching, limit) =>
          memoryRows.search(db, customer, filter, matching, limit),
        )
  const best = rerank(rank(rows, query, now).slice(0, Math.max(wanted.limit, reranked)), query).slice(0, wanted.limit)
  const counters = await countRows.findCounters(db, customer)
  return {
    query: wanted.text,
    limit: wanted.limit,
    filters: { category: wanted.category ?? null, tags: filter.tagKeys },
    feedbackDir: 'memories',
    totalLessons: counters?.memories ?? 0,
    returned: best.length,
    results: await describe(db, customer, best),
    backend: 'postgres-full-text-trigram',
  }
}

interface Found {
  row: memoryRows.FoundMemoryRow
  scored: Scored
  /** Present on all or on none; then it decides the order. */
  rerankedScore?: number
}

const rank = (rows: readonly memoryRows.FoundMemoryRow[], query: Query, now: Date): Found[] =>
  rows
    .map((row) => ({ row, scored: scoreText(query, row.search_text, bonusOf(row, query, now), weights) }))
    .sort((a, b) => byRank(rankOf(a), rankOf(b)))

/** The best ones in the order of how well their fields answer; as they are where none has a word of the query, but words spelt like them. */
function rerank(found: readonly Found[], query: Query): Found[] {
  const scores = bm25(
    query.words,
    found.map(({ row }) => [
      { weight: fieldWeights.title, words: wordsOf(row.title) },
      { weight: fieldWeights.tags, words: wordsOf(row.tags.join(' ')) },
      { weight: fieldWeights.text, words: row.search_text.slice(0, judged).split(' ') },
    ]),
  )
  if (scores.every((score) => score === 0)) return [...found]
  return found
    .map((each, index) => ({ ...each, rerankedScore: round(scores[index] ?? 0, 4) }))
    .sort((a, b) => byRank({ ...rankOf(a), score: a.rerankedScore }, { ...rankOf(b), score: b.rerankedScore }))
}

const bonusOf = (row: memoryRows.FoundMemoryRow, query: Query, now: Date): number =>
  recency(row.created_at, now) + (query.text !== '' && row.category === 'error' ? errorBonus : 0)

const rankOf = ({ row, scored }: Found) => ({
  id: row.id,
  score: scored.score,
  timestamp: row.created_at.toISOString(),
})

/** What all results need is read once. */
async function describe(db: Reader, customer: CustomerId, found: readonly Found[]): Promise<LessonResult[]> {
  if (found.length === 0) return []
  const events = await eventRows.listByIds(
    db,
    customer,
    found.map(({ row }) => row.source_feedback_id),
  )
  const made = await ruleRows.listPromoted(
    db,
    customer,
    found.map(({ row }) => row.id),
  )
  const document = await documentRows.find(db, customer)
  const sources: Sources = {
    events: new Map(events.map((event) => [event.id, event])),
    made: new Map(made.map((rule) => [rule.source_lesson_id, rule])),
    gates: await gateRows.list(db, customer),
    sections: sectionsOf(document?.markdown ?? ''),
  }
  return found.map((each) => toResult(each, sources))
}

interface Sources {
  events: ReadonlyMap<string, Awaited<ReturnType<typeof eventRows.listByIds>>[number]>
  made: ReadonlyMap<string, ruleRows.SynthesizedRuleRow>
  gates: readonly gateRows.AutoGateRow[]
  sections: readonly RuleSection[]
}

const toResult = ({ row, scored, rerankedScore }: Found, sources: Sources): LessonResult => ({
  id: row.id,
  title: row.title,
  category: row.category as LessonResult['category'],
  importance: row.importance,
  tags: row.tags,
  timestamp: row.created_at.toISOString(),
  sourceFeedbackId: row.source_feedback_id,
  score: scored.score,
  matchedTokens: scored.matchedTokens,
  lesson: {
    summary: row.title.replace(/^[A-Z]+: ?/, ''),
    content: row.content,
    whatWentWrong: partOf(row.content, 'What went wrong'),
    whatWorked: partOf(row.content, 'What worked'),
    howToAvoid: partOf(row.content, 'How to avoid'),
    actionNeeded: partOf(row.content, 'Action needed'),
    reasoning: partOf(row.content, 'Reasoning'),
    visualEvidence: partOf(row.content, 'Visual Evidence'),
    rubric: row.content.split('\n').filter((line) => line.startsWith('Rubric ')),
  },
  systemResponse: toSystemResponse(row, sources),
  ...(rerankedScore === undefined ? {} : { rerankedScore }),
})

function toSystemResponse(row: memoryRows.FoundMemoryRow, sources: Sources): LessonResult['systemResponse'] {
  const made = sources.made.get(row.id)
  const rules = linkRules(row, sources.sections, made)
  const gates = linkGates(row, sources.gates)
  const harnessRecommendations = recommend(row, rules, gates)
  const validation = made?.validation as Schemas['RuleValidation'] | undefined
  const event = sources.events.get(row.source_feedback_id)
  return {
    promotedToMemory: true,
    lifecycle: lifecycleOf(row, {
      rules,
      gates,
      validated: validation?.reason === 'validated',
      recommendations: harnessRecommendations.length,
    }),
    diagnosis: row.diagnosis as Diagnosis | null,
    sourceFeedback: event
      ? {
          id: event.id,
          signal: event.signal as Signal,
          context: event.context,
          timestamp: event.created_at.toISOString(),
          tags: event.tags,
        }
      : null,
    linkedPreventionRules: rules,
    linkedAutoGates: gates,
    correctiveActions: correctiveActionsOf(row, rules, gates),
    harnessRecommendations,
  }
}
