/** Names as contracts spell them: camelCase here, snake_case there, plurals in paths, singulars in bodies. */

/** `customer_id`, `customerId` and `customer-id` are one name. */
export const plain = (name: string): string => name.replaceAll(/[^A-Za-z0-9]/g, '').toLowerCase()

/** `provider-keys` → `providerkey`. */
export function singular(noun: string): string {
  const word = plain(noun)
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (/(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2)
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word
}

/** The member of `names` that is spelt like `name`. */
export const spelt = (names: readonly string[], name: string): string | undefined =>
  names.find((one) => one === name) ?? names.find((one) => plain(one) === plain(name))
