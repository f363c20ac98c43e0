import { fail } from '#domain/mightykey/errors.ts'
import { randomSuffix } from '#server/ids.ts'

/** What an organisation or, within it, a project is called in addresses. */
export const slugLength = 100

const pattern = /^[a-z0-9]+(-[a-z0-9]+)*$/

export const isSlug = (text: string): boolean => text.length <= slugLength && pattern.test(text)

const cut = (slug: string, length: number): string => slug.slice(0, length).replace(/-$/, '')

/** A name as a slug: accents dropped, everything but letters and digits a hyphen. Empty when nothing is left of it. */
export function toSlug(name: string): string {
  const plain = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
  return cut(plain.replaceAll(/[^a-z0-9]+/g, '-').replace(/^-/, ''), slugLength)
}

/** Room for a hyphen and eight digits. */
const suffixLength = 9
const highestNumber = 99_999_999

/** What stands before the number of a slug that was taken. */
const stemOf = (slug: string): string => cut(slug, slugLength - suffixLength)

/** Where slugs of one kind are kept. */
export interface SlugStore<Row> {
  /** The new row, or undefined when the slug is taken. */
  insert(slug: string): Promise<Row | undefined>
  /** The highest number in use after `stem-`, 1 when there is none. */
  highestSuffix(stem: string): Promise<number>
}

/** The row under the slug the caller asked for. Refused when it is malformed or taken. */
export async function insertExactly<Row>(slug: string, store: SlugStore<Row>): Promise<Row> {
  if (!isSlug(slug)) throw fail('slug_invalid')
  const row = await store.insert(slug)
  if (!row) throw fail('slug_taken', `slug "${slug}" is already in use`)
  return row
}

const maxAttempts = 100

/**
 * The row under `slug`, or under the first number after it that nobody else takes at the same moment (`acme`, `acme-2`, …). Where somebody
 * asked for the highest number there is, chance decides.
 */
export async function insertNumbered<Row>(slug: string, store: SlugStore<Row>): Promise<Row> {
  const first = await store.insert(slug)
  if (first) return first
  const stem = stemOf(slug)
  let number = 1
  for (let attempt = 1; attempt <= maxAttempts; attempt++) {
    number = Math.max(number, await store.highestSuffix(stem)) + 1
    const row = await store.insert(`${stem}-${number > highestNumber ? randomSuffix(suffixLength - 1) : number}`)
    if (row) return row
  }
  throw fail('unavailable', `Too many others are taking slugs like "${slug}" at this moment, try again`, {
    retryAfter: 1,
  })
}
