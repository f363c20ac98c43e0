/** One of the two documents that are compared, and what differs between them. */
import { isObject, joinPointer, valueAt } from '#scripts/contract/json.ts'

export type JsonObject = Record<string, unknown>

/** A piece of a document and its JSON pointer there. */
export interface Located {
  at: string
  value: unknown
}

export interface Side {
  document: JsonObject
  /** Follows `$ref`s until there is none. */
  resolve(located: Located): Located
}

export const asObject = (value: unknown): JsonObject => (isObject(value) ? value : {})
export const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

/** The member `name` of something located. */
export const member = (located: Located, name: string | number): Located => ({
  at: joinPointer(located.at, name),
  value: Array.isArray(located.value) ? located.value[Number(name)] : asObject(located.value)[name],
})

/** All members with their names, in order. */
export const members = (located: Located): [string, Located][] =>
  Object.keys(asObject(located.value)).map((name) => [name, member(located, name)])

/**
 * A side of the comparison. Its `resolve` throws for a reference that leads nowhere or in a circle; with `lenient`, for versions that
 * cannot be repaired any more, such a reference says nothing.
 */
export function createSide(document: unknown, lenient = false): Side {
  const root = asObject(document)
  return {
    document: root,
    resolve(located) {
      let current = located
      for (let steps = 0; ; steps++) {
        const reference = asObject(current.value).$ref
        if (typeof reference !== 'string') return current
        current = { at: pointerOf(reference), value: valueAt(root, pointerOf(reference)) }
        if (current.value === undefined || steps > 32) {
          if (lenient) return { ...current, value: {} }
          throw new Error(`The reference ${reference} leads nowhere or in a circle; repair it in the contract`)
        }
      }
    },
  }
}

/** The JSON pointer of a `$ref`. Throws for a reference that leaves the document. */
function pointerOf(reference: string): string {
  if (!reference.startsWith('#'))
    throw new Error(`The reference ${reference} leaves the document; bring it into components`)
  return decodeURIComponent(reference.slice(1))
}

/**
 * Returns a test for two pieces being the same in both documents, whatever they refer to included. It only ever says yes when they
 * are; pieces that are written differently and mean the same are for the comparison to find out.
 */
export function createSameness(old: Side, next: Side): (a: unknown, b: unknown) => boolean {
  const dirty = changedComponents(old, next)
  return (a, b) => {
    const text = JSON.stringify(a) ?? ''
    return text === (JSON.stringify(b) ?? '') && !referencesIn(text).some((one) => isDirty(dirty, one))
  }
}

const isDirty = (dirty: ReadonlySet<string>, reference: string): boolean =>
  !/^#\/components\/[^/]+\/[^/]+$/.test(reference) || dirty.has(reference)

const referencesIn = (text: string): string[] =>
  [...text.matchAll(/"\$ref":"((?:[^"\\]|\\.)*)"/g)].map((match) => JSON.parse(`"${match[1]}"`) as string)

/** Components that differ, and those that refer to them at any remove. */
function changedComponents(old: Side, next: Side): Set<string> {
  const [before, after] = [componentTexts(old), componentTexts(next)]
  const dirty = new Set<string>()
  const usedBy = new Map<string, string[]>()
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const text = after.get(name)
    if (text !== before.get(name)) dirty.add(name)
    for (const reference of referencesIn(text ?? '')) usedBy.set(reference, [...(usedBy.get(reference) ?? []), name])
  }
  for (const name of dirty) for (const user of usedBy.get(name) ?? []) dirty.add(user)
  return dirty
}

function componentTexts(side: Side): Map<string, string> {
  const kinds = Object.entries(asObject(side.document.components))
  return new Map(
    kinds.flatMap(([kind, values]) =>
      Object.entries(asObject(values)).map(([name, value]): [string, string] => [
        `#${joinPointer(`/components/${kind}`, name)}`,
        JSON.stringify(value),
      ]),
    ),
  )
}
