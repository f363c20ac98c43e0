/** The keywords that limit single values: what moved between two sets of parts, and which way. */
import type { Move } from '#scripts/contract/against/findings.ts'
import { type Parts, placeOf, rootOf, said, typesOf, valuesOf } from '#scripts/contract/against/shape.ts'

export interface Change {
  rule: string
  move: Move
  path: string
  text: string
}

/** All changes of types, values, bounds, patterns and formats. */
export function valueChanges(old: Parts, next: Parts): Change[] {
  const types = typeChange(old, next)
  // Where no value fits both, the other keywords say nothing more.
  if (types?.move === 'changed') return [types]
  const [format, values] = [formatChange(old, next), valueListChange(old, next)]
  return [types, values, ...boundChanges(old, next), patternChange(old, next), format, multipleChange(old, next)]
    .concat(flagChange(old, next, 'uniqueItems'))
    .filter((change) => change !== undefined)
}

/** How one set became another; undefined = it did not. */
function moveOf<T>(old: ReadonlySet<T>, next: ReadonlySet<T>): Move | undefined {
  const [gone, come] = [old.difference(next).size > 0, next.difference(old).size > 0]
  if (gone && come) return 'changed'
  return gone ? 'narrowed' : come ? 'widened' : undefined
}

const place = (old: Parts, next: Parts, keyword: string): string =>
  placeOf(next, keyword) ?? placeOf(old, keyword) ?? `${rootOf(next)}/${keyword}`

/** `null` is looked at by {@link nullChange}. */
function typeChange(old: Parts, next: Parts): Change | undefined {
  const [before, after] = [typesOf(old), typesOf(next)].map((set) => set?.difference(new Set(['null'])))
  const path = place(old, next, 'type')
  if (!before && !after) return undefined
  if (!before) return { rule: 'type-narrowed', move: 'narrowed', path, text: `type: any → ${typeText(after)}` }
  if (!after) return { rule: 'type-widened', move: 'widened', path, text: `type: ${typeText(before)} → any` }
  const move = before.isDisjointFrom(after) && before.size + after.size > 0 ? 'changed' : moveOf(before, after)
  return move && { rule: `type-${move}`, move, path, text: `type: ${typeText(before)} → ${typeText(after)}` }
}

function typeText(types: ReadonlySet<string> | undefined): string {
  const names = [...(types ?? [])].map((name) => (name === 'fraction' ? 'number' : name))
  return names.filter((name) => name !== 'integer' || !names.includes('number')).join(' | ') || 'nothing but null'
}

function valueListChange(old: Parts, next: Parts): Change | undefined {
  const [before, after] = [valuesOf(old), valuesOf(next)].map((set) => set?.difference(new Set(['null'])))
  const keyword = placeOf(next, 'enum') || placeOf(old, 'enum') ? 'enum' : 'const'
  const path = place(old, next, keyword)
  if (!before && !after) return undefined
  if (!before) {
    return { rule: 'enum-narrowed', move: 'narrowed', path, text: `only these values now: ${list(after)}` }
  }
  if (!after) {
    return { rule: 'enum-widened', move: 'widened', path, text: `no longer only ${list(before)}` }
  }
  const move = moveOf(before, after)
  const [gone, come] = [before.difference(after), after.difference(before)]
  const texts = [gone.size > 0 ? `without ${list(gone)}` : '', come.size > 0 ? `with ${list(come)}` : '']
  return move && { rule: `enum-${move}`, move, path, text: `values ${texts.filter(Boolean).join(', ')}` }
}

const list = (values: ReadonlySet<string> | undefined): string => [...(values ?? [])].join(', ')

type Bound = { value: number; exclusive: boolean; path: string }

const lengths = ['Length', 'Items', 'Properties', 'Contains']

function boundChanges(old: Parts, next: Parts): (Change | undefined)[] {
  const lower = boundChange(
    'minimum',
    bound(old, 'minimum', 'exclusiveMinimum', 1),
    bound(next, 'minimum', 'exclusiveMinimum', 1),
    1,
  )
  const upper = boundChange(
    'maximum',
    bound(old, 'maximum', 'exclusiveMaximum', -1),
    bound(next, 'maximum', 'exclusiveMaximum', -1),
    -1,
  )
  const rest = lengths.flatMap((what) => [
    boundChange(`min${what}`, bound(old, `min${what}`, '', 1), bound(next, `min${what}`, '', 1), 1),
    boundChange(`max${what}`, bound(old, `max${what}`, '', -1), bound(next, `max${what}`, '', -1), -1),
  ])
  return [lower, upper, ...rest]
}

/** The tightest bound that is said; `sign` 1 for lower ones, -1 for upper ones. A lower bound of no items is none. */
function bound(parts: Parts, inclusive: string, exclusive: string, sign: 1 | -1): Bound | undefined {
  const whole = typesOf(parts)?.has('fraction') === false && typesOf(parts)?.has('integer')
  const bounds = parts.flatMap(({ at, schema }): Bound[] =>
    [inclusive, exclusive].flatMap((keyword) => {
      const value = schema[keyword]
      if (typeof value !== 'number' || (value === 0 && lengths.some((what) => keyword === `min${what}`))) return []
      const path = `${at}/${keyword}`
      if (keyword === exclusive && whole)
        return [{ value: Math.floor(value * sign) * sign + sign, exclusive: false, path }]
      return [{ value, exclusive: keyword === exclusive, path }]
    }),
  )
  const tighter = (a: Bound, b: Bound): number =>
    sign * (b.value - a.value) || Number(b.exclusive) - Number(a.exclusive)
  return bounds.sort(tighter)[0]
}

function boundChange(
  keyword: string,
  old: Bound | undefined,
  next: Bound | undefined,
  sign: 1 | -1,
): Change | undefined {
  if (!old && !next) return undefined
  const path = next?.path ?? old?.path ?? ''
  const text = `${keyword}: ${boundText(old)} → ${boundText(next)}`
  if (old && next && old.value === next.value && old.exclusive === next.exclusive) return undefined
  const tightened =
    !old ||
    (next !== undefined && (sign * (next.value - old.value) || Number(next.exclusive) - Number(old.exclusive)) > 0)
  const move = tightened ? 'narrowed' : 'widened'
  return { rule: `bound-${move}`, move, path, text }
}

const boundText = (one: Bound | undefined): string =>
  one ? `${one.value}${one.exclusive ? ' (exclusive)' : ''}` : 'none'

function patternChange(old: Parts, next: Parts): Change | undefined {
  const [before, after] = [new Set(said(old, 'pattern')), new Set(said(next, 'pattern'))]
  const move = moveOf(after, before)
  const text = `pattern: ${[...before].join(' and ') || 'none'} → ${[...after].join(' and ') || 'none'}`
  return move && { rule: `pattern-${move}`, move, path: place(old, next, 'pattern'), text }
}

/** Formats that decide whether a value is right; the others only describe it. */
const asserted = new Set(
  'uuid email idn-email date date-time time duration uri uri-reference uri-template url iri hostname ipv4 ipv6 byte regex json-pointer int32 int64'.split(
    ' ',
  ),
)

function formatChange(old: Parts, next: Parts): Change | undefined {
  const formats = (parts: Parts) => new Set(said(parts, 'format').filter((name) => asserted.has(String(name))))
  const [before, after] = [formats(old), formats(next)]
  const move = moveOf(after, before)
  const text = `format: ${[...before].join(' and ') || 'none'} → ${[...after].join(' and ') || 'none'}`
  return move && { rule: `format-${move}`, move, path: place(old, next, 'format'), text }
}

function multipleChange(old: Parts, next: Parts): Change | undefined {
  const [before, after] = [said(old, 'multipleOf')[0], said(next, 'multipleOf')[0]]
  if (before === after) return undefined
  const [a, b] = [Number(before), Number(after)]
  const move =
    before === undefined || b % a === 0 ? 'narrowed' : after === undefined || a % b === 0 ? 'widened' : 'changed'
  const text = `multipleOf: ${before ?? 'any'} → ${after ?? 'any'}`
  return { rule: `bound-${move}`, move, path: place(old, next, 'multipleOf'), text }
}

function flagChange(old: Parts, next: Parts, keyword: string): Change | undefined {
  const [before, after] = [said(old, keyword).includes(true), said(next, keyword).includes(true)]
  if (before === after) return undefined
  const move = after ? 'narrowed' : 'widened'
  return { rule: `bound-${move}`, move, path: place(old, next, keyword), text: `${keyword}: ${before} → ${after}` }
}

/** Schemas in these places are not taken apart: any difference may allow new values and refuse old ones. */
export const opaque = [
  'not',
  'if',
  'then',
  'else',
  'patternProperties',
  'contains',
  'dependentRequired',
  'dependentSchemas',
  'unevaluatedItems',
  'prefixItems',
  'contentEncoding',
  'contentMediaType',
]

/** Words for people, and formats that no validator looks at. */
export const annotations = [
  'title',
  'description',
  'example',
  'examples',
  'externalDocs',
  'discriminator',
  '$comment',
  'format',
]

/** What the parts say by one of the {@link annotations}. */
export const describes = (parts: Parts, keyword: string): unknown[] =>
  said(parts, keyword).filter((value) => keyword !== 'format' || !asserted.has(String(value)))
