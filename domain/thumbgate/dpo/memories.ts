/** What preference pairs are made of: stored memories, or those of a file. */
import * as artifactRows from '#db/thumbgate/artifacts.ts'
import type { CustomerId } from '#db/thumbgate/ids.ts'
import * as sourceRows from '#db/thumbgate/preference-memories.ts'
import { noSuchArtifact } from '#domain/thumbgate/documents/source.ts'
import { fail } from '#domain/thumbgate/errors.ts'
import type { Reader } from '#server/database.ts'

export interface PairMemory {
  id: string
  category: string
  title: string
  tags: string[]
  domain: string
  /** Null without a rubric. */
  weightedScore: number | null
  failingCriteria: string[]
}

export interface MemorySource {
  /** Oldest first, or as they stand in the file. */
  memories: PairMemory[]
  /** Their texts, by id. */
  contents(ids: readonly string[]): Promise<ReadonlyMap<string, string>>
}

const pageSize = 5000

/** All stored memories that are not pruned. `pause` is called between pages. */
export async function storedMemories(
  db: Reader,
  customer: CustomerId,
  pause: () => Promise<void>,
): Promise<MemorySource> {
  const memories: PairMemory[] = []
  let after: sourceRows.Position | undefined
  for (;;) {
    const rows = await sourceRows.page(db, customer, after, pageSize)
    for (const row of rows) memories.push(toPairMemory(row))
    const last = rows.at(-1)
    if (!last || rows.length < pageSize) break
    after = { createdAt: last.created_at, number: last.number }
    await pause()
  }
  return { memories, contents: (ids) => sourceRows.contents(db, customer, ids) }
}

type StoredRow = Awaited<ReturnType<typeof sourceRows.page>>[number]

const toPairMemory = (row: StoredRow): PairMemory => ({
  id: row.id,
  category: row.category,
  title: row.title,
  tags: row.tags,
  ...judgementOf(row.rubric_summary),
  domain: textAt(row.rich_context, 'domain') ?? 'general',
})

const member = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? new Map<string, unknown>(Object.entries(value)).get(key)
    : undefined

function textAt(value: unknown, key: string): string | undefined {
  const text = member(value, key)
  return typeof text === 'string' && text.trim() !== '' ? text : undefined
}

const textsAt = (value: unknown, key: string): string[] => {
  const list = member(value, key)
  return Array.isArray(list) ? list.filter((item) => typeof item === 'string') : []
}

function judgementOf(rubric: unknown): Pick<PairMemory, 'weightedScore' | 'failingCriteria'> {
  const score = member(rubric, 'weightedScore')
  return {
    weightedScore: typeof score === 'number' && Number.isFinite(score) ? score : null,
    failingCriteria: textsAt(rubric, 'failingCriteria'),
  }
}

export interface InputNames {
  inputPath?: string | undefined
  memoryLogPath?: string | undefined
}

/** Throws a 400 when the file the memories are to be read from is missing. `inputPath` wins over `memoryLogPath`. */
export async function assertInputExists(db: Reader, customer: CustomerId, names: InputNames): Promise<void> {
  const input = inputOf(names)
  if (input && !(await artifactRows.find(db, customer, input.path))) throw noSuchArtifact(input.field, input.path)
}

function inputOf({ inputPath, memoryLogPath }: InputNames): { field: string; path: string } | undefined {
  if (inputPath !== undefined) return { field: 'inputPath', path: inputPath }
  return memoryLogPath === undefined ? undefined : { field: 'memoryLogPath', path: memoryLogPath }
}

/** The memories of the named file; undefined when none is named. Throws a 400 that names the line that is not valid. */
export async function fileMemories(
  db: Reader,
  customer: CustomerId,
  names: InputNames,
): Promise<MemorySource | undefined> {
  const input = inputOf(names)
  if (!input) return undefined
  const text = await artifactRows.readArtifact(db, customer, input.path)
  if (text === undefined) throw noSuchArtifact(input.field, input.path)
  const records = input.field === 'inputPath' ? readList(input, text) : readLines(input, text)
  const texts = new Map(records.map(({ memory, content }) => [memory.id, content]))
  return { memories: records.map(({ memory }) => memory), contents: async () => texts }
}

interface Input {
  field: string
  path: string
}

interface FileRecord {
  memory: PairMemory
  content: string
}

const invalid = ({ field, path }: Input, where: string, why: string) =>
  fail('bad_request', `${field} "${path}", ${where}: ${why}`, { field })

function parse(input: Input, where: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw invalid(input, where, cause instanceof Error ? cause.message : String(cause))
  }
}

/** A JSON array, or an object whose `memories` is one. */
export function readList(input: Input, text: string): FileRecord[] {
  const value = parse(input, 'as JSON', text)
  const list = Array.isArray(value) ? value : member(value, 'memories')
  if (!Array.isArray(list)) throw invalid(input, 'line 1', 'it is neither an array nor an object with "memories"')
  return list.map((item, index) => readRecord(input, `memory ${index + 1}`, item))
}

/** One memory per line; empty lines are passed over. */
export function readLines(input: Input, text: string): FileRecord[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return []
    const where = `line ${index + 1}`
    return [readRecord(input, where, parse(input, where, line))]
  })
}

function readRecord(input: Input, where: string, value: unknown): FileRecord {
  const [title, content, category] = ['title', 'content', 'category'].map((key) => textAt(value, key))
  if (title === undefined || content === undefined || category === undefined) {
    throw invalid(input, where, 'a memory needs the texts title, content and category')
  }
  const rubric = member(value, 'rubricSummary')
  return {
    content,
    memory: {
      id: textAt(value, 'id') ?? where.replace(' ', '_'),
      category,
      title,
      tags: textsAt(value, 'tags'),
      ...judgementOf(rubric),
      domain: textAt(member(value, 'richContext'), 'domain') ?? 'general',
    },
  }
}
