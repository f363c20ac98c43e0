import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createMailer, MailError } from '#server/outbound/mailer.ts'

const from = 'Accord <no-reply@example.com>'
const mail = {
  to: 'ada@example.com',
  subject: 'Grüße',
  text: 'Hello\nAda',
  html: '<p>Hello</p>',
  headers: { 'X-Accord-Test': 'yes' },
}

describe('by SMTP', () => {
  interface Received {
    from: string
    to: string[]
    source: string
  }
  const received: Received[] = []
  let server: SMTPServer
  let url: string

  beforeAll(async () => {
    server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      // The greeting would wait for a name server.
      disableReverseLookup: true,
      onRcptTo({ address }, _session, done) {
        const refusal = Object.assign(new Error('No such user here'), { responseCode: 550 })
        done(address.startsWith('nobody@') ? refusal : null)
      },
      async onData(stream, session, done) {
        const source = await text(stream)
        const { mailFrom, rcptTo } = session.envelope
        received.push({ from: mailFrom ? mailFrom.address : '', to: rcptTo.map(({ address }) => address), source })
        done()
      },
    })
    const { promise, resolve } = Promise.withResolvers<void>()
    server.listen(0, '127.0.0.1', resolve)
    await promise
    url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`
  })
  afterAll(() => {
    const { promise, resolve } = Promise.withResolvers<void>()
    server.close(resolve)
    return promise
  })

  it('arrives with sender, recipient, subject, both bodies and headers', async () => {
    const mailer = createMailer({ mail: { smtpUrl: url, from, outbox: undefined } })
    expect(mailer.kind).toBe('smtp')
    await mailer.send(mail)
    expect(received).toHaveLength(1)
    const [arrived] = received
    expect(arrived).toMatchObject({ from: 'no-reply@example.com', to: ['ada@example.com'] })
    expect(arrived?.source).toContain('Subject: =?UTF-8?Q?Gr=C3=BC=C3=9Fe?=')
    expect(arrived?.source).toContain('X-Accord-Test: yes')
    expect(arrived?.source).toContain('Hello\r\nAda')
    expect(arrived?.source).toContain('<p>Hello</p>')
  })

  it('to an address the server refuses is an error that says it is final', async () => {
    const mailer = createMailer({ mail: { smtpUrl: url, from, outbox: undefined } })
    const error = await mailer.send({ ...mail, to: 'nobody@example.com' }).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(MailError)
    expect(error).toMatchObject({ reason: 'refused' })
  })

  it('a recipient cannot smuggle in a second one', async () => {
    const mailer = createMailer({ mail: { smtpUrl: url, from, outbox: undefined } })
    const before = received.length
    await mailer
      .send({ ...mail, to: 'ada@example.com, eve@example.com' })
      .catch((error: unknown) => expect(error).toBeInstanceOf(MailError))
    for (const arrived of received.slice(before)) expect(arrived.to).not.toContain('eve@example.com')
  })

  it('to a server that does not answer is an error that says it may work later', async () => {
    const mailer = createMailer({ mail: { smtpUrl: 'smtp://127.0.0.1:1', from, outbox: undefined } })
    await expect(mailer.send(mail)).rejects.toMatchObject({ name: 'MailError', reason: 'unreachable' })
  })
})

describe('without SMTP', () => {
  let directory: string
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'accord-mail-'))
    return () => rmSync(directory, { recursive: true })
  })

  it('goes into a file of JSON lines that only its owner can read', async () => {
    const outbox = join(directory, 'new', 'outbox.jsonl')
    const mailer = createMailer({ mail: { smtpUrl: undefined, from, outbox } })
    expect(mailer.kind).toBe('outbox')
    await mailer.send(mail)
    await mailer.send({ ...mail, to: 'bob@example.com' })
    const lines = readFileSync(outbox, 'utf8').trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([{ ...mail, from }, { to: 'bob@example.com' }])
    expect(statSync(outbox).mode & 0o777).toBe(0o600)
  })

  it('and without a file every mail is an error that names the setting', async () => {
    const mailer = createMailer({ mail: { smtpUrl: undefined, from, outbox: undefined } })
    expect(mailer.kind).toBe('none')
    await expect(mailer.send(mail)).rejects.toThrow('ACCORD_SMTP_URL')
    await expect(mailer.send(mail)).rejects.toMatchObject({ reason: 'no_transport' })
  })
})
