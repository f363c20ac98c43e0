/** Numbers that a seed decides. */

export interface Random {
  /** An integer from `low` to `high`, both included. */
  integer(low: number, high: number): number
  pick<T>(from: readonly T[]): T
  /** `length` characters of `alphabet`. */
  text(alphabet: string, length: number): string
}

/** FNV-1a, 32 bits. */
export function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value >>> 0
}

/** The same numbers for the same seed, in every runtime (mulberry32). */
export function createRandom(seed: string): Random {
  let state = hash(seed)
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const integer = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1))
  const pick = <T>(from: readonly T[]): T => from[integer(0, from.length - 1)] as T
  const text = (alphabet: string, length: number): string =>
    Array.from({ length }, () => alphabet[integer(0, alphabet.length - 1)]).join('')
  return { integer, pick, text }
}
