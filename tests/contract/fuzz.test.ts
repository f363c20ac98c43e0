import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { failureText } from '#scripts/contract/commands.ts'
import { nastyBodies, rawToken, withRawTokens } from '#scripts/contract/fuzz/nasties.ts'
import { exchangeRaw, head, parseAnswer } from '#scripts/contract/fuzz/raw.ts'
import { fuzz } from '#scripts/contract/fuzz/run.ts'
import { curlLine } from '#scripts/contract/wire.ts'
import { projectRoot } from '#server/migrations.ts'
import { type Spoil, startToy, toyContract } from '#tests/contract/toy.ts'

const silent = { record: () => {}, seen: 0 }

async function run(spoil?: Spoil, runs = 120, patience = 5000) {
  await using toy = await startToy(spoil)
  return await fuzz({
    root: projectRoot,
    contracts: [toyContract()],
    target: toy.target,
    seed: 11,
    runs,
    patience,
    recorder: silent,
  })
}

describe('fuzzing', () => {
  test('finds nothing in a server that keeps its contract', async () => {
    const report = await run()
    expect(report.failures).toEqual([])
    expect(report.requests).toBeGreaterThanOrEqual(360)
  })

  test('finds a server that breaks on one kind of value, and shrinks the request to little more than that', async () => {
    const spoil: Spoil = (answer, { body }) =>
      /"size":0[,}]/.test(body) ? { status: 500, body: '{"error":"boom"}' } : answer
    const [failure] = (await run(spoil)).failures
    expect(failure?.operation).toBe('createThing')
    expect(failure?.problems[0]).toContain('Status 500: {"error":"boom"}')
    expect(failure?.curl).toContain('"size":0')
    expect(failure!.curl.length).toBeLessThan(400)
  })

  test('finds an answer that the contract does not declare', async () => {
    const report = await run((answer) => (answer.status === 401 ? { status: 403, body: answer.body! } : answer))
    expect(report.failures.map((failure) => failure.operation).sort()).toEqual([
      'createThing',
      'deleteThing',
      'getThing',
    ])
    expect(report.failures[0]?.problems.join()).toContain('Status 403 is not declared')
  })

  test('finds an answer that is late, also one that is late only once', async () => {
    const slow = (milliseconds: number, late: (count: number) => boolean): Spoil => {
      let count = 0
      return async (answer, { method }) => {
        if (method === 'GET' && late(count++)) await setTimeout(milliseconds)
        return answer
      }
    }
    const always = await run(
      slow(120, () => true),
      5,
      60,
    )
    const problems = always.failures.find(({ operation }) => operation === 'getThing')?.problems
    expect(problems?.[0]).toMatch(/The answer took \d+ ms/)
    const once = await run(
      slow(2000, (count) => count === 0),
      20,
      1500,
    )
    expect(once.failures[0]?.problems.at(-1)).toBe('It did not happen again when the request was repeated')
  })

  test('draws the same requests from the same seed', async () => {
    const bodies: string[][] = []
    for (let round = 0; round < 2; round++) {
      const seen: string[] = []
      await run((answer, { method, body }) => {
        if (method === 'POST' && body !== '') seen.push(body)
        return answer
      }, 30)
      bodies.push(seen)
    }
    expect(bodies[0]).toEqual(bodies[1])
  })
})

test('a failure is printed with a line that sends the whole request again, from a file where it is long', async () => {
  await using toy = await startToy()
  const folder = mkdtempSync(join(tmpdir(), 'accord-fuzz-'))
  const url = `${toy.target.name}/toy/things`
  const texts = ['short', 'x'.repeat(9000)].map((name) => {
    const body = Buffer.from(JSON.stringify({ name }))
    const headers = { authorization: 'Bearer right', 'content-type': 'application/json' }
    const curl = curlLine({ method: 'POST', url, headers, body })
    return failureText({ api: 'toy', operation: 'createThing', problems: ['Status 500'], curl, shrinks: 1 }, folder)
  })
  const [short = '', long = ''] = texts.map((text) => text.split('\n').at(-1)?.trim())
  expect(short).toMatch(/^curl .*"name":"short"/)
  expect(long).toBe('sh reports/contract/fuzz-toy-createThing.sh')
  const { stdout } = await promisify(execFile)('sh', ['-c', long], { cwd: folder })
  expect(stdout).toContain('not a thing')
  rmSync(folder, { recursive: true })
})

describe('a request written by hand', () => {
  test('goes out as it stands, line ends in a header value included', () => {
    const text = head(
      { method: 'GET', target: '/a%2Fb', headers: [['x', 'a\r\ny: 1']], body: undefined },
      'h',
    ).toString()
    expect(text).toBe('GET /a%2Fb HTTP/1.1\r\nHost: h\r\nx: a\r\ny: 1\r\n\r\n')
  })

  test('is answered on a connection of its own', async () => {
    await using toy = await startToy()
    const answer = await exchangeRaw(new URL(toy.target.base(toyContract())), {
      method: 'GET',
      target: '/toy/things/x',
      headers: [['authorization', 'Bearer right']],
      body: undefined,
    })
    expect(answer.status).toBe(404)
    expect(answer.complete).toBe(true)
  })

  test('fails with a sentence when the server closes without an answer', async () => {
    await using toy = await startToy()
    const nonsense = {
      method: 'GET',
      target: '/toy/things/x',
      headers: [['content-length', '5']] as [string, string][],
      body: undefined,
    }
    await expect(exchangeRaw(new URL(toy.target.base(toyContract())), nonsense, 200)).rejects.toThrow(
      /No whole answer 200 ms/,
    )
  })
})

describe('reading an answer', () => {
  const whole =
    'HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n'

  test('waits for all of it, wherever the bytes are cut', () => {
    for (let cut = 0; cut < whole.length - 2; cut++) {
      expect(parseAnswer(Buffer.from(whole.slice(0, cut)), false)?.complete ?? false).toBe(
        cut >= whole.indexOf('0\r\n\r\n', 60) + 3,
      )
    }
    expect(parseAnswer(Buffer.from(whole), false)?.body.toString()).toBe('hello')
  })

  test('passes over 1xx and keeps repeated headers apart', () => {
    const text = 'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 204 No Content\r\nSet-Cookie: a\r\nSet-Cookie: b\r\n\r\n'
    expect(parseAnswer(Buffer.from(text), false)).toMatchObject({ status: 204, headers: { 'set-cookie': ['a', 'b'] } })
  })

  test('takes a body without a length up to the end of the connection', () => {
    const text = Buffer.from('HTTP/1.1 200 OK\r\n\r\nabc')
    expect(parseAnswer(text, false)).toBeUndefined()
    expect(parseAnswer(text, true)?.body.toString()).toBe('abc')
  })
})

describe('the nasty inputs', () => {
  test('reach the wire as written', () => {
    expect(withRawTokens(JSON.stringify({ a: rawToken('1e400'), b: [rawToken('-0')] }))).toBe('{"a":1e400,"b":[-0]}')
  })

  test('have names that tell them apart', () => {
    expect(new Set(nastyBodies.map((body) => body.name)).size).toBe(nastyBodies.length)
  })
})
