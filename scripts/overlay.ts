import { type JSONValue, query } from 'json-p3'
import { z } from 'zod'
import { misreadByOtherTools } from './overlay-path.ts'

const json: z.ZodType<JSONValue> = z.json()

const overlaySchema = z.strictObject({
  overlay: z.string().regex(/^1\.1\.\d+$/, 'must be 1.1.x'),
  info: z.object({ title: z.string().min(1), version: z.string().min(1) }),
  actions: z.array(z.unknown()).min(1),
})

const actionSchema = z.strictObject({
  target: z.string().min(1),
  description: z.string().optional(),
  update: json.optional(),
  remove: z.boolean().optional(),
  'x-reason': z.string('has no x-reason').refine((text) => text.trim() !== '', 'has an empty x-reason'),
  'x-expect': z.int().positive().optional(),
})

type Json = JSONValue
type JsonObject = { [key: string]: Json }
type Refuse = (why: string) => never
type Action = z.output<typeof actionSchema>
type Location = (string | number)[]

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A copy that is a tree: parts that a YAML alias made one object become separate, so that a change of one is not a change of the other. */
const copyOf = <T extends Json>(value: T): T => JSON.parse(JSON.stringify(value)) as T

/** An overlay that does not do exactly what it says. The text names the file, the action (counted from 1) and its target. */
export class OverlayError extends Error {
  override name = 'OverlayError'
}

/**
 * Applies one overlay, as parsed from YAML, to a document and returns the new document; the argument is not changed.
 *
 * Stricter than the Overlay Specification 1.1. An action fails when it matches nothing, matches another number of nodes than its
 * `x-expect`, selects a node twice, changes nothing, has no `x-reason`, has a member this applier does not know (`copy` included), or would
 * put a structure where a scalar is or the reverse. Arrays append and objects merge, as the specification says.
 */
export function applyOverlay(document: Json, overlay: unknown, file: string): Json {
  const parsed = overlaySchema.safeParse(overlay)
  if (!parsed.success) throw new OverlayError(`${file}: ${explain(parsed.error)}`)
  const root = copyOf(document)
  parsed.data.actions.forEach((value, index) => {
    const target = isObject(value) && typeof value.target === 'string' ? value.target : 'no target'
    const refuse: Refuse = (why) => {
      throw new OverlayError(`${file}: action ${index + 1} (${target}): ${why}`)
    }
    applyAction(root, readAction(value, refuse), refuse)
  })
  return root
}

const explain = (error: z.ZodError): string =>
  error.issues.map((issue) => [issue.path.join('.'), issue.message].filter((part) => part !== '').join(': ')).join('; ')

function readAction(value: unknown, refuse: Refuse): Action {
  const parsed = actionSchema.safeParse(value)
  if (!parsed.success) return refuse(explain(parsed.error))
  const action = parsed.data
  if (action.remove && action.update !== undefined) refuse('has both update and remove; write two actions')
  if (!action.remove && action.update === undefined) refuse('has neither update nor remove')
  const misread = misreadByOtherTools(action.target)
  if (misread) refuse(misread)
  return action
}

function applyAction(root: Json, action: Action, refuse: Refuse): void {
  const locations = select(root, action.target, refuse)
  const expected = action['x-expect']
  if (locations.length === 0) refuse('matches nothing')
  if (expected !== undefined && locations.length !== expected) {
    refuse(`matches ${locations.length} nodes, x-expect says ${expected}`)
  }
  if (action.remove) {
    removeAll(root, locations, refuse)
    return
  }
  const changed = locations.map((location) => updateAt(root, location, action.update as Json, refuse))
  if (!changed.includes(true)) refuse('changes nothing')
}

function select(root: Json, target: string, refuse: Refuse): Location[] {
  let locations: Location[]
  try {
    locations = query(target, root).nodes.map((node) => node.location)
  } catch (error) {
    return refuse(`is not a JSONPath of RFC 9535: ${error instanceof Error ? error.message : String(error)}`)
  }
  const seen = new Set<string>()
  for (const location of locations) {
    const name = JSON.stringify(location)
    if (seen.has(name)) refuse(`selects ${name} twice`)
    seen.add(name)
  }
  return locations
}

function parentOf(root: Json, location: Location): JsonObject | Json[] {
  let at: Json = root
  for (const step of location.slice(0, -1)) at = (at as JsonObject)[step] as Json
  return at as JsonObject | Json[]
}

/** Orders locations like their nodes lie in the document: an ancestor before its descendants, array elements by index. */
function compareLocations(a: Location, b: Location): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const [x, y] = [a[i] as string | number, b[i] as string | number]
    if (x === y) continue
    if (typeof x === 'number' && typeof y === 'number') return x - y
    return String(x) < String(y) ? -1 : 1
  }
  return a.length - b.length
}

/** Removes from the end of the document, so that no index shifts under a later removal and no ancestor goes before its descendants. */
function removeAll(root: Json, locations: Location[], refuse: Refuse): void {
  for (const location of locations.toSorted(compareLocations).reverse()) {
    const key = location.at(-1)
    if (key === undefined) refuse('would remove the whole document')
    const parent = parentOf(root, location)
    if (Array.isArray(parent)) parent.splice(Number(key), 1)
    else delete parent[key]
  }
}

/** Returns whether anything changed. */
function updateAt(root: Json, location: Location, update: Json, refuse: Refuse): boolean {
  const key = location.at(-1)
  if (key === undefined) {
    if (!isObject(root) || !isObject(update)) return refuse('the document and its update must be objects')
    return mergeInto(root, update, refuse, '$')
  }
  const parent = parentOf(root, location) as JsonObject
  const old = parent[key] as Json
  if (Array.isArray(old)) return append(old, Array.isArray(update) ? update : [update])
  return mergeMember(parent, key, update, refuse, String(key))
}

function append(old: Json[], added: Json[]): boolean {
  old.push(...copyOf(added))
  return added.length > 0
}

function mergeInto(target: JsonObject, update: JsonObject, refuse: Refuse, at: string): boolean {
  let changed = false
  for (const [key, value] of Object.entries(update)) {
    if (key === '__proto__') return refuse(`would write ${at}.__proto__`)
    if (Object.hasOwn(target, key)) {
      changed = mergeMember(target, key, value as Json, refuse, `${at}.${key}`) || changed
    } else {
      target[key] = copyOf(value as Json)
      changed = true
    }
  }
  return changed
}

function mergeMember(parent: JsonObject, key: string | number, update: Json, refuse: Refuse, at: string): boolean {
  const old = parent[key] as Json
  if (kindOf(old) !== kindOf(update)) {
    return refuse(
      `would turn the ${describe(old)} at ${at} into ${describe(update)}; remove it first, in an action before`,
    )
  }
  if (Array.isArray(old)) return append(old, update as Json[])
  if (isObject(old)) return mergeInto(old, update as JsonObject, refuse, at)
  parent[key] = update
  return old !== update
}

const kindOf = (value: Json): 'array' | 'object' | 'scalar' =>
  Array.isArray(value) ? 'array' : isObject(value) ? 'object' : 'scalar'

function describe(value: Json): string {
  const kind = kindOf(value)
  return kind === 'scalar' ? `scalar ${JSON.stringify(value)}` : kind
}
