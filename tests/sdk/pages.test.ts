import { createClient as createFrontOfHouse } from '@accord/front-of-house'
import { createClient as createMightyKey } from '@accord/mightykey'
import { createClient as createRetivo } from '@accord/retivo'
import { createClient as createRungate } from '@accord/rungate'
import { createClient as createCore } from '@accord/rungate/core'
import { listPolicies } from '@accord/rungate/operations'
import { createClient as createThumbGate } from '@accord/thumbgate'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tables as frontOfHouse } from '../../sdk/front-of-house/src/tables.ts'
import { tables as mightykey } from '../../sdk/mightykey/src/tables.ts'
import { tables as retivo } from '../../sdk/retivo/src/tables.ts'
import { tables as rungate } from '../../sdk/rungate/src/tables.ts'
import { tables as thumbgate } from '../../sdk/thumbgate/src/tables.ts'
import { collect } from './support/loopback.ts'

const baseUrl = 'http://pages.example'
type Query = URLSearchParams
type Tables = Record<string, Record<string, string>>
interface AnyCall extends Promise<unknown> {
  result(): Promise<object>
  raw(): Promise<Response>
}
type Resources = Record<string, Record<string, (...args: string[]) => AnyCall>>

const serving = (answer: (query: Query) => unknown) => {
  const queries: string[] = []
  const fetch = async (request: Request) => {
    const { searchParams } = new URL(request.url)
    queries.push(searchParams.toString())
    return Response.json(answer(searchParams))
  }
  return { fetch, queries }
}

/** A server of `count` runs that never gives more than `cap` at once, as servers do. */
const runs = (count: number, cap: number, told = true) =>
  serving((query) => {
    const offset = Number(query.get('offset') ?? 0)
    const limit = Math.min(cap, Number(query.get('limit') ?? cap))
    const page = Array.from({ length: Math.max(0, Math.min(limit, count - offset)) }, (_, i) => ({
      id: `${offset + i}`,
    }))
    return { data: { runs: page, ...(told ? { count } : {}) } }
  })

const numbers = (count: number) => Array.from({ length: count }, (_, i) => `${i}`)

describe('lists by offset', () => {
  it('give every item once and in order, whatever the page size and however the server cuts pages', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 1, max: 20 }),
        fc.option(fc.integer({ min: 1, max: 30 })),
        fc.boolean(),
        async (count, cap, limit, told) => {
          const { fetch } = runs(count, cap, told)
          const list = createMightyKey({ baseUrl, fetch }).runs.list(limit ? { limit } : {})
          expect((await collect(list)).map((one) => one.id)).toEqual(numbers(count))
        },
      ),
    )
  })

  it('ask no more than needed when the server says how many there are', async () => {
    const { fetch, queries } = runs(6, 3)
    await collect(createMightyKey({ baseUrl, fetch }).runs.list({ limit: 3, status: 'completed' }))
    expect(queries).toEqual(['limit=3&status=completed', 'limit=3&status=completed&offset=3'])
  })

  it('begin where the caller says', async () => {
    const { fetch } = runs(6, 2)
    const ids = (await collect(createMightyKey({ baseUrl, fetch }).runs.list({ offset: 4 }))).map((one) => one.id)
    expect(ids).toEqual(['4', '5'])
  })

  it('are the first page when awaited, and pages one by one', async () => {
    const { fetch, queries } = runs(5, 2)
    const list = createMightyKey({ baseUrl, fetch }).runs.list()
    expect((await list).data.count).toBe(5)
    const sizes = (await collect(list.pages())).map((page) => page.data.runs.length)
    expect(sizes).toEqual([2, 2, 1])
    expect(queries).toHaveLength(3)
  })

  it('stop when the reader stops', async () => {
    const { fetch, queries } = runs(100, 10)
    for await (const one of createMightyKey({ baseUrl, fetch }).runs.list()) if (one.id === '5') break
    expect(queries).toHaveLength(1)
  })

  it('end with an error instead of never when the server ignores the offset', async () => {
    const { fetch } = serving(() => ({ data: { runs: [{ id: '1' }, { id: '2' }], count: 1000 } }))
    await expect(collect(createMightyKey({ baseUrl, fetch }).runs.list())).rejects.toThrow(
      'listRuns gave the same page twice',
    )
  })
})

describe('lists without pages', () => {
  const modules = [
    [createThumbGate, thumbgate],
    [createRetivo, retivo],
    [createFrontOfHouse, frontOfHouse],
    [createRungate, rungate],
    [createMightyKey, mightykey],
  ] as const
  const lists = modules.flatMap(([create, tables]) =>
    Object.entries(tables as Tables).flatMap(([resource, table]) =>
      Object.entries(table)
        .map(([method, line]) => ({ create, resource, method, parts: line.split(' ') }))
        .filter(({ parts }) => parts[3]?.includes('l')),
    ),
  )

  it.each(lists)('resolve to the array: client.$resource.$method', async ({ create, resource, method, parts }) => {
    const items = [{ id: '1' }, { id: '2' }]
    const body = (parts[4] ?? '').split('.').reduceRight<unknown>((inner, name) => ({ [name]: inner }), items)
    const { fetch } = serving(() => body)
    const ids = [...(parts[2] ?? '').matchAll(/\{/g)].map(() => 'x')
    const client: object = create({ baseUrl, fetch })
    const call = () => (client as Resources)[resource]?.[method]?.(...ids)
    expect(await call()).toEqual(items)
    expect(await call()?.result()).toMatchObject({ ok: true, status: 200, data: body })
    expect(await (await call()?.raw())?.json()).toEqual(body)
  })

  it('are some in every system', () => {
    expect(new Set(lists.map(({ create }) => create)).size).toBe(5)
  })

  it('are arrays as functions of their own too, and refusals are thrown', async () => {
    const { fetch, queries } = serving(() => ({ data: [{ id: 'p1' }], total: 1 }))
    const policies = await listPolicies(createCore({ baseUrl, fetch }), { name: 'Mine' })
    expect(policies.map((one) => one.id)).toEqual(['p1'])
    expect(queries).toEqual(['name=Mine'])
    const refused = createRungate({ baseUrl, fetch: async () => Response.json({ error: {} }, { status: 403 }) })
    await expect(refused.policies.list()).rejects.toMatchObject({ operation: 'listPolicies', status: 403 })
  })
})

describe('lists by cursor', () => {
  const customers = (cursors: Record<string, string | undefined>) =>
    serving((query) => {
      const at = query.get('cursor') ?? ''
      return { customers: [{ id: `after ${at}` }], next_cursor: cursors[at] ?? null }
    })

  it('follow the cursor to its end', async () => {
    const { fetch, queries } = customers({ '': 'a', a: 'b' })
    const list = await collect(createRetivo({ baseUrl, fetch }).customers.list({ limit: 1 }))
    expect(list.map((one) => one.id)).toEqual(['after ', 'after a', 'after b'])
    expect(queries).toEqual(['limit=1', 'limit=1&cursor=a', 'limit=1&cursor=b'])
  })

  it('end with an error when the cursors go round', async () => {
    const { fetch, queries } = customers({ '': 'a', a: 'b', b: 'a' })
    await expect(collect(createRetivo({ baseUrl, fetch }).customers.list())).rejects.toThrow('same page twice')
    expect(queries.length).toBeLessThan(6)
  })
})
