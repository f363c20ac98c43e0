/** What a stored memory says, part by part, and what to do about it. */
import { partOf } from '#domain/thumbgate/feedback/memories.ts'
import type { components } from '#generated/thumbgate/types.ts'

export type CorrectiveAction = components['schemas']['CorrectiveAction']

interface Stored {
  title: string
  content: string
  category: string
}

/** What a memory alone advises: not to repeat a mistake, to find out about it, or to do again what worked. */
export function actionsOf({ title, content, category }: Stored): CorrectiveAction[] {
  if (category !== 'error') {
    const text = partOf(content, 'What worked') ?? partOf(content, 'Approach') ?? title
    return [{ type: 'repeat_success', source: 'memory', text }]
  }
  const howToAvoid = partOf(content, 'How to avoid')
  if (howToAvoid !== null) return [{ type: 'avoid_repeat', source: 'memory', text: howToAvoid }]
  return [{ type: 'investigate', source: 'memory', text: partOf(content, 'Action needed') ?? title }]
}

const maxReminders = 3

/** What earlier memories about the same thing advise, the newest first, each advice once. */
export function remind(memories: readonly Stored[]): CorrectiveAction[] {
  const distinct = new Map(memories.flatMap(actionsOf).map((action) => [`${action.type} ${action.text}`, action]))
  return [...distinct.values()].slice(0, maxReminders)
}

/** The same for an agent to read. */
export const toReminder = (actions: readonly CorrectiveAction[]): string =>
  `Earlier feedback about this says:\n${actions.map(({ text }) => `- ${text}`).join('\n')}`
