/** Idempotency keys: claims that are committed before any work, the replies stored under them, and the results of their steps. */
import { type Kysely, sql } from 'kysely'
import type { Writer } from '#db/types.ts'
import type { DB } from '#generated/db.ts'

export interface ClaimRow {
  id: string
  request_hash: string
  attempt: number
  /** Sealed; null while a request is at work. */
  reply: string | null
  /** The holder's lease has not run out, by database time. */
  leased: boolean
}

export interface NewClaim {
  id: string
  api: string
  ownerHash: string
  requestHash: string
  leaseSeconds: number
  keepSeconds: number
}

const leaseEnd = (seconds: number) => sql<Date>`clock_timestamp() + make_interval(secs => ${seconds}::float8)`

/** Claims the key if it is free, expired, or held by a request of the same content whose lease ran out; the attempt that now owns it. */
export async function claim(db: Kysely<DB>, claim: NewClaim): Promise<{ id: string; attempt: number } | undefined> {
  const { rows } = await sql<{ id: string; attempt: number }>`
    insert into shared.idempotency_claims as held (id, api, owner_hash, request_hash, lease_until, expires_at)
    values (${claim.id}, ${claim.api}, ${claim.ownerHash}, ${claim.requestHash},
      ${leaseEnd(claim.leaseSeconds)}, ${leaseEnd(claim.keepSeconds)})
    on conflict (api, owner_hash) do update set
      attempt = held.attempt + 1, lease_until = excluded.lease_until
    where held.reply is null and held.lease_until <= clock_timestamp()
      and held.request_hash = excluded.request_hash and held.expires_at > clock_timestamp()
    returning id, attempt
  `.execute(db)
  return rows[0]
}

/** Frees a key whose time is over, so that it can be claimed anew. */
export async function removeExpired(db: Kysely<DB>, api: string, ownerHash: string): Promise<void> {
  await db
    .deleteFrom('shared.idempotency_claims')
    .where('api', '=', api)
    .where('owner_hash', '=', ownerHash)
    .where('expires_at', '<=', sql<Date>`clock_timestamp()`)
    .execute()
}

/** The claim on a key, if there is one that has not expired. */
export async function find(db: Kysely<DB>, api: string, ownerHash: string): Promise<ClaimRow | undefined> {
  return await db
    .selectFrom('shared.idempotency_claims')
    .select(['id', 'request_hash', 'attempt', 'reply', sql<boolean>`lease_until > clock_timestamp()`.as('leased')])
    .where('api', '=', api)
    .where('owner_hash', '=', ownerHash)
    .where('expires_at', '>', sql<Date>`clock_timestamp()`)
    .executeTakeFirst()
}

/** Keeps the holder's claim alive; false when it is no longer the holder's. */
export async function renew(db: Kysely<DB>, id: string, attempt: number, leaseSeconds: number): Promise<boolean> {
  const result = await db
    .updateTable('shared.idempotency_claims')
    .set({ lease_until: leaseEnd(leaseSeconds) })
    .where('id', '=', id)
    .where('attempt', '=', attempt)
    .where('reply', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

/** Stores the sealed reply; false when the claim is no longer the holder's, whose transaction must then roll back. */
export async function storeReply(db: Kysely<DB>, id: string, attempt: number, reply: string): Promise<boolean> {
  const result = await db
    .updateTable('shared.idempotency_claims')
    .set({ reply })
    .where('id', '=', id)
    .where('attempt', '=', attempt)
    .where('reply', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

/** Gives the key back after a failure that may be repeated, with its steps. */
export async function release(db: Kysely<DB>, id: string, attempt: number): Promise<void> {
  await db
    .deleteFrom('shared.idempotency_claims')
    .where('id', '=', id)
    .where('attempt', '=', attempt)
    .where('reply', 'is', null)
    .execute()
}

/** The sealed result of a step that has committed. The row of the claim is locked, so that no later holder runs the step beside this one. */
export async function findStep(db: Writer, claimId: string, attempt: number, name: string): Promise<StepState> {
  const held = await db
    .selectFrom('shared.idempotency_claims')
    .select('id')
    .where('id', '=', claimId)
    .where('attempt', '=', attempt)
    .forUpdate()
    .executeTakeFirst()
  if (!held) return { held: false, result: undefined }
  const step = await db
    .selectFrom('shared.idempotency_steps')
    .select('result')
    .where('claim_id', '=', claimId)
    .where('name', '=', name)
    .executeTakeFirst()
  return { held: true, result: step?.result }
}

export interface StepState {
  /** The claim still belongs to this attempt. */
  held: boolean
  result: string | undefined
}

/** Stores the sealed result of a step in the transaction that made it. */
export async function insertStep(db: Writer, claimId: string, name: string, result: string): Promise<void> {
  await db.insertInto('shared.idempotency_steps').values({ claim_id: claimId, name, result }).execute()
}

/** Removes claims whose time is over, with their steps; how many claims. */
export async function prune(db: Kysely<DB>): Promise<number> {
  const result = await db
    .deleteFrom('shared.idempotency_claims')
    .where('expires_at', '<=', sql<Date>`now()`)
    .executeTakeFirst()
  return Number(result.numDeletedRows)
}
