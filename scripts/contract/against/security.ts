/** Compares who may call an operation, and how the credentials are sent. */
import type { Findings } from '#scripts/contract/against/findings.ts'
import type { OperationRun, Pair } from '#scripts/contract/against/operations.ts'
import {
  asList,
  asObject,
  type JsonObject,
  type Located,
  member,
  members,
  type Side,
} from '#scripts/contract/against/side.ts'

type Alternative = Record<string, unknown>

/** The alternatives of an operation, its own or the document's. No requirement is one alternative without schemes. */
function requirements(side: Side, operation: Located): { at: string; alternatives: Alternative[] } {
  const own = member(operation, 'security')
  const list = asList(own.value ?? side.document.security) as Alternative[]
  return { at: own.value === undefined ? '/security' : own.at, alternatives: list.length > 0 ? list : [{}] }
}

/** A credential that did for `old` does for `next`, when `next` asks for the same schemes and scopes or fewer. */
const isEnoughFor = (old: Alternative, next: Alternative): boolean =>
  Object.entries(next).every(([scheme, scopes]) => {
    if (!Object.hasOwn(old, scheme)) return false
    return new Set(asList(scopes)).isSubsetOf(new Set(asList(old[scheme])))
  })

const nameOf = (alternative: Alternative): string =>
  Object.entries(alternative)
    .map(([scheme, scopes]) => (asList(scopes).length > 0 ? `${scheme}(${asList(scopes).join(' ')})` : scheme))
    .join(' + ') || 'nothing'

/** An old way in that is closed is breaking, a new way in is not. */
export function compareSecurity(run: OperationRun, pair: Pair): void {
  const [old, next] = [requirements(run.old, pair.old), requirements(run.next, pair.next)]
  const add = (kind: 'breaking' | 'non-breaking', rule: string, text: string): void =>
    run.findings.add({ class: kind, direction: 'request', rule, path: next.at, text }, run.operation)
  for (const one of old.alternatives) {
    if (next.alternatives.some((other) => isEnoughFor(one, other))) continue
    add(
      'breaking',
      'security-narrowed',
      `${nameOf(one)} is no longer enough; asked for is ${next.alternatives.map(nameOf).join(' or ')}`,
    )
  }
  for (const one of next.alternatives) {
    if (old.alternatives.some((other) => isEnoughFor(one, other))) continue
    add(
      'non-breaking',
      'security-widened',
      `${nameOf(one)} is enough now; asked for was ${old.alternatives.map(nameOf).join(' or ')}`,
    )
  }
}

const decisive = ['type', 'in', 'name', 'scheme', 'flows', 'openIdConnectUrl']

/** How a scheme sends its credential. Schemes that only one document has show at the operations that use them. */
export function compareSchemes(old: Side, next: Side, findings: Findings): void {
  const schemes = (side: Side) =>
    members({ at: '/components/securitySchemes', value: asObject(side.document.components).securitySchemes })
  const before = new Map(schemes(old))
  for (const [name, scheme] of schemes(next)) {
    const known = before.get(name)
    if (known)
      compareScheme(
        name,
        asObject(old.resolve(known).value),
        { ...scheme, value: next.resolve(scheme).value },
        findings,
      )
  }
}

function compareScheme(name: string, old: JsonObject, next: Located, findings: Findings): void {
  const after = asObject(next.value)
  for (const keyword of new Set([...Object.keys(old), ...Object.keys(after)])) {
    if (JSON.stringify(old[keyword]) === JSON.stringify(after[keyword])) continue
    const counts = decisive.includes(keyword)
    findings.add({
      class: counts ? 'breaking' : 'annotation',
      direction: 'request',
      rule: counts ? 'security-scheme-changed' : 'words',
      path: `${next.at}/${keyword}`,
      text: `${keyword} of security scheme ${name}: ${JSON.stringify(old[keyword])} → ${JSON.stringify(after[keyword])}`,
    })
  }
}
