import { describe, expect, it } from 'vitest'
import { analyse, inferAction, inferLesson, ruleOfCorrection } from '#domain/thumbgate/feedback/inference.ts'
import { lifecycleOf, linkGates, linkRules, recommend } from '#domain/thumbgate/feedback/lesson-links.ts'
import { remind } from '#domain/thumbgate/feedback/lesson-parts.ts'

const said = (role: string, content: string) => ({ role, content })

describe('the analysis of a conversation', () => {
  it.each([
    [
      'an anti-pattern and a correction',
      [said('assistant', 'Used rm -rf build'), said('user', 'wrong')],
      'destructive deletion',
      90,
    ],
    ['an anti-pattern', [said('assistant', 'I added Tailwind classes')], 'Tailwind CSS', 60],
    ['a correction that says what not to do', [said('user', "Don't squash my commits.")], null, 50],
    ['a correction that does not', [said('user', 'No, that is the other one')], null, 0],
    ['what an agent says of itself', [said('assistant', 'I never do that')], null, 0],
    ['nothing', [], null, 0],
    ['the first anti-pattern of the table', [said('assistant', 'as any, and a force push')], 'force push', 60],
    ['a type', [said('assistant', 'const x: any = 1')], 'the TypeScript any type', 60],
    ['a test that was skipped', [said('assistant', 'committed with --no-verify')], 'skipping tests or CI', 60],
  ])('finds %s', (_name, chatHistory, antiPattern, confidence) => {
    expect(analyse({ chatHistory })).toMatchObject({ antiPattern, confidence, messageCount: chatHistory.length })
  })

  it('looks at the last action too, and keeps the last correction', () => {
    const chatHistory = [said('user', 'Stop that'), said('user', 'Never mock it')]
    const found = analyse({ chatHistory, lastAction: { tool: 'Edit', input: { text: 'mock the database here' } } })
    expect(found).toMatchObject({ correction: 'Never mock it', antiPattern: 'mocking the database', confidence: 90 })
    expect(found.evidence.map(({ type }) => type)).toEqual(['user_correction', 'anti_pattern'])
  })

  it.each([
    ['please don’t touch the schema, ever', 'NEVER touch the schema, ever'],
    ['That is wrong', null],
    ['stop it', null],
  ])('makes of %j the rule %j', (text, rule) => {
    expect(ruleOfCorrection(text)).toBe(rule)
  })

  it.each([
    [[], null, 0],
    [[said('user', 'Hi')], null, 25],
    [[said('assistant', 'Deployed `api` to staging')], { type: 'deploy', target: 'api' }, 50],
    [[said('user', 'Go'), said('assistant', 'Edited src/app.ts')], { type: 'edit', target: 'src/app.ts' }, 75],
    [[said('assistant', 'Hello there')], null, 0],
  ])('infers from %j the action %j', (chatHistory, action, confidence) => {
    expect(inferAction({ chatHistory })).toEqual({ action, confidence })
  })

  it('keeps no rule it is not sure of', () => {
    expect(inferLesson({ chatHistory: [said('user', 'Never squash my commits')] })).toMatchObject({
      rule: null,
      lesson: { lesson: 'NEVER squash my commits', confidence: 50, signal: 'negative' },
    })
  })
})

describe('what follows from a lesson', () => {
  const lesson = {
    title: 'MISTAKE: Pushed to production unreviewed',
    content: 'What went wrong: Pushed to production unreviewed\nHow to avoid: Wait for the review',
    category: 'error',
    importance: 'high',
    tags: ['feedback', 'negative', 'Deployment'],
    diagnosis: null,
    created_at: new Date('2026-01-01'),
    last_updated: null as Date | null,
  }
  const gate = (trigger: string, action = 'warn') => ({
    customer_id: 'c',
    id: `auto-${trigger}`,
    trigger,
    pattern: trigger,
    action,
    message: 'Careful',
    severity: 'medium',
    occurrences: 2,
    promoted_at: new Date('2026-01-02'),
    upgraded_at: null,
  })

  it('are the gates that share a tag or a word, a tag before all words', () => {
    const links = linkGates(lesson, [
      gate('styling'),
      gate('pushed unreviewed production review wait'),
      gate('a+deployment'),
    ])
    expect(links.map(({ pattern }) => pattern)).toEqual(['a+deployment', 'pushed unreviewed production review wait'])
  })

  it('are the rules about the same, not those that only look like rules', () => {
    const sections = [
      { title: 'deployment', body: '- Rule: anything\n- Latest mistake: MISTAKE: other' },
      { title: 'styling', body: '- Rule: colours\n- Latest mistake: MISTAKE: green' },
    ]
    expect(linkRules(lesson, sections, undefined).map(({ title }) => title)).toEqual(['deployment'])
  })

  it.each([
    ['memory_only', 'specified', 'promoted', [], false, null],
    ['warning', 'enforced', 'enforced', [gate('deployment')], false, null],
    ['blocking', 'enforced', 'enforced', [gate('deployment', 'block')], false, null],
    ['warning', 'closed_loop', 'measured', [gate('deployment')], false, new Date('2026-01-03')],
    ['warning', 'closed_loop', 'measured', [gate('deployment')], true, null],
  ])('%s, %s, %s', (enforcementState, verificationState, stage, gates, validated, last_updated) => {
    const links = { rules: [], gates: linkGates(lesson, gates), validated, recommendations: 0 }
    expect(lifecycleOf({ ...lesson, last_updated }, links)).toMatchObject({
      enforcementState,
      verificationState,
      stage,
    })
  })

  it('is recommended for mistakes, where nothing is there yet', () => {
    expect(recommend(lesson, [], []).map(({ type, priority }) => [type, priority])).toEqual([
      ['prevention_rule', 'high'],
      ['pre_action_gate', 'high'],
      ['diagnostic_capture', 'high'],
    ])
    expect(recommend({ ...lesson, category: 'learning' }, [], [])).toEqual([])
  })

  it('reminds of at most three things, each once', () => {
    const memory = (text: string) => ({ ...lesson, content: `How to avoid: ${text}` })
    expect(remind(['a', 'a', 'b', 'c', 'd'].map(memory)).map(({ text }) => text)).toEqual(['a', 'b', 'c'])
  })
})
