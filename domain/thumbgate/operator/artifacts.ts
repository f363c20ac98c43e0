import { createReadStream } from 'node:fs'
import type { Command } from 'commander'
import * as artifactRows from '#db/thumbgate/artifacts.ts'
import { type CustomerId, installation } from '#db/thumbgate/ids.ts'
import { assertCustomerId } from '#domain/thumbgate/customers.ts'
import { existingFile } from '#domain/thumbgate/operator/files.ts'
import { isArtifactName } from '#domain/thumbgate/paths.ts'
import type { Kernel, OperatorResult, OperatorRun, OperatorTools } from '#server/system.ts'

interface Whose {
  customer?: string
}

interface Written extends Whose {
  text?: string
  from?: string
}

/** `accord thumbgate artifact list|read|write` */
export function addArtifactCommands(program: Command, run: OperatorRun): void {
  const artifact = program
    .command('artifact')
    .description('fetch and place the files that exports write and imports read')
  artifact
    .command('list')
    .description('list the files of the artifact area')
    .option('--customer <id>', 'whose; without it, the installation’s own')
    .action((options: Whose) => run((kernel) => list(kernel, options)))
  artifact
    .command('read')
    .description('print a file')
    .argument('<name>', 'as the export named it, e.g. analytics/pairs.jsonl')
    .option('--customer <id>', 'whose; without it, the installation’s own')
    .action((name: string, options: Whose) => run((kernel) => read(kernel, name, options)))
  artifact
    .command('write')
    .description('place a text, for the inputPath, memoryLogPath or filePath of a request')
    .argument('<name>', 'relative, e.g. imports/policy.md')
    .option('--text <text>', 'what the file is to hold')
    .option('--from <file>', 'or a file that holds it, in UTF-8')
    .option('--customer <id>', 'whose; without it, the installation’s own')
    .action((name: string, options: Written) => run((kernel, tools) => write(kernel, tools, name, options)))
}

const ownerOf = ({ customer }: Whose): CustomerId =>
  customer === undefined ? installation : assertCustomerId(customer)

function named(name: string): string {
  if (isArtifactName(name)) return name
  throw new Error(`"${name}" is no name in the artifact area; accord thumbgate artifact list shows the files there are`)
}

async function list({ database }: Kernel, options: Whose): Promise<OperatorResult> {
  const rows = await database.read((db) => artifactRows.list(db, ownerOf(options)))
  const artifacts = rows.map(({ path, size, created_at }) => ({ path, size, createdAt: created_at.toISOString() }))
  return {
    text: artifacts.map(({ path, size, createdAt }) => `${createdAt}  ${size}  ${path}`).join('\n') || 'No files',
    json: { artifacts },
  }
}

async function read({ database }: Kernel, name: string, options: Whose): Promise<OperatorResult> {
  const path = named(name)
  const content = await database.read((db) => artifactRows.readArtifact(db, ownerOf(options), path))
  if (content === undefined)
    throw new Error(`There is no file "${path}"; accord thumbgate artifact list shows the files there are`)
  return { text: content, json: { path, content } }
}

async function write(
  { database, now }: Kernel,
  { directory }: OperatorTools,
  name: string,
  options: Written,
): Promise<OperatorResult> {
  const path = named(name)
  const owner = ownerOf(options)
  const size = await database.write(async (db) => {
    const writer = await artifactRows.openArtifact(db, owner, path, now())
    for await (const text of textsOf(directory, options)) await writer.write(text)
    return await writer.close()
  })
  return { text: `${path}: ${size} bytes`, json: { path, size } }
}

/** What is to be written, bit by bit. */
async function* textsOf(directory: string, { text, from }: Written): AsyncGenerator<string> {
  if ((text === undefined) === (from === undefined)) {
    throw new Error('Give what the file is to hold: either --text or --from')
  }
  if (text !== undefined) return yield text
  const file = existingFile(directory, from ?? '')
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for await (const bytes of createReadStream(file)) {
      const part = decoder.decode(bytes as Buffer, { stream: true })
      if (part.includes('\0')) throw new TypeError('It holds the character U+0000')
      yield part
    }
    yield decoder.decode()
  } catch (cause) {
    if (cause instanceof TypeError) throw new Error(`${file} is no text in UTF-8 that can be stored`, { cause })
    throw cause
  }
}
