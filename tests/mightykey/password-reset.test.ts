import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { setClock } from '#server/clock.ts'
import { hashCount } from '#server/crypto/passwords.ts'
import {
  anotherSession,
  fingerprint,
  freshEmail,
  issueKey,
  type Newcomer,
  newcomer,
  password,
  rows,
  startMightyKey,
  stranger,
} from '#tests/mightykey/support.ts'
import type { TestServer } from '#tests/support/server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startMightyKey({ ACCORD_PUBLIC_URL: 'https://accord.example' })
})
afterAll(() => server[Symbol.asyncDispose]())

const post = (path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${server.baseUrl('mightykey')}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })

const mailsTo = (email: string) => server.mails.filter((mail) => mail.to === email)

/** Asks for a reset and reads the mail: the token of the newest one. */
async function askForToken(person: Pick<Newcomer, 'email'>): Promise<string> {
  await post('/auth/forgot-password', { email: person.email })
  await server.settle()
  const token = /token=([A-Za-z0-9_-]{43})/.exec(mailsTo(person.email).at(-1)?.text ?? '')?.[1]
  if (token === undefined) throw new Error(`${person.email} got no mail with a token`)
  return token
}

describe('asking for a new password', () => {
  test('sends a link below the configured address, whatever host was asked', async () => {
    const ada = await newcomer(server)
    const url = new URL(server.baseUrl('mightykey'))
    const response = await post(
      '/auth/forgot-password',
      { email: ada.email },
      { 'x-forwarded-host': 'evil.example', origin: 'https://evil.example' },
    )
    expect(response.status).toBe(200)
    await server.settle()
    const [mail] = mailsTo(ada.email)
    expect(mail?.text).toMatch(/https:\/\/accord\.example\/mightykey\/reset-password#token=[A-Za-z0-9_-]{43}\n/)
    expect(mail?.text).not.toContain('evil.example')
    expect(mail?.text).not.toContain(url.host)
  })

  test('gives no hint whether an address exists: same answer, same job, no hash', async () => {
    const ada = await newcomer(server)
    const ask = async (email: string) => {
      const hashes = hashCount.value
      const answer = await fingerprint(await post('/auth/forgot-password', { email }))
      const [{ count: jobs } = { count: 0 }] = await rows<{ count: number }>(
        server,
        `select count(*) from pgboss.job where name = 'mightykey.send-reset-mail' and data::text like '%' || $1 || '%'`,
        [email],
      )
      return { answer, jobs, hashes: hashCount.value - hashes }
    }
    const nobody = freshEmail()
    const [known, unknown] = [await ask(ada.email), await ask(nobody)]
    expect(known).toEqual(unknown)
    expect(known).toMatchObject({ jobs: 1, hashes: 0, answer: { status: 200 } })
    await server.settle()
    expect(mailsTo(ada.email)).toHaveLength(1)
    expect(mailsTo(nobody)).toHaveLength(0)
  })

  test('works for an address in capitals, and writes to the address as it was registered', async () => {
    const ada = await newcomer(server)
    await askForToken({ email: ada.email })
    await post('/auth/forgot-password', { email: ada.email.toUpperCase() })
    await server.settle()
    expect(mailsTo(ada.email)).toHaveLength(2)
  })

  test('more than three times in an hour changes nothing but the mails', async () => {
    const ada = await newcomer(server)
    const answers = []
    for (let time = 0; time < 5; time++)
      answers.push(await fingerprint(await post('/auth/forgot-password', { email: ada.email })))
    await server.settle()
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(mailsTo(ada.email)).toHaveLength(3)
  })

  test('for something that is no address is refused', async () => {
    const response = await post('/auth/forgot-password', { email: 'nonsense' })
    expect(response.status).toBe(400)
    expect(await response.json()).toEqual({ error: expect.stringMatching(/^email /) })
  })
})

describe('setting a new password', () => {
  test('ends every session, keeps API keys, opens no session, and the old password is worthless', async () => {
    const ada = await newcomer(server)
    const other = await anotherSession(server, ada)
    const key = await issueKey(server, ada, ada.organization.id)
    const token = await askForToken(ada)
    const response = await post('/auth/reset-password', { token, password: 'a new password' })
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({ data: { message: expect.any(String) } })
    expect(response.headers.getSetCookie()).toEqual([])
    expect((await ada.api.GET('/projects')).response.status).toBe(401)
    expect((await other.api.GET('/projects')).response.status).toBe(401)
    expect((await key.api.GET('/projects')).response.status).toBe(200)
    expect((await post('/auth/login', { email: ada.email, password })).status).toBe(401)
    expect((await post('/auth/login', { email: ada.email, password: 'a new password' })).status).toBe(200)
    const audited = await rows(
      server,
      `select actor_user_id from mightykey.audit_log where action = 'user.password_reset' and target_id = $1`,
      [ada.user.id],
    )
    expect(audited).toEqual([{ actor_user_id: ada.user.id }])
  })

  test('takes a token once, also when it comes twice at one moment', async () => {
    const ada = await newcomer(server)
    const token = await askForToken(ada)
    const answers = await Promise.all(
      ['first password', 'second password', 'third password'].map((one) =>
        post('/auth/reset-password', { token, password: one }),
      ),
    )
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 400, 400])
    const late = await post('/auth/reset-password', { token, password: 'fourth password' })
    expect(late.status).toBe(400)
    expect(await late.json()).toEqual({ error: 'Invalid or expired token' })
    const winner = ['first password', 'second password', 'third password'][
      answers.findIndex((answer) => answer.status === 200)
    ]
    expect((await post('/auth/login', { email: ada.email, password: winner })).status).toBe(200)
  })

  test('takes only the newest token', async () => {
    const ada = await newcomer(server)
    const [older, newer] = [await askForToken(ada), await askForToken(ada)]
    expect((await post('/auth/reset-password', { token: older, password: 'a new password' })).status).toBe(400)
    expect((await post('/auth/reset-password', { token: newer, password: 'a new password' })).status).toBe(200)
  })

  test('leaves no other token of the person behind, should there be one', async () => {
    const ada = await newcomer(server)
    const token = await askForToken(ada)
    await rows(
      server,
      `insert into mightykey.password_reset_tokens (id, user_id, token_hash, created_at, expires_at)
       values (gen_random_uuid(), $1::uuid, $1::text, now(), now() + interval '1 hour')`,
      [ada.user.id],
    )
    await post('/auth/reset-password', { token, password: 'a new password' })
    const left = await rows(server, 'select 1 from mightykey.password_reset_tokens where user_id = $1', [ada.user.id])
    expect(left).toEqual([])
  })

  test('takes no token older than an hour', async () => {
    const ada = await newcomer(server)
    const token = await askForToken(ada)
    const restore = setClock(() => new Date(Date.now() + 60 * 60_000))
    try {
      expect((await post('/auth/reset-password', { token, password: 'a new password' })).status).toBe(400)
    } finally {
      restore()
    }
    expect((await post('/auth/reset-password', { token, password: 'a new password' })).status).toBe(200)
  })

  test('costs one hash whether the token is right or wrong, and says one thing about all that are wrong', async () => {
    const ada = await newcomer(server)
    const token = await askForToken(ada)
    const attempt = async (one: string) => {
      const hashes = hashCount.value
      const answer = await fingerprint(await post('/auth/reset-password', { token: one, password: 'a new password' }))
      return { ...answer, hashes: hashCount.value - hashes }
    }
    const [unknown, malformed, right, used] = [
      await attempt('A'.repeat(43)),
      await attempt('x'),
      await attempt(token),
      await attempt(token),
    ]
    expect(right).toMatchObject({ status: 200, hashes: 1 })
    expect(unknown).toMatchObject({ status: 400, hashes: 1, body: '{"error":"Invalid or expired token"}' })
    expect(malformed).toEqual(unknown)
    expect(used).toEqual(unknown)
  })

  test('refuses a password that is too short', async () => {
    const response = await post('/auth/reset-password', { token: 'x', password: 'short' })
    expect(response.status).toBe(400)
    expect(await response.json()).toEqual({ error: expect.stringMatching(/^password /) })
  })
})

describe('a token', () => {
  test('is stored as a hash, is in no job, and is gone after its hour', async () => {
    const ada = await newcomer(server)
    const token = await askForToken(ada)
    const jobs = await rows<{ data: string }>(server, 'select data::text from pgboss.job')
    expect(jobs.filter(({ data }) => data.includes(token))).toEqual([])
    const later = new Date(Date.now() + 61 * 60_000)
    const { system } = await import('#handlers/mightykey/index.ts')
    await server.database.write(async (db) => system.prune?.({ db, now: later }))
    expect(
      await rows(server, 'select 1 from mightykey.password_reset_tokens where user_id = $1', [ada.user.id]),
    ).toEqual([])
    const response = await stranger(server).api.POST('/auth/reset-password', {
      body: { token, password: 'a new password' },
    })
    expect(response.response.status).toBe(400)
  })
})
