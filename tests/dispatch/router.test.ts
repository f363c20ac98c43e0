import { expect, test } from 'vitest'
import { createRouter } from '#server/router.ts'

const router = createRouter(
  [
    'GET /',
    'GET /runs',
    'POST /runs',
    'GET /runs/{id}',
    'PATCH /runs/{run}',
    'POST /runs/mine',
    'GET /runs/{id}/steps/{step}',
    'GET /agents/{id}/keys',
    'PUT /agents/by-name/{name}',
    'DELETE /a b',
  ].map((line) => {
    const space = line.indexOf(' ')
    return { method: line.slice(0, space), path: line.slice(space + 1) }
  }),
)

const found = (method: string, path: string) => {
  const match = router.match(method, path)
  return match && [`${match.operation.method} ${match.operation.path}`, { ...match.params }]
}

test.each([
  ['GET', '/', 'GET /', {}],
  ['GET', '/runs', 'GET /runs', {}],
  ['GET', '/runs/', 'GET /runs', {}],
  ['HEAD', '/runs', 'GET /runs', {}],
  ['GET', '/runs/7', 'GET /runs/{id}', { id: '7' }],
  ['PATCH', '/runs/7', 'PATCH /runs/{run}', { run: '7' }],
  ['GET', '/runs/a%2Fb', 'GET /runs/{id}', { id: 'a/b' }],
  ['GET', '/runs/%C3%A4', 'GET /runs/{id}', { id: 'ä' }],
  ['GET', '/r%75ns', 'GET /runs', {}],
  ['DELETE', '/a%20b', 'DELETE /a b', {}],
  ['GET', '/runs/1/steps/2', 'GET /runs/{id}/steps/{step}', { id: '1', step: '2' }],
  ['GET', '/agents/by-name/keys', 'GET /agents/{id}/keys', { id: 'by-name' }],
  ['PUT', '/agents/by-name/keys', 'PUT /agents/by-name/{name}', { name: 'keys' }],
])('%s %s is %s', (method, path, operation, params) => {
  expect(found(method, path)).toEqual([operation, params])
})

test.each([
  '/nothing',
  '/runs/1/steps',
  '//runs',
  '/runs//steps/2',
  '/runs/%',
  '/runs/%zz',
  '/runs/%ff',
  '/runs%2F7',
  '',
])('%s is no path of the contract', (path) => {
  expect([router.match('GET', path), router.allowed(path)]).toEqual([undefined, []])
})

test.each([
  ['PUT', '/runs', ['GET', 'HEAD', 'POST']],
  ['GET', '/runs/mine', ['POST']],
  ['DELETE', '/runs/7', ['GET', 'HEAD', 'PATCH']],
  ['POST', '/agents/by-name/keys', ['GET', 'HEAD', 'PUT']],
])('%s %s is another method: a concrete path decides alone, templates answer together', (method, path, allowed) => {
  expect([router.match(method, path), router.allowed(path)]).toEqual([undefined, allowed])
})

test('two operations no request can tell apart are refused', () => {
  const twins = [
    { method: 'GET', path: '/runs/{id}' },
    { method: 'GET', path: '/runs/{name}' },
  ]
  expect(() => createRouter(twins)).toThrow('GET /runs/{name} and GET /runs/{id} answer the same requests')
})
