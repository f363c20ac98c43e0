/**
 * Keeps secrets out of what is stored. Every pattern starts where a word starts and repeats one class of characters at a time, so scanning is
 * linear in the length of the text.
 */

interface Detector {
  /** What a finding is called, in violations and in the place of the secret. */
  id: string
  pattern: RegExp
}

const boundary = '(?<![A-Za-z0-9_-])'
const secretNames =
  'api[_-]?key|apikey|access[_-]?key|secret[_-]?key|client[_-]?secret|access[_-]?token|auth[_-]?token|refresh[_-]?token|token|secret|password|passwd|pwd'

const detectors: readonly Detector[] = [
  {
    id: 'private_key',
    // To its end, or to the end of the text: lines of its head may have dashes.
    pattern: /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]{0,40}PRIVATE KEY-----|$)/g,
  },
  { id: 'anthropic_key', pattern: new RegExp(`${boundary}sk-ant-[A-Za-z0-9_-]{16,}`, 'g') },
  { id: 'openai_key', pattern: new RegExp(`${boundary}sk-(?!ant-)[A-Za-z0-9_-]{20,}`, 'g') },
  {
    id: 'github_token',
    pattern: new RegExp(`${boundary}(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{20,})`, 'g'),
  },
  { id: 'stripe_live_key', pattern: new RegExp(`${boundary}[sr]k_live_[A-Za-z0-9]{8,}`, 'g') },
  { id: 'slack_token', pattern: new RegExp(`${boundary}xox[abeoprs]-[A-Za-z0-9-]{10,}`, 'g') },
  { id: 'aws_access_key', pattern: new RegExp(`${boundary}AKIA[0-9A-Z]{16}(?![0-9A-Z])`, 'g') },
  {
    id: 'jwt',
    pattern: new RegExp(`${boundary}eyJ[A-Za-z0-9_-]{5,}\\.[A-Za-z0-9_-]{5,}\\.[A-Za-z0-9_-]{5,}`, 'g'),
  },
  {
    id: 'credential_assignment',
    pattern: new RegExp(
      `(?<![A-Za-z0-9])(?:${secretNames})["']? {0,4}[:=] {0,4}["']?[A-Za-z0-9_\\-+/=.~!@#$%^&*]{16,}`,
      'gi',
    ),
  },
]

/** What a place of a secret is replaced with. */
export const redaction = (id: string): string => `[redacted:${id}]`

/** The kinds of secrets in a text, each once, in the order they are looked for. */
export const findSecrets = (text: string): string[] =>
  detectors.filter(({ pattern }) => text.search(pattern) >= 0).map(({ id }) => id)

/** A text in which every secret is replaced by what kind it was. */
export const redact = (text: string): string =>
  detectors.reduce((rest, { id, pattern }) => rest.replaceAll(pattern, redaction(id)), text)

/** Every text in a JSON value, those of members with their names: a name can be what tells a secret. */
function* textsOf(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value
  else if (Array.isArray(value)) for (const item of value) yield* textsOf(item)
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      yield typeof item === 'string' ? `${key}: ${item}` : key
      yield* textsOf(item)
    }
  }
}

/** The kinds of secrets anywhere in a JSON value, each once. */
export function secretsIn(value: unknown): string[] {
  const found = new Set<string>()
  for (const text of textsOf(value)) for (const id of findSecrets(text)) found.add(id)
  return [...found]
}

/** The same JSON value with every secret in its texts redacted, and every text whose name tells that it is one. */
export const redactAll = <Value>(value: Value): Value => withoutSecrets(value) as Value

function withoutSecrets(value: unknown): unknown {
  if (typeof value === 'string') return redact(value)
  if (Array.isArray(value)) return value.map(withoutSecrets)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [redact(name), redactMember(name, item)]))
}

const tellsSecret = new RegExp(`(?<![A-Za-z0-9])(?:${secretNames})$`, 'i')

function redactMember(name: string, item: unknown): unknown {
  const own = withoutSecrets(item)
  if (typeof item !== 'string' || own !== item || !tellsSecret.test(name)) return own
  const named = redact(`${name}: ${item}`)
  return named === `${redact(name)}: ${item}` ? item : named
}

/** What a refused capture says about why. */
export const secretVerdict = {
  provider: 'local',
  mode: 'strict',
  threatIndicators: ['credential_leak'],
  degraded: false,
} as const
