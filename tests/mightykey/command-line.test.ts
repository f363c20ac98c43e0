import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { uuid } from '#server/ids.ts'
import { temporaryDataDirectory } from '#tests/support/data-directory.ts'
import { type Running, run } from '#tests/support/process.ts'

/** The server on the embedded database, as `npm start` runs it, and where it answers. */
async function start(env: Record<string, string>): Promise<{ server: Running; base: string }> {
  const server = run('server/main.ts', ['--port', '0'], env)
  const [, origin] = await server.until(/ready on (http:\/\/\S+)/)
  return { server, base: `${origin}/mightykey/api/v1` }
}

async function accord(env: Record<string, string>, ...words: string[]) {
  await using command = run('scripts/accord.ts', [...words, '--json'], env)
  const { code, stdout, stderr } = await command.ended()
  return { code, stderr, json: code === 0 ? JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '') : undefined }
}

const statusWith = async (base: string, key: string): Promise<number> =>
  (await fetch(`${base}/projects`, { headers: { authorization: `Bearer ${key}` } })).status

test('a key made on the command line while the server runs works at once, and after a restart', async () => {
  using directory = temporaryDataDirectory()
  const env = { ACCORD_ENV: 'development', ACCORD_DATA_DIR: directory.path }
  const email = `${uuid()}@example.com`
  const password = 'correct horse battery staple'
  const first = await start(env)
  await using firstServer = first.server
  const registered = await fetch(`${first.base}/auth/register`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password, name: 'Ada', orgName: 'Command Line' }),
  })
  expect(registered.status).toBe(201)
  expect(registered.headers.getSetCookie()[0]).not.toMatch(/;\s*secure/i)

  const words = ['mightykey', 'api-key', 'create', '--org', 'command-line', '--user', email]
  const made = await accord(env, ...words, '--mode', 'live')
  expect(made).toMatchObject({ code: 0, json: { mode: 'live', key: expect.stringMatching(/^mk_live_/) } })
  expect(await statusWith(first.base, made.json.key)).toBe(200)

  const written = await fetch(`${first.base}/runs`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${made.json.key}` },
    body: JSON.stringify({ requestText: 'Create \u001b]0;title\u0007 \u202eegap a' }),
  })
  expect(written.status).toBe(201)
  const { stderr } = await accord(env, 'mightykey', 'run', 'list', '--org', 'command-line')
  expect(stderr).toContain('Create \ufffd]0;title\ufffd \ufffdegap a')

  const refused = await accord(env, 'mightykey', 'api-key', 'create', '--org', 'nowhere', '--user', email)
  expect(refused.code).toBe(1)
  expect(refused.stderr).toContain('There is no organisation with the id or slug "nowhere"')

  expect(await firstServer.stop('SIGTERM')).toBe(0)
  const offline = await accord(env, ...words, '--mode', 'test')
  expect(offline.json.key).toMatch(/^mk_test_/)

  const second = await start(env)
  await using secondServer = second.server
  expect(await statusWith(second.base, made.json.key)).toBe(200)
  expect(await statusWith(second.base, offline.json.key)).toBe(200)
  const revoked = await accord(env, 'mightykey', 'api-key', 'revoke', made.json.id)
  expect(revoked.code).toBe(0)
  expect(await statusWith(second.base, made.json.key)).toBe(401)

  const demo = JSON.parse(readFileSync(join(env.ACCORD_DATA_DIR, 'demo.json'), 'utf8')).systems.mightykey
  expect(await statusWith(second.base, demo.apiKey)).toBe(200)
  expect(second.server.output().stdout).toContain(demo.apiKey)
  for (const key of [made.json.key, offline.json.key, demo.apiKey, demo.password]) {
    expect(firstServer.output().stderr + second.server.output().stderr).not.toContain(key)
  }
  expect(await secondServer.stop('SIGTERM')).toBe(0)
})
