import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { completeRun, createRun, expectSound, getRun } from '#tests/mightykey/run-support.ts'
import { newcomer, rows, startMightyKey } from '#tests/mightykey/support.ts'
import type { TestServer } from '#tests/support/server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startMightyKey({
    ACCORD_MIGHTYKEY_SIGNUP_CREDITS: '0.1000',
    ACCORD_MIGHTYKEY_LOW_CREDIT_THRESHOLD: '0.0600',
    ACCORD_MIGHTYKEY_STAGE_FEE: '0.0100,build=0.0250',
  })
})
afterAll(() => server[Symbol.asyncDispose]())

const lowEvents = (orgId: string) =>
  rows<{ payload: unknown }>(server, `select payload from shared.outbox where tenant_id = $1 and type = 'credit.low'`, [
    orgId,
  ])

describe('charging', () => {
  test('takes the fee of each unit’s stage', async () => {
    const ada = await newcomer(server)
    const run = await completeRun(server, ada, 'Write a poem')
    expect(run).toMatchObject({ status: 'completed', totalCreditsUsed: '0.0950' })
    const balance = await ada.api.GET('/billing/balance')
    expect(balance.data?.data.creditBalance).toBe('0.0050')
    await expectSound(server, ada.organization.id)
  })

  test('stops before the unit there are no credits for, having gone below zero by one unit at most', async () => {
    const ada = await newcomer(server)
    await completeRun(server, ada, 'Write a poem')
    const { id } = await createRun(ada, 'Write another')
    await server.settle()
    const run = await getRun(ada, id)
    expect(run).toMatchObject({ status: 'failed', errorMessage: 'Insufficient credits', totalCreditsUsed: '0.0100' })
    const balance = await ada.api.GET('/billing/balance')
    expect(balance.data?.data.creditBalance).toBe('-0.0050')
    await expectSound(server, ada.organization.id)
  })

  test('warns once when the balance falls below the threshold', async () => {
    const ada = await newcomer(server)
    await completeRun(server, ada, 'Write a poem')
    expect(await lowEvents(ada.organization.id)).toEqual([
      { payload: { creditBalance: '0.0350', threshold: '0.0600' } },
    ])
  })

  test('never changes a row that was written', async () => {
    const ada = await newcomer(server)
    const run = await completeRun(server, ada, 'Write a poem')
    for (const table of ['credit_ledger', 'usage_events', 'run_events']) {
      const where = table === 'credit_ledger' ? 'org_id' : 'run_id'
      const id = table === 'credit_ledger' ? ada.organization.id : run.id
      await expect(rows(server, `delete from mightykey.${table} where ${where} = $1`, [id])).rejects.toThrow(
        'insert-only',
      )
    }
  })
})

describe('usage', () => {
  test('lists the newest units first, with their purpose, and sums up the period', async () => {
    const ada = await newcomer(server)
    await completeRun(server, ada, 'Write a poem')
    const { data } = await ada.api.GET('/billing/usage', { params: { query: { limit: 4 } } })
    expect(data?.data.period.days).toBe(30)
    expect(data?.data.summary).toEqual({
      totalCreditsCharged: '0.0950',
      totalEvents: 8,
      totalTokensInput: 0,
      totalTokensOutput: 0,
    })
    expect(data?.data.recentEvents.map(({ eventType }) => eventType)).toEqual([
      'stage.monitor',
      'stage.deploy',
      'stage.verify',
      'tool.call',
    ])
    expect(data?.data.recentEvents.at(-1)).toMatchObject({ creditsCharged: '0.0250', modelUsed: 'builtin-planner-v1' })
  })

  test('brings days and limit into their range and refuses what is no number', async () => {
    const ada = await newcomer(server)
    const clamped = await ada.api.GET('/billing/usage', { params: { query: { days: 9999, limit: 0 } } })
    expect(clamped.data?.data.period.days).toBe(365)
    const days = Number.NaN
    expect((await ada.api.GET('/billing/usage', { params: { query: { days } } })).response.status).toBe(400)
  })

  test('of a new organisation is nothing', async () => {
    const ada = await newcomer(server)
    const { data } = await ada.api.GET('/billing/usage')
    expect(data?.data).toMatchObject({ summary: { totalCreditsCharged: '0.0000', totalEvents: 0 }, recentEvents: [] })
  })
})
