/** What an imported text says, in the form it is stored in. */
import { readHtml } from '#domain/thumbgate/documents/html.ts'
import { fail } from '#domain/thumbgate/errors.ts'
import { wholeCharacters } from '#domain/thumbgate/feedback/text.ts'
import { baseName, extensionOf } from '#domain/thumbgate/paths.ts'
import { parseJson } from '#server/http/body.ts'

export type SourceFormat = 'markdown' | 'text' | 'yaml' | 'json' | 'html'

export interface DocumentText {
  title: string
  content: string
  headings: string[]
}

const extensions: Readonly<Record<string, SourceFormat>> = {
  md: 'markdown',
  markdown: 'markdown',
  txt: 'text',
  text: 'text',
  rst: 'text',
  adoc: 'text',
  csv: 'text',
  log: 'text',
  yaml: 'yaml',
  yml: 'yaml',
  json: 'json',
  html: 'html',
  htm: 'html',
}

const maxHeadings = 12
const maxHeadingLength = 200
const maxTitleLength = 200

/** The format a file's name tells; undefined when it tells none that can be imported. */
export const formatOf = (name: string): SourceFormat | undefined => extensions[extensionOf(name)]

/**
 * Title, normalised content and headings. The title is the given one, else what the text calls itself, else the file's name.
 * Throws a 400 when nothing is left of the text, or when it is not the JSON it is said to be.
 */
export function readDocument(
  raw: string,
  format: SourceFormat,
  given: { title?: string | undefined; fileName?: string | undefined },
): DocumentText {
  const read = readers[format](tidy(raw))
  const content = tidy(read.text)
  if (content === '') throw fail('bad_request', 'content is blank: nothing is left to import', { field: 'content' })
  const title =
    given.title?.trim() || read.title?.trim() || (given.fileName && baseName(given.fileName)) || 'Untitled document'
  return {
    title: wholeCharacters(title, maxTitleLength),
    content,
    headings: read.headings.slice(0, maxHeadings).map((text) => wholeCharacters(text, maxHeadingLength)),
  }
}

interface Reading {
  text: string
  title: string | undefined
  headings: string[]
}

const plain = (text: string): Reading => ({ text, title: undefined, headings: [] })

const readers: Readonly<Record<SourceFormat, (text: string) => Reading>> = {
  markdown: readMarkdown,
  text: plain,
  yaml: plain,
  json: readJson,
  html: readHtml,
}

function readMarkdown(text: string): Reading {
  const headings: { level: number; text: string }[] = []
  let fenced = false
  for (const line of text.split('\n')) {
    if (/^ {0,3}(```|~~~)/.test(line)) fenced = !fenced
    const level = fenced ? 0 : headingLevel(line)
    const title = line.slice(level).trim()
    if (level > 0 && title !== '') headings.push({ level, text: title })
  }
  return {
    text,
    title: headings.find(({ level }) => level === 1)?.text,
    headings: headings.map((heading) => heading.text),
  }
}

const headingLevel = (line: string): number => /^(#{1,6})[ \t]/.exec(line)?.[1]?.length ?? 0

function readJson(text: string): Reading {
  const value = parse(text)
  return { text: JSON.stringify(value, null, 2), title: nameOf(value), headings: [] }
}

/** The document is read as a body is: its title must be a text that can be stored. */
const parse = (text: string): unknown =>
  parseJson(Buffer.from(text), (_code, why = '', { cause } = {}) => {
    const reason = cause instanceof Error && wholeCharacters(cause.message, 120)
    const detail = reason
      ? `content is not JSON (${reason}): correct it, or say another sourceFormat`
      : why.replace(/^body/, 'content')
    return fail('bad_request', detail, { field: 'content', cause })
  })

function nameOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const members = new Map(Object.entries(value))
  for (const key of ['title', 'name', 'policy', 'document']) {
    const name = members.get(key)
    if (typeof name === 'string' && name.trim() !== '') return name
  }
  return undefined
}

/** Without a byte order mark, with `\n` line ends, without blanks at line ends, with at most two empty lines in a row. */
export function tidy(raw: string): string {
  const lines = (raw.startsWith('\ufeff') ? raw.slice(1) : raw).split(/\r\n|\r|\n/).map((line) => line.trimEnd())
  const kept: string[] = []
  let empty = 0
  for (const line of lines) {
    empty = line === '' ? empty + 1 : 0
    if (empty <= 2) kept.push(line)
  }
  while (kept[0] === '') kept.shift()
  while (kept.at(-1) === '') kept.pop()
  return kept.join('\n')
}
