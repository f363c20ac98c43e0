/** The matrix of this checkout, and where it is written. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readContracts } from '#scripts/contract/documents.ts'
import { buildMatrix, type Matrix, readRatchet } from '#scripts/contract/matrix.ts'
import { matrixPage } from '#scripts/contract/matrix-page.ts'
import { readRecordings } from '#scripts/contract/recorder.ts'
import { builtOperations } from '#scripts/contract/targets.ts'

/** The matrix of this checkout, from what is recorded now. */
export async function currentMatrix(root: string): Promise<Matrix> {
  return buildMatrix(readContracts(root), readRecordings(root), await builtOperations(root), readRatchet(root))
}

/** Writes `reports/coverage.json` and `reports/coverage.html`, which the server shows at `/_accord/coverage`. */
export function writeMatrix(root: string, matrix: Matrix): void {
  mkdirSync(join(root, 'reports'), { recursive: true })
  writeFileSync(join(root, 'reports/coverage.json'), `${JSON.stringify(matrix, undefined, 1)}\n`)
  writeFileSync(join(root, 'reports/coverage.html'), matrixPage(matrix))
}
