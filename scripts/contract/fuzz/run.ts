/** Fuzzing: random requests per operation, and for each answer three rules that hold whatever was sent. */
import fc from 'fast-check'
import { type Answer, checkAnswer } from '#scripts/contract/answer-check.ts'
import { type Contract, matchOperation, type Operation } from '#scripts/contract/documents.ts'
import { bytesOf, type FuzzInput, requestArbitrary } from '#scripts/contract/fuzz/arbitraries.ts'
import { ConnectionBroken, exchangeRaw, head, type RawRequest } from '#scripts/contract/fuzz/raw.ts'
import { readPlan } from '#scripts/contract/plan.ts'
import type { Recorder } from '#scripts/contract/recorder.ts'
import { bodyMedia } from '#scripts/contract/requests.ts'
import { createSchemaChecker, type SchemaChecker } from '#scripts/contract/schemas.ts'
import type { Target } from '#scripts/contract/targets.ts'
import { Unavailable } from '#scripts/contract/unavailable.ts'
import { curlLine, openWire } from '#scripts/contract/wire.ts'
import { createWorld } from '#scripts/contract/world.ts'

export interface FuzzOptions {
  root: string
  contracts: readonly Contract[]
  target: Target
  seed: number
  /** Requests per operation, before shrinking. */
  runs: number
  recorder: Recorder
  operations?: readonly string[]
  /** Milliseconds that an answer may take after the last byte was sent; 5000 unless given. */
  patience?: number
  progress?(done: number, total: number, operation: Operation, failure: FuzzFailure | undefined): void
}

export interface FuzzFailure {
  api: string
  operation: string
  /** What the answer to the smallest failing request breaks. */
  problems: string[]
  curl: string
  /** How often the request was made smaller. */
  shrinks: number
}

export interface FuzzReport {
  seed: number
  operations: number
  requests: number
  skipped: { api: string; operation: string; reason: string }[]
  failures: FuzzFailure[]
  slowest: number
  /** Operations that did not come to all their requests in the time they have. */
  cut: string[]
}

export async function fuzz(options: FuzzOptions): Promise<FuzzReport> {
  const wanted = options.operations ?? []
  const report: FuzzReport = {
    seed: options.seed,
    operations: 0,
    requests: 0,
    skipped: [],
    failures: [],
    slowest: 0,
    cut: [],
  }
  const jobs = options.contracts.flatMap((contract) =>
    contract.operations
      .filter((operation) => wanted.length === 0 || wanted.includes(operation.id))
      .map((operation) => ({ contract, operation })),
  )
  for (const [index, { contract, operation }] of jobs.entries()) {
    const failure = await fuzzOperation(contract, operation, options, report)
    if (failure) report.failures.push(failure)
    options.progress?.(index + 1, jobs.length, operation, failure)
  }
  return report
}

async function fuzzOperation(
  contract: Contract,
  operation: Operation,
  options: FuzzOptions,
  report: FuzzReport,
): Promise<FuzzFailure | undefined> {
  if (options.target.unbuilt(contract).has(operation.id)) {
    report.skipped.push({ api: contract.api, operation: operation.id, reason: 'not built' })
    return undefined
  }
  report.operations += 1
  using checker = createSchemaChecker(contract)
  const shot = await aim(contract, operation, options, checker, report)
  const property = fc.asyncProperty(requestArbitrary(contract, operation, shot.ids), async (input) => {
    const problems = await shot.fire(input)
    if (problems.length > 0) throw new Error(problems.join('\n'))
  })
  const details = await fc.check(property, {
    seed: options.seed,
    numRuns: options.runs,
    interruptAfterTimeLimit: 120_000 + options.runs * 500,
    markInterruptAsFailure: false,
  })
  if (details.interrupted) report.cut.push(operation.id)
  if (!details.failed || !details.counterexample) return undefined
  const input = details.counterexample[0]
  const problems = await shot.fire(input)
  const first = details.errorInstance instanceof Error ? details.errorInstance.message.split('\n') : []
  return {
    api: contract.api,
    operation: operation.id,
    problems: problems.length > 0 ? problems : [...first, 'It did not happen again when the request was repeated'],
    curl: shot.curl(input),
    shrinks: details.numShrinks,
  }
}

interface Shot {
  ids: Record<string, unknown>
  fire(input: FuzzInput): Promise<string[]>
  curl(input: FuzzInput): string
}

/** Prepares what all requests to one operation share: objects that exist, a credential, the address. */
async function aim(
  contract: Contract,
  operation: Operation,
  options: FuzzOptions,
  checker: SchemaChecker,
  report: FuzzReport,
): Promise<Shot> {
  using wire = openWire()
  const plan = readPlan(options.root, contract.api)
  const world = createWorld({
    contract,
    target: options.target,
    plan,
    seed: options.seed,
    send: (_, request) => wire.send(request),
  })
  const planned = plan.operations[operation.id]?.expect?.statuses ?? []
  const parts = await orNothing(() => world.partsFor(operation), {})
  const credential = await orNothing(() => world.credentialFor(operation, 'right'), {})
  const base = new URL(options.target.base(contract))
  const rules: Rules = { base, planned, patience: options.patience ?? 5000, recorder: options.recorder }
  const raw = (input: FuzzInput): RawRequest =>
    rawRequest(operation, base.pathname.replace(/\/$/, ''), credential, input)
  return {
    ids: parts.path ?? {},
    async fire(input) {
      report.requests += 1
      const request = raw(input)
      try {
        const answer = await patiently(base, request)
        report.slowest = Math.max(report.slowest, answer.milliseconds)
        return await problemsOf(contract, checker, request, answer, rules)
      } catch (error) {
        return [error instanceof Error ? error.message : String(error)]
      }
    },
    curl: (input) => {
      const request = raw(input)
      return curlLine({
        method: request.method,
        url: base.origin + request.target,
        headers: Object.fromEntries(request.headers),
        body: request.body,
      })
    },
  }
}

/**
 * A server that refuses before it has read a large head or body closes the connection, and its reset may overtake its answer (RFC 9112,
 * section 9.6). What is lost that way comes when it is asked for again.
 */
async function patiently(base: URL, request: RawRequest): Promise<Answer> {
  const large = head(request, base.host).length + (request.body?.length ?? 0) > 65_536
  for (let attempt = 1; ; attempt++) {
    try {
      return await exchangeRaw(base, request)
    } catch (error) {
      if (!large || attempt === 5 || !(error instanceof ConnectionBroken)) throw error
    }
  }
}

async function orNothing<T>(work: () => Promise<T>, nothing: T): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Unavailable) return nothing
    throw error
  }
}

function rawRequest(
  operation: Operation,
  prefix: string,
  credential: Record<string, string>,
  input: FuzzInput,
): RawRequest {
  const path = operation.path.replace(/\{([^}]+)\}/g, (_, name: string) => input.path[name] ?? '')
  const pairs = Object.entries(input.query).map(([name, value]) => `${encodeURIComponent(name)}=${value}`)
  const media = bodyMedia(operation)?.[0] ?? 'application/json'
  const body = input.body && bytesOf(input.body, media)
  const headers = { ...input.headers, ...(input.credential === 'right' ? credential : {}), ...body?.headers }
  return {
    method: operation.method,
    target: `${prefix}${path}${pairs.length > 0 ? `?${pairs.join('&')}` : ''}`,
    headers: Object.entries(headers),
    body: body?.bytes,
    slowly: input.slowly,
  }
}

interface Rules {
  base: URL
  /** Statuses that the plan knows a reason for. */
  planned: readonly number[]
  /** Milliseconds. */
  patience: number
  recorder: Recorder
}

/** The rules: no 5xx but those planned for, nothing undeclared, no late answer, no header that the request smuggled in. */
async function problemsOf(
  contract: Contract,
  checker: SchemaChecker,
  request: RawRequest,
  answer: Answer,
  { base, planned, patience, recorder }: Rules,
): Promise<string[]> {
  const problems: string[] = []
  if (answer.status >= 500 && ![501, ...planned].includes(answer.status)) {
    problems.push(`Status ${answer.status}: ${answer.body.toString('utf8').slice(0, 200)}`)
  }
  if (answer.milliseconds > patience) problems.push(`The answer took ${Math.round(answer.milliseconds)} ms`)
  if (answer.headers['x-injected'] || answer.headers['x-smuggled'])
    problems.push('A header of the request came back as a header')
  const path = request.target.split('?')[0]!.slice(base.pathname.replace(/\/$/, '').length)
  const reached = matchOperation(contract, request.method, path)
  if (beforeTheContract(answer, reached)) return problems
  const verdict = await checkAnswer(contract, checker, reached!, answer)
  if (verdict.cell) recorder.record(verdict.cell)
  return [...problems, ...verdict.problems]
}

/**
 * Answers that no contract speaks of: an unknown path or method, a request line or header block that Node's parser refuses before any
 * code of ours sees it, an operation that is not built.
 */
function beforeTheContract(answer: Answer, reached: Operation | undefined): boolean {
  if (!reached) return answer.status === 404 || answer.status === 405 || answer.status === 400
  if (answer.status === 501) return true
  return (answer.status === 400 || answer.status === 431) && answer.body.length === 0
}
