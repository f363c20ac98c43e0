import { mkdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { Command } from 'commander'
import { createOutput } from './output.ts'
import { emitDeclarations } from './sdk/declarations.ts'
import { buildPackage, packPackage } from './sdk/package.ts'
import { type Sizes, sizesOf } from './sdk/sizes.ts'
import { readSystems } from './systems.ts'

interface Options {
  sizes?: boolean
  json?: boolean
}

/** Bytes that no client of the largest contract may exceed; measured, with everything on. */
const limits: Record<string, Sizes> = { rungate: { client: 9000, operation: 4800 } }

const program = new Command('npm run sdk --')
  .description('Builds the packages @accord/<api> from sdk/ and packs them into sdk/dist/.')
  .argument('[api...]', 'systems, all unless given')
  .option('--sizes', 'build, do not pack; print what each client weighs minified and gzipped')
  .option('--json', 'one JSON object on the last line of stdout')
  .action(run)

async function run(wanted: string[], options: Options): Promise<void> {
  const root = process.cwd()
  const output = createOutput(options.json === true)
  const apis = readSystems(root).map(({ api }) => api)
  const unknown = wanted.find((api) => !apis.includes(api))
  if (unknown) program.error(`"${unknown}" is no system; there are ${apis.join(', ')}`)
  using declarations = emitDeclarations(root)
  const target = join(root, 'sdk/dist')
  mkdirSync(target, { recursive: true })
  const results: Record<string, Sizes & { tarball?: string }> = {}
  for (const api of wanted.length > 0 ? wanted : apis) {
    await buildPackage(root, api, declarations)
    const sizes = await sizesOf(root, api)
    const tarball = options.sizes ? undefined : relative(root, packPackage(root, api, target))
    results[api] = { ...sizes, ...(tarball ? { tarball } : {}) }
    output.say(
      `${`@accord/${api}`.padEnd(24)} client ${kilobytes(sizes.client)}, one operation ${kilobytes(sizes.operation)}` +
        (tarball ? `  ${tarball}` : ''),
    )
    report(api, sizes, output.say)
  }
  output.result(results)
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(2)} kB`

function report(api: string, sizes: Sizes, say: (text: string) => void): void {
  const limit = limits[api]
  if (!limit) return
  for (const kind of ['client', 'operation'] as const) {
    if (sizes[kind] <= limit[kind]) continue
    say(`${api}: ${kind} weighs ${sizes[kind]} bytes, ${limit[kind]} are allowed; look at what the bundle holds`)
    process.exitCode = 1
  }
}

await program.parseAsync()
