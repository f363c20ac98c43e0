/** `npm run dev`: a change is generated from, type-checked and served; the terminal names each place that no longer fits. */
import { resolve } from 'node:path'
import { Command } from 'commander'
import { ServerProcess } from './dev/server-process.ts'
import { type Misfit, typeCheck } from './dev/type-check.ts'
import { openCache } from './generators/cache.ts'
import { failureText } from './generators/failure.ts'
import { runPipeline } from './generators/pipeline.ts'
import { inputs, watchInputs } from './generators/watch.ts'

const watched = ['specs/upstream', 'specs/overlays', 'redocly.yaml', 'db', 'server', 'domain', 'handlers', 'tests']

interface Options {
  root: string
  server: boolean
}

const say = (text: string): void => {
  process.stdout.write(`${text}\n`)
}

async function main(serverArguments: string[], options: Options): Promise<void> {
  const root = resolve(options.root)
  const server = options.server ? new ServerProcess(root, serverArguments, say) : null
  // Loading the generator of types takes longer than using it; the first change should not wait for it.
  const warm = import('./generators/types.ts')
  const first = regenerate(root).then((done) => (done ? checkTypes(root) : undefined))
  const watching = watchInputs(root, (paths) => first.then(() => onChange(root, server, paths)), watched)
  await Promise.all([first, warm])
  server?.start()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void (server?.stop() ?? Promise.resolve()).then(() => process.exit(0))
    })
  }
  say('Watching for changes; Ctrl+C stops.')
  await watching
}

async function onChange(root: string, server: ServerProcess | null, paths: readonly string[]): Promise<void> {
  const started = performance.now()
  say(`\n${paths.length === 1 ? paths[0] : `${paths.length} files`} changed`)
  const touches = (folder: string) => paths.some((path) => path === folder || path.startsWith(`${folder}/`))
  if (inputs.some(touches) && !(await regenerate(root))) return
  await checkTypes(root)
  say(`  ${((performance.now() - started) / 1000).toFixed(2)} s`)
  if (server && paths.some((path) => !path.startsWith('tests/'))) await server.restart()
}

/** Says what was regenerated; false when that failed, and the server goes on with the old contract. */
async function regenerate(root: string): Promise<boolean> {
  try {
    const { changed, foreign } = await runPipeline({
      root,
      check: false,
      cache: openCache(root),
      progress: () => undefined,
    })
    for (const { path, why } of changed) say(`  ${why}: ${path}`)
    for (const path of foreign) say(`  foreign: ${path}: move it out of generated/`)
    return true
  } catch (error) {
    say(`  ${failureText(error).replaceAll('\n', '\n  ')}`)
    return false
  }
}

async function checkTypes(root: string): Promise<void> {
  const misfits = await typeCheck(root)
  if (misfits.length === 0) {
    say('  everything fits')
    return
  }
  say(`  ${misfits.length === 1 ? 'one place does not fit' : `${misfits.length} places do not fit`}:`)
  for (const misfit of misfits) say(`  ${describe(misfit)}`)
}

const describe = ({ path, line, column, message }: Misfit): string => `${path}:${line}:${column}  ${message}`

await new Command('npm run dev --')
  .description(
    'Regenerates, checks types and restarts the server on every change of specs, overlays, migrations or code.',
  )
  .argument('[options...]', 'all other options are handed to the server: --port 3001')
  .allowUnknownOption()
  .option('--root <dir>', 'folder with redocly.yaml', '.')
  .option('--no-server', 'regenerate and check types only')
  .action(main)
  .parseAsync()
