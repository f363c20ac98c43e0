import type { components } from '#generated/thumbgate/types.ts'

export type WindowEntry = NonNullable<components['schemas']['FeedbackEvent']['conversationWindow']>[number]

/** How many entries of a conversation are looked at, the last ones. */
const windowSize = 10

type Given = string | Readonly<Record<string, unknown>>

const firstText = (entry: Readonly<Record<string, unknown>>, names: readonly string[]): string | null => {
  for (const name of names) {
    const value = entry[name]
    if (typeof value === 'string' && value.trim() !== '') return value.trim()
  }
  return null
}

function toEntry(given: Given): WindowEntry[] {
  const entry = typeof given === 'string' ? { text: given } : given
  const text = firstText(entry, ['text', 'body', 'message', 'content'])
  if (text === null) return []
  return [
    {
      author: firstText(entry, ['author', 'role', 'user', 'name']),
      text,
      timestamp: firstText(entry, ['timestamp']),
      source: 'chat_history',
    },
  ]
}

/** What an earlier event brings: its conversation, then its texts. */
export interface RelatedEvent {
  conversationWindow: readonly WindowEntry[] | null
  texts: readonly string[]
}

/** The last entries of a conversation, oldest first: those of the related event, then those of the request. Entries without text are left out. */
export function conversationOf(
  history: readonly Given[] | undefined,
  related: RelatedEvent | undefined,
): WindowEntry[] {
  const earlier = related
    ? [
        ...(related.conversationWindow ?? []).map((entry) => ({ ...entry, source: 'related_feedback' as const })),
        ...related.texts.map((text) => ({ author: null, text, timestamp: null, source: 'related_feedback' as const })),
      ]
    : []
  return [...earlier, ...(history ?? []).flatMap(toEntry)].slice(-windowSize)
}
