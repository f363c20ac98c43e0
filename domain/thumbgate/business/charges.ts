/** Reads charges back from the payment processor, and compares them with the ledger of what was sold. */
import * as chargeRows from '#db/thumbgate/stripe-charges.ts'
import { type ChargeReader, ChargesUnreadable } from '#domain/thumbgate/providers/charges.ts'
import type { Database } from '#server/database.ts'

const dayMs = 86_400_000
/** Charges appear in lists a moment after they were made, so the end of what was read is read once more. */
const overlapDays = 1
/** An event about a purchase is delivered again for three days. */
const matchingDays = 3

export interface ReadingResult {
  /** Charges that were read, also those known before. */
  charges: number
  /** Orders whose charge was found. */
  matched: number
}

interface Tools {
  database: Database
  now(): Date
}

/**
 * Reads what was charged since the last reading, and what was pending then. Every page is stored as it comes, so a reading that was
 * interrupted goes on where it stopped; repeated, it changes nothing. Throws {@link ChargesUnreadable} after the failure was noted.
 */
export async function readCharges(tools: Tools, reader: ChargeReader, signal?: AbortSignal): Promise<ReadingResult> {
  const { database, now } = tools
  const since = await database.read(sinceWhen)
  try {
    const charges = await readPages(tools, reader, since, signal)
    const oldest = since === null ? null : new Date(since.getTime() - (overlapDays + matchingDays) * dayMs)
    const matched = await matchAll(database, oldest)
    await database.write((db) => chargeRows.putReading(db, { succeeded_at: now(), failed_at: null, failure: null }))
    return { charges, matched }
  } catch (error) {
    if (error instanceof ChargesUnreadable) await noteFailure(tools, error)
    throw error
  }
}

/** From when charges are to be read; null: from the first one. */
async function sinceWhen(db: Parameters<typeof chargeRows.findReading>[0]): Promise<Date | null> {
  const { read_through: through } = await chargeRows.findReading(db)
  if (through === null) return null
  const pending = await chargeRows.oldestPending(db)
  const recent = through.getTime() - overlapDays * dayMs
  return new Date(Math.min(recent, pending?.getTime() ?? recent))
}

async function readPages({ database }: Tools, reader: ChargeReader, since: Date | null, signal?: AbortSignal) {
  const started = await database.read(chargeRows.findReading)
  let newest = started.pass_newest
  let count = 0
  for await (const page of reader.pages(since, started.pass_cursor)) {
    signal?.throwIfAborted()
    const last = page.at(-1)
    if (!last) continue
    count += page.length
    newest ??= page[0]?.createdAt ?? null
    const pass = { pass_newest: newest, pass_cursor: last.id }
    await database.write(async (db) => {
      await chargeRows.put(db, page)
      await chargeRows.putReading(db, pass)
    })
  }
  const through = newest ?? started.read_through
  await database.write((db) =>
    chargeRows.putReading(db, { read_through: through, pass_newest: null, pass_cursor: null }),
  )
  return count
}

async function matchAll(database: Database, since: Date | null): Promise<number> {
  let sum = 0
  for (;;) {
    const matched = await database.write((db) => chargeRows.matchOrders(db, since, matchingDays))
    if (matched === 0) return sum
    sum += matched
  }
}

/** What asking again does not mend may be the place where the reading stopped: the next one begins anew. */
const noteFailure = ({ database, now }: Tools, { message, isTransient }: ChargesUnreadable): Promise<void> =>
  database.write((db) =>
    chargeRows.putReading(db, {
      failed_at: now(),
      failure: message,
      ...(isTransient ? {} : { pass_newest: null, pass_cursor: null }),
    }),
  )

/** Hours without a successful reading after which the figures are called old. */
const staleHours = 6

/** What is to be said about the last reading; nothing where all is well, or where there is nothing to read. */
export function readingWarnings(
  reading: Pick<chargeRows.ReadingRow, 'succeeded_at' | 'failure' | 'failed_at'>,
  isConfigured: boolean,
  now: Date,
): string[] {
  if (!isConfigured) return []
  const { succeeded_at: succeededAt, failed_at: failedAt, failure } = reading
  if (failure !== null) return [`Charges could not be read back at ${failedAt?.toISOString()}: ${failure}`]
  if (succeededAt === null) return ['Charges have not been read back from Stripe yet']
  if (now.getTime() - succeededAt.getTime() <= staleHours * 3_600_000) return []
  return [`Charges were last read back from Stripe at ${succeededAt.toISOString()}`]
}
