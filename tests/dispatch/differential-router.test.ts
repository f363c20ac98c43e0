/** 10,000 generated requests per system: the compiled router and openapi-backend's own router find the same operation, or the difference is explained. */
import { OpenAPIRouter } from 'openapi-backend'
import { expect, test } from 'vitest'
import { systems as listed } from '#generated/systems.ts'
import type { Route } from '#server/contract.ts'
import { type LoadedSystem, loadSystem } from '#server/load-system.ts'
import { projectRoot } from '#server/migrations.ts'
import { createRouter, type Router } from '#server/router.ts'
import { fixture } from '#tests/dispatch/fixture.ts'
import { createRandom, pick, type Random } from '#tests/dispatch/sampler.ts'

const requests = 10_000
const seed = 20_261_121
const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD']

interface Asked {
  method: string
  path: string
}

interface Found extends Asked {
  compiled: Route | undefined
  stock: string | undefined
}

/**
 * Where the two differ, and why the compiled router is right. Each request that differs must fall under one of these, and each of these must be
 * met by some request of some system, so that the list stays true.
 */
const explained: Record<string, (found: Found, system: LoadedSystem) => boolean> = {
  // OpenAPI 3.1 section 4.8.8.2: a concrete path is matched before templates. openapi-backend compares path and method together, so a concrete
  // path asked with a method it lacks falls through to a template; here it is 405.
  'a concrete path with a method it does not have falls to a template': ({ compiled, path }, system) =>
    compiled === undefined && system.routes.some((route) => route.path === plain(path)),
  // RFC 9110 section 9.3.2: HEAD is GET without the body. openapi-backend knows only the methods a document lists.
  'HEAD is answered by GET': ({ compiled, stock, method }) =>
    method === 'HEAD' && stock === undefined && compiled?.method === 'GET',
  // RFC 3986 section 6.2.2.2: an escaped unreserved character is the character. openapi-backend compares the text as it arrived.
  'a literal segment may arrive percent-encoded': ({ compiled, stock, path }) =>
    path.includes('%') && compiled !== undefined && compiled.operationId !== stock,
  // What does not decode names nothing: 404 before a handler has to think about it. openapi-backend matches it, undecoded.
  'a malformed escape matches nothing': ({ compiled, path }) => compiled === undefined && !decodes(path),
}

const plain = (path: string): string => {
  const trimmed = path.replace(/(?<=.)\/+$/, '')
  return decodes(trimmed) ? decodeURIComponent(trimmed) : trimmed
}

function decodes(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}

function load(api: string): Promise<LoadedSystem> {
  const entry = listed.find((one) => one.api === api)
  if (!entry) throw new Error(`no system ${api}`)
  return loadSystem(projectRoot, entry, { ...fixture({ routes: [] }).definition, api })
}

/** openapi-backend's router; only its list of operations, which it rebuilds twice for every request, is kept. */
function stockRouter(system: LoadedSystem): (asked: Asked) => string | undefined {
  const router = new OpenAPIRouter({ definition: system.contract })
  const operations = router.getOperations()
  router.getOperations = () => operations
  return ({ method, path }) => router.matchOperation({ method, path, headers: {} })?.operationId
}

const values = [
  '7d444840-9dc0-11d1-b245-5ffdce74fad2',
  'x',
  '42',
  'a.b',
  'a b',
  'ä',
  'current',
  'mine',
  'stats',
  'by-name',
  '%',
  '%zz',
]

/** A path of the contract, with values for its templates, changed now and then as a client might get it wrong. */
function askedOf(system: LoadedSystem, random: Random): Asked {
  const segments = pick(random, system.routes).path.slice(1).split('/')
  const filled = segments.map((segment) =>
    segment.startsWith('{') ? segmentFor(system, random) : maybeEscaped(segment, random),
  )
  if (random() < 0.05) filled.splice(Math.floor(random() * filled.length), 1)
  if (random() < 0.05) filled.push(segmentFor(system, random))
  if (random() < 0.03) filled.splice(Math.floor(random() * filled.length), 0, '')
  const slashes = random() < 0.05 ? pick(random, ['/', '//']) : ''
  return { method: pick(random, methods), path: `/${filled.join('/')}${slashes}` }
}

/** A value, or a literal another path has in some place. */
function segmentFor(system: LoadedSystem, random: Random): string {
  if (random() < 0.5) {
    const literals = pick(random, system.routes)
      .path.split('/')
      .filter((segment) => segment !== '' && !segment.startsWith('{'))
    return pick(random, literals)
  }
  const value = pick(random, values)
  return value.startsWith('%') ? value : encodeURIComponent(value)
}

const maybeEscaped = (segment: string, random: Random): string =>
  random() < 0.02 ? `%${segment.charCodeAt(0).toString(16)}${segment.slice(1)}` : segment

const met = new Set<string>()

test.each(listed.map((entry) => entry.api))(`%s: ${requests} requests, the same operation`, async (api) => {
  const system = await load(api)
  const compiled: Router<Route> = createRouter(system.routes)
  const stock = stockRouter(system)
  const random = createRandom(seed)
  const differences: string[] = []
  let matched = 0
  for (let i = 0; i < requests; i++) {
    const asked = askedOf(system, random)
    const found = { ...asked, compiled: compiled.match(asked.method, asked.path)?.operation, stock: stock(asked) }
    if (found.compiled) matched++
    if (found.compiled?.operationId === found.stock) continue
    const reason = Object.entries(explained).find(([, applies]) => applies(found, system))?.[0]
    if (reason) met.add(reason)
    else
      differences.push(`${asked.method} ${asked.path}: compiled ${found.compiled?.operationId}, stock ${found.stock}`)
  }
  expect(differences.slice(0, 10)).toEqual([])
  expect(matched).toBeGreaterThan(requests * 0.1)
  expect(matched).toBeLessThan(requests * 0.9)
})

test('every explanation is met by some request', () => {
  expect([...met].sort()).toEqual(Object.keys(explained).sort())
})

test.each(listed.map((entry) => entry.api))('%s: both find each operation by its own path and method', async (api) => {
  const system = await load(api)
  const compiled = createRouter(system.routes)
  const stock = stockRouter(system)
  const asked = system.routes.map(({ operationId, method, path }) => {
    const filled = path.replace(/\{[^}]+\}/g, values[0] as string)
    return {
      operationId,
      compiled: compiled.match(method, filled)?.operation.operationId,
      stock: stock({ method, path: filled }),
    }
  })
  expect(asked.filter((one) => one.compiled !== one.operationId || one.stock !== one.operationId)).toEqual([])
})
