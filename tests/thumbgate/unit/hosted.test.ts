import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reasonOf } from '#domain/thumbgate/hosted/control.ts'
import { compile, createHarnesses, type Harness, selectableFunctions } from '#domain/thumbgate/hosted/harnesses.ts'
import { assertJobId } from '#domain/thumbgate/hosted/launch.ts'
import {
  type ControlAction,
  decideControl,
  isTerminal,
  type JobStatus,
  jobStatuses,
  type Verdict,
} from '#domain/thumbgate/hosted/states.ts'

describe('a control', () => {
  const table: [JobStatus, ControlAction, 'pause' | 'cancel' | undefined, Verdict][] = [
    ['queued', 'pause', undefined, 'pause'],
    ['queued', 'cancel', undefined, 'cancel'],
    ['queued', 'resume', undefined, 'nothing'],
    ['resume_requested', 'pause', undefined, 'pause'],
    ['resume_requested', 'cancel', undefined, 'cancel'],
    ['resume_requested', 'resume', undefined, 'nothing'],
    ['paused', 'pause', undefined, 'nothing'],
    ['paused', 'cancel', undefined, 'cancel'],
    ['paused', 'resume', undefined, 'requeue'],
    ['running', 'pause', undefined, 'tell'],
    ['running', 'cancel', undefined, 'tell'],
    ['running', 'resume', undefined, 'nothing'],
    ['running', 'pause', 'pause', 'keep'],
    ['running', 'cancel', 'pause', 'tell'],
    ['running', 'resume', 'pause', 'withdraw'],
    ['running', 'pause', 'cancel', 'keep'],
    ['running', 'cancel', 'cancel', 'keep'],
    ['running', 'resume', 'cancel', 'refuse'],
    ['completed', 'pause', undefined, 'refuse'],
    ['failed', 'resume', undefined, 'refuse'],
    ['cancelled', 'cancel', undefined, 'refuse'],
  ]
  test.each(table)('of a job that is %s: %s, after %s, means %s', (status, action, pending, verdict) => {
    expect(decideControl(status, action, pending)).toBe(verdict)
  })

  /** The job as it should be, beside the rule: what a worker and controls do to it, in any order. */
  const step = fc.constantFrom('take', 'obey', 'complete', 'pause', 'cancel', 'resume')
  test('never brings an ended job back, never undoes a cancel, and never makes a second runner', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let status: JobStatus = 'queued'
        let pending: 'pause' | 'cancel' | undefined
        let orders = 1
        for (const each of steps) {
          const before: JobStatus = status
          const told = pending
          if (each === 'take') {
            if (status === 'queued' || status === 'resume_requested') {
              status = 'running'
              orders--
            }
          } else if (each === 'obey') {
            if (status === 'running' && pending) status = pending === 'cancel' ? 'cancelled' : 'paused'
            pending = undefined
          } else if (each === 'complete') {
            if (status === 'running' && !pending) status = 'completed'
          } else {
            const verdict = decideControl(status, each, pending)
            if (verdict === 'pause') [status, orders] = ['paused', 0]
            if (verdict === 'cancel') [status, orders] = ['cancelled', 0]
            if (verdict === 'requeue') [status, orders] = ['resume_requested', orders + 1]
            if (verdict === 'withdraw') pending = undefined
            if (verdict === 'tell') pending = each === 'cancel' ? 'cancel' : 'pause'
          }
          if (isTerminal(before)) expect(status).toBe(before)
          if (told === 'cancel' && each !== 'obey') expect(pending).toBe('cancel')
          if (pending) expect(status).toBe('running')
          expect(orders).toBe(status === 'queued' || status === 'resume_requested' ? 1 : 0)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('knows seven states, of which three are the end', () => {
    expect(jobStatuses.filter(isTerminal)).toEqual(['completed', 'failed', 'cancelled'])
    expect(jobStatuses).toHaveLength(7)
  })

  test.each([
    ['pause', {}, 'pause_requested'],
    ['cancel', { reason: 'budget' }, 'budget'],
    ['cancel', { reason: ' ' }, 'cancel_requested'],
    ['pause', { reason: 5 }, 'pause_requested'],
    ['pause', null, 'pause_requested'],
  ] as const)('%s with %j stops a job because of %s', (action, metadata, reason) => {
    expect(reasonOf(action, metadata)).toBe(reason)
  })
})

describe('a harness', () => {
  const harnesses = [...createHarnesses().values()]

  test('is one of three, each a brief, four steps of which one is a command, and the evidence', () => {
    expect(harnesses.map(({ id }) => id)).toEqual([
      'repo-full-verification',
      'workflow-hardening-sprint',
      'creator-partnership-review',
    ])
    for (const { stages } of harnesses) {
      expect(stages).toHaveLength(6)
      expect([stages[0]?.name, stages[5]?.name]).toEqual(['brief', 'success_evidence'])
      expect(stages.filter(({ command }) => command !== undefined)).toHaveLength(1)
      expect(stages[0]?.command ?? stages[5]?.command).toBeUndefined()
    }
  })

  const [repo] = harnesses as [Harness, ...Harness[]]
  const commandOf = (inputs: Record<string, unknown>) => {
    const { stages, commandNote } = compile(repo, inputs)
    return [stages.flatMap(({ command }) => command ?? []), commandNote]
  }

  test.each(selectableFunctions)('runs %s where its input names it', (name) => {
    expect(commandOf({ verificationCommand: ` ${name} ` })).toEqual([[name], null])
  })

  test.each(['rm -rf /', 'export-dpo-pairs', '__proto__', 'feedback-summary; ls', '$(reboot)'])(
    'never runs %s: the default runs, and its output says so',
    (asked) => {
      const { stages } = compile(repo, { verificationCommand: asked })
      expect(commandOf({ verificationCommand: asked })).toEqual([
        ['feedback-summary'],
        expect.stringMatching(/was not run/),
      ])
      expect(stages[0]?.context).toContain(asked)
    },
  )

  test('fills its texts once, with nothing for what is missing, and ignores what it does not know', () => {
    const { stages } = compile(repo, {
      repoPath: '{{verificationCommand}} {{repoPath}}',
      unknown: 'x',
      verificationCommand: null,
    })
    expect(stages[0]?.context).toBe(
      'Goal: know that {{verificationCommand}} {{repoPath}} is sound as a whole.\nAsked for: ',
    )
    expect(compile(repo, { repoPath: 7 }).stages[1]?.appendContext).toContain('from 7.')
    expect(compile(repo, { repoPath: true }).stages[1]?.appendContext).toContain('from true.')
  })

  test.each([[{ repoPath: {} }], [{ repoPath: [] }], [{ unknown: { a: 1 } }], [{ repoPath: 'x'.repeat(2001) }]])(
    'refuses the inputs %j',
    (inputs) => {
      expect(() => compile(repo, inputs)).toThrow(/^inputs\/\w+ /)
    },
  )

  test('puts inputs into texts and nowhere else, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.string({ maxLength: 60 }), (repoPath, verificationCommand) => {
        const { stages } = compile(repo, { repoPath, verificationCommand })
        expect(stages.map(({ name }) => name)).toEqual(repo.stages.map(({ name }) => name))
        for (const { command } of stages) expect([undefined, ...selectableFunctions]).toContain(command)
      }),
    )
  })
})

test.each(['a', 'A-1_b', 'x'.repeat(80)])('%s may be the id of a job', (id) => {
  expect(assertJobId(id)).toBe(id)
})

test.each(['', 'a b', 'a/b', '../a', 'x'.repeat(81), 'a\n', 'ä'])('%j may not be the id of a job', (id) => {
  expect(() => assertJobId(id)).toThrow(/^jobId /)
})
