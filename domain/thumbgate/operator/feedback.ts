import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { type Command, InvalidArgumentError } from 'commander'
import { type CustomerId, installation } from '#db/thumbgate/ids.ts'
import { assertCustomerId } from '#domain/thumbgate/customers.ts'
import { defaultMinOccurrences, documentName } from '#domain/thumbgate/feedback/rule-document.ts'
import { type Imported, importLines, listEvents, readLine, toLine } from '#domain/thumbgate/feedback-transfer.ts'
import { existingFile, writeNewFile } from '#domain/thumbgate/operator/files.ts'
import { generateRules } from '#domain/thumbgate/prevention-rules.ts'
import type { Kernel, OperatorResult, OperatorRun, OperatorTools } from '#server/system.ts'

interface Whose {
  customer?: string
}

/** `accord thumbgate feedback export|import` and `accord thumbgate rules generate` */
export function addFeedbackCommands(program: Command, run: OperatorRun): void {
  const feedback = program.command('feedback').description('move the history of feedback out and in')
  feedback
    .command('export')
    .description('write every event as a line of JSON, oldest first')
    .requiredOption('--to <file>', 'the file; one that exists is refused')
    .option('--customer <id>', 'whose; without it, the installation’s own')
    .action((options: Whose & { to: string }) => run((kernel, tools) => exportEvents(kernel, tools, options)))
  feedback
    .command('import')
    .description('capture the events of such a file with their ids and times; those that are known are left alone')
    .requiredOption('--from <file>', 'a file that "feedback export" wrote, or one like it')
    .option('--customer <id>', 'whose; without it, the installation’s own')
    .action((options: Whose & { from: string }) => run((kernel, tools) => importEvents(kernel, tools, options)))
  program
    .command('rules')
    .description('the document of prevention rules')
    .command('generate')
    .description('write it anew from what is remembered')
    .option('--min-occurrences <number>', 'how often a mistake must have been made', atLeastOne, defaultMinOccurrences)
    .option('--customer <id>', 'whose; without it, the installation’s own')
    .action((options: Whose & { minOccurrences: number }) => run((kernel) => regenerate(kernel, options)))
}

function atLeastOne(value: string): number {
  const number = Number(value)
  if (!Number.isSafeInteger(number) || number < 1) throw new InvalidArgumentError('It must be a whole number from 1.')
  return number
}

const ownerOf = ({ customer }: Whose): CustomerId =>
  customer === undefined ? installation : assertCustomerId(customer)

async function exportEvents(
  { database }: Kernel,
  { directory, progress }: OperatorTools,
  options: Whose & { to: string },
): Promise<OperatorResult> {
  let events = 0
  async function* lines() {
    for await (const rows of listEvents((work) => database.read(work), ownerOf(options))) {
      yield `${rows.map(toLine).join('\n')}\n`
      events += rows.length
      progress(`${events} events`)
    }
  }
  const file = await writeNewFile(directory, options.to, lines())
  return { text: `${events} events in ${file}`, json: { file, events } }
}

const perTransaction = 100

async function importEvents(
  { database }: Kernel,
  { directory, progress }: OperatorTools,
  options: Whose & { from: string },
): Promise<OperatorResult> {
  const file = existingFile(directory, options.from)
  const customer = ownerOf(options)
  const sum: Imported = { accepted: 0, refused: 0, blocked: 0, known: 0 }
  let read = 0
  for await (const batch of batches(file)) {
    const counts = await database.write((db) => importLines(db, customer, batch))
    for (const name of ['accepted', 'refused', 'blocked', 'known'] as const) sum[name] += counts[name]
    read += batch.length
    progress(`${read} lines`)
  }
  const text = `${sum.accepted} events taken in, ${sum.refused} logged only, ${sum.blocked} blocked because they hold secrets, ${sum.known} known already`
  return { text, json: { file, ...sum } }
}

async function* batches(file: string): AsyncGenerator<ReturnType<typeof readLine>[]> {
  let batch: ReturnType<typeof readLine>[] = []
  let number = 0
  for await (const content of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1
    if (content.trim() === '') continue
    batch.push(readLine(content, number))
    if (batch.length === perTransaction) {
      yield batch
      batch = []
    }
  }
  if (batch.length > 0) yield batch
}

async function regenerate(
  { database, now }: Kernel,
  options: Whose & { minOccurrences: number },
): Promise<OperatorResult> {
  const { minOccurrences } = options
  const markdown = await database.write((db) =>
    generateRules(db, ownerOf(options), { minOccurrences, target: documentName }, now()),
  )
  return { text: markdown, json: { markdown, path: documentName, minOccurrences } }
}
