/**
 * Webhooks of Front Of House: `X-FOH-Signature-V2` is the hex HMAC-SHA256 of `X-FOH-Timestamp`, a dot and the body, each attempt signed
 * anew. The older `X-FOH-Signature` covers no time and is not accepted here.
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

interface Envelope<Type extends Schemas['WebhookEventType'], Data> {
  id: string
  type: Type
  created_at: string
  org_id: string
  data: Data
}

interface Lead {
  id: string
  [member: string]: unknown
}

/** What a delivery carries, told apart by `type`. */
export type WebhookEvent =
  | Envelope<'lead.created' | 'lead.updated', { lead: Lead; diff?: Record<string, Schemas['ExtractionDiff']> }>
  | Envelope<
      'lead.handoff',
      { lead_id: string; conversation_id: string | null; reason: string | null; assigned_to: string | null }
    >
  | Envelope<'agent.published', { agent_id: string; version: number; break_glass: boolean }>
  | Envelope<'agent.rollback', { agent_id: string; version: number }>
  | Envelope<'conversation.ended', { conversation_id: string; agent_id: string; terminal_state: string }>
  | Envelope<'conversation.feedback_submitted', { conversation_id: string; rating: unknown; note: string | null }>

const scheme: WebhookScheme = {
  read: (header) => ({ signatures: [header('x-foh-signature-v2')], time: header('x-foh-timestamp') }),
  tolerance: 300,
}

/**
 * Resolves to the event of a delivery when it is authentic and at most 300 s old. `payload` is the body as received; `secret` is the one
 * given to `registerWebhook`, or several. Throws a WebhookError.
 */
export const verifyWebhook = (
  payload: string | Uint8Array | ArrayBuffer,
  headers: WebhookHeaders,
  secret: WebhookSecret,
  options?: WebhookOptions,
): Promise<WebhookEvent> => verify(scheme, payload, headers, secret, options)

export { WebhookError, type WebhookHeaders, type WebhookOptions, type WebhookSecret } from '../runtime/webhooks.ts'
