/** Allow, warn or deny: the first rule that holds decides, and says why. */
import type { Facts } from '#domain/thumbgate/decisions/facts.ts'
import type { components } from '#generated/thumbgate/types.ts'

export type Decision = components['schemas']['DecisionReport']['decision']

export interface Verdict {
  decision: Decision
  reason: string
}

interface Rule {
  decision: Decision
  reason: string
  holds(facts: Facts, score: number): boolean
}

const learnedAs = ({ learned }: Facts, labels: readonly string[], atLeast: number): boolean =>
  learned.enabled && labels.includes(learned.prediction.label) && learned.prediction.confidence >= atLeast

const isSerious = ({ blast }: Facts): boolean =>
  blast.severity === 'high' ||
  blast.severity === 'critical' ||
  blast.releaseSensitiveFiles.length > 0 ||
  blast.unapprovedProtectedFiles.length > 0

const rules: readonly Rule[] = [
  { decision: 'deny', reason: 'the cost control blocks it', holds: ({ cost }) => cost.mode === 'block' },
  {
    decision: 'deny',
    reason: 'the workflow control blocks it',
    holds: ({ workflowControl }) => workflowControl.mode === 'block',
  },
  { decision: 'deny', reason: 'it is a forced push', holds: ({ action }) => action.command.isForcePush },
  { decision: 'deny', reason: 'it merges around the rules', holds: ({ action }) => action.command.isAdminMerge },
  {
    decision: 'deny',
    reason: 'earlier actions like it were denied',
    holds: (facts) => learnedAs(facts, ['deny'], 0.7),
  },
  {
    decision: 'deny',
    reason: 'it repeats a known mistake where much can break',
    holds: (facts) => facts.guard.mode === 'block' && isSerious(facts),
  },
  {
    decision: 'deny',
    reason: 'blockers stand in the way of a risky action',
    holds: ({ integrity }, score) => integrity.blockers.length > 0 && score >= 0.72,
  },
  { decision: 'deny', reason: 'the risk is too high', holds: (_facts, score) => score >= 0.86 },
  { decision: 'warn', reason: 'it moves money', holds: ({ profile }) => profile.economicAction },
  {
    decision: 'warn',
    reason: 'it reaches customers unattended',
    holds: ({ profile }) => profile.backgroundAgent && profile.customerSystemAction,
  },
  {
    decision: 'warn',
    reason: 'it runs unattended and is risky',
    holds: ({ profile }, score) => profile.backgroundAgent && score >= 0.3,
  },
  {
    decision: 'warn',
    reason: 'the workflow control warns',
    holds: ({ workflowControl }) => workflowControl.mode === 'warn',
  },
  { decision: 'warn', reason: 'the cost control warns', holds: ({ cost }) => cost.mode === 'warn' },
  { decision: 'warn', reason: 'the risk is considerable', holds: (_facts, score) => score >= 0.45 },
  {
    decision: 'warn',
    reason: 'earlier actions like it needed care',
    holds: (facts, score) => score >= 0.3 && learnedAs(facts, ['warn', 'verify', 'deny'], 0.3),
  },
  {
    decision: 'warn',
    reason: 'there are lessons about such actions',
    holds: (facts, score) => score >= 0.34 && learnedAs(facts, ['recall'], 0.3),
  },
]

export function decide(facts: Facts, score: number): Verdict {
  const rule = rules.find((each) => each.holds(facts, score))
  return rule
    ? { decision: rule.decision, reason: rule.reason }
    : { decision: 'allow', reason: 'nothing speaks against it' }
}
