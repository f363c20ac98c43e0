import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toAnswer, toRequest } from '#domain/mightykey/executor/purposes.ts'
import {
  type PlanArtifact,
  PlanError,
  riskOf,
  type ScopeArtifact,
  toCriterion,
  toPlan,
  toText,
} from '#domain/mightykey/plan.ts'
import { clausesOf, findingsIn } from '#domain/mightykey/planner/clauses.ts'
import { draft } from '#domain/mightykey/planner/deliverables.ts'
import { assume, propose, restate, scopeOf, stepsIn } from '#domain/mightykey/planner/requests.ts'
import { builtinPlanner } from '#domain/mightykey/providers/builtin-planner.ts'

const scopeArtifact = (request: string): ScopeArtifact => {
  const scope = scopeOf(request)
  if (!scope) throw new Error(`"${request}" has no scope`)
  const { criteria, ...rest } = scope
  return {
    ...rest,
    assumptions: assume(request, null),
    acceptanceCriteria: criteria.map(({ text, check }, index) => toCriterion(text, index, check)),
  }
}
const planOf = (request: string): PlanArtifact => toPlan(propose(request), scopeArtifact(request))
const titles = (request: string): string[] => planOf(request).steps.map(({ title }) => title)

it('the plan of more requirements than are looked after keeps to those that are', async () => {
  const request = 'It must hold;\n'.repeat(150)
  const whole = scopeArtifact(request)
  const scope = { ...whole, acceptanceCriteria: whole.acceptanceCriteria.slice(0, 100) }
  const asked = toRequest('plan', { request, scope })
  const { json } = await builtinPlanner.complete(asked, new AbortController().signal)
  const { steps } = toAnswer('plan', json)
  expect(toPlan(steps, scope).steps[0]?.criteria).toHaveLength(100)
})

const long = 60_000

describe('requests that are nothing but', () => {
  it.each([
    ['spaces', `Create a${' '.repeat(long)}page`, ['Create a page']],
    ['exclamation marks', `Create a page${'!'.repeat(long)}x`, [`Create a page${'!'.repeat(long)}x`]],
    ['dots and letters', `Create ${'a.'.repeat(long)}x`, [`Create ${'a.'.repeat(long)}x`]],
  ])('%s are read once, not once for each of them', (_name, text, clauses) => {
    expect(clausesOf(text)).toEqual(clauses)
    expect(findingsIn(`${text} notes/a.md`)).toMatchObject({ links: [], files: ['notes/a.md'] })
  })
})

describe('clauses', () => {
  it.each([
    ['Create a landing page and write release notes', ['Create a landing page', 'write release notes']],
    ['Fix the header; test it', ['Fix the header', 'test it']],
    ['Build the API then deploy it.', ['Build the API', 'deploy it']],
    ['Compare plans, and then email Ann!', ['Compare plans', 'email Ann']],
    ['- Add a form\n- Check it\n2) Publish', ['Add a form', 'Check it', 'Publish']],
    ['Please write a poem. It must rhyme.', ['write a poem', 'It must rhyme']],
    ['Write salt and pepper labels', ['Write salt and pepper labels']],
    [
      'Read https://example.com/a.b?c=d and create v1.2 notes',
      ['Read https://example.com/a.b?c=d', 'create v1.2 notes'],
    ],
    ['?!… — ;', []],
  ])('%j', (request, clauses) => {
    expect(clausesOf(request)).toEqual(clauses)
  })

  it('finds links, files and the language', () => {
    expect(findingsIn('Fix the README.md and src/app.ts, see https://example.com/x.html.')).toEqual({
      language: 'en',
      links: ['https://example.com/x.html'],
      files: ['README.md', 'src/app.ts'],
    })
    expect(findingsIn('Schreibe bitte einen Text und die Übersicht').language).toBe('de')
  })
})

describe('steps', () => {
  it.each([
    ['Create a page', 'implement'],
    ['Draft a letter', 'document'],
    ['Fix the bug', 'repair'],
    ['Check the links', 'verify'],
    ['Deploy the site', 'deploy'],
    ['Research prices', 'research'],
    ['Delete old logs', 'destructive'],
    ['Email the team', 'communicate'],
    ['Write a blog post', 'document'],
  ])('%j is of kind %s', (request, kind) => {
    expect(stepsIn(request).map((step) => step.kind)).toEqual([kind])
  })

  it('are one of kind implement with the whole text when there is no verb', () => {
    expect(stepsIn('A landing page. In blue.')).toEqual([{ title: 'A landing page. In blue.', kind: 'implement' }])
  })

  it('put checks after what they name and deployments after everything', () => {
    expect(titles('Deploy the shop. Test the cart. Build the cart. Write a guide')).toEqual([
      'Build the cart',
      'Test the cart',
      'Write a guide',
      'Deploy the shop',
    ])
  })

  it('carry the criteria of their own clause and of requirements near it', () => {
    const request = 'Create a page. It must have at least three sections. Write notes'
    const scope = scopeArtifact(request)
    const [page, notes] = planOf(request).steps
    const text = (id: string) => scope.acceptanceCriteria.find((criterion) => criterion.id === id)?.text
    expect(page?.criteria.map(text)).toEqual([
      '"Create a page" has a deliverable',
      'It must have at least three sections',
    ])
    expect(notes?.criteria.map(text)).toEqual(['"Write notes" has a deliverable'])
  })
})

describe('risk', () => {
  it.each([
    ['Delete old logs', 'destructive', 'high'],
    ['Email the team', 'communicate', 'high'],
    ['Create a refund flow', 'implement', 'high'],
    ['Rotate the API keys', 'implement', 'high'],
    ['Deploy the site', 'deploy', 'high'],
    ['Deploy to staging', 'deploy', 'low'],
    ['Create a GitHub action', 'implement', 'medium'],
    ['Create a page', 'implement', 'low'],
    ['Write about deleting: delete key', 'document', 'low'],
  ] as const)('of %j (%s) is %s', (title, kind, risk) => {
    expect(riskOf({ title, kind })).toBe(risk)
  })

  it('is not lowered by calling a deletion something else', () => {
    expect(riskOf({ title: 'Delete all users', kind: 'research' })).toBe('high')
  })
})

describe('a plan', () => {
  const scope = scopeArtifact('Create a page')

  it('refuses steps that wait for each other', () => {
    const circle = [0, 1].map((index) => ({
      title: `Step ${index}`,
      kind: 'implement' as const,
      dependsOn: [1 - index],
      criteria: [],
    }))
    expect(() => toPlan(circle, scope)).toThrow(PlanError)
  })

  it('refuses a step that depends on one that is not there', () => {
    expect(() => toPlan([{ title: 'x', kind: 'implement', dependsOn: [7], criteria: [] }], scope)).toThrow('number 7')
  })

  it('sums its estimates', () => {
    expect(planOf('Create a landing page and write release notes').totalEstimate).toBe('0.0800')
  })

  it('of any request is acyclic, ordered and byte-identical every time', () => {
    const words = fc.constantFrom(
      'create',
      'write',
      'deploy',
      'test',
      'delete',
      'a',
      'page',
      'must',
      'and',
      'then',
      '.',
      ';',
      '\n',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string()), { minLength: 1 }), (parts) => {
        const request = parts.join(' ')
        if (scopeOf(request) === undefined) return
        const { steps } = planOf(request)
        expect(steps.length).toBeGreaterThan(0)
        expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length)
        for (const [index, step] of steps.entries()) {
          const before = steps.slice(0, index).map(({ id }) => id)
          expect(before).toEqual(expect.arrayContaining(step.dependsOn))
        }
        expect(toText(planOf(request))).toBe(toText(planOf(request)))
        expect(toText(scopeArtifact(request))).toBe(toText(scopeArtifact(request)))
      }),
    )
  })

  it('of the worked trace has exactly these bytes', () => {
    expect(toText(planOf('Create a landing page and write release notes'))).toMatchInlineSnapshot(`
      "{
        "steps": [
          {
            "id": "step-0e490217",
            "title": "Create a landing page",
            "kind": "implement",
            "tool": "artifact.write",
            "risk": "low",
            "dependsOn": [],
            "estimateCredits": "0.0500",
            "criteria": [
              "criterion-5455bc43"
            ]
          },
          {
            "id": "step-5a266ef7",
            "title": "write release notes",
            "kind": "document",
            "tool": "artifact.write",
            "risk": "low",
            "dependsOn": [
              "step-0e490217"
            ],
            "estimateCredits": "0.0300",
            "criteria": [
              "criterion-3459ebb4"
            ]
          }
        ],
        "totalEstimate": "0.0800"
      }
      "
    `)
  })
})

describe('deliverables', () => {
  const request = 'Create a landing page and write release notes'
  const [page, notes] = planOf(request).steps
  if (!page || !notes) throw new Error('the request has two steps')

  it('say that the built-in planner drafted them and that nothing was done', () => {
    const { content, name, kind } = draft(page, 1, scopeArtifact(request))
    expect(name).toBe('01-create-a-landing-page.md')
    expect(kind).toBe('specification')
    expect(content).toContain('Drafted by the built-in planner')
    expect(content).toContain('No code was changed.')
  })

  it('are byte-identical for the same plan', () => {
    expect(draft(notes, 2, scopeArtifact(request))).toEqual(draft(notes, 2, scopeArtifact(request)))
  })
})

describe('the restatement', () => {
  it('names the steps, the project, links and files', () => {
    const { restatement } = restate('Fix README.md and check https://example.com', {
      name: 'Shop',
      githubRepoUrl: null,
    })
    expect(restatement).toBe(
      'I read 2 steps in this request: 1. Fix README.md (repair); 2. check https://example.com (verify). Project: Shop. Links: https://example.com. Files: README.md.',
    )
  })
})

it('a request of punctuation has no scope', () => {
  expect(scopeOf('…?!')).toBeUndefined()
})
