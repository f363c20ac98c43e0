import * as sealedRows from '#db/shared/sealed.ts'
import type { Sealer } from '#server/crypto/seal.ts'
import type { Database } from '#server/database.ts'
import type { SealedColumn } from '#server/system.ts'

const batchSize = 500

export interface RotationResult {
  table: string
  column: string
  /** Values that were sealed with an older key and are not any more. */
  resealed: number
  /** Values that had the newest key already. */
  current: number
}

/**
 * Seals every value anew that was sealed with an older key, a batch per transaction; afterwards the older keys can be taken away. Safe to
 * repeat and while servers run: a value that changes meanwhile is left as it is, and servers seal with the newest key. Throws the sealer's
 * error, which names the row, for a value that none of the keys opens; what was done before stays done.
 */
export async function rotateKeys(
  database: Database,
  sealer: Sealer,
  columns: readonly SealedColumn[],
): Promise<RotationResult[]> {
  const results: RotationResult[] = []
  for (const column of columns) results.push(await rotateColumn(database, sealer, column))
  return results
}

async function rotateColumn(database: Database, sealer: Sealer, target: SealedColumn): Promise<RotationResult> {
  const result = { table: target.table, column: target.column, resealed: 0, current: 0 }
  let after = ''
  for (;;) {
    const last = await database.session(async (session) => {
      const values = await sealedRows.list(session, target, after, batchSize)
      for (const value of values) {
        if (sealer.isCurrent(value.sealed)) {
          result.current++
          continue
        }
        const place = { table: target.table, column: target.column, row: value.row }
        await sealedRows.replace(session, target, value, sealer.seal(sealer.open(value.sealed, place), place))
        result.resealed++
      }
      return values.at(-1)?.row
    })
    if (last === undefined) return result
    after = last
  }
}
