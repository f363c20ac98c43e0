/** What follows from a lesson: rules and gates that belong to it, how far it got, and what is still to be done. Pure. */
import type { AutoGateRow } from '#db/thumbgate/auto-gates.ts'
import type { MemoryRow } from '#db/thumbgate/memories.ts'
import type { SynthesizedRuleRow } from '#db/thumbgate/synthesized-rules.ts'
import type { Diagnosis } from '#domain/thumbgate/feedback/diagnosis.ts'
import { actionsOf, type CorrectiveAction } from '#domain/thumbgate/feedback/lesson-parts.ts'
import { partOf } from '#domain/thumbgate/feedback/memories.ts'
import type { RuleSection } from '#domain/thumbgate/feedback/rule-document.ts'
import { significantWords } from '#domain/thumbgate/feedback/similarity.ts'
import { domainTags, tagKeys } from '#domain/thumbgate/feedback/tags.ts'
import { cutAtWord, jaccard, mentions } from '#domain/thumbgate/feedback/text.ts'
import { round } from '#domain/thumbgate/numbers.ts'
import type { components } from '#generated/thumbgate/types.ts'

type SystemResponse = components['schemas']['LessonSearchResult']['systemResponse']
export type LinkedRule = SystemResponse['linkedPreventionRules'][number]
export type LinkedGate = SystemResponse['linkedAutoGates'][number]
export type Lifecycle = SystemResponse['lifecycle']
export type Recommendation = SystemResponse['harnessRecommendations'][number]

const maxLinks = 3
const summaryLength = 280
const shortestWord = 4

type Lesson = Pick<
  MemoryRow,
  'title' | 'content' | 'category' | 'importance' | 'tags' | 'diagnosis' | 'created_at' | 'last_updated'
>

interface About {
  tags: ReadonlySet<string>
  words: ReadonlySet<string>
}

const saidWords = (text: string): Set<string> =>
  new Set(significantWords(text).filter((word) => word.length >= shortestWord && !labels.has(word)))

/** What every memory says of itself, whatever it is about. */
const labels: ReadonlySet<string> = new Set(
  significantWords(
    'MISTAKE SUCCESS what went wrong worked how to avoid action needed approach context recurrence rule latest mistake mistakes weighted',
  ),
)

const about = (lesson: Lesson): About => {
  const diagnosis = lesson.diagnosis as Diagnosis | null
  const causes = diagnosis
    ? [
        `diagnosis:${diagnosis.rootCauseCategory}`,
        ...diagnosis.violations.map(({ constraintId }) => `constraint:${constraintId}`),
      ]
    : []
  return {
    tags: new Set([...tagKeys(domainTags(lesson.tags)), ...causes]),
    words: saidWords(`${lesson.title}\n${lesson.content}`),
  }
}

/** A common tag weighs more than any words. 0 for nothing in common. */
const linkScore = (lesson: About, other: About): number => {
  const tags = [...other.tags].filter((tag) => lesson.tags.has(tag)).length
  return round(tags + 0.9 * jaccard(lesson.words, other.words), 4)
}

const best = <Link extends { score: number }>(links: readonly Link[]): Link[] =>
  links
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, maxLinks)

/** The sections of the rule document that say something about a lesson, and the rule that was made of it. */
export function linkRules(
  lesson: Lesson,
  sections: readonly RuleSection[],
  made: SynthesizedRuleRow | undefined,
): LinkedRule[] {
  const own = about(lesson)
  const fromDocument = sections.map(({ title, body }) => ({
    title,
    summary: cutAtWord(body, summaryLength),
    score: linkScore(own, { tags: new Set([title.toLowerCase()]), words: saidWords(`${title}\n${body}`) }),
  }))
  const fromLesson = made
    ? [
        {
          title: (made.rule as components['schemas']['SynthesizedRule']['rule']).trigger.condition,
          summary: cutAtWord(made.human_readable, summaryLength),
          score: linkScore(own, {
            tags: new Set(tagKeys(domainTags(made.tags))),
            words: saidWords(made.human_readable),
          }),
        },
      ]
    : []
  return best([...fromLesson, ...fromDocument])
}

/** The gates that failures like a lesson's brought about; of equal scores the one promoted later. */
export function linkGates(lesson: Lesson, gates: readonly AutoGateRow[]): LinkedGate[] {
  const own = about(lesson)
  const links = gates.toReversed().map((gate) => ({
    id: gate.id,
    action: gate.action as LinkedGate['action'],
    pattern: gate.pattern,
    message: gate.message,
    occurrences: gate.occurrences,
    promotedAt: gate.promoted_at.toISOString(),
    score: linkScore(own, { tags: triggerTags(gate.trigger), words: saidWords(gate.trigger) }),
  }))
  return best(links)
}

const triggerTags = (trigger: string): Set<string> =>
  new Set(/^(?:diagnosis|constraint):/.test(trigger) ? [trigger] : trigger.split('+'))

/** What the lesson, its rules and its gates tell to do. */
export const correctiveActionsOf = (
  lesson: Lesson,
  rules: readonly LinkedRule[],
  gates: readonly LinkedGate[],
): CorrectiveAction[] => [
  ...actionsOf(lesson),
  ...rules.map(({ summary }) => ({ type: 'prevention_rule' as const, source: 'prevention_rules', text: summary })),
  ...gates.map(({ action, message }) => ({
    type: action === 'block' ? ('pre_action_block' as const) : ('pre_action_warn' as const),
    source: 'auto_gate',
    text: message,
  })),
]

const highRiskTags: ReadonlySet<string> = new Set([
  'billing',
  'data-loss',
  'deployment',
  'git',
  'production',
  'release',
  'security',
  'verification',
])
const saysHighRisk = mentions([
  'production',
  'deploy*',
  'delet*',
  'data loss',
  'force push*',
  'billing',
  'credential*',
  'secret*',
  'release*',
])
const saysVerification = mentions(['verif*', 'test', 'tests', 'proof', 'prove*', 'evidence', 'claimed'])

/** What would keep a mistake from coming back and is not there yet. */
export function recommend(
  lesson: Lesson,
  rules: readonly LinkedRule[],
  gates: readonly LinkedGate[],
): Recommendation[] {
  if (lesson.category !== 'error') return []
  const text = `${lesson.title}\n${lesson.content}`
  const risky = tagKeys(lesson.tags).some((tag) => highRiskTags.has(tag))
  const priority = lesson.importance === 'critical' || lesson.importance === 'high' || risky ? 'high' : 'medium'
  const wanted: (Omit<Recommendation, 'priority'> & { when: boolean })[] = [
    {
      when: partOf(lesson.content, 'How to avoid') !== null && rules.length === 0,
      type: 'prevention_rule',
      reason: 'The lesson says how to avoid it, and no rule does',
      action: 'Generate the prevention rules',
    },
    {
      when: (risky || saysHighRisk(text)) && gates.length === 0,
      type: 'pre_action_gate',
      reason: 'What went wrong is risky, and no gate looks at it first',
      action: 'Evaluate such actions before they run',
    },
    {
      when: saysVerification(text) && rules.length === 0 && gates.length === 0,
      type: 'verification_harness',
      reason: 'It is about verification, and nothing enforces that',
      action: 'Launch a verification harness',
    },
    {
      when: lesson.diagnosis === null && partOf(lesson.content, 'Reasoning') === null,
      type: 'diagnostic_capture',
      reason: 'Neither a root cause nor a reasoning is known',
      action: 'Capture the reasoning with the next signal',
    },
  ]
  return wanted.filter(({ when }) => when).map(({ type, reason, action }) => ({ type, priority, reason, action }))
}

/**
 * How far a lesson got. Its impact is measured when it was met again after the first gate stood, or when the rule made of it was tried on
 * enough memories.
 */
export function lifecycleOf(
  lesson: Lesson,
  links: { rules: readonly LinkedRule[]; gates: readonly LinkedGate[]; validated: boolean; recommendations: number },
): Lifecycle {
  const { rules, gates } = links
  const enforced = rules.length > 0 || gates.length > 0
  const firstGate = gates.map(({ promotedAt }) => promotedAt).sort()[0]
  const metAgain = firstGate !== undefined && (lesson.last_updated?.toISOString() ?? '') > firstGate
  const impactMeasured = enforced && (links.validated || metAgain)
  const corrective = ['How to avoid', 'What worked', 'Approach'].some((label) => partOf(lesson.content, label) !== null)
  return {
    feedbackCaptured: true,
    promotedToMemory: true,
    correctiveActionCaptured: corrective,
    preventionRuleLinked: rules.length > 0,
    gateLinked: gates.length > 0,
    enforcementState: enforcementOf(rules, gates),
    verificationState: impactMeasured ? 'closed_loop' : enforced ? 'enforced' : corrective ? 'specified' : 'missing',
    impactMeasured,
    openRecommendations: links.recommendations,
    stage: impactMeasured ? 'measured' : enforced ? 'enforced' : 'promoted',
  }
}

function enforcementOf(rules: readonly LinkedRule[], gates: readonly LinkedGate[]): Lifecycle['enforcementState'] {
  if (gates.some(({ action }) => action === 'block')) return 'blocking'
  if (gates.length > 0) return 'warning'
  return rules.length > 0 ? 'rule_only' : 'memory_only'
}
