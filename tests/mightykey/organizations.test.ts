import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { uuid } from '#server/ids.ts'
import {
  anotherSession,
  fingerprint,
  issueKey,
  type MightyKeyClient,
  memberOf,
  newcomer,
  rows,
  startMightyKey,
} from '#tests/mightykey/support.ts'
import type { TestServer } from '#tests/support/server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startMightyKey()
})
afterAll(() => server[Symbol.asyncDispose]())

const named = (id: string) => ({ params: { path: { id } } })
const freshSlug = (): string => `s-${uuid()}`

async function makeOrg(client: MightyKeyClient, name = 'Second') {
  const { data } = await client.api.organizations.createOrg({ name })
  return data
}

/** The organisation a request without a header is about. */
async function currentOrg(client: MightyKeyClient): Promise<string | undefined> {
  const { data } = await client.api.POST('/projects', { body: { name: 'Probe' } })
  return data?.data.orgId
}

describe('creating an organisation', () => {
  test('makes the caller its owner, without credits, and the session acts in it from then on', async () => {
    const ada = await newcomer(server)
    const { data, response } = await ada.api.POST('/orgs', { body: { name: 'Second', slug: freshSlug() } })
    expect(response.status).toBe(201)
    expect(data?.data).toMatchObject({
      name: 'Second',
      logoUrl: null,
      subscriptionTier: 'free',
      stripeCustomerId: null,
      stripeSubscriptionId: null,
      settings: {},
      constitutionVersion: 1,
      autonomyLevel: 'assist',
      creditBalance: '0.0000',
      maxSeats: 1,
      isActive: true,
      suspendedAt: null,
      suspendedReason: null,
      role: 'owner',
    })
    expect(await rows(server, 'select 1 from mightykey.credit_ledger where org_id = $1', [data?.data.id])).toEqual([])
    expect(await currentOrg(ada)).toBe(data?.data.id)
    expect(await currentOrg(await anotherSession(server, ada))).toBe(data?.data.id)
  })

  test('leaves the person’s other sessions where they are', async () => {
    const ada = await newcomer(server)
    const other = await anotherSession(server, ada)
    await makeOrg(ada)
    expect(await currentOrg(other)).toBe(ada.organization.id)
  })

  test('refuses a slug that is taken or malformed, and derives one that is neither', async () => {
    const ada = await newcomer(server)
    const slug = freshSlug()
    expect((await ada.api.POST('/orgs', { body: { name: 'A', slug } })).response.status).toBe(201)
    for (const bad of [slug, 'Upper', 'a--b', '-a', 'a_b']) {
      const { response, error } = await ada.api.POST('/orgs', { body: { name: 'A', slug: bad } })
      expect(response.status).toBe(400)
      expect(error).toEqual({ error: expect.stringMatching(/^slug /) })
    }
    expect((await makeOrg(ada, slug.toUpperCase())).slug).toBe(`${slug}-2`)
  })

  test('of many under one explicit slug at one moment succeeds once', async () => {
    const ada = await newcomer(server)
    const body = { name: 'A', slug: freshSlug() }
    const answers = await Promise.all([1, 2, 3, 4].map(() => ada.api.POST('/orgs', { body })))
    expect(answers.map(({ response }) => response.status).sort()).toEqual([201, 400, 400, 400])
  })

  test('with an API key is possible, and reaching it with that key is not', async () => {
    const ada = await newcomer(server)
    const key = await issueKey(server, ada, ada.organization.id)
    const made = await makeOrg(key)
    expect((await key.api.GET('/orgs/{id}', named(made.id))).response.status).toBe(404)
    expect((await key.api.GET('/orgs')).data?.data.organizations).toMatchObject([{ id: ada.organization.id }])
    expect((await ada.api.GET('/orgs/{id}', named(made.id))).data?.data.role).toBe('owner')
    expect(await currentOrg(ada)).toBe(ada.organization.id)
    expect(await currentOrg(key)).toBe(ada.organization.id)
  })
})

describe('listing organisations', () => {
  test('shows every membership, slim', async () => {
    const [ada, bob] = [await newcomer(server), await newcomer(server, 'Bob')]
    const second = await makeOrg(ada)
    await server.operate('mightykey', 'member', 'add', '--org', bob.organization.id, '--user', ada.email)
    const { data } = await ada.api.GET('/orgs')
    expect(data?.data.organizations.map(({ id }) => id).sort()).toEqual(
      [ada.organization.id, second.id, bob.organization.id].sort(),
    )
    expect(Object.keys(data?.data.organizations[0] ?? {}).sort()).toEqual([
      'autonomyLevel',
      'createdAt',
      'id',
      'name',
      'slug',
      'subscriptionTier',
    ])
  })
})

describe('changing an organisation', () => {
  test('changes name and autonomy level, and shows the role', async () => {
    const ada = await newcomer(server)
    const body = { name: 'Renamed', autonomyLevel: 'observe' } as const
    const { data } = await ada.api.PATCH('/orgs/{id}', { ...named(ada.organization.id), body })
    expect(data?.data).toMatchObject({ ...body, slug: ada.organization.slug, role: 'owner' })
    const log = await rows(
      server,
      `select metadata from mightykey.audit_log where action = 'organization.updated' and org_id = $1`,
      [ada.organization.id],
    )
    expect(log).toEqual([{ metadata: { fields: ['name', 'autonomyLevel'] } }])
  })

  test('with nothing, or only with what nobody may change, leaves everything as it was', async () => {
    const ada = await newcomer(server)
    const before = (await ada.api.GET('/orgs/{id}', named(ada.organization.id))).data
    const others = { slug: 'mine', creditBalance: '1000.0000', subscriptionTier: 'enterprise', settings: { a: 1 } }
    for (const body of [{}, others as { name?: string }]) {
      const { data, response } = await ada.api.PATCH('/orgs/{id}', { ...named(ada.organization.id), body })
      expect(response.status).toBe(200)
      expect(data).toEqual(before)
    }
  })

  test('refuses a level there is not', async () => {
    const ada = await newcomer(server)
    const { response, error } = await ada.api.PATCH('/orgs/{id}', {
      ...named(ada.organization.id),
      body: { autonomyLevel: 'reckless' as 'act' },
    })
    expect(response.status).toBe(400)
    expect(error).toEqual({ error: expect.stringMatching(/^autonomyLevel /) })
  })
})

describe('roles in an organisation named by the path', () => {
  const expected = {
    viewer: { get: 200, update: 403, delete: 403 },
    member: { get: 200, update: 403, delete: 403 },
    admin: { get: 200, update: 200, delete: 403 },
    owner: { get: 200, update: 200, delete: 200 },
  }

  test.each(Object.entries(expected))('a %s may do what the table says', async (role, table) => {
    const ada = await newcomer(server)
    const person = await memberOf(server, ada, role)
    const path = named(ada.organization.id)
    const got = await person.api.GET('/orgs/{id}', path)
    expect(got.data?.data.role).toBe(role)
    const answers = {
      get: got.response.status,
      update: (await person.api.PATCH('/orgs/{id}', { ...path, body: { name: 'B' } })).response.status,
      delete: (await person.api.DELETE('/orgs/{id}', path)).response.status,
    }
    expect(answers).toEqual(table)
  })

  test.each(['GET', 'PATCH', 'DELETE'])('%s answers a stranger like an id nobody has', async (method) => {
    const [ada, eve] = [await newcomer(server), await newcomer(server, 'Eve')]
    const key = await issueKey(server, eve, eve.organization.id)
    for (const credential of [
      { authorization: `Bearer ${key.key}` },
      { cookie: `mk_session=${eve.cookies.get('mk_session')}` },
    ]) {
      const ask = async (id: string) =>
        fingerprint(
          await fetch(`${server.baseUrl('mightykey')}/orgs/${id}`, {
            method,
            headers: { ...credential, 'content-type': 'application/json' },
            ...(method === 'PATCH' ? { body: '{"name":"Mine"}' } : {}),
          }),
        )
      const [theirs, random, malformed] = [await ask(ada.organization.id), await ask(uuid()), await ask('no-uuid')]
      expect(theirs).toEqual(random)
      expect(malformed).toEqual(random)
      expect(theirs).toMatchObject({ status: 404, body: '{"error":"Not found"}' })
    }
    expect((await ada.api.GET('/orgs/{id}', named(ada.organization.id))).data?.data.name).toBe("Ada's Organization")
  })
})

describe('the current organisation', () => {
  test('of a session can be chosen by a header, among memberships', async () => {
    const ada = await newcomer(server)
    const second = await makeOrg(ada)
    expect(await currentOrg(ada)).toBe(second.id)
    for (const id of [ada.organization.id, ada.organization.id.toUpperCase()]) {
      ada.headers['x-organization-id'] = id
      expect(await currentOrg(ada)).toBe(ada.organization.id)
    }
  })

  test('is never one the caller does not belong to, known or not', async () => {
    const [ada, eve] = [await newcomer(server), await newcomer(server, 'Eve')]
    const key = await issueKey(server, eve, eve.organization.id)
    for (const id of [ada.organization.id, uuid(), 'no-uuid', `${eve.organization.id}x`]) {
      for (const client of [eve, key]) {
        client.headers['x-organization-id'] = id
        const { response, error } = await client.api.GET('/projects')
        expect(response.status).toBe(403)
        expect(error).toEqual({ error: 'Insufficient permissions' })
      }
    }
    key.headers['x-organization-id'] = eve.organization.id
    expect((await key.api.GET('/projects')).response.status).toBe(200)
  })

  test('of a key is its own, though its user belongs to others', async () => {
    const ada = await newcomer(server)
    const key = await issueKey(server, ada, ada.organization.id)
    const second = await makeOrg(ada)
    key.headers['x-organization-id'] = second.id
    expect((await key.api.GET('/projects')).response.status).toBe(403)
  })

  test('that is left or deleted falls back to the newest that remains', async () => {
    const ada = await newcomer(server)
    const [second, third] = [await makeOrg(ada, 'Second'), await makeOrg(ada, 'Third')]
    await ada.api.DELETE('/orgs/{id}', named(third.id))
    expect(await currentOrg(ada)).toBe(second.id)
    const bob = await newcomer(server, 'Bob')
    await server.operate('mightykey', 'member', 'add', '--org', second.id, '--user', bob.email, '--role', 'owner')
    await server.operate('mightykey', 'member', 'remove', '--org', second.id, '--user', ada.email)
    expect(await currentOrg(ada)).toBe(ada.organization.id)
  })

  test('of somebody without any is none: nothing is theirs until they make one', async () => {
    const ada = await newcomer(server)
    await ada.api.DELETE('/orgs/{id}', named(ada.organization.id))
    expect((await ada.api.GET('/projects')).response.status).toBe(403)
    expect((await ada.api.POST('/projects', { body: { name: 'A' } })).error).toEqual({
      error: 'Insufficient permissions',
    })
    expect((await ada.api.GET('/orgs')).data?.data.organizations).toEqual([])
    const made = await makeOrg(await anotherSession(server, ada))
    expect(await currentOrg(ada)).toBe(made.id)
  })
})

describe('deleting an organisation', () => {
  test('makes it unknown everywhere, revokes its keys, frees its slug, and keeps its books', async () => {
    const ada = await newcomer(server)
    const bob = await memberOf(server, ada, 'admin')
    const key = await issueKey(server, ada, ada.organization.id)
    const path = named(ada.organization.id)
    const { data } = await ada.api.DELETE('/orgs/{id}', path)
    expect(data).toEqual({ data: { deleted: true, id: ada.organization.id } })

    for (const client of [ada, bob]) {
      const answers = [
        await client.api.GET('/orgs/{id}', path),
        await client.api.PATCH('/orgs/{id}', { ...path, body: { name: 'x' } }),
        await client.api.DELETE('/orgs/{id}', path),
      ]
      expect(answers.map(({ response }) => response.status)).toEqual([404, 404, 404])
    }
    expect((await bob.api.GET('/projects')).response.status).toBe(403)
    expect((await key.api.GET('/orgs')).response.status).toBe(401)
    const keys = await rows(server, 'select revoked_at from mightykey.api_keys where id = $1', [key.id])
    expect(keys).toEqual([{ revoked_at: expect.any(Date) }])

    const eve = await newcomer(server, 'Eve')
    const taken = await eve.api.POST('/orgs', { body: { name: 'A', slug: ada.organization.slug } })
    expect(taken.response.status).toBe(201)
    expect(
      await rows(server, 'select 1 from mightykey.credit_ledger where org_id = $1', [ada.organization.id]),
    ).toHaveLength(1)
    const log = await rows<{ action: string }>(server, 'select action from mightykey.audit_log where org_id = $1', [
      ada.organization.id,
    ])
    expect(log.map(({ action }) => action)).toContain('organization.deleted')
    const [row] = await rows(server, 'select is_active from mightykey.organizations where id = $1', [
      ada.organization.id,
    ])
    expect(row).toEqual({ is_active: false })
  })

  test('or a project ends its runs, also those that are made at the same moment', async () => {
    const ada = await newcomer(server)
    const { data: project } = await ada.api.projects.create({ name: 'A' })
    const key = await issueKey(server, ada, ada.organization.id)
    const create = (projectId?: string) =>
      [1, 2, 3].map(() =>
        key.api.POST('/runs', { body: { requestText: 'Create a page', ...(projectId ? { projectId } : {}) } }),
      )
    await Promise.all([
      ...create(project.id),
      ada.api.DELETE('/projects/{id}', named(project.id)),
      ...create(project.id),
    ])
    const active = 'select 1 from mightykey.agent_runs where org_id = $1 and completed_at is null'
    expect(await rows(server, active, [ada.organization.id])).toEqual([])
    await Promise.all([...create(), ada.api.DELETE('/orgs/{id}', named(ada.organization.id)), ...create()])
    expect(await rows(server, active, [ada.organization.id])).toEqual([])
  })

  test('twice at one moment succeeds once', async () => {
    const ada = await newcomer(server)
    const answers = await Promise.all([1, 2, 3].map(() => ada.api.DELETE('/orgs/{id}', named(ada.organization.id))))
    expect(answers.map(({ response }) => response.status).sort()).toEqual([200, 404, 404])
  })
})
