/** Lists: whole ones, and those that come in pages, by `limit` and `offset` or by `cursor`. */
import { call, initOf } from './call.ts'
import type { Core, Operation } from './client.ts'
import type { Call, PagedCall, Shape } from './types.ts'

const at = (value: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((found, key) => (found as Record<string, unknown> | undefined)?.[key], value)

/** The object that has the items, and beside them how many there are in all. */
const holder = (page: unknown, items: string): unknown =>
  items.includes('.') ? at(page, items.replace(/\.\w+$/, '')) : page

/** Makes the call of a list without pages, a promise of its items. */
export const list = <Op extends Shape, Item>(
  client: Core,
  operation: Operation,
  args: readonly unknown[],
): Call<Op, Item[]> => call(client, operation, initOf(operation, args), (body) => at(body, operation[4]!))

/** Makes the call of a list in pages; its first page is also the first one of an iteration. */
export function paged<Op extends Shape, Item>(
  client: Core,
  operation: Operation,
  args: readonly unknown[],
): PagedCall<Op, Item> {
  const [id, , , , items = '', next] = operation
  const init = initOf(operation, args)
  const first = call<Op>(client, operation, init)

  async function* pages() {
    const seen = new Set<unknown>()
    const query: Record<string, unknown> = { ...init.params?.query }
    for (
      let page = await first;
      ;
      page = await call<Op>(client, operation, { ...init, params: { ...init.params, query } })
    ) {
      const found = (at(page, items) ?? []) as unknown[]
      // Where the server ignores offset or goes round in cursors, with or without items, iterating would never end.
      const mark = next ? query.cursor : JSON.stringify(found)
      if (seen.has(mark)) throw new Error(`${id} gave the same page twice, ${JSON.stringify(query)}`)
      if (!next) seen.clear()
      seen.add(mark)
      yield page
      if (next) {
        query.cursor = at(page, next)
        if (!query.cursor) return
      } else {
        const { total, count = total } = holder(page, items) as Record<string, number>
        const offset = Number(query.offset ?? 0) + found.length
        query.offset = offset
        if (!found.length || offset >= (count ?? Number.POSITIVE_INFINITY)) return
      }
    }
  }

  return Object.assign(first, {
    pages,
    async *[Symbol.asyncIterator]() {
      for await (const page of pages()) yield* (at(page, items) ?? []) as Item[]
    },
  })
}
