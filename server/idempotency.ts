/**
 * Step 7: idempotency keys. A key belongs to a principal of a system. Its claim is committed before any work; a duplicate waits for the first
 * request, without holding a transaction, and gets the stored reply. The reply is stored in the transaction of its effects, sealed, and only
 * where the claim is still the holder's: a request that outlived its lease cannot commit beside the one that took over.
 *
 * 401, 403, 429 and 5xx are not kept: they free the key, so that a retry runs again.
 */
import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Logger } from 'pino'
import * as rows from '#db/shared/idempotency.ts'
import { elapsed } from '#server/clock.ts'
import type { Reply } from '#server/contract.ts'
import type { Sealer } from '#server/crypto/seal.ts'
import type { Database, Writer } from '#server/database.ts'
import type { ErrorCatalogue } from '#server/errors.ts'
import { uuid } from '#server/ids.ts'

/** A holder that died is followed by a duplicate after this long, by database time. */
const leaseSeconds = 60
const renewSeconds = 20
const keepSeconds = 24 * 60 * 60
export const defaultWaitSeconds = 30
/** Said to a duplicate that waited in vain. */
const retryAfterSeconds = 1

export interface ClaimRequest {
  api: string
  /** Tenant and credential. */
  principal: string
  key: string
  method: string
  /** Path and query, without the mount. */
  url: string
  body: unknown
  waitSeconds: number
  errors: ErrorCatalogue<string>
  /** True when nobody waits for the answer any more. */
  abandoned(): boolean
}

/** The right to do the work of one key. */
export interface Claim {
  /** Stores the reply, or frees the key where it is not one to keep. Throws when the claim was lost, so that the transaction rolls back. */
  store(db: Database['kysely'], reply: Reply): Promise<void>
  /** The same for every attempt of this request, also after a failure freed the key: the key for the outside call after a step. */
  stepKey(name: string): string
  findStep(db: Writer, name: string): Promise<{ result: unknown } | undefined>
  storeStep(db: Writer, name: string, result: unknown): Promise<void>
  /** Frees the key: nothing of the request stays. */
  release(): Promise<void>
  /** Ends the renewal of the lease. Call it always. */
  end(): void
}

export type Opened = { claim: Claim; replay?: undefined } | { replay: Reply; claim?: undefined }

/** Opens a request under its key: with a claim to do the work, or with the reply of the request that did it. */
export interface Claims {
  /** Throws `unprocessable` for another request under the same key, and `conflict` when the first one is still at work. */
  open(request: ClaimRequest): Promise<Opened>
}

interface Tools {
  database: Database
  sealer: Sealer
  log: Logger
}

/** The claims this process holds: who waits for one of them need not ask the database meanwhile. Only a hint, other processes hold others. */
type Held = Map<string, Promise<void>>

export function createClaims(tools: Tools): Claims {
  const held: Held = new Map()
  return { open: (request) => open(request, tools, held) }
}

const digest = (...parts: string[]): string => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${part.length}:${part}`)
  return hash.digest('base64url')
}

/** JSON with sorted member names, so that equal bodies have equal hashes. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) => (isPlainObject(member) ? sorted(member) : member)) ?? ''
}

const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !Buffer.isBuffer(value)

const sorted = (value: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))

async function open(request: ClaimRequest, tools: Tools, held: Held): Promise<Opened> {
  const ownerHash = digest(request.principal, request.key)
  const requestHash = digest(request.method, request.url, canonicalJson(request.body))
  const deadline = elapsed() + request.waitSeconds * 1000
  // While somebody holds the key, those who wait only look: trying to claim it is a write, and there may be hundreds of them.
  let isHeld = false
  for (let pause = 25; ; pause = Math.min(pause * 2, 400)) {
    const claimed = isHeld ? undefined : await tryClaim(request.api, ownerHash, requestHash, tools.database)
    if (claimed) {
      const claim = createClaim(claimed, digest(request.api, ownerHash, requestHash), tools)
      return { claim: announced(claim, `${request.api} ${ownerHash}`, held) }
    }
    const found = await tools.database.read(() => rows.find(tools.database.kysely, request.api, ownerHash))
    if (found && found.request_hash !== requestHash) throw request.errors.fail('unprocessable')
    if (found?.reply != null) return { replay: unsealReply(found.reply, found.id, tools.sealer) }
    if (!found) await rows.removeExpired(tools.database.kysely, request.api, ownerHash)
    if (elapsed() >= deadline || request.abandoned()) throw stillRunning(request.errors)
    isHeld = found?.leased === true
    if (found) await pauseFor(pause, held.get(`${request.api} ${ownerHash}`), deadline)
  }
}

/** Lets those who wait in this process know when the claim's request has ended. */
function announced(claim: Claim, name: string, held: Held): Claim {
  const { promise, resolve } = Promise.withResolvers<void>()
  held.set(name, promise)
  const end = () => {
    claim.end()
    if (held.get(name) === promise) held.delete(name)
    resolve()
  }
  return { ...claim, end }
}

/** Until the holder in this process has ended, or where another process holds the claim, for a moment. */
async function pauseFor(milliseconds: number, holder: Promise<void> | undefined, deadline: number): Promise<void> {
  if (!holder) return await sleep(milliseconds)
  const stop = new AbortController()
  const left = Math.max(0, deadline - elapsed())
  try {
    await Promise.race([holder, sleep(left, undefined, { signal: stop.signal })])
  } finally {
    stop.abort()
  }
}

const stillRunning = (errors: ErrorCatalogue<string>) =>
  errors.fail('conflict', 'A request with this idempotency key is still being processed; try again', {
    retryAfter: retryAfterSeconds,
  })

function tryClaim(api: string, ownerHash: string, requestHash: string, database: Database) {
  const claim = { id: uuid(), api, ownerHash, requestHash, leaseSeconds, keepSeconds }
  return rows.claim(database.kysely, claim)
}

function createClaim(held: { id: string; attempt: number }, identity: string, tools: Tools): Claim {
  const { id, attempt } = held
  const { database, sealer, log } = tools
  const renewal = setInterval(() => void renew(), renewSeconds * 1000).unref()

  async function renew(): Promise<void> {
    try {
      if (!(await rows.renew(database.kysely, id, attempt, leaseSeconds))) clearInterval(renewal)
    } catch (error) {
      log.warn({ err: error, claim: id }, 'an idempotency claim could not be renewed')
    }
  }

  return {
    async store(db, reply) {
      const sealed = isKept(reply) ? sealReply(reply, id, sealer) : undefined
      if (sealed === undefined) return await rows.release(db, id, attempt)
      if (!(await rows.storeReply(db, id, attempt, sealed))) throw new ClaimLost(id)
    },
    stepKey: (name) => digest(identity, name),
    async findStep(db, name) {
      const state = await rows.findStep(db, id, attempt, name)
      if (!state.held) throw new ClaimLost(id)
      if (state.result === undefined) return undefined
      return { result: (JSON.parse(sealer.open(state.result, stepPlace(id, name))) as [unknown])[0] }
    },
    async storeStep(db, name, result) {
      await rows.insertStep(db, id, name, sealer.seal(JSON.stringify([result]), stepPlace(id, name)))
    },
    release: () => rows.release(database.kysely, id, attempt),
    end: () => clearInterval(renewal),
  }
}

/** Another request took over while this one was cut off; whatever this one was about to commit rolls back. */
export class ClaimLost extends Error {
  override name = 'ClaimLost'

  constructor(id: string) {
    super(`The idempotency claim ${id} was taken over by another request`)
  }
}

const notKept = new Set([401, 403, 429])

/** Whether a reply settles a key: neither a refusal to the caller, nor a failure that may pass, nor a stream. */
const isKept = (reply: Reply): boolean => reply.status < 500 && !notKept.has(reply.status) && !isStream(reply.body)

const isStream = (body: unknown): boolean => typeof body === 'object' && body !== null && Symbol.asyncIterator in body

const replyPlace = (id: string) => ({ table: 'shared.idempotency_claims', column: 'reply', row: id })
const stepPlace = (id: string, name: string) => ({
  table: 'shared.idempotency_steps',
  column: 'result',
  row: `${id}/${name}`,
})

interface StoredReply extends Omit<Reply, 'body'> {
  body?: unknown
  /** base64 of a body of bytes. */
  bytes?: string
}

function sealReply(reply: Reply, id: string, sealer: Sealer): string {
  const { body, ...rest } = reply
  const stored: StoredReply =
    body instanceof Uint8Array ? { ...rest, bytes: Buffer.from(body).toString('base64') } : { ...rest, body }
  return sealer.seal(JSON.stringify(stored), replyPlace(id))
}

function unsealReply(sealed: string, id: string, sealer: Sealer): Reply {
  const { bytes, ...rest } = JSON.parse(sealer.open(sealed, replyPlace(id))) as StoredReply
  const reply: Reply = bytes === undefined ? rest : { ...rest, body: Buffer.from(bytes, 'base64') }
  return { ...reply, headers: { ...reply.headers, 'Idempotency-Replayed': 'true' } }
}
