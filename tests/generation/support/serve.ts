import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createApp, loadSystem } from '#server/app.ts'
import { defineErrors } from '#server/errors.ts'
import type { SystemDefinition } from '#server/system.ts'
import { openTestDatabase } from '#tests/support/database.ts'
import { testKernel } from '#tests/support/kernel.ts'
import { generateContract, readContract } from './contract.ts'

/** A served contract whose every operation answers 200 with what its handler was given. */
export interface EchoServer extends AsyncDisposable {
  /** `http://127.0.0.1:<port>/wild` */
  baseUrl: string
}

/** Generates a contract in a temporary folder and serves it; the credential `let-me-in` is known. */
export async function serveEcho(text: string): Promise<EchoServer> {
  const root = mkdtempSync(join(tmpdir(), 'accord-wild-'))
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'))
  for (const folder of ['specs', 'generated/wild']) mkdirSync(join(root, folder), { recursive: true })
  const { document, operations } = readContract(text, 'wild')
  writeFileSync(join(root, 'specs/wild.json'), JSON.stringify(document))
  for (const [name, content] of Object.entries(await generateContract(text, 'wild'))) {
    writeFileSync(join(root, 'generated/wild', name), content)
  }
  const test = await openTestDatabase()
  const entry = { api: 'wild', title: 'Wild', mount: '/wild', base: '', complete: false, contract: 'specs/wild.json' }
  const handlers = Object.fromEntries(operations.map(({ operationId }) => [operationId, echo]))
  const app = createApp({
    ...testKernel(test.database),
    systems: [await loadSystem(root, entry, { ...definition, handlers })],
    storeEvents: async () => {},
    checkReplies: false,
  })
  const server = createServer(app.express)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/wild`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
      await test[Symbol.asyncDispose]()
      rmSync(root, { recursive: true })
    },
  }
}

interface Given {
  path: unknown
  query: unknown
  header: unknown
  cookie: unknown
  body: unknown
}

const echo = async ({ path, query, header, cookie, body }: Given) => ({
  status: 200,
  body: { path, query, header, cookie, body: Buffer.isBuffer(body) ? { bytes: body.length } : body },
})

const definition: SystemDefinition<'wild'> = {
  api: 'wild',
  errors: defineErrors({
    media: 'application/json',
    codes: {},
    render: ({ message, options }) => ({ error: message, field: options.field }),
  }),
  security: { key: async ({ value }) => (value === 'let-me-in' ? { known: true } : null) },
  admit: async ({ identity }) => identity,
  services: () => ({}),
  handlers: {},
}
