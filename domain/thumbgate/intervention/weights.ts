/** The labels of the learned policy, in the order that decides ties. */
export const labels = ['allow', 'recall', 'verify', 'warn', 'deny'] as const

export type Label = (typeof labels)[number]

const lowest = 0.3
const lowestDeny = 0.6

const scales: Readonly<Record<Exclude<Label, 'allow'>, { most: number; base: number; slope: number; from: number }>> = {
  deny: { most: 0.26, base: 0.16, slope: 0.12, from: lowestDeny },
  warn: { most: 0.18, base: 0.1, slope: 0.08, from: lowest },
  verify: { most: 0.16, base: 0.08, slope: 0.06, from: lowest },
  recall: { most: 0.14, base: 0.06, slope: 0.05, from: lowest },
}

/** What a prediction adds to the risk of an action; 0 below the confidence it takes. */
export function labelWeight(label: Label, confidence: number): number {
  if (label === 'allow') return 0
  const { most, base, slope, from } = scales[label]
  return confidence < from ? 0 : Math.min(most, base + slope * confidence)
}
