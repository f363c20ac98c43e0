import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AutonomyLevel, answerOf, gateTable, planRules, stepRule } from '#domain/mightykey/gates.ts'
import {
  canMove,
  endings,
  isEnding,
  maxRepairs,
  moves,
  type RunStatus,
  stageAfter,
  stages,
  withEnded,
} from '#domain/mightykey/stages.ts'

const statuses: RunStatus[] = [...stages, ...endings]

describe('the stage machine', () => {
  const forward = stages.map((stage) => `${stage} ${stageAfter(stage)}`)
  const stopping = stages.flatMap((stage) => [`${stage} failed`, `${stage} cancelled`])
  const allowed = new Set([...forward, ...stopping, 'verify build'])

  it.each(statuses.flatMap((from) => statuses.map((to) => [from, to] as const)))('%s → %s', (from, to) => {
    expect(canMove(from, to, 0)).toBe(allowed.has(`${from} ${to}`))
  })

  it('sends a failed verification back at most twice', () => {
    expect(canMove('verify', 'build', maxRepairs - 1)).toBe(true)
    expect(canMove('verify', 'build', maxRepairs)).toBe(false)
    expect(canMove('verify', 'deploy', maxRepairs)).toBe(true)
  })

  it('has no way out of an end', () => {
    for (const ending of endings) expect(moves[ending]).toEqual([])
  })

  it('always ends: no walk is longer than its stages and its repairs', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (choices) => {
        let status: RunStatus = 'intake'
        let repairs = 0
        let steps = 0
        while (!isEnding(status)) {
          const options: RunStatus[] = moves[status].filter((to) => canMove(status, to, repairs))
          const next: RunStatus = options[(choices.next().value ?? 0) % options.length] ?? 'failed'
          if (status === 'verify' && next === 'build') repairs++
          status = next
          steps++
        }
        expect(steps).toBeLessThanOrEqual(stages.length + 2 * maxRepairs)
      }),
    )
  })

  it('keeps a history in which each entry begins where the one before ended', () => {
    const at = (second: number) => new Date(1_700_000_000_000 + second * 1000)
    const history = stages.reduce(
      (before, stage, index) => withEnded(before, stage, at(index), at(index + 1)),
      [] as ReturnType<typeof withEnded>,
    )
    expect(history.map(({ stage }) => stage)).toEqual(stages)
    for (const [index, entry] of history.entries()) {
      if (index > 0) expect(entry.startedAt).toBe(history[index - 1]?.endedAt)
    }
  })
})

describe('gates', () => {
  const levels: AutonomyLevel[] = ['observe', 'assist', 'act', 'autopilot']

  it.each([
    ['plan', ['ask', 'ask', 'auto', 'auto']],
    ['medium', ['ask', 'auto', 'auto', 'auto']],
    ['high', ['ask', 'ask', 'ask', 'auto']],
    ['deploy', ['ask', 'ask', 'ask', 'auto']],
    ['cost', ['ask', 'ask', 'ask', 'ask']],
  ] as const)('%s', (rule, answers) => {
    expect(levels.map((level) => gateTable[rule][level])).toEqual(answers)
  })

  it('share one question at the end of the plan, asked when either line says so', () => {
    expect(levels.map((level) => answerOf(planRules(false), level))).toEqual(['ask', 'ask', 'auto', 'auto'])
    expect(levels.map((level) => answerOf(planRules(true), level))).toEqual(['ask', 'ask', 'ask', 'ask'])
  })

  it('only loosen from level to level', () => {
    for (const answers of Object.values(gateTable)) {
      const firstAuto = levels.findIndex((level) => answers[level] === 'auto')
      if (firstAuto >= 0) expect(levels.slice(firstAuto).every((level) => answers[level] === 'auto')).toBe(true)
    }
  })

  it('do not exist for steps of low risk, nor in build for deployments', () => {
    expect(stepRule({ kind: 'document', risk: 'low' })).toBeUndefined()
    expect(stepRule({ kind: 'deploy', risk: 'high' })).toBeUndefined()
    expect(stepRule({ kind: 'implement', risk: 'medium' })).toBe('medium')
    expect(stepRule({ kind: 'destructive', risk: 'high' })).toBe('high')
  })
})
