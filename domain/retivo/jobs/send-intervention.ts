/**
 * Sends what was approved. A send is claimed and committed before anything leaves, and what may hold it back is asked once more at the last
 * moment; a job that dies after its claim is run again and sends again under the same message id, and only one of them records it. What stays
 * here is delivered in the transaction that claims it.
 */
import type { InterventionRow } from '#db/retivo/interventions.ts'
import * as playbookRows from '#db/retivo/playbooks.ts'
import * as sendingRows from '#db/retivo/sending.ts'
import * as situationRows from '#db/retivo/situations.ts'
import * as switchRows from '#db/retivo/switches.ts'
import { isSimulated, keep, ownerOf, prepare, staysHere } from '#domain/retivo/delivery/channels.ts'
import { gate } from '#domain/retivo/delivery/gate.ts'
import { type Outgoing, type Sent, toMessage } from '#domain/retivo/delivery/message.ts'
import { sendSoon } from '#domain/retivo/interventions/send-soon.ts'
import { toTenantState, toUserState } from '#domain/retivo/pipeline/load.ts'
import { readPlaybook } from '#domain/retivo/playbooks/playbook.ts'
import type { Services } from '#domain/retivo/services.ts'
import { inTransaction, type JobScope } from '#domain/retivo/transaction.ts'
import { defineJob, type JobPayloads } from '#server/jobs/jobs.ts'
import type { Kernel } from '#server/system.ts'

type Payload = JobPayloads['retivo.send-intervention']

const minuteMs = 60_000
/** Pauses before the second, third and fourth try. */
const pauses = [1, 5, 30]
const dayMs = 86_400_000
const usualWindowDays = 7

/**
 * Sends at once. Nearly all of the time they wait for a receiver, who may take ten seconds, and hold no connection meanwhile. The embedded engine
 * has but one connection, on which each of them would look for work.
 */
const sendsAtOnce = { pglite: 4, postgres: 16 }

export const sendIntervention = (services: Services) =>
  defineJob<'retivo.send-intervention'>({
    name: 'retivo.send-intervention',
    options: { concurrency: sendsAtOnce[services.database.engine], timeoutSeconds: 120 },
    async run(payload, { kernel, id, signal }) {
      const { tenant } = ownerOf(rowOf(payload))
      const ready = await inTransaction(kernel, tenant, (scope) => begin(scope, payload, id))
      if (!ready) return
      const leave = await prepare(kernel.database, services, ready, { signal, now: kernel.now() })
      const isStillOpen = await inTransaction(kernel, tenant, (scope) => take(scope, payload, id))
      if (isStillOpen) await settle(kernel, ready, id, await leave())
    },
  })

const rowOf = ({ tenantId, mode }: Payload) => ({ tenant_id: tenantId, mode })

interface Ready extends Outgoing {
  outcomeWindowDays: number
}

/** Claims the send, and delivers at once what stays here. Undefined when there is nothing to send. */
async function begin(scope: JobScope, payload: Payload, job: string): Promise<Ready | undefined> {
  const ready = await take(scope, payload, job)
  if (!ready || !staysHere(ready)) return ready
  await recordDelivery(scope, ready, job, isSimulated(ready))
  return undefined
}

/** Claims the send, unless something holds it back; what that is, is noted. Undefined when there is nothing to send now. */
async function take({ db, jobs, now }: JobScope, payload: Payload, job: string): Promise<Ready | undefined> {
  const owner = ownerOf(rowOf(payload))
  const tenant = await switchRows.holdStill(db, owner.tenant)
  const row = await sendingRows.hold(db, owner, payload.id)
  if (!row || !isMeant(row, payload, job)) return undefined
  const user = await situationRows.findUser(db, { ...owner, user: row.external_id })
  if (!user) throw new Error(`${row.id} is for a user who does not exist`)
  const found = row.playbook_id === null ? undefined : await playbookRows.find(db, owner.tenant, row.playbook_id)
  const playbook = found && readPlaybook(found)
  const answer = gate({
    tenant: toTenantState(tenant, now),
    user: toUserState(user),
    isMarked: row.shadow,
    quietHours: playbook?.constraints.quietHours ?? null,
    now,
  })
  const isOurs = row.status === 'sent'
  if (answer.open) {
    if (isOurs) await sendingRows.takeOver(db, owner, row.id, job)
    else if (!(await sendingRows.claim(db, owner, row.id, { job, attempt: payload.attempt, now }))) return undefined
    const outcomeWindowDays = playbook?.hints.outcomeWindowDays ?? usualWindowDays
    return { row, tenant, user: toUserState(user), outcomeWindowDays }
  }
  if (answer.because === 'shadow') await sendingRows.markShadow(db, owner, row.id)
  if (answer.because === 'opted_out') await sendingRows.suppress(db, owner, row.id, 'opted_out')
  // Whether it left before its worker was lost is not known: it waits, and leaves again under the same id.
  if (isOurs && (answer.because === 'kill_switch' || answer.because === 'quiet_hours'))
    await sendingRows.putBack(db, owner, row.id)
  if (answer.because === 'quiet_hours') {
    await sendingRows.postpone(db, owner, row.id, answer.until)
    const seconds = Math.ceil((answer.until.getTime() - now.getTime()) / 1000)
    await sendSoon(jobs, isOurs ? { ...row, attempts: row.attempts - 1 } : row, seconds)
  }
  return undefined
}

/** Whether the job is about this approval and this try, and nobody else is at it. */
function isMeant(row: InterventionRow, { approvedAt, attempt }: Payload, job: string): boolean {
  if (row.approved_at?.toISOString() !== approvedAt) return false
  if (row.status === 'sent') return row.claimed_by === job || row.claimed_by === null
  return (row.status === 'approved' || row.status === 'failed') && row.attempts === attempt - 1
}

async function settle(kernel: Kernel, ready: Ready, job: string, sent: Sent): Promise<void> {
  const owner = ownerOf(ready.row)
  await inTransaction(kernel, owner.tenant, async (scope) => {
    if (sent.ok) await recordDelivery(scope, ready, job, sent.simulated)
    else await recordFailure(scope, ready, job, sent)
  })
}

async function recordDelivery(scope: JobScope, ready: Ready, job: string, simulated: boolean): Promise<void> {
  const { db, events, now } = scope
  const { row, outcomeWindowDays } = ready
  const owner = ownerOf(row)
  // How the user is now, not how they were when the message was taken up.
  const user = await situationRows.findUser(db, { ...owner, user: row.external_id })
  const current = user ? toUserState(user) : ready.user
  const delivered = await sendingRows.markDelivered(db, owner, row.id, {
    job,
    now,
    qualityChecks: simulated
      ? { ...(row.quality_checks as object | null), simulated: true }
      : (row.quality_checks as object | null),
    baseline: { lifecycle_stage: current.stage, risk_level: current.riskLevel },
    outcomeDueAt: new Date(now.getTime() + outcomeWindowDays * dayMs),
  })
  if (!delivered) return
  await keep(db, ready, now)
  // Receivers of that channel have been told by the message itself.
  if (row.channel === 'webhook') return
  events.emit(
    'intervention.delivered',
    { ...toMessage({ ...ready, user: current }), delivered_at: now.toISOString() },
    { livemode: owner.mode === 'live' },
  )
}

async function recordFailure(
  { db, jobs, now }: JobScope,
  { row }: Ready,
  job: string,
  { reason, retry }: { reason: string; retry: boolean },
): Promise<void> {
  const owner = ownerOf(row)
  const current = await sendingRows.hold(db, owner, row.id)
  const pause = retry ? pauses[(current?.attempts ?? 1) - 1] : undefined
  const nextAttemptAt = pause === undefined ? null : new Date(now.getTime() + pause * minuteMs)
  const isRecorded = await sendingRows.markFailed(db, owner, row.id, { job, reason, nextAttemptAt })
  if (isRecorded && current && pause !== undefined) await sendSoon(jobs, current, pause * 60)
}
