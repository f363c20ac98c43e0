import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compareWith } from '#scripts/contract/against/command.ts'
import { compareContracts } from '#scripts/contract/against/compare.ts'
import { bumpFor } from '#scripts/contract/against/findings.ts'
import { base, type Editable, edits, equivalent } from './corpus.ts'

const bumps = { breaking: 'major', 'non-breaking': 'minor', annotation: 'patch' }

function edited(edit: (document: Editable) => void): unknown {
  const document = structuredClone(base)
  edit(document as object as Editable)
  return document
}

describe('each labelled edit is found at its place, with its class and direction', () => {
  test.each(edits)('$name', ({ edit, class: kind, direction, rule, path }) => {
    const findings = compareContracts(base, edited(edit))
    expect(findings.map((one) => [one.class, one.direction, one.rule, one.path])).toContainEqual([
      kind,
      direction,
      rule,
      path,
    ])
  })

  test('the corpus has edits of every class and more than thirty in all', () => {
    expect(edits.length).toBeGreaterThanOrEqual(30)
    expect(new Set(edits.map((edit) => edit.class)).size).toBe(3)
  })
})

describe('the class of an edit is that of its gravest finding', () => {
  // These edits say more than one thing: the schema stands in requests and answers, or one thing moved and another stayed away.
  test.each(edits)('$name', ({ edit, class: kind }) => {
    expect(bumpFor(compareContracts(base, edited(edit)))).toBe(bumps[kind])
  })
})

describe('the same in other words is no difference', () => {
  test.each(equivalent)('%s', (_, edit) => {
    expect(compareContracts(base, edited(edit))).toEqual([])
  })
})

test('an edit and its undoing are mirror images: what narrows one way widens the other', () => {
  const edit = edits.find((one) => one.name === 'the maximum of a parameter falls')!
  const next = edited(edit.edit)
  expect(bumpFor(compareContracts(base, next))).toBe('major')
  expect(bumpFor(compareContracts(next, base))).toBe('minor')
})

test('a shared schema is one finding that names every operation it reaches', () => {
  const edit = edits.find((one) => one.name === 'a property is no longer promised')!
  const [finding, ...others] = compareContracts(base, edited(edit.edit))
  expect(others).toEqual([])
  expect(finding?.operations).toEqual(['GET /toys', 'POST /toys', 'GET /toys/{toyId}'])
})

test('what the server sends to a webhook is judged like an answer', () => {
  const hook = (required: string[]) => ({
    openapi: '3.1.0',
    webhooks: {
      sold: {
        post: {
          requestBody: {
            content: { 'application/json': { schema: { type: 'object', properties: { id: {} }, required } } },
          },
          responses: {},
        },
      },
    },
  })
  expect(compareContracts(hook(['id']), hook([]))).toMatchObject([{ class: 'breaking', direction: 'response' }])
  expect(compareContracts(hook([]), hook(['id']))).toMatchObject([{ class: 'non-breaking', direction: 'response' }])
})

test('a property of the other direction does not count', () => {
  const next = edited((document) => {
    delete document.components!.schemas!.Toy!.allOf![1]!.properties!.secret
  })
  expect(compareContracts(base, next)).toEqual([])
})

test.each(['mightykey', 'thumbgate', 'retivo', 'front-of-house', 'rungate'])(
  '%s does not differ from itself',
  (api) => {
    const document: unknown = JSON.parse(readFileSync(join(process.cwd(), 'specs', `${api}.json`), 'utf8'))
    expect(compareContracts(document, document)).toEqual([])
  },
)

describe('the command reads the old version from git', () => {
  let root = ''
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t.test', ...args], { cwd: root, stdio: 'pipe' })

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'accord-against-'))
    mkdirSync(join(root, 'specs'))
    cpSync(join(process.cwd(), 'redocly.yaml'), join(root, 'redocly.yaml'))
    git('init', '-q')
    writeFileSync(join(root, 'specs/mightykey.json'), JSON.stringify(base))
    git('add', '.')
    git('commit', '-qm', 'one')
    git('tag', 'v1')
    const next = edited((document) => document.components!.schemas!.Kind!.enum!.pop())
    writeFileSync(join(root, 'specs/mightykey.json'), JSON.stringify(next))
  })

  afterAll(() => rmSync(root, { recursive: true, force: true }))

  const run = (...args: string[]) =>
    spawnSync(process.execPath, [join(process.cwd(), 'scripts/contract.ts'), ...args], { cwd: root, encoding: 'utf8' })

  test('a breaking change is exit code 1 and one object on the last line', () => {
    const result = run('--against', 'v1', '--json')
    expect(result.status).toBe(1)
    const report = JSON.parse(result.stdout.trim().split('\n').at(-1)!) as ReturnType<typeof compareWith>
    expect(report).toMatchObject({ against: 'v1', breaking: 1, bump: 'major' })
    expect(report.systems.mightykey?.findings).toMatchObject([
      { class: 'breaking', direction: 'request', rule: 'enum-narrowed', path: '/components/schemas/Kind/enum' },
    ])
  })

  test('no difference is exit code 0', () => {
    git('commit', '-qam', 'two')
    const result = run('--against', 'HEAD')
    expect(result.stdout).toContain('0 breaking')
    expect(result.status).toBe(0)
  })

  test('an unknown reference is exit code 2 and named', () => {
    const result = run('--against', 'no-such-tag')
    expect(result.stderr).toContain('git knows no commit "no-such-tag"')
    expect(result.status).toBe(2)
  })

  test('a contract that is gone is every operation of it removed', () => {
    rmSync(join(root, 'specs/mightykey.json'))
    const report = compareWith({ root, against: 'v1', api: [] })
    expect(report.systems.mightykey?.findings.filter((finding) => finding.rule === 'path-removed')).toHaveLength(4)
  })
})
