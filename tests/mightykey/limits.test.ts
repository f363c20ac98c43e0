import { describe, expect, test } from 'vitest'
import {
  anotherSession,
  freshEmail,
  issueKey,
  newcomer,
  password,
  startMightyKey,
  stranger,
} from '#tests/mightykey/support.ts'

describe('limits', () => {
  test('the four public operations share one counter per address, which says when to come back', async () => {
    await using server = await startMightyKey({ ACCORD_MIGHTYKEY_PUBLIC_RATE_LIMIT: '4' })
    const { api } = stranger(server)
    const email = freshEmail()
    const answers = [
      await api.POST('/auth/register', { body: { email, password, name: 'Ada' } }),
      await api.POST('/auth/login', { body: { email, password } }),
      await api.POST('/auth/forgot-password', { body: { email } }),
      await api.POST('/auth/reset-password', { body: { token: 'x', password } }),
      await api.POST('/auth/login', { body: { email, password } }),
    ]
    expect(answers.map(({ response }) => response.status)).toEqual([201, 200, 200, 400, 429])
    const last = answers.at(-1)
    expect(last?.error).toEqual({ error: 'Too many requests' })
    expect(Number(last?.response.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(Number(last?.response.headers.get('retry-after'))).toBeLessThanOrEqual(60)
  })

  test('each session and each key has a counter of its own', async () => {
    await using server = await startMightyKey({ ACCORD_MIGHTYKEY_RATE_LIMIT: '3' })
    const ada = await newcomer(server)
    const clients = [
      ada,
      await anotherSession(server, ada),
      await issueKey(server, ada, ada.organization.id),
      await issueKey(server, ada, ada.organization.id),
    ]
    for (const { api } of clients) {
      const statuses: number[] = []
      for (let request = 0; request < 4; request++) statuses.push((await api.GET('/orgs')).response.status)
      expect(statuses).toEqual([200, 200, 200, 429])
    }
  })

  test('failed logins are also counted by place, whatever the address', async () => {
    await using server = await startMightyKey({ ACCORD_MIGHTYKEY_LOGIN_FAILURES_PER_IP: '3' })
    const ada = await newcomer(server)
    const { api } = stranger(server)
    const statuses: number[] = []
    for (let attempt = 0; attempt < 3; attempt++) {
      statuses.push((await api.POST('/auth/login', { body: { email: freshEmail(), password } })).response.status)
    }
    statuses.push((await api.POST('/auth/login', { body: { email: ada.email, password } })).response.status)
    expect(statuses).toEqual([401, 401, 401, 429])
  })

  test('reset mails are also counted by place, and those above are dropped in silence', async () => {
    await using server = await startMightyKey({ ACCORD_MIGHTYKEY_RESETS_PER_IP: '2' })
    const people = [await newcomer(server), await newcomer(server), await newcomer(server)]
    for (const { api, email } of people) {
      expect((await api.POST('/auth/forgot-password', { body: { email } })).response.status).toBe(200)
    }
    await server.settle()
    expect(server.mails.map((mail) => mail.to).sort()).toEqual(
      people
        .slice(0, 2)
        .map(({ email }) => email)
        .sort(),
    )
  })
})
