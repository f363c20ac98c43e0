/** The only reader of the clock. Leases, expiries and windows are decided by database time; this is for everything else. */

type Clock = () => Date

let current: Clock = () => new Date()

/** The present time, UTC. */
export const now = (): Date => current()

/** Milliseconds that only ever grow, for durations. */
export const elapsed = (): number => performance.now()

/** Replaces the clock (tests); returns a function that restores the one before. */
export function setClock(clock: Clock): () => void {
  const before = current
  current = clock
  return () => {
    current = before
  }
}
