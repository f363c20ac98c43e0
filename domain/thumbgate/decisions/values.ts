/** Free-form members of a request are read with these; what has another type counts as absent. */

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The first of these members that is a text with more than blanks in it, trimmed. */
export function firstText(value: Readonly<Record<string, unknown>>, names: readonly string[]): string | undefined {
  for (const name of names) {
    const text = value[name]
    if (typeof text === 'string' && text.trim() !== '') return text.trim()
  }
  return undefined
}

/** The first of these members that is a finite number of at least 0. */
export function firstNumber(value: object, names: readonly string[]): number | undefined {
  const members = value as Readonly<Record<string, unknown>>
  return names
    .map((name) => members[name])
    .find((each): each is number => typeof each === 'number' && Number.isFinite(each) && each >= 0)
}

/** The texts of a list; anything else is an empty one. */
export const textList = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : []

/** Whether one of these members is `true`. */
export const anyTrue = (value: Readonly<Record<string, unknown>>, names: readonly string[]): boolean =>
  names.some((name) => value[name] === true)
