import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fingerprintOf, slugOf } from '#domain/thumbgate/documents/documents.ts'
import { decodeEntities, readHtml } from '#domain/thumbgate/documents/html.ts'
import { contains, proposeGates } from '#domain/thumbgate/documents/proposals.ts'
import { formatOf, readDocument, type SourceFormat, tidy } from '#domain/thumbgate/documents/read.ts'
import { isLocal } from '#domain/thumbgate/documents/source.ts'
import { gateTemplates } from '#domain/thumbgate/gate-templates.ts'

describe('a text is tidied:', () => {
  test.each([
    ['\ufeffa', 'a'],
    ['a\r\nb\rc', 'a\nb\nc'],
    ['a  \t\nb ', 'a\nb'],
    ['a\n\n\n\n\nb', 'a\n\n\nb'],
    ['\n\n a\n\n', ' a'],
    [' \n\t', ''],
  ])('%j becomes %j', (raw, expected) => {
    expect(tidy(raw)).toBe(expected)
  })

  test('tidying again changes nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '\n', '\r', ' ', '\t', '\ufeff')), (parts) => {
        const once = tidy(parts.join('')).replace(/^\ufeff+/, '')
        expect(tidy(once)).toBe(once)
      }),
    )
  })
})

describe('HTML', () => {
  test('loses scripts, styles, comments and tags, and keeps its lines', () => {
    const page =
      '<!doctype html><html><head><title> My\n page </title><style>p > a { color: red }</style></head>' +
      '<body><h1>Rules &amp; <em>reasons</em></h1><!-- a > b --><p title="a > b">Never <b>force</b> push.</p>' +
      '<script>if (a < b) { alert("</p>") }</script><ul><li>One<li>Two</ul></body></html>'
    const { text, title, headings } = readHtml(page)
    expect(tidy(text).split('\n').filter(Boolean)).toEqual(['Rules & reasons', 'Never force push.', 'One', 'Two'])
    expect([title, headings]).toEqual(['My page', ['Rules & reasons']])
  })

  test.each([
    ['1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
    ['a <!-- never closed', 'a '],
    ['a <script>never closed', 'a \n'],
    ['a <b', 'a '],
    ['&lt;b&gt; &#65;&#x42; &unknown; &#0; &#xD800; &amp;lt;', '<b> AB &unknown;   &lt;'],
    ['a < b', 'a < b'],
    ['<', '<'],
  ])('%j says %j', (html, text) => {
    expect(readHtml(html).text).toBe(text)
  })

  test('takes time in proportion to its length, also when it is hostile', () => {
    const hostile = ['<', '<!--', '<a href="', '</', '&#', '<script></', "<p x='"].map((part) => part.repeat(60_000))
    for (const page of hostile) expect(readHtml(page).text.length).toBeLessThanOrEqual(page.length)
  })

  test('has no half characters and no NUL in its entities', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999 }), (code) => {
        const text = decodeEntities(`&#${code};`)
        expect(text.isWellFormed()).toBe(true)
        expect(text).not.toContain('\u0000')
      }),
    )
  })
})

describe('a document', () => {
  const cases: [SourceFormat, string, { title?: string; fileName?: string }, string, string[]][] = [
    ['markdown', '# Release *rules*\n## Steps\ntext', { title: '  Given ' }, 'Given', ['Release *rules*', 'Steps']],
    ['markdown', 'intro\n```\n# no heading\n```\n## Second\n# First', {}, 'First', ['Second', 'First']],
    ['markdown', 'no heading', { fileName: 'docs/rules.md' }, 'rules.md', []],
    ['markdown', '#hash is no heading', {}, 'Untitled document', []],
    ['html', '<title>Page</title><h2>A</h2>x', {}, 'Page', ['A']],
    ['json', '{"name":"Policy","title":""}', {}, 'Policy', []],
    ['json', '{"document":"Handbook"}', {}, 'Handbook', []],
    ['json', '[1]', { fileName: 'a.json' }, 'a.json', []],
    ['yaml', 'title: Not read', {}, 'Untitled document', []],
    ['text', 'x', { title: ' ' }, 'Untitled document', []],
  ]
  test.each(cases)('in %s: %j, given %j, is called %s', (format, raw, given, title, headings) => {
    expect(readDocument(raw, format, given)).toMatchObject({ title, headings })
  })

  test('in JSON is printed in one way, and refused when it is none', () => {
    expect(readDocument('{"b":1,\r\n"a":[2]}', 'json', {}).content).toBe('{\n  "b": 1,\n  "a": [\n    2\n  ]\n}')
    expect(() => readDocument('{"b":', 'json', {})).toThrow(/^content is not JSON \(/)
    // PostgreSQL holds no such title.
    expect(() => readDocument('{"title":"a\\u0000b"}', 'json', {})).toThrow('title contains the character U+0000')
    expect(() => readDocument('{"__proto__":{}}', 'json', {})).toThrow('content has a member named __proto__')
  })

  test.each([
    ['text', ' \n '],
    ['html', '<p> </p><script>x</script>'],
  ] as const)('of %s that says nothing is refused: %j', (format, raw) => {
    expect(() => readDocument(raw, format, {})).toThrow(/^content is blank/)
  })

  test('has at most twelve headings and a title of 200 characters', () => {
    const raw = Array.from({ length: 20 }, (_, index) => `# ${index} ${'x'.repeat(300)}`).join('\n')
    const { title, headings } = readDocument(raw, 'markdown', {})
    expect([title.length, headings.length]).toEqual([200, 12])
  })

  test.each([
    ['a.md', 'markdown'],
    ['a.MARKDOWN', 'markdown'],
    ['a.rst', 'text'],
    ['a.csv', 'text'],
    ['a.yml', 'yaml'],
    ['a.htm', 'html'],
    ['a.json', 'json'],
    ['a.pdf', undefined],
    ['md', undefined],
  ])('named %s is read as %s', (name, format) => {
    expect(formatOf(name)).toBe(format)
  })

  test('is known by its title and content', () => {
    expect(fingerprintOf('T', 'c')).toBe(createHash('sha256').update('T\nc').digest('hex'))
    expect([
      slugOf('Release Rules: 2026!'),
      slugOf('日本'),
      slugOf('a'.repeat(40)),
      slugOf('abcdefghijklmnopqrstuvw xyz'),
    ]).toEqual(['release-rules-2026', 'document', 'a'.repeat(24), 'abcdefghijklmnopqrstuvw'])
  })
})

describe('the gates a document proposes', () => {
  const templateIds = (text: string) => proposeGates(text, 'doc_x').flatMap(({ templateId }) => templateId ?? [])

  test.each([
    ['Nobody may force-push here', ['never-force-push-main']],
    ['git push --force is how it went wrong', ['never-force-push-main']],
    ['Enforce pushing hard', []],
    ['The CI is green', ['never-skip-tests-before-commit']],
    ['A decision about circles', []],
    ['It is done', []],
    ['It is done when there is evidence', ['evidence-before-done']],
    ['drop a coin', []],
    ['drop no table', ['protect-production-sql']],
    ['delete from production', ['protect-production-sql']],
    ['the .env file', ['back-up-env-before-edit']],
    ['environment', []],
    ['our golden path', ['promote-known-good-workflows']],
  ])('%j asks for %j', (text, ids) => {
    expect(templateIds(text)).toEqual(ids)
  })

  test('come from templates first, by hits, then from sentences that state a policy, each once', () => {
    const text = [
      '# Rules',
      '- Never force push to main, it is a protected branch',
      '1. Deployments must be approved by a reviewer',
      '- deployments must be approved by a reviewer',
      '* Tokens are forbidden in log files',
      'You should',
      'A plain sentence about nothing in particular',
      'The colour should be blue on all pages',
    ].join('\n')
    const proposals = proposeGates(text, 'doc_rules')
    expect(proposals.map(({ type, action, severity, evidence }) => [type, action, severity, evidence])).toEqual([
      ['gate_template', 'block', 'critical', 'Never force push to main, it is a protected branch'],
      ['policy_statement', 'warn', 'medium', 'Deployments must be approved by a reviewer'],
      ['policy_statement', 'block', 'critical', 'Tokens are forbidden in log files'],
      ['policy_statement', 'warn', 'medium', 'The colour should be blue on all pages'],
    ])
    expect(proposals[0]).toMatchObject({
      proposalId: expect.stringMatching(/^proposal_never-force-push-main_[0-9a-f]{8}$/),
      status: 'proposed',
      score: 2,
      readyToActivate: true,
      sourceDocumentId: 'doc_rules',
      recommendedConfig: { id: 'never-force-push-main', action: 'block', severity: 'critical' },
    })
    expect(proposals[1]).toMatchObject({
      proposalId: expect.stringMatching(/^proposal_[0-9a-f]{12}$/),
      templateId: null,
      roi: '',
      rollout: '',
      readyToActivate: false,
      recommendedConfig: { reviewRequired: true },
    })
  })

  test('are never more than eight, have ids of their own, and name a document of their own, whatever the text', () => {
    const words = fc.constantFrom('never', 'must', 'tests', 'CI', 'drop', 'table', 'proof', 'done', 'x', '\n', 'secret')
    fc.assert(
      fc.property(fc.array(words, { maxLength: 200 }), (parts) => {
        const proposals = proposeGates(parts.join(' '), 'doc_y')
        expect(proposals.length).toBeLessThanOrEqual(8)
        expect(new Set(proposals.map(({ proposalId }) => proposalId)).size).toBe(proposals.length)
        const kinds = proposals.map(({ type }) => type)
        expect(kinds).toEqual([...kinds].sort())
        for (const { evidence } of proposals) expect(evidence.length).toBeLessThanOrEqual(220)
      }),
      { numRuns: 200 },
    )
  })

  test('know six templates, with the actions and severities of the catalogue', () => {
    expect(gateTemplates.map(({ id, defaultAction, severity }) => [id, defaultAction, severity])).toEqual([
      ['never-force-push-main', 'block', 'critical'],
      ['never-skip-tests-before-commit', 'block', 'high'],
      ['evidence-before-done', 'block', 'high'],
      ['protect-production-sql', 'block', 'critical'],
      ['back-up-env-before-edit', 'warn', 'medium'],
      ['promote-known-good-workflows', 'allow', 'medium'],
    ])
  })

  test.each([
    ['run ci now', 'ci', true],
    ['circle', 'ci', false],
    ['a-ci-b', 'ci', true],
    ['éci', 'ci', false],
    ['cici ci', 'ci', true],
  ])('%j contains the word %s: %s', (text, word, expected) => {
    expect(contains(text, word)).toBe(expected)
  })
})

test.each([
  ['127.0.0.1', {}, true],
  ['127.9.9.9', {}, true],
  ['::1', {}, true],
  ['::ffff:127.0.0.1', {}, true],
  ['10.0.0.1', {}, false],
  ['', {}, false],
  ['127.0.0.1', { 'x-forwarded-for': '127.0.0.1' }, false],
  ['127.0.0.1', { forwarded: 'for=1' }, false],
  ['127.0.0.1', { via: '1.1 proxy' }, false],
])('a request from %j with %j is local: %s', (ip, headers, expected) => {
  expect(isLocal({ ip, headers })).toBe(expected)
})
