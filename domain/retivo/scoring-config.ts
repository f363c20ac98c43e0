/** The part of a tenant's configuration that scores and stages depend on. */
import type { Condition } from '#db/retivo/condition-form.ts'
import { toNameKey } from '#domain/retivo/conditions/fold.ts'
import { isEmpty, parseConditions, parseWhere } from '#domain/retivo/conditions/parse.ts'
import { at, listAt, numberAt, objectAt, type Path, refusal, shown, textAt } from '#domain/retivo/conditions/refuse.ts'
import { hashToken } from '#server/crypto/tokens.ts'
import { Failure } from '#server/errors.ts'

export interface Milestone {
  key: string
  label: string
  nameKey: string
  /** About the properties of the event; null = any. */
  where: Condition | null
  weight: number
  /** Names this definition: a milestone that is defined otherwise tomorrow is another one. */
  definition: string
}

/** Where a number of the expansion score stands: in the user's properties, or here. */
export type Quantity = { path: readonly string[] } | { value: number }

export interface Segment {
  name: string
  conditions: Condition
}

export interface ScoringConfig {
  onboarding: readonly Milestone[]
  retention: readonly Milestone[]
  /** In days, but for the threshold. */
  lifecycle: { churnAfter: number; atRiskAfter: number; recovery: number; activationThreshold: number }
  engagement: { targetEvents: number; targetFeatures: number }
  limits: readonly { usage: Quantity; limit: Quantity }[]
  /** Name keys. */
  signals: readonly string[]
  segments: readonly Segment[]
  /** Names the onboarding milestones, the limits and the names that count: what is kept of a user was made by them, or has to be made anew. */
  basedOn: string
}

/** Members of the configuration that are read here: when one of them changes, all users are computed anew. */
export const scoringMembers = ['milestones', 'segments', 'lifecycle', 'engagement', 'expansion'] as const

const defaultOnboarding = [
  'signup_completed',
  'profile_completed',
  'project_created',
  'teammate_invited',
  'feature_used',
].map((key) => ({ key, label: key, event: key }))

const defaultLimits = [
  { usage: 'usage.seats', limit: 'limits.seats' },
  { usage: 'seats_used', limit: 'seats_limit' },
]

const maxEntries = 100
const maxTextLength = 200

/** Reads a stored or a sent configuration. Throws a 400 that names the place, starting with `config`. */
export function parseScoringConfig(config: Readonly<Record<string, unknown>>): ScoringConfig {
  const milestones = section(config, 'milestones')
  const given = milestonesAt(milestones, 'onboarding')
  const onboarding = given.length > 0 ? given : milestonesAt({ onboarding: defaultOnboarding }, 'onboarding')
  const expansion = expansionAt(section(config, 'expansion'))
  const engagement = engagementAt(section(config, 'engagement'))
  const weighted = onboarding.map(({ definition, key, weight }) => [definition, key, weight])
  return {
    onboarding,
    retention: milestonesAt(milestones, 'retention'),
    lifecycle: lifecycleAt(section(config, 'lifecycle')),
    engagement,
    ...expansion,
    segments: segmentsAt(config.segments),
    basedOn: hashToken(JSON.stringify([weighted, expansion, engagement.targetFeatures])).slice(0, 12),
  }
}

const section = (config: Readonly<Record<string, unknown>>, name: string): Record<string, unknown> =>
  isAbsent(config[name]) ? {} : objectAt(config[name], `config/${name}`)

const isAbsent = (value: unknown): value is undefined | null => value === undefined || value === null

function entriesAt(value: unknown, path: Path): readonly unknown[] {
  if (isAbsent(value)) return []
  const list = listAt(value, path)
  if (list.length > maxEntries) throw refusal(path, `has ${list.length} entries; ${maxEntries} are allowed`)
  return list
}

function nameAt(value: unknown, path: Path): string {
  const text = textAt(value, path)
  if (text.trim() === '') throw refusal(path, 'must not be empty')
  if (text.length > maxTextLength) throw refusal(path, `is longer than ${maxTextLength} characters`)
  return text
}

function eventAt(value: unknown, path: Path): string {
  const nameKey = toNameKey(nameAt(value, path))
  if (nameKey === '') throw refusal(path, 'must have a letter or digit')
  return nameKey
}

function positiveAt(value: unknown, path: Path): number {
  const number = numberAt(value, path)
  if (number <= 0) throw refusal(path, `must be above 0, not ${shown(value)}`)
  return number
}

const positiveOr = (section: Record<string, unknown>, name: string, path: Path, otherwise: number): number =>
  isAbsent(section[name]) ? otherwise : positiveAt(section[name], at(path, name))

function milestonesAt(section: Record<string, unknown>, kind: 'onboarding' | 'retention'): Milestone[] {
  const path = `config/milestones/${kind}`
  const milestones = entriesAt(section[kind], path).map((one, index) => milestoneAt(one, kind, at(path, index)))
  const twin = milestones.findIndex(({ key }, index) => milestones.findIndex((other) => other.key === key) < index)
  if (twin >= 0) throw refusal(at(at(path, twin), 'key'), `is there twice: ${shown(milestones[twin]?.key)}`)
  return milestones
}

/** A sum of weights has to stay a number. */
const maxWeight = 1_000_000

function milestoneAt(value: unknown, kind: string, path: Path): Milestone {
  const given = objectAt(value, path)
  const key = nameAt(given.key, at(path, 'key'))
  const label = isAbsent(given.label) ? key : nameAt(given.label, at(path, 'label'))
  const nameKey = eventAt(given.event, at(path, 'event'))
  const parsed = isAbsent(given.where) ? null : parseWhere(given.where, at(path, 'where'))
  const where = parsed && isEmpty(parsed) ? null : parsed
  const weight = isAbsent(given.weight) ? 1 : positiveAt(given.weight, at(path, 'weight'))
  if (weight > maxWeight) throw refusal(at(path, 'weight'), `must be at most ${maxWeight}, not ${shown(weight)}`)
  const definition = hashToken(JSON.stringify([kind, key, nameKey, where]))
  return { key, label, nameKey, where, weight, definition }
}

function lifecycleAt(given: Record<string, unknown>): ScoringConfig['lifecycle'] {
  const path = 'config/lifecycle'
  return {
    churnAfter: daysOr(given, 'churn_after_days', path, 30),
    atRiskAfter: daysOr(given, 'at_risk_after_days', path, 10),
    recovery: daysOr(given, 'recovery_days', path, 14),
    activationThreshold: positiveOr(given, 'activation_threshold', path, 0.6),
  }
}

/** A hundred years, which dates can take. */
const maxDays = 36_500

function daysOr(section: Record<string, unknown>, name: string, path: Path, otherwise: number): number {
  const days = positiveOr(section, name, path, otherwise)
  if (days > maxDays) throw refusal(at(path, name), `must be at most ${maxDays} days, not ${days}`)
  return days
}

/** As many names of a user are kept in its row. */
const maxFeatures = 10_000

function engagementAt(given: Record<string, unknown>): ScoringConfig['engagement'] {
  const path = 'config/engagement'
  const targetFeatures = positiveOr(given, 'target_features', path, 5)
  if (targetFeatures > maxFeatures)
    throw refusal(at(path, 'target_features'), `must be at most ${maxFeatures}, not ${targetFeatures}`)
  return { targetEvents: positiveOr(given, 'target_events', path, 42), targetFeatures }
}

function expansionAt(given: Record<string, unknown>): Pick<ScoringConfig, 'limits' | 'signals'> {
  const path = 'config/expansion'
  const pairs = isAbsent(given.limits) ? defaultLimits : entriesAt(given.limits, at(path, 'limits'))
  const limits = pairs.map((one, index) => {
    const here = at(at(path, 'limits'), index)
    const pair = objectAt(one, here)
    return { usage: quantityAt(pair.usage, at(here, 'usage')), limit: quantityAt(pair.limit, at(here, 'limit')) }
  })
  const signals = entriesAt(given.signals, at(path, 'signals')).map((one, index) =>
    eventAt(one, at(at(path, 'signals'), index)),
  )
  return { limits, signals: [...new Set(signals)] }
}

function quantityAt(value: unknown, path: Path): Quantity {
  if (typeof value === 'number') return { value: numberAt(value, path) }
  if (typeof value !== 'string') throw refusal(path, `must be a number or the path of a property, not ${shown(value)}`)
  const parts = nameAt(value, path).split('.')
  if (parts.includes('')) throw refusal(path, `names no property: a part of ${shown(value)} is empty`)
  return { path: parts }
}

function segmentsAt(value: unknown): Segment[] {
  const path = 'config/segments'
  const segments = entriesAt(value, path).map((one, index) => {
    const here = at(path, index)
    const { name, conditions } = objectAt(one, here)
    const checked = parseConditions(conditions, at(here, 'conditions'), 'segment')
    return { name: nameAt(name, at(here, 'name')), conditions: checked }
  })
  const twin = segments.findIndex(({ name }, index) => segments.findIndex((other) => other.name === name) < index)
  if (twin >= 0) throw refusal(at(at(path, twin), 'name'), `is there twice: ${shown(segments[twin]?.name)}`)
  return segments
}

const remembered = new Map<string, ScoringConfig>()
const maxRemembered = 500

/**
 * The same for a stored configuration, as the text the database gives: the same text means the same, so what was read before is not read
 * again. What an older version stored and this one would refuse counts as not set.
 */
export function readScoringConfig(text: string): ScoringConfig {
  const known = remembered.get(text)
  if (known) return known
  const config = lenient(JSON.parse(text) as Record<string, unknown>)
  if (remembered.size >= maxRemembered) remembered.clear()
  remembered.set(text, config)
  return config
}

function lenient(stored: Record<string, unknown>): ScoringConfig {
  const readable = scoringMembers.filter((name) => isReadable({ [name]: stored[name] }))
  return parseScoringConfig(Object.fromEntries(readable.map((name) => [name, stored[name]])))
}

function isReadable(config: Record<string, unknown>): boolean {
  try {
    parseScoringConfig(config)
    return true
  } catch (error) {
    if (error instanceof Failure) return false
    throw error
  }
}
