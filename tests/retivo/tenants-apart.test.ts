/** Three tenants with the same data, each in both modes: whatever happens in one of the six is seen in that one only. */
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { RetivoClient, Tenant } from '#tests/retivo/support.ts'
import { openSession, startRetivo, tenant } from '#tests/retivo/support.ts'
import type { TestServer } from '#tests/support/server.ts'

let server: TestServer
let tenants: Tenant[]

const customers = ['ada', 'bob', 'eve']
const minutesAgo = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toISOString()

/** The same for everybody, also the names and ids that callers choose. */
async function furnish({ slug, live, test: sandbox }: Tenant): Promise<void> {
  await openSession(server, slug, { email: 'ada@example.com' })
  await live.admin.api.POST('/api/team/invite', { body: { email: 'bob@example.com' } })
  await live.admin.api.POST('/api/webhooks/endpoints', { body: { url: 'http://127.0.0.1:9/', events: [] } })
  const { data: playbook } = await live.admin.api.POST('/api/playbooks', {
    body: { name: 'Rescue', entry_conditions: { event_count: { gte: 1 } }, lifecycle_area: 'retention' },
  })
  for (const { api } of [live.admin, sandbox.admin]) {
    for (const user_id of customers) {
      await api.POST('/api/customers', { body: { user_id, email: `${user_id}@example.com`, name: user_id } })
    }
    const events = customers.map((user_id, i) => ({
      user_id,
      event: 'signup_completed',
      timestamp: minutesAgo(100 - i),
    }))
    await api.POST('/api/track', { body: { events } })
    const offer = { user_id: 'ada', playbook_id: playbook?.id ?? '' }
    await api.POST('/api/interventions', { body: { ...offer, channel: 'in_app', message_body: 'Hello' } })
    await api.POST('/api/escalations', { body: { ...offer, severity: 'High', reason: 'Asked to be called' } })
  }
  await server.settle()
}

beforeAll(async () => {
  server = await startRetivo()
  tenants = [await tenant(server), await tenant(server), await tenant(server)]
  for (const one of tenants) await furnish(one)
})
afterAll(() => server[Symbol.asyncDispose]())

const clientsOf = ({ live, test: sandbox }: Tenant): RetivoClient[] => [live.admin, sandbox.admin]

/** Everything that is listed, counted or summed up for a caller. */
async function view({ api }: RetivoClient): Promise<unknown> {
  const { data: count } = await api.POST('/api/playbooks/preview-count', {
    body: { entry_conditions: { event_count: { gte: 1 } } },
  })
  return [
    count,
    (await api.GET('/api/customers')).data,
    (await api.GET('/api/customers', { params: { query: { limit: 2 } } })).data?.customers,
    (await api.GET('/api/customers/stats')).data,
    (await api.GET('/api/customers/{id}', { params: { path: { id: 'ada' } } })).data,
    (await api.GET('/api/interventions')).data,
    (await api.GET('/api/escalations')).data,
    (await api.GET('/api/analytics', { params: { query: { range: '7d' } } })).data,
    (await api.GET('/api/playbooks')).data,
    (await api.POST('/api/interventions/dry-run', { body: { user_id: 'bob' } })).data,
    (await api.GET('/api/team/members')).data,
    (await api.GET('/api/team/invitations')).data,
    (await api.GET('/api/webhooks/endpoints')).data,
  ]
}

const hidden =
  /"(id|playbook_id|created_at|updated_at|planned_at|expires_at|timestamp|last_activity_at|status_changed_at)":"[^"]*"/g

let events = 0
const actions: Readonly<Record<string, (client: RetivoClient, user: string) => Promise<unknown>>> = {
  track: ({ api }, user_id) =>
    api.POST('/api/track', { body: { events: [{ user_id, event: `clicked_${++events}` }] } }),
  opt_out: ({ api }, user_id) => api.POST('/api/track', { body: { events: [{ user_id, event: '$opt_out' }] } }),
  cancel: ({ api }, user_id) => api.POST('/api/track', { body: { events: [{ user_id, event: 'account_deleted' }] } }),
  newcomer: ({ api }) => api.POST('/api/customers', { body: { user_id: `newcomer-${++events}` } }),
  segment: ({ api }, userId) =>
    api.POST('/api/connectors/segment', { body: { type: 'identify', userId, traits: { name: `N${++events}` } } }),
  intervention: async ({ api }, user_id) => {
    const playbook_id = (await api.GET('/api/playbooks')).data?.playbooks[0]?.id ?? ''
    return await api.POST('/api/interventions', {
      body: { user_id, playbook_id, channel: 'in_app', message_body: 'Hi' },
    })
  },
}

test('what is the same in six places looks the same in each', async () => {
  const views = []
  for (const one of tenants) for (const client of clientsOf(one)) views.push(await view(client))
  const [first, ...others] = views.map((seen) => JSON.stringify(seen).replaceAll(hidden, '"$1":"…"'))
  for (const other of others) expect(other).toBe(first)
})

test('what is done in one place is seen in that place, and in no other', async () => {
  const step = fc.record({ action: fc.constantFrom(...Object.keys(actions)), user: fc.constantFrom(...customers) })
  const place = fc.nat({ max: 5 })
  await fc.assert(
    fc.asyncProperty(place, fc.array(step, { minLength: 1, maxLength: 4 }), async (chosen, steps) => {
      const clients = tenants.flatMap(clientsOf)
      const before = await Promise.all(clients.map(view))
      const actor = clients[chosen]
      if (!actor) throw new Error(`There is no place ${chosen}`)
      for (const { action, user } of steps) await actions[action]?.(actor, user)
      // Leaving twice shows nothing new; somebody new always does.
      await actions.newcomer?.(actor, '')
      await server.settle()
      const after = await Promise.all(clients.map(view))
      for (const [i, seen] of after.entries()) {
        if (i === chosen) expect(seen).not.toEqual(before[i])
        else expect(seen).toEqual(before[i])
      }
    }),
    { numRuns: 8 },
  )
})
