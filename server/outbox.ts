/** Outgoing events: written to `shared.outbox` in the transaction that caused them; delivering them is a job's work. */
import * as outboxRows from '#db/shared/outbox.ts'
import type { Events } from '#server/contract.ts'
import type { Writer } from '#server/database.ts'
import { uuid } from '#server/ids.ts'
import type { Jobs } from '#server/jobs/jobs.ts'

/** An event on its way into the outbox. */
export interface EmittedEvent {
  type: string
  payload: unknown
  tenant: string
  livemode: boolean
}

/** Writes events in the order given, and the job that brings them on their way, in that transaction (`jobs` must be bound to it). */
export async function storeEvents(db: Writer, jobs: Jobs, api: string, events: readonly EmittedEvent[]): Promise<void> {
  if (events.length === 0) return
  const rows = events.map(({ type, payload, tenant, livemode }) => ({
    id: uuid(),
    api,
    tenant_id: tenant,
    type,
    payload: JSON.stringify(payload),
    livemode,
  }))
  await outboxRows.insert(db, rows)
  await jobs.add('kernel.fan-out-events', { eventIds: rows.map(({ id }) => id) })
}

export interface EventCollector<Payloads> {
  /** What a scope offers as `events`. */
  events: Events<Payloads>
  /** Writes what was emitted; call it once, before the commit. Returns the number of rows. */
  flush(): Promise<number>
}

/**
 * Collects the events of one transaction, where no scope does: in jobs and operator commands. `tenant` is whom they belong to unless `emit`
 * says another; an emit without either throws.
 */
export function createEvents<Payloads>(
  db: Writer,
  jobs: Jobs,
  api: string,
  tenant: string | undefined,
): EventCollector<Payloads> {
  const collected: EmittedEvent[] = []
  return {
    events: {
      emit(type, payload, options = {}) {
        const owner = options.tenant ?? tenant
        if (owner === undefined)
          throw new Error(`The event ${type} has no tenant: the caller names none, so pass { tenant } to emit`)
        // What happens to the object afterwards does not change the event.
        collected.push({ type, payload: structuredClone(payload), tenant: owner, livemode: options.livemode ?? true })
      },
    },
    async flush() {
      const batch = collected.splice(0)
      await storeEvents(db, jobs, api, batch)
      return batch.length
    },
  }
}
