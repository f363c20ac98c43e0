/**
 * The one place where answers that were seen are written down: by the contract runner, and by every test (tests/support/recorder.ts).
 * A recording is a file of JSON lines in `reports/recordings`, one line per cell of the matrix, written when the cell is first seen.
 */
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Cell } from '#scripts/contract/answer-check.ts'

/** Who saw it: the contract runner against one of its targets, or a test. */
export type Source = 'server' | 'mock' | 'url' | 'tests'

export interface Recording extends Cell {
  source: Source
  /** The contract does not have this answer. `status` is what came. */
  undeclared?: true
}

export interface Recorder {
  record(cell: Cell, undeclared?: true): void
  /** Cells recorded by this process. */
  readonly seen: number
}

const folder = (root: string): string => join(root, 'reports', 'recordings')

export const cellKey = (cell: Cell): string => `${cell.api} ${cell.operation} ${cell.status} ${cell.media}`

/** Adds to the recordings of this checkout. Runs of the same source add up until {@link clearRecordings}. */
export function openRecorder(root: string, source: Source): Recorder {
  const keys = new Set<string>()
  const file = join(folder(root), `${source}-${process.pid}.jsonl`)
  return {
    record(cell, undeclared) {
      const key = cellKey(cell)
      if (keys.has(key)) return
      keys.add(key)
      if (keys.size === 1) mkdirSync(folder(root), { recursive: true })
      const line: Recording = { ...cell, source, ...(undeclared ? { undeclared } : {}) }
      appendFileSync(file, `${JSON.stringify(line)}\n`)
    },
    get seen() {
      return keys.size
    },
  }
}

/** All recordings. A line that another process is still writing is left out. */
export function readRecordings(root: string): Recording[] {
  if (!existsSync(folder(root))) return []
  return readdirSync(folder(root))
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) =>
      readFileSync(join(folder(root), name), 'utf8')
        .split('\n')
        .slice(0, -1),
    )
    .map((line) => JSON.parse(line) as Recording)
}

/** Forgets what one source recorded, or everything. */
export function clearRecordings(root: string, source?: Source): void {
  if (!existsSync(folder(root))) return
  for (const name of readdirSync(folder(root))) {
    if (!source || name.startsWith(`${source}-`)) rmSync(join(folder(root), name), { force: true })
  }
}
