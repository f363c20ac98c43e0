/** Notices, while a stage runs, that its job was told something. */
import * as jobRows from '#db/thumbgate/hosted-jobs.ts'
import type { Database } from '#server/database.ts'

/** A control takes effect within a second: a stage hears of it within a quarter of one. */
const intervalMilliseconds = 200

export interface Watch extends Disposable {
  /** Aborted once the job was told something. */
  signal: AbortSignal
}

/** Looks now and then until it is disposed of. A look that fails is none: the next one comes, and the stage's own work notices an outage. */
export function watchControl(database: Database, { customer, jobId }: jobRows.Hold): Watch {
  const told = new AbortController()
  let looking = false
  const timer = setInterval(() => {
    if (looking) return
    looking = true
    database
      .read((db) => jobRows.findControl(db, customer, jobId))
      .then(
        (control) => {
          if (control) told.abort(new Error(`The job was told to ${control.action}`))
        },
        () => undefined,
      )
      .finally(() => {
        looking = false
      })
  }, intervalMilliseconds)
  timer.unref()
  return { signal: told.signal, [Symbol.dispose]: () => clearInterval(timer) }
}
