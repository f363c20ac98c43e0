/** Two servers on one database evaluate the same users. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { asTenantId } from '#db/retivo/ids.ts'
import * as situationRows from '#db/retivo/situations.ts'
import * as switchRows from '#db/retivo/switches.ts'
import { evaluateUsers } from '#domain/retivo/jobs/evaluate-users.ts'
import { decideByRanking } from '#domain/retivo/pipeline/decide.ts'
import { plan } from '#domain/retivo/pipeline/plan.ts'
import { inTransaction } from '#domain/retivo/transaction.ts'
import { system } from '#handlers/retivo/index.ts'
import { createClient } from '#scripts/faults/retivo-client.ts'
import { evaluateTogether } from '#scripts/faults/retivo-evaluation.ts'
import { activePlaybook, draft, evaluateAgain, interventionsOf, manual, track } from '#tests/retivo/pipeline-support.ts'
import { roomy, rows, tenant } from '#tests/retivo/support.ts'
import { openTestDatabase, type TestDatabase } from '#tests/support/database.ts'
import { testKernel } from '#tests/support/kernel.ts'
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

function anyServer(): TestServer {
  const [server] = servers
  if (!server) throw new Error('No server has been started')
  return server
}

async function newTenant(name: string) {
  const server = anyServer()
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
      // As every minute: whom a batch held while their page was taken is found by the clock.
      pause: async () => {
        await anyServer().queue.jobs.add('retivo.find-due-users', {})
        await Promise.all(servers.map(({ settle }) => settle()))
      },
      say: () => {},
      random: () => (turn++ * 0.37) % 1,
    },
    60,
  )
  for (const [name, [text, ...values]] of Object.entries(checks)) expect(await query(text, values), name).toEqual([])
})

test('who cannot be evaluated holds nobody up, and is tried again later', async () => {
  const server = anyServer()
  const acme = await tenant(server)
  const people = ['ada', 'bob', 'eve']
  for (const one of people) await track(acme.live.editor, one, [{ event: 'page_viewed' }])
  const said = await manual(acme.live.editor, { user_id: 'bob', playbook_id: await draft(acme.live.editor) })
  await server.settle()
  // It waits for its outcome, and how its user was has been lost.
  const lost = `update retivo.interventions set status = 'delivered', delivered_at = now(), outcome_due_at = now() where id = $1`
  await rows(server, lost, [said])
  await activePlaybook(acme.live.editor)
  await evaluateAgain(server, acme)
  const planned = await Promise.all(people.map(async (one) => (await interventionsOf(acme.live.viewer, one)).length))
  expect(planned).toEqual([1, 1, 1])
  const waiting = `select external_id, evaluation_due_at > now() + interval '1 minute' as later from retivo.users
    where tenant_id = $1 and evaluation_due_at is not null`
  expect(await rows(server, waiting, [acme.id])).toEqual([{ external_id: 'bob', later: true }])
  // Either server may have come to it.
  const lines = servers.flatMap(({ log }) => log).filter((line) => line.includes('a user could not be evaluated'))
  expect(lines.join()).toContain('nobody noted how its user was')
})

test('a kill switch that is thrown while it is decided what to plan comes first', async () => {
  const server = anyServer()
  const acme = await tenant(server)
  await track(acme.live.editor, 'ada', [{ event: 'page_viewed' }])
  await server.settle()
  await rows(server, `update retivo.playbooks set status = 'active' where id = $1`, [await draft(acme.live.editor)])
  const owner = { tenant: asTenantId(acme.id), mode: 'live' as const }
  const kernel = testKernel(server.database, { jobsIn: (db) => server.queue.bind(db) })
  const planWhile = (meanwhile: 'nothing' | 'kill switch') =>
    inTransaction(kernel, owner.tenant, async (scope) => {
      const user = await situationRows.holdUser(scope.db, { ...owner, user: 'ada' })
      const thrown: Promise<boolean>[] = []
      await plan(scope, owner, user ? [user] : [], ({ situation, rules }) => {
        if (meanwhile === 'kill switch') thrown.push(switchRows.setKillSwitch(scope.db, owner.tenant, true, scope.now))
        return decideByRanking(situation, rules.eligible)
      })
      return await Promise.all(thrown)
    })
  expect(await planWhile('kill switch')).toEqual([true])
  expect(await interventionsOf(acme.live.viewer, 'ada')).toEqual([])
  await rows(server, 'update retivo.tenants set kill_switch_active = false where id = $1', [acme.id])
  await planWhile('nothing')
  expect(await interventionsOf(acme.live.viewer, 'ada')).toHaveLength(1)
})

test('a tenant with many users gives way to others after ten pages, and goes on behind them', async () => {
  const added: unknown[] = []
  const kernel = testKernel(database.database, {
    jobs: { add: async (name, payload) => void added.push([name, payload]) },
  })
  let pages = 0
  const job = evaluateUsers(async () => {
    pages++
    return true
  })
  const payload = { tenantId: '00000000-0000-4000-8000-000000000000', mode: 'live' as const }
  const signal = new AbortController().signal
  await job.run(payload, { kernel, id: 'job', attempt: 1, signal, log: kernel.log })
  expect(pages).toBe(10)
  expect(added.at(-1)).toEqual(['retivo.evaluate-users', payload])
})
