/** Which learning answers which mistake. Greedy in the order of the mistakes; each learning is used once. */
import type { PairMemory } from '#domain/thumbgate/dpo/memories.ts'
import { domainTags, tagKeys } from '#domain/thumbgate/feedback/tags.ts'
import { wordsOf } from '#domain/thumbgate/feedback/text.ts'

export interface Keyed extends PairMemory {
  /** Lower case: what it is about, and the first long words of its title. */
  keys: ReadonlySet<string>
  /** The keys that are tags. */
  tagKeys: string[]
}

export interface Pair {
  error: Keyed
  learning: Keyed
  matchedKeys: string[]
  /** Shared keys, and by how much the learning's rubric is better. */
  score: number
}

const titleWords = 3
const shortestWord = 4

export function withKeys(memory: PairMemory): Keyed {
  const tags = tagKeys(domainTags(memory.tags))
  const title = wordsOf(memory.title.replace(/^(SUCCESS|MISTAKE|LEARNING|PREFERENCE):/, ''))
  const words = title.filter((word) => word.length >= shortestWord).slice(0, titleWords)
  return { ...memory, tagKeys: tags, keys: new Set([...tags, ...words]) }
}

/** By how much the learning's rubric is better than the mistake's; 0 where it is not, or where one has none. */
export const rubricGain = (learning: PairMemory, error: PairMemory): number =>
  learning.weightedScore === null || error.weightedScore === null
    ? 0
    : Math.max(0, learning.weightedScore - error.weightedScore)

/**
 * Pairs mistakes with learnings. Most memories share a tag with very many others, and few a word of the title: so candidates are looked up
 * by title word, and beside them only the best learning of each set of tags. Work grows with what is shared, not with all combinations.
 * `pause` is called now and then.
 */
export async function matchPairs(
  errors: readonly Keyed[],
  learnings: readonly Keyed[],
  pause: () => Promise<void>,
): Promise<Pair[]> {
  const index = new LearningIndex(learnings)
  const pairs: Pair[] = []
  for (const [position, error] of errors.entries()) {
    if (position % 500 === 499) await pause()
    const best = index.best(error)
    if (!best) continue
    index.use(best.place)
    const { learning, score } = best
    pairs.push({ error, learning, score, matchedKeys: [...error.keys].filter((key) => learning.keys.has(key)).sort() })
  }
  return pairs
}

interface Candidate {
  place: number
  learning: Keyed
  score: number
}

/** Learnings with equal tags: in their order, and best rubric first. Both shrink from the front as learnings are used. */
interface TagGroup {
  tags: ReadonlySet<string>
  byAge: Queue
  byRubric: Queue
}

class Queue {
  readonly #places: readonly number[]
  readonly #used: readonly boolean[]
  #front = 0

  constructor(places: readonly number[], used: readonly boolean[]) {
    this.#places = places
    this.#used = used
  }

  /** The first that is not used. */
  get first(): number | undefined {
    while (this.#front < this.#places.length && this.#used[this.#places[this.#front] ?? 0]) this.#front++
    return this.#places[this.#front]
  }
}

class LearningIndex {
  readonly #learnings: readonly Keyed[]
  readonly #used: boolean[]
  readonly #byTitleWord = new Map<string, number[]>()
  readonly #groupsByTag = new Map<string, TagGroup[]>()

  constructor(learnings: readonly Keyed[]) {
    this.#learnings = learnings
    this.#used = learnings.map(() => false)
    const groups = new Map<string, number[]>()
    for (const [place, { keys, tagKeys: tags }] of learnings.entries()) {
      append(groups, [...tags].sort().join('\n'), place)
      const known = new Set(tags)
      for (const key of keys) if (!known.has(key)) append(this.#byTitleWord, key, place)
    }
    for (const places of groups.values()) this.#addGroup(places)
  }

  #addGroup(places: readonly number[]): void {
    const tags = new Set(this.#learnings[places[0] ?? 0]?.tagKeys)
    const scoreOf = (place: number) => this.#learnings[place]?.weightedScore ?? -1
    const byRubric = [...places].sort((a, b) => scoreOf(b) - scoreOf(a) || a - b)
    const group = { tags, byAge: new Queue(places, this.#used), byRubric: new Queue(byRubric, this.#used) }
    for (const tag of tags) append(this.#groupsByTag, tag, group)
  }

  use(place: number): void {
    this.#used[place] = true
  }

  /** The unused learning with the highest score, of equal ones the first; undefined when none shares a key. */
  best(error: Keyed): Candidate | undefined {
    let best: Candidate | undefined
    for (const place of this.#candidates(error)) {
      const candidate = this.#score(error, place)
      if (
        candidate &&
        (!best || candidate.score > best.score || (candidate.score === best.score && place < best.place))
      ) {
        best = candidate
      }
    }
    return best
  }

  /** Every unused learning with a shared title word, and of every set of tags that shares one the oldest and the best judged. */
  #candidates(error: Keyed): Set<number> {
    const places = new Set<number>()
    const groups = new Set<TagGroup>()
    for (const key of error.keys) {
      for (const group of this.#groupsByTag.get(key) ?? []) groups.add(group)
      const left = this.#byTitleWord.get(key)?.filter((place) => !this.#used[place])
      if (!left) continue
      this.#byTitleWord.set(key, left)
      for (const place of left) places.add(place)
    }
    for (const { byAge, byRubric } of groups) {
      for (const place of [byAge.first, byRubric.first]) if (place !== undefined) places.add(place)
    }
    return places
  }

  #score(error: Keyed, place: number): Candidate | undefined {
    const learning = this.#learnings[place]
    if (!learning || this.#used[place]) return undefined
    let shared = 0
    for (const key of error.keys) if (learning.keys.has(key)) shared++
    return shared === 0 ? undefined : { place, learning, score: shared + rubricGain(learning, error) }
  }
}

function append<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
