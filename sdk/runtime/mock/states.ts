/** What an action does to the state of a thing: `cancel` makes it `cancelled`, `enable` makes it `active`. */
import { answerFor, type MockContract, type MockOperation, rootOf, successes } from './contract.ts'
import { enumsOf } from './enums.ts'
import { plain } from './names.ts'
import type { JsonObject } from './schema.ts'

const stateNames = ['status', 'state']

/** The values that the reply of an operation declares for `status` or `state`. */
export function statesOf(contract: MockContract, operation: MockOperation): string[] {
  const answer = answerFor(contract, operation, successes(operation)[0] ?? 200)
  return Object.values(answer?.content ?? {}).flatMap(({ schema }) => enumsOf(rootOf(contract), schema, stateNames))
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
