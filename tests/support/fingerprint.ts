/** What differs between any two answers: their time, their number, and how often somebody may still ask. */
const changing = /^(date|x-request-id|(x-)?ratelimit-(remaining|reset))$/

export interface Fingerprint {
  status: number
  /** `name: value`, sorted. */
  headers: string[]
  body: string
}

/** Everything about an answer that a caller could compare, without what differs between any two answers. */
export async function fingerprint(response: Response): Promise<Fingerprint> {
  const headers = [...response.headers].filter(([name]) => !changing.test(name)).map((pair) => pair.join(': '))
  return { status: response.status, headers: headers.sort(), body: await response.text() }
}
