import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AutonomyLevel } from '#domain/mightykey/gates.ts'
import { uuid } from '#server/ids.ts'
import {
  approve,
  cancel,
  completeRun,
  createRun,
  deny,
  expectSound,
  getRun,
  pendingOf,
  setLevel,
  twoSteps,
} from '#tests/mightykey/run-support.ts'
import { type Newcomer, newcomer, rows, startMightyKey } from '#tests/mightykey/support.ts'
import type { TestServer } from '#tests/support/server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startMightyKey()
})
afterAll(() => server[Symbol.asyncDispose]())

async function atLevel(level: AutonomyLevel): Promise<Newcomer> {
  const person = await newcomer(server)
  await setLevel(person, person.organization.id, level)
  return person
}

async function waitingRun(person: Newcomer, request = twoSteps) {
  const { id } = await createRun(person, request)
  await server.settle()
  return await getRun(person, id)
}

/** Takes a run to its end and tells which gates were asked and which opened by themselves. */
async function gatesOf(level: AutonomyLevel, request: string, limit?: string): Promise<string[]> {
  const person = await atLevel(level)
  if (limit !== undefined) {
    const settings = JSON.stringify({ runCostLimit: limit })
    await rows(server, 'update mightykey.organizations set settings = $2 where id = $1', [
      person.organization.id,
      settings,
    ])
  }
  const run = await completeRun(server, person, request)
  expect(run.status).toBe('completed')
  const keys = await rows<{ gate_key: string; status: string }>(
    server,
    'select gate_key, status from mightykey.approvals where run_id = $1 order by created_at, id',
    [run.id],
  )
  return keys.map(({ gate_key, status }) => `${gate_key.split(' ')[0]} ${status}`)
}

describe('gates by autonomy level', () => {
  const low = 'Write a poem'
  const medium = 'Create a GitHub action'
  const high = 'Delete old logs'

  test.each([
    ['observe', low, ['plan approved']],
    ['assist', low, ['plan approved']],
    ['act', low, ['plan auto_approved']],
    ['autopilot', low, ['plan auto_approved']],
    ['observe', medium, ['plan approved', 'build approved']],
    ['assist', medium, ['plan approved', 'build auto_approved']],
    ['act', medium, ['plan auto_approved', 'build auto_approved']],
    ['observe', high, ['plan approved', 'build approved']],
    ['assist', high, ['plan approved', 'build approved']],
    ['act', high, ['plan auto_approved', 'build approved']],
    ['autopilot', high, ['plan auto_approved', 'build auto_approved']],
  ] as const)('%s: "%s" → %j', async (level, request, gates) => {
    expect(await gatesOf(level, request)).toEqual(gates)
  })

  test('an estimate above the limit is asked at every level, in the same question', async () => {
    expect(await gatesOf('autopilot', low, '0.0100')).toEqual(['plan approved'])
    expect(await gatesOf('act', low, '0.0300')).toEqual(['plan auto_approved'])
  })

  test('a deployment nobody can attempt is not asked about', async () => {
    expect(await gatesOf('act', 'Write a page and deploy it')).toEqual(['plan auto_approved'])
  })

  test('what opens by itself leaves a row without a rule, decided at once, and an event', async () => {
    const person = await atLevel('autopilot')
    const run = await completeRun(server, person, high)
    for (const approval of run.approvals) {
      expect(approval).toMatchObject({ status: 'auto_approved', policyRuleId: null, decidedBy: null, expiresAt: null })
      expect(approval.decidedAt).not.toBeNull()
    }
    const granted = run.events.filter(({ eventType }) => eventType === 'approval_granted')
    expect(granted.map(({ data }) => data.approvalId)).toEqual(run.approvals.map(({ id }) => id))
    expect(run.events.some(({ eventType }) => eventType === 'approval_requested')).toBe(false)
  })

  test('under observe the assumptions are part of the plan’s question', async () => {
    const person = await atLevel('observe')
    const approval = pendingOf(await waitingRun(person))
    expect(approval.evidence).toMatchObject({
      assumptions: expect.arrayContaining([expect.stringContaining('project')]),
    })
  })

  test('a level changed while a run waits counts at its next gate', async () => {
    const person = await atLevel('act')
    const run = await waitingRun(person, 'Delete old logs and delete old mails')
    expect(run.status).toBe('build')
    await setLevel(person, person.organization.id, 'autopilot')
    await approve(person, run, pendingOf(run).id)
    await server.settle()
    const done = await getRun(person, run.id)
    expect(done.status).toBe('completed')
    expect(done.approvals.map(({ status }) => status)).toEqual(['auto_approved', 'approved', 'auto_approved'])
  })

  test('whatever is asked, autopilot waits for nobody but the limit', async () => {
    const words = fc.constantFrom('delete', 'create', 'email', 'deploy', 'the', 'page', 'payment', 'github', 'and', '.')
    await fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 2, maxLength: 6 }), async (parts) => {
        const person = await atLevel('autopilot')
        const run = await waitingRun(person, parts.join(' '))
        expect(run.completedAt).not.toBeNull()
      }),
      { numRuns: 6 },
    )
  })
})

describe('deciding', () => {
  test('the same again changes nothing; the opposite is not found', async () => {
    const person = await atLevel('assist')
    const run = await waitingRun(person)
    const { id } = pendingOf(run)
    const first = await approve(person, run, id)
    const again = await approve(person, run, id)
    expect(again.response.status).toBe(200)
    expect(again.data).toEqual(first.data)
    expect((await deny(person, run, id)).response.status).toBe(404)
    await server.settle()
    const granted = (await getRun(person, run.id)).events.filter(({ eventType }) => eventType === 'approval_granted')
    expect(granted).toHaveLength(1)
  })

  test('a denial cancels the run with its reason, or says who denied', async () => {
    const person = await atLevel('assist')
    const run = await waitingRun(person)
    const denied = await deny(person, run, pendingOf(run).id, 'too dear')
    expect(denied.data?.data).toMatchObject({ status: 'denied', decidedBy: person.user.id })
    expect(await getRun(person, run.id)).toMatchObject({ status: 'cancelled', errorMessage: 'too dear' })
    expect((await deny(person, run, pendingOf(run).id)).response.status).toBe(200)
    const other = await waitingRun(person)
    await deny(person, other, pendingOf(other).id)
    expect(await getRun(person, other.id)).toMatchObject({ status: 'cancelled', errorMessage: 'Denied by user' })
    await expectSound(server, person.organization.id)
  })

  test('of both at once, one wins and the other finds nothing', async () => {
    const person = await atLevel('assist')
    for (let round = 0; round < 5; round++) {
      const run = await waitingRun(person, `Write note ${round}`)
      const { id } = pendingOf(run)
      const answers = await Promise.all([approve(person, run, id), deny(person, run, id), approve(person, run, id)])
      const [approved, denied] = [answers[0].response.status, answers[1].response.status]
      expect([approved, denied].sort()).toEqual([200, 404])
      expect(answers[2].response.status).toBe(approved)
      await server.settle()
      expect((await getRun(person, run.id)).status).toBe(approved === 200 ? 'completed' : 'cancelled')
    }
    await expectSound(server, person.organization.id)
  })

  test('an approval of another run, or none at all, is not found', async () => {
    const person = await atLevel('assist')
    const [one, other] = [await waitingRun(person), await waitingRun(person)]
    for (const id of [pendingOf(other).id, uuid()]) {
      expect((await approve(person, one, id)).response.status).toBe(404)
      expect((await deny(person, one, id)).response.status).toBe(404)
    }
    expect((await getRun(person, other.id)).status).toBe('plan')
  })

  test('is written to the audit log', async () => {
    const person = await atLevel('assist')
    const run = await waitingRun(person)
    await approve(person, run, pendingOf(run).id)
    const [entry] = await rows(
      server,
      `select actor_user_id, target_id from mightykey.audit_log where org_id = $1 and action = 'approval.approved'`,
      [person.organization.id],
    )
    expect(entry).toEqual({ actor_user_id: person.user.id, target_id: pendingOf(run).id })
  })

  test('comes too late for a run that was cancelled', async () => {
    const person = await atLevel('assist')
    const run = await waitingRun(person)
    await cancel(person, run)
    expect((await approve(person, run, pendingOf(run).id)).response.status).toBe(404)
  })
})

describe('an approval whose time is over', () => {
  test('is not found, and the sweep cancels its run', async () => {
    const person = await atLevel('assist')
    const run = await waitingRun(person)
    const { id } = pendingOf(run)
    await rows(server, `update mightykey.approvals set expires_at = now() - interval '1 second' where id = $1`, [id])
    expect((await approve(person, run, id)).response.status).toBe(404)
    await server.queue.jobs.add('mightykey.sweep-runs', {})
    await server.settle()
    const expired = await getRun(person, run.id)
    expect(expired).toMatchObject({ status: 'cancelled', errorMessage: 'Approval expired' })
    expect(expired.approvals).toMatchObject([{ id, status: 'expired' }])
    await expectSound(server, person.organization.id)
  })
})
