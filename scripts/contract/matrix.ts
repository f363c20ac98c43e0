/** The coverage matrix: every answer the contracts declare, who has seen it, and why nobody has. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Cell } from '#scripts/contract/answer-check.ts'
import type { Contract, Operation } from '#scripts/contract/documents.ts'
import { cellKey, type Recording, type Source } from '#scripts/contract/recorder.ts'
import { isJson } from '#scripts/contract/requests.ts'
import { cellsOf } from '#scripts/contract/runner.ts'

export type CellState = 'covered' | 'mocked' | 'uncovered' | 'not-built'

export interface MatrixCell {
  status: string
  media: string
  /** `covered` by a test or the runner on a server; `mocked` = seen only from Prism. */
  state: CellState
  by: Source[]
  /** The contract says nothing about the body of this success. */
  unspecified?: true
  /** Why an uncovered cell is one. */
  reason?: string
}

export interface MatrixOperation {
  id: string
  method: string
  path: string
  built: boolean
  cells: MatrixCell[]
}

export interface Matrix {
  generatedAt: string
  cells: { declared: number; covered: number; mocked: number; notBuilt: number; unspecified: number }
  apis: { api: string; title: string; operations: MatrixOperation[] }[]
  /** What makes the check fail, as sentences. */
  problems: string[]
}

const rule = z.strictObject({
  api: z.string().optional(),
  /** Patterns over the whole text. */
  operation: z.string().optional(),
  status: z.string().optional(),
  media: z.string().optional(),
  reason: z.string().min(10),
})

const ratchetSchema = z.strictObject({
  /** Why cells may be uncovered; the first rule that fits counts. */
  reasons: z.array(rule),
  /** System → operation → cells that were covered once and must stay so: `200, 404, 200 text/event-stream`, JSON unless it is said. */
  covered: z.record(z.string(), z.record(z.string(), z.string())),
})

export type Ratchet = z.output<typeof ratchetSchema>

const ratchetFile = (root: string): string => join(root, 'tests/contract/coverage-ratchet.json')

/** The ratchet; empty where there is no file yet. Throws with the place of what is wrong in it. */
export function readRatchet(root: string): Ratchet {
  if (!existsSync(ratchetFile(root))) return { reasons: [], covered: {} }
  const result = ratchetSchema.safeParse(JSON.parse(readFileSync(ratchetFile(root), 'utf8')))
  if (!result.success) throw new Error(`${ratchetFile(root)}: ${z.prettifyError(result.error)}`)
  return result.data
}

/** Puts contracts, recordings and the ratchet together. */
export function buildMatrix(
  contracts: readonly Contract[],
  recordings: readonly Recording[],
  built: ReadonlyMap<string, ReadonlySet<string>>,
  ratchet: Ratchet,
): Matrix {
  const seen = Map.groupBy(
    recordings.filter((recording) => !recording.undeclared),
    cellKey,
  )
  const apis = contracts.map((contract) => ({
    api: contract.api,
    title: contract.title,
    operations: contract.operations.map((operation) =>
      matrixOperation(operation, built.get(contract.api)?.has(operation.id) === true, seen, ratchet),
    ),
  }))
  const all = apis.flatMap(({ operations }) => operations.flatMap(({ cells }) => cells))
  const count = (state: CellState) => all.filter((cell) => cell.state === state).length
  const unspecified = all.filter((cell) => cell.unspecified).length
  return {
    generatedAt: new Date().toISOString(),
    cells: {
      declared: all.length,
      covered: count('covered'),
      mocked: count('mocked'),
      notBuilt: count('not-built'),
      unspecified,
    },
    apis,
    problems: [...undeclaredProblems(recordings), ...lostProblems(apis, ratchet), ...unexplainedProblems(apis)],
  }
}

function matrixOperation(
  operation: Operation,
  built: boolean,
  seen: ReadonlyMap<string, Recording[]>,
  ratchet: Ratchet,
): MatrixOperation {
  const cells = cellsOf(operation).map((cell): MatrixCell => {
    const by = [...new Set((seen.get(cellKey(cell)) ?? []).map((recording) => recording.source))].sort()
    const state = stateOf(by, built)
    const reason = state === 'uncovered' || state === 'mocked' ? reasonFor(ratchet, cell) : undefined
    return {
      status: cell.status,
      media: cell.media,
      state,
      by,
      ...(isUnspecified(operation, cell) ? { unspecified: true } : {}),
      ...(reason && built ? { reason } : {}),
    }
  })
  return { id: operation.id, method: operation.method, path: operation.path, built, cells }
}

/** A success other than 204 without content, or with content that has no schema, binary media types apart. */
function isUnspecified(operation: Operation, cell: Cell): boolean {
  if (!/^2/.test(cell.status) || cell.status === '204') return false
  if (cell.media === '-') return true
  const schema = operation.responses[cell.status]?.content[cell.media]?.schema
  return isJson(cell.media) && (schema === undefined || Object.keys(schema).length === 0)
}

function stateOf(by: readonly Source[], built: boolean): CellState {
  if (by.some((source) => source !== 'mock')) return 'covered'
  if (by.length > 0) return 'mocked'
  return built ? 'uncovered' : 'not-built'
}

/** The reason of the first rule that fits a cell. */
export function reasonFor(ratchet: Ratchet, cell: Cell): string | undefined {
  const fits = (pattern: string | undefined, text: string) =>
    pattern === undefined || new RegExp(`^(?:${pattern})$`).test(text)
  return ratchet.reasons.find(
    (item) =>
      fits(item.api, cell.api) &&
      fits(item.operation, cell.operation) &&
      fits(item.status, cell.status) &&
      fits(item.media, cell.media),
  )?.reason
}

const undeclaredProblems = (recordings: readonly Recording[]): string[] =>
  recordings
    .filter((recording) => recording.undeclared)
    .map(
      ({ api, operation, status, media }) => `${api} ${operation} answered ${status} ${media}, which is not declared`,
    )

const cellName = (cell: MatrixCell): string => `${cell.status} ${cell.media}`

/** As the ratchet writes a cell. */
const shortName = (cell: MatrixCell): string => (cell.media === 'application/json' ? cell.status : cellName(cell))

const namesIn = (text: string | undefined): string[] => (text ? text.split(', ') : [])

function lostProblems(apis: Matrix['apis'], ratchet: Ratchet): string[] {
  const problems: string[] = []
  for (const { api, operations } of apis) {
    for (const [id, names] of Object.entries(ratchet.covered[api] ?? {})) {
      const cells = operations.find((operation) => operation.id === id)?.cells ?? []
      const covered = new Set(cells.filter((cell) => cell.state === 'covered').map(shortName))
      for (const name of namesIn(names)) {
        if (!covered.has(name)) problems.push(`${api} ${id} ${name} was covered and is no longer`)
      }
    }
  }
  return problems
}

function unexplainedProblems(apis: Matrix['apis']): string[] {
  return apis.flatMap(({ api, operations }) =>
    operations
      .filter((operation) => operation.built)
      .flatMap((operation) =>
        operation.cells
          .filter((cell) => cell.state !== 'covered' && cell.reason === undefined)
          .map(
            (cell) => `${api} ${operation.id} ${cellName(cell)} is not covered, and no rule of the ratchet says why`,
          ),
      ),
  )
}

/** Adds what is covered now to the ratchet file. Never takes anything out: that is done by hand, in review. */
export function tightenRatchet(root: string, matrix: Matrix): number {
  const ratchet = readRatchet(root)
  let added = 0
  for (const { api, operations } of matrix.apis) {
    for (const operation of operations) {
      const known = new Set(namesIn(ratchet.covered[api]?.[operation.id]))
      const before = known.size
      for (const cell of operation.cells) if (cell.state === 'covered' && operation.built) known.add(shortName(cell))
      added += known.size - before
      if (known.size === 0) continue
      const ofApi = ratchet.covered[api] ?? {}
      ofApi[operation.id] = [...known].sort().join(', ')
      ratchet.covered[api] = ofApi
    }
  }
  writeFileSync(ratchetFile(root), `${JSON.stringify(ratchet, undefined, 2)}\n`)
  return added
}
