/** `npm run check`: everything that can be known without running the program. Every step runs, also after one that failed. */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Command, Option } from 'commander'
import { createOutput, type Output } from './output.ts'
import { runScript, runTool, type ToolResult } from './tools.ts'

const rooms = ['generated', 'db', 'server', 'domain', 'handlers', 'scripts', 'tests', 'sdk']

interface Step {
  name: string
  /** What a developer does when it fails. */
  fix: string
  run(root: string): Promise<ToolResult>
  /** Runs beside the others, which run one after another: it takes about as long as all of them. */
  beside?: boolean
}

/** As in package.json: what runs for seconds is over before optimised code would pay. */
const shortLived = ['--liftoff-only', '--no-opt']

const steps: Step[] = [
  {
    name: 'generated',
    fix: 'npm run generate',
    run: (root) => runScript(join(import.meta.dirname, 'generate.ts'), ['--check', '--root', root], root, shortLived),
  },
  {
    name: 'types',
    fix: 'each line names file, line and column',
    // Each checker works out for itself what it needs of the others' files: one takes a quarter less time of processors than four.
    run: (root) => runTool('tsc', ['--noEmit', '--pretty', 'false', '--checkers', '1', '-p', root], root),
    beside: true,
  },
  {
    name: 'format',
    fix: 'npm run format repairs what a program can repair',
    run: (root) => runTool('biome', ['check', '--colors=off', '.'], root),
  },
  {
    name: 'directions',
    fix: 'rooms look left; the rules are in .dependency-cruiser.mjs',
    run: (root) =>
      runTool(
        'depcruise',
        ['--config', '.dependency-cruiser.mjs', ...rooms.filter((room) => existsSync(join(root, room)))],
        root,
      ),
  },
  {
    name: 'contracts',
    fix: 'repair the contract by an overlay in specs/overlays/<api>',
    run: (root) => runTool('redocly', ['lint', '--format', 'stylish'], root),
  },
]

export interface StepReport {
  name: string
  ok: boolean
  seconds: number
}

/** Runs the named steps in `root`, all by default, and tells `output` of each when it ends: name, result, time, and what was found. */
export async function check(root: string, names: readonly string[], output: Output): Promise<StepReport[]> {
  const chosen = steps.filter(({ name }) => names.length === 0 || names.includes(name))
  let before: Promise<unknown> = Promise.resolve()
  const running = chosen.map((step) => {
    if (step.beside) return report(step, root, output)
    const ended = before.then(() => report(step, root, output))
    before = ended
    return ended
  })
  return await Promise.all(running)
}

async function report(step: Step, root: string, output: Output): Promise<StepReport> {
  const started = performance.now()
  const { code, output: found } = await step.run(root)
  const seconds = Math.round((performance.now() - started) / 10) / 100
  const ok = code === 0
  output.say(`${ok ? 'ok    ' : 'FAILED'} ${step.name.padEnd(10)} ${seconds.toFixed(2)} s`)
  if (!ok) output.say(`${found.trimEnd()}\n→ ${step.fix}\n`)
  return { name: step.name, ok, seconds }
}

async function main(options: { root: string; only: string[]; json?: boolean }): Promise<void> {
  const output = createOutput(options.json === true)
  const reports = await check(resolve(options.root), options.only, output)
  const failed = reports.filter((report) => !report.ok)
  output.say(failed.length === 0 ? 'All checks passed.' : `${failed.length} of ${reports.length} checks failed.`)
  output.result({ ok: failed.length === 0, steps: reports })
  process.exitCode = failed.length === 0 ? 0 : 1
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await new Command('npm run check --')
    .description('Compares generated files, checks types, format, direction rules and contracts.')
    .addOption(
      new Option('--only <step...>', 'run only these steps').choices(steps.map(({ name }) => name)).default([]),
    )
    .option('--root <dir>', 'folder with redocly.yaml', '.')
    .option('--json', 'one JSON object on the last line of stdout')
    .action(main)
    .parseAsync()
}
