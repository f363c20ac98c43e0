import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { uuid } from '#server/ids.ts'
import {
  freshEmail,
  issueKey,
  openSession,
  type RetivoClient,
  rows,
  startRetivo,
  tenant,
} from '#tests/retivo/support.ts'
import { fingerprint } from '#tests/support/fingerprint.ts'
import type { TestServer } from '#tests/support/server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startRetivo({ ACCORD_RETIVO_APP_URL: 'https://app.example' })
})
afterAll(() => server[Symbol.asyncDispose]())

const tokens = (email: string): string[] =>
  server.mails
    .filter(({ to }) => to === email)
    .map(({ text }) => /^https:\/\/app\.example\/invite\?token=([0-9a-f-]{36})$/m.exec(text)?.[1] ?? 'no link')

type Role = 'admin' | 'editor' | 'viewer'

/** Invites, and gives the token that the mail carries. */
async function invited(client: RetivoClient, email: string, role?: Role): Promise<string> {
  const body = role === undefined ? { email } : { email, role }
  const { response } = await client.api.POST('/api/team/invite', { body })
  expect(response.status).toBe(201)
  await server.settle()
  return tokens(email.toLowerCase()).at(-1) ?? 'no mail'
}

const accept = (client: RetivoClient, token: string) => client.api.POST('/api/team/accept', { body: { token } })

const members = async (client: RetivoClient) => (await client.api.GET('/api/team/members')).data?.members ?? []

const member = (memberId: string) => ({ params: { path: { memberId } } })

describe('an invitation', () => {
  test('comes by mail, with a link that makes a member once', async () => {
    const acme = await tenant(server)
    const email = freshEmail()
    const { data } = await acme.live.admin.api.POST('/api/team/invite', {
      body: { email: email.toUpperCase(), role: 'editor' },
    })
    const invitation = data?.invitation
    expect(invitation).toEqual({
      id: expect.any(String),
      email,
      role: 'editor',
      expires_at: expect.any(String),
      created_at: expect.any(String),
      expired: false,
    })
    const days = (Date.parse(invitation?.expires_at ?? '') - Date.parse(invitation?.created_at ?? '')) / 86_400_000
    expect(days).toBe(7)
    await server.settle()
    const [token = ''] = tokens(email)
    expect(token).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/)
    const listed = await acme.live.viewer.api.GET('/api/team/invitations')
    expect(listed.data?.invitations).toEqual([invitation])
    const joined = await accept(await openSession(server, undefined, { email }), token)
    expect(joined.data).toEqual({ tenant_id: acme.id, role: 'editor' })
    expect(await members(acme.test.viewer)).toEqual([
      {
        id: expect.any(String),
        user_id: expect.any(String),
        role: 'editor',
        created_at: expect.any(String),
        name: null,
        email,
      },
    ])
    const again = await accept(acme.live.admin, token)
    expect([again.response.status, again.error]).toEqual([409, { error: 'Invitation already accepted' }])
    expect((await acme.live.viewer.api.GET('/api/team/invitations')).data?.invitations).toEqual([])
    const member = await openSession(server, acme.slug, { email, role: 'editor' })
    expect((await member.api.GET('/api/settings')).response.status).toBe(200)
    const stored = JSON.stringify([await rows(server, 'select * from retivo.team_invitations'), server.log])
    expect(stored).not.toContain(token)
  })

  test('is for a viewer unless it says otherwise, and can be accepted with any key, of any tenant', async () => {
    const [acme, other] = [await tenant(server), await tenant(server)]
    const email = freshEmail()
    const token = await invited(acme.live.admin, email)
    const { data } = await accept(other.test.viewer, token)
    expect(data).toEqual({ tenant_id: acme.id, role: 'viewer' })
    expect((await members(acme.live.admin)).map((one) => one.email)).toEqual([email])
    expect(await members(other.live.admin)).toEqual([])
  })

  test('of somebody else is one that nobody has', async () => {
    const acme = await tenant(server)
    const email = freshEmail()
    const token = await invited(acme.live.admin, email)
    const eve = await openSession(server)
    const boundTo = (await openSession(server, acme.slug)).email
    const bound = await issueKey(server, acme.slug, { email: boundTo })
    for (const client of [eve, bound]) {
      const { response, error } = await accept(client, token)
      expect([response.status, error]).toEqual([404, { error: 'Invalid invitation' }])
      const unknown = await accept(client, crypto.randomUUID())
      expect([unknown.response.status, unknown.error]).toEqual([404, { error: 'Invalid invitation' }])
    }
    expect((await accept(acme.live.admin, 'no-uuid')).response.status).toBe(400)
    expect((await accept(acme.live.viewer, token)).response.status).toBe(200)
  })

  test('is replaced by the next one, and worthless when it is revoked or too old', async () => {
    const acme = await tenant(server, { plan: 'free' })
    await openSession(server, acme.slug)
    const email = freshEmail()
    const first = await invited(acme.live.admin, email, 'viewer')
    const second = await invited(acme.live.admin, email, 'editor')
    const [pending, ...rest] = (await acme.live.admin.api.GET('/api/team/invitations')).data?.invitations ?? []
    expect([pending?.role, rest]).toEqual(['editor', []])
    const replaced = await accept(acme.live.admin, first)
    expect([replaced.response.status, replaced.error]).toEqual([404, { error: 'Invalid invitation' }])
    await rows(server, `update retivo.team_invitations set expires_at = now() where id = $1`, [pending?.id])
    const expired = await accept(acme.live.admin, second)
    expect([expired.response.status, expired.error]).toEqual([410, { error: 'Invitation expired' }])
    const listed = await acme.live.admin.api.GET('/api/team/invitations')
    expect(listed.data?.invitations.map((one) => one.expired)).toEqual([true])
    const revoke = () =>
      acme.live.admin.api.DELETE('/api/team/invitations/{invitationId}', {
        params: { path: { invitationId: pending?.id ?? '' } },
      })
    expect((await revoke()).data).toEqual({ revoked: true })
    const gone = await revoke()
    expect([gone.response.status, gone.error]).toEqual([404, { error: 'Invitation not found' }])
    expect((await accept(acme.live.admin, second)).response.status).toBe(404)
  })

  test('that many accept at once makes one member', async () => {
    const acme = await tenant(server)
    const token = await invited(acme.live.admin, freshEmail())
    const answers = await Promise.all(Array.from({ length: 5 }, () => accept(acme.live.admin, token)))
    expect(answers.map(({ response }) => response.status).sort()).toEqual([200, 409, 409, 409, 409])
    expect(await members(acme.live.admin)).toHaveLength(1)
  })

  test('needs room in the plan, also when many are sent at once, and nobody who is there already', async () => {
    const acme = await tenant(server, { plan: 'free' })
    const { email } = await openSession(server, acme.slug)
    const known = await acme.live.admin.api.POST('/api/team/invite', { body: { email } })
    expect([known.response.status, known.error]).toEqual([409, { error: 'User is already a team member' }])
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => acme.live.admin.api.POST('/api/team/invite', { body: { email: freshEmail() } })),
    )
    expect(answers.map(({ response }) => response.status).sort()).toEqual([201, 403, 403, 403])
    const refused = answers.find(({ response }) => response.status === 403)
    expect(refused?.error).toEqual({ error: 'Team member limit reached', current: 2, limit: 2, upgrade_to: 'starter' })
    const pending = (await acme.live.admin.api.GET('/api/team/invitations')).data?.invitations[0]?.email ?? ''
    const same = await acme.live.admin.api.POST('/api/team/invite', { body: { email: pending } })
    expect(same.response.status).toBe(201)
    await server.operate('retivo', 'tenant', 'set-plan', acme.slug, 'scale')
    const roomy = await acme.live.admin.api.POST('/api/team/invite', { body: { email: freshEmail() } })
    expect(roomy.response.status).toBe(201)
  })

  test('goes to no address that is too long for one', async () => {
    const { admin } = (await tenant(server)).live
    const email = `a@${Array.from({ length: 200 }, uuid).join('.')}.example.com`
    const { response, error } = await admin.api.POST('/api/team/invite', { body: { email, role: 'viewer' } })
    expect([response.status, error]).toMatchObject([400, { details: [{ path: 'email' }] }])
  })

  test('is shown to whoever invites where no mail can be sent', async () => {
    await using mute = await startRetivo({}, { mail: 'none' })
    const acme = await tenant(mute)
    const { data } = await acme.live.admin.api.POST('/api/team/invite', { body: { email: freshEmail() } })
    const { token = '', accept_url } = data?.invitation ?? {}
    expect(accept_url).toBe(`${mute.baseUrl('retivo')}/invite?token=${token}`)
    expect(JSON.stringify(await acme.live.admin.api.GET('/api/team/invitations'))).not.toContain(token)
    expect((await accept(acme.live.viewer, token)).response.status).toBe(200)
  })
})

describe('a member', () => {
  test('gets another role, which counts at once', async () => {
    const acme = await tenant(server)
    const [ada, bob] = [await openSession(server, acme.slug), await openSession(server, acme.slug, { role: 'viewer' })]
    const team = await members(ada)
    expect(team.map(({ user_id }) => user_id)).toEqual([ada.accountId, bob.accountId])
    const path = member(team[1]?.id ?? '')
    expect((await bob.api.PATCH('/api/settings/brand', { body: {} })).response.status).toBe(403)
    const { data } = await ada.api.PUT('/api/team/members/{memberId}/role', { ...path, body: { role: 'editor' } })
    expect(data).toEqual({ member: { ...team[1], role: 'editor' } })
    expect((await bob.api.PATCH('/api/settings/brand', { body: {} })).response.status).toBe(200)
    const bad = await ada.api.PUT('/api/team/members/{memberId}/role', { ...path, body: { role: 'owner' as 'admin' } })
    expect(bad.response.status).toBe(400)
  })

  test('that is the last admin stays one, also when two admins demote each other at once', async () => {
    const acme = await tenant(server)
    const [ada, bob] = [await openSession(server, acme.slug), await openSession(server, acme.slug)]
    const [a = '', b = ''] = (await members(ada)).map(({ id }) => id)
    const demote = (client: RetivoClient, id: string) =>
      client.api.PUT('/api/team/members/{memberId}/role', { ...member(id), body: { role: 'viewer' } })
    const answers = await Promise.all([demote(ada, b), demote(bob, a)])
    expect(answers.filter(({ response }) => response.status === 200)).toHaveLength(1)
    const refused = answers.find(({ response }) => response.status !== 200)
    // Whoever came second was no admin any more, or was the last one.
    expect([400, 403]).toContain(refused?.response.status)
    expect((await members(acme.live.viewer)).map(({ role }) => role).sort()).toEqual(['admin', 'viewer'])
    const last = await demote(acme.live.admin, (await members(ada)).find(({ role }) => role === 'admin')?.id ?? '')
    expect([last.response.status, last.error]).toEqual([400, { error: 'Cannot demote the last admin' }])
    const removal = await acme.live.admin.api.DELETE(
      '/api/team/members/{memberId}',
      member((await members(ada)).find(({ role }) => role === 'admin')?.id ?? ''),
    )
    expect([removal.response.status, removal.error]).toEqual([400, { error: 'Cannot remove the last admin' }])
  })

  test('who is removed loses their sessions and keys of this tenant, and no others', async () => {
    const [acme, other] = [await tenant(server), await tenant(server)]
    const ada = await openSession(server, acme.slug)
    const bob = await openSession(server, acme.slug, { role: 'editor' })
    const key = await issueKey(server, acme.slug, { email: bob.email })
    const elsewhere = await openSession(server, other.slug, { email: bob.email })
    const [mine, bobs] = await members(ada)
    const own = await ada.api.DELETE('/api/team/members/{memberId}', member(mine?.id ?? ''))
    expect([own.response.status, own.error]).toEqual([400, { error: 'Cannot remove yourself' }])
    const byKey = await key.api.DELETE('/api/team/members/{memberId}', member(bobs?.id ?? ''))
    expect([byKey.response.status, byKey.error]).toEqual([400, { error: 'Cannot remove yourself' }])
    expect((await ada.api.DELETE('/api/team/members/{memberId}', member(bobs?.id ?? ''))).data).toEqual({
      removed: true,
    })
    expect((await bob.api.GET('/api/settings')).response.status).toBe(401)
    expect((await key.api.GET('/api/settings')).response.status).toBe(401)
    expect((await elsewhere.api.GET('/api/settings')).response.status).toBe(200)
    const again = await ada.api.DELETE('/api/team/members/{memberId}', member(bobs?.id ?? ''))
    expect([again.response.status, again.error]).toEqual([404, { error: 'Team member not found' }])
  })

  test('or an invitation of another tenant looks like an id nobody has, and stays as it is', async () => {
    const [acme, eve] = [await tenant(server), await tenant(server)]
    await openSession(server, acme.slug)
    await openSession(server, acme.slug, { role: 'viewer' })
    await invited(acme.live.admin, freshEmail())
    const theirs = (await members(acme.live.admin))[1]?.id
    const invitation = (await acme.live.admin.api.GET('/api/team/invitations')).data?.invitations[0]?.id
    const before = await rows(server, 'select * from retivo.team_members where tenant_id = $1 order by id', [acme.id])
    const call = async (method: string, path: string, body?: string) =>
      fingerprint(
        await fetch(`${server.baseUrl('retivo')}/api/team${path}`, {
          method,
          headers: { ...eve.live.admin.headers, 'content-type': 'application/json' },
          ...(body === undefined ? {} : { body }),
        }),
      )
    for (const [method, of, id, body] of [
      ['PUT', (one: string) => `/members/${one}/role`, theirs, '{"role":"admin"}'],
      ['DELETE', (one: string) => `/members/${one}`, theirs],
      ['DELETE', (one: string) => `/invitations/${one}`, invitation],
    ] as const) {
      const foreign = await call(method, of(id ?? ''), body)
      expect(foreign.status).toBe(404)
      expect(foreign).toEqual(await call(method, of(crypto.randomUUID()), body))
      expect(foreign).toEqual(await call(method, of('not-an-id'), body))
    }
    expect(await rows(server, 'select * from retivo.team_members where tenant_id = $1 order by id', [acme.id])).toEqual(
      before,
    )
    expect((await acme.live.admin.api.GET('/api/team/invitations')).data?.invitations).toHaveLength(1)
    for (const low of [acme.live.editor, acme.live.viewer]) {
      const path = member(theirs ?? '')
      const refusals = [
        await low.api.POST('/api/team/invite', { body: { email: freshEmail() } }),
        await low.api.PUT('/api/team/members/{memberId}/role', { ...path, body: { role: 'admin' } }),
        await low.api.DELETE('/api/team/members/{memberId}', path),
        await low.api.DELETE('/api/team/invitations/{invitationId}', {
          params: { path: { invitationId: invitation ?? '' } },
        }),
      ]
      expect(refusals.map(({ response }) => response.status)).toEqual([403, 403, 403, 403])
    }
  })
})
