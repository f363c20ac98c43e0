import { describe, expect, it } from 'vitest'
import { isTooDeep, mainSecret, splitSecrets } from '#domain/mightykey/secrets.ts'

describe('secrets among settings', () => {
  it.each([
    [{ apiKey: 'a' }, { apiKey: '***' }, 1],
    [{ API_KEY: 'a', region: 'eu' }, { API_KEY: '***', region: 'eu' }, 1],
    [{ accessToken: 'a', refresh_token: 'b' }, { accessToken: '***', refresh_token: '***' }, 2],
    [{ deep: { er: [{ clientSecret: 'a', name: 'n' }] } }, { deep: { er: [{ clientSecret: '***', name: 'n' }] } }, 1],
    [{ credentials: { user: 'u', pass: 'p' } }, { credentials: '***' }, 1],
    [{ tokens: ['a', 'b'] }, { tokens: '***' }, 1],
    [
      { privatePem: 'a', password: 7, passwordHint: true },
      { privatePem: '***', password: '***', passwordHint: '***' },
      3,
    ],
    [{ token: '', secret: null, url: 'u' }, { token: '', secret: null, url: 'u' }, 0],
    [{ user: 'u', list: [1, null, 'x'] }, { user: 'u', list: [1, null, 'x'] }, 0],
    [{}, {}, 0],
  ])('of %j leave %j', (config, masked, count) => {
    const split = splitSecrets(config)
    expect(split.masked).toEqual(masked)
    expect(split.secrets).toHaveLength(count)
  })

  it('are found with their place and value', () => {
    expect(splitSecrets({ a: [{ 'x-key': 'v' }] }).secrets).toEqual([{ path: ['a', 0, 'x-key'], value: 'v' }])
  })

  it('leave the settings they were given as they are', () => {
    const config = { token: 'a' }
    splitSecrets(config)
    expect(config).toEqual({ token: 'a' })
  })

  it('cannot be used to replace the prototype of anything', () => {
    const config = JSON.parse('{"__proto__":{"token":"a"}}') as Record<string, unknown>
    const { masked, secrets } = splitSecrets(config)
    expect(JSON.stringify(masked)).toBe('{"__proto__":{"token":"***"}}')
    expect(secrets).toHaveLength(1)
  })

  it('name one of them as what opens the door', () => {
    const split = (config: Record<string, unknown>) => mainSecret(splitSecrets(config).secrets)
    expect(split({ refreshToken: 'r', accessToken: 'a' })).toBe('a')
    expect(split({ signingSecret: 's', bot_token: 'b' })).toBe('b')
    expect(split({ somethingPrivate: 'p' })).toBe('p')
    expect(split({ credentials: { user: 'u' } })).toBeUndefined()
  })

  it('are not looked for in settings without an end', () => {
    const nested = (depth: number) => JSON.parse('['.repeat(depth) + ']'.repeat(depth)) as unknown
    expect(isTooDeep(nested(20))).toBe(false)
    expect(isTooDeep(nested(40))).toBe(true)
    expect(isTooDeep(nested(5000))).toBe(true)
  })
})
