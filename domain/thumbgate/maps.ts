/**
 * An object of these entries that has nothing else: what callers name is looked up in it, and `constructor` is as good a name as any.
 */
export const toMap = <Value>(entries: Iterable<readonly [string, Value]>): Record<string, Value> =>
  Object.assign(Object.create(null), Object.fromEntries(entries))
