/** Which actions of a run wait for a person, by the autonomy level of its organisation (section 7). Pure: no model has a say. */
import type { components } from '#generated/mightykey/types.ts'

export type AutonomyLevel = components['schemas']['AutonomyLevel']

/** `low` needs nobody and leaves no trace. */
export type Risk = 'low' | 'medium' | 'high'

export type GateRule = 'plan' | 'medium' | 'high' | 'deploy' | 'cost'
export type GateAnswer = 'ask' | 'auto'

export const gateTable: Readonly<Record<GateRule, Readonly<Record<AutonomyLevel, GateAnswer>>>> = {
  plan: { observe: 'ask', assist: 'ask', act: 'auto', autopilot: 'auto' },
  medium: { observe: 'ask', assist: 'auto', act: 'auto', autopilot: 'auto' },
  high: { observe: 'ask', assist: 'ask', act: 'ask', autopilot: 'auto' },
  deploy: { observe: 'ask', assist: 'ask', act: 'ask', autopilot: 'auto' },
  cost: { observe: 'ask', assist: 'ask', act: 'ask', autopilot: 'ask' },
}

/** The answer of rules that share one question: asked when any of them says so. */
export const answerOf = (rules: readonly GateRule[], level: AutonomyLevel): GateAnswer =>
  rules.some((rule) => gateTable[rule][level] === 'ask') ? 'ask' : 'auto'

/** The rules of the one question at the end of `plan`. */
export const planRules = (isOverLimit: boolean): GateRule[] => (isOverLimit ? ['plan', 'cost'] : ['plan'])

/** The rule of a step inside `build`; undefined where there is no gate. Steps of kind `deploy` have theirs in their own stage. */
export const stepRule = (step: { kind: string; risk: Risk }): GateRule | undefined =>
  step.kind === 'deploy' || step.risk === 'low' ? undefined : step.risk
