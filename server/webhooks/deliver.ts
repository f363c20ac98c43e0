/**
 * Outgoing webhooks of every system. An event and the job that fans it out are written by the transaction that caused it; fanning out makes one
 * delivery per endpoint, each with an id of its own that every try repeats; a try is a job. At least once: a worker that dies between an answer
 * and its record leaves the try to be made again.
 */
import * as deliveryRows from '#db/shared/webhook-deliveries.ts'
import { uuid } from '#server/ids.ts'
import { defineJob, type JobDefinition } from '#server/jobs/jobs.ts'
import { createGuardedFetch, OutboundError } from '#server/outbound/fetch.ts'
import type { Kernel } from '#server/system.ts'
import type { OutgoingEvent, SignedRequest, WebhookSender } from '#server/webhooks/webhooks.ts'

declare module '#server/jobs/jobs.ts' {
  interface JobPayloads {
    'kernel.fan-out-events': { eventIds: string[] }
    /** `attempt` 1 is the first try. */
    'kernel.deliver-webhook': { deliveryId: string; attempt: number }
  }
}

type Senders = ReadonlyMap<string, WebhookSender>

/** Beyond the longest time a try may take. */
const leaseMarginSeconds = 20
const concurrency = 5

/** The two jobs behind every system's webhooks. */
export function webhookJobs(definitions: readonly { api: string; webhooks?: WebhookSender }[]): JobDefinition[] {
  const senders: Senders = new Map(
    definitions.flatMap(({ api, webhooks }) => (webhooks ? [[api, webhooks] as const] : [])),
  )
  return [
    defineJob<'kernel.fan-out-events'>({
      name: 'kernel.fan-out-events',
      options: { concurrency: 2 },
      async run({ eventIds }, { kernel }) {
        for (const id of eventIds) await fanOut(kernel, senders, id)
      },
    }),
    defineJob<'kernel.deliver-webhook'>({
      name: 'kernel.deliver-webhook',
      options: { concurrency },
      run: (payload, { kernel, signal }) => deliver(kernel, senders, payload, signal),
    }),
  ]
}

const toEvent = (row: deliveryRows.OutboxRow): OutgoingEvent => ({
  id: row.id,
  tenant: row.tenant_id,
  type: row.type,
  payload: row.payload,
  livemode: row.livemode,
  createdAt: row.created_at,
})

async function fanOut(kernel: Kernel, senders: Senders, eventId: string): Promise<void> {
  await kernel.database.write(async (db) => {
    const row = await deliveryRows.holdOpenEvent(db, eventId)
    if (!row) return
    const sender = senders.get(row.api)
    const jobs = kernel.jobsIn(db)
    for (const endpointId of (await sender?.subscribers(db, toEvent(row))) ?? []) {
      const deliveryId = uuid()
      const isNew = await deliveryRows.insert(db, { id: deliveryId, eventId, api: row.api, endpointId })
      const startAfter = sender?.schedule[0] ?? 0
      if (isNew) await jobs.add('kernel.deliver-webhook', { deliveryId, attempt: 1 }, { startAfter })
    }
    // Nobody wants it: nothing is left to do.
    await deliveryRows.settleEvents(db, [eventId])
  })
}

interface Try {
  deliveryId: string
  attempt: number
}

async function deliver(kernel: Kernel, senders: Senders, job: Try, signal: AbortSignal): Promise<void> {
  const { deliveryId, attempt } = job
  const found = await kernel.database.read((db) => deliveryRows.findWaiting(db, deliveryId, attempt))
  if (!found) return
  const sender = senders.get(found.event.api)
  if (!sender) throw new Error(`${found.event.api} has webhooks waiting and no sender: its definition needs webhooks`)
  const seconds = sender.timeoutSeconds + leaseMarginSeconds
  const isMine = await kernel.database.write((db) => deliveryRows.lease(db, deliveryId, attempt, seconds))
  if (!isMine) {
    // Another worker tries it, or was lost while it did; that is no failure of this job, which looks again once the lease is over.
    await kernel.jobs.add('kernel.deliver-webhook', job, { startAfter: seconds })
    return
  }
  const event = toEvent(found.event)
  const { endpointId } = found
  const request = await kernel.database.read((db) => sender.prepare({ db, kernel, event, endpointId, deliveryId }))
  if (!request) {
    await kernel.database.write(async (db) => {
      await deliveryRows.markDropped(db, deliveryId)
      await deliveryRows.settleEvents(db, [event.id])
    })
    return
  }
  const result = await send(kernel, sender, request, signal).catch(async (error: unknown) => {
    await kernel.database.write((db) => deliveryRows.release(db, deliveryId))
    throw error
  })
  await settle(kernel, sender, { ...job, event, endpointId }, result)
}

/** Any answer, or none, is a result. Throws when the server stops meanwhile: then nothing was tried. */
async function send(
  kernel: Kernel,
  { timeoutSeconds }: WebhookSender,
  request: SignedRequest,
  signal: AbortSignal,
): Promise<deliveryRows.TryResult> {
  const fetch = createGuardedFetch(kernel.config)
  try {
    const { status } = await fetch({
      ...request,
      method: 'POST',
      timeoutMs: timeoutSeconds * 1000,
      // What a receiver says beside its status is of no use to anybody.
      maxBytes: 0,
      signal,
    })
    return { status, error: null }
  } catch (error) {
    if (error instanceof OutboundError && error.reason !== 'aborted') return { status: null, error: error.message }
    throw error
  }
}

const isSuccess = ({ status }: deliveryRows.TryResult): boolean => status !== null && status >= 200 && status < 300

/** Records a try, and adds the job of the next one where there is one. */
async function settle(
  kernel: Kernel,
  sender: WebhookSender,
  { deliveryId, attempt, event, endpointId }: Try & { event: OutgoingEvent; endpointId: string },
  result: deliveryRows.TryResult,
): Promise<void> {
  const ok = isSuccess(result)
  const delay = ok ? undefined : sender.schedule[attempt]
  await kernel.database.write(async (db) => {
    const isWaiting = await deliveryRows.findWaiting(db, deliveryId, attempt)
    // The endpoint was removed meanwhile, or the lease was lost and somebody else recorded the try.
    if (!isWaiting) return
    const state = ok ? 'delivered' : delay === undefined ? 'failed' : 'waiting'
    // The endpoint's row before the delivery's, as where an endpoint is removed: the other order would deadlock with it.
    const isOn = await sender.record({ db, event, endpointId, ok, now: kernel.now() })
    const isRecorded = await deliveryRows.recordTry(db, { id: deliveryId, attempt }, state, result)
    if (!isRecorded) throw new Error(`Try ${attempt} of delivery ${deliveryId} was ended by another worker`)
    if (!isOn) await deliveryRows.dropAll(db, isWaiting.event.api, [endpointId])
    else if (delay !== undefined) {
      const next = { deliveryId, attempt: attempt + 1 }
      await kernel.jobsIn(db).add('kernel.deliver-webhook', next, { startAfter: delay })
    }
    await deliveryRows.settleEvents(db, [event.id])
  })
}
