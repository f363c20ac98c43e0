import { get } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { approve, createRun, getRun, pendingOf } from '#tests/mightykey/run-support.ts'
import { issueKey, memberOf, type Newcomer, newcomer, rows, startMightyKey } from '#tests/mightykey/support.ts'
import type { TestServer } from '#tests/support/server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startMightyKey({ ACCORD_MIGHTYKEY_PAYMENTS: 'simulated' })
})
afterAll(() => server[Symbol.asyncDispose]())

const named = (id: string) => ({ params: { path: { id } } })

async function exported({ api }: Pick<Newcomer, 'api'>) {
  const { data, response, error } = await api.GET('/export')
  if (!data) throw new Error(`Nothing was exported: ${JSON.stringify(error)}`)
  return { data, response }
}

/** An organisation with something of everything. */
async function busy() {
  const ada = await newcomer(server)
  const project = (await ada.api.POST('/projects', { body: { name: 'Apollo' } })).data?.data
  const run = await createRun(ada)
  await server.settle()
  await approve(ada, run, pendingOf(await getRun(ada, run.id)).id)
  await server.settle()
  await ada.api.POST('/billing/credits', { body: { amount: 25 } })
  return { ada, project, run: await getRun(ada, run.id) }
}

describe('an export', () => {
  test('of an admin holds all of the organisation, as the other operations show it', async () => {
    const { ada, project, run } = await busy()
    const { data, response } = await exported(ada)
    const day = data.exportedAt.slice(0, 10)
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="mightykey-export-${ada.organization.slug}-${day}.json"`,
    )
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(Object.keys(data)).toEqual([
      'exportedAt',
      'format',
      'user',
      'organization',
      'members',
      'projects',
      'agentRuns',
      'creditLedger',
      'auditLog',
    ])
    expect(data).toMatchObject({ format: 'mightykey-export/v1', user: ada.user })
    expect(data.organization).toEqual((await ada.api.GET('/orgs/{id}', named(ada.organization.id))).data?.data)
    expect(data.members).toEqual([
      { userId: ada.user.id, email: ada.email, name: 'Ada', role: 'owner', createdAt: expect.any(String) },
    ])
    const environments = (await ada.api.GET('/projects/{id}/environments', named(project?.id ?? ''))).data?.data
    expect(data.projects).toEqual([{ ...project, environments: environments?.environments }])
    expect(data.agentRuns).toEqual([run])
    expect(run.events.length).toBeGreaterThan(20)
    const types = data.creditLedger.map(({ type }) => type)
    expect([types[0], types.at(-1)]).toEqual(['signup_grant', 'purchase'])
    expect(data.creditLedger.at(-1)).toMatchObject({ amount: '25.0000', balanceAfter: data.organization.creditBalance })
    const actions = data.auditLog.map(({ action }) => action)
    expect(actions).toEqual(expect.arrayContaining(['project.created', 'approval.approved', 'purchase.succeeded']))
  })

  test('holds what more than one page of rows holds, in order', async () => {
    const ada = await newcomer(server)
    await server.database.session((session) =>
      session.query(
        `insert into mightykey.audit_log (id, org_id, action, target_type, at)
         select ('00000000-0000-7000-8000-' || lpad(number::text, 12, '0'))::uuid, $1::uuid, 'test.' || number, 'test', now()
         from generate_series(1, 1000) number`,
        [ada.organization.id],
      ),
    )
    const { data } = await exported(ada)
    const actions = data.auditLog.map(({ action }) => String(action)).filter((action) => action.startsWith('test.'))
    expect(actions).toEqual(Array.from({ length: 1000 }, (_, index) => `test.${index + 1}`))
  })

  test('of a member holds their own runs and deeds, and of the organisation its name', async () => {
    const { ada } = await busy()
    const bob = await memberOf(server, ada, 'member')
    const run = await createRun(bob, 'Write a poem')
    await bob.api.POST('/projects', { body: { name: 'Of Bob' } })
    await server.settle()
    const { data } = await exported(bob)
    expect(data).toMatchObject({
      user: bob.user,
      organization: ada.organization,
      members: [],
      projects: [],
      creditLedger: [],
    })
    expect(Object.keys(data.organization).sort()).toEqual(['id', 'name', 'slug'])
    expect(data.agentRuns.map(({ id }) => id)).toEqual([run.id])
    expect(data.auditLog).toMatchObject([{ actorUserId: bob.user.id, action: 'project.created' }])
    expect(JSON.stringify(data)).not.toContain(ada.email)
  })

  test('holds nothing of another organisation', async () => {
    const { ada } = await busy()
    const eve = await newcomer(server, 'Eve')
    await eve.api.POST('/projects', { body: { name: 'Secret project of Eve' } })
    const text = JSON.stringify((await exported(ada)).data)
    for (const other of [eve.organization.id, eve.user.id, eve.email, 'Secret project']) {
      expect(text).not.toContain(other)
    }
  })

  test('holds no secret, and leaves a trace', async () => {
    const { ada } = await busy()
    const key = await issueKey(server, ada, ada.organization.id)
    const webhook = await ada.api.POST('/webhooks', {
      body: { url: 'https://example.com/hook', events: ['run.created'] },
    })
    await ada.api.POST('/integrations', { body: { provider: 'neon', config: { apiKey: 'neon-canary' } } })
    const text = JSON.stringify((await exported(key)).data)
    const [stored] = await rows<{ password_hash: string }>(
      server,
      'select password_hash from mightykey.users where id = $1',
      [ada.user.id],
    )
    const secrets = [
      ada.password,
      stored?.password_hash ?? '',
      ada.cookies.get('mk_session') ?? '',
      key.key,
      webhook.data?.data.secret ?? '',
      'neon-canary',
    ]
    for (const secret of secrets) {
      expect(secret.length).toBeGreaterThan(9)
      expect(text).not.toContain(secret)
    }
    expect(text).not.toMatch(/hash|sealed/i)
    const log = await rows(
      server,
      `select actor_user_id, api_key_id, target_id from mightykey.audit_log where action = 'data.exported' and org_id = $1`,
      [ada.organization.id],
    )
    expect(log).toEqual([{ actor_user_id: ada.user.id, api_key_id: key.id, target_id: ada.organization.id }])
  })

  test('can be had five times an hour', async () => {
    const ada = await newcomer(server)
    const key = await issueKey(server, ada, ada.organization.id)
    for (const one of [ada, ada, key, ada, key]) expect((await one.api.GET('/export')).response.status).toBe(200)
    for (const one of [ada, key]) {
      const { response } = await one.api.GET('/export')
      expect(response.status).toBe(429)
      expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(3000)
    }
    expect((await exported(await newcomer(server))).response.status).toBe(200)
  })

  test('that nobody reads holds nobody up', async () => {
    const { ada } = await busy()
    const cookie = `mk_session=${ada.cookies.get('mk_session')}`
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    const request = get(`${server.baseUrl('mightykey')}/export`, { headers: { cookie } }, (response) => {
      response.pause()
      resolve()
    }).on('error', reject)
    await promise
    expect((await ada.api.POST('/projects', { body: { name: 'Meanwhile' } })).response.status).toBe(201)
    request.on('error', () => undefined).destroy()
  })
})
