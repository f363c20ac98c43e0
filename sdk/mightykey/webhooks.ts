/** Webhooks of MightyKey: `X-MightyKey-Signature: t=<unix seconds>,v1=<hex HMAC-SHA256 of "t.body">`, each attempt signed anew. */
import {
  readSignatureList,
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
  createdAt: string
  livemode: boolean
  organizationId: string
  data: Data
}

type RunEventType = 'run.created' | 'run.completed' | 'run.failed' | 'run.cancelled'

/** What a delivery carries, told apart by `type`. */
export type WebhookEvent =
  | Envelope<RunEventType, Schemas['Run']>
  | Envelope<'run.stage_changed', Schemas['Run'] & { previousStage: Schemas['RunStatus'] }>
  | Envelope<'approval.requested' | 'approval.resolved', Schemas['Approval']>
  | Envelope<'credit.low', { creditBalance: string; threshold: string }>
  | Envelope<'credit.purchased', { id: string; amountPaid: string; creditsGranted: string }>
  | Envelope<'project.created' | 'project.deleted', Schemas['Project']>
  | Envelope<'member.invited' | 'member.removed', { userId?: string; email: string; role: string }>

const scheme: WebhookScheme = {
  read: (header) => readSignatureList(header('x-mightykey-signature')),
  tolerance: 300,
}

/**
 * Resolves to the event of a delivery when it is authentic and at most 300 s old. `payload` is the body as received; `secret` is what
 * `createWebhook` returned, or several. Throws a WebhookError.
 */
export const verifyWebhook = (
  payload: string | Uint8Array | ArrayBuffer,
  headers: WebhookHeaders,
  secret: WebhookSecret,
  options?: WebhookOptions,
): Promise<WebhookEvent> => verify(scheme, payload, headers, secret, options)

export { WebhookError, type WebhookHeaders, type WebhookOptions, type WebhookSecret } from '../runtime/webhooks.ts'
