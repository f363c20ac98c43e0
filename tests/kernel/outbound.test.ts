import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { describe, expect, it } from 'vitest'
import { isPrivateHost, isPublicAddress } from '#server/outbound/addresses.ts'
import { createGuardedFetch, OutboundError, type OutboundRequest } from '#server/outbound/fetch.ts'
import { startReceiver } from '#tests/support/receiver.ts'

const guarded = createGuardedFetch({ allowPrivateEgress: false })
const open = createGuardedFetch({ allowPrivateEgress: true })
const timeoutMs = 5000

/** Why there was no answer. */
async function reasonOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(OutboundError)
  return error instanceof OutboundError ? error.reason : 'none'
}

describe('an address', () => {
  it.each([
    ['8.8.8.8', true],
    ['93.184.215.14', true],
    ['168.63.129.15', true],
    ['2606:4700:4700::1111', true],
    ['2a00:1450:4001:82b::200e', true],
    ['0.0.0.0', false],
    ['0.1.2.3', false],
    ['10.0.0.1', false],
    ['100.64.0.1', false],
    ['127.0.0.1', false],
    ['127.255.255.254', false],
    ['168.63.129.16', false],
    ['169.254.169.254', false],
    ['172.16.0.1', false],
    ['172.31.255.255', false],
    ['192.0.0.1', false],
    ['192.0.2.1', false],
    ['192.88.99.1', false],
    ['192.168.1.1', false],
    ['198.18.0.1', false],
    ['198.51.100.1', false],
    ['203.0.113.1', false],
    ['224.0.0.1', false],
    ['240.0.0.1', false],
    ['255.255.255.255', false],
    ['::', false],
    ['::1', false],
    ['::ffff:8.8.8.8', false],
    ['::ffff:127.0.0.1', false],
    ['::127.0.0.1', false],
    ['::8.8.8.8', false],
    ['::ffff:0:127.0.0.1', false],
    ['64:ff9b::7f00:1', false],
    ['64:ff9b::8.8.8.8', false],
    ['64:ff9b:1::7f00:1', false],
    ['100::1', false],
    ['2001::1', false],
    ['2001:0:4136:e378:8000:63bf:3fff:fdd2', false],
    ['2001:2::1', false],
    ['2001:10::1', false],
    ['2001:20::1', false],
    ['2001:db8::1', false],
    ['2002:7f00:1::1', false],
    ['2002:808:808::1', false],
    ['3fff::1', false],
    ['5f00::1', false],
    ['fc00::1', false],
    ['fd12:3456::1', false],
    ['fe80::1', false],
    ['fe80::1%eth0', false],
    ['fec0::1', false],
    ['ff02::1', false],
    ['4000::1', false],
    ['example.com', false],
    ['', false],
  ])('%s is public: %s', (address, expected) => {
    expect(isPublicAddress(address)).toBe(expected)
  })
})

describe('the host of a URL', () => {
  it.each([
    ['https://example.com/', false],
    ['https://8.8.8.8/', false],
    ['https://localhost.example.com/', false],
    ['http://localhost:3000/', true],
    ['http://LOCALHOST./', true],
    ['http://api.localhost/', true],
    ['http://printer.local/', true],
    ['http://metadata.google.internal/', true],
    ['http://router.home.arpa/', true],
    ['http://127.1/', true],
    ['http://0x7f000001/', true],
    ['http://2130706433/', true],
    ['http://0177.0.0.1/', true],
    ['http://[::1]/', true],
    ['http://[::ffff:10.0.0.1]/', true],
    ['http://169.254.169.254/latest/', true],
  ])('%s is private without asking anybody: %s', (url, expected) => {
    expect(isPrivateHost(new URL(url).hostname)).toBe(expected)
  })
})

describe('a guarded request', () => {
  it.each([
    'http://127.0.0.1:9/',
    'http://[::1]:9/',
    'http://localhost:9/',
    'http://169.254.169.254/latest/meta-data/',
    'http://0x7f.1/',
    'http://[64:ff9b::7f00:1]/',
  ])('to %s is refused before a connection is made', async (url) => {
    expect(await reasonOf(guarded({ url, timeoutMs }))).toBe('refused')
  })

  it('is refused when one of the addresses of a name is private', async () => {
    const fetch = createGuardedFetch({ allowPrivateEgress: false }, async () => [
      { address: '93.184.215.14', family: 4 },
      { address: '10.0.0.7', family: 4 },
    ])
    await expect(fetch({ url: 'http://rebind.example/', timeoutMs })).rejects.toThrow(
      'rebind.example is at 10.0.0.7, which is not a public address',
    )
  })

  it('goes to the address that was checked, and asks for it once', async () => {
    await using receiver = await startReceiver(() => ({ body: 'here' }))
    const { port } = new URL(receiver.origin)
    const asked: string[] = []
    const fetch = createGuardedFetch({ allowPrivateEgress: true }, async (hostname) => {
      asked.push(hostname)
      return asked.length === 1 ? [{ address: '127.0.0.1', family: 4 }] : [{ address: '127.0.0.9', family: 4 }]
    })
    const { status, body } = await fetch({ url: `http://changing.example:${port}/a?b=1`, timeoutMs })
    expect([status, body.toString()]).toEqual([200, 'here'])
    expect(asked).toEqual(['changing.example'])
    expect(receiver.received[0]).toMatchObject({ url: '/a?b=1', headers: { host: `changing.example:${port}` } })
  })

  it.each([
    ['a scheme that is not for the web', { url: 'ftp://example.com/' }],
    ['no URL', { url: 'example.com' }],
    ['a password in the address', { url: 'https://user:secret@example.com/' }],
    ['a header that cannot be sent', { url: 'http://127.0.0.1:9/', headers: { 'x-a': 'b\nc' } }],
  ])('with %s is invalid, and its secrets are not repeated', async (_name, request: Partial<OutboundRequest>) => {
    const sent = open({ url: '', timeoutMs, ...request })
    expect(await reasonOf(sent)).toBe('invalid')
    await sent.catch((error: Error) => expect(error.message).not.toContain('secret'))
  })

  it('sends method, headers and body as they are given', async () => {
    await using receiver = await startReceiver(() => ({ status: 201, body: { made: true } }))
    const { status, body, headers } = await open({
      url: `${receiver.origin}/things`,
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Own': 'yes' },
      body: '{"ä":1}',
      timeoutMs,
    })
    expect([status, headers['content-type'], body.toString()]).toEqual([201, 'application/json', '{"made":true}'])
    expect(receiver.received[0]).toMatchObject({
      method: 'POST',
      body: '{"ä":1}',
      headers: { 'content-type': 'application/json', 'x-own': 'yes', 'content-length': '8' },
    })
  })

  it('does not follow a redirect', async () => {
    await using target = await startReceiver()
    await using receiver = await startReceiver(() => ({ status: 302, headers: { location: target.origin } }))
    const { status } = await open({ url: receiver.origin, timeoutMs })
    expect(status).toBe(302)
    expect(target.received).toEqual([])
  })

  it('has an answer when the other side changes the protocol', async () => {
    const answer = 'HTTP/1.1 101 Switching Protocols\r\nUpgrade: other\r\nConnection: upgrade\r\n\r\n'
    const receiver = createServer((socket) => socket.once('data', () => socket.write(answer)))
    await once(receiver.listen(0, '127.0.0.1'), 'listening')
    const { port } = receiver.address() as AddressInfo
    expect(await open({ url: `http://127.0.0.1:${port}/`, timeoutMs })).toMatchObject({ status: 101 })
    // Closes only when the connection is: it was not left open.
    await new Promise((resolve) => receiver.close(resolve))
  })

  it('ends at its deadline, whatever the other side holds back', async () => {
    await using silent = await startReceiver(() => undefined)
    expect(await reasonOf(open({ url: silent.origin, timeoutMs: 60 }))).toBe('timeout')
    const never = createGuardedFetch({ allowPrivateEgress: true }, () => Promise.withResolvers<never>().promise)
    expect(await reasonOf(never({ url: 'http://slow.example/', timeoutMs: 60 }))).toBe('timeout')
  })

  it('ends when its caller gives up', async () => {
    await using silent = await startReceiver(() => undefined)
    const gone = new AbortController()
    const sent = open({ url: silent.origin, timeoutMs, signal: gone.signal })
    gone.abort()
    expect(await reasonOf(sent)).toBe('aborted')
  })

  it('takes no more bytes than it was told to', async () => {
    await using receiver = await startReceiver(() => ({ body: 'x'.repeat(2000) }))
    expect(await reasonOf(open({ url: receiver.origin, timeoutMs, maxBytes: 1999 }))).toBe('too_large')
    expect((await open({ url: receiver.origin, timeoutMs, maxBytes: 2000 })).body.length).toBe(2000)
    expect((await open({ url: receiver.origin, timeoutMs, maxBytes: 0 })).body.length).toBe(0)
  })

  it('says that nobody listens, and that a name leads nowhere', async () => {
    const nobody = 'http://127.0.0.1:1/'
    await expect(open({ url: nobody, timeoutMs })).rejects.toThrow('could not be reached: ECONNREFUSED')
    const nowhere = createGuardedFetch({ allowPrivateEgress: true }, async () => [])
    expect(await reasonOf(nowhere({ url: 'http://nowhere.example/', timeoutMs }))).toBe('unreachable')
  })
})
