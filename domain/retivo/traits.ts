/** How traits, whoever sends them, become the columns of a user and its properties. */

import type { Profile } from '#db/retivo/scoring.ts'

export type Json = Record<string, unknown>

/** Undefined: the traits say nothing about it. */
export interface TraitColumns {
  name?: string | null
  email?: string | null
  company?: string | null
  role?: string | null
  teamSize?: number | null
  locale?: string | null
}

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The first of these members that is there. */
function first(traits: Json, ...names: string[]): unknown {
  const found = names.find((name) => Object.hasOwn(traits, name) && traits[name] !== undefined)
  return found === undefined ? undefined : traits[found]
}

/** A text; null removes it, and so does an empty one. Anything else says nothing. */
function text(value: unknown): string | null | undefined {
  if (value === null) return null
  if (typeof value !== 'string') return undefined
  return value.trim() === '' ? null : value
}

function fullName(traits: Json): string | null | undefined {
  const whole = text(first(traits, 'name'))
  if (whole !== undefined) return whole
  const parts = [text(first(traits, 'firstName', 'first_name')), text(first(traits, 'lastName', 'last_name'))]
  if (parts.every((part) => part === undefined)) return undefined
  return parts.filter((part) => typeof part === 'string').join(' ') || null
}

function companyName(traits: Json): string | null | undefined {
  const company = first(traits, 'company')
  return text(isObject(company) ? company.name : company)
}

function teamSize(traits: Json): number | null | undefined {
  const size = first(traits, 'team_size', 'teamSize')
  if (size === undefined) return undefined
  const number = typeof size === 'string' && size.trim() !== '' ? Number(size) : size
  return typeof number === 'number' && Number.isFinite(number) ? number : null
}

/** The columns that traits speak of. */
export function mapTraits(traits: Json): TraitColumns {
  const mapped = {
    name: fullName(traits),
    email: text(first(traits, 'email')),
    company: companyName(traits),
    role: text(first(traits, 'role', 'title', 'job_title')),
    teamSize: teamSize(traits),
    locale: text(first(traits, 'locale', 'language')),
  }
  return Object.fromEntries(Object.entries(mapped).filter(([, value]) => value !== undefined)) as TraitColumns
}

/** What traits say about being contacted; null = nothing. */
export const optOutOf = (traits: Json): boolean | null =>
  typeof traits.opted_out === 'boolean' ? traits.opted_out : null

/** A shallow merge; null removes. */
function mergeProperties(stored: Json, traits: Json): Json {
  const merged = new Map(Object.entries(stored))
  for (const [name, value] of Object.entries(traits)) {
    if (value === null) merged.delete(name)
    else merged.set(name, value)
  }
  return Object.fromEntries(merged)
}

/** The user with traits laid over it. */
export const applyTraits = (profile: Profile, traits: Json): Profile => ({
  ...profile,
  ...mapTraits(traits),
  properties: mergeProperties(profile.properties, traits),
})

/** The same, but only what the user does not have yet. */
export function applyAbsentTraits(profile: Profile, traits: Json): Profile {
  const isNew = (name: string) => !Object.hasOwn(profile.properties, name)
  const absent = Object.fromEntries(Object.entries(traits).filter(([name]) => isNew(name)))
  const columns = Object.entries(mapTraits(absent)).filter(([name]) => profile[name as keyof TraitColumns] === null)
  return {
    ...profile,
    ...Object.fromEntries(columns),
    properties: mergeProperties(profile.properties, absent),
  }
}

export const nobody: Profile = {
  name: null,
  email: null,
  company: null,
  role: null,
  teamSize: null,
  locale: null,
  properties: {},
}
