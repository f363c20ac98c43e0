import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { projectRoot } from '#server/migrations.ts'
import { startToy } from '#tests/contract/toy.ts'

const folder = mkdtempSync(join(tmpdir(), 'accord-command-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function contract(...args: string[]) {
  const child = spawn(process.execPath, ['scripts/contract.ts', ...args], { cwd: projectRoot })
  const text = { stdout: '', stderr: '' }
  child.stdout.on('data', (chunk: Buffer) => (text.stdout += chunk))
  child.stderr.on('data', (chunk: Buffer) => (text.stderr += chunk))
  const [code] = (await once(child, 'close')) as [number]
  return { code, ...text }
}

const reports = ['junit', 'html', 'report'].flatMap((name) => [`--${name}`, join(folder, name)])

describe('npm run contract', () => {
  test('prints one object as the last line of stdout, writes its reports and ends with 0', async () => {
    const { code, stdout } = await contract(
      '--target',
      'mock',
      '--api',
      'retivo',
      '--happy',
      '--seed',
      '4',
      '--json',
      ...reports,
    )
    const result = JSON.parse(stdout) as Record<string, unknown>
    expect(result).toMatchObject({ operations: 47, passed: 47, failed: 0, skipped: 0, seed: 4, failures: [] })
    expect(result.cells).toEqual({ declared: expect.any(Number), covered: 47 })
    expect(code).toBe(0)
    expect(readFileSync(join(folder, 'junit'), 'utf8')).toContain(
      '<testsuite name="retivo" tests="47" failures="0" skipped="0">',
    )
    expect(JSON.parse(readFileSync(join(folder, 'report'), 'utf8'))).toMatchObject({ target: 'Prism', seed: 4 })
    expect(existsSync(join(folder, 'html'))).toBe(true)
  })

  test.each([['--target', 'mock'], ['--fuzz', '1'], ['--agreement']])(
    'refuses an operation that is not there (%s)',
    async (...how) => {
      const { code, stderr } = await contract(...how, '--api', 'retivo,mightykey', '--operation', 'getHealth,getHeath')
      expect(stderr).toBe('There is no operation getHeath in retivo, mightykey\n')
      expect(code).toBe(2)
    },
  )

  test('ends with 1 when a server breaks the contract', async () => {
    await using toy = await startToy()
    const base = toy.target.name
    const { code, stdout } = await contract(
      '--target',
      base,
      '--api',
      'retivo',
      '--operation',
      'getHealth',
      '--json',
      ...reports,
    )
    const { failures } = JSON.parse(stdout) as { failures: { problems: string[] }[] }
    expect(code).toBe(1)
    expect(failures[0]?.problems[0]).toMatch(/^Status 401 is not declared/)
  })

  test.each([
    [['--api', 'nobody'], 'There is no system nobody; there are thumbgate, retivo, front-of-house, rungate, mightykey'],
    [
      ['--target', 'nowhere'],
      '--target is "nowhere"; it must be server, mock or an address like http://127.0.0.1:3000',
    ],
    [['--fuzz', 'many'], "option '--fuzz <n>' argument 'many' is invalid"],
    [['--header', 'nonsense'], 'It must be written "Name: value".'],
  ])('refuses %j with a sentence', async (args, expected) => {
    const { code, stderr } = await contract(...args)
    expect(stderr).toContain(expected)
    expect(code).toBeGreaterThan(0)
  })

  test('names the place of what is wrong in a demo file', async () => {
    const file = join(folder, 'demo.json')
    writeFileSync(file, '{"systems":{"mightykey":{"apiKey":7}}}')
    const { code, stderr } = await contract('--target', 'http://127.0.0.1:9', '--demo', file)
    expect(stderr).toMatch(/demo\.json: .*expected string.*systems\.mightykey\.apiKey/s)
    expect(code).toBe(2)
  })
})
