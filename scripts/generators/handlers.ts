import { banner } from './banner.ts'
import { handlersConstant, pascalCase } from './names.ts'
import type { ModelOperation } from './reading.ts'
import { RefusedContract } from './refusals.ts'

const comment = (text: string): string => text.replaceAll('*/', '* /').replaceAll(/\s+/g, ' ').trim()

function hasDefault(schema: unknown): boolean {
  return typeof schema === 'object' && schema !== null && 'default' in schema
}

/** What the type of an operation does not say: its effect, that it is public, which query parameters always have a value, raw bytes. */
function traits(operation: ModelOperation): string {
  const defaults = operation.parameters
    .filter((one) => one.in === 'query' && hasDefault(one.schema))
    .map((one) => `'${one.name}'`)
  const parts = [`effect: '${operation.effect}'`]
  if (operation.security.length === 0) parts.push('public: true')
  if (defaults.length > 0) parts.push(`defaults: ${defaults.join(' | ')}`)
  if (operation.body?.raw) parts.push('raw: true')
  return `{ ${parts.join('; ')} }`
}

/** Names of the generated interface, the exported constant and the file of a tag. */
export const interfaceName = (tag: string): string => `${pascalCase(tag)}Handlers`

/** `handlers.ts`: one interface per tag, in the order of the contract, and the type that joins them. */
export function handlersFile(api: string, operations: readonly ModelOperation[]): string {
  const tags = Map.groupBy(operations, (operation) => operation.tag)
  const joined = `${pascalCase(api)}Handlers`
  const interfaces = [...tags].map(([tag, members]) => {
    if (interfaceName(tag) === joined) {
      throw new RefusedContract(
        `${api}: tag "${tag}" has the name of the system, so ${joined} would be two types; rename the tag`,
      )
    }
    const lines = members.map(
      (one) =>
        `  /** ${comment(`${one.method} ${one.path}${one.summary ? ` — ${one.summary}` : ''}`)} */\n` +
        `  ${one.operationId}: Handler<'${api}', operations['${one.operationId}'], ${traits(one)}>\n`,
    )
    return `/** Tag \`${comment(tag)}\`: handlers/${api}, constant \`${handlersConstant(tag)}\`. */\nexport interface ${interfaceName(tag)} {\n${lines.join('')}}\n`
  })
  return (
    `${banner}import type { Handler } from '#server/contract.ts'\nimport type { operations } from './types.ts'\n\n` +
    `${interfaces.join('\n')}\nexport type ${joined} = ${[...tags.keys()].map(interfaceName).join(' & ')}\n`
  )
}
