import openapiTS, { astToString } from 'openapi-typescript'
import { banner } from './banner.ts'
import { RefusedContract } from './refusals.ts'

/** `types.ts` by openapi-typescript; throws a RefusedContract with what it says when it cannot read the contract. What has a default may still be absent, and a free-form object is `unknown` members, never `never`. */
export async function typesFile(contract: string, file: string): Promise<string> {
  try {
    const nodes = await openapiTS(contract, { defaultNonNullable: false, emptyObjectsUnknown: true, silent: true })
    return `${banner}${astToString(nodes)}`
  } catch (error) {
    throw new RefusedContract(`${file}: openapi-typescript cannot read it: ${(error as Error).message}`)
  }
}
