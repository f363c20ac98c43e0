import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { projectRoot } from '#server/migrations.ts'
import { temporaryDataDirectory } from '#tests/support/database.ts'
import { run } from '#tests/support/process.ts'

test('the walk of Retivo in README.md does what it says, word for word', async () => {
  const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8')
  const [, section = ''] = readme.split('## A user who goes quiet, from a terminal\n')
  const [, commands = '', printed] = /```sh\n(.*?)```.*?```text\n(.*?)```/s.exec(section) ?? []
  using data = await temporaryDataDirectory()
  await using server = run('server/main.ts', ['--port', '0'], { ACCORD_ENV: 'development', ACCORD_DATA_DIR: data.path })
  const [, origin = ''] = await server.until(/ready on (http:\/\/\S+)/)
  const here = commands.replace('http://127.0.0.1:3000', origin).replace('data=.data', `data=${data.path}`)
  const bash = spawn('bash', ['-euo', 'pipefail', '-c', here], { stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = once(bash, 'close')
  const [out, errors] = await Promise.all([text(bash.stdout), text(bash.stderr)])
  await ended
  expect(errors).toBe('')
  expect(out).toBe(printed)
})
