/** Checks of messages nobody has read yet. One that fails, unless it only informs, leaves the approval to a person. */

export const maxMessageLength = 2000

export interface MessageContext {
  avoid: readonly string[]
  mention: readonly string[]
  /** The last message to this user, null when this is the first. */
  last: string | null
}

export interface QualityCheck {
  name: string
  passed: boolean
  detail: string
}

export interface QualityResult {
  /** Whatever informs only aside. */
  passed: boolean
  checks: QualityCheck[]
}

/** Brackets around capitalised words, as a writer leaves them to be filled in; a link's text is none. */
const openPlaceholder = /\{\{|\[[A-Z][A-Za-z]*(?: [A-Z][A-Za-z]*)*\](?!\()/

const contains = (text: string, part: string): boolean => text.toLowerCase().includes(part.toLowerCase())
const said = (parts: readonly string[]): string[] => parts.map((part) => part.trim()).filter((part) => part !== '')

/** Checks a message against what the brand wants and what the user was told last. */
export function checkMessage(message: string, { avoid, mention, last }: MessageContext): QualityResult {
  const forbidden = said(avoid).filter((part) => contains(message, part))
  const missing = said(mention).filter((part) => !contains(message, part))
  const isPlaceholder = openPlaceholder.exec(message)
  const checks = [
    check('not_empty', message.trim() !== '', 'has text', 'is empty'),
    check('length_ok', message.length <= maxMessageLength, ...lengthOf(message)),
    check('no_placeholders', !isPlaceholder, 'nothing is left to fill in', `has ${isPlaceholder?.[0] ?? ''}`),
    check('avoids_forbidden', forbidden.length === 0, 'says nothing to be avoided', `says ${forbidden.join(', ')}`),
    check('mentions_required', missing.length === 0, 'mentions everything', `does not mention ${missing.join(', ')}`),
    check(
      'no_duplicate',
      last === null || last.trim() !== message.trim(),
      'differs from the last message',
      'was said last time',
    ),
  ]
  return { passed: checks.every(({ name, passed }) => passed || name === 'mentions_required'), checks }
}

const lengthOf = ({ length }: string): [string, string] => [
  `${length} characters`,
  `${length} characters; ${maxMessageLength} are allowed`,
]

const check = (name: string, passed: boolean, good: string, bad: string): QualityCheck => ({
  name,
  passed,
  detail: passed ? good : bad,
})
