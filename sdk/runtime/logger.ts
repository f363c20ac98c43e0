/** Turns attempts into entries without secrets. */
import type { Attempt } from './transport.ts'

export interface LogEntry {
  operation: string
  /** Counted from 0. */
  attempt: number
  /** Milliseconds it took. */
  ms: number
  /** Milliseconds to wait before the next attempt; -1 when this was the last one. */
  wait: number
  method: string
  url: string
  /** Headers and JSON body of the request, with every secret replaced; before authorisation. */
  request: { headers: Record<string, string>; body?: unknown }
  response?: { status: number; headers: Record<string, string> }
  error?: string
}

/** Names that are secrets in any API. */
const suspicious = /pass(word|phrase)|secret|token$|api_?-?key|authorization|cookie|credential|signature/i
const hidden = '[redacted]'

function redact(value: unknown, isSecret: (name: string) => boolean): unknown {
  if (Array.isArray(value)) return value.map((one) => redact(one, isSecret))
  if (typeof value !== 'object' || !value) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, isSecret(name) ? hidden : redact(one, isSecret)]),
  )
}

/**
 * A `log` option that writes entries without secrets: members and parameters that the contract marks (`names`: `format: password`,
 * `writeOnly`, the security headers), and whatever is named like one. Bodies of answers and bodies that are not JSON are left out.
 */
export function redactingLogger(write: (entry: LogEntry) => void, names: readonly string[]) {
  const isSecret = (name: string) => names.includes(name.toLowerCase()) || suspicious.test(name)
  const headersOf = ({ headers }: Request | Response) =>
    redact(Object.fromEntries(headers), isSecret) as Record<string, string>
  return async ({ request, response, error, ...attempt }: Attempt): Promise<void> => {
    const url = new URL(request.url)
    for (const name of [...url.searchParams.keys()]) if (isSecret(name)) url.searchParams.set(name, hidden)
    const json = /json/.test(request.headers.get('content-type') ?? '') && (await request.clone().text())
    write({
      ...attempt,
      method: request.method,
      url: url.href,
      request: { headers: headersOf(request), ...(json && { body: redact(parse(json), isSecret) }) },
      ...(response && { response: { status: response.status, headers: headersOf(response) } }),
      ...(error ? { error: `${error}` } : {}),
    })
  }
}

/** A body that says it is JSON and is not is left out: nothing is known of what is secret in it. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return `${text.length} characters that are not JSON`
  }
}
