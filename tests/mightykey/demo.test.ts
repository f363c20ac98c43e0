import { expect, test } from 'vitest'
import { plantDemo } from '#domain/mightykey/demo.ts'
import { startMightyKey, stranger } from '#tests/mightykey/support.ts'

test('the demo account opens every door its credentials say', async () => {
  await using server = await startMightyKey()
  const demo = await server.database.write((db) => plantDemo({ db, now: new Date(), config: server.config }))
  const login = await stranger(server).api.POST('/auth/login', { body: { email: demo.email, password: demo.password } })
  expect(login.response.status).toBe(200)
  const { api } = stranger(server, { authorization: `Bearer ${demo.apiKey}` })
  expect((await api.GET('/projects')).data?.data.count).toBe(2)
})
