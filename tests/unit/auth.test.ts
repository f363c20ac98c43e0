import { parseSetCookie } from 'cookie'
import { describe, expect, test } from 'vitest'
import { clearedCookie, sessionCookie } from '#server/auth/cookies.ts'
import { isMutation, isSameOrigin } from '#server/auth/same-origin.ts'
import { defaultSessionPolicy, isLive, slide, startSession } from '#server/auth/sessions.ts'

const own = ['https://accord.example', 'http://127.0.0.1:3000']

describe('a cookie-authenticated change', () => {
  test.each<[string, string | undefined, string | undefined, boolean]>([
    ['from no browser', undefined, undefined, true],
    ['from the public origin', 'https://accord.example', undefined, true],
    ['from the origin of the request itself', 'http://127.0.0.1:3000', 'same-origin', true],
    ['from the public origin with its default port', 'https://accord.example:443', undefined, true],
    ['from the public origin in capitals', 'HTTPS://ACCORD.EXAMPLE', undefined, true],
    ['typed into the address bar', undefined, 'none', true],
    ['from another host', 'https://evil.example', undefined, false],
    ['from the public host over plain http', 'http://accord.example', undefined, false],
    ['from another port', 'http://127.0.0.1:3001', undefined, false],
    ['from a subdomain', 'https://www.accord.example', undefined, false],
    ['from a host that begins alike', 'https://accord.example.evil.example', undefined, false],
    ['from an opaque origin', 'null', undefined, false],
    ['from two origins at once', 'https://accord.example, https://evil.example', undefined, false],
    ['from something that is no origin', 'accord.example', undefined, false],
    ['from a sibling site', undefined, 'same-site', false],
    ['from another site', undefined, 'cross-site', false],
    ['from our own page, which the browser calls another site', 'https://accord.example', 'cross-site', false],
    ['with a word of the future', undefined, 'same-planet', false],
  ])('%s', (_name, origin, secFetchSite, expected) => {
    expect(isSameOrigin({ origin, secFetchSite }, own)).toBe(expected)
  })

  test('an opaque origin is foreign even where no public origin is configured', () => {
    expect(isSameOrigin({ origin: 'null', secFetchSite: undefined }, [undefined, 'null'])).toBe(false)
  })

  test.each([
    ['GET', false],
    ['HEAD', false],
    ['OPTIONS', false],
    ['get', false],
    ['POST', true],
    ['PATCH', true],
    ['PUT', true],
    ['DELETE', true],
  ])('%s changes something: %s', (method, expected) => {
    expect(isMutation(method)).toBe(expected)
  })
})

describe('session cookies', () => {
  const now = new Date('2026-01-01T00:00:00Z')
  const expires = new Date('2026-01-31T00:00:00Z')

  test('are out of reach for scripts and foreign forms, and last as long as the session', () => {
    const cookie = parseSetCookie(sessionCookie({ name: 'mk_session', secure: true }, 'token', expires, now))
    expect(cookie).toMatchObject({
      name: 'mk_session',
      value: 'token',
      httpOnly: true,
      sameSite: 'lax',
      path: '/',
      secure: true,
      maxAge: 30 * 24 * 60 * 60,
      expires,
    })
  })

  test('travel over plain http where the policy says so', () => {
    const text = sessionCookie({ name: 'mk_session', secure: false }, 'token', expires, now)
    expect(text).not.toMatch(/secure/i)
  })

  test('are cleared under the same attributes', () => {
    const cookie = parseSetCookie(clearedCookie({ name: 'mk_session', secure: true }))
    expect(cookie).toMatchObject({
      name: 'mk_session',
      value: '',
      httpOnly: true,
      sameSite: 'lax',
      path: '/',
      maxAge: 0,
    })
  })
})

describe('the life of a session', () => {
  const start = new Date('2026-01-01T00:00:00Z')
  const day = 24 * 60 * 60 * 1000
  const later = (milliseconds: number) => new Date(start.getTime() + milliseconds)
  const session = startSession(start)

  test('is 30 days, and 7 days without use', () => {
    expect(session).toEqual({ expiresAt: later(30 * day), idleExpiresAt: later(7 * day) })
  })

  test('ends exactly at its end', () => {
    expect(isLive(session, later(7 * day - 1))).toBe(true)
    expect(isLive(session, later(7 * day))).toBe(false)
    const used = { ...session, idleExpiresAt: later(40 * day) }
    expect(isLive(used, later(30 * day - 1))).toBe(true)
    expect(isLive(used, later(30 * day))).toBe(false)
  })

  test('is extended by use, at most once a minute', () => {
    expect(slide(session, start)).toBeNull()
    expect(slide(session, later(59_999))).toBeNull()
    expect(slide(session, later(60_000))).toEqual(later(7 * day + 60_000))
  })

  test('is never extended beyond its fixed end', () => {
    expect(slide(session, later(29 * day))).toEqual(later(30 * day))
    expect(slide({ ...session, idleExpiresAt: later(30 * day) }, later(29.5 * day))).toBeNull()
    const nearlyThere = { ...session, idleExpiresAt: later(30 * day - 1) }
    expect(slide(nearlyThere, later(23.5 * day))).toEqual(later(30 * day))
  })

  test('is never shortened by use', () => {
    expect(slide({ ...session, idleExpiresAt: later(9 * day) }, later(day))).toBeNull()
  })

  test('is not longer than its fixed end from the beginning', () => {
    const short = startSession(start, { ...defaultSessionPolicy, absoluteSeconds: 60 })
    expect(short).toEqual({ expiresAt: later(60_000), idleExpiresAt: later(60_000) })
  })
})
