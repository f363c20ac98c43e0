/**
 * The isolation matrix of a system: for every operation with an id in its path, somebody else's id answers exactly like an id that nobody
 * has, and nothing of the victim changes. `tests/<api>/isolation.test.ts` is one call:
 *
 *     describeIsolation({
 *       api: 'mightykey',
 *       routes,                                     // generated/<api>/routes.ts: a case is demanded for each operation with an id
 *       async start() {                             // once, before the first case
 *         return {
 *           server,                                 // tests/support/server.ts, without rate limits
 *           victim: { cookie: 'mk_session=…' },     // headers of the request that would be right
 *           attackers: { 'another owner': { cookie }, 'a key': { authorization } },
 *           owned: { org_id: victim.orgId, 'organizations.id': victim.orgId },   // which rows are the victim's: columns, or table.column
 *           ada, bob,                               // whatever the cases need beside these
 *         }
 *       },
 *       cases: [
 *         // Makes something of the victim's and says what the victim would send. `ids` are the victim's ids in it.
 *         { operation: 'getRun', async request({ ada }) { const { id } = await createRun(ada); return { path: { id }, ids: [id] } } },
 *         // `about` tells apart cases of one operation; ids in queries, headers and bodies are cases too.
 *         { operation: 'createRun', about: 'in the project of somebody else', async request({ ada }) { … return { body, ids: [projectId] } } },
 *       ],
 *     })
 *
 * Each case does, for every attacker: the request with the victim's ids, then the same with ids of the same form that nobody has; the two
 * answers must be equal in status, headers and body. Then the victim sends the request and must succeed (`succeeds` where that is not
 * 2xx): so what was refused before was the id, and no case can pass by being wrong in another way.
 */
import { randomInt } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Route } from '#server/contract.ts'
import { uuid } from '#server/ids.ts'
import { type Fingerprint, fingerprint } from '#tests/support/fingerprint.ts'
import type { TestServer } from '#tests/support/server.ts'

type Headers = Readonly<Record<string, string>>

export interface IsolationWorld {
  server: TestServer
  /** Headers of the requests that are right. */
  victim: Headers
  /** Who asks for what is not theirs → their headers. */
  attackers: Readonly<Record<string, Headers>>
  /** Which rows of the system's schema and of `shared` are the victim's: a column's name, or `table.column` → the value it has there, or the values. */
  owned: Readonly<Record<string, string | readonly string[]>>
  /** The status each attacker is refused with. Without one, only that it is that of an unknown id. */
  refusals?: Readonly<Record<string, number>>
}

export interface IsolationRequest {
  path?: Readonly<Record<string, string>>
  query?: Readonly<Record<string, string>>
  headers?: Headers
  body?: unknown
  /** The victim's ids in this request. */
  ids: readonly string[]
  /** What the victim would send, where the request also names something of the attacker's. */
  right?: Omit<IsolationRequest, 'ids' | 'right'>
}

export interface IsolationCase<World extends IsolationWorld> {
  operation: string
  about?: string
  request(world: World): Promise<IsolationRequest>
  /** What the victim is answered. Default: any 2xx. */
  succeeds?: number
  /** The attackers this case is about, where it is not about all. */
  attackers?: readonly string[]
}

export interface Isolation<World extends IsolationWorld> {
  api: string
  routes: readonly Route[]
  start(): Promise<World>
  cases: readonly IsolationCase<World>[]
}

/** Declares the tests of a system's isolation matrix. */
export function describeIsolation<World extends IsolationWorld>(matrix: Isolation<World>): void {
  describe(`what belongs to others is, in ${matrix.api}, like what does not exist`, () => {
    let world: World
    beforeAll(async () => {
      world = await matrix.start()
    })
    afterAll(() => world?.server[Symbol.asyncDispose]())

    test('every operation with an id in its path has a case, and no case is about an operation that is gone', () => {
      const tried = new Set(matrix.cases.map(({ operation }) => operation))
      const named = matrix.routes.filter(({ path }) => path.includes('{')).map(({ operationId }) => operationId)
      expect(named.filter((operation) => !tried.has(operation))).toEqual([])
      const known = new Set<string>(matrix.routes.map(({ operationId }) => operationId))
      expect([...tried].filter((operation) => !known.has(operation))).toEqual([])
    })

    for (const one of matrix.cases) {
      test([one.operation, one.about].filter(Boolean).join(', '), () => tryCase(matrix, world, one))
    }
  })
}

async function tryCase<World extends IsolationWorld>(
  matrix: Isolation<World>,
  world: World,
  one: IsolationCase<World>,
): Promise<void> {
  const route = matrix.routes.find(({ operationId }) => operationId === one.operation)
  if (!route) throw new Error(`${matrix.api} has no operation ${one.operation}`)
  const request = await one.request(world)
  const unknown = replaceIds(request)
  const before = await settledRows(matrix.api, world)
  expect(before.length, 'rows of the victim').toBeGreaterThan(0)
  for (const name of one.attackers ?? Object.keys(world.attackers)) {
    const theirs = world.attackers[name]
    if (!theirs) throw new Error(`There is no attacker ${name}`)
    const foreign = await ask(matrix.api, world, route, request, theirs)
    const random = await ask(matrix.api, world, route, unknown, theirs)
    const refusal = world.refusals?.[name]
    if (refusal !== undefined) expect(foreign.status, `what ${name} is refused with`).toBe(refusal)
    expect(foreign, `what ${name} is told of the id of somebody else, beside a random one`).toEqual(random)
    expect(await settledRows(matrix.api, world), `rows of the victim after ${name} asked`).toEqual(before)
  }
  const right = { ...request, ...request.right }
  const { status, body } = await ask(matrix.api, world, route, right, world.victim)
  const succeeded = one.succeeds === undefined ? status >= 200 && status < 300 : status === one.succeeds
  expect(succeeded, `the victim's own request was answered ${status}: ${body.slice(0, 200)}`).toBe(true)
}

interface Unknown extends IsolationRequest {
  /** The victim's id → the one that stands in its place. */
  instead?: ReadonlyMap<string, string>
}

/** The same request about ids that nobody has. */
function replaceIds(request: IsolationRequest): Unknown {
  if (request.ids.length === 0) throw new Error('A case needs the ids of the victim that its request names')
  const instead = new Map(request.ids.map((id) => [id, anotherId(id)]))
  let text = JSON.stringify({ ...request, ids: [], right: undefined })
  for (const [id, other] of instead) {
    if (!text.includes(id)) throw new Error(`The request does not name ${id}`)
    text = text.replaceAll(id, other)
  }
  return { ...(JSON.parse(text) as IsolationRequest), instead }
}

const uuidPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const alphabets = ['0123456789', 'abcdef', 'ghijklmnopqrstuvwxyz', 'ABCDEF', 'GHIJKLMNOPQRSTUVWXYZ']

/** An id of the same form. What stands before the last underscore is its kind and stays. */
function anotherId(id: string): string {
  if (uuidPattern.test(id)) return uuid()
  const kind = id.slice(0, id.lastIndexOf('_') + 1)
  const rest = [...id.slice(kind.length)].map((character) => {
    const alphabet = alphabets.find((letters) => letters.includes(character))
    return alphabet ? alphabet[randomInt(alphabet.length)] : character
  })
  return kind + rest.join('')
}

/** The answer, with ids that it repeats from the request made equal. */
async function ask(
  api: string,
  { server }: IsolationWorld,
  route: Route,
  { path = {}, query = {}, headers = {}, body, ids, instead }: Unknown,
  credential: Headers,
): Promise<Fingerprint> {
  const where = route.path.replace(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? ''))
  const search = new URLSearchParams(query).toString()
  const response = await fetch(`${server.baseUrl(api)}${where}${search && `?${search}`}`, {
    method: route.method,
    headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...credential, ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const print = await readAnswer(response)
  const asked = instead ? [...instead.values()] : ids
  const neutral = (text: string): string => asked.reduce((left, id, at) => left.replaceAll(id, `<id ${at}>`), text)
  return { status: print.status, headers: print.headers.map(neutral), body: neutral(print.body) }
}

/** Of an event stream only its beginning: it has no end. */
async function readAnswer(response: Response): Promise<Fingerprint> {
  if (!response.headers.get('content-type')?.startsWith('text/event-stream')) return await fingerprint(response)
  await response.body?.cancel()
  return await fingerprint(new Response(null, response))
}

interface Column {
  place: string
  table: string
  column: string
}

/** The victim's rows as text, once the jobs that were due have run. */
async function settledRows(api: string, { server, owned }: IsolationWorld): Promise<string[]> {
  await server.settle()
  const schema = api.replaceAll('-', '_')
  return await server.database.session(async (session) => {
    const columns = await session.query<Column>(
      `select format('%I.%I', table_schema, table_name) as place, table_name as table, column_name as column
       from information_schema.columns where table_schema in ($1, 'shared')`,
      [schema],
    )
    const rows: string[] = []
    for (const { place, table, column } of columns) {
      const value = owned[`${table}.${column}`] ?? owned[column]
      if (value === undefined) continue
      const found = await session.query<{ row: string }>(
        `select to_jsonb(one)::text as row from ${place} one where "${column}"::text = any($1)`,
        [[value].flat()],
      )
      rows.push(...found.map(({ row }) => `${place} ${row}`))
    }
    return rows.sort()
  })
}
