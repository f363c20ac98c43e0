/** Which of the candidates go into a pack. Pure: the same candidates give the same pack. */
import { byRank, type Candidate, isMemory } from '#domain/thumbgate/context/items.ts'
import { ratio } from '#domain/thumbgate/numbers.ts'
import type { components } from '#generated/thumbgate/types.ts'

export interface PackLimits {
  maxItems: number
  maxChars: number
}

export interface Selection {
  chosen: Candidate[]
  usedChars: number
  /** Candidates that were tried and did not fit. */
  skippedByMaxChars: number
  retrieval: components['schemas']['ContextPackRetrieval']
}

const groupShare = 0.6
const coverageTarget = 0.6

/** Chooses by theme where memories are asked for, else simply the best. `words` are the query's. */
export const selectItems = (
  candidates: readonly Candidate[],
  words: readonly string[],
  namespaces: readonly string[],
  limits: PackLimits,
): Selection => (namespaces.some(isMemory) ? selectByTheme(candidates, words, limits) : selectBest(candidates, limits))

/** What has been put in so far; it never holds more than the limits allow. */
class Basket {
  readonly chosen: Candidate[] = []
  readonly covered = new Set<string>()
  readonly #limits: PackLimits
  usedChars = 0
  skipped = 0

  constructor(limits: PackLimits) {
    this.#limits = limits
  }

  get full(): boolean {
    return this.chosen.length >= this.#limits.maxItems
  }

  /** Puts it in if it fits, and says whether it did. */
  take(candidate: Candidate): boolean {
    if (this.full) return false
    if (this.usedChars + candidate.size > this.#limits.maxChars) {
      this.skipped++
      return false
    }
    this.chosen.push(candidate)
    this.usedChars += candidate.size
    for (const word of candidate.found) this.covered.add(word)
    return true
  }

  /** The share of the query's words that stand in what was chosen; 1 without a query. */
  coverage(words: readonly string[]): number {
    return words.length === 0 ? 1 : ratio(this.covered.size, words.length, 4)
  }

  result(retrieval: Selection['retrieval']): Selection {
    return { chosen: this.chosen, usedChars: this.usedChars, skippedByMaxChars: this.skipped, retrieval }
  }
}

function selectBest(candidates: readonly Candidate[], limits: PackLimits): Selection {
  const basket = new Basket(limits)
  for (const candidate of [...candidates].sort(byRank)) {
    if (basket.full) break
    basket.take(candidate)
  }
  return basket.result({
    strategy: 'flat',
    themeCount: 0,
    semanticCount: 0,
    selectedThemes: [],
    selectedSemanticGroups: [],
    representativeCount: 0,
    expandedEpisodes: 0,
    queryCoverage: null,
    initialCoverage: null,
    coverageTarget: null,
  })
}

interface Theme {
  name: string
  /** Best representative first; each group best member first. */
  groups: { name: string; members: Candidate[] }[]
}

function selectByTheme(candidates: readonly Candidate[], words: readonly string[], limits: PackLimits): Selection {
  const themes = themesOf(candidates).filter(({ groups }) => words.length === 0 || (first(groups)?.score ?? 0) > 0)
  const basket = new Basket(limits)
  const groups = takeRepresentatives(themes, basket, Math.ceil(groupShare * limits.maxItems))
  const representativeCount = basket.chosen.length
  const initialCoverage = basket.coverage(words)
  const expandedEpisodes = expand(groups, basket, words)
  return basket.result({
    strategy: 'hierarchical',
    themeCount: themes.length,
    semanticCount: themes.reduce((sum, theme) => sum + theme.groups.length, 0),
    selectedThemes: [...new Set(basket.chosen.map(({ theme }) => theme))],
    selectedSemanticGroups: groups.map(({ name }) => name),
    representativeCount,
    expandedEpisodes,
    queryCoverage: basket.coverage(words),
    initialCoverage,
    coverageTarget,
  })
}

const first = (groups: Theme['groups']): Candidate | undefined => groups[0]?.members[0]

/** Themes by their best member, each with its groups by theirs. */
function themesOf(candidates: readonly Candidate[]): Theme[] {
  const ranked = [...candidates].sort(byRank)
  // Maps keep the order in which keys come, so the best member's group and theme stand first.
  return [...Map.groupBy(ranked, ({ theme }) => theme)].map(([name, ofTheme]) => ({
    name,
    groups: [...Map.groupBy(ofTheme, ({ group }) => group)].map(([group, members]) => ({ name: group, members })),
  }))
}

/** One representative of each theme in turn, until that many groups have one. Returns the groups. */
function takeRepresentatives(themes: readonly Theme[], basket: Basket, wanted: number): Theme['groups'] {
  const groups: Theme['groups'] = []
  const rounds = Math.max(0, ...themes.map((theme) => theme.groups.length))
  for (let round = 0; round < rounds; round++) {
    for (const theme of themes) {
      if (groups.length >= wanted || basket.full) return groups
      const group = theme.groups[round]
      if (group?.members[0] && basket.take(group.members[0])) groups.push(group)
    }
  }
  return groups
}

/** Further members of the chosen groups: those that answer more of the query first. Returns how many were added. */
function expand(groups: Theme['groups'], basket: Basket, words: readonly string[]): number {
  const rest = new Set(groups.flatMap(({ members }) => members.slice(1)))
  let added = 0
  while (rest.size > 0 && !basket.full) {
    const { best, gain } = mostGain(rest, basket.covered)
    if (!best || (gain === 0 && basket.coverage(words) >= coverageTarget)) break
    rest.delete(best)
    if (basket.take(best)) added++
  }
  return added
}

function mostGain(rest: Iterable<Candidate>, covered: ReadonlySet<string>) {
  let best: Candidate | undefined
  let gain = -1
  for (const candidate of rest) {
    const gains = [...candidate.found].filter((word) => !covered.has(word)).length
    if (gains > gain || (gains === gain && best && byRank(candidate, best) < 0)) {
      best = candidate
      gain = gains
    }
  }
  return { best, gain }
}
