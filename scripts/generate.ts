import { enableCompileCache } from 'node:module'
import { resolve } from 'node:path'
import { Command } from 'commander'
import { noCache, openCache } from './generators/cache.ts'
import { failureText } from './generators/failure.ts'
import { runPipeline } from './generators/pipeline.ts'
import type { Outcome } from './generators/tree.ts'
import { watchInputs } from './generators/watch.ts'
import { createOutput, type Output } from './output.ts'

// The parsers and compilers are loaded when they are needed; most of that time is compiling them.
enableCompileCache()

interface Options {
  check?: boolean
  watch?: boolean
  cache: boolean
  root: string
  json?: boolean
}

const program = new Command('npm run generate --')
  .description(
    'Writes specs/<api>.json and everything in generated/ from the upstream documents, overlays and migrations.',
  )
  .option('--check', 'write nothing; exit 1 and name each file that is not what its inputs give')
  .option('--watch', 'go on and regenerate what a change touched')
  .option('--root <dir>', 'folder with redocly.yaml', '.')
  .option('--no-cache', 'run every step, also where inputs and files are as remembered')
  .option('--json', 'one JSON object on the last line of stdout')
  .action(run)

async function run(options: Options): Promise<void> {
  const output = createOutput(options.json === true)
  const root = resolve(options.root)
  if (!options.watch) {
    process.exitCode = await once(root, options, output)
    return
  }
  const first = once(root, options, output)
  const watching = watchInputs(root, async () => {
    await first
    await once(root, options, output)
  })
  await first
  output.say('Watching for changes; Ctrl+C stops.')
  await watching
}

async function once(root: string, options: Options, output: Output): Promise<number> {
  const started = performance.now()
  const check = options.check === true
  try {
    const cache = options.cache ? openCache(root) : noCache
    const outcome = await runPipeline({ root, check, cache, progress: (text) => output.say(`  ${text}`) })
    const code = report(outcome, check, output)
    output.say(`${check ? 'Compared' : 'Generated'} in ${((performance.now() - started) / 1000).toFixed(2)} s`)
    output.result({ ok: code === 0, changed: outcome.changed, foreign: outcome.foreign })
    return code
  } catch (error) {
    output.say(failureText(error))
    output.result({ ok: false, error: error instanceof Error ? error.message : String(error) })
    return 1
  }
}

function report(outcome: Outcome, check: boolean, output: Output): number {
  for (const { path, why } of outcome.changed) output.say(check ? `stale: ${path} (${why})` : `  ${why}: ${path}`)
  for (const path of outcome.foreign) {
    output.say(`foreign: ${path} was not written by a generator; generated/ holds nothing else, move it`)
  }
  if (check && outcome.changed.length > 0) output.say('Run: npm run generate')
  return outcome.foreign.length > 0 || (check && outcome.changed.length > 0) ? 1 : 0
}

await program.parseAsync()
