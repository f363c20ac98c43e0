/** Signatures of webhooks, by Web Crypto. */

export type WebhookHeaders = Headers | Readonly<Record<string, string | readonly string[] | undefined>>
/** One secret, or several while one replaces the other. */
export type WebhookSecret = string | readonly string[]

export interface WebhookOptions {
  /** Seconds that the signed time may be away from now; 0 accepts any. */
  tolerance?: number
  /** Milliseconds since 1970; `Date.now()` unless given. */
  now?: number
}

/** The request is not what the owner of the secret sent; `message` says which check failed. Answer it with 400. */
export class WebhookError extends Error {
  override name = 'WebhookError'
}

/** How one system signs. */
export interface WebhookScheme {
  /** Signatures in lower-case hex, and the signed time in seconds where the signature covers one. */
  read(header: (name: string) => string): { signatures: readonly string[]; time?: string }
  /** A time inside the signed body (ISO 8601), where the signature covers none. */
  timeOf?(event: Record<string, unknown>): unknown
  tolerance: number
}

const encoder = new TextEncoder()

/** Reads `t=1700000000,v1=ab…,v1=cd…`. */
export function readSignatureList(text: string): { signatures: string[]; time?: string } {
  const pairs = text.split(',').map((part) => part.trim().split('=') as [string, string?])
  const time = pairs.find(([name]) => name === 't')?.[1]
  return {
    signatures: pairs.flatMap(([name, value]) => (name === 'v1' && value ? [value] : [])),
    ...(time === undefined ? {} : { time }),
  }
}

const fromHex = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(/^([0-9a-f]{2})+$/.test(text) ? (text.match(/../g) ?? []) : [], (pair) => Number.parseInt(pair, 16))

/**
 * Resolves to the event in `payload` when one of the secrets signed exactly these bytes, and the signed time is near enough. Give the body
 * as it was received: parsed and serialised again it is not what was signed. Throws a WebhookError.
 */
export async function verify<Event>(
  scheme: WebhookScheme,
  payload: string | Uint8Array | ArrayBuffer,
  headers: WebhookHeaders,
  secret: WebhookSecret,
  { tolerance = scheme.tolerance, now = Date.now() }: WebhookOptions = {},
): Promise<Event> {
  // The Headers of another library, or of another realm, are no instance of this one.
  const entries = Symbol.iterator in headers ? [...(headers as Headers)] : Object.entries(headers)
  const lower = new Map(entries.map(([name, value]) => [name.toLowerCase(), `${value ?? ''}`]))
  const { signatures, time } = scheme.read((name) => lower.get(name) ?? '')
  const bytes = typeof payload === 'string' ? encoder.encode(payload) : new Uint8Array(payload)
  const signed = time === undefined ? bytes : new Uint8Array([...encoder.encode(`${time}.`), ...bytes])

  if (!signatures.some(Boolean)) throw new WebhookError('There is no signature in the headers')
  if (!(await anyMatches(typeof secret === 'string' ? [secret] : secret, signatures, signed))) {
    throw new WebhookError('No secret matches the signature: another secret, or the body is not as received')
  }
  let event: Record<string, unknown> | null
  try {
    event = JSON.parse(new TextDecoder().decode(bytes))
  } catch (cause) {
    throw new WebhookError('The body is signed but is not JSON', { cause })
  }
  const said = time === undefined ? scheme.timeOf?.(event ?? {}) : Number(time) * 1000
  if (said !== undefined && tolerance && !(Math.abs(now - +new Date(said as number)) <= tolerance * 1000)) {
    throw new WebhookError(`The signed time is more than ${tolerance} s away from now; it may be a repetition`)
  }
  return event as Event
}

async function anyMatches(secrets: readonly string[], signatures: readonly string[], signed: Uint8Array<ArrayBuffer>) {
  for (const secret of secrets.filter(Boolean)) {
    const key = await crypto.subtle.importKey('raw', encoder.encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, [
      'verify',
    ])
    for (const one of signatures) if (await crypto.subtle.verify('HMAC', key, fromHex(one), signed)) return true
  }
  return false
}
