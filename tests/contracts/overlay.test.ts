import { describe, expect, it } from 'vitest'
import { applyOverlay, OverlayError } from '#scripts/overlay.ts'

const document = {
  openapi: '3.1.0',
  info: { title: 'Sample' },
  tags: [{ name: 'a' }, { name: 'b' }, { name: 'c' }, { name: 'd' }],
  paths: {
    '/a': { get: { operationId: 'getA', tags: ['a'], deprecated: true } },
    '/b': { get: { operationId: 'getB', tags: ['b'] }, post: { operationId: 'postB', tags: ['b'] } },
  },
}

const overlay = (...actions: object[]) => ({
  overlay: '1.1.0',
  info: { title: 'Test', version: '1.0.0' },
  actions: actions.map((action) => ({ 'x-reason': 'a test', ...action })),
})

const apply = (...actions: object[]) => applyOverlay(document, overlay(...actions), 'overlays/test.yaml')

/** Text of the refusal; fails when the overlay is accepted. */
function refusal(value: unknown): string {
  try {
    applyOverlay(document, value, 'overlays/test.yaml')
  } catch (error) {
    if (error instanceof OverlayError) return error.message
    throw error
  }
  throw new Error('the overlay was accepted')
}

const getA = "$.paths['/a'].get"

describe('an overlay action is applied', () => {
  it.each([
    ['an object merges into an object', { target: getA, update: { summary: 'A' } }, `${getA}.summary`, 'A'],
    ['a scalar replaces a scalar', { target: getA, update: { deprecated: false } }, `${getA}.deprecated`, false],
    ['a scalar replaces a scalar that is the target', { target: '$.info.title', update: 'B' }, '$.info.title', 'B'],
    [
      'an array appends to an array inside the update',
      { target: getA, update: { tags: ['x'] } },
      `${getA}.tags`,
      ['a', 'x'],
    ],
    ['an array appends to the target', { target: `${getA}.tags`, update: ['x', 'y'] }, `${getA}.tags`, ['a', 'x', 'y']],
    ['one entry appends to the target', { target: `${getA}.tags`, update: 'x' }, `${getA}.tags`, ['a', 'x']],
    [
      'names of Object.prototype are ordinary members',
      { target: getA, update: { toString: { constructor: 1 } } },
      `${getA}.toString`,
      { constructor: 1 },
    ],
  ])('%s', (_name, action, place, expected) => {
    expect(at(apply(action), place)).toEqual(expected)
  })

  it('to every node its target matches', () => {
    const result = apply({ target: '$.paths.*.*', 'x-expect': 3, update: { summary: 'S' } })
    expect(Object.values(at(result, '$.paths') as object).flatMap(Object.values)).toHaveLength(3)
    expect(at(result, "$.paths['/b'].post.summary")).toBe('S')
  })

  it('to the whole document', () => {
    expect(at(apply({ target: '$', update: { security: [] } }), '$.security')).toEqual([])
  })

  it('and removes several elements of one array without shifting the rest', () => {
    const result = apply({ target: "$.tags[?@.name == 'a' || @.name == 'c']", 'x-expect': 2, remove: true })
    expect(at(result, '$.tags')).toEqual([{ name: 'b' }, { name: 'd' }])
  })

  it('and removes a node together with its own ancestor', () => {
    const result = apply({ target: "$.paths['/b']..*", remove: true }, { target: "$.paths['/b']", update: { x: 1 } })
    expect(at(result, "$.paths['/b']")).toEqual({ x: 1 })
  })

  it('and treats parts that an alias shares as separate ones', () => {
    const list = [1, 2, 3, 4].map((n) => ({ n, drop: n % 2 === 0, keys: { drop: 'no', keep: n } }))
    const result = applyOverlay(
      { first: list, second: list },
      overlay({ target: '$..[?@.drop == true]', remove: true }, { target: '$..drop', remove: true }),
      'overlays/test.yaml',
    )
    const left = [1, 3].map((n) => ({ n, keys: { keep: n } }))
    expect(result).toEqual({ first: left, second: left })
  })

  it('and leaves the given document and the update untouched', () => {
    const before = structuredClone(document)
    const shared = { tags: ['x'] }
    const result = apply(
      { target: '$.paths.*.*', update: { 'x-shared': shared } },
      { target: `${getA}['x-shared'].tags`, update: 'y' },
    )
    expect(document).toEqual(before)
    expect(shared).toEqual({ tags: ['x'] })
    expect(at(result, "$.paths['/b'].post['x-shared'].tags")).toEqual(['x'])
  })
})

describe('an overlay action is refused, with file, action and target, when it', () => {
  it.each<[string, object, string]>([
    ['matches nothing', { target: '$.paths.nowhere', update: { x: 1 } }, 'matches nothing'],
    [
      'matches fewer nodes than it says',
      { target: '$.paths.*.*', 'x-expect': 4, update: { x: 1 } },
      'matches 3 nodes, x-expect says 4',
    ],
    [
      'matches more nodes than it says',
      { target: '$.paths.*.*', 'x-expect': 2, remove: true },
      'matches 3 nodes, x-expect says 2',
    ],
    ['selects one node twice', { target: "$.paths['/a','/a']", update: { x: 1 } }, 'selects ["paths","/a"] twice'],
    ['changes nothing', { target: getA, update: { deprecated: true } }, 'changes nothing'],
    ['merges an empty object', { target: getA, update: {} }, 'changes nothing'],
    ['appends an empty array', { target: `${getA}.tags`, update: [] }, 'changes nothing'],
    [
      'puts an object where a scalar is',
      { target: getA, update: { deprecated: { since: 1 } } },
      'would turn the scalar true at get.deprecated into object',
    ],
    [
      'puts an array where a scalar is',
      { target: getA, update: { operationId: ['x'] } },
      'would turn the scalar "getA" at get.operationId into array',
    ],
    [
      'puts an object where its target is a scalar',
      { target: '$.info.title', update: { a: 1 } },
      'would turn the scalar "Sample" at title into object',
    ],
    [
      'puts a scalar where an object is',
      { target: '$.paths', update: { '/a': 'x' } },
      'would turn the object at paths./a into scalar "x"',
    ],
    [
      'puts null where an object is',
      { target: '$.paths', update: { '/a': null } },
      'would turn the object at paths./a into scalar null',
    ],
    [
      'puts a scalar where its target is an object',
      { target: getA, update: 'x' },
      'would turn the object at get into scalar "x"',
    ],
    [
      'puts a scalar where an array is',
      { target: getA, update: { tags: 'x' } },
      'would turn the array at get.tags into scalar "x"',
    ],
    [
      'puts an object where an array is',
      { target: getA, update: { tags: { x: 1 } } },
      'would turn the array at get.tags into object',
    ],
    ['has no reason', { target: getA, update: { x: 1 }, 'x-reason': undefined }, 'has no x-reason'],
    ['has an empty reason', { target: getA, update: { x: 1 }, 'x-reason': ' ' }, 'has an empty x-reason'],
    ['updates and removes', { target: getA, update: { x: 1 }, remove: true }, 'has both update and remove'],
    ['does neither', { target: getA }, 'has neither update nor remove'],
    ['does neither, in words', { target: getA, remove: false }, 'has neither update nor remove'],
    ['copies', { target: getA, copy: "$.paths['/b'].get" }, 'Unrecognized key: "copy"'],
    ['has a misspelt member', { target: getA, update: { x: 1 }, 'x-expects': 1 }, 'Unrecognized key: "x-expects"'],
    ['expects a number that is none', { target: getA, update: { x: 1 }, 'x-expect': '1' }, 'x-expect'],
    ['removes the document', { target: '$', remove: true }, 'would remove the whole document'],
    ['has a target that is no path', { target: '$.paths[', remove: true }, 'is not a JSONPath of RFC 9535'],
    [
      'joins three terms without parentheses',
      { target: "$.paths.*[?@.a && @.b && @.c == '&&']", remove: true },
      'write (A && B) && C',
    ],
    [
      'joins three terms inside parentheses',
      { target: '$.paths.*[?!(@.a && @.b && @.c)]', remove: true },
      'write (A && B) && C',
    ],
    [
      'joins three terms in a nested filter',
      { target: '$.paths[?@[?@.a && @.b && @.c]]', remove: true },
      'write (A && B) && C',
    ],
    [
      'compares an element by index',
      { target: "$.paths.*[?@.tags[0] == 'a']", remove: true },
      "write @.tags[?@ == 'x']",
    ],
    [
      'compares an element by index on the right',
      { target: "$.paths.*[?'a' != @['tags'][-1]]", remove: true },
      "write @.tags[?@ == 'x']",
    ],
  ])('%s', (_name, action, why) => {
    const good = { target: getA, update: { 'x-first': 1 } }
    const target = (action as { target: string }).target
    const text = refusal(overlay(good, action))
    expect(text.startsWith(`overlays/test.yaml: action 2 (${target}): `), text).toBe(true)
    expect(text).toContain(why)
  })

  it.each([
    ["$.paths.*[?(@.tags && @.operationId) && @.operationId != 'x']"],
    ["$.paths.*[?@.tags && !(@.deprecated || @.operationId == 'x')]"],
    ["$.paths.*[?@.operationId == 'a && b && c' || @.tags]"],
    ['$.paths.*[?@.tags && @.x || @.tags && @.operationId]'],
    ["$.paths.*[?@.tags[?@ == 'a' || @ == 'b']]"],
    ['$.paths.*[?@.tags[0]]'],
  ])('never for a path that all tools read alike: %s', (target) => {
    expect(() => apply({ target, update: { 'x-hit': true } })).not.toThrow()
  })
})

describe('an overlay file is refused with its name when it', () => {
  const one = [{ target: '$', update: { x: 1 }, 'x-reason': 'a test' }]
  const info = { title: 'Test', version: '1.0.0' }
  it.each<[string, unknown, string]>([
    ['is empty', null, 'expected object'],
    ['has no actions', { overlay: '1.1.0', info, actions: [] }, 'actions'],
    ['is of another version', { overlay: '2.0.0', info, actions: one }, 'overlay: must be 1.1.x'],
    ['has no title', { overlay: '1.1.0', info: { version: '1' }, actions: one }, 'info.title'],
    ['has a member the applier does not know', { overlay: '1.1.0', info, actions: one, extend: 'x' }, '"extend"'],
    ['has an action that is no object', { overlay: '1.1.0', info, actions: ['x'] }, 'action 1 (no target)'],
  ])('%s', (_name, value, why) => {
    const text = refusal(value)
    expect(text.startsWith('overlays/test.yaml: '), text).toBe(true)
    expect(text).toContain(why)
  })
})

function at(value: unknown, path: string): unknown {
  const steps = [...path.matchAll(/\['([^']+)'\]|\.(\w+)/g)].map((match) => match[1] ?? match[2] ?? '')
  return steps.reduce((node, step) => (node as Record<string, unknown>)[step], value)
}
