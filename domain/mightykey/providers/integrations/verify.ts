import { z } from 'zod'
import {
  type HostedProvider,
  type ProviderUrls,
  providers,
} from '#domain/mightykey/providers/integrations/providers.ts'
import { type GuardedFetch, OutboundError } from '#server/outbound/fetch.ts'

/** Null when the provider accepts the credential, else what is wrong, for the integration's owner. */
export type Verification = string | null

const timeoutMs = 10_000
const flags = z.object({ ok: z.boolean().optional(), success: z.boolean().optional() })

/** Asks the provider one cheap question with the credential. */
export async function verifyCredential(
  fetch: GuardedFetch,
  urls: ProviderUrls,
  provider: HostedProvider,
  credential: string,
): Promise<Verification> {
  const { apiUrl, verification } = providers[provider]
  const { method, path, okField } = verification
  try {
    const { status, body } = await fetch({
      url: new URL(path, urls[provider] ?? apiUrl),
      method,
      headers: { accept: 'application/json', authorization: `Bearer ${credential}` },
      timeoutMs,
    })
    if (status === 401 || status === 403) return `${provider} refuses the credential (status ${status})`
    if (status >= 300) return `${provider} could not check the credential (status ${status})`
    return okField === undefined || saysYes(body.toString(), okField) ? null : `${provider} refuses the credential`
  } catch (error) {
    if (error instanceof OutboundError) return `${provider} could not be asked: ${error.message}`
    throw error
  }
}

function saysYes(text: string, field: 'ok' | 'success'): boolean {
  try {
    return flags.parse(JSON.parse(text))[field] === true
  } catch {
    // Whatever else it says, it is not a yes.
    return false
  }
}
