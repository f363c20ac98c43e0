import { createHmac } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { InterventionRow } from '#db/retivo/interventions.ts'
import { sendMail } from '#domain/retivo/delivery/email.ts'
import type { Outgoing } from '#domain/retivo/delivery/message.ts'
import { setClock } from '#server/clock.ts'
import { createMailer } from '#server/outbound/mailer.ts'
import {
  approveAndSend,
  draft,
  hurry,
  killSwitch,
  listed,
  made,
  manual,
  setConfig,
  step,
  track,
} from '#tests/retivo/pipeline-support.ts'
import { rows, startRetivo, type Tenant, tenant } from '#tests/retivo/support.ts'
import { type Receiver, startReceiver } from '#tests/support/receiver.ts'
import type { TestServer } from '#tests/support/server.ts'

const retried = 'retivo.send-intervention'

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

let restoreClock = () => {}
afterEach(() => {
  restoreClock()
  receiver.respond = () => ({})
  receiver.received.length = 0
})

const optedOut = async (acme: Tenant, userId: string) =>
  (
    await rows<{ opted_out: boolean }>(
      server,
      'select opted_out from retivo.users where tenant_id = $1 and external_id = $2',
      [acme.id, userId],
    )
  )[0]?.opted_out

describe('mail', () => {
  test('has a stable id, and a way out that works for scanners, mail programs and people', async () => {
    const acme = await tenant(server, { name: 'Acme\r\nBcc: everybody@example.com' })
    const { id, userId } = await made(acme, 'email')
    expect(await approveAndSend(server, acme.live.editor, id)).toMatchObject({
      status: 'delivered',
      quality_checks: { simulated: true },
    })
    const mail = server.mails.find(({ to }) => to === `${userId}@example.com`)
    expect(mail?.subject).toBe('A message from Acme Bcc: everybody@example.com')
    expect(mail?.text).toContain('<b>Ada</b>')
    expect(mail?.html).toContain('&#60;b&#62;Ada&#60;/b&#62;')
    expect(mail?.headers).toMatchObject({
      'Message-ID': expect.stringMatching(new RegExp(`^<${id}@`)),
      'Idempotency-Key': id,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    })
    const link = /^<(.*)>$/.exec(mail?.headers?.['List-Unsubscribe'] ?? '')?.[1] ?? ''
    expect(mail?.text).toContain(link)
    // The signature behind the point is random bytes, and any letter may stand among them.
    const [claim = ''] = link.split('t=')[1]?.split('.') ?? []
    expect(JSON.parse(Buffer.from(claim, 'base64url').toString())).toEqual([acme.id, 'live', userId])

    for (let index = 0; index < 2; index++) {
      const page = await fetch(link)
      expect([page.status, page.headers.get('content-type')]).toEqual([200, expect.stringContaining('text/html')])
      expect(await page.text()).toContain('<button>')
    }
    expect(await optedOut(acme, userId)).toBe(false)
    for (let index = 0; index < 2; index++) {
      const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' })
      expect((await fetch(link, { method: 'POST', body })).status).toBe(200)
    }
    expect(await optedOut(acme, userId)).toBe(true)
    for (const bad of ['', 'x', link.slice(link.indexOf('t=') + 2, -3), `${'x'.repeat(20)}.abc`]) {
      const broken = `${server.baseUrl('retivo')}/api/unsubscribe?t=${bad}`
      expect([(await fetch(broken)).status, (await fetch(broken, { method: 'POST' })).status]).toEqual([404, 404])
    }
    const again = await manual(acme.live.editor, {
      user_id: userId,
      playbook_id: await draft(acme.live.editor),
      channel: 'email',
    })
    expect((await approveAndSend(server, acme.live.editor, again)).status).toBe('suppressed')
    expect(server.mails.filter(({ to }) => to === `${userId}@example.com`)).toHaveLength(1)
    // Whoever wants messages again gets them.
    await track(acme.live.editor, userId, [
      { event: '$opt_in', timestamp: new Date(Date.now() + 60_000).toISOString() },
    ])
    expect(await optedOut(acme, userId)).toBe(false)
  })

  test.each([
    [null, 'no_email'],
    [' ', 'no_email'],
    ['Ada', 'invalid_email'],
    ['a@example.com, b@example.com', 'invalid_email'],
    ['a@example.com\r\nBcc: b@example.com', 'invalid_email'],
    ['<a@example.com>', 'invalid_email'],
  ])('to %j fails for good with %s', async (email, reason) => {
    const acme = await tenant(server)
    const { id } = await made(acme, 'email', { traits: { email } })
    expect((await approveAndSend(server, acme.live.editor, id)).status).toBe('failed')
    const kept = await rows(server, 'select failure_reason, next_attempt_at from retivo.interventions where id = $1', [
      id,
    ])
    expect(kept).toEqual([{ failure_reason: reason, next_attempt_at: null }])
  })

  test('leaves by SMTP with its headers, and says when there is no transport', async () => {
    const sources: string[] = []
    const smtp = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      disableReverseLookup: true,
      async onData(stream, _session, done) {
        sources.push(await text(stream))
        done()
      },
    })
    const listening = Promise.withResolvers<void>()
    smtp.listen(0, '127.0.0.1', listening.resolve)
    await listening.promise
    const smtpUrl = `smtp://127.0.0.1:${(smtp.server.address() as AddressInfo).port}`
    const mail = { smtpUrl, outbox: undefined, from: 'Acme <no-reply@example.com>' }
    const outgoing = {
      row: { id: 'int_0123456789abcdef01234567', message_body: 'Hello' } as InterventionRow,
      tenant: { name: 'Acme' },
      user: { email: 'ada@example.com' },
    } as Outgoing
    const link = 'https://accord.example.com/retivo/api/unsubscribe?t=abc'
    const sent = await sendMail(createMailer({ mail }), outgoing, link)
    expect(sent).toEqual({ ok: true, simulated: false })
    expect(sources[0]).toMatch(/^Message-ID: <int_0123456789abcdef01234567@accord.example.com>$/im)
    expect(sources[0]).toMatch(
      /^List-Unsubscribe: <https:\/\/accord.example.com\/retivo\/api\/unsubscribe\?t=abc>\r$/im,
    )
    expect(sources[0]).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/im)
    expect(sources[0]?.match(/^Message-ID:/gim)).toHaveLength(1)
    const closed = Promise.withResolvers<void>()
    smtp.close(closed.resolve)
    await closed.promise
    expect(await sendMail(createMailer({ mail }), outgoing, link)).toEqual({
      ok: false,
      reason: 'email_unreachable',
      retry: true,
    })
    const none = createMailer({ mail: { ...mail, smtpUrl: undefined } })
    expect(await sendMail(none, outgoing, link)).toEqual({ ok: false, reason: 'email_not_configured', retry: false })
  })
})

describe('the webhook channel', () => {
  const endpoint = async (acme: Tenant, events?: ('intervention.delivered' | 'outcome.recorded')[]) => {
    const body = { url: `${receiver.origin}/hook`, ...(events ? { events } : {}) }
    const { data } = await acme.live.admin.api.POST('/api/webhooks/endpoints', { body })
    return data?.endpoint.secret ?? ''
  }

  test('tells every endpoint that wants it, signed, once', async () => {
    const acme = await tenant(server)
    const secret = await endpoint(acme)
    await endpoint(acme, ['outcome.recorded'])
    const { id, userId } = await made(acme, 'webhook')
    expect((await approveAndSend(server, acme.live.editor, id)).status).toBe('delivered')
    await server.settle()
    expect(receiver.received).toHaveLength(1)
    const [request] = receiver.received
    expect(JSON.parse(request?.body ?? '')).toEqual({
      intervention_id: id,
      user_id: userId,
      playbook_id: expect.any(String),
      channel: 'webhook',
      message_body: 'Hello\n\n<b>Ada</b>',
      reasoning: 'Manual intervention',
      confidence: null,
      metadata: { lifecycle_stage: 'new', activation_score: 0, risk_level: 'low' },
    })
    expect(request?.headers).toMatchObject({
      'x-retivo-event': 'intervention.delivered',
      'x-retivo-signature': createHmac('sha256', secret)
        .update(request?.body ?? '')
        .digest('hex'),
      'idempotency-key': id,
      'user-agent': 'Retivo-Webhooks/1.0',
    })
  })

  test('fails for good without an endpoint', async () => {
    const acme = await tenant(server)
    const { id } = await made(acme, 'webhook')
    expect((await approveAndSend(server, acme.live.editor, id)).status).toBe('failed')
    const [kept] = await rows(server, 'select failure_reason from retivo.interventions where id = $1', [id])
    expect(kept).toEqual({ failure_reason: 'no_webhook_endpoint' })
  })

  test('is tried again after 1, 5 and 30 minutes, under the same ids, through the same gate', async () => {
    const acme = await tenant(server)
    await endpoint(acme)
    receiver.respond = () => ({ status: 503 })
    const { id } = await made(acme, 'webhook')
    expect((await approveAndSend(server, acme.live.editor, id)).status).toBe('failed')
    expect(await hurry(server, retried, id)).toEqual([60])
    // The kill switch holds a repetition as it holds the first try, and its release sets it free.
    await killSwitch(acme.live.admin, true)
    expect(await hurry(server, retried, id)).toEqual([300])
    expect(receiver.received).toHaveLength(2)
    await killSwitch(acme.live.admin, false)
    await server.settle()
    expect(receiver.received).toHaveLength(3)
    expect(await hurry(server, retried, id)).toEqual([1800])
    expect(await hurry(server, retried, id)).toEqual([])
    expect(receiver.received).toHaveLength(4)
    expect(new Set(receiver.received.map(({ headers }) => headers['x-retivo-delivery'])).size).toBe(1)
    expect(new Set(receiver.received.map(({ headers }) => headers['idempotency-key']))).toEqual(new Set([id]))
    expect(await listed(acme.live.viewer, id)).toMatchObject({ status: 'failed' })
    // Somebody may plan it anew.
    receiver.respond = () => ({ status: 204 })
    expect(await step(acme.live.editor, id, 'pause')).toBe(200)
    expect((await approveAndSend(server, acme.live.editor, id)).status).toBe('delivered')
  })

  test('gives up at once where repeating does not help', async () => {
    const acme = await tenant(server)
    await endpoint(acme)
    receiver.respond = () => ({ status: 410 })
    const { id } = await made(acme, 'webhook')
    expect((await approveAndSend(server, acme.live.editor, id)).status).toBe('failed')
    expect(await hurry(server, retried, id)).toEqual([])
    const [kept] = await rows(server, 'select failure_reason, attempts from retivo.interventions where id = $1', [id])
    expect(kept).toEqual({ failure_reason: 'http_410', attempts: 1 })
  })
})

describe('the CRM channel', () => {
  test('posts to the tenant’s CRM, or keeps what it would have posted', async () => {
    const acme = await tenant(server)
    const first = await made(acme, 'crm')
    expect(await approveAndSend(server, acme.live.editor, first.id)).toMatchObject({
      status: 'delivered',
      quality_checks: { simulated: true },
    })
    const kept = `select recipient, payload->>'intervention_id' as id from retivo.outbox where tenant_id = $1`
    expect(await rows(server, kept, [acme.id])).toEqual([{ recipient: `${first.userId}@example.com`, id: first.id }])
    await setConfig(acme.live.admin, { crm_webhook_url: `${receiver.origin}/crm` })
    const second = await made(acme, 'crm')
    expect((await approveAndSend(server, acme.live.editor, second.id)).status).toBe('delivered')
    expect(receiver.received.map(({ url, headers }) => [url, headers['idempotency-key']])).toEqual([
      ['/crm', second.id],
    ])
    expect(await rows(server, kept, [acme.id])).toHaveLength(1)
  })
})

describe('test mode', () => {
  test.each(['email', 'webhook', 'crm', 'in_app'] as const)(
    'delivers by %s without anything leaving the server',
    async (channel) => {
      const acme = await tenant(server)
      await acme.live.admin.api.POST('/api/webhooks/endpoints', { body: { url: `${receiver.origin}/hook` } })
      await setConfig(acme.live.admin, { crm_webhook_url: `${receiver.origin}/crm` })
      const mails = server.mails.length
      const { id } = await made(acme, channel, { mode: 'test' })
      expect(await approveAndSend(server, acme.test.editor, id)).toMatchObject({
        status: 'delivered',
        quality_checks: { simulated: true },
      })
      await server.settle()
      expect([server.mails.length, receiver.received]).toEqual([mails, []])
    },
  )
})

describe('quiet hours', () => {
  test('hold a message back until they end, in the zone that counts', async () => {
    const acme = await tenant(server)
    await setConfig(acme.live.admin, { timezone: 'Asia/Tokyo', quiet_hours: { start: '21:00', end: '08:00' } })
    // Ten in the evening in Tokyo, one in the afternoon in London.
    restoreClock = setClock(() => new Date('2026-11-02T13:00:00.000Z'))
    const tokyo = await made(acme, 'in_app')
    const london = await made(acme, 'in_app', { traits: { timezone: 'Europe/London' } })
    const nowhere = await made(acme, 'in_app', { traits: { timezone: 'Mars/Olympus' } })
    expect((await approveAndSend(server, acme.live.editor, tokyo.id)).status).toBe('approved')
    expect((await approveAndSend(server, acme.live.editor, london.id)).status).toBe('delivered')
    expect((await approveAndSend(server, acme.live.editor, nowhere.id)).status).toBe('approved')
    const waits = 'select next_attempt_at from retivo.interventions where id = $1'
    expect(await rows(server, waits, [tokyo.id])).toEqual([{ next_attempt_at: new Date('2026-11-02T23:00:00.000Z') }])
    restoreClock()
    restoreClock = setClock(() => new Date('2026-11-02T23:00:00.000Z'))
    await rows(server, `update pgboss.job set start_after = now() where name = $1 and data->'payload'->>'id' = $2`, [
      retried,
      tokyo.id,
    ])
    await server.settle()
    expect((await listed(acme.live.viewer, tokyo.id)).status).toBe('delivered')
  })
})
