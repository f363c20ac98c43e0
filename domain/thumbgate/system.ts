import type { CustomerId } from '#db/thumbgate/ids.ts'
import type { Services } from '#domain/thumbgate/services.ts'

/** What a key proves. */
export type Identity =
  | { kind: 'admin' }
  | { kind: 'operator' }
  | { kind: 'customer'; customerId: CustomerId; keySha256: string }

/** Who calls. Every query about what was learned filters by its `customerId`. */
export interface Caller {
  kind: 'anonymous' | 'admin' | 'operator' | 'customer'
  /** The installation's own data set for everybody but a customer. */
  customerId: CustomerId
  /** The first 12 hex digits of the SHA-256 of a customer's key: what stands for it in events and evidence. */
  fingerprint: string | null
  /** The SHA-256 of a customer's key. */
  keySha256: string | null
}

export type EventPayloads = Record<never, never>

declare module '#server/contract.ts' {
  interface Systems {
    thumbgate: { identity: Identity; caller: Caller; services: Services; events: EventPayloads }
  }
}
