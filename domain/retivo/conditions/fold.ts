/**
 * How texts are compared: in lower case, letter by letter, exactly as PostgreSQL's `lower` does it. A letter whose lower case is longer
 * than itself stays as it is.
 */
export const fold = (text: string): string =>
  Array.from(text, (letter) => {
    const lower = letter.toLowerCase()
    return Array.from(lower).length === 1 ? lower : letter
  }).join('')

/** `Project Created` and `project_created` are the same event: lower case, everything but letters and digits as one `_`, none at the ends. */
export const toNameKey = (name: string): string =>
  fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_|_$/g, '')
