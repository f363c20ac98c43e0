/** Runs the cases of every operation against a target, one after the other, and holds each answer against the contract. */
import { setTimeout } from 'node:timers/promises'
import { type Answer, type Cell, checkAnswer } from '#scripts/contract/answer-check.ts'
import { type CaseKind, type ContractCase, caseName, casesOf } from '#scripts/contract/cases.ts'
import type { Contract, Operation } from '#scripts/contract/documents.ts'
import { type Plan, readPlan } from '#scripts/contract/plan.ts'
import { beyondPrism, expectedOfPrism } from '#scripts/contract/prism.ts'
import { cellKey, type Recorder } from '#scripts/contract/recorder.ts'
import type { CaseOptions } from '#scripts/contract/requests.ts'
import { createSchemaChecker, type SchemaChecker } from '#scripts/contract/schemas.ts'
import type { Target } from '#scripts/contract/targets.ts'
import { Unavailable } from '#scripts/contract/unavailable.ts'
import { curlLine, openWire, toWire, type Wire, type WireRequest } from '#scripts/contract/wire.ts'
import { createWorld, type World } from '#scripts/contract/world.ts'

export interface RunOptions {
  root: string
  contracts: readonly Contract[]
  target: Target
  seed: number
  happy: boolean
  recorder: Recorder
  /** Only these operations. Empty = all. */
  operations?: readonly string[]
  /** After each operation. */
  progress?(done: number, total: number, operation: Operation, results: readonly CaseResult[]): void
}

export interface CaseResult {
  api: string
  operation: string
  kind: CaseKind | 'operation'
  name: string
  outcome: 'passed' | 'failed' | 'skipped'
  /** Of a failure. */
  problems: string[]
  /** Of a skipped case. */
  reason?: string
  status?: number
  milliseconds: number
  /** A shell line that sends the request again. */
  curl?: string
}

export interface RunReport {
  target: string
  kind: Target['kind']
  seed: number
  startedAt: string
  seconds: number
  operations: number
  results: CaseResult[]
  cells: { declared: number; covered: number }
}

/** Seconds that a 429 is obeyed for. */
const patience = 90

/** Never throws for what a server does wrong; that is a failed case. */
export async function runContracts(options: RunOptions): Promise<RunReport> {
  const started = performance.now()
  const startedAt = new Date().toISOString()
  const wanted = options.operations ?? []
  const all = options.contracts.flatMap((contract) =>
    contract.operations
      .filter((operation) => wanted.length === 0 || wanted.includes(operation.id))
      .map((operation) => ({ contract, operation })),
  )
  const results: CaseResult[] = []
  const covered = new Set<string>()
  using wire = openWire()
  let lane: Lane | undefined
  try {
    for (const [index, { contract, operation }] of all.entries()) {
      if (lane?.contract !== contract) {
        lane?.checker[Symbol.dispose]()
        lane = openLane(contract, options, wire, covered)
      }
      const done = await runOperation(lane, operation)
      results.push(...done)
      options.progress?.(index + 1, all.length, operation, done)
    }
  } finally {
    lane?.checker[Symbol.dispose]()
  }
  const declared = all.reduce((sum, { operation }) => sum + cellsOf(operation).length, 0)
  return {
    target: options.target.name,
    kind: options.target.kind,
    seed: options.seed,
    startedAt,
    seconds: (performance.now() - started) / 1000,
    operations: all.length,
    results,
    cells: { declared, covered: covered.size },
  }
}

/** Every answer an operation declares: one cell per media type, or one for no content. */
export function cellsOf(operation: Operation): Cell[] {
  return Object.entries(operation.responses).flatMap(([status, response]) => {
    const medias = Object.keys(response.content)
    return (medias.length > 0 ? medias : ['-']).map((media) => ({
      api: operation.api,
      operation: operation.id,
      status,
      media,
    }))
  })
}

/** What the cases of one contract share. */
interface Lane {
  contract: Contract
  checker: SchemaChecker
  plan: Plan
  world: World
  options: RunOptions
  exchange(operation: Operation, wire: WireRequest): Promise<{ answer: Answer; problems: string[] }>
}

function openLane(contract: Contract, options: RunOptions, wire: Wire, covered: Set<string>): Lane {
  const checker = createSchemaChecker(contract)
  const plan = readPlan(options.root, contract.api)
  const once: Lane['exchange'] = async (operation, request) => {
    const answer = await wire.send(request)
    const { problems, cell } = await checkAnswer(contract, checker, operation, answer)
    if (cell) {
      covered.add(cellKey(cell))
      options.recorder.record(cell)
    }
    return { answer, problems }
  }
  const exchange: Lane['exchange'] = async (operation, request) => {
    const first = await once(operation, request)
    const wait = Number(first.answer.headers['retry-after']?.[0])
    // A server with limits asks for patience; what the case is about comes after that.
    if (first.answer.status !== 429 || first.problems.length > 0 || !(wait <= patience)) return first
    await setTimeout(wait * 1000 + 500)
    return await once(operation, request)
  }
  const send = async (operation: Operation, request: WireRequest): Promise<Answer> =>
    (await exchange(operation, request)).answer
  const world = createWorld({ contract, target: options.target, plan, seed: options.seed, send })
  return { contract, checker, plan, world, options, exchange }
}

async function runOperation(lane: Lane, operation: Operation): Promise<CaseResult[]> {
  if (lane.options.target.unbuilt(lane.contract).has(operation.id)) return [skipped(operation, 'not built')]
  const { seed, happy } = lane.options
  const options: CaseOptions = { seed, happy, variants: lane.plan.variants }
  const planned = lane.plan.operations[operation.id]
  if (planned?.expect && lane.options.target.kind !== 'mock') options.validStatuses = planned.expect.statuses
  const missing = await attempt(async () => {
    options.parts = await lane.world.partsFor(operation)
    if (operation.body && !options.happy) options.optionalParts = await lane.world.partsFor(operation)
  })
  const results: CaseResult[] = []
  for (const item of await casesOf(lane.contract, lane.checker, operation, options)) {
    results.push(await runCase(lane, item, missing))
  }
  return results
}

/** Why something is not to be had, or undefined. Other errors are thrown on. */
async function attempt(work: () => Promise<void>): Promise<string | undefined> {
  try {
    await work()
    return undefined
  } catch (error) {
    if (error instanceof Unavailable) return error.message
    throw error
  }
}

/** Cases that reach the handler need the objects they name; refusals before it do not. */
const needsObjects = new Set<CaseKind>(['valid', 'valid-optional', 'key-reused'])

async function runCase(lane: Lane, item: ContractCase, missing: string | undefined): Promise<CaseResult> {
  const result = { api: lane.contract.api, operation: item.operation.id, kind: item.kind, name: caseName(item) }
  const skip = (reason: string): CaseResult => ({
    ...result,
    outcome: 'skipped',
    problems: [],
    reason,
    milliseconds: 0,
  })
  const beyond = lane.options.target.kind === 'mock' ? beyondPrism(item) : undefined
  if (beyond) return skip(beyond)
  if (missing && needsObjects.has(item.kind)) return skip(missing)
  let wire: WireRequest | undefined
  try {
    const credential = await lane.world.credentialFor(item.operation, item.credential)
    const base = lane.options.target.base(lane.contract)
    if (item.first) await lane.exchange(item.operation, toWire(item.operation, base, item.first, credential))
    wire = toWire(item.operation, base, item.parts, credential)
    const { answer, problems } = await lane.exchange(item.operation, wire)
    const { status, milliseconds } = answer
    if (status === 501 && !item.operation.responses['501']) return skip('not built (501)')
    problems.push(...statusProblems(lane, item, answer))
    const outcome = problems.length === 0 ? 'passed' : 'failed'
    return {
      ...result,
      outcome,
      problems,
      status,
      milliseconds,
      ...(outcome === 'failed' ? { curl: curlLine(wire) } : {}),
    }
  } catch (error) {
    if (error instanceof Unavailable) return skip(error.message)
    const problems = [error instanceof Error ? error.message : String(error)]
    return { ...result, outcome: 'failed', problems, milliseconds: 0, ...(wire ? { curl: curlLine(wire) } : {}) }
  }
}

function statusProblems(lane: Lane, item: ContractCase, answer: Answer): string[] {
  const expected = lane.options.target.kind === 'mock' ? expectedOfPrism(item) : item.expected
  if (expected.length === 0 || expected.includes(answer.status)) {
    const planned = lane.plan.operations[item.operation.id]?.expect?.statuses ?? []
    return answer.status >= 500 && ![...expected, ...planned].includes(answer.status)
      ? [`Status ${answer.status} to a fair request`]
      : []
  }
  const text = answer.body.toString('utf8').slice(0, 160)
  return [`Status ${answer.status}, expected ${expected.join(' or ')}: ${text}`]
}

function skipped(operation: Operation, reason: string): CaseResult {
  const { api, id } = operation
  return { api, operation: id, kind: 'operation', name: id, outcome: 'skipped', problems: [], reason, milliseconds: 0 }
}
