/** Walks: commands in README.md that a reader pastes into a shell beside a new development server, and what they print. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { projectRoot } from '#server/migrations.ts'
import { temporaryDataDirectory } from '#tests/support/data-directory.ts'
import { temporaryDirectory } from '#tests/support/directory.ts'
import { run } from '#tests/support/process.ts'

interface Walk {
  commands: string
  /** What the page says they print. */
  printed: string
}

/** The first commands under a heading of README.md, and the output that stands below them. */
function readWalk(heading: string): Walk {
  const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8')
  const [, section = ''] = readme.split(`## ${heading}\n`)
  const [, commands, printed] = /```sh\n(.*?)```.*?```text\n(.*?)```/s.exec(section.split('\n## ')[0] ?? '') ?? []
  if (commands === undefined || printed === undefined) {
    throw new Error(`README.md has no commands with their output under "${heading}"`)
  }
  return { commands, printed }
}

/** What the shell printed, both outputs in the order of their lines. Throws what it said when it failed or complained. */
async function shell(commands: string, cwd: string): Promise<string> {
  const bash = spawn('bash', ['-euo', 'pipefail', '-c', commands], { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = once(bash, 'close')
  const [out, errors] = await Promise.all([text(bash.stdout), text(bash.stderr)])
  const [code] = await ended
  if (code !== 0 || errors !== '') throw new Error(`The walk ended with ${code}:\n${out}\n${errors}`)
  return out
}

/** Runs a walk, word for word, beside a server of its own with a new database. Resolves with what it prints and what the page says it does. */
export async function walk(heading: string): Promise<{ out: string; printed: string }> {
  const { commands, printed } = readWalk(heading)
  using data = temporaryDataDirectory()
  using folder = temporaryDirectory()
  await using server = run('server/main.ts', ['--port', '0'], { ACCORD_ENV: 'development', ACCORD_DATA_DIR: data.path })
  const [, origin = ''] = await server.until(/ready on (http:\/\/\S+)/)
  const here = commands.replace('http://127.0.0.1:3000', origin).replace('data=.data', `data=${data.path}`)
  return { out: await shell(here, folder.path), printed }
}
