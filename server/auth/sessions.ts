/** How long a session lives: a fixed end, and an earlier one that moves as long as the session is used. Seconds. */
export interface SessionPolicy {
  absoluteSeconds: number
  idleSeconds: number
  /** The idle end is moved at most this often, so that reading does not write at every request. */
  stepSeconds: number
}

export interface SessionTimes {
  expiresAt: Date
  idleExpiresAt: Date
}

const day = 24 * 60 * 60

/** 30 days in all, 7 days without use. */
export const defaultSessionPolicy: SessionPolicy = { absoluteSeconds: 30 * day, idleSeconds: 7 * day, stepSeconds: 60 }

const after = (time: Date, seconds: number): Date => new Date(time.getTime() + seconds * 1000)
const earlier = (a: Date, b: Date): Date => (a < b ? a : b)

/** The ends of a session that begins now. */
export function startSession(now: Date, policy: SessionPolicy = defaultSessionPolicy): SessionTimes {
  const expiresAt = after(now, policy.absoluteSeconds)
  return { expiresAt, idleExpiresAt: earlier(after(now, policy.idleSeconds), expiresAt) }
}

/** Whether a session is still good; its ends are exclusive. */
export const isLive = (session: SessionTimes, now: Date): boolean =>
  now < session.expiresAt && now < session.idleExpiresAt

/** The new idle end of a session used now, or null when it needs not be moved yet. Never later than the fixed end. */
export function slide(session: SessionTimes, now: Date, policy: SessionPolicy = defaultSessionPolicy): Date | null {
  const idleExpiresAt = earlier(after(now, policy.idleSeconds), session.expiresAt)
  const step = idleExpiresAt.getTime() - session.idleExpiresAt.getTime()
  const due = step >= policy.stepSeconds * 1000 || (step > 0 && idleExpiresAt >= session.expiresAt)
  return due ? idleExpiresAt : null
}
