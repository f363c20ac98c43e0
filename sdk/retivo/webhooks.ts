/**
 * Webhooks of Retivo: `X-Retivo-Signature` is the hex HMAC-SHA256 of the body. `X-Retivo-Timestamp` is not signed and not looked at; the
 * time in the body of a notification is, and retries take up to 37 minutes. Interventions on the webhook channel carry no time.
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

interface Envelope<Event extends Schemas['WebhookEvent'], Data> {
  id: string
  event: Event
  created_at: string
  data: Data
}

/** An intervention on the webhook channel: the message itself, flat. */
export interface InterventionMessage {
  event?: undefined
  intervention_id: string
  user_id: string
  playbook_id: string
  channel: string
  message_body: string
  reasoning: string | null
  confidence: number | null
  metadata: { lifecycle_stage: string | null; activation_score: number | null; risk_level: string | null }
}

/** What a delivery carries, told apart by `event`; the flat message of an intervention has none. */
export type WebhookEvent =
  | InterventionMessage
  | Envelope<'intervention.delivered', Omit<InterventionMessage, 'event'> & { delivered_at: string }>
  | Envelope<'user.stage_changed', { user_id: string; from: string | null; to: string; reason: string }>
  | Envelope<'user.risk_changed', { user_id: string; from: string | null; to: string; risk_score: number }>
  | Envelope<'decision.recommended', { user_id: string; decision: object }>
  | Envelope<
      'outcome.recorded',
      { intervention_id: string; user_id: string; playbook_id: string; outcome: string; days_to_outcome: number | null }
    >
  | Envelope<'webhook.test', { message: string }>

const scheme: WebhookScheme = {
  read: (header) => ({ signatures: [header('x-retivo-signature')] }),
  timeOf: (event) => event.created_at,
  tolerance: 3600,
}

/**
 * Resolves to the event of a delivery when it is authentic and not older than an hour where it names a time. `payload` is the body as received; `secret` is what
 * `createWebhookEndpoint` returned, or several. Throws a WebhookError.
 */
export const verifyWebhook = (
  payload: string | Uint8Array | ArrayBuffer,
  headers: WebhookHeaders,
  secret: WebhookSecret,
  options?: WebhookOptions,
): Promise<WebhookEvent> => verify(scheme, payload, headers, secret, options)

export { WebhookError, type WebhookHeaders, type WebhookOptions, type WebhookSecret } from '../runtime/webhooks.ts'
