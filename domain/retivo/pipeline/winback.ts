/** Windows after churn in which win-back playbooks may speak to a user, once each. */

const dayMs = 86_400_000
const firstLength = 7
const laterLength = 15

export interface WinbackWindow {
  /** From 1. */
  step: number
  opensAt: Date
}

/** The window a churned user is in. Windows open at these days after churn; the first lasts 7 days, later ones 15, none into the next. */
export function winbackWindow(churnedAt: Date, days: readonly number[], now: Date): WinbackWindow | null {
  const since = (now.getTime() - churnedAt.getTime()) / dayMs
  const index = days.findLastIndex((opens) => since >= opens)
  const opens = days[index]
  if (opens === undefined || since >= opens + (index === 0 ? firstLength : laterLength)) return null
  return { step: index + 1, opensAt: new Date(churnedAt.getTime() + opens * dayMs) }
}
