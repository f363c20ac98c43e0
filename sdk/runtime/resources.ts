/** All operations of an API as `client.<resource>.<method>(…)`. */
import { call, initOf } from './call.ts'
import {
  type ApiFacts,
  type ClientOptions,
  type CoreClient,
  createCore,
  type Operation,
  readOperation,
} from './client.ts'
import { list, paged } from './pages.ts'
import { events, onDemand } from './streams.ts'
import type { Resources } from './types.ts'

/** Resource → method → operation. A text that begins with no small letter goes on where the method's name ends: `list: 'Runs GET /runs'`. */
export type Tables = Readonly<Record<string, Readonly<Record<string, string>>>>

/** The operation behind a method, from its line in a table. */
export const operationOf = (method: string, text: string): Operation =>
  readOperation(/^[a-z]/.test(text) ? text : method + text)

/** Creates a client with one property per resource. */
export function createResourceClient<Paths extends object, T extends Tables>(
  options: ClientOptions,
  facts: ApiFacts,
  tables: T,
): CoreClient<Paths> & Resources<T> {
  const byPath: Record<string, Operation> = {}
  const client = createCore<Paths>(options, facts, (method, path) => byPath[method + path])
  const resources: Record<string, Record<string, unknown>> = {}
  for (const [resource, table] of Object.entries(tables)) {
    resources[resource] = {}
    for (const [name, text] of Object.entries(table)) {
      const operation = operationOf(name, text)
      const [, method, path, flags = '', items] = operation
      byPath[method + path] = operation
      resources[resource][name] = (...args: unknown[]) => {
        if (flags.includes('s')) return events(client, operation, initOf(operation, args))
        if (flags.includes('d')) return onDemand(client, operation, args)
        if (!items) return call(client, operation, initOf(operation, args))
        return (flags.includes('l') ? list : paged)(client, operation, args)
      }
    }
  }
  return Object.assign(client, resources) as CoreClient<Paths> & Resources<T>
}
