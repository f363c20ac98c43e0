/** From `sdk/<api>/src` to ES modules and CommonJS with shared chunks; the runtime is bundled, openapi-fetch and msw are not. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, transform } from 'esbuild'

/** Writes `<entry>.js` and `<entry>.cjs` and their chunks into `out`. `entries` are names of files in `sdk/<api>/src`. */
export async function bundle(source: string, entries: readonly string[], out: string): Promise<void> {
  rmSync(out, { recursive: true, force: true })
  await build({
    entryPoints: Object.fromEntries(entries.map((name) => [name, join(source, `${name}.ts`)])),
    outdir: out,
    chunkNames: 'chunk-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    packages: 'external',
    logLevel: 'error',
  })
  // CommonJS is made of the same chunks, so that its entries share one ApiError too.
  for (const name of readdirSync(out).filter((file) => file.endsWith('.js'))) {
    const module = readFileSync(join(out, name), 'utf8').replaceAll(/(["']\.\/[\w-]+)\.js(["'])/g, '$1.cjs$2')
    const { code } = await transform(module, { format: 'cjs', platform: 'neutral', target: 'es2022' })
    writeFileSync(join(out, name.replace(/\.js$/, '.cjs')), code)
  }
}
