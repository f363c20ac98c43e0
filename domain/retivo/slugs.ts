import { randomSuffix } from '#server/ids.ts'

const slugLength = 100
const suffixLength = 6

export const isSlug = (text: string): boolean => text.length <= slugLength && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)

/** A name as it stands in addresses: accents dropped, everything but letters and digits a hyphen; `tenant` when nothing is left. */
export function toSlug(name: string): string {
  const plain = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
  const slug = plain.replaceAll(/[^a-z0-9]+/g, '-').replace(/^-/, '')
  return slug.slice(0, slugLength - suffixLength - 1).replace(/-$/, '') || 'tenant'
}

/** The same with something after it that nobody else has. */
export const distinctSlug = (slug: string): string => `${slug}-${randomSuffix(suffixLength)}`
