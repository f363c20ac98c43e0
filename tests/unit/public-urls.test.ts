import { expect, test } from 'vitest'
import { createPublicUrls } from '#server/process/public-urls.ts'

const config = { publicUrl: undefined, host: '127.0.0.1', port: 0 }

test('links lead to the configured address, wherever the server listens', () => {
  const urls = createPublicUrls({ ...config, publicUrl: 'https://accord.example' })
  urls.listensOn('http://127.0.0.1:4711')
  expect([urls.of('retivo'), urls.of('mightykey')]).toEqual([
    'https://accord.example/retivo',
    'https://accord.example/mightykey',
  ])
})

test('without one they lead to where the server listens, also when the system chose the port', () => {
  const urls = createPublicUrls(config)
  urls.listensOn('http://127.0.0.1:4711')
  expect(urls.of('retivo')).toBe('http://127.0.0.1:4711/retivo')
})

test('of a system that is served alone they have no mount', () => {
  expect(createPublicUrls({ ...config, port: 3000 }, 'retivo').of('retivo')).toBe('http://127.0.0.1:3000')
})

test.each([
  ['0.0.0.0', 'http://localhost:3000'],
  ['::', 'http://localhost:3000'],
  ['::1', 'http://[::1]:3000'],
])('of a server on %s they begin with %s', (host, origin) => {
  expect(createPublicUrls({ ...config, host, port: 3000 }, 'retivo').of('retivo')).toBe(origin)
})

test('a system that is not there has none', () => {
  expect(() => createPublicUrls(config).of('nowhere')).toThrow('does not list nowhere')
})
