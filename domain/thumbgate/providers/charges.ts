import type { Charge } from '#db/thumbgate/stripe-charges.ts'

/** Who knows what was charged. */
export interface ChargeReader {
  /**
   * Charges made at or after `since` (null: all), page by page, the newest first, those after the charge `after` where one is given.
   * Throws {@link ChargesUnreadable}.
   */
  pages(since: Date | null, after: string | null): AsyncIterable<Charge[]>
}

/** The processor did not list its charges. The message says what kind of refusal it was and never its words, which may quote a key. */
export class ChargesUnreadable extends Error {
  override name = 'ChargesUnreadable'
  /** Whether asking again later may help without anybody doing something. */
  readonly isTransient: boolean

  constructor(kind: string, isTransient: boolean) {
    super(`Stripe did not list its charges (${kind})`)
    this.isTransient = isTransient
  }
}
