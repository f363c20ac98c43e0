/** Texts of callers are read as words, never matched by expressions that could run for long; what is beyond 64 KiB is not read. */
const longestText = 65_536

/** The words of a text in lower case: letters and digits, camelCase and snake_case taken apart. */
export const wordsOf = (text: string): string[] =>
  text
    .slice(0, longestText)
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** Whether one of these words is in the text, also as a plural. */
export const mentions = (words: ReadonlySet<string>, wanted: readonly string[]): boolean =>
  wanted.some((word) => words.has(word) || words.has(`${word}s`))
