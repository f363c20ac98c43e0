import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  bytesOf,
  capData,
  type DraftEvent,
  isReplayVisible,
  maxEventBytes,
  maxReplayOutputBytes,
  redact,
  storedData,
} from '#domain/mightykey/run-events.ts'

const message = (text: string): DraftEvent => ({ type: 'message', data: { role: 'assistant', text } })

describe('redaction', () => {
  it('replaces known secrets wherever they stand, also in names', () => {
    const secret = 'sk-very-secret-value'
    const value = { list: [`use ${secret} twice: ${secret}`], [secret]: { deep: secret } }
    expect(redact(value, [secret])).toEqual({ list: ['use *** twice: ***'], '***': { deep: '***' } })
  })

  it('knows the keys of this system by their form', () => {
    const text = `mk_live_${'a'.repeat(43)} and whsec_${'B'.repeat(43)} and mk_live_short`
    expect(redact(text, [])).toBe('*** and *** and mk_live_short')
  })

  it('ignores secrets too short to be meant', () => {
    expect(redact('a cat', ['a'])).toBe('a cat')
  })

  it('leaves no known secret in any stored event', () => {
    const secret = 'canary-0123456789'
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const stored = storedData(message(before + secret + after), [secret])
        expect(JSON.stringify(stored)).not.toContain(secret)
      }),
    )
  })
})

describe('the cap of event data', () => {
  it('leaves what fits as it is', () => {
    const data = { role: 'assistant', text: 'short' }
    expect(capData(data)).toEqual(data)
  })

  it('cuts long texts and says how much is missing', () => {
    const { text } = capData({ role: 'assistant', text: 'x'.repeat(100_000) })
    expect(text).toMatch(/^x+… \(\d+ more characters\)$/)
  })

  it('gives way to a note when cutting texts is not enough', () => {
    const output = Array.from({ length: 20_000 }, (_, index) => index)
    expect(capData({ output })).toEqual({ truncated: true, bytes: bytesOf(JSON.stringify({ output })) })
  })

  it('holds for whatever text, and what is stored is JSON PostgreSQL takes', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 20_000 }), { maxLength: 20 }), (output) => {
        const event: DraftEvent = { type: 'tool_result', data: { callId: 'c', ok: true, output } }
        const text = JSON.stringify(storedData(event, []))
        expect(bytesOf(text)).toBeLessThanOrEqual(maxEventBytes)
        expect(text).not.toContain('\\u0000')
        expect(text.isWellFormed()).toBe(true)
      }),
      { numRuns: 25 },
    )
  })
})

describe('replays', () => {
  it('leave out tool output above the limit and what is marked hidden', () => {
    const result = (output: string): DraftEvent => ({ type: 'tool_result', data: { callId: 'c', ok: true, output } })
    expect(isReplayVisible(result('x'.repeat(maxReplayOutputBytes - 2)))).toBe(true)
    expect(isReplayVisible(result('x'.repeat(maxReplayOutputBytes - 1)))).toBe(false)
    expect(isReplayVisible({ ...message('late'), hidden: true })).toBe(false)
    expect(isReplayVisible(message('x'.repeat(maxReplayOutputBytes * 2)))).toBe(true)
  })
})
