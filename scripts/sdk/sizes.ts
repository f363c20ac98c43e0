/** What a client weighs in somebody's bundle: minified, `gzip -9`, openapi-fetch included. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

export interface Sizes {
  /** Everything that the main entry exports. */
  client: number
  /** The small client and one operation. */
  operation: number
}

async function weigh(contents: string, resolveDir: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
    logLevel: 'error',
  })
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length
}

/** An operation that sends a body and gets one answer: `createRunStep` where there is one. */
function typicalOperation(operations: string): string {
  const names = [...operations.matchAll(/export const (\w+): .* operation<.*'\w+ \w+ \S+ \d?b/g)].map(
    ([, name]) => name,
  )
  const found = names.find((name) => name === 'createRunStep') ?? names[0]
  if (!found) throw new Error('No operation with a body was found')
  return found
}

/** Sizes in bytes of a built package. */
export async function sizesOf(root: string, api: string): Promise<Sizes> {
  const folder = join(root, 'sdk', api)
  const name = typicalOperation(readFileSync(join(folder, 'src/operations.ts'), 'utf8'))
  const one = `export { createClient } from './dist/core.js'\nexport { ${name} } from './dist/operations.js'`
  return {
    client: await weigh(`export * from './dist/index.js'`, folder),
    operation: await weigh(one, folder),
  }
}
