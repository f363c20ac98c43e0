import type { AddressInfo } from 'node:net'
import { createServer, getCACertificates, setDefaultCACertificates } from 'node:tls'
import { afterEach, expect, test } from 'vitest'
import { pingRedis } from '#domain/retivo/providers/redis.ts'

/** Of nobody: made for this file, for `localhost` and 127.0.0.1, valid from 2020 to 2120. */
const key = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgla+9LUJevQXsWKdJ
t1eectXlibLLDx8TzGlN32AqVNGhRANCAAQq5ASCs5iCFoIW/KldNH4Edd7LyDji
gFDTCDET2Om0KCNwkxVZ+fL4oNcNoM5Y1SEoCUQaVK4vmQ8Cr7xvamz0
-----END PRIVATE KEY-----`
const cert = `-----BEGIN CERTIFICATE-----
MIIBZzCCAQ2gAwIBAgIBATAKBggqhkjOPQQDAjAUMRIwEAYDVQQDDAlsb2NhbGhv
c3QwIBcNMjAwMTAxMDAwMDAwWhgPMjEyMDAxMDEwMDAwMDBaMBQxEjAQBgNVBAMM
CWxvY2FsaG9zdDBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABCrkBIKzmIIWghb8
qV00fgR13svIOOKAUNMIMRPY6bQoI3CTFVn58vig1w2gzljVISgJRBpUri+ZDwKv
vG9qbPSjTjBMMA8GA1UdEwEB/wQFMAMBAf8wGgYDVR0RBBMwEYIJbG9jYWxob3N0
hwR/AAABMB0GA1UdDgQWBBSt/P0hMPv3OgaOArUPHJHDkxCKiTAKBggqhkjOPQQD
AgNIADBFAiEAqfzKO0XQYx7BgXp/IYouHJq3qATwPLkcBBzZqsQBboECIF3tprbi
o2EOD5h/D+3tnDSCjR8z7EWmjtHZFDfefGSg
-----END CERTIFICATE-----`

const trusted = getCACertificates('default')
afterEach(() => setDefaultCACertificates(trusted))

/** A Redis behind TLS, and the names it was called by. */
async function secureRedis(): Promise<{ port: number; names: unknown[] } & AsyncDisposable> {
  const names: unknown[] = []
  const listening = createServer({ key, cert }, (socket) => {
    names.push(socket.servername)
    socket.on('data', () => socket.write('+PONG\r\n'))
  })
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve))
  const close = () => new Promise<void>((resolve) => listening.close(() => resolve()))
  return { port: (listening.address() as AddressInfo).port, names, [Symbol.asyncDispose]: close }
}

const unhurried = () => new AbortController().signal

test.each([
  ['localhost', 'localhost'],
  ['127.0.0.1', false],
])('a Redis behind TLS at %s is asked when its certificate is trusted, and not before', async (host, name) => {
  await using redis = await secureRedis()
  const url = `rediss://${host}:${redis.port}`
  const refusal = { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' }
  await expect(pingRedis(url, unhurried())).rejects.toMatchObject(refusal)
  setDefaultCACertificates([...trusted, cert])
  await expect(pingRedis(url, unhurried())).resolves.toBeUndefined()
  expect(redis.names).toEqual([name])
})
