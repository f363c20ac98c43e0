import openapiTS, { astToString } from 'openapi-typescript'
import { banner } from './banner.ts'

/** `types.ts` by openapi-typescript. What has a default may still be absent, and a free-form object is `unknown` members, never `never`. */
export async function typesFile(contract: string): Promise<string> {
  const nodes = await openapiTS(contract, { defaultNonNullable: false, emptyObjectsUnknown: true, silent: true })
  return `${banner}${astToString(nodes)}`
}
