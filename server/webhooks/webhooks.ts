/** What a system says about its outgoing webhooks; the kernel does the rest (server/webhooks/deliver.ts). */
import type { Reader, Writer } from '#server/database.ts'
import type { Kernel } from '#server/system.ts'

/** A row of the outbox. */
export interface OutgoingEvent {
  id: string
  tenant: string
  type: string
  payload: unknown
  livemode: boolean
  createdAt: Date
}

/** One try, ready to send. */
export interface SignedRequest {
  url: string
  headers: Readonly<Record<string, string>>
  body: string
}

export interface WebhookSender {
  /** Seconds before each try after the one before it ended; as many as there are tries. The first is usually 0. */
  schedule: readonly number[]
  /** Seconds a receiver has to answer. */
  timeoutSeconds: number
  /** Ids of the endpoints that are on and want this event. */
  subscribers(db: Reader, event: OutgoingEvent): Promise<string[]>
  /** What to send now, signed now; undefined when the endpoint is gone or off, and the delivery is dropped. */
  prepare(input: {
    db: Reader
    kernel: Kernel
    event: OutgoingEvent
    endpointId: string
    /** The same for every try. */
    deliveryId: string
  }): Promise<SignedRequest | undefined>
  /** Notes how a try ended, in the transaction that ends it. False when the endpoint is now off: what waits for it is dropped. */
  record(input: { db: Writer; event: OutgoingEvent; endpointId: string; ok: boolean; now: Date }): Promise<boolean>
}
