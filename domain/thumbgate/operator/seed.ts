import type { Command } from 'commander'
import { type CustomerId, installation } from '#db/thumbgate/ids.ts'
import { assertCustomerId } from '#domain/thumbgate/customers.ts'
import { evaluate } from '#domain/thumbgate/decisions/evaluate.ts'
import { recordOutcome } from '#domain/thumbgate/decisions/outcomes.ts'
import { defaultMinOccurrences, documentName } from '#domain/thumbgate/feedback/rule-document.ts'
import { importLines, readLine } from '#domain/thumbgate/feedback-transfer.ts'
import { generateRules } from '#domain/thumbgate/prevention-rules.ts'
import type { Writer } from '#server/database.ts'
import type { Kernel, OperatorResult, OperatorRun, OperatorTools } from '#server/system.ts'

interface Whose {
  customer?: string
}

/** `accord thumbgate seed` */
export function addSeedCommand(program: Command, run: OperatorRun): void {
  program
    .command('seed')
    .description('demo data: three weeks of feedback, the rules it comes to, and decisions; once per customer')
    .option('--customer <id>', 'whose; without it, the installation’s own')
    .action((options: Whose) => run((kernel, tools) => seed(kernel, tools, options)))
}

interface Story {
  daysAgo: readonly number[]
  signal: 'positive' | 'negative'
  tags: readonly string[]
  whatWentWrong?: string
  whatToChange?: string
  whatWorked?: string
}

const stories: readonly Story[] = [
  {
    daysAgo: [6, 5, 3, 1],
    signal: 'negative',
    tags: ['git-workflow'],
    whatWentWrong: 'Pushed to the main branch without running the tests',
    whatToChange: 'Run the whole test suite before every push',
  },
  {
    daysAgo: [16, 9],
    signal: 'negative',
    tags: ['verification'],
    whatWentWrong: 'Claimed that the bug was fixed without any evidence',
    whatToChange: 'Show the failing test first, and the passing one after the fix',
  },
  {
    daysAgo: [14],
    signal: 'negative',
    tags: ['data-modeling'],
    whatWentWrong: 'Guessed the names of the columns and broke the migration',
    whatToChange: 'Read the schema before a migration is written',
  },
  {
    daysAgo: [20, 11, 4],
    signal: 'positive',
    tags: ['testing'],
    whatWorked: 'Wrote the failing test first and verified the fix with it',
  },
  { daysAgo: [8], signal: 'positive', tags: ['documentation'], whatWorked: 'Updated the guide together with the code' },
  {
    daysAgo: [3],
    signal: 'positive',
    tags: ['performance'],
    whatWorked: 'Measured before and after, and kept the faster query',
  },
]

const dayMs = 86_400_000

/** One line of an import per occurrence, oldest first. Ids follow from owner and story, so that a second seed changes nothing. */
function history(customer: CustomerId, now: Date) {
  return stories
    .flatMap(({ daysAgo, ...story }, number) =>
      daysAgo.map((days) => ({
        ...story,
        id: `fb_demo_${customer.slice(0, 40).replaceAll(/[^\w-]/g, '-')}_${number}_${days}`,
        timestamp: new Date(now.getTime() - days * dayMs).toISOString(),
      })),
    )
    .toSorted((a, b) => (a.timestamp < b.timestamp ? -1 : 1))
    .map((event, index) => readLine(JSON.stringify(event), index + 1))
}

const actions = [
  { toolName: 'Bash', input: { command: 'npm test' } },
  { toolName: 'Bash', input: { command: 'git push --force origin main' } },
  { toolName: 'Edit', input: { file_path: 'src/server.ts' } },
]

async function seed(
  { database, now }: Kernel,
  { progress }: OperatorTools,
  { customer: id }: Whose,
): Promise<OperatorResult> {
  const customer = id === undefined ? installation : assertCustomerId(id)
  const at = now()
  const result = await database.write(async (db) => {
    const counts = await importLines(db, customer, history(customer, at))
    progress(`${counts.accepted} events`)
    if (counts.accepted > 0) await decide(db, customer, at)
    await generateRules(db, customer, { minOccurrences: defaultMinOccurrences, target: documentName }, at)
    return { customer, ...counts, rules: documentName }
  })
  return {
    text: `${result.accepted} events, ${result.known} were there already; rules in ${result.rules}`,
    json: result,
  }
}

async function decide(db: Writer, customer: CustomerId, now: Date): Promise<void> {
  for (const action of actions) {
    const { actionId, decision } = await evaluate(db, customer, action, now)
    await recordOutcome(db, customer, { actionId, outcome: decision === 'deny' ? 'blocked' : 'completed' }, now)
  }
}
