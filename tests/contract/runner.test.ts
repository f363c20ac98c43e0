import { describe, expect, test } from 'vitest'
import { summaryOf } from '#scripts/contract/commands.ts'
import type { Contract } from '#scripts/contract/documents.ts'
import type { Recorder } from '#scripts/contract/recorder.ts'
import { htmlReport, junit } from '#scripts/contract/reports.ts'
import { type RunReport, runContracts } from '#scripts/contract/runner.ts'
import { projectRoot } from '#server/migrations.ts'
import { type Spoil, startToy, toyContract } from '#tests/contract/toy.ts'

const silent: Recorder = { record: () => {}, seen: 0 }

async function run(spoil?: Spoil, contract: Contract = toyContract()): Promise<RunReport> {
  await using toy = await startToy(spoil)
  return await runContracts({
    root: projectRoot,
    contracts: [contract],
    target: toy.target,
    seed: 7,
    happy: false,
    recorder: silent,
  })
}

/** Every operation of the toy may answer 429. */
function limited(copy: Parameters<NonNullable<Parameters<typeof toyContract>[0]>>[0]): void {
  for (const item of Object.values(copy.paths)) {
    for (const operation of Object.values(item) as { responses: Record<string, unknown> }[]) {
      operation.responses['429'] = operation.responses['401']
    }
  }
}

const failures = (report: RunReport): string[] =>
  report.results
    .filter((result) => result.outcome === 'failed')
    .map((result) => `${result.name}: ${result.problems.join(' | ')}`)

describe('the runner against a server that keeps its contract', () => {
  test('finds nothing, having made the objects it needs through the contract', async () => {
    const report = await run()
    expect(failures(report)).toEqual([])
    expect(report.results.filter((result) => result.outcome === 'skipped')).toEqual([])
  })

  test('sees every declared answer', async () => {
    expect((await run()).cells).toEqual({ declared: 11, covered: 11 })
  })

  test('removes each required member, breaks each bound, type and credential, and sends the wrong media type', async () => {
    const names = (await run()).results.map((result) => result.name)
    expect(names).toEqual(
      expect.arrayContaining([
        'createThing · no-credential',
        'createThing · wrong-credential',
        'createThing · required · body name: required, left out',
        'createThing · content-type · application/x-unknown',
        'createThing · too-large · Content-Length of 1 GiB',
        'getThing · unknown-id · id',
      ]),
    )
    expect(names.some((name) => name.includes('body size: more than 9'))).toBe(true)
    expect(names.some((name) => name.includes('body name: shorter than 1'))).toBe(true)
    expect(names.some((name) => name.includes('a member the schema does not know'))).toBe(true)
  })
})

describe('the runner against a server that does not', () => {
  test.each<[string, Spoil, RegExp]>([
    [
      'an undeclared status',
      (a) => (a.status === 204 ? { status: 202 } : a),
      /deleteThing · valid: Status 202 is not declared/,
    ],
    [
      'a body that breaks its schema',
      (a, { method }) => (method === 'GET' && a.status === 200 ? { ...a, body: '{"id":"none","name":1}' } : a),
      /getThing · valid: The body breaks format at \/id .*breaks type at \/name/,
    ],
    [
      'a required header that is missing',
      (a) => (a.status === 201 ? { status: 201, body: a.body! } : a),
      /createThing · valid: The header location is missing/,
    ],
    [
      'another media type',
      (a) => (a.status === 404 ? { ...a, headers: { 'content-type': 'text/plain' } } : a),
      /The media type of 404 is text\/plain; the contract declares application\/json/,
    ],
    [
      'a body that is no JSON',
      (a) => (a.status === 401 ? { ...a, body: '<html>' } : a),
      /no-credential: The body is no JSON/,
    ],
    [
      'a violation that is let through',
      (a, { body }) => (body.includes('"size":10') ? { status: 201, headers: { location: '/x' }, body: a.body! } : a),
      /body size: more than 9 .*Status 201, expected 400/,
    ],
    ['an error', (a, { method }) => (method === 'DELETE' ? { status: 500 } : a), /Status 500 is not declared/],
  ])('reports %s', async (_, spoil, expected) => {
    const found = failures(await run(spoil)).join('\n')
    expect(found).toMatch(expected)
  })

  test('gives a shell line that sends the failing request again', async () => {
    const report = await run((answer) => (answer.status === 404 ? { status: 418 } : answer))
    const failed = report.results.find((result) => result.name === 'getThing · unknown-id · id')
    expect(failed?.curl).toMatch(
      /^curl -i -X GET 'http:\/\/127\.0\.0\.1:\d+\/toy\/things\/f47ac10b-.*' --path-as-is -H /,
    )
  })

  test('waits as long as a limit asks it to, and goes on', async () => {
    let refused = false
    const report = await run((answer, { method }) => {
      if (refused || method !== 'DELETE') return answer
      refused = true
      return { status: 429, headers: { 'retry-after': '0' }, body: '{"error":"slow down"}' }
    }, toyContract(limited))
    expect(failures(report)).toEqual([])
    expect(refused).toBe(true)
  })

  test('skips what needs an object that cannot be made, and says why', async () => {
    const report = await run((answer, { method }) =>
      method === 'POST' && answer.status === 201 ? { status: 400, body: '{"error":"no"}' } : answer,
    )
    const skipped = report.results.filter((result) => result.outcome === 'skipped')
    expect(skipped.map((result) => result.reason)).toContain('needs createThing, which answered 400: {"error":"no"}')
  })
})

describe('the reports', () => {
  test('count cases for machines, with the failures and their shell lines', async () => {
    const report = await run((answer) => (answer.status === 204 ? { status: 202 } : answer))
    const summary = summaryOf(report)
    expect(summary).toMatchObject({
      operations: 3,
      failed: 1,
      skipped: 0,
      cells: { declared: 11, covered: 10 },
      seed: 7,
    })
    expect(summary.passed + summary.failed).toBe(report.results.length)
    expect(summary.failures[0]).toMatchObject({ api: 'toy', operation: 'deleteThing', name: 'deleteThing · valid' })
  })

  test('are well-formed JUnit and HTML whatever the server said', async () => {
    const report = await run((answer) =>
      answer.status === 404 ? { status: 418, body: '<b>&"\u0000\ud800</b>' } : answer,
    )
    const text = junit(report)
    expect(text).toMatch(/<testsuite name="toy" tests="\d+" failures="[1-9]\d*" skipped="0">/)
    expect(text).toContain('&lt;b&gt;&amp;')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids.
    expect(text).not.toMatch(/[\u0000-\u0008\ud800]/)
    expect(htmlReport(report)).toContain('&lt;b&gt;')
    expect(htmlReport(report)).not.toContain('<b>&')
  })
})
