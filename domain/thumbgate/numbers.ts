/**
 * `part / whole` with `decimals` decimals, half away from zero on the exact value; 0 when `whole` is 0. Both are integers ≥ 0.
 */
export function ratio(part: number, whole: number, decimals: number): number {
  if (whole === 0) return 0
  const scale = 10 ** decimals
  return Math.floor((2 * part * scale + whole) / (2 * whole)) / scale
}

/**
 * With `decimals` decimals, half away from zero as the shortest decimal text of the number says: 1.005 becomes 1.01, although the nearest
 * binary number is a little less.
 */
export function round(value: number, decimals: number): number {
  const [digits, exponent = '0'] = String(Math.abs(value)).split('e')
  const scaled = Math.round(Number(`${digits}e${Number(exponent) + decimals}`))
  const rounded = Number(`${scaled}e-${decimals}`)
  return value < 0 && rounded !== 0 ? -rounded : rounded
}
