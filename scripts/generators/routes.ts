import type { Route } from '#server/contract.ts'
import { banner } from './banner.ts'
import type { ModelOperation } from './reading.ts'

/** The row of the routing table of one operation. */
export function toRoute(operation: ModelOperation): Route {
  return {
    operationId: operation.operationId,
    method: operation.method,
    path: operation.path,
    tag: operation.tag,
    security: operation.security,
    effect: operation.effect,
    idempotent: operation.idempotent,
    rateLimit: operation.rateLimit,
    clamp: operation.clamp,
    parameters: operation.parameters.map(({ in: location, name, required, style, explode, shape }) => ({
      in: location,
      name,
      required,
      style,
      explode,
      shape,
    })),
    body: operation.body && {
      required: operation.body.required,
      raw: operation.body.raw,
      media: Object.keys(operation.body.content),
    },
    responses: Object.fromEntries(
      Object.entries(operation.responses).map(([status, { content, headers }]) => [
        status,
        { media: Object.keys(content), headers: Object.keys(headers) },
      ]),
    ),
  }
}

/** `routes.ts`: the routing table in the order of the contract, one operation per line so that a change reads as one. */
export function routesFile(operations: readonly ModelOperation[]): string {
  const rows = operations.map((operation) => `  ${JSON.stringify(toRoute(operation))},\n`)
  return `${banner}export const routes = [\n${rows.join('')}] as const\n`
}
