import { partOf } from '#domain/thumbgate/feedback/memories.ts'
import { significantWords } from '#domain/thumbgate/feedback/similarity.ts'
import { distinctTags } from '#domain/thumbgate/feedback/tags.ts'
import { cutAtWord } from '#domain/thumbgate/feedback/text.ts'
import { round } from '#domain/thumbgate/numbers.ts'
import type { components } from '#generated/thumbgate/types.ts'

export type SynthesizedRule = components['schemas']['SynthesizedRule']
export type RuleValidation = components['schemas']['RuleValidation']

/** From so many occurrences on, a mistake is made a rule. */
export const ruleOccurrences = 3
/** How many memories with a common tag a rule is tried on. */
export const sampleLimit = 50
const minPrecision = 0.8
const minSample = 3
const triggerWords = 4

export interface Seed {
  id: string
  title: string
  content: string
  tags: string[]
  occurrences: number
}

export interface SampleMemory {
  title: string
  content: string
  category: string
}

const wordsOfMemory = ({ title, content }: { title: string; content: string }): string[] =>
  significantWords(`${title} ${content}`)

/** Whether all words of a trigger occur in a text, in their order, other words between them or not. */
export function fires(trigger: readonly string[], words: readonly string[]): boolean {
  let next = 0
  for (const word of words) if (word === trigger[next]) next++
  return trigger.length > 0 && next === trigger.length
}

const withoutPrefix = (title: string): string => title.replace(/^[A-Z]+: ?/, '')

/** What a mistake is recognised by: the first words of its title that say something. */
export const conditionOf = (seed: Pick<Seed, 'title'>): string =>
  significantWords(withoutPrefix(seed.title)).slice(0, triggerWords).join(' ')

function scopeOf(tags: readonly string[]): SynthesizedRule['rule']['scope'] {
  const contain = (parts: readonly string[]) => tags.some((tag) => parts.some((part) => tag.includes(part)))
  if (contain(['file', 'src/'])) return 'file-level'
  return contain(['project', 'repo']) ? 'project-level' : 'global'
}

/** How sure a rule is: more with every occurrence, never entirely. */
export const ruleConfidence = (occurrences: number): number => round(Math.min(0.5 + 0.1 * occurrences, 0.95), 2)

/** The if-then rule of a mistake that came back, tried on the memories it shares a tag with. */
export function synthesise(id: string, seed: Seed, sample: readonly SampleMemory[], now: Date): SynthesizedRule {
  const mistake = withoutPrefix(seed.title)
  const condition = conditionOf(seed)
  const description = cutAtWord(partOf(seed.content, 'How to avoid') ?? `Do not repeat this: ${mistake}`, 300)
  return {
    id,
    type: 'auto-promoted',
    source: 'lesson-synthesis',
    sourceLessonId: seed.id,
    occurrences: seed.occurrences,
    rule: {
      format: 'if-then-v1',
      trigger: { condition, type: 'recurring-mistake' },
      action: { type: 'avoid', description },
      confidence: ruleConfidence(seed.occurrences),
      scope: scopeOf(seed.tags),
    },
    humanReadable: `When this comes up again (${seed.occurrences} times so far): ${mistake}. ${description}`,
    tags: distinctTags([...seed.tags, 'auto-promoted', 'synthesized']),
    createdAt: now.toISOString(),
    validation: validateRule(condition, seed, sample),
  }
}

/** How a trigger fares: it must fit the lesson it was made of, and hit mistakes rather than successes. */
export function validateRule(
  condition: string,
  seed: { title: string; content: string },
  sample: readonly SampleMemory[],
): RuleValidation {
  const trigger = significantWords(condition)
  const matchesSeed = fires(trigger, wordsOfMemory(seed))
  const counts = { tp: 0, fp: 0, fn: 0, tn: 0 }
  for (const memory of sample) {
    const fired = fires(trigger, wordsOfMemory(memory))
    if (memory.category === 'error') counts[fired ? 'tp' : 'fn']++
    else counts[fired ? 'fp' : 'tn']++
  }
  const { tp, fp, fn } = counts
  const precision = tp + fp === 0 ? null : tp / (tp + fp)
  const verdict = judge(matchesSeed, sample.length, precision)
  return {
    shouldPromote: verdict === 'validated' || verdict === 'insufficient_sample',
    reason: verdict,
    matchesSeed,
    precision: precision === null ? null : round(precision, 4),
    recall: tp + fn === 0 ? null : round(tp / (tp + fn), 4),
    sampleSize: sample.length,
    ...counts,
  }
}

function judge(matchesSeed: boolean, sampleSize: number, precision: number | null): RuleValidation['reason'] {
  if (!matchesSeed) return 'rule_does_not_match_seed_lesson'
  if (sampleSize < minSample) return 'insufficient_sample'
  if (precision === null) return 'no_firings_in_sample'
  return precision >= minPrecision ? 'validated' : 'precision_below_floor'
}
