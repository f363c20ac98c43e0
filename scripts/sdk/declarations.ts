/** Declarations of the packages: made once for all SDKs, then laid out per package with their imports rewritten. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, posix, relative } from 'node:path'

export interface Declarations extends Disposable {
  /** Writes those that `entries` of one API need into `out`. */
  layOut(api: string, entries: readonly string[], out: string): void
}

/** Emits the declarations of everything in `sdk/`. Throws with the compiler's text when it does not type-check. */
export function emitDeclarations(root: string): Declarations {
  const folder = mkdtempSync(join(tmpdir(), 'accord-declarations-'))
  const project = join(folder, 'tsconfig.json')
  const options = { noEmit: false, declaration: true, emitDeclarationOnly: true, rootDir: join(root, 'sdk') }
  writeFileSync(
    project,
    JSON.stringify({
      extends: join(root, 'tsconfig.json'),
      compilerOptions: { ...options, outDir: join(folder, 'out'), types: [] },
      include: [join(root, 'sdk/runtime'), join(root, 'sdk/*/src'), join(root, 'sdk/*/webhooks.ts')],
      exclude: [],
    }),
  )
  const compiler = join(root, 'node_modules/typescript-native/bin/tsc')
  const { status, stdout } = spawnSync(process.execPath, [compiler, '-p', project], { encoding: 'utf8', cwd: root })
  if (status !== 0) throw new Error(`The SDK sources do not type-check, so no declarations were made:\n${stdout}`)
  return {
    layOut: (api, entries, out) => layOut(join(folder, 'out'), api, entries, out),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** Where a source file's declaration goes in a package: the API's own files on top, the runtime and what was written by hand below. */
function place(api: string, source: string): string {
  if (source.startsWith('runtime/')) return source
  return source.startsWith(`${api}/src/`) ? source.slice(`${api}/src/`.length) : `lib/${source.slice(api.length + 1)}`
}

const specifier = /(from |import\()(['"])(\.[^'"]+)\.ts\2/g

/**
 * The declarations are written once, as CommonJS, which both kinds of consumers can import; an ES module entry passes them on. A second
 * copy would be a second set of types, and twice the work for a type checker.
 */
function layOut(emitted: string, api: string, entries: readonly string[], out: string): void {
  const pending = entries.map((name) => `${api}/src/${name}`)
  const done = new Set<string>()
  for (let source = pending.pop(); source !== undefined; source = pending.pop()) {
    if (done.has(source)) continue
    done.add(source)
    const own = source
    const here = dirname(place(api, own))
    const text = readFileSync(join(emitted, `${own}.d.ts`), 'utf8').replaceAll(
      specifier,
      (_, before: string, quote: string, path: string) => {
        const target = posix.join(dirname(own), path)
        pending.push(target)
        const from = relative(here, place(api, target))
        return `${before}${quote}${from.startsWith('.') ? from : `./${from}`}.cjs${quote}`
      },
    )
    const file = join(out, `${place(api, own)}.d.cts`)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  for (const name of entries) writeFileSync(join(out, `${name}.d.ts`), `export * from './${name}.cjs'\n`)
}
