import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assertArtifactName, baseName, extensionOf, isArtifactName } from '#domain/thumbgate/paths.ts'
import { Failure } from '#server/errors.ts'

describe('a name in the artifact area', () => {
  test.each([
    'a',
    'pairs.jsonl',
    'analytics/databricks-2026/tables/a.jsonl',
    '...',
    '.env',
    'a/..b',
    'A-1_b.C',
    'x'.repeat(200),
  ])('may be %s', (name) => {
    expect(isArtifactName(name)).toBe(true)
    expect(assertArtifactName('outputPath', name)).toBe(name)
  })

  test.each([
    ['', 'empty'],
    ['/etc/passwd', 'absolute'],
    ['//server/share', 'a share'],
    ['..', 'the parent'],
    ['.', 'the folder itself'],
    ['a/../b', 'a parent on the way'],
    ['a/./b', 'a dot on the way'],
    ['a//b', 'an empty segment'],
    ['a/', 'a folder'],
    ['C:/x', 'a drive letter'],
    ['C:x', 'a drive letter'],
    ['a\\b', 'a backslash'],
    ['..\\..\\x', 'parents with backslashes'],
    ['a\u0000.md', 'NUL'],
    ['%2e%2e/x', 'a percent escape'],
    ['a%00', 'a percent escape'],
    ['~/x', 'a home folder'],
    ['a b', 'a space'],
    ['a\n', 'a line end'],
    ['ä', 'a letter beyond ASCII'],
    ['．．/x', 'wide dots'],
    ['file:///etc/passwd', 'an address'],
    ['x'.repeat(201), 'too long'],
  ])('is not %j: %s', (name) => {
    expect(isArtifactName(name)).toBe(false)
    expect(() => assertArtifactName('outputPath', name)).toThrow(Failure)
    expect(() => assertArtifactName('outputPath', name)).toThrow(/^outputPath "/)
  })

  test('that was not given is undefined', () => {
    expect([assertArtifactName('inputPath', undefined), assertArtifactName('inputPath', null)]).toEqual([
      undefined,
      undefined,
    ])
  })

  const hostile = fc.array(
    fc.constantFrom('..', '.', '/', '\\', '%2e', '\u0000', 'a', 'B9', '-', '_', ':', '~', '\n', '\u2025', 'é'),
    { maxLength: 12 },
  )

  test('stays where it is: resolving it against a folder never leaves the folder, whatever it is made of', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          hostile.map((parts) => parts.join('')),
          fc.string({ maxLength: 30 }),
        ),
        (name) => {
          if (!isArtifactName(name)) return
          expect(new URL(name, 'file:///area/').href).toBe(`file:///area/${name}`)
          expect(name).toMatch(/^[A-Za-z0-9._/-]{1,200}$/)
          expect(`/${name}/`).not.toMatch(/\/(\.{1,2})?\//)
        },
      ),
      { numRuns: 2000 },
    )
  })

  test('is accepted whenever its segments are', () => {
    const segment = fc.stringMatching(/^[A-Za-z0-9._-]{1,12}$/).filter((part) => part !== '.' && part !== '..')
    fc.assert(
      fc.property(fc.array(segment, { minLength: 1, maxLength: 8 }), (parts) => {
        expect(isArtifactName(parts.join('/'))).toBe(true)
      }),
    )
  })
})

test.each([
  ['a/b.MD', 'b.MD', 'md'],
  ['notes', 'notes', ''],
  ['a/.env', '.env', ''],
  ['a.tar.gz', 'a.tar.gz', 'gz'],
])('%s has the last segment %s and the extension %j', (name, base, extension) => {
  expect([baseName(name), extensionOf(name)]).toEqual([base, extension])
})
