/** What a conversation teaches without anybody giving feedback. Pure. */
import { cutAtWord, mentions, oneLine, wholeCharacters } from '#domain/thumbgate/feedback/text.ts'
import type { components } from '#generated/thumbgate/types.ts'

type Schemas = components['schemas']
export type InferLessonRequest = Schemas['InferLessonRequest']
export type InferLessonResponse = Schemas['InferLessonResponse']
type Analysis = InferLessonResponse['analysis']
type Inference = InferLessonResponse['inference']

const maxCorrection = 200
const windowMessages = 10
const examinedMessages = 5
/** From this confidence on, a rule is installed. */
const installFrom = 60

const isCorrection = mentions([
  "don't",
  'dont',
  'do not',
  'stop',
  'never',
  'wrong',
  'i told',
  'i said',
  'i asked you',
  'should not',
  "shouldn't",
  'must not',
  "mustn't",
])
const saysNo = (text: string): boolean => /(?:^|[.!?\n]\s?)no,/i.test(text)

const saysAny = mentions(['as any', 'any type', 'type any'])

interface AntiPattern {
  label: string
  found: (text: string) => boolean
  rule: string
}

const antiPatterns: readonly AntiPattern[] = [
  { label: 'Tailwind CSS', found: mentions(['tailwind*']), rule: 'NEVER use Tailwind CSS unless it was asked for' },
  {
    label: 'force push',
    found: mentions(['force push*', 'force-push*', 'push --force*', 'push -f']),
    rule: 'NEVER force-push to a shared branch',
  },
  {
    label: 'destructive deletion',
    found: mentions(['rm -rf', 'rm -fr', 'delete all', 'deleted all', 'drop table']),
    rule: 'NEVER delete more than was asked for, and ask before deleting',
  },
  {
    label: 'skipping tests or CI',
    found: mentions([
      'skip tests',
      'skip the tests',
      'skipped tests',
      'skipped the tests',
      'skipping tests',
      'skipping the tests',
      'without running tests',
      'without running the tests',
      'skip ci',
      '--no-verify',
    ]),
    rule: 'NEVER skip the tests or the continuous integration',
  },
  {
    label: 'mocking the database',
    found: mentions(['mock the database', 'mocked the database', 'mocking the database', 'database mock*', 'mock db']),
    rule: 'NEVER mock the database in tests of what it does',
  },
  {
    label: 'hard-coded values',
    found: mentions(['hardcod*', 'hard-cod*', 'hard cod*']),
    rule: 'NEVER hard-code values that belong into the configuration',
  },
  {
    label: 'leftover debug logging',
    found: mentions(['console.log', 'debug logging', 'debug log*', 'print statements']),
    rule: 'NEVER leave debug logging behind',
  },
  {
    label: 'the TypeScript any type',
    found: (text) => text.includes(': any') || saysAny(text),
    rule: 'NEVER use the TypeScript type any',
  },
]

interface Message {
  role: string
  text: string
}

const messagesOf = (history: InferLessonRequest['chatHistory']): Message[] =>
  history.map(({ role = '', content, text }) => ({
    role: role.trim().toLowerCase(),
    text: (content ?? text ?? '').trim(),
  }))

const isFrom = (role: 'user' | 'assistant') => (message: Message) => message.role === role && message.text !== ''

/** What a user says not to do, as a rule; null where the words do not say it. */
export function ruleOfCorrection(correction: string): string | null {
  const found = /(?<![\p{L}\p{N}])(?:don['’]?t|do not|never|stop) ([^.!?\n]{3,150})/iu.exec(oneLine(correction))
  return found?.[1] === undefined ? null : `NEVER ${found[1].trim()}`
}

/** Text of what the agent did last, for what is recognised by words. */
const actionText = (lastAction: InferLessonRequest['lastAction']): string =>
  lastAction === undefined ? '' : Object.values(lastAction).map(toText).join(' ')

const toText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

/** What went against the user's wishes, and how sure that is. */
export function analyse({ chatHistory, lastAction }: InferLessonRequest): Analysis {
  const messages = messagesOf(chatHistory)
  const last = messages.filter(isFrom('user')).findLast(({ text }) => isCorrection(text) || saysNo(text))
  const correction = last ? wholeCharacters(oneLine(last.text), maxCorrection) : null
  const done = [...messages.filter(isFrom('assistant')).map(({ text }) => text), actionText(lastAction)].join('\n')
  const antiPattern = antiPatterns.find(({ found }) => found(done))
  const extracted = correction === null ? null : ruleOfCorrection(correction)
  return {
    correction,
    antiPattern: antiPattern?.label ?? null,
    proposedRule: antiPattern?.rule ?? extracted,
    confidence: confidenceOf(antiPattern !== undefined, correction !== null, extracted !== null),
    evidence: [
      ...(correction === null ? [] : [{ type: 'user_correction' as const, text: correction }]),
      ...(antiPattern ? [{ type: 'anti_pattern' as const, label: antiPattern.label }] : []),
    ],
    messageCount: chatHistory.length,
  }
}

function confidenceOf(antiPattern: boolean, correction: boolean, extractable: boolean): number {
  if (antiPattern) return correction ? 90 : 60
  return correction && extractable ? 50 : 0
}

type ActionType = NonNullable<Inference['action']>['type']

/** In this order, by the words for it. */
const actions: readonly { type: ActionType; says: (text: string) => boolean }[] = [
  { type: 'delete', says: mentions(['delet*', 'remov*', 'drop*']) },
  { type: 'deploy', says: mentions(['deploy*', 'releas*', 'publish*', 'push*']) },
  { type: 'fix', says: mentions(['fix*', 'repair*', 'patch*']) },
  { type: 'create', says: mentions(['creat*', 'add*', 'generat*', 'wrote', 'write']) },
  { type: 'edit', says: mentions(['edit*', 'chang*', 'updat*', 'modif*', 'refactor*', 'renam*']) },
  { type: 'command', says: mentions(['run', 'ran', 'running', 'execut*', 'install*']) },
]

/** What an agent says it did, from its first message of the examined part, and how much is known about it. */
export function inferAction({ chatHistory, lastAction }: InferLessonRequest): Inference {
  const examined = messagesOf(chatHistory).slice(-windowMessages).slice(0, examinedMessages)
  const first = examined.find(isFrom('assistant'))
  const type = first && actions.find(({ says }) => says(first.text))?.type
  const target = first && targetOf(first.text)
  const known = [type, target, examined.some(isFrom('user')), lastAction && Object.keys(lastAction).length > 0]
  if (!first || !type) return { action: null, confidence: 25 * known.filter(Boolean).length }
  return { action: { type, target: target ?? '' }, confidence: 25 * known.filter(Boolean).length }
}

/** The first thing that looks like a file or stands in backticks; undefined where nothing does. */
function targetOf(text: string): string | undefined {
  const quoted = /`([^`\n]{1,200})`/.exec(text)?.[1]
  return quoted ?? /(?<![\w./-])[\w./-]{1,200}\.[a-z]{1,5}(?![\w/])/i.exec(text)?.[0]
}

export interface InferredLesson {
  signal: 'positive' | 'negative'
  lesson: string
  triggerMessage: string
  priorSummary: string
  confidence: number
  tags: string[]
  metadata: { distilled: boolean; hasCorrection: boolean; hasAntiPattern: boolean }
}

export interface Inferred {
  lesson: InferredLesson
  analysis: Analysis
  inference: Inference
  proposedWhatWentWrong: string
  /** The rule that is certain enough to be kept. */
  rule: string | null
}

const summaryLength = 300

/** Everything a conversation teaches. An empty one teaches a lesson that says so. */
export function inferLesson(request: InferLessonRequest): Inferred {
  const analysis = analyse(request)
  const { correction, antiPattern, proposedRule, confidence } = analysis
  const messages = messagesOf(request.chatHistory)
  const answers = messages.slice(-windowMessages).filter(isFrom('assistant'))
  const detected = correction !== null || antiPattern !== null
  const proposedWhatWentWrong = wentWrong(analysis, request.context)
  return {
    lesson: {
      signal: request.signal ?? 'negative',
      lesson: proposedRule ?? proposedWhatWentWrong,
      triggerMessage: correction ?? wholeCharacters(messages.findLast(isFrom('user'))?.text ?? '', maxCorrection),
      priorSummary: cutAtWord(answers.map(({ text }) => text).join(' '), summaryLength),
      confidence,
      tags: [
        'inferred',
        ...(antiPattern === null ? [] : ['anti-pattern']),
        ...(correction === null ? [] : ['correction']),
      ],
      metadata: { distilled: detected, hasCorrection: correction !== null, hasAntiPattern: antiPattern !== null },
    },
    analysis,
    inference: inferAction(request),
    proposedWhatWentWrong,
    rule: confidence >= installFrom ? proposedRule : null,
  }
}

function wentWrong({ correction, antiPattern }: Analysis, context: string | undefined): string {
  if (antiPattern !== null && correction !== null)
    return `The agent chose ${antiPattern}, and was corrected: "${correction}"`
  if (antiPattern !== null) return `The agent chose ${antiPattern}`
  if (correction !== null) return `The agent did what the user did not want: "${correction}"`
  const said = context === undefined ? '' : cutAtWord(context, summaryLength)
  return said === '' ? 'Nothing in the conversation says what went wrong' : said
}
