import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestServer } from '#tests/support/server.ts'
import { customerClient, rows, startThumbGate } from '#tests/thumbgate/support.ts'

let server: TestServer
beforeAll(async () => {
  server = await startThumbGate()
})
afterAll(() => server[Symbol.asyncDispose]())

const mistake = {
  signal: 'down' as const,
  whatWentWrong: 'Renamed a database column in one step',
  whatToChange: 'Add the new column, copy, and drop the old one later',
  tags: ['migrations'],
}

describe('the prevention rules', () => {
  it('of nothing say so', async () => {
    const client = await customerClient(server, 'no-rules')
    const { data } = await client.api.POST('/v1/feedback/rules', {})
    expect(data).toEqual({
      path: 'prevention-rules.md',
      markdown: '# Prevention Rules\n\nNo mistakes have been recorded so far.\n',
    })
  })

  it('come of a mistake that was made twice', async () => {
    const client = await customerClient(server, 'rules')
    await client.api.POST('/v1/feedback/capture', { body: mistake })
    const once = await client.api.POST('/v1/feedback/rules', { body: {} })
    expect(once.data?.markdown).toContain('Nothing has been seen 2 times yet.')
    await client.api.POST('/v1/feedback/capture', { body: mistake })
    const { data } = await client.api.POST('/v1/feedback/rules', {
      body: { outputPath: 'rules/today.md', minOccurrences: 0 },
    })
    expect(data?.path).toBe('rules/today.md')
    expect(data?.markdown).toContain(
      '## migrations\n\n- Recurrence: 1 mistake, weighted 2.0\n- Rule: Add the new column, copy, and drop the old one later\n' +
        '- Latest mistake: MISTAKE: Renamed a database column in one step\n',
    )
    const [artifact] = await rows<{ content: string }>(
      server,
      'select content from thumbgate.artifact_chunks where customer_id = $1 and path = $2',
      [client.customerId, 'rules/today.md'],
    )
    expect(artifact?.content).toBe(data?.markdown)
    const stored = await rows(server, 'select min_occurrences from thumbgate.prevention_rules where customer_id = $1', [
      client.customerId,
    ])
    expect(stored).toEqual([{ min_occurrences: 2 }])
  })

  it.each(['../rules.md', '/etc/rules.md', 'a//b', 'a\\b', ''])('are not written to %j', async (outputPath) => {
    const client = await customerClient(server, 'rules-path')
    const { response, error } = await client.api.POST('/v1/feedback/rules', { body: { outputPath } })
    expect(response.status).toBe(400)
    expect(error?.detail).toContain('outputPath')
  })
})

describe('a lesson inferred from a conversation', () => {
  it('installs a rule when the agent did what it was told not to do', async () => {
    const client = await customerClient(server, 'inferred')
    const { data } = await client.api.POST('/v1/feedback/infer', {
      body: {
        chatHistory: [
          { role: 'user', content: 'Clean the history up' },
          { role: 'assistant', content: 'I did a force push to `main` to remove the commits.' },
          { role: 'user', content: "Don't rewrite main again, I told you that." },
        ],
        lastAction: { tool: 'Bash', input: 'git push --force' },
      },
    })
    expect(data).toMatchObject({
      lesson: {
        feedbackId: null,
        signal: 'negative',
        confidence: 90,
        metadata: { distilled: true, hasCorrection: true, hasAntiPattern: true },
      },
      proposedRule: 'NEVER force-push to a shared branch',
      ruleInstalled: true,
      analysis: { antiPattern: 'force push', confidence: 90, messageCount: 3 },
      inference: { action: { type: 'delete', target: 'main' }, confidence: 100 },
      autoCreated: true,
    })
    expect(data?.lesson.link).toBe(`/lessons/${data?.lesson.id}`)
    const found = await client.api.GET('/v1/search', { params: { query: { q: 'force push shared branch' } } })
    expect(found.data?.results[0]).toMatchObject({ source: 'contextfs', namespace: 'rules' })
    const stats = await client.api.GET('/v1/feedback/stats')
    expect(stats.data?.total).toBe(0)
  })

  it('is generic without a history', async () => {
    const client = await customerClient(server, 'inferred-empty')
    const { data } = await client.api.POST('/v1/feedback/infer', { body: { chatHistory: [], context: 'It was slow' } })
    expect(data).toMatchObject({
      ruleInstalled: false,
      proposedRule: null,
      proposedWhatWentWrong: 'It was slow',
      inference: { action: null, confidence: 0 },
      lesson: { confidence: 0 },
    })
  })

  it('needs a history, and no secret in it', async () => {
    const client = await customerClient(server, 'inferred-refused')
    const none = await client.api.POST('/v1/feedback/infer', { body: {} as { chatHistory: [] } })
    expect(none.response.status).toBe(400)
    const secret = await client.api.POST('/v1/feedback/infer', {
      body: { chatHistory: [{ role: 'user', content: `use AKIA${'A1'.repeat(8)}` }] },
    })
    expect(secret.response.status).toBe(400)
    expect(secret.error?.detail).toContain('aws_access_key')
    const kept = await rows(server, 'select id from thumbgate.lessons where customer_id = $1', [client.customerId])
    expect(kept).toEqual([])
  })
})
