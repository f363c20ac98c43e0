import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { uuid } from '#server/ids.ts'
import {
  fingerprint,
  issueKey,
  memberOf,
  type Newcomer,
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

async function makeProject(person: Pick<Newcomer, 'api'>, name = 'Site') {
  const { data } = await person.api.projects.create({ name })
  return data
}

describe('the newcomer’s path', () => {
  test('leads from registering to a project with three environments', async () => {
    const ada = await newcomer(server)
    const org = await ada.api.GET('/orgs/{id}', { params: { path: { id: ada.organization.id } } })
    expect(org.data?.data).toMatchObject({ role: 'owner', creditBalance: '10.0000' })

    const made = await ada.api.POST('/projects', {
      body: { name: 'Landing page', description: 'One page', githubRepoUrl: 'https://github.com/ada/page' },
    })
    expect(made.response.status).toBe(201)
    const project = made.data?.data
    expect(project).toEqual({
      id: expect.any(String),
      orgId: ada.organization.id,
      name: 'Landing page',
      slug: 'landing-page',
      description: 'One page',
      status: 'active',
      githubRepoUrl: 'https://github.com/ada/page',
      createdAt: expect.any(String),
      updatedAt: project?.createdAt,
    })

    const params = { path: { id: project?.id ?? '' } }
    const environments = await ada.api.GET('/projects/{id}/environments', { params })
    expect(environments.data?.data.environments.map(({ id, createdAt, updatedAt, ...rest }) => rest)).toEqual(
      ['development', 'staging', 'production'].map((name) => ({
        name,
        url: null,
        status: 'inactive',
        lastDeployedAt: null,
        healthStatus: 'unknown',
        healthCheckedAt: null,
      })),
    )
    expect((await ada.api.GET('/projects/{id}', { params })).data?.data).toEqual(project)
  })
})

describe('creating a project', () => {
  test('derives slugs that do not clash within the organisation, and may repeat in another', async () => {
    const [ada, bob] = [await newcomer(server), await newcomer(server, 'Bob')]
    const slugs = [await makeProject(ada), await makeProject(ada), await makeProject(ada), await makeProject(bob)]
    expect(slugs.map((project) => project.slug)).toEqual(['site', 'site-2', 'site-3', 'site'])
    expect((await makeProject(ada, '!?')).slug).toMatch(/^project-[0-9a-z]{6}$/)
  })

  test('finds a slug where somebody asked for the highest number there is', async () => {
    const ada = await newcomer(server)
    const name = 'a'.repeat(100)
    const stem = 'a'.repeat(91)
    await ada.api.projects.create({ name, slug: `${stem}-99999999` })
    expect((await makeProject(ada, name)).slug).toBe(name)
    for (const _ of ['second', 'third']) {
      expect((await makeProject(ada, name)).slug).toMatch(/^a{91}-[0-9a-z]{8}$/)
    }
  })

  test('gives each of many with one name at one moment a slug of its own', async () => {
    const ada = await newcomer(server)
    const made = await Promise.all(Array.from({ length: 8 }, () => makeProject(ada, 'Rush')))
    const expected = ['rush', ...Array.from({ length: 7 }, (_, index) => `rush-${index + 2}`)]
    expect(made.map((project) => project.slug).sort()).toEqual(expected.sort())
  })

  test.each([
    [{ name: 'A', slug: 'Not a slug' }, /^slug /],
    [{ name: 'A', slug: 'a--b' }, /^slug /],
    [{ name: 'A', slug: 'a'.repeat(101) }, /^slug /],
    [{ name: '' }, /^name /],
    [{ name: 'A', description: 'a'.repeat(5001) }, /^description /],
    [{ name: 'A', githubRepoUrl: 'https://user:word@github.com/a' }, /^githubRepoUrl /],
    [{ name: 'A', githubRepoUrl: 'ftp://github.com/a' }, /^githubRepoUrl /],
    [{ name: 'A', githubRepoUrl: 'nonsense' }, /^githubRepoUrl /],
    [{ name: 'A\u0000B' }, /^name /],
  ])('refuses %j and says why', async (body, text) => {
    const ada = await newcomer(server)
    const { response, error } = await ada.api.POST('/projects', { body })
    expect(response.status).toBe(400)
    expect(error).toEqual({ error: expect.stringMatching(text) })
  })

  test('refuses an explicit slug that is taken, until its project is deleted', async () => {
    const ada = await newcomer(server)
    const body = { name: 'A', slug: 'taken' }
    const first = await ada.api.POST('/projects', { body })
    const second = await ada.api.POST('/projects', { body })
    expect(second.response.status).toBe(400)
    expect(second.error).toEqual({ error: 'slug "taken" is already in use' })
    await ada.api.DELETE('/projects/{id}', { params: { path: { id: first.data?.data.id ?? '' } } })
    expect((await ada.api.POST('/projects', { body })).response.status).toBe(201)
  })

  test('writes one outgoing event and one audit row with it', async () => {
    const ada = await newcomer(server)
    const project = await makeProject(ada)
    const events = await rows(server, 'select type, payload, livemode, api from shared.outbox where tenant_id = $1', [
      ada.organization.id,
    ])
    expect(events).toEqual([{ type: 'project.created', payload: project, livemode: true, api: 'mightykey' }])
    const log = await rows(
      server,
      `select action, actor_user_id, target_id, ip from mightykey.audit_log where org_id = $1 and target_type = 'project'`,
      [ada.organization.id],
    )
    expect(log).toEqual([
      { action: 'project.created', actor_user_id: ada.user.id, target_id: project.id, ip: '127.0.0.1' },
    ])
  })

  test('with a test key says so in its event', async () => {
    const ada = await newcomer(server)
    const key = await issueKey(server, ada, ada.organization.id, 'test')
    const project = await makeProject(key)
    const events = await rows(server, `select livemode from shared.outbox where payload->>'id' = $1`, [project.id])
    expect(events).toEqual([{ livemode: false }])
  })
})

describe('listing projects', () => {
  test('shows the newest first, a page at a time, and counts all', async () => {
    const ada = await newcomer(server)
    const ids: string[] = []
    for (const name of ['a', 'b', 'c']) ids.unshift((await makeProject(ada, name)).id)
    const all = await ada.api.GET('/projects')
    expect(all.data?.data).toMatchObject({ count: 3, projects: ids.map((id) => ({ id })) })
    const page = await ada.api.GET('/projects', { params: { query: { limit: 1, offset: 1 } } })
    expect(page.data?.data).toMatchObject({ count: 3, projects: [{ id: ids[1] }] })
    expect(page.data?.data.projects).toHaveLength(1)
  })

  test('brings numbers out of range into it', async () => {
    const ada = await newcomer(server)
    await makeProject(ada)
    for (const query of [{ limit: 0 }, { limit: 5000 }, { offset: -1 }]) {
      const { data, error } = await ada.api.GET('/projects', { params: { query } })
      expect(error).toBeUndefined()
      expect(data?.data.projects).toHaveLength(1)
    }
    const far = await ada.api.GET('/projects', { params: { query: { offset: 1e300 } } })
    expect(far.data?.data).toEqual({ projects: [], count: 1 })
  })

  test('filters by status, and refuses a status there is not', async () => {
    const ada = await newcomer(server)
    const project = await makeProject(ada)
    await makeProject(ada, 'Other')
    await ada.api.PATCH('/projects/{id}', { params: { path: { id: project.id } }, body: { status: 'paused' } })
    const paused = await ada.api.GET('/projects', { params: { query: { status: 'paused' } } })
    expect(paused.data?.data).toMatchObject({ count: 1, projects: [{ id: project.id, status: 'paused' }] })
    const none = await ada.api.GET('/projects', { params: { query: { status: 'nonsense' as 'paused' } } })
    expect(none.response.status).toBe(400)
    expect(none.error).toEqual({ error: expect.stringMatching(/^status /) })
  })
})

describe('changing a project', () => {
  test('changes what is named and nothing else', async () => {
    const ada = await newcomer(server)
    const made = await ada.api.POST('/projects', { body: { name: 'A', githubRepoUrl: 'https://github.com/a/b' } })
    const project = made.data?.data
    const params = { path: { id: project?.id ?? '' } }
    const named = await ada.api.PATCH('/projects/{id}', { params, body: { name: 'B', status: 'archived' } })
    expect(named.data?.data).toEqual({ ...project, name: 'B', status: 'archived', updatedAt: expect.any(String) })
    const cleared = await ada.api.PATCH('/projects/{id}', { params, body: { githubRepoUrl: null } })
    expect(cleared.data?.data.githubRepoUrl).toBeNull()
    const back = await ada.api.PATCH('/projects/{id}', { params, body: { status: 'active' } })
    expect(back.data?.data.status).toBe('active')
  })

  test('with nothing, or only with what nobody knows, leaves everything as it was', async () => {
    const ada = await newcomer(server)
    const project = await makeProject(ada)
    const params = { path: { id: project.id } }
    for (const body of [{}, { slug: 'other', orgId: uuid(), nonsense: 1 } as { name?: string }]) {
      const { data, response } = await ada.api.PATCH('/projects/{id}', { params, body })
      expect(response.status).toBe(200)
      expect(data?.data).toEqual(project)
    }
    const log = await rows(
      server,
      `select 1 from mightykey.audit_log where action = 'project.updated' and target_id = $1`,
      [project.id],
    )
    expect(log).toEqual([])
  })

  test('refuses what creating refuses', async () => {
    const ada = await newcomer(server)
    const { id } = await makeProject(ada)
    const { response, error } = await ada.api.PATCH('/projects/{id}', {
      params: { path: { id } },
      body: { githubRepoUrl: 'https://me@github.com/a' },
    })
    expect(response.status).toBe(400)
    expect(error).toEqual({ error: expect.stringMatching(/^githubRepoUrl /) })
  })
})

describe('deleting a project', () => {
  test('makes it unknown everywhere, once', async () => {
    const ada = await newcomer(server)
    const project = await makeProject(ada)
    const params = { path: { id: project.id } }
    const deleted = await ada.api.DELETE('/projects/{id}', { params })
    expect(deleted.data).toEqual({ data: { deleted: true, id: project.id } })
    const answers = [
      await ada.api.GET('/projects/{id}', { params }),
      await ada.api.GET('/projects/{id}/environments', { params }),
      await ada.api.PATCH('/projects/{id}', { params, body: { name: 'x' } }),
      await ada.api.PATCH('/projects/{id}', { params, body: {} }),
      await ada.api.DELETE('/projects/{id}', { params }),
    ]
    for (const { response, error } of answers) {
      expect(response.status).toBe(404)
      expect(error).toEqual({ error: 'Not found' })
    }
    expect((await ada.api.GET('/projects')).data?.data).toEqual({ projects: [], count: 0 })
    const events = await rows(server, `select type from shared.outbox where payload->>'id' = $1 order by sequence`, [
      project.id,
    ])
    expect(events).toEqual([{ type: 'project.created' }, { type: 'project.deleted' }])
  })

  test('twice at one moment succeeds once', async () => {
    const ada = await newcomer(server)
    const params = { path: { id: (await makeProject(ada)).id } }
    const answers = await Promise.all([1, 2, 3].map(() => ada.api.DELETE('/projects/{id}', { params })))
    expect(answers.map(({ response }) => response.status).sort()).toEqual([200, 404, 404])
  })
})

describe('isolation', () => {
  const requests = [
    ['GET', '', undefined],
    ['PATCH', '', '{"name":"Mine"}'],
    ['PATCH', '', '{}'],
    ['DELETE', '', undefined],
    ['GET', '/environments', undefined],
  ] as const

  test.each(requests)(
    '%s /projects/{id}%s answers alike for another organisation’s id and a random one',
    async (method, suffix, body) => {
      const [ada, eve] = [await newcomer(server), await newcomer(server, 'Eve')]
      const project = await makeProject(ada)
      const key = await issueKey(server, eve, eve.organization.id)
      const ask = async (id: string) => {
        const response = await fetch(`${server.baseUrl('mightykey')}/projects/${id}${suffix}`, {
          method,
          headers: { authorization: `Bearer ${key.key}`, ...(body ? { 'content-type': 'application/json' } : {}) },
          ...(body ? { body } : {}),
        })
        return fingerprint(response)
      }
      const [theirs, random, malformed] = [await ask(project.id), await ask(uuid()), await ask('no-uuid')]
      expect(theirs).toEqual(random)
      expect(malformed).toEqual(random)
      expect(theirs).toMatchObject({ status: 404, body: '{"error":"Not found"}' })
      const unchanged = await ada.api.GET('/projects/{id}', { params: { path: { id: project.id } } })
      expect(unchanged.data?.data).toEqual(project)
    },
  )

  test('lists show nothing of others', async () => {
    const [ada, eve] = [await newcomer(server), await newcomer(server, 'Eve')]
    await makeProject(ada)
    expect((await eve.api.GET('/projects')).data?.data).toEqual({ projects: [], count: 0 })
  })
})

describe('roles', () => {
  const expected = {
    viewer: { list: 200, create: 403, update: 403, delete: 403 },
    member: { list: 200, create: 201, update: 200, delete: 403 },
    admin: { list: 200, create: 201, update: 200, delete: 200 },
    owner: { list: 200, create: 201, update: 200, delete: 200 },
  }

  test.each(Object.entries(expected))('a %s may do what the table says', async (role, table) => {
    const ada = await newcomer(server)
    const person = await memberOf(server, ada, role)
    const params = { path: { id: (await makeProject(ada)).id } }
    const answers = {
      list: (await person.api.GET('/projects')).response.status,
      create: (await person.api.POST('/projects', { body: { name: 'A' } })).response.status,
      update: (await person.api.PATCH('/projects/{id}', { params, body: { name: 'B' } })).response.status,
      delete: (await person.api.DELETE('/projects/{id}', { params })).response.status,
    }
    expect(answers).toEqual(table)
  })

  test('too low a role is refused before the id is looked at', async () => {
    const ada = await newcomer(server)
    const viewer = await memberOf(server, ada, 'viewer')
    const { id } = await makeProject(ada)
    const answers = [id, uuid()].map((one) =>
      viewer.api.DELETE('/projects/{id}', { params: { path: { id: one } }, parseAs: 'stream' }),
    )
    const prints = await Promise.all(answers.map(async (answer) => (await answer).response.status))
    expect(prints).toEqual([403, 403])
  })
})
