/** A system as the server starts it: its definition, and what was generated from its contract. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Contract } from '#server/backend.ts'
import type { ReplyValidators, RequestValidators, Route } from '#server/contract.ts'
import { notBuilt } from '#server/not-built.ts'
import type { SystemDefinition } from '#server/system.ts'

/** A row of `generated/systems.ts`. */
export interface SystemListing {
  readonly api: string
  readonly title: string
  /** `/mightykey` */
  readonly mount: string
  /** What follows the mount in front of every path, e.g. `/api/v1`; kept when the system is served alone. */
  readonly base: string
  readonly complete: boolean
  readonly contract: string
}

export interface LoadedSystem {
  entry: SystemListing
  definition: SystemDefinition<string>
  routes: readonly Route[]
  validators: Readonly<Record<string, RequestValidators>>
  /** Loaded only where replies are checked: in production they would cost memory and start-up time for nothing. */
  replyValidators(): Readonly<Record<string, ReplyValidators>>
  contract: Contract
}

/**
 * Reads what `npm run generate` wrote for a system below `root`, the project's folder. Throws when its definition has another name, or
 * handlers for operations the contract does not have.
 */
export async function loadSystem<Api extends string>(
  root: string,
  entry: SystemListing,
  definition: SystemDefinition<Api>,
): Promise<LoadedSystem> {
  const folder = join(root, 'generated', entry.api)
  const require = createRequire(join(folder, 'routes.ts'))
  const { routes } = (await import(pathToFileURL(join(folder, 'routes.ts')).href)) as { routes: readonly Route[] }
  assertFits(entry.api, definition, routes)
  return {
    entry,
    definition: { ...(definition as SystemDefinition<string>), handlers: withoutStubs(definition.handlers) },
    routes,
    validators: require(join(folder, 'validators.cjs')) as Record<string, RequestValidators>,
    replyValidators: () => require(join(folder, 'reply-validators.cjs')) as Record<string, ReplyValidators>,
    contract: JSON.parse(readFileSync(join(root, entry.contract), 'utf8')) as Contract,
  }
}

function withoutStubs(handlers: SystemDefinition<string>['handlers']): SystemDefinition<string>['handlers'] {
  return Object.fromEntries(Object.entries(handlers).filter(([, handler]) => handler !== notBuilt))
}

function assertFits(
  api: string,
  definition: { api: string; handlers: Partial<Record<string, unknown>> },
  routes: readonly Route[],
): void {
  if (definition.api !== api) throw new Error(`handlers/${api}/index.ts defines "${definition.api}", not "${api}"`)
  const known = new Set(routes.map((route) => route.operationId))
  const unknown = Object.keys(definition.handlers).filter((operationId) => !known.has(operationId))
  if (unknown.length === 0) return
  throw new Error(`handlers/${api}: ${unknown.join(', ')} is no operation of ${api}; run "npm run generate"`)
}
