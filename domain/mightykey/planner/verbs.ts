/** The words the built-in planner knows. Anything else is a step's subject. */

export const stepKinds = [
  'implement',
  'document',
  'repair',
  'verify',
  'deploy',
  'research',
  'destructive',
  'communicate',
] as const
export type StepKind = (typeof stepKinds)[number]

const verbs: Readonly<Record<StepKind, readonly string[]>> = {
  implement: ['build', 'create', 'add', 'implement', 'develop', 'make', 'generate', 'integrate', 'refactor', 'migrate'],
  document: ['write', 'draft', 'describe', 'summarise', 'summarize', 'translate', 'explain'],
  repair: ['fix', 'repair', 'debug'],
  verify: ['test', 'check', 'verify', 'validate'],
  deploy: ['deploy', 'publish', 'ship', 'launch'],
  research: ['research', 'compare', 'investigate', 'analyse', 'analyze', 'evaluate'],
  destructive: ['delete', 'remove', 'erase', 'wipe', 'destroy', 'purge', 'drop'],
  communicate: ['email', 'send', 'post', 'notify', 'announce'],
}

const kindOfVerb = new Map(stepKinds.flatMap((kind) => verbs[kind].map((verb) => [verb, kind] as const)))

/** For a regular expression: any of the known verbs. */
export const anyVerb = [...kindOfVerb.keys()].join('|')

const word = /[\p{L}\p{N}_'’-]+/gu

export const wordsOf = (text: string): string[] => text.toLowerCase().match(word) ?? []

/** The kinds of the known verbs in a clause, in their order. */
export const verbsIn = (clause: string): StepKind[] => wordsOf(clause).flatMap((text) => kindOfVerb.get(text) ?? [])

/** Nouns that follow a verb which has no words of its own after them: `a blog post`, `an email`. */
const articleBefore = new RegExp(
  `\\b(?:a|an|the|this|that|each|every|my|our|your|new|blog)\\s+(?:${anyVerb})\\b`,
  'giu',
)

/** The kind of step a clause asks for: that of its first verb; a word after an article is a noun. Undefined without a verb. */
export const kindOf = (clause: string): StepKind | undefined => verbsIn(clause.replaceAll(articleBefore, ' '))[0]

const payment = /\b(?:pay|pays|paying|payments?|purchase|purchases|buy|charge|charges|refund|refunds|wire|invoice)\b/i
const secret = /\b(?:secrets?|credentials?|private keys?|api keys?|access tokens?)\b/i

/** Payments and secrets. */
export const mentionsHighRisk = (text: string): boolean => payment.test(text) || secret.test(text)

const provider = /\b(?:github|neon|vercel|cloudflare|stripe|slack|mcp)\b/i

/** A service outside of this installation. */
export const mentionsProvider = (text: string): boolean => provider.test(text)

const requirement = /\b(?:must|should|at least)\b/i

/** A clause that says what has to hold. */
export const isRequirement = (clause: string): boolean => requirement.test(clause)
