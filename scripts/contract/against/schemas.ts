/** Compares the schemas of one place in two documents, for one direction. References may go in circles. */
import {
  classOf,
  type Direction,
  type FindingClass,
  type Findings,
  type Move,
} from '#scripts/contract/against/findings.ts'
import { annotations, describes, opaque, valueChanges } from '#scripts/contract/against/keywords.ts'
import {
  branchesOf,
  isClosed,
  isMarked,
  type Parts,
  placeOf,
  propertiesOf,
  requiredOf,
  rootOf,
  said,
  typesOf,
  under,
  valuesOf,
} from '#scripts/contract/against/shape.ts'
import type { Located, Side } from '#scripts/contract/against/side.ts'
import { brief } from '#scripts/contract/json.ts'

export interface Comparison {
  old: Side
  next: Side
  same(a: unknown, b: unknown): boolean
  direction: Exclude<Direction, 'both'>
  /** `GET /path`, for the findings. */
  operation: string
  findings: Findings
  /** Pairs of places that are, or have been, compared. */
  seen: Set<string>
}

/** Adds what differs between two schemas, each said in one place or more. */
export function compareSchemas(run: Comparison, old: readonly Located[], next: readonly Located[]): void {
  const key = JSON.stringify([run.direction, old.map((one) => one.at), next.map((one) => one.at)])
  if (run.seen.has(key)) return
  run.seen.add(key)
  const values = (list: readonly Located[]) => list.map((one) => one.value)
  if (run.same(values(old), values(next))) return
  const before = withoutNull(branchesOf(run.old, old))
  const after = withoutNull(branchesOf(run.next, next))
  if (before.nullable !== after.nullable && !before.any && !after.any) reportNull(run, next, after)
  compareBranches(run, before.branches, after.branches)
}

interface Branches {
  branches: Parts[]
  nullable: boolean
  /** Some branch allows any type, null too. */
  any: boolean
}

/** `null` as a branch of its own and `null` among the types are the same. */
function withoutNull(branches: Parts[]): Branches {
  const onlyNull = (parts: Parts): boolean => {
    const [types, values] = [typesOf(parts), valuesOf(parts)]
    return (types?.size === 1 && types.has('null')) || (values?.size === 1 && values.has('null'))
  }
  const rest = branches.filter((parts) => !onlyNull(parts))
  const allowsNull = (parts: Parts): boolean =>
    onlyNull(parts) || (typesOf(parts)?.has('null') === true && (valuesOf(parts)?.has('null') ?? true))
  return {
    branches: rest.length > 0 ? rest : branches,
    nullable: branches.some(allowsNull),
    any: branches.some((parts) => typesOf(parts) === undefined && valuesOf(parts) === undefined),
  }
}

function reportNull(run: Comparison, next: readonly Located[], after: Branches): void {
  const parts = after.branches[0] ?? []
  const path = placeOf(parts, 'type') ?? next[0]?.at ?? ''
  const move = after.nullable ? 'widened' : 'narrowed'
  report(run, move, `null-${move}`, path, after.nullable ? 'null is allowed now' : 'null is no longer allowed')
}

function report(run: Comparison, move: Move, rule: string, path: string, text: string): void {
  reportAs(run, classOf(move, run.direction), rule, path, text)
}

function reportAs(run: Comparison, kind: FindingClass, rule: string, path: string, text: string): void {
  run.findings.add({ class: kind, direction: run.direction, rule, path, text }, run.operation)
}

function compareBranches(run: Comparison, old: Parts[], next: Parts[]): void {
  const [first, second] = [old[0], next[0]]
  if (old.length === 1 && next.length === 1 && first && second) compareParts(run, first, second)
  else matchBranches(run, old, next)
}

/** Equal branches go together first, then those of one name, one tag, one type; what is left is gone or new. */
function matchBranches(run: Comparison, old: Parts[], next: Parts[]): void {
  const left = [...next]
  const unmatched: Parts[] = []
  const take = (parts: Parts, fits: (a: Parts, b: Parts) => boolean): Parts | undefined => {
    const index = left.findIndex((other) => fits(parts, other))
    return index < 0 ? undefined : left.splice(index, 1)[0]
  }
  const schemasOf = (parts: Parts) => parts.map((part) => part.schema)
  const exact = old.filter((parts) => !take(parts, (a, b) => run.same(schemasOf(a), schemasOf(b))))
  for (const parts of exact) {
    const other = take(parts, sameName) ?? take(parts, sameTag) ?? take(parts, sameTypes)
    if (other) compareParts(run, parts, other)
    else unmatched.push(parts)
  }
  for (const parts of unmatched)
    report(run, 'narrowed', 'branch-removed', branchAt(parts), `a choice is gone: ${sketch(parts)}`)
  for (const parts of left) report(run, 'widened', 'branch-added', branchAt(parts), `a choice is new: ${sketch(parts)}`)
}

const sameName = (a: Parts, b: Parts): boolean => {
  const names = (parts: Parts) => parts.map((one) => one.at).filter((at) => /^\/components\/schemas\/[^/]+$/.test(at))
  return names(a).length > 0 && names(a).join() === names(b).join()
}
const tag = (parts: Parts): string =>
  [...propertiesOf(parts)]
    .map(
      ([name, schemas]) =>
        `${name}=${JSON.stringify(schemas.map(({ value }) => (value as { const?: unknown }).const))}`,
    )
    .filter((text) => !text.endsWith('[null]'))
    .sort()
    .join()
const sameTag = (a: Parts, b: Parts): boolean => tag(a) !== '' && tag(a) === tag(b)
const sameTypes = (a: Parts, b: Parts): boolean =>
  tag(a) === '' && tag(b) === '' && [...(typesOf(a) ?? [])].sort().join() === [...(typesOf(b) ?? [])].sort().join()
/** The branch itself comes after what surrounds it. */
const branchAt = (parts: Parts): string => parts.at(-1)?.at ?? ''
const sketch = (parts: Parts): string => brief(parts.at(-1)?.schema ?? {})

function compareParts(run: Comparison, old: Parts, next: Parts): void {
  const changes = valueChanges(old, next)
  for (const { move, rule, path, text } of changes) report(run, move, rule, path, text)
  compareWords(run, old, next)
  if (changes.some((change) => change.rule === 'type-changed')) return
  compareObjects(run, old, next)
  compareMembers(run, old, next, 'items')
  compareMembers(run, old, next, 'propertyNames')
  for (const keyword of opaque) {
    if (run.same(said(old, keyword), said(next, keyword))) continue
    const path = placeOf(next, keyword) ?? placeOf(old, keyword) ?? rootOf(next)
    report(run, 'changed', 'keyword-changed', path, `${keyword} is another one`)
  }
}

function compareMembers(run: Comparison, old: Parts, next: Parts, keyword: string): void {
  const [before, after] = [under(old, keyword), under(next, keyword)]
  if (before.length > 0 && after.length > 0) compareSchemas(run, before, after)
  else if (after[0]) report(run, 'narrowed', `${keyword}-narrowed`, after[0].at, `${keyword} are limited now`)
  else if (before[0]) report(run, 'widened', `${keyword}-widened`, before[0].at, `${keyword} are no longer limited`)
}

/** Properties of the other direction are not there: `readOnly` ones in requests, `writeOnly` ones in answers. */
function visible(
  run: Comparison,
  side: Side,
  parts: Parts,
): { properties: Map<string, Located[]>; required: Map<string, string> } {
  const mark = run.direction === 'request' ? 'readOnly' : 'writeOnly'
  const properties = propertiesOf(parts)
  const required = requiredOf(parts)
  for (const [name, schemas] of properties) {
    if (!isMarked(side, schemas, mark)) continue
    properties.delete(name)
    required.delete(name)
  }
  return { properties, required }
}

function compareObjects(run: Comparison, old: Parts, next: Parts): void {
  const [before, after] = [visible(run, run.old, old), visible(run, run.next, next)]
  for (const [name, schemas] of before.properties) {
    const others = after.properties.get(name)
    if (others) compareSchemas(run, schemas, others)
    else reportGone(run, name, schemas[0]?.at ?? '', isClosed(next))
  }
  for (const [name, schemas] of after.properties) {
    if (before.properties.has(name)) continue
    const must = run.direction === 'request' && after.required.has(name)
    const text = `${name} is new${must ? ' and required' : ''}`
    reportAs(
      run,
      must ? 'breaking' : 'non-breaking',
      must ? 'required-property-added' : 'property-added',
      schemas[0]?.at ?? '',
      text,
    )
  }
  compareRequired(run, before, after)
  compareOthers(run, old, next)
}

/** A declared property that is gone breaks typed clients even where the object is open. */
function reportGone(run: Comparison, name: string, path: string, closed: boolean): void {
  const meaning =
    run.direction === 'response' ? 'is not promised any more' : closed ? 'is refused now' : 'means nothing any more'
  reportAs(run, 'breaking', 'property-removed', path, `${name} ${meaning}`)
}

type Visible = ReturnType<typeof visible>

function compareRequired(run: Comparison, old: Visible, next: Visible): void {
  const comparable = (name: string) => old.properties.has(name) === next.properties.has(name)
  for (const [name, path] of next.required) {
    if (!old.required.has(name) && comparable(name))
      report(run, 'narrowed', 'required-added', path, `${name} is required now`)
  }
  for (const [name, path] of old.required) {
    if (!next.required.has(name) && comparable(name)) {
      report(run, 'widened', 'required-removed', path, `${name} is no longer required`)
    }
  }
}

/** What is said about properties that have no name. Answers may always get new members, so opening an answer breaks nobody. */
function compareOthers(run: Comparison, old: Parts, next: Parts): void {
  const path = placeOf(next, 'additionalProperties') ?? placeOf(old, 'additionalProperties') ?? rootOf(next)
  const [wasClosed, closed] = [isClosed(old), isClosed(next)]
  if (wasClosed && closed) return
  if (closed) report(run, 'narrowed', 'closed', path, 'other properties are refused now')
  else if (wasClosed) reportAs(run, 'non-breaking', 'opened', path, 'other properties are allowed now')
  else compareMembers(run, old, next, 'additionalProperties')
}

function compareWords(run: Comparison, old: Parts, next: Parts): void {
  compareDefault(run, old, next)
  const [was, is] = [said(old, 'deprecated').includes(true), said(next, 'deprecated').includes(true)]
  if (was !== is) {
    const path = placeOf(next, 'deprecated') ?? placeOf(old, 'deprecated') ?? rootOf(next)
    reportAs(
      run,
      'non-breaking',
      is ? 'deprecated' : 'deprecation-withdrawn',
      path,
      is ? 'is deprecated now' : 'is no longer deprecated',
    )
  }
  for (const keyword of annotations) {
    const [before, after] = [describes(old, keyword), describes(next, keyword)]
    // A reference with another one beside it may bring more words of the same kind; the outermost counts.
    if (JSON.stringify(before[0]) === JSON.stringify(after[0])) continue
    const path = placeOf(next, keyword) ?? placeOf(old, keyword) ?? rootOf(next)
    reportAs(run, 'annotation', 'words', path, `${keyword} is another one`)
  }
}

/** A client that leaves a value out relies on its default. */
function compareDefault(run: Comparison, old: Parts, next: Parts): void {
  const [before, after] = [said(old, 'default')[0], said(next, 'default')[0]]
  if (JSON.stringify(before) === JSON.stringify(after)) return
  const path = placeOf(next, 'default') ?? placeOf(old, 'default') ?? rootOf(next)
  const text = `default: ${brief(before ?? 'none')} → ${brief(after ?? 'none')}`
  const kind = run.direction === 'response' ? 'annotation' : before === undefined ? 'non-breaking' : 'breaking'
  reportAs(run, kind, before === undefined ? 'default-added' : 'default-changed', path, text)
}
