import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { system } from '#handlers/mightykey/index.ts'
import { setClock } from '#server/clock.ts'
import { issueKey, newcomer, rows, startMightyKey } from '#tests/mightykey/support.ts'
import type { TestServer } from '#tests/support/server.ts'

let server: TestServer
let restore: (() => void) | undefined
beforeAll(async () => {
  server = await startMightyKey()
})
afterEach(() => {
  restore?.()
  restore = undefined
})
afterAll(() => server[Symbol.asyncDispose]())

const start = new Date('2027-03-01T12:00:00Z').getTime()
const minute = 60_000
const day = 24 * 60 * minute

/** Sets the clock to so many milliseconds after the start of the story. */
function at(milliseconds: number): void {
  restore?.()
  restore = setClock(() => new Date(start + milliseconds))
}

describe('a session', () => {
  test('lives seven days after its last use, and no longer', async () => {
    at(0)
    const ada = await newcomer(server)
    const status = async () => (await ada.api.GET('/orgs')).response.status
    at(7 * day - 1)
    expect(await status()).toBe(200)
    at(14 * day - 2)
    expect(await status()).toBe(200)
    at(21 * day - 2)
    expect(await status()).toBe(401)
  })

  test('lives thirty days however often it is used', async () => {
    at(0)
    const ada = await newcomer(server)
    const status = async () => (await ada.api.GET('/orgs')).response.status
    for (let days = 5; days < 30; days += 5) {
      at(days * day)
      expect(await status()).toBe(200)
    }
    at(30 * day - 1)
    expect(await status()).toBe(200)
    at(30 * day)
    expect(await status()).toBe(401)
  })

  test('is written down as used at most once a minute', async () => {
    at(0)
    const ada = await newcomer(server)
    const idleEnd = async () => {
      await ada.api.GET('/orgs')
      const [row] = await rows<{ idle_expires_at: Date }>(
        server,
        'select idle_expires_at from mightykey.sessions where user_id = $1',
        [ada.user.id],
      )
      return (row?.idle_expires_at.getTime() ?? 0) - start
    }
    at(minute - 1)
    expect(await idleEnd()).toBe(7 * day)
    at(minute)
    expect(await idleEnd()).toBe(7 * day + minute)
  })

  test('that has ended is removed by pruning, and no other', async () => {
    at(0)
    const [ada, bob] = [await newcomer(server), await newcomer(server, 'Bob')]
    at(6 * day)
    await bob.api.GET('/orgs')
    await server.database.write(async (db) => system.prune?.({ db, now: new Date(start + 7 * day) }))
    const left = await rows(server, 'select user_id from mightykey.sessions where user_id in ($1, $2)', [
      ada.user.id,
      bob.user.id,
    ])
    expect(left).toEqual([{ user_id: bob.user.id }])
  })
})

describe('an API key', () => {
  test('is noted as used at most once a minute', async () => {
    at(0)
    const ada = await newcomer(server)
    const key = await issueKey(server, ada, ada.organization.id)
    const lastUse = async () => {
      await key.api.GET('/orgs')
      const [row] = await rows<{ last_used_at: Date }>(
        server,
        'select last_used_at from mightykey.api_keys where id = $1',
        [key.id],
      )
      return (row?.last_used_at.getTime() ?? 0) - start
    }
    expect(await lastUse()).toBe(0)
    at(minute - 1)
    expect(await lastUse()).toBe(0)
    at(minute)
    expect(await lastUse()).toBe(minute)
  })

  test('with an end is worthless from then on', async () => {
    at(0)
    const ada = await newcomer(server)
    const { json } = await server.operate(
      ...['mightykey', 'api-key', 'create', '--org', ada.organization.slug, '--user', ada.user.id, '--days', '2'],
    )
    const { key, expiresAt } = json as { key: string; expiresAt: string }
    expect(new Date(expiresAt).getTime()).toBe(start + 2 * day)
    const status = async () =>
      (await fetch(`${server.baseUrl('mightykey')}/orgs`, { headers: { authorization: `Bearer ${key}` } })).status
    at(2 * day - 1)
    expect(await status()).toBe(200)
    at(2 * day)
    expect(await status()).toBe(401)
  })
})
