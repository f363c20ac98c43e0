/** What is worth doing, with a title and an order. Pure. */
import type { Schemas } from '#domain/thumbgate/dashboard/counts.ts'

type Remediation = Schemas['ActionableRemediation']
type Shown = Schemas['DashboardRemediation']

/** How much it matters, and what it is called. */
const kinds: Readonly<Record<Remediation['type'], { priority: number; title: string; badge: string }>> = {
  'trend-degrading': { priority: 90, title: 'Approval is falling', badge: 'trend' },
  'trend-declining': { priority: 80, title: 'Recent approval is low', badge: 'trend' },
  'high-risk-domain': { priority: 70, title: 'A domain goes wrong often', badge: 'risk' },
  'high-risk-tag': { priority: 65, title: 'A kind of work goes wrong often', badge: 'risk' },
  'diagnose-failure-category': { priority: 60, title: 'Failures have one cause', badge: 'diagnosis' },
  'skill-improve': { priority: 50, title: 'A skill needs work', badge: 'skill' },
  'delegation-policy-review': { priority: 40, title: 'Delegation is refused often', badge: 'delegation' },
  'delegation-reduce': { priority: 35, title: 'Delegated work fails', badge: 'delegation' },
  'pattern-reuse': { priority: 20, title: 'Something works well', badge: 'success' },
}

/** Most urgent first; of equal ones in their order. */
export const toShown = (remediations: readonly Remediation[]): Shown[] =>
  remediations
    .map((remediation) => ({ ...remediation, ...kinds[remediation.type] }))
    .sort((a, b) => b.priority - a.priority)
