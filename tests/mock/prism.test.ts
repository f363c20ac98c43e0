import { spawn } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { systems } from '#generated/systems.ts'
import { startPrism } from '#scripts/mock/prism.ts'
import { prismDocument } from '#scripts/mock/prism-document.ts'
import { firstPort, type Mocks, mockPlaces } from '#scripts/mock/systems.ts'
import { freePorts } from '#scripts/ports.ts'
import type { Validate } from '#server/contract.ts'
import { type Contract, readContracts } from '#tests/mock/contracts.ts'
import { sampleRequest } from '#tests/mock/requests.ts'
import { temporaryDirectory } from '#tests/support/directory.ts'

const root = process.cwd()
const contracts = readContracts()
let mocks: Mocks

beforeAll(async () => {
  const places = mockPlaces(root, []).map((place) => ({ ...place, port: 0 }))
  mocks = await startPrism(places, { host: '127.0.0.1', dynamic: false })
})
afterAll(() => mocks?.stop())

const urlOf = (api: string): string => mocks.running.find((one) => one.api === api)?.url ?? ''

/** What is wrong with Prism's answers to one valid request per operation; empty when all are declared successes. */
async function wrongAnswers({ api, document, operations, replies }: Contract): Promise<string[]> {
  const wrong: string[] = []
  for (const operation of operations) {
    const { method, path, headers, body } = sampleRequest(document, operation, 1)
    const response = await fetch(urlOf(api) + path, { method, headers, body: body ?? null, redirect: 'manual' })
    const media = response.headers.get('content-type')?.split(';')[0] ?? ''
    const text = await response.text()
    const declared = operation.responses[response.status]
    const what = `${operation.operationId}: ${response.status} ${text.slice(0, 200)}`
    if (response.status >= 300 || !declared)
      wrong.push(`not a declared success: ${what} ${response.headers.get('sl-violations')}`)
    const validate: Validate | undefined = replies[operation.operationId]?.[response.status]?.body?.[media]
    if (validate && !validate(JSON.parse(text)))
      wrong.push(`not as declared: ${what} ${JSON.stringify(validate.errors)}`)
  }
  return wrong
}

describe('npm run mock', () => {
  test.each(contracts.map((one) => [one.api, one] as const))(
    'answers every operation of %s with a success that the contract declares',
    async (_, contract) => expect(await wrongAnswers(contract)).toEqual([]),
  )

  test('has asked all 290 operations', () => {
    expect(contracts.reduce((sum, { operations }) => sum + operations.length, 0)).toBe(290)
    expect(mocks.running.reduce((sum, { operations }) => sum + operations, 0)).toBe(290)
  })

  test('has the ports that its page says', () => {
    const page = readFileSync('docs/mocks.md', 'utf8')
    for (const [index, { title }] of systems.entries()) {
      expect(page).toContain(`| ${title} | \`http://127.0.0.1:${firstPort + index}\` |`)
    }
  })

  test('leaves the document of a mock that runs as it is when another one starts: Prism would start anew', () => {
    using directory = temporaryDirectory()
    const write = () => mockPlaces(root, ['front-of-house']).map((place) => prismDocument(place, directory.path))
    const written = () =>
      write().map((file) => {
        const { ino, mtimeNs } = statSync(file, { bigint: true })
        return { file, ino, mtimeNs }
      })
    const before = written()
    expect(before[0]?.file).toContain(directory.path)
    expect(written()).toEqual(before)
  })

  test('refuses a request without a credential, as the contract says', async () => {
    expect((await fetch(`${urlOf('retivo')}/api/escalations`)).status).toBe(401)
  })
})

/** Runs the command until it says it is ready, then stops it as Ctrl+C does. */
async function command(args: string[]): Promise<{ stdout: string; stderr: string; code: number | null }> {
  const child = spawn(process.execPath, ['scripts/mock.ts', ...args], { cwd: root })
  let [stdout, stderr] = ['', '']
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  child.stdout.on('data', (chunk) => {
    stdout += chunk
    // A second one would end it as it stands.
    if (!child.killed && (stdout.includes('Ready:') || stdout.includes('{"ok":true'))) child.kill('SIGINT')
  })
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { stdout, stderr, code }
}

describe('the command', () => {
  test('prints one table and a ready line, and stops cleanly', async () => {
    const port = await freePorts(5)
    const { stdout, code } = await command(['mightykey', '--dynamic', '--seed', 'one', '--port', String(port)])
    expect(stdout).toContain(`mightykey  http://127.0.0.1:${port + 4}  34`)
    expect(stdout).toContain('Ready: 1 mock, dynamic. Ctrl+C stops.')
    expect(code).toBe(0)
    await expect(fetch(`http://127.0.0.1:${port + 4}/`)).rejects.toThrow('fetch failed')
  })

  test('leaves no mock behind when it is killed', async () => {
    const port = await freePorts(5)
    const child = spawn(process.execPath, ['scripts/mock.ts', 'mightykey', '--port', String(port)], { cwd: root })
    child.stdout.on('data', (chunk: Buffer) => chunk.toString().includes('Ready:') && child.kill('SIGKILL'))
    await new Promise((resolve) => child.once('close', resolve))
    await expect
      .poll(() =>
        fetch(`http://127.0.0.1:${port + 4}/`).then(
          () => 'answers',
          () => 'gone',
        ),
      )
      .toBe('gone')
  })

  test('names a contract that does not exist', async () => {
    const { stdout, stderr, code } = await command(['nothing', '--json'])
    expect(stderr).toContain('No contract is called "nothing"; there are thumbgate, retivo')
    expect([stdout, code]).toEqual(['{"ok":false}\n', 1])
  })

  test('says which port is taken', async () => {
    const port = await freePorts(1)
    const taken = createServer().listen(port, '127.0.0.1')
    await new Promise((resolve) => taken.once('listening', resolve))
    const { stderr, code } = await command(['thumbgate', '--json', '--port', String(port)])
    taken.close()
    expect(stderr).toContain(`thumbgate: port ${port} is taken by another program`)
    expect(code).toBe(1)
  })
})
