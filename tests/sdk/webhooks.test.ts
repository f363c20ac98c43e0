import { createHmac } from 'node:crypto'
import { verifyWebhook as verifyFrontOfHouse } from '@accord/front-of-house/webhooks'
import { verifyWebhook as verifyMightyKey, WebhookError } from '@accord/mightykey'
import { verifyWebhook as verifyRetivo } from '@accord/retivo'
import { verifyWebhook as verifyRungate } from '@accord/rungate/webhooks'
import { verifyWebhook as verifyThumbGate } from '@accord/thumbgate'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const hmac = (secret: string, text: string) => createHmac('sha256', secret).update(text).digest('hex')
const now = Date.parse('2026-11-21T10:00:00Z')
const seconds = `${now / 1000}`
const secret = 'whsec_one'
const options = { now }

const event = { id: 'e1', type: 'run.completed', createdAt: '2026-11-21T10:00:00Z', livemode: true, data: { id: 'r1' } }
const body = JSON.stringify(event)
const mightyKey = (text = body, key = secret, t = seconds) => ({
  'X-MightyKey-Signature': `t=${t},v1=${hmac(key, `${t}.${text}`)}`,
})

describe('verifyWebhook of MightyKey', () => {
  it('gives the event, typed by its type', async () => {
    const got = await verifyMightyKey(body, mightyKey(), secret, options)
    expect(got).toEqual(event)
    if (got.type === 'run.completed') expect(got.data.id).toBe('r1')
  })

  it('takes bytes, Headers and lists of values', async () => {
    const bytes = new TextEncoder().encode(body)
    const headers = new Headers(mightyKey())
    expect(await verifyMightyKey(bytes, headers, secret, options)).toEqual(event)
    expect(await verifyMightyKey(bytes.buffer, headers, secret, options)).toEqual(event)
    const node = { 'x-mightykey-signature': [mightyKey()['X-MightyKey-Signature']] }
    expect(await verifyMightyKey(body, node, secret, options)).toEqual(event)
  })

  it('accepts either of two secrets, and either of two signatures', async () => {
    expect(await verifyMightyKey(body, mightyKey(), ['whsec_new', secret], options)).toEqual(event)
    const two = {
      'x-mightykey-signature': `t=${seconds},v1=${'0'.repeat(64)},v1=${hmac(secret, `${seconds}.${body}`)}`,
    }
    expect(await verifyMightyKey(body, two, secret, options)).toEqual(event)
  })

  it('refuses another secret, another body, another time and no signature, each with its reason', async () => {
    const refused = (...[text, headers, key, more]: Parameters<typeof verifyMightyKey>) =>
      verifyMightyKey(text, headers, key, { ...options, ...more }).then(
        () => 'accepted',
        (error: unknown) => (error instanceof WebhookError ? error.message : 'another error'),
      )
    expect(await refused(body, mightyKey(), 'other')).toContain('No secret matches')
    expect(await refused(`${body} `, mightyKey(), secret)).toContain('No secret matches')
    expect(await refused(body, {}, secret)).toContain('no signature')
    expect(await refused(body, { 'X-MightyKey-Signature': `t=${seconds},v1=zz` }, secret)).toContain(
      'No secret matches',
    )
    expect(await refused(body, mightyKey(), '')).toContain('No secret matches')
    expect(await refused(body, mightyKey(), [])).toContain('No secret matches')
    const old = `${now / 1000 - 301}`
    expect(await refused(body, mightyKey(body, secret, old), secret)).toContain('more than 300 s')
    expect(await refused(body, mightyKey(body, secret, `${now / 1000 + 301}`), secret)).toContain('more than 300 s')
    expect(await refused(body, mightyKey(body, secret, 'soon'), secret)).toContain('more than 300 s')
    expect(await refused(body, mightyKey(body, secret, old), secret, { tolerance: 600 })).toBe('accepted')
    expect(await refused(body, mightyKey(body, secret, old), secret, { tolerance: 0 })).toBe('accepted')
    expect(await refused('no json', mightyKey('no json'), secret)).toContain('not JSON')
  })

  it('accepts what the secret signed and refuses every other body', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), fc.json(), fc.string({ minLength: 1 }), async (sent, changed, key) => {
        const headers = mightyKey(sent, key)
        expect(await verifyMightyKey(sent, headers, key, options)).toEqual(JSON.parse(sent))
        fc.pre(sent !== changed)
        await expect(verifyMightyKey(changed, headers, key, options)).rejects.toBeInstanceOf(WebhookError)
      }),
      { numRuns: 50 },
    )
  })
})

describe('the schemes of the others', () => {
  it('Front Of House signs time and body in two headers', async () => {
    const headers = { 'X-FOH-Timestamp': seconds, 'X-FOH-Signature-V2': hmac(secret, `${seconds}.${body}`) }
    expect(await verifyFrontOfHouse(body, headers, secret, options)).toEqual(event)
    const legacy = { 'X-FOH-Timestamp': seconds, 'X-FOH-Signature': hmac(secret, body) }
    await expect(verifyFrontOfHouse(body, legacy, secret, options)).rejects.toThrow('no signature')
    const moved = { ...headers, 'X-FOH-Timestamp': `${now / 1000 + 1}` }
    await expect(verifyFrontOfHouse(body, moved, secret, options)).rejects.toThrow('No secret matches')
  })

  it('Rungate signs the body by the new and the previous secret, and the body tells the time', async () => {
    const made = JSON.stringify({ event: 'run.completed', event_id: 'e', delivered_at: new Date(now).toISOString() })
    const headers = {
      'X-Rungate-Signature-256': `sha256=${hmac('new', made)}`,
      'X-Rungate-Signature-256-Previous': `sha256=${hmac('old', made)}`,
    }
    expect((await verifyRungate(made, headers, 'new', options)).event).toBe('run.completed')
    expect((await verifyRungate(made, headers, 'old', options)).event).toBe('run.completed')
    await expect(verifyRungate(made, headers, 'older', options)).rejects.toThrow('No secret matches')
    await expect(verifyRungate(made, headers, 'new', { now: now + 901_000 })).rejects.toThrow('more than 900 s')
  })

  it('Retivo signs the body; the flat message of an intervention has no time', async () => {
    const flat = JSON.stringify({ intervention_id: 'i1', message_body: 'Hello' })
    expect(await verifyRetivo(flat, { 'X-Retivo-Signature': hmac(secret, flat) }, secret)).toMatchObject({
      message_body: 'Hello',
    })
    const old = JSON.stringify({ id: '1', event: 'webhook.test', created_at: '2020-01-01T00:00:00Z', data: {} })
    await expect(verifyRetivo(old, { 'X-Retivo-Signature': hmac(secret, old) }, secret)).rejects.toThrow('3600 s')
  })

  it('ThumbGate checks its providers: Stripe by time and body, GitHub by body', async () => {
    const stripe = { 'Stripe-Signature': `t=${seconds},v1=${hmac(secret, `${seconds}.${body}`)}` }
    expect(await verifyThumbGate(body, stripe, secret, options)).toEqual(event)
    const github = { 'X-Hub-Signature-256': `sha256=${hmac(secret, body)}` }
    expect(await verifyThumbGate(body, github, secret, options)).toEqual(event)
    const upper = { 'X-Hub-Signature-256': `sha256=${hmac(secret, body).toUpperCase()}` }
    await expect(verifyThumbGate(body, upper, secret, options)).rejects.toThrow('No secret matches')
  })
})
