/** What an action does to the state of a thing: `cancel` makes it `cancelled`, `enable` makes it `active`. */
import { answerFor, type MockContract, type MockOperation, rootOf, successes } from './contract.ts'
import { plain } from './names.ts'
import { type JsonObject, resolveRef, type Schema } from './schema.ts'

const stateNames = ['status', 'state']

/** The values that the reply of an operation declares for `status` or `state`. */
export function statesOf(contract: MockContract, operation: MockOperation): string[] {
  const root = rootOf(contract)
  const found = new Set<string>()
  const seen = new Set<Schema>()
  const visit = (schema: Schema | undefined, isState: boolean): void => {
    if (typeof schema !== 'object' || seen.has(schema)) return
    seen.add(schema)
    if (schema.$ref !== undefined) visit(resolveRef(root, schema.$ref), isState)
    if (isState) for (const value of schema.enum ?? []) if (typeof value === 'string') found.add(value)
    for (const [name, one] of Object.entries(schema.properties ?? {})) visit(one, stateNames.includes(name))
    for (const one of [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) visit(one, isState)
    visit(schema.items, false)
  }
  const answer = answerFor(contract, operation, successes(operation)[0] ?? 200)
  for (const { schema } of Object.values(answer?.content ?? {})) visit(schema, false)
  return [...found]
}

const opposites: Record<string, [string[], boolean]> = {
  enable: [['enabled', 'active'], true],
  disable: [['disabled', 'inactive', 'paused'], false],
}

/** What `verb` changes in `values`. Empty when the contract has no word for it. */
export function afterVerb(verb: string, values: JsonObject, states: readonly string[]): JsonObject {
  const changes: JsonObject = {}
  const stem = plain(verb).replace(/[ey]$/, '')
  const [words, flag] = opposites[plain(verb)] ?? [[], true]
  const state =
    words.find((word) => states.includes(word)) ??
    (stem.length > 2 ? states.find((one) => plain(one).startsWith(stem)) : undefined)
  for (const [name, value] of Object.entries(values)) {
    if (stateNames.includes(name) && state !== undefined) changes[name] = state
    if (typeof value !== 'boolean') continue
    const isFlag =
      words.length > 0 ? /^(is)?(active|enabled)$/.test(plain(name)) : stem.length > 2 && plain(name).startsWith(stem)
    if (isFlag) changes[name] = flag
  }
  return changes
}
