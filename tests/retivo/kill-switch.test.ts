/** What may hold a message back is asked until the last moment. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { approveAndSend, killSwitch, listed, made, setConfig } from '#tests/retivo/pipeline-support.ts'
import { startRetivo, type Tenant, tenant } from '#tests/retivo/support.ts'
import { type Receiver, startReceiver } from '#tests/support/receiver.ts'
import type { TestServer } from '#tests/support/server.ts'

let server: TestServer
let receiver: Receiver
beforeAll(async () => {
  server = await startRetivo()
  receiver = await startReceiver()
})
afterAll(async () => {
  await receiver[Symbol.asyncDispose]()
  await server[Symbol.asyncDispose]()
})

describe('the kill switch', () => {
  /** That happens the moment a send of the tenant is claimed; resolves with how it is undone. */
  async function atClaim({ id }: Tenant, statement: string): Promise<() => Promise<void>> {
    const script = (text: string) => server.database.session((session) => session.script(text))
    await script(`
      create function retivo.at_claim() returns trigger language plpgsql as $$ begin ${statement}; return null; end $$;
      create trigger at_claim after update on retivo.interventions for each row
        when (new.status = 'sent' and old.status <> 'sent' and new.tenant_id = '${id}') execute function retivo.at_claim();`)
    return () => script('drop function retivo.at_claim() cascade')
  }

  const left = () => [server.mails.length, receiver.received.length]

  async function furnished(): Promise<Tenant> {
    const acme = await tenant(server)
    await acme.live.admin.api.POST('/api/webhooks/endpoints', {
      body: { url: `${receiver.origin}/hook`, events: ['intervention.delivered'] },
    })
    await setConfig(acme.live.admin, { crm_webhook_url: `${receiver.origin}/crm` })
    return acme
  }

  // A notification follows what was not a webhook itself.
  test.each([
    ['email', [1, 1]],
    ['webhook', [0, 1]],
    ['crm', [0, 2]],
  ] as const)('keeps what delivery has claimed already by %s, until it is released', async (channel, expected) => {
    const acme = await furnished()
    const [mails = 0, posts = 0] = left()
    const { id } = await made(acme, channel)
    const undo = await atClaim(acme, `update retivo.tenants set kill_switch_active = true where id = '${acme.id}'`)
    try {
      expect(await approveAndSend(server, acme.live.editor, id)).toMatchObject({ status: 'approved', sent_at: null })
    } finally {
      await undo()
    }
    expect(left()).toEqual([mails, posts])
    await killSwitch(acme.live.admin, false)
    await server.settle()
    expect((await listed(acme.live.viewer, id)).status).toBe('delivered')
    expect(left()).toEqual([mails + expected[0], posts + expected[1]])
  })

  test('waits for what reaches the inbox in the transaction that claims it', async () => {
    const acme = await furnished()
    const { id } = await made(acme, 'in_app')
    const undo = await atClaim(acme, `update retivo.tenants set kill_switch_active = true where id = '${acme.id}'`)
    try {
      expect((await approveAndSend(server, acme.live.editor, id)).status).toBe('delivered')
    } finally {
      await undo()
    }
    const next = await made(acme, 'in_app')
    expect((await approveAndSend(server, acme.live.editor, next.id)).status).toBe('approved')
  })

  test.each([
    ['shadow mode', `update retivo.tenants set shadow_mode_until = now() + interval '1 day'`, 'approved'],
    ['an opt-out', 'update retivo.users set opted_out = true', 'suppressed'],
    ['a rollback', `update retivo.interventions set status = 'rolled_back'`, 'rolled_back'],
  ])('is not all that counts until the last moment: so does %s', async (_what, change, status) => {
    const acme = await furnished()
    const before = left()
    const { id } = await made(acme, 'email')
    const own = change.includes('tenants') ? 'id' : 'tenant_id'
    const undo = await atClaim(acme, `${change} where ${own} = '${acme.id}'`)
    try {
      expect((await approveAndSend(server, acme.live.editor, id)).status).toBe(status)
    } finally {
      await undo()
    }
    expect(left()).toEqual(before)
  })
})
