/** Requests that are repeated, on another server, until they are answered. */
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'

export interface Answer {
  status: number
  data: Record<string, unknown>
  /** Whether it was asked more than once: then the server may have done it before. */
  repeated: boolean
}

export interface Caller {
  /** The answer, once there is one that is not about the server's own trouble. Repeated under one idempotency key. */
  call(method: string, path: string, body?: unknown): Promise<Answer>
  /** Answers that must not be: 500, and 503 without Retry-After. */
  wrong: string[]
}

const patienceSeconds = 60

export function createCaller(origins: readonly string[], base: string, key: string): Caller {
  const wrong: string[] = []
  let turn = 0

  async function once(method: string, path: string, body: unknown, id: string): Promise<Response | undefined> {
    try {
      return await fetch(`${origins[turn++ % origins.length]}${base}${path}`, {
        method,
        headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json', 'idempotency-key': id },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(15_000),
      })
    } catch {
      // Killed, or not up yet: asked again.
      return undefined
    }
  }

  return {
    wrong,
    async call(method, path, body) {
      const id = randomUUID()
      const until = performance.now() + patienceSeconds * 1000
      for (let tries = 1; performance.now() < until; tries++) {
        const response = await once(method, path, body, id)
        if (response && response.status < 500) {
          const data = (await response.json()) as Record<string, unknown>
          return { status: response.status, data, repeated: tries > 1 }
        }
        if (response?.status === 500 || (response && !response.headers.has('retry-after')))
          wrong.push(`${method} ${path}: ${response.status}`)
        await sleep(200)
      }
      throw new Error(`${method} ${path} had no answer in ${patienceSeconds} s`)
    },
  }
}
