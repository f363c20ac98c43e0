/** What is handed to people. */

export const severities = ['Critical', 'High', 'Medium', 'Low'] as const
export type Severity = (typeof severities)[number]

/** How urgent somebody at that risk is. */
export function severityOf(riskLevel: string): Severity {
  const found = severities.find((severity) => severity.toLowerCase() === riskLevel)
  return found ?? 'Low'
}

const suggestions: Readonly<Record<Severity, string>> = {
  Critical: 'Call the customer today and agree on a way forward.',
  High: 'Contact the customer personally within one working day.',
  Medium: 'Write to the customer this week and offer help.',
  Low: 'Look at the account when you next review your customers.',
}

/** What to do about it, when nobody has a better idea. */
export const suggestionFor = (severity: Severity): string => suggestions[severity]
