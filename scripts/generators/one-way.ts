import { type Refusals, steps } from './refusals.ts'
import { lookUp } from './schema.ts'

type SchemaObject = { [keyword: string]: unknown }

const isObject = (value: unknown): value is SchemaObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Members whose content is data, not schemas. */
const data = new Set(['example', 'examples', 'default', 'enum', 'const'])

/**
 * Refuses `readOnly` together with `required` in what a request is checked against, and `writeOnly` in an answer: "required there and
 * absent here" needs two schemas, for a validator as for a type. Follows references; `seen` holds the parts of the document already looked at.
 */
export function refuseOneWay(
  document: unknown,
  refusals: Refusals,
  keyword: 'readOnly' | 'writeOnly',
  seen = new Set<object>(),
): (schema: unknown, path: readonly string[]) => void {
  const walk = (value: unknown, path: readonly string[]): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return
    seen.add(value)
    if (isObject(value)) {
      const { $ref } = value
      if (typeof $ref === 'string' && $ref.startsWith('#/')) walk(lookUp(document, steps($ref)), steps($ref))
      look(value, path)
    }
    for (const [member, child] of Object.entries(value)) {
      if (!data.has(member)) walk(child, [...path, member])
    }
  }
  const look = ({ properties, required }: SchemaObject, path: readonly string[]): void => {
    if (!isObject(properties) || !Array.isArray(required)) return
    for (const name of required.map(String)) {
      const property = properties[name]
      if (!isObject(property) || property[keyword] !== true) continue
      const where = keyword === 'readOnly' ? 'a request' : 'an answer'
      const what = `property "${name}" is required and ${keyword} in ${where}`
      refusals.add([...path, 'properties', name, keyword], `${what}; write one schema for requests, one for answers`)
    }
  }
  return walk
}
