/** What texts of callers are compared by. Everything here is linear in the length of the text. */

/** Lower case, punctuation as spaces, single spaces, none around it. */
export const normaliseText = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The words of a text, in order, repeated ones included. */
export const wordsOf = (text: string): string[] => {
  const normal = normaliseText(text)
  return normal === '' ? [] : normal.split(' ')
}

/** On one line, without space around it. */
export const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

/** At most `limit` characters of a text and `...` where it was cut, at the last space if there is one. */
export function cutAtWord(text: string, limit: number): string {
  const line = oneLine(text)
  if (line.length <= limit) return line
  const head = wholeCharacters(line, limit)
  const space = line[limit] === ' ' ? limit : head.lastIndexOf(' ')
  return `${(space > 0 ? head.slice(0, space) : head).trimEnd()}...`
}

/** The first `limit` UTF-16 code units, one fewer where that would halve a character. */
export function wholeCharacters(text: string, limit: number): string {
  const head = text.slice(0, limit)
  const last = head.charCodeAt(head.length - 1)
  return last >= 0xd800 && last <= 0xdbff && head.length < text.length ? head.slice(0, -1) : head
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** True when a text contains one of these words or phrases, as whole words; a stem that ends in `*` may go on. */
export const mentions = (words: readonly string[]): ((text: string) => boolean) => {
  const alternatives = words.map((word) =>
    word.endsWith('*') ? escaped(word.slice(0, -1)) : `${escaped(word)}(?![\\p{L}\\p{N}])`,
  )
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})`, 'u')
  return (text) => pattern.test(text.toLowerCase().replaceAll('’', "'"))
}

/** Jaccard similarity of two sets of words: 0 for nothing in common, 1 for equal sets; 0 when both are empty. */
export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  let common = 0
  for (const word of few) if (many.has(word)) common++
  const all = a.size + b.size - common
  return all === 0 ? 0 : common / all
}

/** A text that says something, or null. */
export const textOrNull = (text: string | null | undefined): string | null =>
  text === undefined || text === null || text.trim() === '' ? null : text.trim()
