import { describe, expect, test } from 'vitest'
import { readModel } from '#scripts/generators/model.ts'
import { mockData } from '#scripts/generators/msw.ts'
import { Refusals } from '#scripts/generators/refusals.ts'
import type { MockContract } from '../../sdk/runtime/mock/contract.ts'
import { createMock, serve } from '../../sdk/runtime/mock/mock.ts'
import { createState } from '../../sdk/runtime/mock/stateful.ts'

const json = (schema: object) => ({ 'application/json': { schema } })
const ok = (schema: object, status = '200') => ({ [status]: { description: 'ok', content: json(schema) } })
const missing = {
  '404': {
    description: 'no',
    content: json({
      type: 'object',
      properties: { reason: { type: 'object', properties: { detail: { type: 'string' } } } },
    }),
  },
}
const object = (properties: object, required: string[] = Object.keys(properties)) => ({
  type: 'object',
  properties,
  required,
})
const text = { type: 'string' }
const path = (...names: string[]) => names.map((name) => ({ in: 'path', name, required: true, schema: text }))
const body = (schema: object) => ({ requestBody: { required: true, content: json(schema) } })
const operation = (operationId: string, rest: object) => ({ operationId, tags: ['Library'], security: [], ...rest })
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })

/** A library: other names, envelopes, keys and nestings than the five systems have. */
const document = {
  openapi: '3.1.0',
  info: { title: 'Library', version: '1' },
  paths: {
    '/branches/{branchCode}/loans': {
      parameters: path('branchCode'),
      get: operation('listLoans', {
        parameters: [
          { in: 'query', name: 'pageSize', schema: { type: 'integer' } },
          { in: 'query', name: 'after', schema: text },
        ],
        responses: ok(
          object({
            result: object(
              { items: { type: 'array', items: ref('Loan') }, hasMore: { type: 'boolean' }, nextCursor: text },
              ['items', 'hasMore'],
            ),
          }),
        ),
      }),
      post: operation('lend', {
        ...body(object({ reader_name: text })),
        responses: ok(object({ result: ref('Loan') }), '201'),
      }),
    },
    '/branches/{branchCode}/loans/{loanNumber}': {
      parameters: path('branchCode', 'loanNumber'),
      get: operation('getLoan', { responses: { ...ok(object({ result: ref('Loan') })), ...missing } }),
      patch: operation('changeLoan', {
        ...body(object({ readerName: text })),
        responses: { ...ok(object({ result: ref('Loan') })), ...missing },
      }),
      delete: operation('forgetLoan', { responses: { '204': { description: 'gone' }, ...missing } }),
    },
    '/branches/{branchCode}/loans/{loanNumber}/renew': {
      parameters: path('branchCode', 'loanNumber'),
      post: operation('renewLoan', {
        responses: { ...ok(object({ accepted: { type: 'boolean' } }), '202'), ...missing },
      }),
    },
    '/opening-hours': {
      get: operation('getHours', { responses: ok(object({ from: text, to: text })) }),
      put: operation('setHours', {
        ...body(object({ from: text, to: text })),
        responses: ok(object({ from: text, to: text })),
      }),
    },
  },
  components: {
    schemas: {
      Loan: object({
        loanNumber: { type: 'integer' },
        branchCode: text,
        readerName: text,
        state: { type: 'string', enum: ['lent', 'renewed', 'returned'] },
      }),
    },
  },
}

const refusals = new Refusals('library.json', document)
const operations = readModel(document, refusals)
refusals.raise()
const data = mockData({ api: 'library', document, operations })
const contract: MockContract = { ...(data as Omit<MockContract, 'validators'>), validators: {} }

interface Loan {
  loanNumber: number
  branchCode: string
  readerName: string
  state: string
}

describe('a contract that nobody wrote the mock for', () => {
  const fetch = serve(contract, createMock(contract, {}, createState(contract, { items: 3 })))
  const call = async <T>(method: string, at: string, sent?: object): Promise<{ status: number; body: T }> => {
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(
      new Request(`http://mock${at}`, { method, headers, body: sent ? JSON.stringify(sent) : null }),
    )
    const answered = await response.text()
    return { status: response.status, body: (answered === '' ? null : JSON.parse(answered)) as T }
  }
  const list = async (branch: string, query = '') =>
    (
      await call<{ result: { items: Loan[]; hasMore: boolean; nextCursor?: string } }>(
        'GET',
        `/branches/${branch}/loans${query}`,
      )
    ).body.result

  test('has its resources all the same', async () => {
    const { status, body: created } = await call<{ result: Loan }>('POST', '/branches/north/loans', {
      reader_name: 'Ada',
    })
    expect([status, created.result.readerName, created.result.state]).toEqual([201, 'Ada', 'lent'])
    const at = `/branches/north/loans/${created.result.loanNumber}`
    expect((await call('GET', at)).body).toEqual(created)
    expect((await call<{ result: Loan }>('PATCH', at, { readerName: 'Eve' })).body.result.readerName).toBe('Eve')
    expect((await call('POST', `${at}/renew`)).status).toBe(202)
    expect((await call<{ result: Loan }>('GET', at)).body.result).toEqual({
      ...created.result,
      readerName: 'Eve',
      state: 'renewed',
    })
    expect((await list('north')).items.map(({ readerName }) => readerName)).toContain('Eve')
    expect((await list('south')).items.map(({ readerName }) => readerName)).not.toContain('Eve')
    expect((await call('DELETE', at)).status).toBe(204)
    const gone = await call('GET', at)
    const detail = `loan ${created.result.loanNumber} was not found`
    expect(gone).toEqual({ status: 404, body: { reason: { detail } } })
  })

  test('is paged by its own names', async () => {
    const all = await list('west')
    expect([all.items.length, all.hasMore, all.nextCursor]).toEqual([3, false, undefined])
    const first = await list('west', '?pageSize=2')
    expect([first.items.length, first.hasMore]).toEqual([2, true])
    const second = await list('west', `?pageSize=2&after=${first.nextCursor}`)
    expect([...first.items, ...second.items]).toEqual(all.items)
  })

  test('keeps a document', async () => {
    await call('PUT', '/opening-hours', { from: '08:00', to: '20:00' })
    expect((await call('GET', '/opening-hours')).body).toEqual({ from: '08:00', to: '20:00' })
  })

  test('treats __proto__ as a name', async () => {
    const sent = JSON.parse('{"reader_name":"Bob","__proto__":{"state":"returned"}}') as object
    const { body: created } = await call<{ result: Loan }>('POST', '/branches/north/loans', sent)
    expect(created.result.state).toBe('lent')
  })
})
