import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fixture } from './support/contract.ts'
import { type EchoServer, serveEcho } from './support/serve.ts'

let server: EchoServer
beforeAll(async () => {
  server = await serveEcho(fixture('wild/served.yaml'))
})
afterAll(() => server[Symbol.asyncDispose]())

async function request(
  method: string,
  path: string,
  options: { headers?: Record<string, string>; body?: BodyInit } = {},
) {
  const response = await fetch(`${server.baseUrl}${path}`, { method, ...options })
  const text = await response.text()
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) }
}

const json = (value: unknown) => ({ headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) })

describe('a document of the wild, served', () => {
  it('asks for a credential in the query string', async () => {
    expect((await request('GET', '/animals')).status).toBe(401)
    expect((await request('GET', '/animals?key=wrong')).status).toBe(401)
    expect((await request('GET', '/animals?key=let-me-in')).status).toBe(200)
  })

  it('hands array, deepObject and JSON query parameters to the handler as values', async () => {
    const query =
      'kinds=cat&kinds=dog&ids=1,2&near=1.5%7C2&filter[age]=3&filter[name]=Tom&where=%7B%22zone%22%3A%22a%22%7D'
    const { body } = await request('GET', `/animals?key=let-me-in&${query}`)
    expect(body.query).toEqual({
      kinds: ['cat', 'dog'],
      ids: [1, 2],
      near: [1.5, 2],
      filter: { age: 3, name: 'Tom' },
      where: { zone: 'a' },
    })
  })

  it.each([
    ['kinds=cow', 'kinds/0'],
    ['ids=1,2,3,4', 'ids'],
    ['filter[age]=old', 'filter/age'],
    ['where=%7B%7D', 'where/zone'],
    ['where=no', 'where'],
  ])('refuses ?%s and names %s', async (query, field) => {
    const { status, body } = await request('GET', `/animals?key=let-me-in&${query}`)
    expect([status, body.field]).toEqual([400, field])
  })

  it('reads parameters of the path item, of the operation that replaces them, and cookies', async () => {
    const headers = { cookie: 'session=abcdef', 'x-trace': '7' }
    const { status, body } = await request('GET', '/zoos/4/animals/tom?key=let-me-in', { headers })
    expect([status, body.path, body.query, body.cookie, body.header]).toEqual([
      200,
      { zoo: 4, animal: 'tom' },
      { depth: 2 },
      { session: 'abcdef' },
      { 'x-trace': 7 },
    ])
    expect((await request('GET', '/zoos/4/animals/tom?key=let-me-in')).status).toBe(400)
    expect((await request('GET', '/zoos/x/animals/tom?key=let-me-in', { headers })).status).toBe(404)
  })

  it('takes a body by its discriminator and refuses one that fits no branch', async () => {
    const put = (value: unknown) => request('PUT', '/zoos/4/animals/tom?key=let-me-in', json(value))
    expect((await put({ kind: 'cat', lives: 9 })).status).toBe(200)
    expect((await put({ kind: 'dog', friend: { kind: 'dog' } })).status).toBe(200)
    expect((await put({ kind: 'cow' })).status).toBe(400)
  })

  it('takes exactly one branch of a oneOf body, or the same as a form', async () => {
    expect((await request('POST', '/adoptions', json({ animal: 'tom' }))).status).toBe(200)
    expect((await request('POST', '/adoptions', json({ animal: 'tom', zoo: 1 }))).status).toBe(400)
    const form = await request('POST', '/adoptions', {
      body: new URLSearchParams([
        ['zoo', '3'],
        ['notes', 'shy'],
        ['notes', 'small'],
      ]),
    })
    expect([form.status, form.body.body]).toEqual([200, { zoo: 3, notes: ['shy', 'small'] }])
  })

  it('hands over the bytes of a multipart body', async () => {
    const body = new FormData()
    body.set('photo', new Blob(['a photo']))
    const { status, body: given } = await request('POST', '/photos?key=let-me-in', { body })
    expect(status).toBe(200)
    expect(given.body.bytes).toBeGreaterThan(100)
    expect((await request('POST', '/photos?key=let-me-in', json({}))).status).toBe(415)
  })

  it('has no path for webhooks and callbacks', async () => {
    expect((await request('POST', '/animalSeen?key=let-me-in', json({}))).status).toBe(404)
  })
})
