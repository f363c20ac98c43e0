import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createClient } from '@accord/retivo'
import { expect, test, vi } from 'vitest'
import { draft, manual, step } from '#tests/retivo/pipeline-support.ts'
import { temporaryDataDirectory } from '#tests/support/data-directory.ts'
import { run } from '#tests/support/process.ts'
import { walk } from '#tests/support/walk.ts'

test('the walk of Retivo in README.md does what it says, word for word', async () => {
  const { out, printed } = await walk('A user who goes quiet, from a terminal')
  expect(out).toBe(printed)
})

test('links in mails lead to the server, also when Retivo is served alone, on a port the system chose', async () => {
  using data = temporaryDataDirectory()
  const env = { ACCORD_ENV: 'development', ACCORD_DATA_DIR: data.path }
  await using server = run('server/main.ts', ['--only', 'retivo', '--port', '0'], env)
  const [, origin = ''] = await server.until(/ready on (http:\/\/\S+)/)
  const { systems } = JSON.parse(readFileSync(join(data.path, 'demo.json'), 'utf8')) as {
    systems: { retivo: { apiKey: string; baseUrl: string } }
  }
  expect(systems.retivo.baseUrl).toBe(origin)
  const headers = { authorization: `Bearer ${systems.retivo.apiKey}` }
  const client = { api: createClient({ baseUrl: origin, headers, retries: 0 }), headers }
  await client.api.POST('/api/customers', { body: { user_id: 'zoe', email: 'zoe@example.com' } })
  const playbook_id = await draft(client)
  const id = await manual(client, { user_id: 'zoe', playbook_id, channel: 'email', message_body: 'Hello' })
  expect(await step(client, id, 'approve')).toBe(200)
  await client.api.POST('/api/team/invite', { body: { email: 'yan@example.com' } })
  const mailTo = (address: string) =>
    vi.waitFor(
      () => {
        const outbox = join(data.path, 'outbox.jsonl')
        const mails = existsSync(outbox) ? readFileSync(outbox, 'utf8').split('\n') : []
        const mail = mails.find((line) => line.includes(`"to":"${address}"`))
        expect(mail).toBeDefined()
        return JSON.parse(mail ?? '{}') as { text: string; headers?: Record<string, string> }
      },
      { timeout: 20_000, interval: 100 },
    )
  const { headers: own } = await mailTo('zoe@example.com')
  const link = own?.['List-Unsubscribe']?.slice(1, -1) ?? ''
  expect(link.startsWith(`${origin}/api/unsubscribe?t=`)).toBe(true)
  expect(await (await fetch(link)).text()).toContain('<button>')
  expect((await mailTo('yan@example.com')).text).toContain(`${origin}/invite?token=`)
})
