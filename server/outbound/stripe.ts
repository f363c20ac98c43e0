/** Stripe's official client as every system uses it. Import this module dynamically where no start should wait for the library. */
import Stripe from 'stripe'

export { Stripe }

/** The version the code was written against; an account's own default may be another. */
const apiVersion = '2026-10-28.endive'
const timeoutMs = 20_000
const maxNetworkRetries = 1

export interface StripeOptions {
  secretKey: string
  /** Default https://api.stripe.com */
  baseUrl: string | undefined
}

const baseOf = (baseUrl: string | undefined) => {
  if (baseUrl === undefined) return {}
  const url = new URL(baseUrl)
  const protocol = url.protocol === 'http:' ? ('http' as const) : ('https' as const)
  return { protocol, host: url.hostname, port: url.port || (protocol === 'http' ? 80 : 443) }
}

/** A client that waits at most 20 s for an answer and asks at most twice. */
export const createStripe = ({ secretKey, baseUrl }: StripeOptions): Stripe =>
  new Stripe(secretKey, { apiVersion, timeout: timeoutMs, maxNetworkRetries, telemetry: false, ...baseOf(baseUrl) })
