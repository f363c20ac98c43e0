/** Credits are counted in ten-thousandths, as integers: one credit is one US dollar with four places (section 9). */

/** Ten-thousandths of a credit. */
export type Credits = bigint

const scale = 10_000n
const pattern = /^(-?)(\d+)(?:\.(\d{1,4}))?$/

/** `"12.5"` → 125000n. Throws for anything but a decimal number with up to four places. */
export function parseCredits(text: string): Credits {
  const match = pattern.exec(text)
  if (!match) throw new RangeError(`"${text}" is not an amount of credits: a decimal number with up to four places`)
  const [, sign, whole, places] = match
  const amount = BigInt(whole ?? '0') * scale + BigInt((places ?? '').padEnd(4, '0'))
  return sign === '-' ? -amount : amount
}

/** 125000n → `"12.5000"`, always four places. */
export function formatCredits(amount: Credits): string {
  const digits = (amount < 0n ? -amount : amount).toString().padStart(5, '0')
  return `${amount < 0n ? '-' : ''}${digits.slice(0, -4)}.${digits.slice(-4)}`
}

/** An amount from a column or a setting, with four places. */
export const normaliseCredits = (text: string): string => formatCredits(parseCredits(text))

/** The quotient of two integers rounded half-up (away from zero at the half). The divisor is positive. */
export function divideHalfUp(dividend: bigint, divisor: bigint): bigint {
  const magnitude = dividend < 0n ? -dividend : dividend
  const rounded = (2n * magnitude + divisor) / (2n * divisor)
  return dividend < 0n ? -rounded : rounded
}

export interface Prices {
  /** Credits for a million tokens read by the model. */
  tokensInput: Credits
  /** Credits for a million tokens it wrote. */
  tokensOutput: Credits
  /** What tokens are multiplied with; 10000n is 1. */
  margin: Credits
}

export interface Tokens {
  input: number
  output: number
}

/** What a unit costs: the fee of its stage, and its tokens at their price times the margin, rounded half-up once. */
export function unitCost(fee: Credits, tokens: Tokens, prices: Prices): Credits {
  const perMillion = BigInt(tokens.input) * prices.tokensInput + BigInt(tokens.output) * prices.tokensOutput
  return fee + divideHalfUp(perMillion * prices.margin, 1_000_000n * scale)
}

/** Whether a change takes the balance below the threshold. It is below it until it rises to it again, so this is true once. */
export const fallsBelow = (before: Credits, after: Credits, threshold: Credits): boolean =>
  before >= threshold && after < threshold
