import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { openCache } from '#scripts/generators/cache.ts'
import { runPipeline } from '#scripts/generators/pipeline.ts'

const repository = resolve(import.meta.dirname, '../../..')
const fixtures = join(repository, 'tests/fixtures/petstore')
const upstream = 'specs/upstream/petstore.yaml'

/** What a developer adds to redocly.yaml for a sixth system. */
const entry = `  petstore:
    root: specs/petstore.json
    x-accord:
      title: Pet store
      upstream: ${upstream}
      sha256: ${createHash('sha256')
        .update(readFileSync(join(fixtures, upstream)))
        .digest('hex')}
      overlays: specs/overlays/petstore
      mount: /petstore
      base: /v2
      complete: true
`

const generate = (root: string) =>
  runPipeline({ root, check: false, cache: openCache(root), progress: () => undefined })

/** A temporary folder that holds the contract of the pet store as its only system, generated, and no code. The caller removes it. */
export async function makePetstore(): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'accord-petstore-'))
  cpSync(join(fixtures, 'specs'), join(root, 'specs'), { recursive: true })
  writeFileSync(join(root, 'redocly.yaml'), `apis:\n${entry}`)
  symlinkSync(join(repository, 'node_modules'), join(root, 'node_modules'))
  await generate(root)
  return root
}

/** Packages are built, and removed, by another test at the same time. */
const isSource = (path: string): boolean => !/\/sdk\/(.+\/)?dist$/.test(path)

/** A temporary folder with some of this project's folders and files, and the pet store among the systems of `redocly.yaml`, generated. */
async function makeProject(parts: readonly string[], systems: (list: string) => string): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'accord-project-'))
  for (const part of [...parts, 'server', 'package.json', 'tsconfig.json', '.dependency-cruiser.mjs']) {
    cpSync(join(repository, part), join(root, part), { recursive: true, filter: isSource })
  }
  symlinkSync(join(repository, 'node_modules'), join(root, 'node_modules'))
  cpSync(fixtures, root, { recursive: true })
  writeFileSync(join(root, 'redocly.yaml'), systems(readFileSync(join(repository, 'redocly.yaml'), 'utf8')))
  await generate(root)
  return root
}

/** A temporary copy of this project with the pet store as its sixth system: its files, its entry, generated. The caller removes it. */
export const makeProjectWithPetstore = (): Promise<string> =>
  makeProject(['db', 'domain', 'generated', 'handlers', 'scripts', 'sdk', 'specs'], (list) =>
    list.replace('apis:\n', `apis:\n${entry}`),
  )

/** A temporary project like this one whose only system is the pet store: a fifth of the code to generate and to check. The caller removes it. */
export const makeProjectOfPetstore = (): Promise<string> =>
  makeProject(['db/types.ts', 'db/shared', 'db/migrations/shared', 'sdk/runtime'], (list) =>
    list.replace(/^apis:\n( .*\n)*/m, `apis:\n${entry}`),
  )
