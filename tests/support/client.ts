/** A typed client of a contract that keeps cookies like a browser, and sends the headers it is told to. */

import { parseSetCookie } from 'cookie'
import createOpenApiClient, { type Client } from 'openapi-fetch'

export interface TestClient<Paths extends object> {
  api: Client<Paths>
  /** The cookies the server set; change it to be somebody else. */
  cookies: Map<string, string>
  /** Sent with every request; change it between requests. */
  headers: Record<string, string>
}

/** A client without credentials; give it some in `headers` or by logging in. */
export function createClient<Paths extends object>(
  baseUrl: string,
  headers: Record<string, string> = {},
): TestClient<Paths> {
  const cookies = new Map<string, string>()
  const own = { ...headers }
  const api = createOpenApiClient<Paths>({
    baseUrl,
    async fetch(request) {
      for (const [name, value] of Object.entries(own)) request.headers.set(name, value)
      if (cookies.size > 0) {
        request.headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '))
      }
      const response = await fetch(request)
      keepCookies(cookies, response)
      return response
    },
  })
  return { api, cookies, headers: own }
}

function keepCookies(cookies: Map<string, string>, response: Response): void {
  for (const line of response.headers.getSetCookie()) {
    const { name, value, maxAge } = parseSetCookie(line)
    if (maxAge === 0 || value === undefined) cookies.delete(name)
    else cookies.set(name, value)
  }
}
