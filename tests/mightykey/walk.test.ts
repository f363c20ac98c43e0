import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { projectRoot } from '#server/migrations.ts'
import { temporaryDataDirectory } from '#tests/support/database.ts'
import { temporaryDirectory } from '#tests/support/directory.ts'
import { run } from '#tests/support/process.ts'

/** The commands of the walk, and what it says they print. */
function readWalk(): { commands: string; printed: string } {
  const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8')
  const [, section = ''] = readme.split('## A run, from a terminal\n')
  const [, commands, printed] = /```sh\n(.*?)```.*?```text\n(.*?)```/s.exec(section) ?? []
  if (commands === undefined || printed === undefined) throw new Error('README.md has no walk with its output')
  return { commands, printed }
}

/** What the shell printed, both outputs in the order of their lines. Throws what it said when it failed. */
async function shell(commands: string, cwd: string): Promise<string> {
  const bash = spawn('bash', ['-euo', 'pipefail', '-c', commands], { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = once(bash, 'close')
  const [out, errors] = await Promise.all([text(bash.stdout), text(bash.stderr)])
  const [code] = await ended
  if (code !== 0 || errors !== '') throw new Error(`The walk ended with ${code}:\n${out}\n${errors}`)
  return out
}

test('the walk in README.md does what it says, word for word', async () => {
  const { commands, printed } = readWalk()
  using data = await temporaryDataDirectory()
  using folder = temporaryDirectory()
  await using server = run('server/main.ts', ['--port', '0'], { ACCORD_ENV: 'development', ACCORD_DATA_DIR: data.path })
  const [, origin = ''] = await server.until(/ready on (http:\/\/\S+)/)
  const out = await shell(commands.replace('http://127.0.0.1:3000', origin), folder.path)
  // The stream prints on its own: which of its lines come before an answer depends on the moment, their order does not.
  for (const isEvent of [true, false]) expect(linesOf(out, isEvent)).toEqual(linesOf(printed, isEvent))
})

const linesOf = (output: string, isEvent: boolean): string[] =>
  output.split('\n').filter((line) => line.startsWith('event: ') === isEvent)
