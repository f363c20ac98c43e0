import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clarificationFor, isActionable, isGeneric } from '#domain/thumbgate/feedback/actionability.ts'
import { conversationOf } from '#domain/thumbgate/feedback/conversation.ts'
import { distil } from '#domain/thumbgate/feedback/distillation.ts'
import { findSecrets, redact, redactAll, secretsIn } from '#domain/thumbgate/feedback/firewall.ts'
import { domainOf, outcomeOf, richContextOf } from '#domain/thumbgate/feedback/rich-context.ts'
import { toSignal } from '#domain/thumbgate/feedback/signals.ts'
import { inferDomainTag, memoryTags, readTags, semanticTags } from '#domain/thumbgate/feedback/tags.ts'
import { cutAtWord, jaccard, mentions, normaliseText } from '#domain/thumbgate/feedback/text.ts'
import { ratio, round } from '#domain/thumbgate/numbers.ts'

describe('signals', () => {
  it.each([
    ['up', 'positive'],
    [' Thumbs-Up ', 'positive'],
    ['thumbs_up', 'positive'],
    ['GOOD', 'positive'],
    ['down', 'negative'],
    ['thumbsdown', 'negative'],
    ['bad', 'negative'],
    ['sideways', undefined],
    ['', undefined],
    ['constructor', undefined],
  ])('%j means %j', (name, signal) => {
    expect(toSignal(name)).toBe(signal)
  })
})

describe('a text is generic', () => {
  it.each([
    ['negative', 'That FAILED!!', true],
    ['negative', 'fix-this', true],
    ['negative', 'thumbs_down', true],
    ['negative', '…', true],
    ['negative', null, true],
    ['negative', 'it failed because the cache was stale', false],
    ['negative', 'looks good', false],
    ['positive', 'LGTM.', true],
    ['positive', 'looks   good', true],
    ['positive', 'wrong', false],
  ] as const)('%s %j: %s', (signal, text, expected) => {
    expect(isGeneric(signal, text)).toBe(expected)
  })

  it('and asks for what is missing', () => {
    expect(clarificationFor('positive').missingFields).toEqual(['whatWorked'])
    expect(clarificationFor('negative').missingFields).toEqual(['whatWentWrong', 'whatToChange'])
  })

  it.each([
    ['negative', { context: '', whatWentWrong: null, whatWorked: 'a lot of things' }, false],
    ['negative', { context: 'bad', whatWentWrong: 'The parser dropped the last line', whatWorked: null }, true],
    ['positive', { context: 'The parser keeps the last line', whatWentWrong: null, whatWorked: null }, true],
    ['positive', { context: 'perfect', whatWentWrong: 'The parser', whatWorked: 'it worked' }, false],
  ] as const)('only where neither its field nor the context says more: %s %j', (signal, texts, expected) => {
    expect(isActionable(signal, texts)).toBe(expected)
  })
})

describe('tags', () => {
  it.each([
    ['a, b ,,a', ['a', 'b']],
    [['x', ' x', ''], ['x']],
    [undefined, []],
  ])('of %j are %j', (given, tags) => {
    expect(readTags(given)).toEqual(tags)
  })

  it.each([
    ['the paid tier', ['entity:Revenue', 'entity:Customer']],
    ['proof', ['entity:Customer']],
    ['checkout campaign', ['entity:Funnel', 'metric:ROI']],
    ['nothing of the kind', []],
  ])('of %j mean %j', (context, tags) => {
    expect(semanticTags(context)).toEqual(tags)
  })

  it.each([
    [['billing'], 'tests', 'billing'],
    [['positive'], 'the jest run', 'testing'],
    [[], 'the token leaked', 'security'],
    [[], 'Feedback-Loop broke', 'thumbgate'],
    [[], 'build was long', 'ui-components'],
    [[], 'my kingdom for a horse', 'general'],
  ])('%j and %j belong to %s', (tags, text, domain) => {
    expect(inferDomainTag(tags, text)).toBe(domain)
  })

  it('of a memory say its polarity, its domain and what failed', () => {
    const about = { tags: ['Feedback', 'billing'], text: 'x', failingCriteria: ['safety'] }
    expect(memoryTags('negative', about)).toEqual(['feedback', 'negative', 'billing', 'rubric-safety'])
    expect(memoryTags('positive', { ...about, tags: [] })).toEqual(['feedback', 'positive', 'general'])
  })
})

describe('rich context', () => {
  it.each([
    [['test'], '', 'testing'],
    [[], 'the latest version', 'testing'],
    [['security'], 'an error', 'security'],
    [[], 'an error', 'debugging'],
    [[], 'the schema', 'data-modeling'],
    [['billing'], 'money', 'general'],
  ])('of %j and %j is about %s', (tags, context, domain) => {
    expect(domainOf(tags, context)).toBe(domain)
  })

  it.each([
    ['positive', 'worked first try', 'quick-success'],
    ['positive', 'thorough and elegant', 'deep-success'],
    ['positive', 'fine', 'standard-success'],
    ['negative', 'the wrong and slow one', 'factual-error'],
    ['negative', 'it was guessed', 'false-assumption'],
    ['negative', 'parts are missing', 'incomplete'],
    ['negative', 'no', 'standard-failure'],
  ] as const)('of %s %j is a %s', (signal, text, outcome) => {
    expect(outcomeOf(signal, text)).toBe(outcome)
  })

  it('notes which rules of conduct were broken', () => {
    const about = { signal: 'negative' as const, tags: [], context: '', text: 'Scope creep without approval' }
    expect(richContextOf(about).enforcement).toEqual({
      scopeViolation: true,
      approvalFailure: true,
      protectedFileViolation: false,
      protectedFiles: [],
    })
  })
})

describe('distillation', () => {
  const nothing = { context: '', whatWentWrong: null, whatToChange: null, whatWorked: null }
  const chat = (...texts: string[]) => conversationOf(texts, undefined)

  it.each([
    [['Please do not touch the schema', 'The migration failed'], 0.92],
    [['Please do not touch the schema'], 0.78],
    [['The migration failed'], 0.78],
  ])('of %j is %d sure', (texts, confidence) => {
    expect(distil('negative', nothing, chat(...texts), null).distillation?.lessonProposal?.confidence).toBe(confidence)
  })

  it('finds whole words: a user is no instruction to use anything', () => {
    expect(distil('negative', nothing, chat('The user sees the page'), null).distillation).toBeNull()
  })

  it('of nothing keeps the texts, and nothing else of what it was given', () => {
    const given = { ...nothing, context: 'The cache was stale', tags: ['caching'] }
    expect(distil('negative', given, [], null).texts).toEqual({ ...nothing, context: 'The cache was stale' })
  })

  it('of a success has no proposal', () => {
    const { texts, distillation } = distil('positive', nothing, chat('All tests passed'), null)
    expect(texts.whatWorked).toContain('All tests passed')
    expect(distillation).toMatchObject({ source: 'chat_history', lessonProposal: null })
  })

  it('never replaces what the caller says', () => {
    const said = {
      context: 'The cache was stale',
      whatWentWrong: 'No invalidation',
      whatToChange: null,
      whatWorked: null,
    }
    const { texts } = distil('negative', said, chat('Never cache this', 'It broke'), null)
    expect(texts).toMatchObject({ context: 'The cache was stale', whatWentWrong: 'No invalidation' })
    expect(texts.whatToChange).toContain('Never cache this')
  })

  it('reads texts and speakers under all their names, the last ten only', () => {
    const entries = [
      { body: 'a', user: 'u' },
      { message: 'b', name: 'n' },
      { content: 'c', role: 'r' },
      { text: ' ' },
      'd',
    ]
    expect(conversationOf(entries, undefined).map(({ author, text }) => [author, text])).toEqual([
      ['u', 'a'],
      ['n', 'b'],
      ['r', 'c'],
      [null, 'd'],
    ])
    const many = Array.from({ length: 12 }, (_, index) => `entry ${index}`)
    const related = { conversationWindow: null, texts: ['earlier'] }
    expect(conversationOf(many, related).map(({ text }) => text)).toEqual(many.slice(2))
    expect(conversationOf(['later'], related).map(({ source }) => source)).toEqual(['related_feedback', 'chat_history'])
  })
})

describe('the firewall', () => {
  const a = (count: number) => 'aB3'.repeat(count).slice(0, count)
  const secrets: [string, string][] = [
    ['anthropic_key', `sk-ant-api03-${a(40)}`],
    ['openai_key', `sk-proj-${a(40)}`],
    ['github_token', `ghp_${a(36)}`],
    ['github_token', `github_pat_${a(40)}`],
    ['stripe_live_key', `sk_live_${a(24)}`],
    ['slack_token', `xoxb-${a(30)}`],
    ['aws_access_key', 'AKIAABCDEFGHIJKLMNOP'],
    ['jwt', `eyJ${a(20)}.${a(30)}.${a(20)}`],
    ['private_key', `-----BEGIN RSA PRIVATE KEY-----\n${a(60)}\n-----END RSA PRIVATE KEY-----`],
    [
      'private_key',
      `-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n\n${a(60)}\n-----END RSA PRIVATE KEY-----`,
    ],
    ['private_key', `-----BEGIN PRIVATE KEY-----\n${a(60)}-${a(20)}`],
    ['credential_assignment', `api_key=${a(20)}`],
    ['credential_assignment', `"password": "${a(16)}"`],
    ['credential_assignment', `token : ${a(24)}`],
  ]

  it.each(secrets)('finds a %s and redacts it: %s', (id, secret) => {
    const text = `Look: ${secret} is what I used`
    expect(findSecrets(text)).toContain(id)
    const clean = redact(text)
    expect(clean).toContain(`[redacted:${id}]`)
    expect(findSecrets(clean)).toEqual([])
  })

  it.each([
    'token: short',
    'the password was wrong',
    'sk-learn is a library',
    'AKIA is a prefix',
    'eyJ',
    'mask-ant-colony',
  ])('lets %j pass', (text) => {
    expect(findSecrets(text)).toEqual([])
  })

  it('finds secrets wherever they are, and keeps everything else', () => {
    const value = { a: ['x', { b: `api_key=${a(20)}` }], c: 3, d: null }
    expect(secretsIn(value)).toEqual(['credential_assignment'])
    expect(secretsIn({ headers: { token: a(20) } })).toEqual(['credential_assignment'])
    expect(redactAll(value)).toEqual({ a: ['x', { b: '[redacted:credential_assignment]' }], c: 3, d: null })
  })

  it.each([
    [{ password: a(16) }, { password: '[redacted:credential_assignment]' }],
    [{ headers: [{ 'X-Api-Key': a(20) }] }, { headers: [{ 'X-Api-Key': 'X-[redacted:credential_assignment]' }] }],
    [
      { password: a(15), token: 'was wrong', secret: 3 },
      { password: a(15), token: 'was wrong', secret: 3 },
    ],
    [{ [`token=${a(20)}`]: 'x' }, { '[redacted:credential_assignment]': 'x' }],
  ])('takes the name of a member for what it tells: %j', (value, clean) => {
    expect(redactAll(value)).toEqual(clean)
  })

  it('leaves no secret in any text around it', () => {
    const around = fc.string({ maxLength: 40 }).filter((text) => findSecrets(text).length === 0)
    fc.assert(
      fc.property(around, fc.constantFrom(...secrets.map(([, secret]) => secret)), around, (before, secret, after) => {
        expect(redact(`${before} ${secret} ${after}`)).not.toContain(secret)
      }),
      { numRuns: 60 },
    )
  })
})

describe('texts', () => {
  it.each([
    ['Thumbs_up!', 'thumbs up'],
    ['  A--b\tC ', 'a b c'],
    ['', ''],
  ])('%j is %j', (text, normal) => {
    expect(normaliseText(text)).toBe(normal)
  })

  it('are cut at a word, and never longer than asked for', () => {
    expect(cutAtWord('one two three', 9)).toBe('one two...')
    expect(cutAtWord('one two', 7)).toBe('one two')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 1, max: 50 }), (text, limit) => {
        const cut = cutAtWord(text, limit)
        expect(cut.length).toBeLessThanOrEqual(limit + 3)
        expect(cut.isWellFormed()).toBe(true)
      }),
      { numRuns: 100 },
    )
  })

  it('are compared by their words: symmetric, between 0 and 1, and 1 only for equal sets', () => {
    const words = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd')).map((list) => new Set(list))
    fc.assert(
      fc.property(words, words, (a, b) => {
        const likeness = jaccard(a, b)
        expect(likeness).toBe(jaccard(b, a))
        expect(likeness).toBeGreaterThanOrEqual(0)
        expect(likeness === 1).toBe(a.size > 0 && a.symmetricDifference(b).size === 0)
      }),
      { numRuns: 100 },
    )
  })

  it('mention words and phrases, not parts of words', () => {
    const mentioned = mentions(["don't", 'run tests', 'delet*', 'rm -rf'])
    expect(['Don’t!', 'please run tests', 'it deleted it', 'rm -rf /'].map(mentioned)).toEqual([true, true, true, true])
    expect(['dont', 'prune testsuites', 'rundelet', 'rm rf'].map(mentioned)).toEqual([false, false, false, false])
  })
})

describe('numbers', () => {
  it.each([
    [1, 3, 3, 0.333],
    [2, 3, 3, 0.667],
    [1, 2000, 3, 0.001],
    [1, 0, 3, 0],
    [7, 7, 4, 1],
  ])('%d of %d with %d decimals is %d', (part, whole, decimals, expected) => {
    expect(ratio(part, whole, decimals)).toBe(expected)
  })

  it.each([
    [1.005, 2, 1.01],
    [-1.005, 2, -1.01],
    [0.2345, 3, 0.235],
    [2.5, 0, 3],
    [1e-9, 3, 0],
  ])('%d with %d decimals is %d', (value, decimals, expected) => {
    expect(round(value, decimals)).toBe(expected)
  })
})
