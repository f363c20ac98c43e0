/** Holds an answer against the contract: status, headers, media type, body. */

import { type Contract, declaredAnswer, type Media, type Operation, type Schema } from '#scripts/contract/documents.ts'
import { isJson } from '#scripts/contract/requests.ts'
import { flatten, typesOf } from '#scripts/contract/sampler.ts'
import type { SchemaChecker } from '#scripts/contract/schemas.ts'

export interface Answer {
  status: number
  /** Lower-case name → values in order. */
  headers: Record<string, string[]>
  body: Buffer
  /** False when a stream was still open as the reading ended. */
  complete: boolean
  /** From the last byte sent to the first byte of the answer. */
  milliseconds: number
}

/** What an answer covers of the contract. */
export interface Cell {
  api: string
  operation: string
  /** As declared: `200`, `4XX`. */
  status: string
  /** As declared; `-` = no content. */
  media: string
}

export interface Verdict {
  /** Sentences; empty = the answer is what the contract says. */
  problems: string[]
  cell: Cell | undefined
}

/** The media type of an answer without its parameters, lower-case. */
export const mediaOf = (answer: Pick<Answer, 'headers'>): string =>
  (answer.headers['content-type']?.[0] ?? '').split(';')[0]!.trim().toLowerCase()

/** Checks an answer to an operation. HEAD answers have no body; streams are checked event by event, as far as they were read. */
export async function checkAnswer(
  contract: Contract,
  checker: SchemaChecker,
  operation: Operation,
  answer: Answer,
): Promise<Verdict> {
  const declared = declaredAnswer(operation, answer.status)
  if (!declared) {
    const known = Object.keys(operation.responses).join(', ')
    const problem = `Status ${answer.status} is not declared (declared: ${known}); the body is ${excerpt(answer)}`
    return { problems: [problem], cell: undefined }
  }
  const { key, response } = declared
  const cell = { api: contract.api, operation: operation.id, status: key, media: '-' }
  const problems = await headerProblems(contract, checker, response.headers, answer)
  const medias = Object.keys(response.content)
  if (medias.length === 0) {
    if (answer.body.length > 0) problems.push(`The contract declares no body for ${key}, found ${excerpt(answer)}`)
    return { problems, cell }
  }
  const media = mediaOf(answer)
  const match = medias.find((item) => item === media) ?? medias.find((item) => matchesRange(item, media))
  if (!match) {
    const found = media === '' ? 'none' : media
    problems.push(`The media type of ${key} is ${found}; the contract declares ${medias.join(', ')}`)
    return { problems, cell: undefined }
  }
  problems.push(...(await bodyProblems(checker, match, response.content[match]!, answer)))
  return { problems, cell: { ...cell, media: match } }
}

const matchesRange = (range: string, media: string): boolean =>
  range === '*/*' || (range.endsWith('/*') && media.startsWith(range.slice(0, -1)))

const excerpt = (answer: Answer): string => {
  const text = answer.body.toString('utf8')
  return text.length > 200 ? `${text.slice(0, 200)}…` : text || 'empty'
}

async function headerProblems(
  contract: Contract,
  checker: SchemaChecker,
  declared: Record<string, { required: boolean; schema: Schema }>,
  answer: Answer,
): Promise<string[]> {
  const problems: string[] = []
  for (const [name, { required, schema }] of Object.entries(declared)) {
    const values = answer.headers[name]
    if (!values) {
      if (required) problems.push(`The header ${name} is missing`)
      continue
    }
    // Set-Cookie is the one header whose values are never joined (RFC 9110, section 5.3).
    const texts = name === 'set-cookie' ? values : [values.join(', ')]
    for (const text of texts) {
      const broken = await checker.problems(schema, readText(contract, schema, text))
      if (broken.length > 0)
        problems.push(`The header ${name} is ${JSON.stringify(text)}: breaks ${broken[0]!.keyword}`)
    }
  }
  return problems
}

/** Header texts are numbers or booleans where the schema says so. */
function readText(contract: Contract, schema: Schema, text: string): unknown {
  const types = typesOf(flatten(schema, contract))
  if ((types.includes('integer') || types.includes('number')) && /^-?\d+(\.\d+)?$/.test(text)) return Number(text)
  if (types.includes('boolean') && (text === 'true' || text === 'false')) return text === 'true'
  return text
}

async function bodyProblems(checker: SchemaChecker, media: string, declared: Media, answer: Answer): Promise<string[]> {
  if (media === 'text/event-stream') return await streamProblems(checker, declared.eventSchema, answer)
  if (!isJson(media)) return media.startsWith('text/') ? textProblems(answer.body) : []
  let value: unknown
  try {
    value = JSON.parse(utf8.decode(answer.body))
  } catch (error) {
    return [`The body is no JSON (${(error as Error).message}): ${excerpt(answer)}`]
  }
  const broken = declared.schema ? await checker.problems(declared.schema, value) : []
  return broken.map((item) => `The body breaks ${item.keyword} at ${item.pointer || 'its root'} (${item.rule})`)
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function textProblems(body: Buffer): string[] {
  try {
    utf8.decode(body)
    return []
  } catch {
    return ['The text is no UTF-8']
  }
}

/** Each event whose id is a number belongs to the item schema; the closing ones without an id do not. */
async function streamProblems(checker: SchemaChecker, item: Schema | undefined, answer: Answer): Promise<string[]> {
  const problems: string[] = []
  const blocks = answer.body.toString('utf8').split(/\r\n\r\n|\n\n|\r\r/)
  for (const block of answer.complete ? blocks : blocks.slice(0, -1)) {
    const lines = block.split(/\r\n|\n|\r/).filter((line) => line !== '')
    const strange = lines.find((line) => !/^(:|(id|event|data|retry)(:|$))/.test(line))
    if (strange !== undefined) problems.push(`The stream has a line that is no field: ${strange.slice(0, 80)}`)
    const data = lines.filter((line) => line.startsWith('data:')).map((line) => line.slice(5).replace(/^ /, ''))
    if (!item || data.length === 0 || !lines.some((line) => line.startsWith('id:'))) continue
    const broken = await checker.problems(item, parsed(data.join('\n')))
    for (const one of broken)
      problems.push(`An event of the stream breaks ${one.keyword} at ${one.pointer || 'its root'}`)
  }
  return problems
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
