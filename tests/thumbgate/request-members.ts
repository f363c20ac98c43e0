/** What requests may carry, as the contract says. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '#server/migrations.ts'

interface Schema {
  $ref?: string
  properties?: Record<string, Schema>
  allOf?: Schema[]
  oneOf?: Schema[]
  anyOf?: Schema[]
}

interface Operation {
  operationId?: string
  requestBody?: { $ref?: string; content?: Record<string, { schema?: Schema }> }
  parameters?: { $ref?: string; name?: string; in?: string }[]
}

interface Contract {
  paths: Record<string, Record<string, Operation>>
}

function resolve<Node extends { $ref?: string }>(contract: Contract, node: Node): Node {
  if (node.$ref === undefined) return node
  const parts = node.$ref.split('/').slice(1)
  const found = parts.reduce<unknown>((at, part) => (at as Record<string, unknown>)[part], contract)
  return resolve(contract, found as Node)
}

function membersOf(contract: Contract, schema: Schema): string[] {
  const { properties = {}, allOf = [], oneOf = [], anyOf = [] } = resolve(contract, schema)
  return [...Object.keys(properties), ...[...allOf, ...oneOf, ...anyOf].flatMap((one) => membersOf(contract, one))]
}

/** The members of the bodies of these operations, and their parameters outside the path. */
export function requestMembers(operations: readonly string[]): { operation: string; member: string }[] {
  const contract = JSON.parse(readFileSync(join(projectRoot, 'specs/thumbgate.json'), 'utf8')) as Contract
  const all = Object.values(contract.paths).flatMap((path) => Object.values(path))
  return operations.flatMap((operation) => {
    const { requestBody = {}, parameters = [] } = all.find(({ operationId }) => operationId === operation) ?? {}
    const bodies = Object.values(resolve(contract, requestBody).content ?? {})
    const named = parameters.map((one) => resolve(contract, one)).filter((one) => one.in !== 'path')
    const members = [
      ...bodies.flatMap(({ schema }) => membersOf(contract, schema ?? {})),
      ...named.flatMap(({ name }) => name ?? []),
    ]
    return members.map((member) => ({ operation, member }))
  })
}
