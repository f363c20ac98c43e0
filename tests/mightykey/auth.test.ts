import { parseSetCookie } from 'cookie'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as userRows from '#db/mightykey/users.ts'
import { signIn } from '#domain/mightykey/accounts.ts'
import { makeSession } from '#domain/mightykey/sessions.ts'
import { hashCount } from '#server/crypto/passwords.ts'
import {
  anotherSession,
  fingerprint,
  freshEmail,
  issueKey,
  newcomer,
  password,
  rows,
  startMightyKey,
  stranger,
} from '#tests/mightykey/support.ts'
import type { TestServer } from '#tests/support/server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startMightyKey()
})
afterAll(() => server[Symbol.asyncDispose]())

const post = (path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${server.baseUrl('mightykey')}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })

describe('registering', () => {
  test('makes a user, their organisation, its ownership, the grant and a session', async () => {
    const client = stranger(server)
    const email = freshEmail()
    const { data, response } = await client.api.POST('/auth/register', { body: { email, password, name: 'Ada' } })
    expect(response.status).toBe(201)
    expect(data).toEqual({
      data: {
        user: { id: expect.any(String), email, name: 'Ada' },
        organization: {
          id: expect.any(String),
          name: "Ada's Organization",
          slug: expect.stringMatching(/^ada-s-organization/),
        },
      },
    })
    const org = data?.data.organization.id
    const member = await rows(server, 'select role, user_id from mightykey.memberships where org_id = $1', [org])
    expect(member).toEqual([{ role: 'owner', user_id: data?.data.user.id }])
    const ledger = await rows(
      server,
      'select type, amount, balance_after from mightykey.credit_ledger where org_id = $1',
      [org],
    )
    expect(ledger).toEqual([{ type: 'signup_grant', amount: '10.0000', balance_after: '10.0000' }])
    expect((await client.api.GET('/orgs')).data?.data.organizations).toMatchObject([
      { id: org, subscriptionTier: 'free' },
    ])
  })

  test('sets a cookie no script can read and no foreign form can send', async () => {
    const response = await post('/auth/register', { email: freshEmail(), password, name: 'Ada' })
    const cookie = parseSetCookie(response.headers.getSetCookie()[0] ?? '')
    expect(cookie).toMatchObject({ name: 'mk_session', httpOnly: true, sameSite: 'lax', path: '/', secure: true })
    expect(cookie.value).toMatch(/^[A-Za-z0-9_-]{43}$/)
    expect(cookie.maxAge).toBe(30 * 24 * 60 * 60)
  })

  test('names the organisation as asked', async () => {
    const { data } = await stranger(server).api.POST('/auth/register', {
      body: { email: freshEmail(), password, name: 'Ada', orgName: '日本' },
    })
    expect(data?.data.organization).toMatchObject({ name: '日本', slug: expect.stringMatching(/^org-[0-9a-z]{6}$/) })
  })

  test('of an address that is taken is refused, however it is written, and leaves nothing', async () => {
    const ada = await newcomer(server)
    const before = await rows(server, 'select count(*) from mightykey.organizations')
    const { response, error } = await stranger(server).api.POST('/auth/register', {
      body: { email: ada.email.toUpperCase(), password, name: 'Eve' },
    })
    expect(response.status).toBe(409)
    expect(error).toEqual({ error: 'This email address is already registered' })
    expect(response.headers.getSetCookie()).toEqual([])
    expect(await rows(server, 'select count(*) from mightykey.organizations')).toEqual(before)
  })

  test('of one address several times at one moment succeeds once', async () => {
    const email = freshEmail()
    const answers = await Promise.all([1, 2, 3, 4].map(() => post('/auth/register', { email, password, name: 'Ada' })))
    expect(answers.map((answer) => answer.status).sort()).toEqual([201, 409, 409, 409])
    const made = await rows(
      server,
      'select org.id from mightykey.organizations org join mightykey.users u on u.id = org.created_by where u.email = $1',
      [email],
    )
    expect(made).toHaveLength(1)
  })

  test('of many with one name at one moment gives each organisation a slug of its own', async () => {
    const name = `Rush ${freshEmail().slice(0, 8)}`
    const answers = await Promise.all(
      Array.from({ length: 6 }, () =>
        stranger(server).api.POST('/auth/register', { body: { email: freshEmail(), password, name, orgName: name } }),
      ),
    )
    const slugs = answers.map(({ data }) => data?.data.organization.slug ?? '').sort()
    const base = slugs[0] ?? ''
    expect(slugs).toEqual([base, ...[2, 3, 4, 5, 6].map((number) => `${base}-${number}`)])
  })

  test.each<[string, Record<string, unknown>, RegExp]>([
    ['no address', { password, name: 'Ada' }, /^email is required/],
    ['an address that is none', { email: 'ada', password, name: 'Ada' }, /^email /],
    ['a short password', { email: freshEmail(), password: '1234567', name: 'Ada' }, /^password /],
    ['a long password', { email: freshEmail(), password: 'x'.repeat(129), name: 'Ada' }, /^password /],
    ['a number for a name', { email: freshEmail(), password, name: 5 }, /^name /],
    ['an empty organisation name', { email: freshEmail(), password, name: 'Ada', orgName: '' }, /^orgName /],
  ])('with %s is refused and named', async (_name, body, text) => {
    const response = await post('/auth/register', body)
    expect(response.status).toBe(400)
    expect(await response.json()).toEqual({ error: expect.stringMatching(text) })
  })

  test('counts a password by characters and keeps the spaces around it', async () => {
    const email = freshEmail()
    const emoji = ' 🔑🔑🔑🔑🔑🔑 '
    expect((await post('/auth/register', { email, password: emoji, name: 'Ada' })).status).toBe(201)
    expect((await post('/auth/login', { email, password: emoji })).status).toBe(200)
    expect((await post('/auth/login', { email, password: emoji.trim() })).status).toBe(401)
    expect((await post('/auth/register', { email: freshEmail(), password: '🔑'.repeat(7), name: 'A' })).status).toBe(
      400,
    )
  })
})

describe('logging in', () => {
  test('opens a session of its own each time', async () => {
    const ada = await newcomer(server)
    const first = await anotherSession(server, ada)
    const second = await anotherSession(server, ada)
    const tokens = [ada, first, second].map((client) => client.cookies.get('mk_session'))
    expect(new Set(tokens).size).toBe(3)
    expect((await second.api.GET('/projects')).response.status).toBe(200)
    const { data } = await stranger(server).api.POST('/auth/login', {
      body: { email: ada.email.toUpperCase(), password },
    })
    expect(data).toEqual({ data: { user: ada.user } })
  })

  test('never adopts a session the browser brought along', async () => {
    const ada = await newcomer(server)
    const client = stranger(server)
    client.cookies.set('mk_session', 'A'.repeat(43))
    await client.api.POST('/auth/login', { body: { email: ada.email, password } })
    expect(client.cookies.get('mk_session')).not.toBe('A'.repeat(43))
  })

  test('gives no hint whether an address exists: same answer, same number of hashes, same rows', async () => {
    const ada = await newcomer(server)
    const attempt = async (email: string) => {
      const hashes = hashCount.value
      const [{ count: before } = { count: 0 }] = await rows<{ count: number }>(
        server,
        'select count(*) from mightykey.audit_log',
      )
      const answer = await fingerprint(await post('/auth/login', { email, password: 'wrong wrong' }))
      const [{ count: after } = { count: 0 }] = await rows<{ count: number }>(
        server,
        'select count(*) from mightykey.audit_log',
      )
      return { answer, hashes: hashCount.value - hashes, audited: after - before }
    }
    const [known, unknown] = [await attempt(ada.email), await attempt(freshEmail())]
    expect(known).toEqual(unknown)
    expect(known).toMatchObject({
      hashes: 1,
      audited: 1,
      answer: { status: 401, body: '{"error":"Invalid email or password"}' },
    })
  })

  test('is refused after ten failures, before hashing, alike for an address nobody has', async () => {
    const ada = await newcomer(server)
    for (const email of [ada.email, freshEmail()]) {
      for (let attempt = 0; attempt < 10; attempt++) {
        expect((await post('/auth/login', { email, password: 'wrong wrong' })).status).toBe(401)
      }
      const hashes = hashCount.value
      const refused = await post('/auth/login', { email, password })
      expect(refused.status).toBe(429)
      expect(await refused.json()).toEqual({ error: 'Too many requests' })
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(14 * 60)
      expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(15 * 60)
      expect(hashCount.value).toBe(hashes)
    }
  })

  test('cannot be tried more often by trying all at once', async () => {
    const ada = await newcomer(server)
    const answers = await Promise.all(
      Array.from({ length: 25 }, () => post('/auth/login', { email: ada.email, password: 'wrong wrong' })),
    )
    const statuses = answers.map((answer) => answer.status).sort()
    expect(statuses).toEqual([...Array(10).fill(401), ...Array(15).fill(429)])
  })

  test('does not count successes as failures', async () => {
    const ada = await newcomer(server)
    for (let attempt = 0; attempt < 9; attempt++)
      await post('/auth/login', { email: ada.email, password: 'wrong wrong' })
    for (let attempt = 0; attempt < 3; attempt++) await anotherSession(server, ada)
    expect((await post('/auth/login', { email: ada.email, password: 'wrong wrong' })).status).toBe(401)
    expect((await post('/auth/login', { email: ada.email, password })).status).toBe(429)
  })

  test('and failing to, and logging out, are written into the audit log', async () => {
    const ada = await newcomer(server)
    const other = await anotherSession(server, ada)
    await post('/auth/login', { email: ada.email, password: 'wrong wrong' })
    await other.api.POST('/auth/logout')
    const log = await rows(
      server,
      'select action, actor_user_id as actor, org_id as org, ip from mightykey.audit_log where target_id = $1 order by at, id',
      [ada.user.id],
    )
    const [actor, org, ip] = [ada.user.id, ada.organization.id, '127.0.0.1']
    expect(log).toEqual([
      { action: 'user.registered', actor, org, ip },
      { action: 'user.logged_in', actor, org, ip },
      { action: 'user.login_failed', actor: null, org: null, ip },
      { action: 'user.logged_out', actor, org, ip },
    ])
  })

  test('leaves no session behind when the password is changed meanwhile', async () => {
    const ada = await newcomer(server)
    const user = await server.database.read((db) => userRows.find(db, ada.user.id))
    if (!user) throw new Error('Ada is gone')
    const now = new Date()
    const stale = { user: { ...user, password_hash: 'another' }, newHash: null, session: makeSession(now), ip: '::1' }
    await expect(server.database.write((db) => signIn(db, stale, now))).rejects.toMatchObject({ status: 401 })
  })
})

describe('a session', () => {
  test('is ended by logging out, once', async () => {
    const ada = await newcomer(server)
    const cookie = ada.cookies.get('mk_session') ?? ''
    const { data, response } = await ada.api.POST('/auth/logout')
    expect(data).toEqual({ data: { loggedOut: true } })
    expect(parseSetCookie(response.headers.getSetCookie()[0] ?? '')).toMatchObject({
      name: 'mk_session',
      value: '',
      maxAge: 0,
    })
    expect(ada.cookies.size).toBe(0)
    ada.cookies.set('mk_session', cookie)
    expect((await ada.api.GET('/projects')).response.status).toBe(401)
    expect((await ada.api.POST('/auth/logout')).response.status).toBe(401)
  })

  test('leaves the person’s other sessions alone when it ends', async () => {
    const ada = await newcomer(server)
    const other = await anotherSession(server, ada)
    await ada.api.POST('/auth/logout')
    expect((await other.api.GET('/projects')).response.status).toBe(200)
  })

  test('counts for nothing beside an Authorization header, even an invalid one, except when logging out', async () => {
    const ada = await newcomer(server)
    for (const authorization of ['Bearer mk_live_nonsense', 'Bearer', 'Basic YTpi', 'nonsense']) {
      ada.headers.authorization = authorization
      const { response, error } = await ada.api.GET('/projects')
      expect(response.status).toBe(401)
      expect(error).toEqual({ error: 'Unauthorized' })
    }
    expect((await ada.api.POST('/auth/logout')).response.status).toBe(200)
  })

  test('is not what an API key logs out of', async () => {
    const ada = await newcomer(server)
    const key = await issueKey(server, ada, ada.organization.id)
    expect((await key.api.POST('/auth/logout')).response.status).toBe(401)
    expect((await key.api.GET('/projects')).response.status).toBe(200)
  })

  test.each([
    ['a foreign origin', { origin: 'https://evil.example' }],
    ['an opaque origin', { origin: 'null' }],
    ['a sibling site', { 'sec-fetch-site': 'same-site' }],
    ['another site', { 'sec-fetch-site': 'cross-site' }],
  ])('changes nothing for %s, and shows everything', async (_name, headers) => {
    const ada = await newcomer(server)
    Object.assign(ada.headers, headers)
    for (const { response, error } of [
      await ada.api.POST('/projects', { body: { name: 'A' } }),
      await ada.api.POST('/auth/logout'),
    ]) {
      expect(response.status).toBe(403)
      expect(error).toEqual({ error: 'Insufficient permissions' })
    }
    expect((await ada.api.GET('/projects')).data?.data.count).toBe(0)
  })

  test('changes what its own pages and programs ask for', async () => {
    const ada = await newcomer(server)
    for (const headers of [
      { origin: server.origin },
      { 'sec-fetch-site': 'same-origin' },
      { 'sec-fetch-site': 'none' },
    ]) {
      const client = await anotherSession(server, ada)
      Object.assign(client.headers, headers)
      expect((await client.api.POST('/projects', { body: { name: 'A' } })).response.status).toBe(201)
    }
  })

  test('is told from a key, which no browser sends by itself', async () => {
    const ada = await newcomer(server)
    const key = await issueKey(server, ada, ada.organization.id)
    key.headers.origin = 'https://evil.example'
    expect((await key.api.POST('/projects', { body: { name: 'A' } })).response.status).toBe(201)
  })

  test('of nobody is refused', async () => {
    const client = stranger(server)
    expect((await client.api.GET('/projects')).response.status).toBe(401)
    client.cookies.set('mk_session', 'A'.repeat(43))
    expect((await client.api.GET('/projects')).error).toEqual({ error: 'Unauthorized' })
  })
})
