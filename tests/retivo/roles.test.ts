import { afterAll, beforeAll, expect, test } from 'vitest'
import { permissionOf } from '#domain/retivo/roles.ts'
import { routes } from '#generated/retivo/routes.ts'
import { issueKey, startRetivo, tenant } from '#tests/retivo/support.ts'
import type { TestServer } from '#tests/support/server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startRetivo()
})
afterAll(() => server[Symbol.asyncDispose]())

const anId = '7d444840-9dc0-41d1-b245-5ffdce74fad2'

test('every operation that asks for a role, or for a key that may ingest, refuses whoever has neither with 403', async () => {
  const { slug } = await tenant(server)
  const forBrowsers = await issueKey(server, slug, { role: 'none' })
  const forNothing = await issueKey(server, slug, { role: 'none', ingest: false })
  const answers = await Promise.all(
    routes
      .filter(({ operationId }) => !['public', 'known'].includes(permissionOf(operationId)))
      .map(async ({ operationId, method, path }) => {
        const { headers } = permissionOf(operationId) === 'ingest' ? forNothing : forBrowsers
        const url = server.baseUrl('retivo') + path.replaceAll(/\{\w+\}/g, anId)
        const response = await fetch(url, { method: method.toUpperCase(), headers })
        return { operationId, status: response.status, body: (await response.json()) as { error?: string } }
      }),
  )
  expect(answers.filter(({ status, body }) => status !== 403 || !body.error?.startsWith('Forbidden'))).toEqual([])
  expect(answers.length).toBeGreaterThan(40)
})

test('joining a team takes a credential, and no role', async () => {
  const { slug } = await tenant(server)
  const { api } = await issueKey(server, slug, { role: 'none', ingest: false })
  const { response } = await api.POST('/api/team/accept', { body: { token: anId } })
  expect(response.status).toBe(404)
})
