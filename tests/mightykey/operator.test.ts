import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { uuid } from '#server/ids.ts'
import { createRun, getRun } from '#tests/mightykey/run-support.ts'
import { issueKey, memberOf, newcomer, rows, startMightyKey } from '#tests/mightykey/support.ts'
import type { TestServer } from '#tests/support/server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startMightyKey()
})
afterAll(() => server[Symbol.asyncDispose]())

const named = (id: string) => ({ params: { path: { id } } })

describe('a suspended organisation', () => {
  test('can be looked at and not changed, by sessions and keys, until the suspension is lifted', async () => {
    const ada = await newcomer(server)
    const key = await issueKey(server, ada, ada.organization.id)
    const project = (await ada.api.POST('/projects', { body: { name: 'A' } })).data?.data
    await server.operate('mightykey', 'org', 'suspend', ada.organization.slug, '--reason', 'Unpaid')
    const path = named(ada.organization.id)
    for (const client of [ada, key]) {
      const { data } = await client.api.GET('/orgs/{id}', path)
      expect(data?.data).toMatchObject({ isActive: false, suspendedAt: expect.any(String), suspendedReason: 'Unpaid' })
      expect((await client.api.GET('/projects')).data?.data.count).toBe(1)
      const refused = [
        await client.api.POST('/projects', { body: { name: 'B' } }),
        await client.api.PATCH('/projects/{id}', { ...named(project?.id ?? ''), body: { name: 'B' } }),
        await client.api.DELETE('/projects/{id}', named(project?.id ?? '')),
        await client.api.PATCH('/orgs/{id}', { ...path, body: { name: 'B' } }),
        await client.api.DELETE('/orgs/{id}', path),
      ]
      expect(refused.map(({ response }) => response.status)).toEqual([403, 403, 403, 403, 403])
    }
    expect((await key.api.POST('/orgs', { body: { name: 'B' } })).response.status).toBe(403)
    await server.operate('mightykey', 'org', 'resume', ada.organization.id)
    expect((await ada.api.POST('/projects', { body: { name: 'B' } })).response.status).toBe(201)
    const { data } = await ada.api.GET('/orgs/{id}', path)
    expect(data?.data).toMatchObject({ isActive: true, suspendedAt: null, suspendedReason: null })
  })
})

test('an organisation that calls itself by the id of another is not taken for it', async () => {
  const [ada, mallory] = [await newcomer(server), await newcomer(server, 'Mallory')]
  const { id } = ada.organization
  expect((await mallory.api.POST('/orgs', { body: { name: 'Decoy', slug: id } })).response.status).toBe(201)
  for (const tier of ['starter', 'pro']) {
    const { json } = await server.operate('mightykey', 'org', 'set-tier', id, tier)
    expect(json).toMatchObject({ id, subscriptionTier: tier })
  }
})

describe('an API key', () => {
  test('acts with its user’s present role', async () => {
    const ada = await newcomer(server)
    const bob = await memberOf(server, ada, 'member')
    const key = await issueKey(server, bob, ada.organization.id)
    expect((await key.api.POST('/projects', { body: { name: 'A' } })).response.status).toBe(201)
    await server.operate(
      'mightykey',
      'member',
      'add',
      '--org',
      ada.organization.id,
      '--user',
      bob.email,
      '--role',
      'viewer',
    )
    expect((await key.api.POST('/projects', { body: { name: 'A' } })).response.status).toBe(403)
    expect((await key.api.GET('/projects')).response.status).toBe(200)
    await server.operate('mightykey', 'member', 'remove', '--org', ada.organization.id, '--user', bob.email)
    expect((await key.api.GET('/projects')).response.status).toBe(401)
  })

  test('that is revoked is worthless at once', async () => {
    const ada = await newcomer(server)
    const key = await issueKey(server, ada, ada.organization.id)
    await server.operate('mightykey', 'api-key', 'revoke', key.id)
    const { response, error } = await key.api.GET('/orgs')
    expect(response.status).toBe(401)
    expect(error).toEqual({ error: 'Unauthorized' })
  })

  test('is shown once, by the command that makes it', async () => {
    const ada = await newcomer(server)
    const made = await server.operate(
      'mightykey',
      'api-key',
      'create',
      '--org',
      ada.organization.id,
      '--user',
      ada.email,
      '--mode',
      'test',
      '--name',
      'CI',
    )
    const { key, ...rest } = made.json as Record<string, string>
    expect(key).toMatch(/^mk_test_[0-9A-Za-z]{43}$/)
    expect(made.text).toContain(key)
    const listed = await server.operate('mightykey', 'api-key', 'list', '--org', ada.organization.slug)
    expect(listed.json).toEqual({ apiKeys: [rest] })
    expect(JSON.stringify(listed)).not.toContain(key)
  })

  test.each([
    ['an organisation there is not', ['--org', 'nowhere-to-be-found'], 'There is no organisation'],
    ['a user there is not', ['--user', 'nobody@example.com'], 'There is no user'],
    ['a mode there is not', ['--mode', 'maybe'], 'Allowed choices are live, test'],
    ['no days at all', ['--days', '0'], 'whole number of days'],
  ])('for %s is not made', async (_name, words, text) => {
    const ada = await newcomer(server)
    const given = ['--org', ada.organization.id, '--user', ada.email, ...words]
    await expect(server.operate('mightykey', 'api-key', 'create', ...given)).rejects.toThrow(text)
  })

  test('for somebody who does not belong to the organisation is not made', async () => {
    const [ada, eve] = [await newcomer(server), await newcomer(server, 'Eve')]
    const words = ['--org', ada.organization.id, '--user', eve.email]
    await expect(server.operate('mightykey', 'api-key', 'create', ...words)).rejects.toThrow(
      'accord mightykey member add',
    )
  })
})

describe('members', () => {
  test('come and go by operator commands, which tell subscribers and the audit log', async () => {
    const [ada, bob] = [await newcomer(server), await newcomer(server, 'Bob')]
    const words = ['--org', ada.organization.slug, '--user', bob.email]
    await server.operate('mightykey', 'member', 'add', ...words, '--role', 'admin')
    const listed = await server.operate('mightykey', 'member', 'list', '--org', ada.organization.slug)
    expect(listed.json).toMatchObject({
      members: [
        { userId: ada.user.id, role: 'owner' },
        { userId: bob.user.id, role: 'admin' },
      ],
    })
    await server.operate('mightykey', 'member', 'remove', ...words)
    const payload = { userId: bob.user.id, email: bob.email, role: 'admin' }
    const events = await rows(
      server,
      'select type, payload from shared.outbox where tenant_id = $1 order by sequence',
      [ada.organization.id],
    )
    expect(events).toEqual([
      { type: 'member.invited', payload },
      { type: 'member.removed', payload },
    ])
    const log = await rows(
      server,
      `select action, actor_user_id, ip from mightykey.audit_log where org_id = $1 and target_type = 'member' order by action`,
      [ada.organization.id],
    )
    expect(log).toEqual([
      { action: 'member.added', actor_user_id: null, ip: null },
      { action: 'member.removed', actor_user_id: null, ip: null },
    ])
  })

  test('always leave an owner behind', async () => {
    const ada = await newcomer(server)
    const words = ['--org', ada.organization.id, '--user', ada.email]
    await expect(server.operate('mightykey', 'member', 'remove', ...words)).rejects.toThrow('is the only owner')
    await expect(server.operate('mightykey', 'member', 'add', ...words, '--role', 'admin')).rejects.toThrow(
      'is the only owner',
    )
    const bob = await memberOf(server, ada, 'owner')
    await server.operate('mightykey', 'member', 'remove', ...words)
    expect((await bob.api.DELETE('/orgs/{id}', named(ada.organization.id))).response.status).toBe(200)
  })

  test('can be as many as the tier has seats', async () => {
    const ada = await newcomer(server)
    await server.operate('mightykey', 'org', 'set-tier', ada.organization.slug, 'pro')
    const { data } = await ada.api.GET('/orgs/{id}', named(ada.organization.id))
    expect(data?.data).toMatchObject({ subscriptionTier: 'pro', maxSeats: 10 })
  })
})

describe('runs', () => {
  test('are listed for an organisation and shown with what only operators see', async () => {
    const ada = await newcomer(server)
    const { id } = await createRun(ada)
    const other = await createRun(await newcomer(server, 'Eve'))
    await server.settle()
    const org = ['--org', ada.organization.slug]
    const waiting = await getRun(ada, id)
    const { events, approvals, ...run } = waiting
    const list = await server.operate('mightykey', 'run', 'list', ...org)
    expect(list.json).toEqual({ runs: [run], count: 1 })
    expect(list.text).toContain(`${id}  ${run.createdAt}  plan  Create a landing page`)
    const none = await server.operate('mightykey', 'run', 'list', ...org, '--status', 'failed')
    expect(none).toEqual({ text: '0 of 0', json: { runs: [], count: 0 } })
    const shown = await server.operate('mightykey', 'run', 'show', id.toUpperCase())
    expect(shown.json).toMatchObject({ run: { ...waiting, livemode: true, progressedAt: expect.any(String) } })
    const { units } = (shown.json as { run: { units: { stage: string; starts: number; tries: number }[] } }).run
    expect(units.length).toBeGreaterThan(2)
    for (const unit of units) expect(unit).toMatchObject({ starts: 1, tries: 0, finishedAt: expect.any(String) })
    expect(shown.text).toContain(`approval ${approvals[0]?.id}: pending`)
    expect(shown.text).toContain(`${events.length}  `)
    expect((await server.operate('mightykey', 'run', 'show', other.id)).text).toContain(other.id)
    for (const nothing of [uuid(), 'nonsense']) {
      await expect(server.operate('mightykey', 'run', 'show', nothing)).rejects.toThrow(`There is no run ${nothing}`)
    }
    await expect(server.operate('mightykey', 'run', 'list', ...org, '--limit', '0')).rejects.toThrow('from 1 to 1000')
  })
})

describe('the books', () => {
  test('can be added to and neither changed nor emptied', async () => {
    const ada = await newcomer(server)
    for (const statement of [
      `update mightykey.credit_ledger set amount = 1000 where org_id = '${ada.organization.id}'`,
      `delete from mightykey.credit_ledger where org_id = '${ada.organization.id}'`,
      'truncate mightykey.credit_ledger',
      `update mightykey.audit_log set ip = null where org_id = '${ada.organization.id}'`,
      `delete from mightykey.audit_log where org_id = '${ada.organization.id}'`,
    ]) {
      await expect(server.database.session((session) => session.script(statement))).rejects.toThrow('is insert-only')
    }
  })

  test('balance: what an organisation has is the sum of its ledger', async () => {
    const client = await newcomer(server)
    await client.api.POST('/orgs', { body: { name: 'Second' } })
    const wrong = await rows(
      server,
      `select org.id from mightykey.organizations org left join mightykey.credit_ledger entry on entry.org_id = org.id
       group by org.id having org.credit_balance <> coalesce(sum(entry.amount), 0)`,
    )
    expect(wrong).toEqual([])
  })

  test('grant the credits for signing up once', async () => {
    const ada = await newcomer(server)
    const again = `insert into mightykey.credit_ledger (id, org_id, type, amount, balance_after, description, created_at)
      values (gen_random_uuid(), '${ada.organization.id}', 'signup_grant', 10, 20, 'again', now())`
    await expect(server.database.session((session) => session.script(again))).rejects.toThrow(
      'credit_ledger_signup_grant',
    )
  })
})
