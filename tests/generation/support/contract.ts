import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { handlersFile } from '#scripts/generators/handlers.ts'
import { readModel } from '#scripts/generators/model.ts'
import type { ModelOperation } from '#scripts/generators/reading.ts'
import { Refusals } from '#scripts/generators/refusals.ts'
import { routesFile } from '#scripts/generators/routes.ts'
import { typesFile } from '#scripts/generators/types.ts'
import { replyValidators, requestValidators } from '#scripts/generators/validators.ts'

/** A contract as `specs/<api>.json` would hold it, read; throws a RefusedContract like `npm run generate`. */
export function readContract(text: string, api = 'fixture'): { document: unknown; operations: ModelOperation[] } {
  const document: unknown = parse(text)
  const refusals = new Refusals(`specs/${api}.json`, document)
  const operations = readModel(document, refusals)
  refusals.raise()
  return { document, operations }
}

/** Everything `npm run generate` would write for this contract, by file name. */
export async function generateContract(text: string, api = 'fixture'): Promise<Record<string, string>> {
  const { document, operations } = readContract(text, api)
  const refusals = new Refusals(`specs/${api}.json`, document)
  return {
    'routes.ts': routesFile(operations),
    'handlers.ts': handlersFile(api, operations),
    'validators.cjs': requestValidators({ document, operations, refusals }).text(),
    'reply-validators.cjs': replyValidators({ document, operations, refusals }).text(),
    'types.ts': await typesFile(JSON.stringify(document), `specs/${api}.json`),
  }
}

export const fixture = (path: string): string =>
  readFileSync(new URL(`../../fixtures/${path}`, import.meta.url), 'utf8')
