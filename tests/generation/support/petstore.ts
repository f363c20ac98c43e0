import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { openCache } from '#scripts/generators/cache.ts'
import { runPipeline } from '#scripts/generators/pipeline.ts'
import { fixture } from './contract.ts'

const repository = resolve(import.meta.dirname, '../../..')
const fixtures = join(repository, 'tests/fixtures/petstore')

/** What a developer adds for a sixth system: the document as received, its overlays, an entry in redocly.yaml. */
export const petstoreEntry = `apis:
  petstore:
    root: specs/petstore.json
    x-accord:
      title: Pet store
      upstream: specs/upstream/petstore.yaml
      sha256: ${createHash('sha256').update(fixture('petstore/upstream.yaml')).digest('hex')}
      overlays: specs/overlays/petstore
      mount: /petstore
      base: /v2
      complete: false
extends: [recommended]
`

/** Links what every system shares: the kernel, the packages, the way imports and types are read. */
function linkShared(root: string): void {
  for (const name of ['server', 'node_modules', 'package.json', 'tsconfig.json']) {
    symlinkSync(join(repository, name), join(root, name))
  }
}

/** A temporary folder that holds the pet store as its only system, generated. The caller removes it. */
export async function makePetstore(): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'accord-petstore-'))
  mkdirSync(join(root, 'specs/upstream'), { recursive: true })
  cpSync(join(fixtures, 'upstream.yaml'), join(root, 'specs/upstream/petstore.yaml'))
  cpSync(join(fixtures, 'overlays'), join(root, 'specs/overlays/petstore'), { recursive: true })
  writeFileSync(join(root, 'redocly.yaml'), petstoreEntry)
  linkShared(root)
  await runPipeline({ root, check: false, cache: openCache(root), progress: () => undefined })
  return root
}
