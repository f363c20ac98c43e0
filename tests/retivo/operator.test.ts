import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshEmail, issueKey, openSession, rows, startRetivo, stranger, tenant } from '#tests/retivo/support.ts'
import type { TestServer } from '#tests/support/server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startRetivo()
})
afterAll(() => server[Symbol.asyncDispose]())

const retivo = (...words: string[]) => server.operate('retivo', ...words)

describe('tenants', () => {
  test('get a slug of their name, or exactly the one that is asked for', async () => {
    const made = async (...words: string[]) =>
      (await retivo('tenant', 'create', ...words)).json as Record<string, unknown>
    const first = await made('--name', 'Müller & Söhne')
    expect(first).toEqual({
      id: expect.any(String),
      slug: 'muller-sohne',
      name: 'Müller & Söhne',
      plan_tier: 'free',
      plan_status: 'active',
      tracked_user_limit: 100,
      created_at: expect.any(String),
    })
    const second = await made('--name', 'Müller & Söhne', '--plan', 'scale')
    expect(second).toMatchObject({ slug: expect.stringMatching(/^muller-sohne-\w{6}$/), tracked_user_limit: 100_000 })
    expect(await made('--name', '???')).toMatchObject({ slug: 'tenant' })
    await expect(made('--name', 'Other', '--slug', 'muller-sohne')).rejects.toThrow('is taken')
    await expect(made('--name', 'Other', '--slug', 'No Slug')).rejects.toThrow('lower-case letters')
    await expect(made('--name', '  ')).rejects.toThrow('needs a name')
    await expect(made('--name', 'A', '--plan', 'huge')).rejects.toThrow(
      'Allowed choices are free, starter, growth, scale',
    )
    const listed = (await retivo('tenant', 'list')).json as { tenants: { slug: string }[] }
    expect(listed.tenants.map(({ slug }) => slug)).toEqual(
      expect.arrayContaining(['muller-sohne', second.slug, 'tenant']),
    )
  })

  test('are put on a plan, and the log knows', async () => {
    const acme = await tenant(server, { plan: 'free' })
    const { json } = await retivo('tenant', 'set-plan', acme.slug, 'growth', '--status', 'trialing')
    expect(json).toMatchObject({ plan_tier: 'growth', plan_status: 'trialing', tracked_user_limit: 10_000 })
    const text = `select actor, data from retivo.audit_log where tenant_id = $1 and action = 'plan.changed'`
    expect(await rows(server, text, [acme.id])).toEqual([
      { actor: 'operator', data: { from: ['free', 'active'], to: ['growth', 'trialing'] } },
    ])
    await expect(retivo('tenant', 'set-plan', 'nowhere', 'growth')).rejects.toThrow('accord retivo tenant list')
  })
})

describe('keys', () => {
  test('are listed without themselves, and revoked for good', async () => {
    const acme = await tenant(server)
    const key = await issueKey(server, acme.slug, { mode: 'test', role: 'none', label: 'shop' })
    const listed = async () =>
      ((await retivo('key', 'list', '--tenant', acme.slug)).json as { api_keys: Record<string, unknown>[] }).api_keys
    expect(await listed()).toHaveLength(7)
    expect((await listed())[0]).toEqual({
      id: key.id,
      prefix: key.key.slice(0, 12),
      label: 'shop',
      mode: 'test',
      scope: { role: null, ingest: true },
      tenant_id: acme.id,
      created_at: expect.any(String),
      last_used_at: null,
      revoked_at: null,
    })
    const first = await retivo('key', 'revoke', key.id)
    const second = await retivo('key', 'revoke', key.id)
    expect(second.json).toEqual(first.json)
    expect(second.text).toContain('was revoked before')
    expect((await listed())[0]?.revoked_at).toEqual(expect.any(String))
    await expect(retivo('key', 'revoke', 'nonsense')).rejects.toThrow('accord retivo key list')
  })

  test.each([
    ['a tenant there is not', ['--tenant', 'nowhere'], 'There is no tenant'],
    ['a mode there is not', ['--mode', 'maybe'], 'Allowed choices are live, test'],
    ['a role there is not', ['--role', 'owner'], 'Allowed choices are viewer, editor, admin, none'],
    ['somebody outside the team', ['--email', 'nobody@example.com'], 'does not belong to the team'],
    ['what is no address', ['--email', 'nobody'], 'is no e-mail address'],
  ])('for %s are not made', async (_what, words, text) => {
    const acme = await tenant(server)
    await expect(retivo('key', 'create', '--tenant', acme.slug, ...words)).rejects.toThrow(text)
  })
})

describe('sessions', () => {
  test('act for a member, until they are revoked or too old', async () => {
    const acme = await tenant(server)
    const ada = await openSession(server, acme.slug)
    const again = await retivo('session', 'create', '--tenant', acme.slug, '--email', ada.email.toUpperCase())
    const { token, id } = again.json as { token: string; id: string }
    const second = stranger(server, { authorization: `Bearer ${token}` })
    expect((await second.api.GET('/api/settings')).response.status).toBe(200)
    const listed = (await retivo('session', 'list', '--tenant', acme.slug)).json as { sessions: { id: string }[] }
    expect(listed.sessions.map((one) => one.id)).toEqual([id, ada.id])
    await retivo('session', 'revoke', id)
    expect((await second.api.GET('/api/settings')).response.status).toBe(401)
    await expect(retivo('session', 'revoke', id)).rejects.toThrow('accord retivo session list')
    await rows(server, `update retivo.sessions set expires_at = now() where id = $1`, [ada.id])
    expect((await ada.api.GET('/api/settings')).response.status).toBe(401)
  })

  test('are given to members only, unless the command makes one', async () => {
    const acme = await tenant(server)
    const email = freshEmail()
    const words = ['session', 'create', '--tenant', acme.slug, '--email', email]
    await expect(retivo(...words)).rejects.toThrow('--role makes them a member')
    await expect(retivo('session', 'create', '--email', email, '--role', 'admin')).rejects.toThrow('without --tenant')
    await retivo(...words, '--role', 'viewer', '--name', 'Bob')
    const { data } = await acme.live.admin.api.GET('/api/team/members')
    expect(data?.members).toMatchObject([{ email, role: 'viewer', name: 'Bob' }])
  })
})

test('the audit log can be added to and neither changed nor emptied', async () => {
  await tenant(server)
  for (const statement of [
    `update retivo.audit_log set actor = 'nobody'`,
    'delete from retivo.audit_log',
    'truncate retivo.audit_log',
  ]) {
    await expect(server.database.session((session) => session.script(statement))).rejects.toThrow('is insert-only')
  }
})
