import { describe, expect, test } from 'vitest'
import { readContracts } from '#scripts/contract/documents.ts'
import { curlLine, toWire } from '#scripts/contract/wire.ts'
import { firstIdIn, idIn } from '#scripts/contract/world.ts'
import { projectRoot } from '#server/migrations.ts'

const [mightykey] = readContracts(projectRoot, ['mightykey'])
const operation = (id: string) => mightykey!.operations.find((item) => item.id === id)!
const nothing = { path: {}, query: {}, header: {}, cookie: {}, body: undefined }

describe('a request', () => {
  test('has its values escaped in path and query', () => {
    const parts = { ...nothing, path: { id: 'a/b c' }, query: { limit: '1&2' } }
    const wire = toWire(operation('getProject'), 'http://h', parts, {})
    expect(wire.url).toBe('http://h/projects/a%2Fb%20c?limit=1%262')
  })

  test('accepts every media type that the contract declares for its answers', () => {
    expect(toWire(operation('streamRunEvents'), '', nothing, {}).headers.accept).toBe(
      'text/event-stream, application/json',
    )
  })

  test('joins the cookie of a credential with its own', () => {
    const wire = toWire(operation('logout'), '', { ...nothing, cookie: { theme: 'dark' } }, { cookie: 'mk_session=x' })
    expect(wire.headers.cookie).toBe('mk_session=x; theme=dark')
  })
})

describe('a curl line', () => {
  test('survives quotes in a body', () => {
    const body = Buffer.from(`{"name":"it's"}`)
    expect(curlLine({ method: 'POST', url: 'http://h/x', headers: { a: 'b' }, body })).toBe(
      `curl -i -X POST 'http://h/x' --path-as-is -H 'a: b' --data-binary '{"name":"it'\\''s"}'`,
    )
  })

  test('carries bytes that are no text as base64', () => {
    const line = curlLine({ method: 'POST', url: 'http://h/x', headers: {}, body: Buffer.from([0, 255]) })
    expect(line).toBe(`printf %s AP8= | base64 -d | curl -i -X POST 'http://h/x' --path-as-is --data-binary @-`)
  })
})

describe('the id of what was made', () => {
  test.each<[unknown, unknown]>([
    [{ id: 'top' }, 'top'],
    [{ data: { id: 'enveloped' } }, 'enveloped'],
    [{ data: { project: { id: 'inside', name: 'n' } } }, 'inside'],
    [{ ok: true, channel_id: 'named', id: 'other' }, 'named'],
    [{ data: [] }, undefined],
    ['text', undefined],
  ])('is found in %j', (answer, expected) => {
    expect(idIn(answer, 'channel_id')).toBe(expected)
  })

  test('is that of the first item of a list', () => {
    expect(firstIdIn({ data: { members: [{ id: 'first' }, { id: 'second' }] } }, 'id')).toBe('first')
    expect(firstIdIn({ data: { members: [] } }, 'id')).toBeUndefined()
  })
})
