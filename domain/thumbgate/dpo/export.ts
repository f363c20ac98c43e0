/** Preference pairs from memories: a mistake and the learning that answers it. */
import { openArtifact } from '#db/thumbgate/artifacts.ts'
import type { CustomerId } from '#db/thumbgate/ids.ts'
import * as sourceRows from '#db/thumbgate/preference-memories.ts'
import { type Keyed, matchPairs, type Pair, withKeys } from '#domain/thumbgate/dpo/match.ts'
import { fileMemories, type InputNames, type MemorySource, storedMemories } from '#domain/thumbgate/dpo/memories.ts'
import { pairLines } from '#domain/thumbgate/dpo/pair-lines.ts'
import { fail } from '#domain/thumbgate/errors.ts'
import { boundary, type FunctionTools, type HostedFunction } from '#domain/thumbgate/hosted/functions.ts'
import { assertArtifactName } from '#domain/thumbgate/paths.ts'
import type { components } from '#generated/thumbgate/types.ts'
import type { Reader, Writer } from '#server/database.ts'

export type DpoCounts = components['schemas']['DpoExportResult']

export interface DpoNames extends InputNames {
  outputPath?: string | undefined
}

/** More memories are exported by a job. */
const maxSync = 50_000

/** The same names. Throws a 400 for one that is no name in the artifact area. */
export const assertDpoNames = (names: { [key in keyof DpoNames]: unknown }): DpoNames => ({
  inputPath: assertText('inputPath', names.inputPath),
  memoryLogPath: assertText('memoryLogPath', names.memoryLogPath),
  outputPath: assertText('outputPath', names.outputPath),
})

const assertText = (field: string, value: unknown): string | undefined =>
  assertArtifactName(field, typeof value === 'string' ? value : undefined)

interface Matched {
  source: MemorySource
  errors: Keyed[]
  learnings: Keyed[]
  pairs: Pair[]
}

async function match(source: MemorySource, pause: () => Promise<void>): Promise<Matched> {
  const keyed = source.memories.map(withKeys)
  const errors = keyed.filter(({ category }) => category === 'error')
  const learnings = keyed.filter(({ category }) => category === 'learning')
  return { source, errors, learnings, pairs: await matchPairs(errors, learnings, pause) }
}

const countsOf = ({ errors, learnings, pairs }: Matched, outputPath: string | undefined): DpoCounts => ({
  pairs: pairs.length,
  errors: errors.length,
  learnings: learnings.length,
  unpairedErrors: errors.length - pairs.length,
  unpairedLearnings: learnings.length - pairs.length,
  outputPath: outputPath ?? null,
})

/** Writes the pairs where a name is given. */
async function write(
  db: Writer,
  customer: CustomerId,
  outputPath: string | undefined,
  lines: AsyncIterable<string>,
  now: Date,
): Promise<void> {
  if (outputPath === undefined) return
  const file = await openArtifact(db, customer, outputPath, now)
  for await (const line of lines) await file.write(line)
  await file.close()
}

/** Exports at once. Throws a 400 for a missing or invalid input, and when there are too many memories for one request. */
export async function exportNow(db: Writer, customer: CustomerId, names: DpoNames, now: Date): Promise<DpoCounts> {
  const file = await fileMemories(db, customer, names)
  const total = file ? file.memories.length : await sourceRows.count(db, customer)
  if (total > maxSync) {
    throw fail('bad_request', `${total} memories are too many for one request: ask again with "async": true`)
  }
  const noPause = async () => undefined
  const matched = await match(file ?? (await storedMemories(db, customer, noPause)), noPause)
  const lines = pairLines(matched.pairs, matched.errors, matched.source.contents, noPause)
  await write(db, customer, names.outputPath, lines, now)
  return countsOf(matched, names.outputPath)
}

/** As a job: reads and matches outside of any transaction, and writes what it made in one. */
async function exportInJob(tools: FunctionTools, names: DpoNames): Promise<DpoCounts> {
  const { kernel, customer, signal } = tools
  const pause = () => boundary(signal)
  return await kernel.database.read(async (db: Reader) => {
    const source = (await fileMemories(db, customer, names)) ?? (await storedMemories(db, customer, pause))
    const matched = await match(source, pause)
    const lines: string[] = []
    if (names.outputPath !== undefined) {
      for await (const line of pairLines(matched.pairs, matched.errors, source.contents, pause)) lines.push(line)
    }
    await pause()
    await kernel.database.write((writer) => write(writer, customer, names.outputPath, each(lines), kernel.now()))
    return countsOf(matched, names.outputPath)
  })
}

async function* each(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines
}

/** The stage of an export: its output is the counts as JSON. */
export const exportDpoPairs: HostedFunction = async (tools) =>
  JSON.stringify(await exportInJob(tools, assertDpoNames(tools.inputs)))

/** Pairs all stored memories and writes nothing: its output is the counts as JSON. */
export const dpoDryRun: HostedFunction = async (tools) => JSON.stringify(await exportInJob(tools, {}))
