/**
 * ThumbGate sends no webhooks; it receives those of its two payment providers. This checks one as ThumbGate does, for a gateway in front
 * of it or for a test: `Stripe-Signature: t=…,v1=…` over "t.body", or `X-Hub-Signature-256: sha256=…` over the body.
 */
import {
  readSignatureList,
  verify,
  type WebhookHeaders,
  type WebhookOptions,
  type WebhookScheme,
  type WebhookSecret,
} from '../runtime/webhooks.ts'

/** An event of Stripe, which has `type`, or one of GitHub Marketplace, which has `action`. */
export type WebhookEvent =
  | { id: string; type: string; data: { object: Record<string, unknown> }; action?: undefined }
  | { action: string; effective_date?: string; marketplace_purchase: Record<string, unknown>; type?: undefined }

const scheme: WebhookScheme = {
  read: (header) => {
    const github = header('x-hub-signature-256')
    return github.startsWith('sha256=')
      ? { signatures: [github.slice(7)] }
      : readSignatureList(header('stripe-signature'))
  },
  tolerance: 300,
}

/**
 * Resolves to the event of a delivery when it is authentic and at most 300 s old where a time is signed. `payload` is the body as received; `secret` is what
 * the provider and ThumbGate share, or several. Throws a WebhookError.
 */
export const verifyWebhook = (
  payload: string | Uint8Array | ArrayBuffer,
  headers: WebhookHeaders,
  secret: WebhookSecret,
  options?: WebhookOptions,
): Promise<WebhookEvent> => verify(scheme, payload, headers, secret, options)

export { WebhookError, type WebhookHeaders, type WebhookOptions, type WebhookSecret } from '../runtime/webhooks.ts'
