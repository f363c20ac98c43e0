/** What kind of playbook it is. Stages say where a user is; areas say what is to be done. */
import type { Condition } from '#db/retivo/condition-form.ts'
import { asksExpansion, stagesNamed } from '#domain/retivo/conditions/about.ts'

export const lifecycleAreas = ['onboarding', 'churn_prevention', 'retention', 'upsell', 'win_back'] as const
export type LifecycleArea = (typeof lifecycleAreas)[number]

export const isLifecycleArea = (value: unknown): value is LifecycleArea => lifecycleAreas.some((area) => area === value)

/** The area of a playbook: as it says itself, else as its hints say, else what its entry conditions are about; null when they tell nothing. */
export function areaOf(
  given: LifecycleArea | undefined,
  hinted: LifecycleArea | null,
  entry: Condition,
): LifecycleArea | null {
  return given ?? hinted ?? inferArea(entry)
}

function inferArea(entry: Condition): LifecycleArea | null {
  const stages = stagesNamed(entry)
  const names = (...wanted: string[]) => wanted.some((stage) => stages.includes(stage))
  if (names('new', 'onboarding')) return 'onboarding'
  if (names('at_risk')) return 'churn_prevention'
  if (names('churned')) return 'win_back'
  if (names('active')) return asksExpansion(entry) ? 'upsell' : 'retention'
  return null
}

const typicalStages: Readonly<Record<LifecycleArea, readonly string[]>> = {
  onboarding: ['new', 'onboarding'],
  churn_prevention: ['active', 'at_risk', 'onboarding'],
  retention: ['active'],
  upsell: ['active'],
  win_back: ['churned'],
}

/** Whether users of that stage are whom such playbooks are made for. */
export const isTypical = (area: LifecycleArea, stage: string): boolean => typicalStages[area].includes(stage)
