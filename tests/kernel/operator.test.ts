/** The command line in this process, while no server runs. tests/kernel/start.test.ts runs it beside a server. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command } from 'commander'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systems } from '#generated/systems.ts'
import { readConfig } from '#server/config.ts'
import { defineJob } from '#server/jobs/jobs.ts'
import { createLogger } from '#server/logger.ts'
import { projectRoot } from '#server/migrations.ts'
import { localOperator } from '#server/operator/local.ts'
import { runProgram } from '#server/operator/program.ts'
import { definedSystems, loadDefinition } from '#server/process/definitions.ts'
import type { SystemDefinition } from '#server/system.ts'
import { temporaryDataDirectory } from '#tests/support/data-directory.ts'
import { onPostgres, openTestDatabase, type TestDatabase } from '#tests/support/database.ts'

declare module '#server/jobs/jobs.ts' {
  interface JobPayloads {
    'test.refuse': Record<string, never>
  }
}

const directory = temporaryDataDirectory()
let env: Record<string, string>
let test: TestDatabase | undefined
let definitions: SystemDefinition<string>[]
let mayRun = false

/** MightyKey with one more job, which fails until it may run. */
async function withJob(): Promise<SystemDefinition<string>[]> {
  const all = await Promise.all(
    definedSystems(
      projectRoot,
      systems.map(({ api }) => api),
    ).map((api) => loadDefinition(projectRoot, api)),
  )
  const refuse = defineJob<'test.refuse'>({
    name: 'test.refuse',
    options: { retries: 0 },
    async run() {
      if (!mayRun) throw new Error('not yet')
    },
  })
  const commands: SystemDefinition<string>['commands'] = (program, run) => {
    program.command('refuse').action(() =>
      run(async ({ jobs }) => {
        await jobs.add('test.refuse', {})
        return { text: 'added', json: { added: true } }
      }),
    )
  }
  return all.map((one) => (one.api === 'retivo' ? { ...one, commands, jobs: () => [refuse] } : one))
}

async function accord(...args: string[]) {
  const text = { out: '', err: '' }
  const output = {
    out: (part: string) => {
      text.out += part
    },
    err: (part: string) => {
      text.err += part
    },
  }
  const request = { args, directory: directory.path }
  const operator = localOperator({
    readConfig: () => readConfig(env),
    definitions,
    log: createLogger({ level: 'silent' }),
    request,
    output,
  })
  const code = await runProgram(operator, request, output)
  return { code, ...text, json: () => JSON.parse(text.out.trimEnd().split('\n').at(-1) ?? '') }
}

beforeAll(async () => {
  env = { ACCORD_DATA_DIR: directory.path }
  if (onPostgres()) {
    test = await openTestDatabase()
    if (test.url) Object.assign(env, { DATABASE_URL: test.url, ACCORD_ENV: 'development' })
  }
  definitions = await withJob()
})
afterAll(async () => {
  await test?.[Symbol.asyncDispose]()
  directory[Symbol.dispose]()
})

describe('every command', () => {
  it('answers --help with what it does, and exit code 0', async () => {
    const walk = async (...path: string[]): Promise<string[]> => {
      const { code, out } = await accord(...path, '--help')
      expect(out).toContain('--json')
      expect(code, path.join(' ')).toBe(0)
      const list = /\nCommands:\n([\s\S]*)$/.exec(out)?.[1] ?? ''
      const names = [...list.matchAll(/^ {2}([a-z][a-z-]*)/gm)].map((match) => match[1] ?? '')
      const below = await Promise.all(names.filter((name) => name !== 'help').map((name) => walk(...path, name)))
      return [path.join(' '), ...below.flat()]
    }
    const all = await walk()
    expect(all).toEqual(
      expect.arrayContaining(['status', 'doctor', 'db migrate', 'db restore', 'keys rotate', 'jobs tick', 'mightykey']),
    )
  })

  it('that does not exist is an error that points to the help', async () => {
    const { code, err } = await accord('databse')
    expect(code).toBe(1)
    expect(err).toContain("unknown command 'databse'")
    expect(err).toContain('--help')
  })
})

describe('status', () => {
  it('counts the operations of all five systems without a database', async () => {
    const status = (await accord('status', '--json')).json()
    const rows: { operations: number; implemented: number; mount: string }[] = Object.values(status.systems)
    expect(rows.reduce((sum, row) => sum + row.operations, 0)).toBe(290)
    expect(status.systems.mightykey).toMatchObject({ operations: 34, mount: '/mightykey/api/v1' })
    expect(status.systems.mightykey.implemented).toBeGreaterThan(10)
  })
})

describe('doctor', () => {
  it('finds nothing wrong where nothing is', async () => {
    const { code, json } = await accord('doctor', '--json')
    expect(json()).toMatchObject({ ok: true })
    expect(code).toBe(0)
  })

  it('says what is wrong with the configuration, with exit code 1', async () => {
    Object.assign(env, { ACCORD_PORT: 'many' })
    const { code, out } = await accord('doctor')
    delete env.ACCORD_PORT
    expect(code).toBe(1)
    expect(out).toMatch(/BAD {2}configuration: ACCORD_PORT is "many"/)
  })
})

describe('jobs', () => {
  it('that failed for good are found, and run again when they are told to', async () => {
    expect(await accord('retivo', 'refuse')).toMatchObject({ code: 0, out: 'added\n' })
    expect((await accord('jobs', 'tick', '--json')).json()).toEqual({ ran: 1 })
    expect((await accord('jobs', 'list', '--json')).json().queues).toMatchObject({
      'test.refuse': { failed: 1 },
      'kernel.dead-letters': { created: 1 },
    })
    expect((await accord('doctor')).out).toContain('BAD  database: 1 job(s) failed for good')
    mayRun = true
    expect((await accord('jobs', 'retry', '--json')).json()).toEqual({ moved: 1 })
    expect((await accord('jobs', 'tick', '--json')).json()).toEqual({ ran: 1 })
    expect((await accord('doctor')).code).toBe(0)
  })
})

describe('a backup', () => {
  it('goes to a file named from where the command was typed, and comes back only over what may be replaced', async () => {
    expect((await accord('db', 'backup', '--to', 'here.gz')).out).toContain(join(directory.path, 'here.gz'))
    const refused = await accord('db', 'restore', '--from', 'here.gz', '--json')
    expect(refused).toMatchObject({
      code: 1,
      err: 'The database is not empty: add --replace to delete what it holds\n',
    })
    expect(refused.json()).toEqual({ error: refused.err.trim() })
    expect((await accord('db', 'restore', '--from', 'here.gz', '--replace', '--json')).json()).toHaveProperty('rows')
    expect((await accord('db', 'status')).code).toBe(0)
  })

  it('that is not there is an error with its name', async () => {
    const { code, err } = await accord('db', 'restore', '--from', 'nowhere.gz', '--replace')
    expect(code).toBe(1)
    expect(err).toContain('nowhere.gz')
  })
})

describe('keys', () => {
  it('rotate with a new first line in the key file', async () => {
    const file = join(directory.path, 'key')
    writeFileSync(file, `${'a'.repeat(64)}\n${readFileSync(file, 'utf8')}`)
    expect((await accord('keys', 'rotate', '--json')).json()).toMatchObject({ resealed: 0 })
    writeFileSync(file, 'not a key\n')
    expect((await accord('keys', 'rotate')).err).toContain('is not a key')
    writeFileSync(file, `${'a'.repeat(64)}\n`)
  })
})

describe('two commands at once', () => {
  it('take turns on the embedded database instead of opening it twice', async () => {
    const both = await Promise.all([accord('db', 'status', '--json'), accord('db', 'status', '--json')])
    expect(both.map(({ code, err }) => ({ code, err }))).toEqual([
      { code: 0, err: expect.any(String) },
      { code: 0, err: expect.any(String) },
    ])
  })
})

describe('the commands of a checkout', () => {
  it('are added to the others', async () => {
    const added: string[] = []
    const output = { out: () => {}, err: () => {} }
    const operator = localOperator({
      readConfig: () => readConfig(env),
      definitions: [],
      log: createLogger({ level: 'silent' }),
      request: { args: ['extra'], directory: '.' },
      output,
    })
    const extra = new Command('extra').action(() => void added.push('ran'))
    await runProgram(operator, { args: ['extra'], directory: '.' }, output, (program) => program.addCommand(extra))
    expect(added).toEqual(['ran'])
  })
})
