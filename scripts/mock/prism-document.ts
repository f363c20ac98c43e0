/**
 * The document that Prism is given. Prism writes a body of a binary media type only when it is a text, and makes one only from a schema;
 * the contracts give such bodies no schema, as OpenAPI 3.1 wants it. A copy says `string` there, everything else is the contract.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MockPlace } from './systems.ts'

type Node = { [key: string]: unknown }

const isObject = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)
const members = (value: unknown): unknown[] => (isObject(value) ? Object.values(value) : [])

/**
 * Returns the path of the contract, or of the copy in `cache` where one was needed. A copy is named by its content and never written again:
 * Prism starts anew when its document changes, and the copy may be that of a mock that runs.
 */
export function prismDocument({ api, contract }: MockPlace, cache: string): string {
  const document: unknown = JSON.parse(readFileSync(contract, 'utf8'))
  if (!describeBinaryBodies(document)) return contract
  const text = JSON.stringify(document)
  const file = join(cache, `${api}-${createHash('sha256').update(text).digest('hex').slice(0, 16)}.json`)
  if (existsSync(file)) return file
  mkdirSync(cache, { recursive: true })
  const unfinished = `${file}.${process.pid}`
  writeFileSync(unfinished, text)
  renameSync(unfinished, file)
  return file
}

/** Changes `document` in place; false when there was nothing to change. */
function describeBinaryBodies(document: unknown): boolean {
  if (!isObject(document)) return false
  const components = isObject(document.components) ? document.components : {}
  const operations = members(document.paths).flatMap(members).filter(isObject)
  const responses = [...operations.flatMap(({ responses }) => members(responses)), ...members(components.responses)]
  let changed = false
  for (const { content } of responses.filter(isObject)) {
    for (const [media, body] of Object.entries(isObject(content) ? content : {})) {
      if (/json|xml|^text\//.test(media) || !isObject(body) || body.schema || body.example || body.examples) continue
      body.schema = { type: 'string' }
      changed = true
    }
  }
  return changed
}
