import type { Mode, TenantId } from '#db/retivo/ids.ts'
import type { Role } from '#domain/retivo/roles.ts'
import type { Services } from '#domain/retivo/services.ts'
import type { components, operations } from '#generated/retivo/types.ts'

type Schemas = components['schemas']

/** What a key or a session proves. */
export type Identity =
  | {
      kind: 'key'
      keyId: string
      tenantId: TenantId
      mode: Mode
      role: Role | null
      ingest: boolean
      label: string
      accountId: string | null
    }
  | {
      kind: 'session'
      sessionId: string
      /** Null: of somebody who belongs to no team yet. */
      tenantId: TenantId | null
      /** Of the membership, as it is now; null without one. */
      role: Role | null
      accountId: string
      email: string
    }

/** An identity admitted to an operation. */
export interface Caller {
  /** `nowhere` for a session that belongs to no team. */
  tenantId: TenantId
  /** Sessions are live. */
  mode: Mode
  role: Role | null
  ingest: boolean
  /** Who it is for people: the e-mail address of a session, the label of a key (without one, its prefix). */
  actor: string
  /** The person behind it; null for a key that acts for nobody in particular. */
  accountId: string | null
  credential: Identity
}

/** What is told of an intervention: to receivers of the webhook channel, and to those who asked for `intervention.delivered`. */
export interface InterventionMessage {
  intervention_id: string
  user_id: string
  playbook_id: string | null
  channel: string
  message_body: string
  reasoning: string | null
  confidence: number | null
  metadata: {
    lifecycle_stage: Schemas['LifecycleStage']
    activation_score: number
    risk_level: Schemas['RiskLevel']
  }
}

export type Decision = operations['dryRunIntervention']['responses'][200]['content']['application/json']['decision']

/**
 * Outgoing events: type → `data` of what is sent. Emit them with `{ livemode: mode === 'live' }`: those of test mode are delivered to nobody.
 */
export type EventPayloads = {
  'intervention.delivered': InterventionMessage & { delivered_at: string }
  'user.stage_changed': {
    user_id: string
    from: Schemas['LifecycleStage']
    to: Schemas['LifecycleStage']
    reason: string
  }
  'user.risk_changed': {
    user_id: string
    from: Schemas['RiskLevel']
    to: Schemas['RiskLevel']
    risk_score: number
  }
  'decision.recommended': { user_id: string; decision: Decision }
  'outcome.recorded': {
    intervention_id: string
    user_id: string
    playbook_id: string | null
    outcome: 'positive' | 'negative' | 'neutral'
    days_to_outcome: number
  }
}

declare module '#server/contract.ts' {
  interface Systems {
    retivo: { identity: Identity; caller: Caller; services: Services; events: EventPayloads }
  }
}
