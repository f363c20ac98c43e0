/** Secrets among the settings a user hands in: found by the names of their fields, at any depth, and taken out. Pure. */

export interface FoundSecret {
  /** Member names and positions, from the outside in. */
  path: (string | number)[]
  value: unknown
}

export interface SplitConfig {
  /** The settings with a mark where a secret was. */
  masked: Record<string, unknown>
  secrets: FoundSecret[]
}

export const mask = '***'

const secretName = /key|token|secret|password|credential|private/i
/** Deeper settings are not settings. */
export const maxDepth = 32

const isNothing = (value: unknown): boolean => value === null || value === undefined || value === ''

/** Whether arrays and objects are nested deeper than {@link maxDepth}. */
export function isTooDeep(value: unknown): boolean {
  let level: unknown[] = [value]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > maxDepth) return true
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []))
  }
  return false
}

/** Takes the value of every field that is named like a secret; of an object or list with such a name, all of it. */
export function splitSecrets(config: Readonly<Record<string, unknown>>): SplitConfig {
  const secrets: FoundSecret[] = []
  const walk = (value: unknown, path: (string | number)[]): unknown => {
    if (Array.isArray(value)) return value.map((item, index) => walk(item, [...path, index]))
    // PostgreSQL's JSON has no lone surrogates.
    if (typeof value === 'string') return value.toWellFormed()
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => {
        const stored = name.toWellFormed()
        if (!secretName.test(name) || isNothing(member)) return [stored, walk(member, [...path, stored])]
        secrets.push({ path: [...path, stored], value: member })
        return [stored, mask]
      }),
    )
  }
  const masked = walk(config, []) as Record<string, unknown>
  return { masked, secrets }
}

/** What opens the provider's door: the secret with the likeliest name, else the first. Undefined when none is a text. */
export function mainSecret(secrets: readonly FoundSecret[]): string | undefined {
  const texts = secrets.flatMap(({ path, value }) =>
    typeof value === 'string'
      ? [
          {
            name: String(path.at(-1))
              .toLowerCase()
              .replaceAll(/[^a-z]/g, ''),
            value,
          },
        ]
      : [],
  )
  const likeliest = ['accesstoken', 'apitoken', 'bottoken', 'token', 'apikey', 'secretkey', 'key']
  const named = likeliest.flatMap((name) => texts.filter((text) => text.name === name))
  return (named[0] ?? texts[0])?.value
}
