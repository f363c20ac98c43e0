import { spawn } from 'node:child_process'
import { afterAll, expect, test } from 'vitest'
import { exchangeRaw } from '#scripts/contract/fuzz/raw.ts'

// In a process of its own: in one process the two ends of a connection take turns, and neither overtakes the other.
const program = `
  const server = require('node:http').createServer((request, response) => { request.resume(); response.end('{}') })
  server.listen(0, '127.0.0.1', () => console.log(server.address().port))`
const server = spawn(process.execPath, ['-e', program])
const port = await new Promise((resolve) => server.stdout.once('data', (chunk: Buffer) => resolve(Number(chunk))))
afterAll(() => server.kill())

test('the refusal of a head that is too long is read, however much comes behind it', async () => {
  const origin = new URL(`http://127.0.0.1:${port}`)
  const headers: [string, string][] = [['x-long', 'a'.repeat(70_000)]]
  const statuses = new Set<number>()
  for (const size of Array.from({ length: 20 }, (_, index) => index * 1000)) {
    const answer = await exchangeRaw(origin, { method: 'POST', target: '/', headers, body: Buffer.alloc(size) })
    statuses.add(answer.status)
  }
  expect([...statuses]).toEqual([431])
})
