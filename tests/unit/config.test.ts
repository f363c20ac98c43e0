import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ConfigError, readConfig, variables } from '#server/config.ts'

const key = 'ab'.repeat(32)

describe('configuration', () => {
  it('is for development when nothing is set', () => {
    const config = readConfig({})
    expect(config).toMatchObject({ env: 'development', demo: true, checkReplies: true, host: '127.0.0.1', port: 3000 })
    expect(config.mail.outbox).toMatch(/outbox\.jsonl$/)
  })

  it('is for production when a database is named, and then needs a key and a public URL', () => {
    const DATABASE_URL = 'postgres://accord@127.0.0.1/accord'
    expect(() => readConfig({ DATABASE_URL })).toThrow(
      /ACCORD_ENCRYPTION_KEY is not set[\s\S]*ACCORD_PUBLIC_URL is not set/,
    )
    const config = readConfig({
      DATABASE_URL,
      ACCORD_ENCRYPTION_KEY: key,
      ACCORD_PUBLIC_URL: 'https://api.example.com/',
    })
    expect(config).toMatchObject({
      env: 'production',
      demo: false,
      checkReplies: false,
      publicUrl: 'https://api.example.com',
    })
    expect(config.mail.outbox).toBeUndefined()
  })

  it.each([
    ['ACCORD_PORT', '70000', '"70000"'],
    ['ACCORD_ENV', 'prod', '"prod"'],
    ['ACCORD_MIGHTYKEY_SIGNUP_CREDITS', '1.23456', 'four places'],
    ['ACCORD_CORS_ORIGINS', 'ftp://x', 'ACCORD_CORS_ORIGINS'],
    ['ACCORD_PROT', '1', 'is not a variable of Accord'],
  ])('refuses %s=%s and names it', (name, value, text) => {
    const read = () => readConfig({ [name]: value })
    expect(read).toThrow(ConfigError)
    expect(read).toThrow(name)
    expect(read).toThrow(text)
  })

  it('does not repeat a secret it refuses', () => {
    expect(() => readConfig({ ACCORD_ENCRYPTION_KEY: 'hunter2' })).toThrow(
      /ACCORD_ENCRYPTION_KEY is a value that is not shown/,
    )
  })

  it('takes an empty variable as not set', () => {
    expect(readConfig({ ACCORD_PORT: '' }).port).toBe(3000)
  })

  it('is described completely in docs/configuration.md', () => {
    const page = readFileSync('docs/configuration.md', 'utf8')
    const listed = [...page.matchAll(/^\| `([A-Z_]+)` \|/gm)].map((match) => match[1])
    expect(listed.sort()).toEqual(Object.keys(variables).sort())
  })

  it.each([
    [{ ACCORD_MIGHTYKEY_PAYMENTS: 'stripe' }, 'ACCORD_MIGHTYKEY_STRIPE_SECRET_KEY is not set'],
    [{ ACCORD_MIGHTYKEY_PAYMENTS: 'free' }, 'ACCORD_MIGHTYKEY_PAYMENTS is "free"'],
    [{ ACCORD_MIGHTYKEY_SLACK_CLIENT_ID: 'id' }, 'ACCORD_MIGHTYKEY_SLACK_CLIENT_SECRET belong together'],
    [{ ACCORD_MIGHTYKEY_PROVIDER_URLS: 'gitlab=https://gitlab.example.com' }, 'for each provider it names'],
    [{ ACCORD_MIGHTYKEY_PROVIDER_URLS: 'github=gopher://x' }, 'for each provider it names'],
  ])('refuses %j', (env, text) => {
    expect(() => readConfig(env)).toThrow(text)
  })

  it('sells credits for nothing only outside production', () => {
    const payments = { ACCORD_MIGHTYKEY_PAYMENTS: 'simulated' }
    expect(readConfig(payments).mightykey.payments).toEqual({ kind: 'simulated' })
    const production = {
      ACCORD_ENV: 'production',
      ACCORD_ENCRYPTION_KEY: key,
      ACCORD_PUBLIC_URL: 'https://a.example.com',
    }
    expect(readConfig(production).mightykey.payments).toEqual({ kind: 'off' })
    expect(() => readConfig({ ...production, ...payments })).toThrow('that is for development')
  })

  it('knows providers by other addresses, and OAuth applications that are whole', () => {
    const { mightykey } = readConfig({
      ACCORD_MIGHTYKEY_PROVIDER_URLS: 'github=http://127.0.0.1:9, neon=https://neon.example.com',
      ACCORD_MIGHTYKEY_VERCEL_CLIENT_ID: 'id',
      ACCORD_MIGHTYKEY_VERCEL_CLIENT_SECRET: 'secret',
    })
    expect(mightykey.integrations).toEqual({
      verifies: false,
      urls: { github: 'http://127.0.0.1:9', neon: 'https://neon.example.com' },
      oauthClients: { vercel: { id: 'id', secret: 'secret' } },
    })
  })
})
