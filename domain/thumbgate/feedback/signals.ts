/** Which way a signal points, as it is stored. */
export type Signal = 'positive' | 'negative'

const aliases: Readonly<Record<string, Signal>> = {
  up: 'positive',
  thumbsup: 'positive',
  'thumbs-up': 'positive',
  thumbs_up: 'positive',
  positive: 'positive',
  good: 'positive',
  down: 'negative',
  thumbsdown: 'negative',
  'thumbs-down': 'negative',
  thumbs_down: 'negative',
  negative: 'negative',
  bad: 'negative',
}

/** The signal that a name stands for, whatever its case and the spaces around it; undefined for an unknown name. */
export function toSignal(name: string): Signal | undefined {
  const key = name.trim().toLowerCase()
  return Object.hasOwn(aliases, key) ? aliases[key] : undefined
}

/** How searches name a signal. */
export const toThumb = (signal: Signal): 'up' | 'down' => (signal === 'positive' ? 'up' : 'down')
