/**
 * Webhooks of Rungate: `X-Rungate-Signature-256: sha256=<hex HMAC-SHA256 of the body>`; for ten minutes after a rotation also
 * `X-Rungate-Signature-256-Previous`, by the secret before. The signed body says when it was made; retries take up to nine minutes.
 */
import {
  verify,
  type WebhookHeaders,
  type WebhookOptions,
  type WebhookScheme,
  type WebhookSecret,
} from '../runtime/webhooks.ts'
import type { components } from './src/types.ts'

type Schemas = components['schemas']

/** What a delivery carries. `data` is the object the event is about: of runs a run, of steps a step, and so on. */
export type WebhookEvent =
  | Envelope<Extract<Schemas['WebhookEventType'], `run.${string}`>, Partial<Schemas['Run']>>
  | Envelope<Extract<Schemas['WebhookEventType'], `step.${string}`>, Partial<Schemas['Step']>>
  | Envelope<Extract<Schemas['WebhookEventType'], `agent.${string}`>, Partial<Schemas['Agent']>>
  | Envelope<Extract<Schemas['WebhookEventType'], `policy.${string}`>, Partial<Schemas['Policy']>>
  | Envelope<Extract<Schemas['WebhookEventType'], `provider_key.${string}`>, Partial<Schemas['ProviderKey']>>
  | Envelope<Extract<Schemas['WebhookEventType'], `approval.${string}`>, Partial<Schemas['ApprovalRequest']>>
  | Envelope<Extract<Schemas['WebhookEventType'], `admin_token.${string}`>, Partial<Schemas['AdminToken']>>
  | Envelope<Extract<Schemas['WebhookEventType'], `alert_rule.${string}`>, Partial<Schemas['AlertRule']>>
  | Envelope<Extract<Schemas['WebhookEventType'], `alert.${string}` | `member.${string}` | 'webhook.test'>, object>

interface Envelope<Type extends Schemas['WebhookEventType'], Data> {
  event: Type
  event_id: string
  created_at: string
  delivered_at: string
  org_id: string
  data: Data
}

const bare = (signature: string): string => (signature.startsWith('sha256=') ? signature.slice(7) : '')

const scheme: WebhookScheme = {
  read: (header) => ({
    signatures: [bare(header('x-rungate-signature-256')), bare(header('x-rungate-signature-256-previous'))],
  }),
  timeOf: (event) => event.delivered_at,
  tolerance: 900,
}

/**
 * Resolves to the event of a delivery when it is authentic and was made at most 900 s ago. `payload` is the body as received; `secret` is what
 * `createWebhook` or `rotateWebhookSecret` returned, or several. Throws a WebhookError.
 */
export const verifyWebhook = (
  payload: string | Uint8Array | ArrayBuffer,
  headers: WebhookHeaders,
  secret: WebhookSecret,
  options?: WebhookOptions,
): Promise<WebhookEvent> => verify(scheme, payload, headers, secret, options)

export { WebhookError, type WebhookHeaders, type WebhookOptions, type WebhookSecret } from '../runtime/webhooks.ts'
