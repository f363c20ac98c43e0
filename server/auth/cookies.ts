import { stringifySetCookie } from 'cookie'

/** What never changes about a system's session cookie. */
export interface CookiePolicy {
  name: string
  /** False only where browsers talk plain http, in development. */
  secure: boolean
}

const attributes = { httpOnly: true, sameSite: 'lax', path: '/' } as const

/** The `Set-Cookie` value that hands a session to the browser until `expires`. The token is the only place where it stands in clear. */
export function sessionCookie(policy: CookiePolicy, token: string, expires: Date, now: Date): string {
  const maxAge = Math.max(0, Math.floor((expires.getTime() - now.getTime()) / 1000))
  return stringifySetCookie({ ...attributes, name: policy.name, value: token, secure: policy.secure, maxAge, expires })
}

/** The `Set-Cookie` value that makes the browser forget the session. The attributes must be those it was set with. */
export function clearedCookie(policy: CookiePolicy): string {
  return stringifySetCookie({
    ...attributes,
    name: policy.name,
    value: '',
    secure: policy.secure,
    maxAge: 0,
    expires: new Date(0),
  })
}
