import type { RichContext } from '#domain/thumbgate/feedback/rich-context.ts'
import type { RubricEvaluation } from '#domain/thumbgate/feedback/rubric.ts'
import type { Signal } from '#domain/thumbgate/feedback/signals.ts'
import { cutAtWord, mentions } from '#domain/thumbgate/feedback/text.ts'
import type { components } from '#generated/thumbgate/types.ts'

export type Diagnosis = components['schemas']['Diagnosis']
type Violation = Diagnosis['violations'][number]

const captureStep = 'feedback_capture'
const ingressStep = 'memory_ingress'

const saysCrash = mentions(['exit code', 'exited with code', 'stack trace', 'uncaught exception', 'segmentation fault'])
const saysBadCall = mentions([
  'tool not allowed',
  'tool is not allowed',
  'bad argument*',
  'invalid argument*',
  'wrong argument*',
  'invalid parameter*',
  'unknown tool',
])
const saysUnproved = mentions([
  'claimed',
  'assumed',
  'fabricated',
  'fake',
  'without tests',
  'without evidence',
  'without verification',
  'without running tests',
  'skipped tests',
  'skipped verification',
  'failed verification',
])

export interface Symptoms {
  signal: Signal
  context: string
  /** All texts of the event. */
  text: string
  richContext: RichContext
  rubric: RubricEvaluation | null
  /** A success whose rubric kept it from becoming a memory. */
  blocked: boolean
}

/** Why it failed, or undefined where nothing failed or nothing says why. */
export function diagnose(symptoms: Symptoms): Diagnosis | undefined {
  const violations = violationsOf(symptoms)
  if (symptoms.signal === 'positive' && violations.length === 0) return undefined
  const rootCauseCategory = categoryOf(symptoms, violations)
  if (!rootCauseCategory) return undefined
  return {
    rootCauseCategory,
    criticalFailureStep: captureStep,
    violations,
    evidence: evidenceOf(symptoms),
  }
}

/** In order of priority. */
function categoryOf({ text, richContext }: Symptoms, violations: readonly Violation[]): string | undefined {
  if (richContext.errorType !== null || saysCrash(text)) return 'system_failure'
  if (richContext.enforcement.approvalFailure) return 'intent_plan_misalignment'
  if (violations.length > 0) return 'guardrail_triggered'
  if (saysBadCall(text)) return 'invalid_invocation'
  return saysUnproved(text) ? 'tool_output_misread' : undefined
}

function violationsOf({ rubric, blocked }: Symptoms): Violation[] {
  if (!rubric) return []
  return [
    ...rubric.failingCriteria.map((criterion) => ({
      source: 'rubric',
      constraintId: `rubric:${criterion}`,
      message: `${criterion} scored below its passing score`,
    })),
    ...rubric.failingGuardrails.map((key) => ({
      source: 'guardrail',
      constraintId: `guardrail:${key}`,
      message: `The guardrail ${key} did not hold`,
    })),
    ...(blocked
      ? [{ source: 'rubric', constraintId: 'rubric:promotion_gate', message: rubric.blockReasons.join('; ') }]
      : []),
  ]
}

function evidenceOf({ context, rubric }: Symptoms): Diagnosis['evidence'] {
  return [
    ...(context === '' ? [] : [{ type: 'context', value: cutAtWord(context, 200) }]),
    ...(rubric ? [{ type: 'rubric', value: `weighted score ${rubric.weightedScore}` }] : []),
  ]
}

/** What is kept of a capture that was refused for its secrets: which kinds, nothing of the text. */
export const secretDiagnosis = (findings: readonly string[]): Diagnosis => ({
  rootCauseCategory: 'guardrail_triggered',
  criticalFailureStep: ingressStep,
  violations: findings.map((id) => ({
    source: 'memory_firewall',
    constraintId: `security:${id}`,
    message: `The feedback holds secret material (${id})`,
  })),
  evidence: findings.map((id) => ({ type: 'finding', value: id })),
})
