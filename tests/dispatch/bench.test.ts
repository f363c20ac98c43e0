import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectRoot } from '#server/migrations.ts'

/** The command's output whatever its verdict: so few requests prove nothing about speed. */
const bench = (...args: string[]): Promise<{ stdout: string; stderr: string }> =>
  new Promise((resolve) => {
    const script = join(projectRoot, 'scripts', 'bench.ts')
    execFile(
      process.execPath,
      [script, ...args],
      { cwd: projectRoot, env: { ...process.env, DATABASE_URL: '' } },
      (_error, stdout, stderr) => resolve({ stdout, stderr }),
    )
  })

test('npm run bench -- dispatch --json prints the microseconds of each row as its last line', async () => {
  const { stdout, stderr } = await bench('dispatch', '--json', '--rounds', '1', '--requests', '50')
  const rows = JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '') as Record<string, number>
  const names = ['accord', 'express', 'expressOpenapiValidator', 'fastify', 'openapiBackend', 'pipeline']
  expect(Object.keys(rows).sort(), stderr).toEqual(names)
  for (const name of names) expect(rows[name], name).toBeGreaterThan(0)
  expect(stderr).toContain('routing, all operations')
  expect(stderr).toContain('request validators, all')
})

test('npm run bench -- --help names its measurements', async () => {
  expect((await bench('--help')).stdout).toContain('dispatch')
})
