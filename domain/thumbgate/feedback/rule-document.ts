import { partOf } from '#domain/thumbgate/feedback/memories.ts'
import { domainTags } from '#domain/thumbgate/feedback/tags.ts'
import { oneLine } from '#domain/thumbgate/feedback/text.ts'
import { round } from '#domain/thumbgate/numbers.ts'

export const documentName = 'prevention-rules.md'
export const defaultMinOccurrences = 2
const halfLifeDays = 7
const dayMs = 86_400_000

/** Under which heading a memory counts: its domain if that is known, else its first tag that says something. */
export function bucketOf(domain: string, tags: readonly string[]): string {
  if (domain !== 'general') return domain
  return domainTags(tags)[0] ?? 'general'
}

/** One mistake, as the weights need it. */
export interface Mistake {
  bucket: string
  occurrences: number
  createdAt: Date
}

/** The newest mistake of a bucket. */
export interface LatestMistake {
  bucket: string
  title: string
  content: string
}

/** How much a mistake still counts: its occurrences, halved with every week since it was first seen. A time in the future counts as now. */
export function decayedWeight(occurrences: number, createdAt: Date, now: Date): number {
  const ageDays = Math.max(0, now.getTime() - createdAt.getTime()) / dayMs
  return occurrences * Math.exp((-Math.LN2 * ageDays) / halfLifeDays)
}

export interface Failures {
  criteria: readonly { key: string; count: number }[]
  causes: readonly { key: string; count: number }[]
  constraints: readonly { key: string; count: number }[]
}

export interface RuleSources {
  mistakes: readonly Mistake[]
  latest: readonly LatestMistake[]
  failures: Failures
  /** Failures that were diagnosed outside of memories. */
  diagnostics: number
}

interface Bucket {
  name: string
  weight: number
  rows: number
}

/** The buckets with their weights, heaviest first, then by name. */
export function weighBuckets(mistakes: readonly Mistake[], now: Date): Bucket[] {
  const buckets = new Map<string, Bucket>()
  for (const { bucket: name, occurrences, createdAt } of mistakes) {
    const bucket = buckets.get(name) ?? { name, weight: 0, rows: 0 }
    bucket.weight += decayedWeight(occurrences, createdAt, now)
    bucket.rows++
    buckets.set(name, bucket)
  }
  return [...buckets.values()].sort((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1))
}

/** The rule document as Markdown: what keeps going wrong, heaviest first, and how to avoid it. */
export function writeRules(sources: RuleSources, minOccurrences: number, now: Date): string {
  if (sources.mistakes.length === 0 && sources.diagnostics === 0) {
    return '# Prevention Rules\n\nNo mistakes have been recorded so far.\n'
  }
  const sections = [
    ...bucketSections(sources, minOccurrences, now),
    ...failureSection('Rubric Failure Dimensions', sources.failures.criteria, minOccurrences),
    ...failureSection('Root Cause Categories', sources.failures.causes, minOccurrences),
    ...failureSection('Repeated Failure Constraints', sources.failures.constraints, minOccurrences),
  ]
  const nothing = `Nothing has been seen ${minOccurrences} times yet.`
  const body = sections.length > 0 ? sections.join('\n\n') : nothing
  return `# Prevention Rules\n\nWhat recurring mistakes teach. Older ones count less.\n\n${body}\n`
}

function bucketSections({ mistakes, latest }: RuleSources, minOccurrences: number, now: Date): string[] {
  const newest = new Map(latest.map((each) => [each.bucket, each]))
  return weighBuckets(mistakes, now)
    .filter(({ weight }) => round(weight, 0) >= minOccurrences)
    .map(({ name, weight, rows }) => {
      const last = newest.get(name)
      const rule =
        (last && partOf(last.content, 'How to avoid')) ?? 'Find out why this keeps happening before going on.'
      return [
        `## ${oneLine(name)}`,
        '',
        `- Recurrence: ${rows} ${rows === 1 ? 'mistake' : 'mistakes'}, weighted ${round(weight, 1).toFixed(1)}`,
        `- Rule: ${rule}`,
        `- Latest mistake: ${last?.title ?? 'unknown'}`,
      ].join('\n')
    })
}

function failureSection(heading: string, failures: Failures['criteria'], minOccurrences: number): string[] {
  const repeated = failures.filter(({ count }) => count >= minOccurrences)
  if (repeated.length === 0) return []
  return [`## ${heading}\n\n${repeated.map(({ key, count }) => `- ${key}: ${count} failures`).join('\n')}`]
}

export interface RuleSection {
  title: string
  body: string
}

/** The sections of a rule document: one per heading of the second level. */
export function sectionsOf(markdown: string): RuleSection[] {
  return markdown
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [title = '', ...rest] = section.split('\n')
      return { title: title.trim(), body: rest.join('\n').trim() }
    })
}
