/** Connecting other companies' services (section 11 of the behaviour specification). */
import type { IntegrationRow, IntegrationState } from '#db/mightykey/integrations.ts'
import { fail } from '#domain/mightykey/errors.ts'
import { ExchangeRefused, exchangeCode, type OAuthClient } from '#domain/mightykey/providers/integrations/oauth.ts'
import type { OAuthProvider, Provider, ProviderUrls } from '#domain/mightykey/providers/integrations/providers.ts'
import { verifyCredential } from '#domain/mightykey/providers/integrations/verify.ts'
import { type FoundSecret, isTooDeep, mainSecret, maxDepth, splitSecrets } from '#domain/mightykey/secrets.ts'
import type { components } from '#generated/mightykey/types.ts'
import { isPrivateHost } from '#server/outbound/addresses.ts'
import { type GuardedFetch, OutboundError } from '#server/outbound/fetch.ts'

type Schemas = components['schemas']
type AuthMethod = Schemas['IntegrationAuthMethod']
type Settings = Readonly<Record<string, unknown>>

/** What connecting needs beside the request. */
export interface IntegrationServices {
  fetch: GuardedFetch
  urls: ProviderUrls
  /** Absent for a provider: its codes cannot be exchanged. */
  oauthClients: Readonly<Partial<Record<OAuthProvider, OAuthClient>>>
  /** Whether credentials are tried before they are kept. */
  verifies: boolean
  allowPrivateEgress: boolean
}

export interface ConnectRequest {
  provider: Provider
  authMethod?: AuthMethod | undefined
  config?: Settings | undefined
}

/** What will be stored, with the secrets beside it, still open. */
export interface Connection extends Omit<IntegrationState, 'credentialsSealed' | 'connectedBy'> {
  secrets: FoundSecret[]
}

const oauthProviders: readonly Provider[] = ['github', 'slack', 'vercel'] satisfies OAuthProvider[]
const isOAuthProvider = (provider: Provider): provider is OAuthProvider => oauthProviders.includes(provider)

/** How a provider is connected when the request does not say. */
function defaultAuthMethod(provider: Provider, hasSecret: boolean): AuthMethod | null {
  if (isOAuthProvider(provider)) return 'oauth'
  return provider === 'custom_mcp' && !hasSecret ? null : 'api_key'
}

/**
 * Everything up to the row: checks the request, exchanges an OAuth code, and tries the credential. A credential that does not work makes a
 * connection with an error; a request that makes no sense is refused.
 */
export async function connect(services: IntegrationServices, request: ConnectRequest, now: Date): Promise<Connection> {
  const { provider, config = {} } = request
  if (isTooDeep(config)) throw fail('config_invalid', `config is nested deeper than ${maxDepth} levels`)
  if (provider === 'custom_mcp') assertServerUrl(config.url, services.allowPrivateEgress)
  const authMethod = request.authMethod ?? defaultAuthMethod(provider, splitSecrets(config).secrets.length > 0)
  const settings = authMethod === 'oauth' ? await withTokens(services, provider, config) : config
  const { masked, secrets } = splitSecrets(settings)
  if (authMethod !== null && secrets.length === 0) {
    throw fail('config_invalid', 'config must contain a secret: a field with a name like apiKey or token')
  }
  const credential = mainSecret(secrets)
  const canVerify = services.verifies && provider !== 'custom_mcp' && credential !== undefined
  const problem = canVerify ? await verifyCredential(services.fetch, services.urls, provider, credential) : null
  return {
    status: problem === null ? 'connected' : 'error',
    authMethod,
    config: request.config === undefined && Object.keys(masked).length === 0 ? null : masked,
    verifiedAt: canVerify && problem === null ? now : null,
    errorMessage: problem,
    secrets,
  }
}

function assertServerUrl(address: unknown, allowPrivate: boolean): void {
  const url = typeof address === 'string' && /^https?:\/\//i.test(address) ? URL.parse(address) : null
  if (url?.username !== '' || url.password !== '') {
    throw fail(
      'config_invalid',
      'config.url must be the http or https address of the server, without user name and password',
    )
  }
  if (!allowPrivate && isPrivateHost(url.hostname)) {
    throw fail('config_invalid', `config.url must be an address on the public internet; ${url.hostname} is not`)
  }
}

/** The settings with tokens in them: those that were handed in, or what the code was exchanged for. The code is of no use afterwards. */
async function withTokens(services: IntegrationServices, provider: Provider, config: Settings): Promise<Settings> {
  const { code, redirectUri, ...rest } = config
  if (splitSecrets(rest).secrets.length > 0) return redirectUri === undefined ? rest : { ...rest, redirectUri }
  if (typeof code !== 'string' || code === '' || typeof redirectUri !== 'string' || redirectUri === '') {
    throw fail('config_invalid', 'config must contain a token, or the code and the redirectUri of an authorization')
  }
  const client = isOAuthProvider(provider) ? services.oauthClients[provider] : undefined
  if (!isOAuthProvider(provider) || !client) {
    throw fail('config_invalid', `OAuth is not configured for ${provider}`)
  }
  try {
    const tokens = await exchangeCode(services.fetch, services.urls, { provider, client, code, redirectUri })
    return { ...rest, redirectUri, ...tokens }
  } catch (cause) {
    if (cause instanceof ExchangeRefused) {
      throw fail('config_invalid', `config.code was refused by ${provider}: ${cause.message}`, { cause })
    }
    if (cause instanceof OutboundError) {
      throw fail('bad_gateway', `${provider} did not exchange the code: ${cause.message}`, { cause })
    }
    throw cause
  }
}

/** An integration as its organisation sees it: without any secret. */
export const toIntegration = (row: IntegrationRow): Schemas['Integration'] => ({
  id: row.id,
  // Kept by check constraints of the table.
  provider: row.provider as Provider,
  status: row.status as Schemas['Integration']['status'],
  authMethod: row.auth_method as AuthMethod | null,
  config: row.config as Schemas['Integration']['config'],
  connectedAt: row.connected_at?.toISOString() ?? null,
  lastVerifiedAt: row.last_verified_at?.toISOString() ?? null,
  errorMessage: row.error_message,
  createdAt: row.created_at.toISOString(),
})
