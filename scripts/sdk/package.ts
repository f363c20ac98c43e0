/** One package: built, staged as it will be published, packed. */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundle } from './bundle.ts'
import type { Declarations } from './declarations.ts'

interface Manifest {
  name: string
  version: string
  exports: Record<string, string | Record<string, unknown>>
  files: string[]
}

const readManifest = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))

/** Source files behind the entries of a package, without their ending. */
function entriesOf({ exports }: Manifest): string[] {
  return Object.values(exports).flatMap((entry) =>
    typeof entry === 'string' ? [] : [String(entry['accord-source']).replace(/^\.\/src\/(.*)\.ts$/, '$1')],
  )
}

/** Builds `sdk/<api>/dist`. */
export async function buildPackage(root: string, api: string, declarations: Declarations): Promise<void> {
  const folder = join(root, 'sdk', api)
  const entries = entriesOf(readManifest(folder))
  const out = join(folder, 'dist')
  await bundle(join(folder, 'src'), entries, out)
  declarations.layOut(api, entries, out)
}

/** Packs a built package into `target` and returns the path of the tarball. The manifest loses what only this repository can use. */
export function packPackage(root: string, api: string, target: string): string {
  const folder = join(root, 'sdk', api)
  const manifest = readManifest(folder)
  const stage = join(target, `.stage-${api}`)
  rmSync(stage, { recursive: true, force: true })
  mkdirSync(stage, { recursive: true })
  for (const name of [...manifest.files, 'LICENSE']) {
    const from = [join(folder, name), join(root, name)].find((path) => existsSync(path))
    if (from && (name !== 'README.md' || from.startsWith(folder))) cpSync(from, join(stage, name), { recursive: true })
  }
  const text = JSON.stringify(manifest, (key, value: unknown) => (key === 'accord-source' ? undefined : value), 2)
  writeFileSync(join(stage, 'package.json'), `${text}\n`)
  const { status, stderr } = spawnSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', target], {
    cwd: stage,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`npm pack of ${manifest.name} failed:\n${stderr}`)
  rmSync(stage, { recursive: true })
  return join(target, `${manifest.name.slice(1).replace('/', '-')}-${manifest.version}.tgz`)
}
