import { matchesWhere } from '#domain/retivo/conditions/matches.ts'
import type { Milestone, ScoringConfig } from '#domain/retivo/scoring-config.ts'

/** An event that names an onboarding milestone by its key, in `properties.step`. */
export const stepCompleted = 'onboarding_step_completed'

interface Event {
  nameKey: string
  properties: Record<string, unknown>
}

const completes = ({ nameKey, where }: Milestone, event: Event): boolean =>
  nameKey === event.nameKey && (where === null || matchesWhere(where, event.properties))

/** The definitions of the milestones that an event completes. */
export function completedBy(config: Pick<ScoringConfig, 'onboarding' | 'retention'>, event: Event): string[] {
  const isStep = (milestone: Milestone) => event.nameKey === stepCompleted && event.properties.step === milestone.key
  const onboarding = config.onboarding.filter((milestone) => completes(milestone, event) || isStep(milestone))
  const retention = config.retention.filter((milestone) => completes(milestone, event))
  return [...onboarding, ...retention].map(({ definition }) => definition)
}
