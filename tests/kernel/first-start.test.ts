import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryDirectory } from '#tests/support/directory.ts'
import { run } from '#tests/support/process.ts'

it('with nothing configured and nothing there, a start makes database, key and demo data; a second one finds them', async () => {
  using directory = temporaryDirectory()
  const env = { ACCORD_DATA_DIR: join(directory.path, 'new'), ACCORD_LOG_LEVEL: 'error' }
  const demo = () => JSON.parse(readFileSync(join(env.ACCORD_DATA_DIR, 'demo.json'), 'utf8'))
  await using first = run('server/main.ts', ['--port', '0'], env)
  await first.until(/mightykey +apiKey/)
  const { apiKey } = demo().systems.mightykey
  expect(existsSync(join(env.ACCORD_DATA_DIR, 'key'))).toBe(true)
  expect(await first.stop('SIGINT')).toBe(0)

  await using alone = run('server/main.ts', ['--port', '0', '--only', 'mightykey'], env)
  const [, baseUrl] = await alone.until(/MightyKey +\S+ +(\S+)/)
  expect(new URL(baseUrl ?? '').pathname).toBe('/api/v1')
  const answer = await fetch(`${baseUrl}/projects`, { headers: { authorization: `Bearer ${apiKey}` } })
  expect(answer.status).toBe(200)
  expect(demo().systems.mightykey).toMatchObject({ apiKey, baseUrl })
})
