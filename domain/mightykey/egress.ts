/**
 * The way out for whatever a run does with an integration. Runs and models know placeholders only; here, after everything else, they become
 * credentials: over https, towards the provider's own hosts, in headers and body. Answers come back with placeholders again. No redirect is
 * followed, so a credential goes nowhere else.
 */
import type { IntegrationRow } from '#db/mightykey/integrations.ts'
import { openCredentials } from '#domain/mightykey/credential-vault.ts'
import { hostsOf, type Provider, type ProviderUrls } from '#domain/mightykey/providers/integrations/providers.ts'
import type { Sealer } from '#server/crypto/seal.ts'
import type { GuardedFetch, OutboundRequest, OutboundResponse } from '#server/outbound/fetch.ts'

/** A request would have taken a credential somewhere it does not belong; nothing was sent. */
export class EgressRefused extends Error {
  override name = 'EgressRefused'
}

export interface Phantom {
  placeholder: string
  value: string
  provider: Provider
  /** As `URL.host` says them. */
  hosts: readonly string[]
}

/** An outgoing request whose body, where there is one, is text. */
export type RunRequest = Omit<OutboundRequest, 'body'> & { body?: string }

export type IntegrationUse = Pick<IntegrationRow, 'id' | 'provider' | 'config' | 'credentials_sealed'>

/** The placeholders of an integration with what they stand for. */
export function phantomsOf(sealer: Sealer, urls: ProviderUrls, row: IntegrationUse): Phantom[] {
  const provider = row.provider as Provider
  const hosts = hostsOf(provider, urls, configUrl(row.config))
  return openCredentials(sealer, row).flatMap(({ placeholder, value }) =>
    typeof value === 'string' ? [{ placeholder, value, provider, hosts }] : [],
  )
}

const configUrl = (config: unknown): string | undefined =>
  typeof config === 'object' && config !== null && 'url' in config && typeof config.url === 'string'
    ? config.url
    : undefined

/** The request with credentials in it. Throws {@link EgressRefused} when it goes anywhere but to the provider they belong to. */
export function swapIn(request: RunRequest, phantoms: readonly Phantom[]): RunRequest {
  const url = new URL(request.url)
  const used = phantoms.filter(({ placeholder }) => textsOf(request, url).some((text) => text.includes(placeholder)))
  for (const { provider, hosts } of used) {
    if (url.protocol !== 'https:') throw new EgressRefused(`A credential of ${provider} goes over https only`)
    if (!hosts.includes(url.host)) {
      throw new EgressRefused(
        `A credential of ${provider} was to be sent to ${url.host}; it goes to ${hosts.join(', ')}`,
      )
    }
  }
  if (used.some(({ placeholder }) => url.href.includes(placeholder))) {
    throw new EgressRefused('A credential does not go into an address: addresses are written into logs')
  }
  const swap = (text: string) =>
    used.reduce((rest, { placeholder, value }) => rest.replaceAll(placeholder, () => value), text)
  const headers = Object.entries(request.headers ?? {}).map(([name, value]) => [name, swap(value)] as const)
  return {
    ...request,
    headers: Object.fromEntries(headers),
    ...(request.body === undefined ? {} : { body: swap(request.body) }),
  }
}

const textsOf = (request: RunRequest, url: URL): string[] => [
  url.href,
  request.body ?? '',
  ...Object.values(request.headers ?? {}),
]

/** Shorter values stand in any text by chance. */
const shortestSecret = 8

/** An answer's text with placeholders where the other side repeated credentials. */
export const swapOut = (text: string, phantoms: readonly Phantom[]): string =>
  phantoms
    .filter(({ value }) => value.length >= shortestSecret)
    .reduce((rest, { placeholder, value }) => rest.replaceAll(value, placeholder), text)

/** A fetch for runs, which may use these placeholders. */
export function createEgress(fetch: GuardedFetch, phantoms: readonly Phantom[]) {
  return async (request: RunRequest): Promise<Pick<OutboundResponse, 'status'> & { body: string }> => {
    const { status, body } = await fetch(swapIn(request, phantoms))
    return { status, body: swapOut(body.toString(), phantoms) }
  }
}
