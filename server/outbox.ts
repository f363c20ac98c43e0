/** Outgoing events: written to `shared.outbox` in the transaction that caused them; delivering them is a job's work. */
import * as outboxRows from '#db/shared/outbox.ts'
import type { Events } from '#server/contract.ts'
import type { Writer } from '#server/database.ts'
import { uuid } from '#server/ids.ts'

export interface EventCollector<Payloads> {
  /** What a scope offers as `events`. */
  events: Events<Payloads>
  /** Writes what was emitted; call it once, before the commit. Returns the number of rows. */
  flush(): Promise<number>
}

/**
 * Collects the events of one transaction. `tenant` is whom they belong to unless `emit` says another; an emit without either throws.
 * The payload is serialised when it is emitted, so what happens to the object afterwards does not change the event.
 */
export function createEvents<Payloads>(db: Writer, api: string, tenant: string | undefined): EventCollector<Payloads> {
  const rows: outboxRows.NewOutboxRow[] = []
  return {
    events: {
      emit(type, payload, options = {}) {
        const owner = options.tenant ?? tenant
        if (owner === undefined)
          throw new Error(`The event ${type} has no tenant: the caller names none, so pass { tenant } to emit`)
        rows.push({
          id: uuid(),
          api,
          tenant_id: owner,
          type,
          payload: JSON.stringify(payload),
          livemode: options.livemode ?? true,
        })
      },
    },
    async flush() {
      const batch = rows.splice(0)
      if (batch.length > 0) await outboxRows.insert(db, batch)
      return batch.length
    },
  }
}
