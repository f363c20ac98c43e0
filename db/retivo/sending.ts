/** Interventions on their way out. Every change names the status it starts from: of two that want different things, one finds nothing. */
import type { InterventionRow, Owner } from '#db/retivo/interventions.ts'
import type { Reader, Writer } from '#db/types.ts'

/** The row, held until the transaction ends. */
export function hold(db: Writer, { tenant, mode }: Owner, id: string): Promise<InterventionRow | undefined> {
  return db
    .selectFrom('retivo.interventions')
    .selectAll()
    .where('tenant_id', '=', tenant)
    .where('mode', '=', mode)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst()
}

const one = (db: Writer, { tenant, mode }: Owner, id: string, statuses: readonly string[]) =>
  db
    .updateTable('retivo.interventions')
    .where('tenant_id', '=', tenant)
    .where('mode', '=', mode)
    .where('id', '=', id)
    .where('kind', '=', 'intervention')
    .where('status', 'in', statuses)

/** approved or failed → sent, by that job: from here on the message may leave. */
export async function claim(
  db: Writer,
  owner: Owner,
  id: string,
  { job, attempt, now }: { job: string; attempt: number; now: Date },
): Promise<boolean> {
  const row = await one(db, owner, id, ['approved', 'failed'])
    .where('shadow', '=', false)
    .where('attempts', '=', attempt - 1)
    .set({
      status: 'sent',
      sent_at: now,
      claimed_by: job,
      attempts: attempt,
      next_attempt_at: null,
      failure_reason: null,
    })
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Takes over what another worker, which was lost, was about to send. */
export async function takeOver(db: Writer, owner: Owner, id: string, job: string): Promise<void> {
  await one(db, owner, id, ['sent']).set({ claimed_by: job }).execute()
}

/** Whoever is about to send it has been lost: the next job that asks takes over. */
export async function abandon(db: Writer, owner: Owner, id: string): Promise<void> {
  await one(db, owner, id, ['sent']).set({ claimed_by: null }).execute()
}

/** sent → approved: the message stays here until the kill switch is released. */
export async function putBack(db: Writer, owner: Owner, id: string): Promise<void> {
  await one(db, owner, id, ['sent'])
    .set((eb) => ({ status: 'approved', sent_at: null, claimed_by: null, attempts: eb('attempts', '-', 1) }))
    .execute()
}

export interface Delivered {
  job: string
  now: Date
  qualityChecks: object | null
  baseline: object
  outcomeDueAt: Date
}

/** sent → delivered, and its outcome is waited for. Undefined when it was rolled back, or is another job's. */
export function markDelivered(
  db: Writer,
  owner: Owner,
  id: string,
  { job, now, qualityChecks, baseline, outcomeDueAt }: Delivered,
): Promise<InterventionRow | undefined> {
  return one(db, owner, id, ['sent'])
    .where('claimed_by', '=', job)
    .set({
      status: 'delivered',
      delivered_at: now,
      quality_checks: qualityChecks === null ? null : JSON.stringify(qualityChecks),
      baseline: JSON.stringify(baseline),
      outcome_due_at: outcomeDueAt,
      claimed_by: null,
    })
    .returningAll()
    .executeTakeFirst()
}

/** sent → failed, to be tried again then, or never (null). False when it was rolled back, or is another job's. */
export async function markFailed(
  db: Writer,
  owner: Owner,
  id: string,
  { job, reason, nextAttemptAt }: { job: string; reason: string; nextAttemptAt: Date | null },
): Promise<boolean> {
  const row = await one(db, owner, id, ['sent'])
    .where('claimed_by', '=', job)
    .set({ status: 'failed', failure_reason: reason, next_attempt_at: nextAttemptAt, claimed_by: null })
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

const waiting = ['approved', 'failed'] as const

/** approved or failed → suppressed. */
export async function suppress(db: Writer, owner: Owner, id: string, reason: string): Promise<void> {
  await one(db, owner, id, [...waiting, 'sent'])
    .set({ status: 'suppressed', failure_reason: reason, next_attempt_at: null, claimed_by: null })
    .execute()
}

/** Approved in shadow mode: marked, and never sent unless it is planned anew. */
export async function markShadow(db: Writer, owner: Owner, id: string): Promise<void> {
  await one(db, owner, id, [...waiting, 'sent'])
    .set({ status: 'approved', shadow: true, next_attempt_at: null, claimed_by: null, sent_at: null })
    .execute()
}

export async function postpone(db: Writer, owner: Owner, id: string, until: Date): Promise<void> {
  await one(db, owner, id, waiting).set({ next_attempt_at: until }).execute()
}

/** What a send needs of the rows it finds. */
export type Waiting = Pick<InterventionRow, 'tenant_id' | 'mode' | 'id' | 'approved_at' | 'attempts'>

/** What of a tenant would be on its way if nothing held it: approved, or failed and to be tried again. Not what is in shadow. */
export function listHeld(db: Reader, tenant: string): Promise<Waiting[]> {
  return db
    .selectFrom('retivo.interventions')
    .select(['tenant_id', 'mode', 'id', 'approved_at', 'attempts'])
    .where('tenant_id', '=', tenant)
    .where('kind', '=', 'intervention')
    .where('shadow', '=', false)
    .where((eb) =>
      eb.or([
        eb('status', '=', 'approved'),
        eb.and([eb('status', '=', 'failed'), eb('next_attempt_at', 'is not', null)]),
      ]),
    )
    .orderBy('id')
    .execute()
}

/**
 * What should have been sent before that time and was not, whatever became of its job; not while the tenant's kill switch is active. At most
 * `limit`.
 */
export function listStuck(db: Reader, before: Date, limit: number): Promise<Waiting[]> {
  return db
    .selectFrom('retivo.interventions as i')
    .innerJoin('retivo.tenants as t', 't.id', 'i.tenant_id')
    .select(['i.tenant_id', 'i.mode', 'i.id', 'i.approved_at', 'i.attempts'])
    .where('i.status', 'in', ['approved', 'sent', 'failed'])
    .where('i.kind', '=', 'intervention')
    .where('i.shadow', '=', false)
    .where('t.kill_switch_active', '=', false)
    .where((eb) =>
      eb.or([
        eb.and([eb('i.status', '=', 'sent'), eb('i.sent_at', '<', before)]),
        eb('i.next_attempt_at', '<', before),
        eb.and([
          eb('i.status', '=', 'approved'),
          eb('i.next_attempt_at', 'is', null),
          eb('i.approved_at', '<', before),
        ]),
      ]),
    )
    .orderBy('i.planned_at')
    .limit(limit)
    .execute()
}

/** A message within the product; once, however often it is asked for. */
export async function putInInbox(
  db: Writer,
  { tenant, mode }: Owner,
  message: { id: string; user: string; intervention: string; body: string; now: Date },
): Promise<void> {
  await db
    .insertInto('retivo.inbox_messages')
    .values({
      id: message.id,
      tenant_id: tenant,
      mode,
      external_id: message.user,
      intervention_id: message.intervention,
      body: message.body,
      created_at: message.now,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['tenant_id', 'mode', 'intervention_id'])
        .doUpdateSet({ body: message.body, created_at: message.now, withdrawn_at: null }),
    )
    .execute()
}

/** What would have gone to a CRM; once, however often it is asked for. */
export async function putInOutbox(
  db: Writer,
  { tenant, mode }: Owner,
  message: { id: string; intervention: string; recipient: string; payload: object; now: Date },
): Promise<void> {
  await db
    .insertInto('retivo.outbox')
    .values({
      id: message.id,
      tenant_id: tenant,
      mode,
      intervention_id: message.intervention,
      channel: 'crm',
      recipient: message.recipient,
      payload: JSON.stringify(message.payload),
      created_at: message.now,
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'mode', 'intervention_id']).doNothing())
    .execute()
}
