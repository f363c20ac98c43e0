/** Small tools for JSON values, which the tests build, break and look into. */

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json }
export type JsonObject = { [name: string]: Json }

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Steps of a JSON pointer (RFC 6901), unescaped. */
function pointerSteps(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}

export const joinPointer = (pointer: string, step: string | number): string =>
  `${pointer}/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`

/** The value a pointer names; undefined when there is none. */
export function valueAt(value: unknown, pointer: string): unknown {
  return pointerSteps(pointer).reduce<unknown>((at, step) => {
    if (Array.isArray(at)) return at[Number(step)]
    return isObject(at) && Object.hasOwn(at, step) ? at[step] : undefined
  }, value)
}

/** A copy of `root` with the value at `pointer` replaced; missing objects on the way are made. */
export function withValue(root: unknown, pointer: string, value: unknown): unknown {
  const steps = pointerSteps(pointer)
  const place = (at: unknown, index: number): unknown => {
    const step = steps[index]
    if (step === undefined) return value
    if (Array.isArray(at)) {
      const copy = [...at]
      copy[Number(step)] = place(copy[Number(step)], index + 1)
      return copy
    }
    const object = isObject(at) ? at : {}
    return { ...object, [step]: place(object[step], index + 1) }
  }
  return place(root, 0)
}

/** A copy of `root` without the member at `pointer`. */
export function withoutValue(root: unknown, pointer: string): unknown {
  const steps = pointerSteps(pointer)
  const remove = (at: unknown, index: number): unknown => {
    const step = steps[index]!
    if (Array.isArray(at)) {
      if (index === steps.length - 1) return at.filter((_, i) => i !== Number(step))
      return at.map((item, i) => (i === Number(step) ? remove(item, index + 1) : item))
    }
    if (!isObject(at)) return at
    if (index === steps.length - 1) return Object.fromEntries(Object.entries(at).filter(([name]) => name !== step))
    return { ...at, [step]: remove(at[step], index + 1) }
  }
  return remove(root, 0)
}

/** A value for a message: JSON, cut where it is long. */
export function brief(value: unknown, length = 80): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > length ? `${text.slice(0, length)}… (${text.length} characters)` : text
}

/** The JSON value of a body; undefined when it is none. */
export function jsonIn(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    return undefined
  }
}
