import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { noCache } from '#scripts/generators/cache.ts'
import { runPipeline } from '#scripts/generators/pipeline.ts'
import { linesOf } from './support/lines.ts'
import { makePetstore } from './support/petstore.ts'

// The generator is started as a process a dozen times.
const script = resolve('scripts/generate.ts')
const long = new Date(2020, 0, 1)

let root: string
beforeAll(async () => {
  root = await makePetstore()
})
afterAll(() => rmSync(root, { recursive: true }))

const overlay = () => join(root, 'specs/overlays/petstore/20-more.yaml')
const more = (text: string) => `overlay: 1.1.0
info: { title: More, version: 1.0.0 }
actions:
  - target: $.paths['/pets'].get
    update: { summary: ${text} }
    x-expect: 1
    x-reason: A test.
`

async function generate(...options: string[]): Promise<{ code: number; out: string; stdout: string }> {
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [script, '--root', root, ...options])
    return { code: 0, out: stdout + stderr, stdout }
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
    return { code, out: stdout + stderr, stdout }
  }
}

const files = () =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.startsWith('generated') || name === 'specs/petstore.json')
    .filter((name) => statSync(join(root, name)).isFile())
    .sort()
const contents = () => Object.fromEntries(files().map((name) => [name, readFileSync(join(root, name), 'utf8')]))
const age = () => {
  for (const name of files()) utimesSync(join(root, name), long, long)
}
const rewritten = () => files().filter((name) => statSync(join(root, name)).mtimeMs !== long.getTime())

describe('npm run generate', () => {
  afterEach(async () => {
    rmSync(overlay(), { force: true })
    await generate()
  })

  it('says in line 1 of every generated file which command wrote it', () => {
    for (const [name, text] of Object.entries(contents())) {
      if (name.startsWith('generated')) expect(text.split('\n')[0], name).toContain('npm run generate')
    }
  })

  it('gives the same bytes for the same input, without and with what it remembers', async () => {
    const before = contents()
    await runPipeline({ root, check: false, cache: noCache, progress: () => undefined })
    expect(contents()).toEqual(before)
    await generate()
    expect(contents()).toEqual(before)
  })

  it('rewrites only the files a change reaches', async () => {
    age()
    await generate('--no-cache')
    expect(rewritten()).toEqual([])
    writeFileSync(overlay(), more('All the pets'))
    await generate()
    expect(rewritten()).toEqual([
      'generated/petstore/handlers.ts',
      'generated/petstore/types.ts',
      'specs/petstore.json',
    ])
  })

  it('restores a generated file that was edited', async () => {
    const before = contents()
    appendFileSync(join(root, 'generated/petstore/routes.ts'), '// mine\n')
    expect((await generate()).out).toContain('changed: generated/petstore/routes.ts')
    expect(contents()).toEqual(before)
  })

  it('removes what it no longer generates', async () => {
    mkdirSync(join(root, 'generated/zoo'))
    writeFileSync(join(root, 'generated/zoo/types.ts'), '// Written by "npm run generate"; do not edit.\n')
    expect((await generate()).out).toContain('no longer generated: generated/zoo/types.ts')
    expect(files()).not.toContain('generated/zoo/types.ts')
  })

  it('names a file in generated/ that nobody generated, and leaves it alone', async () => {
    const file = join(root, 'generated/mine.ts')
    writeFileSync(file, 'export const mine = 1\n')
    const { code, out } = await generate()
    expect([code, readFileSync(file, 'utf8')]).toEqual([1, 'export const mine = 1\n'])
    expect(out).toContain('foreign: generated/mine.ts')
    rmSync(file)
  })

  it('gives the reason and the place of a refused contract, and writes nothing else', async () => {
    const before = contents()
    writeFileSync(overlay(), more('x').replace('{ summary: x }', '{ requestBody: { content: { text/csv: {} } } }'))
    const { code, out } = await generate()
    expect(code).toBe(1)
    expect(out).toMatch(
      /specs\/petstore\.json:\d+: #\/paths\/~1pets\/get\/requestBody\/content\/text~1csv: request bodies of type text\/csv/,
    )
    expect({ ...contents(), 'specs/petstore.json': '' }).toEqual({ ...before, 'specs/petstore.json': '' })
  })

  it('names file and action of an overlay that does not apply', async () => {
    writeFileSync(overlay(), more('x').replace("['/pets']", "['/cats']"))
    const { code, out } = await generate()
    expect(code).toBe(1)
    expect(out).toContain("specs/overlays/petstore/20-more.yaml: action 1 ($.paths['/cats'].get): matches nothing")
  })

  it('answers --help, and --json with one object on the last line', async () => {
    expect((await generate('--help')).out).toContain('--check')
    const { stdout } = await generate('--json')
    expect(JSON.parse(stdout.trim().split('\n').at(-1) as string)).toEqual({ ok: true, changed: [], foreign: [] })
  })
})

describe('npm run generate -- --check', () => {
  it('accepts a fresh tree and writes nothing', async () => {
    age()
    expect((await generate('--check')).code).toBe(0)
    expect((await generate('--check', '--no-cache')).code).toBe(0)
    expect(rewritten()).toEqual([])
  })

  it('names each stale file, edited, missing or no longer generated, and writes nothing', async () => {
    const routes = join(root, 'generated/petstore/routes.ts')
    const fresh = readFileSync(routes, 'utf8')
    writeFileSync(routes, fresh.replace('GET', 'PUT'))
    rmSync(join(root, 'generated/petstore/types.ts'))
    writeFileSync(join(root, 'generated/old.ts'), '// Written by "npm run generate"; do not edit.\n')
    const { code, out } = await generate('--check')
    expect(code).toBe(1)
    expect(out).toContain('stale: generated/petstore/routes.ts (changed)')
    expect(out).toContain('stale: generated/petstore/types.ts (new)')
    expect(out).toContain('stale: generated/old.ts (no longer generated)')
    expect(readFileSync(routes, 'utf8')).not.toBe(fresh)
    await generate()
    expect((await generate('--check')).code).toBe(0)
  })

  it('notices an overlay that was not generated from', async () => {
    writeFileSync(overlay(), more('Every pet'))
    const { out } = await generate('--check')
    expect(out).toContain('stale: specs/petstore.json (changed)')
    expect(out).toContain('stale: generated/petstore/handlers.ts (changed)')
    rmSync(overlay())
  })
})

describe('npm run generate -- --watch', () => {
  it('regenerates what a change touched', async () => {
    const child = spawn(process.execPath, [script, '--root', root, '--watch'])
    try {
      const line = linesOf(child)
      await line(/Watching for changes/)
      writeFileSync(overlay(), more('Watched pets'))
      await line(/changed: generated\/petstore\/handlers\.ts/)
      await line(/Generated in/)
      expect(readFileSync(join(root, 'generated/petstore/handlers.ts'), 'utf8')).toContain('Watched pets')
    } finally {
      child.kill()
      await once(child, 'exit')
      rmSync(overlay(), { force: true })
    }
  })
})
