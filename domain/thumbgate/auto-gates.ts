/** Gates that repeated failures bring about. */
import * as gateRows from '#db/thumbgate/auto-gates.ts'
import type { CustomerId } from '#db/thumbgate/ids.ts'
import { holdGates } from '#db/thumbgate/locks.ts'
import { gateMessage, gateMove, gateWindowDays } from '#domain/thumbgate/feedback/auto-gates.ts'
import type { Writer } from '#server/database.ts'

const dayMs = 86_400_000

/** Counts a negative event under its keys; if it `counts` (it became a memory), warns or blocks from the second or third failure on. */
export async function promoteGates(
  db: Writer,
  customer: CustomerId,
  event: { id: string; keys: readonly string[]; counts: boolean },
  now: Date,
): Promise<void> {
  if (event.keys.length === 0) return
  await holdGates(db, customer)
  await gateRows.insertKeys(db, customer, event.id, event.keys, now)
  if (!event.counts) return
  const since = new Date(now.getTime() - gateWindowDays * dayMs)
  const counts = await gateRows.countKeys(db, customer, event.keys, since)
  for (const key of event.keys) await promote(db, customer, key, counts.get(key) ?? 0, now)
}

async function promote(db: Writer, customer: CustomerId, key: string, count: number, now: Date): Promise<void> {
  const gates = await gateRows.list(db, customer)
  const move = gateMove(key, count, gates)
  if (!move) return
  if (move.kind === 'recount') {
    await gateRows.update(db, customer, move.id, { occurrences: count })
    return
  }
  const { id, level } = move
  const message = gateMessage(key, count, level)
  if (move.kind === 'upgrade') {
    await gateRows.update(db, customer, id, { ...level, message, occurrences: count, upgraded_at: now })
  } else {
    if (move.remove !== undefined) await removeGate(db, customer, gates, move.remove, now)
    const gate = { id, trigger: key, pattern: key, ...level, message, occurrences: count, promotedAt: now }
    await gateRows.insert(db, customer, gate)
  }
  const entry = { type: move.kind, gateId: id, trigger: key, action: level.action, occurrences: count }
  await gateRows.log(db, customer, entry, now)
}

async function removeGate(
  db: Writer,
  customer: CustomerId,
  gates: readonly gateRows.AutoGateRow[],
  id: string,
  now: Date,
): Promise<void> {
  const gate = gates.find((each) => each.id === id)
  if (!gate) return
  await gateRows.remove(db, customer, id)
  const { trigger, action, occurrences } = gate
  await gateRows.log(db, customer, { type: 'remove', gateId: id, trigger, action, occurrences }, now)
}
