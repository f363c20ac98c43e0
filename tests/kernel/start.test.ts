/** `npm start` and `npm run accord` as processes, on the engine the suite runs on. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { temporaryDataDirectory } from '#tests/support/data-directory.ts'
import { onPostgres, openTestDatabase, type TestDatabase } from '#tests/support/database.ts'
import { type Running, run } from '#tests/support/process.ts'

interface DemoFile {
  systems: {
    mightykey: { baseUrl: string; email: string; password: string; apiKey: string }
    thumbgate: { baseUrl: string; adminKey: string }
  }
}

const directory = temporaryDataDirectory()
const demoFile = join(directory.path, 'demo.json')
let env: Record<string, string>
let test: TestDatabase | undefined
let server: Running

const readDemo = (): DemoFile => JSON.parse(readFileSync(demoFile, 'utf8'))

async function start(): Promise<Running> {
  const running = run('server/main.ts', ['--port', '0'], env)
  await running.until(/MightyKey .*\n/)
  return running
}

async function accord(...args: string[]) {
  await using command = run('scripts/accord.ts', args, env)
  const { code, stdout, stderr } = await command.ended()
  const lines = stdout.trimEnd().split('\n')
  return { code, stdout, stderr, json: () => JSON.parse(lines.at(-1) ?? '') }
}

const createKey = (org: string, user: string) =>
  accord('mightykey', 'api-key', 'create', '--org', org, '--user', user, '--json')

/** A request whose head is sent and whose body is not: the server has begun it and cannot answer yet. */
function openRequest(url: string, key: string) {
  const reached = Promise.withResolvers<void>()
  const answered = Promise.withResolvers<number>()
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json', expect: '100-continue' }
  const open = request(url, { method: 'POST', headers })
  open.on('continue', reached.resolve)
  open.on('response', (response) => answered.resolve(response.resume().statusCode ?? 0))
  open.on('error', answered.reject)
  open.flushHeaders()
  return {
    reached: reached.promise,
    /** The status of the answer. */
    answer: answered.promise,
    finish(body: object) {
      open.end(JSON.stringify(body))
      return answered.promise
    },
  }
}

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await sleep(20)
}

const statusWithKey = async (key: string): Promise<number> => {
  const { baseUrl } = readDemo().systems.mightykey
  return (await fetch(`${baseUrl}/projects`, { headers: { authorization: `Bearer ${key}` } })).status
}

beforeAll(async () => {
  env = { ACCORD_DATA_DIR: directory.path, ACCORD_LOG_LEVEL: 'error', ACCORD_ACCESS_LOG: '0' }
  if (onPostgres()) {
    test = await openTestDatabase()
    if (test.url) Object.assign(env, { DATABASE_URL: test.url, ACCORD_ENV: 'development' })
  }
  server = await start()
})
afterAll(async () => {
  await server[Symbol.asyncDispose]()
  await test?.[Symbol.asyncDispose]()
  directory[Symbol.dispose]()
})

describe('a server', () => {
  it('that says it is ready is ready, and lists every system with its state', async () => {
    const { stdout } = server.output()
    const origin = /ready on (\S+)/.exec(stdout)?.[1]
    expect((await fetch(`${origin}/readyz`)).status).toBe(200)
    for (const title of ['ThumbGate', 'Retivo', 'Front Of House', 'Rungate', 'MightyKey']) {
      expect(stdout).toMatch(new RegExp(`${title} +\\d+/\\d+ +${origin}/\\S+ +${origin}/_accord/reference/`))
    }
  })

  it('keeps its demo credentials in a file for its owner, and they work', async () => {
    const { baseUrl, email, password, apiKey } = readDemo().systems.mightykey
    expect(statSync(demoFile).mode & 0o777).toBe(0o600)
    expect(server.output().stdout).toContain(password)
    expect(await statusWithKey(apiKey)).toBe(200)
    const login = await fetch(`${baseUrl}/auth/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password }),
    })
    expect(login.status).toBe(200)
    const { baseUrl: thumbgate, adminKey } = readDemo().systems.thumbgate
    expect(server.output().stdout).toContain(adminKey)
    const summary = await fetch(`${thumbgate}/v1/billing/summary`, { headers: { 'x-api-key': adminKey } })
    expect(summary.status).toBe(200)
  })

  it('has counted its requests', async () => {
    const origin = /ready on (\S+)/.exec(server.output().stdout)?.[1]
    const metrics = await (await fetch(`${origin}/metrics`)).text()
    expect(metrics).toMatch(/http_requests_total\{api="mightykey",operation="listProjects",status="200"\} \d+/)
  })
})

describe('operator commands while it runs', () => {
  it('make an API key that works at once', async () => {
    const created = await createKey('demo-organization', readDemo().systems.mightykey.email)
    expect(created).toMatchObject({ code: 0 })
    expect(await statusWithKey(created.json().key)).toBe(200)
    // With --json the text for people goes to standard error, and one line is all of standard output.
    expect(created.stdout.trimEnd().split('\n')).toHaveLength(1)
    expect(created.stderr).toContain('It is not shown again')
  })

  it('that fail say why, with exit code 1', async () => {
    const failed = await createKey('nowhere', 'x@example.com')
    expect(failed.code).toBe(1)
    expect(failed.stderr).toContain('nowhere')
    expect(failed.json()).toHaveProperty('error')
  })

  it('write a backup to a file that is meant from where the command was typed, and refuse to restore it', async () => {
    const file = join(directory.path, 'backup')
    expect(await accord('db', 'backup', '--to', file)).toMatchObject({ code: 0 })
    expect(existsSync(file)).toBe(true)
    const restored = await accord('db', 'restore', '--from', file, '--replace')
    expect(restored.code).toBe(1)
    expect(restored.stderr).toMatch(/in use by process|connection\(s\) of running servers/)
  })

  it('look at schema, jobs and health', async () => {
    expect((await accord('db', 'status', '--json')).json()).toMatchObject({ pending: [], problems: [] })
    expect((await accord('db', 'migrate', '--json')).json()).toMatchObject({ applied: [] })
    expect((await accord('jobs', 'list', '--json')).json()).toHaveProperty('queues')
    expect((await accord('jobs', 'tick', '--json')).json()).toHaveProperty('ran')
    expect((await accord('keys', 'rotate', '--json')).json()).toMatchObject({ resealed: 0 })
    const doctor = await accord('doctor', '--json')
    expect(doctor.stderr).not.toContain('BAD')
    expect(doctor.json().ok).toBe(true)
  })
})

describe('its end', () => {
  it('by SIGTERM is orderly, and the next start has the same accounts and keys', async () => {
    const before = readDemo().systems.mightykey
    expect(await server.stop('SIGTERM')).toBe(0)
    expect(existsSync(join(directory.path, 'lock'))).toBe(false)
    server = await start()
    const { baseUrl: _, ...credentials } = readDemo().systems.mightykey
    expect(before).toMatchObject(credentials)
    expect(await statusWithKey(credentials.apiKey)).toBe(200)
  })

  it('lets a request that has begun finish, and begins no other', async () => {
    const { baseUrl, apiKey } = readDemo().systems.mightykey
    const begun = openRequest(`${baseUrl}/projects`, apiKey)
    await begun.reached
    server.child.kill('SIGTERM')
    await until(() => server.output().stderr.includes('finishing what has begun'))
    await until(() =>
      fetch(`${baseUrl}/projects`).then(
        () => false,
        () => true,
      ),
    )
    expect(await begun.finish({ name: 'Begun before the end' })).toBe(201)
    expect((await server.ended()).code).toBe(0)
    server = await start()
  })

  it('comes at once by a second signal', async () => {
    const { baseUrl, apiKey } = readDemo().systems.mightykey
    const begun = openRequest(`${baseUrl}/projects`, apiKey)
    await begun.reached
    server.child.kill('SIGTERM')
    await until(() => server.output().stderr.includes('finishing what has begun'))
    const unanswered = expect(begun.answer).rejects.toThrow('socket hang up')
    expect(await server.stop('SIGINT')).toBe(1)
    await unanswered
    server = await start()
  })

  it('by kill -9 loses nothing that was committed, and its lock does not stop the next start', async () => {
    const created = await createKey('demo-organization', readDemo().systems.mightykey.email)
    await server.stop('SIGKILL')
    server = await start()
    expect(await statusWithKey(created.json().key)).toBe(200)
  })
})

describe('a start that cannot be', () => {
  it('on an unknown system or a bad port ends with a sentence', async () => {
    await using only = run('server/main.ts', ['--only', 'nothing'], env)
    expect(await only.ended()).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('There is no system "nothing"'),
    })
    await using port = run('server/main.ts', ['--port', 'many'], env)
    expect(await port.ended()).toMatchObject({ code: 1, stderr: expect.stringContaining('ACCORD_PORT') })
  })

  it('--help tells the options and starts nothing', async () => {
    await using help = run('server/main.ts', ['--help'], env)
    expect(await help.ended()).toMatchObject({ code: 0, stdout: expect.stringContaining('--only') })
  })

  it('in production without the key of an admin names it', async () => {
    using data = temporaryDataDirectory()
    const production = {
      ...env,
      ACCORD_DATA_DIR: data.path,
      ACCORD_ENV: 'production',
      ACCORD_PUBLIC_URL: 'http://127.0.0.1',
      ACCORD_ENCRYPTION_KEY: '00'.repeat(32),
    }
    await using refused = run('server/main.ts', ['--port', '0', '--only', 'thumbgate'], production)
    const { code, stderr } = await refused.ended()
    expect([code, stderr]).toEqual([1, expect.stringContaining('ACCORD_THUMBGATE_API_KEY is not set')])
    await using served = run('server/main.ts', ['--port', '0', '--only', 'mightykey'], production)
    expect(await served.until(/MightyKey .*\n/)).toBeTruthy()
  })

  if (onPostgres()) {
    it('on a schema that is behind names the command that helps', async () => {
      await using behind = await openTestDatabase()
      await behind.database.session((session) =>
        session.query(`delete from shared.migrations where name like 'shared/%'`),
      )
      await using refused = run('server/main.ts', ['--port', '0'], { ...env, DATABASE_URL: behind.url ?? '' })
      expect(await refused.ended()).toMatchObject({
        code: 1,
        stderr: expect.stringContaining('npm run accord -- db migrate'),
      })
    })
  } else {
    it('on a directory that is in use names the process that has it', async () => {
      await using second = run('server/main.ts', ['--port', '0'], env)
      const { code, stderr } = await second.ended()
      expect(code).toBe(1)
      expect(stderr).toContain(`in use by process ${server.child.pid}`)
      expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    })
  }
})
