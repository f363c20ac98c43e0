/** What is known about each provider: where it is, how its OAuth codes are exchanged, and the cheapest question that needs a credential. */
import type { components } from '#generated/mightykey/types.ts'

export type Provider = components['schemas']['IntegrationProvider']
/** Those whose address is known beforehand. */
export type HostedProvider = Exclude<Provider, 'custom_mcp'>
export type OAuthProvider = 'github' | 'slack' | 'vercel'

interface ProviderFacts {
  /** Where its API is. */
  apiUrl: string
  /** Further hosts a credential of this provider may be sent to. */
  otherHosts: readonly string[]
  verification: {
    method: 'GET' | 'POST'
    path: string
    /** Some answer 200 with `ok: false`. */
    okField?: 'ok' | 'success'
  }
  oauth?: { url: string; path: string }
}

export const providers: Readonly<Record<HostedProvider, ProviderFacts>> = {
  github: {
    apiUrl: 'https://api.github.com',
    otherHosts: ['github.com', 'uploads.github.com'],
    verification: { method: 'GET', path: '/user' },
    oauth: { url: 'https://github.com', path: '/login/oauth/access_token' },
  },
  slack: {
    apiUrl: 'https://slack.com',
    otherHosts: ['files.slack.com'],
    verification: { method: 'POST', path: '/api/auth.test', okField: 'ok' },
    oauth: { url: 'https://slack.com', path: '/api/oauth.v2.access' },
  },
  vercel: {
    apiUrl: 'https://api.vercel.com',
    otherHosts: [],
    verification: { method: 'GET', path: '/v2/user' },
    oauth: { url: 'https://api.vercel.com', path: '/v2/oauth/access_token' },
  },
  neon: {
    apiUrl: 'https://console.neon.tech',
    otherHosts: [],
    verification: { method: 'GET', path: '/api/v2/users/me' },
  },
  cloudflare: {
    apiUrl: 'https://api.cloudflare.com',
    otherHosts: [],
    verification: { method: 'GET', path: '/client/v4/user/tokens/verify', okField: 'success' },
  },
  stripe: {
    apiUrl: 'https://api.stripe.com',
    otherHosts: [],
    verification: { method: 'GET', path: '/v1/balance' },
  },
}

/** Provider → the address that stands in for its own, by configuration. */
export type ProviderUrls = Readonly<Partial<Record<HostedProvider, string>>>

/** Host names (with the port where it is not the usual one) that a credential may be sent to. */
export function hostsOf(provider: Provider, urls: ProviderUrls, configUrl: string | undefined): string[] {
  if (provider === 'custom_mcp') return configUrl === undefined ? [] : [new URL(configUrl).host]
  const override = urls[provider]
  if (override !== undefined) return [new URL(override).host]
  return [new URL(providers[provider].apiUrl).host, ...providers[provider].otherHosts]
}
