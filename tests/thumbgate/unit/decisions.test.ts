/** What an action is judged as: one row per rule. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type EvaluateRequest, normalizeAction } from '#domain/thumbgate/decisions/action.ts'
import { readPolicies } from '#domain/thumbgate/decisions/policies.ts'
import { gatherFacts, type Knowledge, reportOn, toEvaluation } from '#domain/thumbgate/decisions/report.ts'
import { noCounts, noMetrics } from '#domain/thumbgate/intervention/classifier.ts'
import type { Label } from '#domain/thumbgate/intervention/weights.ts'
import { actionKeywords } from '#domain/thumbgate/memory-guard.ts'

interface Installation {
  settings?: Record<string, unknown>
  groups?: Knowledge['guardGroups']
  /** What every example so far was. */
  learned?: Label
}

function knowledgeOf({ settings = {}, groups = [], learned }: Installation): Knowledge {
  const labels = noCounts()
  if (learned) labels[learned] = 1000
  return {
    policies: readPolicies(settings),
    model: { counts: { labels, tokens: new Map() }, metrics: noMetrics, updatedAt: null },
    guardGroups: groups,
  }
}

function evaluate(body: EvaluateRequest, installation: Installation = {}) {
  const action = normalizeAction(body, (text) => text)
  const { toolName, command, toolInput } = action.normalized
  const keywords = actionKeywords(toolName, command, toolInput)
  return reportOn(gatherFacts({ body, action, tokens: [], keywords }, knowledgeOf(installation)), 'decision_1')
}

const bash = (command: string, more: EvaluateRequest = {}): EvaluateRequest => ({
  toolName: 'Bash',
  input: { command },
  ...more,
})
const edit = (...changedFiles: string[]): EvaluateRequest => ({ toolName: 'Edit', changedFiles })
const scoped = { settings: { policies: { taskScope: { allowedPaths: ['**'] } } } }

describe('the worked values', () => {
  test.each<[string, EvaluateRequest, object]>([
    [
      'reading a page',
      { toolName: 'Read', input: { file_path: 'docs/guide.md' } },
      {
        riskScore: 0.14,
        band: 'low',
        decision: 'allow',
        decisionControl: {
          executionMode: 'auto_execute',
          decisionOwner: 'agent',
          reversibility: 'two_way_door',
          recommendedAction: 'proceed',
        },
      },
    ],
    [
      'rm -rf build',
      bash('rm -rf build'),
      {
        riskScore: 0.46,
        band: 'medium',
        decision: 'warn',
        decisionControl: {
          executionMode: 'checkpoint_required',
          decisionOwner: 'human',
          reversibility: 'one_way_door',
        },
        executionSurface: { recommendation: 'required' },
      },
    ],
    [
      'a forced push',
      bash('git push --force origin main'),
      {
        riskScore: 0.68,
        band: 'high',
        decision: 'deny',
        decisionControl: {
          executionMode: 'blocked',
          decisionOwner: 'human',
          requiresHumanApproval: false,
          recommendedAction: 'halt',
        },
      },
    ],
    [
      'a refund',
      bash('node tools/refund.js 42'),
      { riskScore: 0.24, band: 'low', decision: 'warn', actionProfile: { economicAction: true } },
    ],
    [
      'an agent that looked at nothing',
      { toolName: 'plan_work', goal: 'Make it better', tools: ['a', 'b'] },
      {
        riskScore: 0.5,
        band: 'medium',
        decision: 'deny',
        workflowControl: { mode: 'block' },
        decisionControl: { requiresHumanApproval: true },
      },
    ],
    [
      'more tokens than allowed',
      { toolName: 'think', tokenEstimate: 9100, budget: { maxTokensPerAction: 4000 } },
      { decision: 'deny', costControl: { mode: 'block' }, decisionControl: { executionMode: 'blocked' } },
    ],
  ])('%s', (_name, body, expected) => {
    expect(evaluate(body)).toMatchObject(expected)
  })
})

describe('drivers', () => {
  test.each<[string, EvaluateRequest, [string, number][], Installation?]>([
    [
      'an edit of one file',
      edit('src/a.ts'),
      [
        ['high_risk_action', 0.18],
        ['missing_task_scope', 0.14],
      ],
    ],
    ['an edit inside the scope', edit('src/a.ts'), [['high_risk_action', 0.18]], scoped],
    [
      'an edit outside the scope',
      edit('src/a.ts', 'docs/b.md'),
      [
        ['high_risk_action', 0.18],
        ['outside_declared_scope', 0.18],
        ['multi_surface_change', 0.1],
      ],
      { settings: { policies: { taskScope: { allowedPaths: ['src/**'] } } } },
    ],
    ['something unattended', bash('enqueue', { goal: 'run it as a cron worker' }), [['background_agent', 0.18]]],
    [
      'money moved unattended',
      bash('charge --background'),
      [
        ['economic_action', 0.24],
        ['background_agent', 0.18],
        ['background_economic_combo', 0.08],
      ],
    ],
    [
      'customers reached by a worker',
      { toolName: 'sendEmail', input: { mode: 'background worker' } },
      [
        ['background_agent', 0.18],
        ['customer_system_action', 0.14],
        ['background_customer_combo', 0.06],
      ],
    ],
    [
      'opening a pull request',
      bash('gh pr create --fill'),
      [
        ['high_risk_action', 0.18],
        ['operational_blockers', 0.18],
        ['governed_command', 0.16],
      ],
    ],
    [
      'merging as administrator',
      bash('gh pr merge 4 --admin'),
      [
        ['admin_merge_bypass', 0.45],
        ['operational_blockers', 0.34],
        ['high_risk_action', 0.18],
        ['governed_command', 0.16],
      ],
    ],
    [
      'starting a workflow',
      bash('gh workflow run deploy.yml --ref main'),
      [
        ['operational_blockers', 0.26],
        ['workflow_dispatch', 0.2],
        ['high_risk_action', 0.18],
        ['governed_command', 0.16],
      ],
    ],
    [
      'publishing',
      bash('npm publish'),
      [
        ['operational_blockers', 0.34],
        ['high_risk_action', 0.18],
        ['governed_command', 0.16],
      ],
    ],
    [
      'protected and release-sensitive files',
      edit('CLAUDE.md', 'package.json', 'src/a.ts'),
      [
        ['protected_without_approval', 0.22],
        ['release_sensitive', 0.2],
        ['high_risk_action', 0.18],
        ['multi_surface_change', 0.1],
        ['release_sensitive_multi_surface', 0.08],
      ],
      scoped,
    ],
    [
      'an approved protected file',
      edit('CLAUDE.md'),
      [['high_risk_action', 0.18]],
      { settings: { policies: { taskScope: { allowedPaths: ['**'] }, approvals: { protectedPaths: ['CLAUDE.md'] } } } },
    ],
    [
      'four files',
      edit(...files(4)),
      [
        ['high_risk_action', 0.18],
        ['multi_file_change', 0.1],
      ],
      scoped,
    ],
    [
      'twelve files',
      edit(...files(12)),
      [
        ['high_risk_action', 0.18],
        ['multi_file_change', 0.18],
      ],
      scoped,
    ],
    [
      'four surfaces',
      edit('src/a', 'docs/b', 'tests/c', 'public/d'),
      [
        ['high_risk_action', 0.18],
        ['multi_surface_change', 0.18],
        ['multi_file_change', 0.1],
      ],
      scoped,
    ],
    ['many tokens', { toolName: 'think', tokenEstimate: 8000 }, [['cost_control', 0.18]]],
    [
      'an inspected agent',
      { toolName: 'plan', workflow: { agent: true, inspected: true } },
      [['open_ended_agent', 0.14]],
    ],
    ['parallel branches', { toolName: 'plan', branches: ['a', 'b'] }, [['parallel_workflow', 0.12]]],
    [
      'a named parallel workflow',
      { toolName: 'plan', workflowPattern: 'parallelization' },
      [['parallel_workflow', 0.06]],
    ],
    ['a chain', { toolName: 'plan', steps: ['a', 'b'] }, [['workflow_pattern', 0.06]]],
    ['a route', { toolName: 'plan', routes: ['a'] }, [['workflow_pattern', 0.06]]],
    [
      'an inspection that is missing',
      { toolName: 'plan', workflow: { requiresInspection: true } },
      [['missing_environment_inspection', 0.14]],
    ],
    [
      'a mistake reported twice',
      bash('deploy the schema migration'),
      [['memory_recurrence', 0.16]],
      { groups: [{ keywords: ['migration', 'schema'], count: 2 }] },
    ],
    [
      'a mistake reported three times',
      bash('deploy the schema migration'),
      [['memory_recurrence', 0.28]],
      { groups: [{ keywords: ['migration', 'schema', 'unrelated'], count: 3 }] },
    ],
    ['a harmless question', { toolName: 'ask' }, []],
  ])('of %s', (_name, body, expected, installation) => {
    expect(evaluate(body, installation).drivers.map(({ key, weight }) => [key, weight])).toEqual(expected)
  })

  test.each<[Label, string[]]>([
    ['allow', []],
    ['recall', ['learned_policy_recall']],
    ['verify', ['learned_policy_verify']],
    ['warn', ['learned_policy_warn']],
    ['deny', ['learned_policy_deny']],
  ])('of a policy that learned only "%s"', (learned, keys) => {
    const report = evaluate({ toolName: 'ask' }, { learned })
    expect(report.drivers.map(({ key }) => key)).toEqual(keys)
    expect(report.decision).toBe(learned === 'deny' ? 'deny' : 'allow')
  })
})

describe('decisions', () => {
  test.each<[string, string, EvaluateRequest, Installation?]>([
    ['deny', 'too many branches', { toolName: 'plan', branches: ['a', 'b', 'c', 'd', 'e'] }],
    ['deny', 'merging as administrator', bash('gh pr merge --admin')],
    ['deny', 'a risky command with blockers', bash('gh workflow run deploy.yml')],
    ['warn', 'a command with blockers that is less risky', bash('gh pr create')],
    [
      'deny',
      'a known mistake in a protected file',
      { toolName: 'Edit', input: { file_path: 'CLAUDE.md' } },
      { groups: [{ keywords: ['edit', 'claude'], count: 3 }], ...scoped },
    ],
    ['warn', 'something unattended from .3 on', { ...edit('src/a.ts'), goal: 'background' }],
    ['allow', 'something unattended below .3', { toolName: 'ask', goal: 'background' }],
    ['warn', 'a missing inspection', { toolName: 'ask', workflow: { requiresInspection: true } }],
    ['warn', 'many tokens', { toolName: 'ask', tokenEstimate: 8000 }],
    ['allow', 'an ordinary edit', edit('src/a.ts')],
    ['warn', 'an ordinary edit where edits needed care', edit('src/a.ts'), { learned: 'verify' }],
    ['warn', 'an ordinary edit with lessons about it', edit('src/a.ts'), { learned: 'recall' }],
    ['allow', 'a harmless question with lessons about it', { toolName: 'ask' }, { learned: 'recall' }],
  ])('%s %s', (decision, _name, body, installation) => {
    expect(evaluate(body, installation).decision).toBe(decision)
  })
})

describe('decision control', () => {
  test.each<[string, EvaluateRequest, object]>([
    [
      'an allowed edit of two surfaces is reviewed',
      edit('src/a.ts', 'docs/b.md'),
      {
        executionMode: 'checkpoint_required',
        decisionOwner: 'human',
        reversibility: 'reviewable',
        requiresHumanApproval: true,
      },
    ],
    [
      'many tokens are shared with somebody',
      { toolName: 'ask', tokenEstimate: 8000 },
      { executionMode: 'checkpoint_required', decisionOwner: 'shared', reversibility: 'two_way_door' },
    ],
    [
      'a customer system is reviewed',
      { toolName: 'hubspot_lookup' },
      { executionMode: 'checkpoint_required', reversibility: 'reviewable' },
    ],
    [
      'a harmless question takes one sentence',
      { toolName: 'ask' },
      {
        deliberation: {
          required: false,
          mode: 'brief_rationale',
          minSentences: 1,
          consistencyCheck: { required: false, variants: [] },
        },
      },
    ],
    [
      'what cannot be undone is asked three times',
      bash('rm -rf x'),
      {
        deliberation: {
          mode: 'reason_then_consistency_check',
          minSentences: 4,
          consistencyCheck: { required: true, requiredAgreement: 'all_variants_same_execution_mode' },
        },
      },
    ],
  ])('%s', (_name, body, expected) => {
    expect(evaluate(body).decisionControl).toMatchObject(expected)
  })
})

describe('the place to run it', () => {
  test.each<[string, EvaluateRequest, string, string, string]>([
    ['a harmless question', { toolName: 'ask' }, 'not_needed', 'host', 'deny_all'],
    ['another command', bash('ls'), 'recommended', 'docker_microvm', 'deny_all'],
    ['a tag', bash('git tag v1.0.0'), 'recommended', 'docker_microvm', 'egress_enabled'],
    ['a pull request', bash('gh pr create'), 'recommended', 'docker_microvm', 'egress_enabled'],
    ['publishing', bash('npm publish'), 'required', 'docker_microvm', 'egress_enabled'],
    ['four files', edit(...files(4)), 'recommended', 'docker_microvm', 'deny_all'],
  ])('of %s', (_name, body, recommendation, sandboxKind, mode) => {
    const { executionSurface } = evaluate(body)
    expect(executionSurface).toMatchObject({ recommendation, sandboxKind, networkPolicy: { mode } })
    expect(executionSurface.claims === null).toBe(sandboxKind === 'host')
  })
})

describe('whatever is asked', () => {
  const word = fc.constantFrom(
    'git push -f',
    'npm publish',
    'gh pr merge --admin',
    'rm -rf /',
    'refund',
    'cron',
    'crm',
    'ls',
    '',
  )
  const path = fc.constantFrom(
    'src/a.ts',
    'docs/b.md',
    'CLAUDE.md',
    'package.json',
    'tests/c.ts',
    'public/d',
    'x',
    'skills/e',
  )
  const question = fc.record({
    toolName: fc.constantFrom('Bash', 'Edit', 'Read', 'ask'),
    command: word,
    changedFiles: fc.uniqueArray(path),
    tokenEstimate: fc.nat(20_000),
    branches: fc.array(fc.string(), { maxLength: 6 }),
    budget: fc.record({ maxTokensPerAction: fc.nat(10_000) }),
  })

  test('the score is the sum of the drivers, at most 1, and the drivers are sorted', () => {
    fc.assert(
      fc.property(question, (body) => {
        const { drivers, riskScore } = evaluate(body)
        const sum = drivers.reduce((all, { weight }) => all + weight, 0)
        expect(riskScore).toBeCloseTo(Math.min(1, sum), 4)
        expect(riskScore).toBeLessThanOrEqual(1)
        expect(drivers.map(({ weight }) => weight)).toEqual(
          drivers.map(({ weight }) => weight).toSorted((a, b) => b - a),
        )
      }),
      { numRuns: 150 },
    )
  })

  test('a denied action is blocked, a warned one waits for somebody, and only an agent’s own runs at once', () => {
    fc.assert(
      fc.property(question, (body) => {
        const { decision, decisionControl: control, costControl, workflowControl } = evaluate(body)
        const isBlocked = decision === 'deny' || costControl.mode === 'block' || workflowControl.mode === 'block'
        expect(control.executionMode === 'blocked').toBe(isBlocked)
        if (decision === 'warn') expect(control.executionMode).toBe('checkpoint_required')
        expect(control.decisionOwner === 'agent').toBe(control.executionMode === 'auto_execute')
        if (control.executionMode === 'auto_execute') expect(control.reversibility).toBe('two_way_door')
      }),
      { numRuns: 150 },
    )
  })
})

test('what is kept of an evaluation is short', () => {
  const kept = toEvaluation(evaluate(edit('CLAUDE.md', 'package.json', ...files(12))), new Date(0))
  expect(kept.topRemediations).toHaveLength(3)
  expect(kept.evidence).toHaveLength(4)
  expect(kept).toMatchObject({
    recordType: 'evaluation',
    timestamp: '1970-01-01T00:00:00.000Z',
    blastRadius: { severity: 'critical', fileCount: 14, releaseSensitiveCount: 1, protectedWithoutApprovalCount: 1 },
    learnedPolicy: null,
  })
})

function files(count: number): string[] {
  return Array.from({ length: count }, (_, i) => `src/${i}.ts`)
}
