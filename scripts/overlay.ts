import { type JSONValue, query } from 'json-p3'

/** One action of an OpenAPI Overlay 1.1 document; `x-reason` is required here, `x-expect` is the number of nodes it must match. */
export interface OverlayAction {
  target: string
  update?: JSONValue
  remove?: boolean
  'x-reason': string
  'x-expect'?: number
}

export interface Overlay {
  overlay: string
  info: { title: string; version: string }
  actions: OverlayAction[]
}

type Json = JSONValue
type JsonObject = { [key: string]: Json }

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** An overlay that does not do exactly what it says. The text names the file, the action (counted from 1) and its target. */
export class OverlayError extends Error {
  override name = 'OverlayError'
}

/**
 * Applies one overlay to a document and returns the new document; the argument is not changed.
 *
 * Stricter than the Overlay Specification 1.1: an action fails when it matches nothing, matches another number of nodes than its
 * `x-expect`, changes nothing, has no `x-reason`, or would put a structure where a scalar is (or the reverse).
 * Arrays append and objects merge, as the specification says.
 */
export function applyOverlay(document: Json, overlay: Overlay, file: string): Json {
  const root = structuredClone(document)
  overlay.actions.forEach((action, index) => {
    const refuse = (why: string): never => {
      throw new OverlayError(`${file}: action ${index + 1} (${action.target}): ${why}`)
    }
    checkAction(action, refuse)
    const nodes = query(action.target, root).nodes
    const expected = action['x-expect']
    if (nodes.length === 0) refuse('matches nothing')
    if (expected !== undefined && nodes.length !== expected) {
      refuse(`matches ${nodes.length} nodes, x-expect says ${expected}`)
    }
    const before = JSON.stringify(root)
    const locations = nodes.map((node) => node.location)
    if (action.remove) removeAll(root, locations, refuse)
    else for (const location of locations) updateAt(root, location, action.update as Json, refuse)
    if (JSON.stringify(root) === before) refuse('changes nothing')
  })
  return root
}

function checkAction(action: OverlayAction, refuse: (why: string) => never): void {
  if (typeof action['x-reason'] !== 'string' || action['x-reason'].trim() === '') refuse('has no x-reason')
  if (action.remove === true && action.update !== undefined) refuse('has both update and remove; write two actions')
  if (action.remove !== true && action.update === undefined) refuse('has neither update nor remove')
  if (hasLongConjunction(action.target)) {
    refuse('joins three terms with && and no parentheses, which other tools read differently; write (A && B) && C')
  }
}

/** True when one filter level joins three or more terms with `&&`: Redocly 2.77 and jsonpath-rfc9535 1.3.0 drop terms there. */
function hasLongConjunction(path: string): boolean {
  const counts = [0]
  const bare = path.replace(/'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"/g, '')
  for (let i = 0; i < bare.length; i++) {
    const char = bare[i]
    if (char === '(' || char === '[') counts.push(0)
    else if (char === ')' || char === ']') counts.pop()
    else if (char === ',' || bare.startsWith('||', i)) counts[counts.length - 1] = 0
    else if (bare.startsWith('&&', i)) {
      const level = counts.length - 1
      counts[level] = (counts[level] ?? 0) + 1
      if (counts[level] >= 2) return true
      i++
    }
  }
  return false
}

type Location = (string | number)[]

function parentOf(root: Json, location: Location): JsonObject | Json[] {
  let at: Json = root
  for (const step of location.slice(0, -1)) at = (at as JsonObject)[step] as Json
  return at as JsonObject | Json[]
}

/** Removes deepest and last first, so that no index shifts under a later removal. */
function removeAll(root: Json, locations: Location[], refuse: (why: string) => never): void {
  const ordered = [...locations].sort((a, b) => {
    if (a.length !== b.length) return b.length - a.length
    return Number(b.at(-1)) - Number(a.at(-1)) || 0
  })
  for (const location of ordered) {
    const key = location.at(-1)
    if (key === undefined) refuse('would remove the whole document')
    const parent = parentOf(root, location)
    if (Array.isArray(parent)) parent.splice(Number(key), 1)
    else delete parent[key as string]
  }
}

function updateAt(root: Json, location: Location, update: Json, refuse: (why: string) => never): void {
  if (location.length === 0) {
    if (!isObject(root) || !isObject(update)) refuse('the document and its update must be objects')
    mergeInto(root as JsonObject, update as JsonObject, refuse, '$')
    return
  }
  const parent = parentOf(root, location) as JsonObject
  const key = location.at(-1) as string
  parent[key] = merged(parent[key] as Json, update, refuse, key, true)
}

function merged(old: Json, update: Json, refuse: (why: string) => never, at: string, isTarget: boolean): Json {
  if (Array.isArray(old)) return [...old, ...(Array.isArray(update) ? update : [update])].map((v) => structuredClone(v))
  if (isObject(old)) {
    if (!isObject(update)) refuse(`would replace the object at ${at} by ${describe(update)}`)
    mergeInto(old, update as JsonObject, refuse, at)
    return old
  }
  if (isTarget && !isScalar(update)) refuse(`would replace the ${describe(old)} at ${at} by ${describe(update)}`)
  if (!isScalar(update)) refuse(`would turn the ${describe(old)} at ${at} into ${describe(update)}; remove it first`)
  return update
}

function mergeInto(target: JsonObject, update: JsonObject, refuse: (why: string) => never, at: string): void {
  for (const [key, value] of Object.entries(update)) {
    target[key] =
      key in target
        ? merged(target[key] as Json, value as Json, refuse, `${at}.${key}`, false)
        : structuredClone(value as Json)
  }
}

const isScalar = (value: Json): boolean => value === null || typeof value !== 'object'

function describe(value: Json): string {
  if (Array.isArray(value)) return 'an array'
  if (isObject(value)) return 'an object'
  return `scalar ${JSON.stringify(value)}`
}
