import { z } from 'zod'
import { type OAuthProvider, type ProviderUrls, providers } from '#domain/mightykey/providers/integrations/providers.ts'
import type { GuardedFetch } from '#server/outbound/fetch.ts'

export interface OAuthClient {
  id: string
  secret: string
}

export interface Exchange {
  provider: OAuthProvider
  client: OAuthClient
  code: string
  redirectUri: string
}

/** As settings: the names make the tokens secrets. */
export interface OAuthTokens {
  accessToken: string
  refreshToken?: string
  scope?: string
}

/** The provider does not accept the code. */
export class ExchangeRefused extends Error {
  override name = 'ExchangeRefused'
}

const timeoutMs = 10_000

const answerSchema = z.object({
  access_token: z.string().min(1).optional(),
  refresh_token: z.string().min(1).optional(),
  scope: z.string().optional(),
  error: z.union([z.string(), z.object({ message: z.string().optional() })]).optional(),
})

/** The tokens a code stands for. Throws {@link ExchangeRefused}, or an OutboundError when the provider does not answer. */
export async function exchangeCode(fetch: GuardedFetch, urls: ProviderUrls, exchange: Exchange): Promise<OAuthTokens> {
  const { provider, client, code, redirectUri } = exchange
  const { oauth } = providers[provider]
  if (!oauth) throw new Error(`${provider} has no OAuth endpoint`)
  const form = new URLSearchParams({
    grant_type: 'authorization_code',
    client_id: client.id,
    client_secret: client.secret,
    code,
    redirect_uri: redirectUri,
  })
  const { status, body } = await fetch({
    url: new URL(oauth.path, urls[provider] ?? oauth.url),
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
    body: form.toString(),
    timeoutMs,
  })
  const answer = answerSchema.safeParse(parse(body.toString()))
  const token = answer.data?.access_token
  // Some say 200 and put the refusal into the body.
  if (status >= 300 || token === undefined) throw new ExchangeRefused(refusalOf(status, answer.data?.error))
  const { refresh_token: refreshToken, scope } = answer.data ?? {}
  return {
    accessToken: token,
    ...(refreshToken === undefined ? {} : { refreshToken }),
    ...(scope === undefined ? {} : { scope }),
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Not JSON is an answer without a token.
    return undefined
  }
}

/** Error codes are words (RFC 6749, 5.2); anything longer is not repeated. */
function refusalOf(status: number, error: unknown): string {
  return typeof error === 'string' && /^[\w.-]{1,64}$/.test(error) ? error : `status ${status}`
}
