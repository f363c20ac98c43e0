/** What the statistics say is worth doing. Pure. */
import type { components } from '#generated/thumbgate/types.ts'

type Schemas = components['schemas']
type Remediation = Schemas['ActionableRemediation']
type Stats = Omit<Schemas['FeedbackStats'], 'recommendations' | 'actionableRemediations'>

const minEvents = 3
const badShare = 0.5
const goodShare = 0.8
const minRecent = 10
const decline = 0.1
const mostRisks = 2
const minAttempts = 3
const minAvoided = 3

/** What is worth doing, the most concrete first. `recentCount` is how many events the recent rate is about. */
export const remediations = (stats: Stats, recentCount: number): Remediation[] => [
  ...poorSkills(stats),
  ...goodPatterns(stats),
  ...trends(stats, recentCount),
  ...risks(stats),
  ...delegations(stats),
  ...causes(stats),
]

const byKey = <Value>([a]: [string, Value], [b]: [string, Value]): number => (a < b ? -1 : 1)

const poorSkills = ({ skills }: Stats): Remediation[] =>
  Object.entries(skills)
    .filter(([, { negative, total }]) => total >= minEvents && negative >= badShare * total)
    .sort(byKey)
    .map(([target, { negative, total }]) => ({
      type: 'skill-improve',
      target,
      evidence: { negative, total },
      action: `Improve the skill ${target}`,
      rationale: `${negative} of ${total} signals about it are negative`,
    }))

const goodPatterns = ({ tags }: Stats): Remediation[] =>
  Object.entries(tags)
    .filter(([, { positive, total }]) => total >= minEvents && positive >= goodShare * total)
    .sort(byKey)
    .map(([target, { positive, total }]) => ({
      type: 'pattern-reuse',
      target,
      evidence: { positive, total },
      action: `Reuse what works with ${target}`,
      rationale: `${positive} of ${total} signals about it are positive`,
    }))

function trends({ approvalRate, recentRate, trend, windows }: Stats, recentCount: number): Remediation[] {
  const declining: Remediation = {
    type: 'trend-declining',
    target: 'recent',
    evidence: { recentRate, approvalRate },
    action: 'Look at what changed lately',
    rationale: 'The latest signals are worse than the rest',
  }
  const degrading: Remediation = {
    type: 'trend-degrading',
    target: '7d',
    evidence: { week: windows['7d'].rate, month: windows['30d'].rate },
    action: 'Go through the negative signals of this week',
    rationale: 'This week is worse than the last thirty days',
  }
  return [
    ...(recentCount >= minRecent && recentRate < approvalRate - decline ? [declining] : []),
    ...(trend === 'degrading' ? [degrading] : []),
  ]
}

const riskRemediation = (
  type: 'high-risk-domain' | 'high-risk-tag',
  { key, highRisk, total, riskRate }: Schemas['RiskBucket'],
): Remediation => ({
  type,
  target: key,
  evidence: { highRisk, total, riskRate },
  action: `Take more care with ${key}`,
  rationale: `${highRisk} of ${total} signals about it are negative or taught nothing`,
})

const risks = ({ boostedRisk }: Stats): Remediation[] => [
  ...(boostedRisk?.highRiskDomains ?? []).slice(0, mostRisks).map((each) => riskRemediation('high-risk-domain', each)),
  ...(boostedRisk?.highRiskTags ?? []).slice(0, mostRisks).map((each) => riskRemediation('high-risk-tag', each)),
]

function delegations({ delegation }: Stats): Remediation[] {
  const { attemptCount, verificationFailureRate, avoidedDelegationCount } = delegation
  const reduce: Remediation = {
    type: 'delegation-reduce',
    target: 'delegation',
    evidence: { attemptCount, verificationFailureRate },
    action: 'Delegate less until verifications pass',
    rationale: 'Half of the verified handoffs or more failed',
  }
  const review: Remediation = {
    type: 'delegation-policy-review',
    target: 'delegation',
    evidence: { avoidedDelegationCount },
    action: 'Review what the delegation policy refuses',
    rationale: `${avoidedDelegationCount} handoffs were refused before they started`,
  }
  return [
    ...(attemptCount >= minAttempts && verificationFailureRate >= badShare ? [reduce] : []),
    ...(avoidedDelegationCount >= minAvoided ? [review] : []),
  ]
}

const causes = ({ diagnostics }: Stats): Remediation[] =>
  diagnostics.categories.slice(0, mostRisks).map(({ key, count }) => ({
    type: 'diagnose-failure-category',
    target: key,
    evidence: { count },
    action: `Find out what leads to ${key}`,
    rationale: `${count} failures were diagnosed as ${key}`,
  }))
