/** Takes in a batch: events, users, counters, scores, and what follows from them, in the caller's transaction. */

import type { Mode, TenantId } from '#db/retivo/ids.ts'
import * as ingestionRows from '#db/retivo/ingestion.ts'
import { type HeldUser, holdUsers } from '#db/retivo/scoring.ts'
import { run } from '#db/retivo/statement.ts'
import {
  changesOf,
  countsOf,
  type Entry,
  type Message,
  milestonesOf,
  profiledUsers,
  toEntries,
  usersOf,
} from '#domain/retivo/batches.ts'
import type { Source } from '#domain/retivo/events.ts'
import { type ScoreScope, score } from '#domain/retivo/scoring.ts'
import { readScoringConfig, type ScoringConfig } from '#domain/retivo/scoring-config.ts'
import type { Writer } from '#server/database.ts'
import { uuid } from '#server/ids.ts'

export interface Batch {
  tenantId: TenantId
  mode: Mode
  source: Source
  receivedAt: Date
  messages: readonly Message[]
}

export interface Ingested {
  /** Events stored. */
  accepted: number
  /** Ids of users that were not known before. */
  created: readonly string[]
  /** Ids of users whose traits were set. */
  profiled: readonly string[]
}

/**
 * Stores what is new of a batch and brings its users up to date, so that the next read reflects it. An event whose key is known has no
 * effect of any kind.
 */
export async function ingest(scope: ScoreScope, given: Batch): Promise<Ingested> {
  const { db } = scope
  const entries = await storeEvents(db, given)
  const accepted = entries.filter(({ event }) => event !== null).length
  if (entries.length === 0) return { accepted, created: [], profiled: [] }
  const users = usersOf(entries)
  const profiled = profiledUsers(entries)
  const { held, created } = await holdAll(db, given, users, profiled)
  const config = await readConfig(db, given.tenantId)
  const { tenantId, mode, receivedAt: now } = given
  const [counts, milestones] = [countsOf(entries), milestonesOf(entries, config)]
  await score(
    scope,
    { tenantId, mode, now, config, evaluate: true, counts, milestones },
    held,
    changesOf(entries, held),
  )
  return { accepted, created, profiled }
}

/** The entries that count: without an event, or with one that was new. */
async function storeEvents(db: Writer, given: Batch): Promise<Entry[]> {
  const entries = toEntries(given.messages, uuid)
  const events = entries.flatMap(({ event }) => event ?? [])
  if (events.length === 0) return entries
  const [stored] = await run<{ taken: string[] | null }>(db, ingestionRows.takeEvents(given, events))
  if (!stored?.taken) return entries
  const ids = new Set(stored.taken)
  return entries.filter(({ event }) => !event || ids.has(event.id))
}

/** Holds the users, and creates those that are missing before: whoever holds some waits for nobody who creates others. */
async function holdAll(db: Writer, batch: ingestionRows.Batch, ids: readonly string[], profiled: readonly string[]) {
  const hold = () => run<HeldUser>(db, holdUsers(batch, ids, profiled))
  const known = await hold()
  if (known.length === ids.length) return { held: known, created: [] }
  const created = await createUsers(db, batch, ids)
  return { held: await hold(), created }
}

/** Creates the users that are missing; returns them. What is beyond the plan's limit is stored like the rest, and marked. */
export async function createUsers(
  db: Writer,
  batch: ingestionRows.Batch,
  ids: readonly string[],
): Promise<readonly string[]> {
  const rows = await run<{ external_id: string }>(db, ingestionRows.insertUsers(batch, ids))
  if (rows.length === 0) return []
  const created = rows.map(({ external_id: id }) => id)
  const places = await ingestionRows.takePlaces(db, batch, created.length)
  await ingestionRows.markOverLimit(db, batch, created.slice(places))
  return created
}

/** The configuration that scores depend on. Read it after the users are held. */
export async function readConfig(db: Writer, tenant: TenantId): Promise<ScoringConfig> {
  const [row] = await run<{ config: string }>(db, ingestionRows.readConfig(tenant))
  if (!row) throw new Error(`There is no tenant ${tenant}`)
  return readScoringConfig(row.config)
}
