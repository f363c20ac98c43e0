/** How texts are compared: in the lower case of Unicode, which is that of no language. PostgreSQL makes the same with its collation `und-x-icu`. */
export const fold = (text: string): string => text.toLowerCase()

/**
 * `Project Created` and `project_created` are the same event: lower case, everything but letters and digits as one `_`, none at the ends.
 * Keys are stored, so the rule does not change: letter by letter, and a letter whose lower case is longer than itself stays as it is.
 */
export const toNameKey = (name: string): string =>
  Array.from(name, lowerLetter)
    .join('')
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_|_$/g, '')

function lowerLetter(letter: string): string {
  const lower = letter.toLowerCase()
  return Array.from(lower).length === 1 ? lower : letter
}
