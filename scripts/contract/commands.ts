/** The subcommands of `npm run contract`. Each returns the exit code: 0 when nothing failed. */
import { randomInt } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { agreementTable, compareAll } from '#scripts/contract/agreement.ts'
import { type Contract, readContracts } from '#scripts/contract/documents.ts'
import { type FuzzFailure, fuzz } from '#scripts/contract/fuzz/run.ts'
import { journeyFile, runJourney } from '#scripts/contract/journeys.ts'
import { tightenRatchet } from '#scripts/contract/matrix.ts'
import { currentMatrix, writeMatrix } from '#scripts/contract/matrix-files.ts'
import { clearRecordings, openRecorder } from '#scripts/contract/recorder.ts'
import { writeReports } from '#scripts/contract/reports.ts'
import { type CaseResult, type RunReport, runContracts } from '#scripts/contract/runner.ts'
import { mockTarget, readDemo, serverTarget, type Target, urlTarget } from '#scripts/contract/targets.ts'
import { createOutput, type Output } from '#scripts/output.ts'

export interface TestOptions {
  root: string
  target: string
  api: string[]
  operation: string[]
  happy: boolean
  agreement: boolean
  journeys: boolean
  /** Requests per operation. */
  fuzz?: number
  /** A git reference. */
  against?: string
  /** How many; true = the usual number. */
  mutants?: number | true
  seed?: number
  demo?: string
  header: Record<string, string>
  alone: boolean
  junit: string
  html: string
  report: string
  json: boolean
}

export interface CoverageOptions {
  root: string
  json: boolean
  coverage: boolean
  accept: boolean
  fresh: boolean
}

export type Options = TestOptions & CoverageOptions

/** Writes `reports/coverage.{json,html}` from what was recorded. Fails for a lost, an unexplained and an undeclared answer. */
export async function runCoverage(options: CoverageOptions): Promise<number> {
  const output = createOutput(options.json)
  if (options.fresh) {
    clearRecordings(options.root)
    output.say('The recordings are empty now: run the tests and the contract tests, then --coverage again')
    output.result({ cells: { declared: 0, covered: 0 }, problems: [] })
    return 0
  }
  const matrix = await currentMatrix(options.root)
  if (options.accept) output.say(`${tightenRatchet(options.root, matrix)} answers were added to the ratchet`)
  writeMatrix(options.root, matrix)
  for (const problem of matrix.problems.slice(0, 40)) output.say(problem)
  if (matrix.problems.length > 40) output.say(`… and ${matrix.problems.length - 40} more in reports/coverage.json`)
  const { declared, covered, mocked, notBuilt } = matrix.cells
  output.say(
    `${covered} of ${declared} declared answers seen from a server, ${mocked} from the mocks only, ${notBuilt} not built; ` +
      `${matrix.problems.length} problems. reports/coverage.html`,
  )
  output.result({ cells: matrix.cells, problems: matrix.problems })
  return matrix.problems.length > 0 ? 1 : 0
}

/** The contracts that were asked for. Throws when an operation that was asked for is in none of them: nothing would be checked. */
function chosenContracts({ root, api, operation }: Pick<TestOptions, 'root' | 'api' | 'operation'>): Contract[] {
  const contracts = readContracts(root, api)
  const known = new Set(contracts.flatMap(({ operations }) => operations.map(({ id }) => id)))
  const unknown = operation.filter((id) => !known.has(id))
  if (unknown.length === 0) return contracts
  throw new Error(`There is no operation ${unknown.join(', ')} in ${contracts.map((one) => one.api).join(', ')}`)
}

/** Runs the contract tests, prints a summary and writes the reports. */
export async function runTests(options: TestOptions): Promise<number> {
  const output = createOutput(options.json)
  const contracts = chosenContracts(options)
  const seed = options.seed ?? randomInt(1_000_000)
  await using target = await openTarget(options, contracts)
  output.say(`Contract tests against ${target.name}, seed ${seed}`)
  const report = await runContracts({
    root: options.root,
    contracts,
    target,
    seed,
    happy: options.happy,
    recorder: openRecorder(options.root, target.kind),
    operations: options.operation,
    progress: progressTo(output),
  })
  writeReports(options, report)
  summarise(report, options, output)
  output.result(summaryOf(report))
  return report.results.some((result) => result.outcome === 'failed') ? 1 : 0
}

/** Compares Prism, the target and the SDK. Fails for a difference that has no known cause. */
export async function runAgreement(options: TestOptions): Promise<number> {
  const output = createOutput(options.json)
  const contracts = chosenContracts(options)
  const seed = options.seed ?? randomInt(1_000_000)
  await using prism = await mockTarget(options.root, contracts)
  await using server = await openTarget(options, contracts)
  output.say(`Prism, ${server.name} and the SDK on the same requests, seed ${seed}`)
  const agreement = await compareAll({
    root: options.root,
    contracts,
    prism,
    server,
    seed,
    operations: options.operation,
    progress: (done, total, operation) => {
      if (done % 50 === 0 || done === total)
        output.say(`${done}/${total} operations · ${operation.api} ${operation.id}`)
    },
  })
  const unexplained = agreement.differences.filter((difference) => difference.cause === '')
  for (const one of unexplained.slice(0, 40)) {
    output.say(`NO CAUSE ${one.api} · ${one.name}: Prism ${one.prism}, the server ${one.server}, the SDK ${one.sdk}`)
  }
  output.say(agreementTable(agreement))
  output.say(
    `${agreement.compared} requests, ${agreement.threeWay} of them with a server: ${agreement.agreed} agreements, ` +
      `${agreement.differences.length - unexplained.length} explained differences, ${unexplained.length} without a cause; seed ${seed}`,
  )
  output.result({ ...agreement, differences: agreement.differences.length, unexplained, seed })
  return unexplained.length > 0 ? 1 : 0
}

/** Runs the journey of each system that has one. Fails for a journey with a failed check. */
export async function runJourneys(options: TestOptions): Promise<number> {
  const output = createOutput(options.json)
  const contracts = readContracts(options.root, options.api).filter((contract) =>
    journeyFile(options.root, contract.api),
  )
  await using target = await openTarget(options, contracts)
  output.say(`Journeys against ${target.name}`)
  const results = []
  for (const contract of contracts) {
    const result = await runJourney(options.root, contract, target)
    output.say(result.output)
    results.push({ api: contract.api, passed: result.passed })
  }
  output.result({ journeys: results, failed: results.filter((result) => !result.passed).length })
  return results.every((result) => result.passed) ? 0 : 1
}

/** Fuzzes every operation that is built. Fails for each operation with a request that breaks a rule, and prints it as a curl line. */
export async function runFuzz(options: TestOptions, runs: number): Promise<number> {
  const output = createOutput(options.json)
  const contracts = chosenContracts(options)
  const seed = options.seed ?? randomInt(1_000_000)
  await using target = await openTarget(options, contracts)
  output.say(`Fuzzing ${target.name}, ${runs} requests per operation, seed ${seed}`)
  const report = await fuzz({
    root: options.root,
    contracts,
    target,
    seed,
    runs,
    recorder: openRecorder(options.root, target.kind),
    operations: options.operation,
    progress: (done, total, operation, failure) => {
      if (failure) output.say(failureText(failure, options.root))
      if (done % 50 === 0 || done === total)
        output.say(`${done}/${total} operations · ${operation.api} ${operation.id}`)
    },
  })
  if (report.cut.length > 0) output.say(`Time ran out before all requests were sent: ${report.cut.join(', ')}`)
  output.say(
    `${report.requests} requests to ${report.operations} operations, ${report.failures.length} failed; ` +
      `${report.skipped.length} operations skipped; slowest answer ${Math.round(report.slowest)} ms; seed ${seed}`,
  )
  const { operations, failures, skipped } = report
  const passed = operations - failures.length
  output.result({ ...report, passed, failed: failures.length, skipped: skipped.length })
  return failures.length > 0 ? 1 : 0
}

/** What is printed of a failure. A line that no terminal takes stands in a file, whole, since it must reproduce what happened. */
export function failureText(failure: FuzzFailure, root: string): string {
  const shrunk = `made smaller ${failure.shrinks} times`
  return [
    `\nFAILED ${failure.api} · ${failure.operation} (${shrunk})`,
    ...failure.problems,
    failure.curl.length <= 4000 ? failure.curl : `sh ${writeScript(failure, root)}`,
  ].join('\n  ')
}

function writeScript({ api, operation, curl }: FuzzFailure, root: string): string {
  const file = `reports/contract/fuzz-${api}-${operation}.sh`
  mkdirSync(join(root, 'reports/contract'), { recursive: true })
  writeFileSync(join(root, file), `${curl}\n`)
  return file
}

/** The target an option names: `server`, `mock` or an address. */
async function openTarget(
  options: Pick<TestOptions, 'root' | 'target' | 'demo' | 'header' | 'alone'>,
  contracts: readonly Contract[],
): Promise<Target> {
  if (options.target === 'server') return await serverTarget(options.root)
  if (options.target === 'mock') return await mockTarget(options.root, contracts)
  if (!URL.canParse(options.target)) {
    throw new Error(
      `--target is ${JSON.stringify(options.target)}; it must be server, mock or an address like http://127.0.0.1:3000`,
    )
  }
  const demo = options.demo === undefined ? {} : { demo: readDemo(options.demo) }
  await expectAnswer(options.target)
  return urlTarget(options.target, { ...demo, headers: options.header, alone: options.alone })
}

/** Throws when nobody is there: every request would fail for the same reason. */
async function expectAnswer(address: string): Promise<void> {
  try {
    await (await fetch(address, { redirect: 'manual' })).body?.cancel()
  } catch (error) {
    const { cause, message } = error as Error
    const reason = cause instanceof Error ? cause.message : message
    throw new Error(`Nothing answers at ${address} (${reason}); start the server there, or give another --target`)
  }
}

/** What `--json` prints. Cases are counted, not operations. */
export function summaryOf(report: RunReport) {
  const count = (outcome: CaseResult['outcome']) => report.results.filter((item) => item.outcome === outcome).length
  return {
    operations: report.operations,
    passed: count('passed'),
    failed: count('failed'),
    skipped: count('skipped'),
    cells: report.cells,
    seed: report.seed,
    failures: report.results
      .filter((item) => item.outcome === 'failed')
      .map(({ api, operation, name, problems, curl }) => ({ api, operation, name, problems, curl })),
  }
}

/** On a terminal one line that is rewritten; elsewhere a line per fifty operations. */
function progressTo(output: Output) {
  let failed = 0
  return (done: number, total: number, operation: { api: string; id: string }, results: readonly CaseResult[]) => {
    failed += results.filter((result) => result.outcome === 'failed').length
    const text = `${done}/${total} operations, ${failed} failed cases · ${operation.api} ${operation.id}`
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}${done === total ? '\n' : ''}`)
    else if (done % 50 === 0 || done === total) output.say(text)
  }
}

function summarise(report: RunReport, options: TestOptions, output: Output): void {
  const { passed, failed, skipped, cells } = summaryOf(report)
  for (const result of report.results.filter((item) => item.outcome === 'failed').slice(0, 40)) {
    output.say(`\nFAILED ${result.api} · ${result.name}`)
    for (const problem of result.problems.slice(0, 5)) output.say(`  ${problem}`)
    if (result.curl)
      output.say(
        `  ${result.curl.length > 600 ? `${result.curl.slice(0, 600)}… (whole in ${options.report})` : result.curl}`,
      )
  }
  for (const [reason, count] of reasons(report)) output.say(`skipped ${count} × ${reason}`)
  output.say(
    `\n${report.operations} operations: ${passed} cases passed, ${failed} failed, ${skipped} skipped; ` +
      `${cells.covered} of ${cells.declared} declared answers seen; ${report.seconds.toFixed(1)} s; seed ${report.seed}`,
  )
  output.say(`Reports: ${options.html}, ${options.junit}, ${options.report}`)
}

/** Reasons of skipped cases, most frequent first. */
export function reasons(report: RunReport): [string, number][] {
  const counts = new Map<string, number>()
  for (const { reason } of report.results) if (reason) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])
}
