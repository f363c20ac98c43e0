/** The five contracts as the tests of the mocks read them: operations with their schemas, and the compiled validators. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { systems } from '#generated/systems.ts'
import { readModel } from '#scripts/generators/model.ts'
import type { ModelOperation } from '#scripts/generators/reading.ts'
import { Refusals } from '#scripts/generators/refusals.ts'
import type { ReplyValidators, RequestValidators } from '#server/contract.ts'

const root = join(import.meta.dirname, '..', '..')
const require = createRequire(import.meta.url)

export interface Contract {
  api: string
  document: unknown
  operations: ModelOperation[]
  requests: Record<string, RequestValidators>
  replies: Record<string, ReplyValidators>
}

/** Reads every system of `generated/systems.ts`. */
export function readContracts(): Contract[] {
  return systems.map(({ api, contract }) => {
    const document: unknown = JSON.parse(readFileSync(join(root, contract), 'utf8'))
    const refusals = new Refusals(contract, document)
    const operations = readModel(document, refusals)
    refusals.raise()
    return {
      api,
      document,
      operations,
      requests: require(join(root, 'generated', api, 'validators.cjs')) as Contract['requests'],
      replies: require(join(root, 'generated', api, 'reply-validators.cjs')) as Contract['replies'],
    }
  })
}
