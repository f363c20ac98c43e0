/** Two servers on one database evaluate the same users. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { system } from '#handlers/retivo/index.ts'
import { createClient } from '#scripts/faults/retivo-client.ts'
import { evaluateTogether } from '#scripts/faults/retivo-evaluation.ts'
import { roomy } from '#tests/retivo/support.ts'
import { openTestDatabase, type TestDatabase } from '#tests/support/database.ts'
import { startServer, type TestServer } from '#tests/support/server.ts'

let database: TestDatabase
let servers: TestServer[]

beforeAll(async () => {
  database = await openTestDatabase()
  const start = () => startServer({ systems: [system], env: roomy, database })
  servers = [await start(), await start()]
})
afterAll(async () => {
  for (const server of servers) await server[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
})

async function newTenant(name: string) {
  const [server] = servers
  if (!server) throw new Error('No server has been started')
  const made = await server.operate('retivo', 'tenant', 'create', '--name', name, '--plan', 'scale')
  const { id } = made.json as { id: string }
  const words = ['--tenant', id, '--mode', 'live', '--role', 'admin', '--label', 'admin']
  const { key } = (await server.operate('retivo', 'key', 'create', ...words)).json as { key: string }
  return createClient(
    servers.map(({ origin }) => origin),
    id,
    key,
  )
}

const query = (text: string, values: readonly unknown[] = []) =>
  database.database.session((session) => session.query(text, [...values]))

test('no user is evaluated twice for one trigger, and no cap, cooldown or limit of a day is exceeded', async () => {
  let turn = 0
  const { checks } = await evaluateTogether(
    {
      query,
      newTenant,
      pause: async () => void (await Promise.all(servers.map(({ settle }) => settle()))),
      say: () => {},
      random: () => (turn++ * 0.37) % 1,
    },
    60,
  )
  for (const [name, [text, ...values]] of Object.entries(checks)) expect(await query(text, values), name).toEqual([])
}, 60_000)
