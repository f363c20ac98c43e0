/** How the built-in planner reads a request: into clauses (section 8.4), and what stands out in it. Pure. */
import { anyVerb } from '#domain/mightykey/planner/verbs.ts'

const bullet = /^\s*(?:[-*+•–—]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s+/i
/** After a full stop, exclamation or question mark that ends a sentence, not inside `e.g. this` or `v1.2`. */
const sentenceEnd = /(?<!\b(?:e\.g|i\.e|etc|vs|approx|no|mr|mrs|dr|st))(?<=[.!?…])["'”’)]*\s+/iu
const thenWord = /,?\s+(?:and\s+)?then\s+/iu
const semicolon = /;\s+/u
const andBeforeVerb = new RegExp(`,?\\s+and\\s+(?=(?:${anyVerb})\\b)`, 'iu')
const opening = /^(?:(?:please|and|then|also|first|next|finally|afterwards)\b,?\s+)+/iu
// Begins where a run of them begins: tried anew inside each run, it would take the square of its length.
const closing = /(?<![\s.,;:!?…])[\s.,;:!?…]+$/u
const anyWord = /[\p{L}\p{N}]/u

/** The request with one kind of line end, single spaces, and without what nobody can see. */
export const normaliseText = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/\u200b|\ufeff|(?![\t\n])\p{Cc}/gu, '')
    .replaceAll(/[^\S\n]+/g, ' ')
    .trim()

/** The clauses of a request, in their order. None for a text without letters and digits. */
export const clausesOf = (text: string): string[] =>
  normaliseText(text)
    .split('\n')
    .map((line) => line.replace(bullet, ''))
    .flatMap((line) => line.split(sentenceEnd))
    .flatMap((part) => part.split(semicolon))
    .flatMap((part) => part.split(thenWord))
    .flatMap((part) => part.split(andBeforeVerb))
    .map((clause) => clause.trim().replace(opening, '').replace(closing, ''))
    .filter((clause) => anyWord.test(clause))

const link = /\bhttps?:\/\/[^\s<>"')\]]+/giu
const fileName =
  /\b[\w-]+(?:[./][\w-]+)*\.(?:md|txt|html?|css|jsx?|tsx?|json|ya?ml|py|sql|csv|pdf|png|svg|toml|sh)\b/giu

/** Of characters that file names and what separates them are made of; a longer text is no name. */
const nameLike = /[\w./-]+/giu
const longestName = 255

const namesIn = (text: string): string[] =>
  (text.match(nameLike) ?? []).flatMap((part) => (part.length > longestName ? [] : (part.match(fileName) ?? [])))

export interface Findings {
  language: string
  links: string[]
  files: string[]
}

/** Links and file names a request mentions, each once, and its language. */
export function findingsIn(text: string): Findings {
  const links = [...new Set(text.match(link) ?? [])].map((url) => url.replace(closing, ''))
  const files = [...new Set(namesIn(text.replaceAll(link, ' ')))]
  return { language: languageOf(text), links, files }
}

const commonWords: Readonly<Record<string, readonly string[]>> = {
  en: ['the', 'and', 'a', 'an', 'for', 'with', 'of', 'to', 'is', 'it', 'in', 'on', 'then', 'write', 'create', 'build'],
  de: ['der', 'die', 'das', 'und', 'ein', 'eine', 'für', 'mit', 'von', 'ist', 'nicht', 'dann', 'bitte', 'den'],
  fr: ['le', 'la', 'les', 'et', 'un', 'une', 'pour', 'avec', 'des', 'est', 'du', 'puis', 'dans'],
  es: ['el', 'los', 'las', 'y', 'un', 'una', 'para', 'con', 'del', 'es', 'por', 'luego', 'en'],
}

/** The language whose common words occur most often (ISO 639-1), `und` when none does. */
function languageOf(text: string): string {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const scores = Object.entries(commonWords).map(([language, common]) => ({
    language,
    score: words.filter((word) => common.includes(word)).length,
  }))
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a))
  return best.score > 0 ? best.language : 'und'
}
