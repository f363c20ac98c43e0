import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { issueKey, openSession, rows, startRetivo, stranger, tenant } from '#tests/retivo/support.ts'
import type { TestServer } from '#tests/support/server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startRetivo({ ACCORD_RETIVO_RATE_LIMIT: '1' })
})
afterAll(() => server[Symbol.asyncDispose]())

const brand = { body: { tone_guidelines: 'warm' } }

describe('a credential', () => {
  test('is needed, must be one of ours, and is worthless once revoked', async () => {
    const acme = await tenant(server)
    const key = await issueKey(server, acme.slug)
    for (const headers of [
      {},
      { authorization: 'Bearer rt_live_nope' },
      { authorization: `Bearer rt_live_${'a'.repeat(32)}` },
      { authorization: `Bearer rt_sess_${'a'.repeat(32)}` },
    ]) {
      const { response, error } = await stranger(server, headers).api.GET('/api/team/members')
      expect([response.status, error]).toEqual([401, { error: 'Unauthorized' }])
    }
    expect((await key.api.PATCH('/api/settings/brand', brand)).response.status).not.toBe(401)
    await server.operate('retivo', 'key', 'revoke', key.id)
    expect((await key.api.PATCH('/api/settings/brand', brand)).response.status).toBe(401)
  })

  test('is refused where its role is too low, before the request is looked at', async () => {
    const acme = await tenant(server)
    const browser = await issueKey(server, acme.slug, { role: 'none' })
    const silent = await issueKey(server, acme.slug, { role: 'editor', ingest: false })
    const { error: low } = await acme.live.viewer.api.PATCH('/api/settings', { body: { name: '' } })
    expect(low).toEqual({ error: 'Forbidden: requires admin role' })
    const { error: none } = await browser.api.GET('/api/team/members')
    expect(none).toEqual({ error: 'Forbidden: requires viewer role' })
    const { error: mute } = await silent.api.POST('/api/track', { body: { events: [] } })
    expect(mute).toEqual({ error: 'Forbidden: requires a key that may ingest' })
    const viewer = await openSession(server, acme.slug, { role: 'viewer' })
    const { error: session } = await viewer.api.POST('/api/track', { body: { events: [] } })
    expect(session).toEqual({ error: 'Forbidden: requires editor role' })
    const homeless = await openSession(server)
    const { error: outside } = await homeless.api.GET('/api/team/members')
    expect(outside).toEqual({ error: 'Forbidden: requires a session in a team' })
  })

  test('whose scope cannot be read is allowed nothing', async () => {
    const acme = await tenant(server)
    const key = await issueKey(server, acme.slug)
    for (const scope of ['{}', '{"role":"owner"}', '{"role":"admin","ingest":1}', '[]', '"admin"', 'null']) {
      await rows(server, 'update retivo.api_keys set scope = $1 where id = $2', [scope, key.id])
      expect((await key.api.GET('/api/team/members')).response.status).toBe(403)
      expect((await key.api.POST('/api/track', { body: { events: [] } })).response.status).toBe(403)
    }
  })

  test('tells in the database when it was last used, at most once a minute', async () => {
    const acme = await tenant(server)
    const key = await issueKey(server, acme.slug)
    const lastUse = async () =>
      (
        await rows<{ at: Date | null }>(server, 'select last_used_at as at from retivo.api_keys where id = $1', [
          key.id,
        ])
      )[0]?.at
    expect(await lastUse()).toBeNull()
    await key.api.PATCH('/api/settings/brand', brand)
    const first = await lastUse()
    expect(first).toBeInstanceOf(Date)
    await key.api.PATCH('/api/settings/brand', brand)
    expect(await lastUse()).toEqual(first)
    const earlier = `update retivo.api_keys set last_used_at = now() - interval '61 seconds' where id = $1`
    await rows(server, earlier, [key.id])
    await key.api.PATCH('/api/settings/brand', brand)
    expect((await lastUse())?.getTime()).toBeGreaterThanOrEqual(first?.getTime() ?? Number.NaN)
  })

  test('is stored as a hash, and shown once', async () => {
    const acme = await tenant(server)
    const key = await issueKey(server, acme.slug, { label: 'CI' })
    const session = await openSession(server, acme.slug)
    expect(key.key).toMatch(/^rt_live_[0-9A-Za-z]{32}$/)
    expect(session.token).toMatch(/^rt_sess_[0-9A-Za-z]{32}$/)
    const listed = await server.operate('retivo', 'key', 'list', '--tenant', acme.slug)
    const sessions = await server.operate('retivo', 'session', 'list', '--tenant', acme.slug)
    const stored = await rows(server, 'select * from retivo.api_keys where id = $1', [key.id])
    const storedSession = await rows(server, 'select * from retivo.sessions where id = $1', [session.id])
    const everything = JSON.stringify([listed, sessions, stored, storedSession, server.log])
    expect(everything).toContain(key.id)
    expect(everything).toContain(session.id)
    expect(everything).not.toContain(key.key)
    expect(everything).not.toContain(session.token)
  })
})

describe('the limit of requests', () => {
  test('is told with every answer, is one for each key and group, and refuses what is beyond it', async () => {
    const acme = await tenant(server)
    const { response } = await acme.live.admin.api.GET('/api/team/members')
    const header = (name: string) => Number(response.headers.get(`x-ratelimit-${name}`))
    expect([header('limit'), header('remaining')]).toEqual([600, 599])
    const inSeconds = header('reset') - Math.floor(Date.now() / 1000)
    expect(inSeconds).toBeGreaterThanOrEqual(0)
    expect(inSeconds).toBeLessThanOrEqual(61)
    const other = await acme.live.editor.api.GET('/api/team/members')
    expect(other.response.headers.get('x-ratelimit-remaining')).toBe('599')
    const track = await acme.live.admin.api.POST('/api/track', { body: { events: [] } })
    expect(track.response.headers.get('x-ratelimit-limit')).toBe('1000')
    const dryRun = { body: { user_id: 'nobody' } }
    const first = await acme.live.admin.api.POST('/api/interventions/dry-run', dryRun)
    expect(first.response.headers.get('x-ratelimit-limit')).toBe('60')
    // A refusal for the role is an answer too.
    const left = (answer: Response) => Number(answer.headers.get('x-ratelimit-remaining'))
    const low = await acme.live.viewer.api.PATCH('/api/settings', { body: { name: 'Mine' } })
    const again = await acme.live.viewer.api.GET('/api/team/members')
    expect([low.response.status, left(low.response), left(again.response)]).toEqual([403, 599, 598])
    await rows(server, 'update shared.throttle set used = 60 where used = 1')
    const beyond = await acme.live.admin.api.POST('/api/interventions/dry-run', dryRun)
    expect([beyond.response.status, beyond.error]).toEqual([429, { error: 'Rate limit exceeded' }])
    expect(Number(beyond.response.headers.get('retry-after'))).toBeGreaterThan(0)
  })
})
