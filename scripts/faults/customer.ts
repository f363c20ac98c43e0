/** Somebody who keeps working while servers go away: what cannot connect is tried at the next server. */
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'

export interface Customer {
  call(method: string, path: string, body?: object): Promise<{ status: number; data: unknown }>
  /** Answers that must never be given: 500, and 503 without Retry-After. */
  wrong: string[]
  answers: number
}

const patienceSeconds = 60
const retryPauseMs = 200

export async function register(origins: readonly string[]): Promise<Customer> {
  let cookie = ''
  const customer: Customer = {
    wrong: [],
    answers: 0,
    async call(method, path, body) {
      const until = performance.now() + patienceSeconds * 1000
      for (let attempt = 0; performance.now() < until; attempt++) {
        const response = await send(
          `${origins[attempt % origins.length]}/mightykey/api/v1${path}`,
          method,
          cookie,
          body,
        )
        if (!response) {
          await sleep(retryPauseMs)
          continue
        }
        customer.answers++
        const { status } = response
        if (status >= 500 && !(status === 503 && response.headers.has('retry-after')))
          customer.wrong.push(`${status} ${method} ${path}`)
        if (status >= 500) {
          await response.body?.cancel()
          await sleep(retryPauseMs)
          continue
        }
        cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? cookie
        const answer = (await response.json()) as { data?: unknown }
        return { status, data: answer.data }
      }
      throw new Error(`${method} ${path} was not answered within ${patienceSeconds} s`)
    },
  }
  const account = { email: `${randomUUID()}@example.com`, password: 'correct horse battery staple', name: 'Faults' }
  await customer.call('POST', '/auth/register', account)
  return customer
}

/** Undefined when there was no answer: the server is being killed, or not back yet. */
async function send(
  url: string,
  method: string,
  cookie: string,
  body: object | undefined,
): Promise<Response | undefined> {
  try {
    return await fetch(url, {
      method,
      headers: { cookie, ...(body ? { 'content-type': 'application/json' } : {}) },
      ...(body ? { body: JSON.stringify(body) } : {}),
      signal: AbortSignal.timeout(20_000),
    })
  } catch {
    return undefined
  }
}
