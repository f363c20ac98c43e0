/** What a system answers outside its contract, as operations of the same dispatcher. */
import type { Route } from '#server/contract.ts'
import { createOperation, defaultBodyLimit, type Operation } from '#server/operation.ts'
import type { BesideRoute, SystemDefinition } from '#server/system.ts'

/** Throws when a name or a path is one of the contract's. */
export function besideOperations(
  { api, beside = [], bodyLimit }: SystemDefinition<string>,
  contract: readonly Operation[],
): Operation[] {
  return beside.map((one) => {
    const taken = contract.find(({ operationId, path }) => operationId === one.operationId || path === one.path)
    if (taken) {
      const place = `${taken.operationId} (${taken.path})`
      throw new Error(
        `${one.operationId} (${one.path}) in handlers/${api}/index.ts is beside the contract, which has ${place}`,
      )
    }
    const route = toRoute(one)
    const limit = bodyLimit?.(route) ?? defaultBodyLimit
    return createOperation(route, {
      validators: undefined,
      replyValidators: undefined,
      bodyLimit: limit,
      handler: one.handler,
    })
  })
}

const toRoute = ({ operationId, method, path, effect, rateLimit, accepts, answers }: BesideRoute<string>): Route => ({
  operationId,
  method,
  path,
  tag: 'beside',
  security: [],
  effect,
  idempotent: false,
  rateLimit,
  clamp: [],
  parameters: [],
  body: accepts ? { required: false, raw: true, media: accepts } : null,
  responses: { default: { media: answers, headers: [] } },
})
