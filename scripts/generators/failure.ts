import { OverlayError } from '../overlay.ts'
import { RefusedContract } from './refusals.ts'

/** Mistakes in what people write; their text says everything. Classes do not survive the way out of a worker thread, names do. */
const expected = [OverlayError.name, RefusedContract.name, 'MigrationError']

/** What to tell about a failed run: the text of a mistake in the inputs, or everything there is about a mistake in the tools. */
export function failureText(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (expected.includes(error.name)) return error.message
  return error.stack ?? error.message
}
