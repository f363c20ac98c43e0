import type { Diagnosis } from '#domain/thumbgate/feedback/diagnosis.ts'
import { domainTags, tagKeys } from '#domain/thumbgate/feedback/tags.ts'
import { normaliseText, wholeCharacters } from '#domain/thumbgate/feedback/text.ts'

/** Negative events of this many days count. */
export const gateWindowDays = 30
/** At most so many gates; a further one takes the place of the one promoted first. */
export const maxGates = 10
const warnFrom = 2
const blockFrom = 3
const maxConstraints = 3
const minContextKey = 10
const maxContextKey = 100
/** Keys are indexed; more tags than fit do not make another key. */
const maxTagKey = 400
const maxSlug = 50

/** What a failure is counted under: what it is about, and why it happened. At most five keys, each once. */
export function failureKeys(event: {
  tags: readonly string[]
  context: string
  diagnosis: Diagnosis | undefined
}): string[] {
  const tags = tagKeys(domainTags(event.tags)).sort()
  const context = wholeCharacters(normaliseText(event.context), maxContextKey).trim()
  const about =
    tags.length > 0 ? [wholeCharacters(tags.join('+'), maxTagKey)] : context.length >= minContextKey ? [context] : []
  const { rootCauseCategory, violations = [] } = event.diagnosis ?? {}
  const constraints = [...new Set(violations.map(({ constraintId }) => `constraint:${constraintId}`))]
  return [
    ...about,
    ...(rootCauseCategory === undefined ? [] : [`diagnosis:${rootCauseCategory}`]),
    ...constraints.slice(0, maxConstraints),
  ]
}

export interface GateLevel {
  action: 'warn' | 'block'
  severity: 'medium' | 'critical'
}

/** How strict a gate is after so many failures; undefined: not yet one. */
function gateLevel(count: number): GateLevel | undefined {
  if (count >= blockFrom) return { action: 'block', severity: 'critical' }
  return count >= warnFrom ? { action: 'warn', severity: 'medium' } : undefined
}

/** A key as part of an id. */
export const slugOf = (key: string): string =>
  key
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '-')
    .slice(0, maxSlug)

/** The id of a key's gate; where another key has the same slug, with the next free number. */
export function gateId(key: string, taken: ReadonlySet<string>): string {
  const plain = `auto-${slugOf(key)}`
  if (!taken.has(plain)) return plain
  for (let number = 2; ; number++) if (!taken.has(`${plain}-${number}`)) return `${plain}-${number}`
}

/** What a gate tells whoever runs into it. */
export const gateMessage = (key: string, count: number, { action }: GateLevel): string =>
  `${action === 'block' ? 'Blocked' : 'Careful'}: "${key}" failed ${count} times in the last ${gateWindowDays} days`

export interface GateState {
  id: string
  trigger: string
  action: string
}

export type GateMove =
  | { kind: 'promote'; id: string; level: GateLevel; remove: string | undefined }
  | { kind: 'upgrade'; id: string; level: GateLevel }
  | { kind: 'recount'; id: string }

/**
 * What a key's failures mean for the gates there are, which come oldest promotion first. Gates are neither downgraded nor expired.
 */
export function gateMove(key: string, count: number, gates: readonly GateState[]): GateMove | undefined {
  const level = gateLevel(count)
  if (!level) return undefined
  const existing = gates.find(({ trigger }) => trigger === key)
  if (existing) {
    const rises = existing.action === 'warn' && level.action === 'block'
    return rises ? { kind: 'upgrade', id: existing.id, level } : { kind: 'recount', id: existing.id }
  }
  const remove = gates.length >= maxGates ? gates[0]?.id : undefined
  const taken = new Set(gates.map(({ id }) => id).filter((id) => id !== remove))
  return { kind: 'promote', id: gateId(key, taken), level, remove }
}
