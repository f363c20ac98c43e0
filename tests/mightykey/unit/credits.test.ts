import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { divideHalfUp, fallsBelow, formatCredits, parseCredits, unitCost } from '#domain/mightykey/credits.ts'

const amounts = fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n })

describe('credits', () => {
  it.each([
    ['12.5', 125_000n, '12.5000'],
    ['0', 0n, '0.0000'],
    ['-0.01', -100n, '-0.0100'],
    ['10.0000', 100_000n, '10.0000'],
    ['0.0001', 1n, '0.0001'],
  ])('reads %s as %s and writes it as %s', (text, units, written) => {
    expect(parseCredits(text)).toBe(units)
    expect(formatCredits(units)).toBe(written)
  })

  it.each(['', '1.', '.5', '1.00000', '1e3', 'NaN', '1,5', ' 1'])('refuses %j, naming it', (text) => {
    expect(() => parseCredits(text)).toThrow(JSON.stringify(text))
  })

  it('survives being written and read', () => {
    fc.assert(fc.property(amounts, (amount) => parseCredits(formatCredits(amount)) === amount))
  })

  it.each([
    [5n, 10n, 1n],
    [4n, 10n, 0n],
    [15n, 10n, 2n],
    [-5n, 10n, -1n],
    [-4n, 10n, 0n],
    [7n, 2n, 4n],
  ])('rounds %s / %s half-up to %s', (dividend, divisor, quotient) => {
    expect(divideHalfUp(dividend, divisor)).toBe(quotient)
  })

  it('rounding is never off by more than a half', () => {
    fc.assert(
      fc.property(amounts, fc.bigInt({ min: 1n, max: 10n ** 12n }), (dividend, divisor) => {
        const doubled = 2n * (divideHalfUp(dividend, divisor) * divisor - dividend)
        return doubled <= divisor && -doubled <= divisor
      }),
    )
  })
})

describe('the cost of a unit', () => {
  const prices = { tokensInput: 30_000n, tokensOutput: 150_000n, margin: 12_000n }

  it('is the fee of its stage when no model was asked', () => {
    expect(unitCost(100n, { input: 0, output: 0 }, prices)).toBe(100n)
  })

  it('adds tokens at their price times the margin, rounded once', () => {
    // 1000 × 3 + 500 × 15 = 10500 credits per million tokens, × 1.2 = 0.0126 credits
    expect(unitCost(100n, { input: 1000, output: 500 }, prices)).toBe(226n)
    expect(unitCost(0n, { input: 14, output: 0 }, prices)).toBe(1n)
    expect(unitCost(0n, { input: 13, output: 0 }, prices)).toBe(0n)
  })
})

describe('the warning of few credits', () => {
  it('comes once for each way down, however the balance moves', () => {
    fc.assert(
      fc.property(fc.array(fc.bigInt({ min: -50n, max: 50n })), (changes) => {
        let balance = 20n
        let armed = true
        for (const change of changes) {
          const after = balance + change
          expect(fallsBelow(balance, after, 10n)).toBe(armed && after < 10n)
          armed = after >= 10n
          balance = after
        }
      }),
    )
  })
})
