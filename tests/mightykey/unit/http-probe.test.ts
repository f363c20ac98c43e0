import { expect, test } from 'vitest'
import { createHttpProbe } from '#domain/mightykey/providers/http-probe.ts'
import { type GuardedFetch, OutboundError, type OutboundReason } from '#server/outbound/fetch.ts'

const never = new AbortController().signal
const url = 'https://site.example.com'

/** A fetch that answers with these, one after another, the last one for ever. */
const answers = (...list: (number | OutboundReason)[]): GuardedFetch => {
  let next = 0
  return async () => {
    const answer = list[Math.min(next++, list.length - 1)]
    if (typeof answer === 'number') return { status: answer, headers: {}, body: Buffer.alloc(0) }
    throw new OutboundError(answer ?? 'invalid', 'no answer')
  }
}

test.each([
  ['healthy at once', [200], 'healthy', { status: 200, tries: 1 }],
  ['healthy with a redirect', [302], 'healthy', { status: 302, tries: 1 }],
  ['healthy at the third try', ['unreachable', 503, 200], 'healthy', { status: 200, tries: 3 }],
  ['degraded when it answers errors', [503], 'degraded', { status: 503, tries: 3 }],
  ['down when nobody answers', ['timeout'], 'down', { reason: 'timeout', tries: 3 }],
  ['down where it may not look', ['refused'], 'down', { reason: 'refused', tries: 3 }],
] as const)('an environment is %s', async (_name, list, health, output) => {
  expect(await createHttpProbe(answers(...list), 1).probe(url, never)).toEqual({ health, output })
})

test('a probe stops when it is told to', async () => {
  await expect(createHttpProbe(answers('aborted'), 1).probe(url, never)).rejects.toThrow('no answer')
})
