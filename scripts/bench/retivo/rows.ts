import type { Output } from '../../output.ts'

/** A line of the result. */
export interface Row {
  value: number
  unit: string
  reference: number
  /** Of value to reference. */
  ratio: number
  reached: boolean
}

const round = (value: number): number => Math.round(value * 100) / 100

/** Makes a row, and says it with what was to be reached. Without `isReached` it is only reported, and `text` says what with. */
export function row(
  output: Output,
  name: string,
  { value, unit, reference }: Pick<Row, 'value' | 'unit' | 'reference'>,
  target: { text: string; isReached?(ratio: number): boolean; isOnlyAim?: boolean },
): Row {
  const ratio = value / reference
  const isReached = target.isReached?.(ratio) ?? true
  const verdict = target.isReached ? `: ${isReached ? 'reached' : target.isOnlyAim ? 'not reached' : 'MISSED'}` : ''
  const numbers = `${value.toFixed(2).padStart(10)} ${unit}, reference ${reference.toFixed(2)}, ratio ${ratio.toFixed(2)}`
  output.say(`${name.padEnd(36)}${numbers}   ${target.text}${verdict}`)
  return {
    value: round(value),
    unit,
    reference: round(reference),
    ratio: round(ratio),
    reached: isReached || target.isOnlyAim === true,
  }
}
