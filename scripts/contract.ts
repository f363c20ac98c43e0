/** `npm run contract`: see docs/qa.md, or `npm run contract -- --help`. */
import { Command, InvalidArgumentError } from 'commander'
import { runAgainst } from '#scripts/contract/against/command.ts'
import { type Options, runAgreement, runCoverage, runFuzz, runJourneys, runTests } from '#scripts/contract/commands.ts'
import { runMutantTests } from '#scripts/contract/mutants/command.ts'

const whole = (text: string): number => {
  const value = Number(text)
  if (!Number.isSafeInteger(value) || value < 0) throw new InvalidArgumentError('It must be a whole number.')
  return value
}
/** None at all would find nothing, and say that all is well. */
const atLeastOne = (text: string): number => {
  const value = whole(text)
  if (value === 0) throw new InvalidArgumentError('It must be 1 or more.')
  return value
}
const list = (text: string): string[] => text.split(',').filter((item) => item !== '')
const header = (text: string, sofar: Record<string, string>): Record<string, string> => {
  const at = text.indexOf(':')
  if (at < 1) throw new InvalidArgumentError('It must be written "Name: value".')
  return { ...sofar, [text.slice(0, at).toLowerCase()]: text.slice(at + 1).trim() }
}

const program = new Command('contract')
  .description('Holds servers, mocks and contracts against each other')
  .option('--target <where>', 'server (of this checkout), mock (Prism) or an address', 'server')
  .option('--api <names>', 'only these systems, separated by commas', list, [])
  .option('--operation <ids>', 'only these operations, separated by commas', list, [])
  .option('--happy', 'only the valid request of each operation', false)
  .option('--seed <n>', 'the same seed gives the same requests', whole)
  .option('--demo <file>', 'the demo.json of an address: where its systems are, and credentials')
  .option('--header <line>', 'sent with every request that carries a credential; repeatable', header, {})
  .option('--alone', 'the address serves one system, without its mount', false)
  .option('--agreement', 'compare Prism, the server and the SDK on the same requests instead', false)
  .option('--journeys', 'run tests/journeys against the target with redocly respect instead', false)
  .option('--fuzz <n>', 'n random and nasty requests per operation instead', atLeastOne)
  .option(
    '--coverage',
    'no requests: write the matrix of what all runs and tests have seen, and hold it against the ratchet',
    false,
  )
  .option('--accept', 'with --coverage: answers that are newly seen must stay so from now on', false)
  .option('--fresh', 'with --coverage: forget what was seen before this', false)
  .option('--against <ref>', 'no requests: what clients of the contracts at that git reference would notice')
  .option('--mutants [n]', 'n small wrong edits to the contracts (200): which of our tests catches each?', atLeastOne)
  .option('--junit <file>', 'where the JUnit report goes', 'reports/contract/junit.xml')
  .option('--html <file>', 'where the HTML report goes', 'reports/contract/report.html')
  .option('--report <file>', 'where the JSON report goes', 'reports/contract/report.json')
  .option('--json', 'one object as the last line of stdout, text on stderr', false)

const kinds = ['against', 'mutants', 'coverage', 'journeys', 'agreement', 'fuzz'] as const

/** What is run instead of the contract tests, by the option that asks for it. */
async function run(options: Options): Promise<number> {
  const asked = kinds.filter((kind) => options[kind] !== undefined && options[kind] !== false)
  if (asked.length > 1) throw new Error(`--${asked.join(' and --')} are runs of their own; choose one`)
  if (options.against !== undefined) return runAgainst({ ...options, against: options.against })
  if (options.mutants !== undefined) {
    return await runMutantTests({ ...options, mutants: options.mutants === true ? 200 : options.mutants })
  }
  if (options.coverage) return await runCoverage(options)
  if (options.journeys) return await runJourneys(options)
  if (options.agreement) return await runAgreement(options)
  if (options.fuzz !== undefined) return await runFuzz(options, options.fuzz)
  return await runTests(options)
}

// A server or mock that was started for the run ends with it, at 'exit'.
process.once('SIGINT', () => process.exit(130))
process.once('SIGTERM', () => process.exit(143))

try {
  process.exitCode = await run({ ...program.parse().opts<Omit<Options, 'root'>>(), root: process.cwd() })
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 2
}
