/** Something an operation needs cannot be had; the message is the reason its cases are skipped. */
export class Unavailable extends Error {
  override name = 'Unavailable'
}
