import { describe, expect, test } from 'vitest'
import { buildMatrix, type Ratchet, readRatchet, reasonFor } from '#scripts/contract/matrix.ts'
import { matrixPage } from '#scripts/contract/matrix-page.ts'
import type { Recording } from '#scripts/contract/recorder.ts'
import { projectRoot } from '#server/migrations.ts'
import { toyContract } from '#tests/contract/toy.ts'

const seen = (
  operation: string,
  status: string,
  media = 'application/json',
  source: Recording['source'] = 'tests',
): Recording => ({
  api: 'toy',
  operation,
  status,
  media,
  source,
})
const built = new Map([['toy', new Set(['getThing'])]])
const any: Ratchet = { reasons: [{ reason: 'nothing asks for it here' }], covered: {} }
const build = (recordings: Recording[], ratchet: Ratchet) => buildMatrix([toyContract()], recordings, built, ratchet)

describe('the coverage matrix', () => {
  test('has a cell for every operation, declared status and media type', () => {
    expect(build([], any).cells).toEqual({ declared: 11, covered: 0, mocked: 0, notBuilt: 8, unspecified: 0 })
  })

  test('tells what a server answered from what only a mock did, and what is not built', () => {
    const { apis } = build([seen('getThing', '200'), seen('getThing', '401', 'application/json', 'mock')], any)
    const [create, get] = apis[0]!.operations
    expect(get!.cells.map((cell) => cell.state)).toEqual(['covered', 'mocked', 'uncovered'])
    expect(new Set(create!.cells.map((cell) => cell.state))).toEqual(new Set(['not-built']))
  })

  test('shows a success of which the contract does not say what is in it', () => {
    const contract = toyContract((copy) => {
      const item = copy.paths['/things/{id}'] as { get: { responses: Record<string, unknown> } }
      item.get.responses['200'] = { description: 'Anything' }
    })
    const matrix = buildMatrix([contract], [], built, any)
    expect(matrix.cells.unspecified).toBe(1)
    expect(matrixPage(matrix)).toContain('200 (unspecified)')
  })

  test('fails when a covered cell is lost', () => {
    const ratchet: Ratchet = { ...any, covered: { toy: { getThing: '200, 404 text/plain' } } }
    expect(build([seen('getThing', '200')], ratchet).problems).toEqual([
      'toy getThing 404 text/plain was covered and is no longer',
    ])
    expect(build([], ratchet).problems).toContain('toy getThing 200 was covered and is no longer')
  })

  test('fails when a status was seen that is not declared', () => {
    expect(build([{ ...seen('getThing', '418', 'text/plain'), undeclared: true }], any).problems).toEqual([
      'toy getThing answered 418 text/plain, which is not declared',
    ])
  })

  test('fails when an answer of a built operation is not covered and no rule says why', () => {
    const ratchet: Ratchet = { reasons: [{ status: '4..', reason: 'refusals are tried elsewhere' }], covered: {} }
    expect(build([], ratchet).problems).toEqual([
      'toy getThing 200 application/json is not covered, and no rule of the ratchet says why',
    ])
  })

  test('takes the first rule that fits the whole of each text', () => {
    const ratchet: Ratchet = {
      reasons: [
        { api: 'other', reason: 'another system' },
        { operation: 'get', reason: 'only a part of the name' },
        { operation: 'get.*', status: '5..', reason: 'the right one' },
      ],
      covered: {},
    }
    expect(reasonFor(ratchet, seen('getThing', '503'))).toBe('the right one')
    expect(reasonFor(ratchet, seen('getThing', '404'))).toBeUndefined()
  })

  test('is a page that stands alone and names reasons', () => {
    const text = matrixPage(build([seen('getThing', '200')], any))
    expect(text).toContain('getThing')
    expect(text).toContain('nothing asks for it here')
    expect(text).not.toMatch(/<script|https?:\/\//)
  })

  test('of this project has a ratchet that can be read', () => {
    expect(readRatchet(projectRoot).reasons.length).toBeGreaterThan(0)
  })
})
