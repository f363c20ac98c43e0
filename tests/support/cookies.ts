/** A browser's way with cookies, for a client that is given a `fetch`. */
import { parseSetCookie } from 'cookie'

/** Sends the cookies with every request and keeps those of every answer in them; change the map to be somebody else. */
export function fetchWith(cookies: Map<string, string>): (request: Request) => Promise<Response> {
  return async (request) => {
    if (cookies.size > 0) {
      request.headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '))
    }
    const response = await fetch(request)
    keepCookies(cookies, response)
    return response
  }
}

function keepCookies(cookies: Map<string, string>, response: Response): void {
  for (const line of response.headers.getSetCookie()) {
    const { name, value, maxAge } = parseSetCookie(line)
    if (maxAge === 0 || value === undefined) cookies.delete(name)
    else cookies.set(name, value)
  }
}
