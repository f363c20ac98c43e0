import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestServer } from '#tests/support/server.ts'
import { customerClient, startThumbGate, type ThumbGateClient } from '#tests/thumbgate/support.ts'

let server: TestServer
beforeAll(async () => {
  server = await startThumbGate()
})
afterAll(() => server[Symbol.asyncDispose]())

const state = async (client: ThumbGateClient) => {
  const { data } = await client.api.GET('/v1/dashboard/review-state')
  if (!data) throw new Error('There is no review state')
  return data
}

const mark = async (client: ThumbGateClient) => {
  const { data } = await client.api.POST('/v1/dashboard/review-state')
  if (!data) throw new Error('The dashboard could not be marked as reviewed')
  return data
}

const mistake = (client: ThumbGateClient) =>
  client.api.POST('/v1/feedback/capture', {
    body: {
      signal: 'negative',
      context: 'Pushed to the main branch without running the tests',
      whatWentWrong: 'Pushed to the main branch without running the tests',
      whatToChange: 'Run the whole test suite before every push',
      tags: ['git-workflow'],
    },
  })

test('before the first review everything is new; after one, what came later; and it belongs to the customer alone', async () => {
  const client = await customerClient(server, 'review')
  const other = await customerClient(server, 'review')
  expect(await state(client)).toMatchObject({
    reviewState: null,
    reviewDelta: { hasBaseline: false, feedbackAdded: 0, latestFeedback: null, latestLesson: null },
  })
  expect((await mistake(client)).response.status).toBe(200)
  expect((await state(client)).reviewDelta).toMatchObject({
    hasBaseline: false,
    feedbackAdded: 1,
    negativeAdded: 1,
    lessonsAdded: 1,
    latestFeedback: { title: 'Pushed to the main branch without running the tests', signal: 'negative' },
    latestLesson: { category: 'error' },
  })
  const marked = await mark(client)
  expect(marked).toMatchObject({
    ok: true,
    reviewState: { feedbackCount: 1, negativeCount: 1, lessonCount: 1, gitHead: null },
    reviewDelta: { hasBaseline: true, feedbackAdded: 0, negativeAdded: 0, lessonsAdded: 0, latestFeedback: null },
  })
  expect(await state(client)).toMatchObject({ reviewState: marked.reviewState, reviewDelta: { feedbackAdded: 0 } })
  await mistake(client)
  await client.api.POST('/v1/decisions/evaluate', {
    body: { toolName: 'Bash', input: { command: 'git push --force origin main' } },
  })
  const { reviewDelta } = await state(client)
  // The same mistake again is no new lesson.
  expect(reviewDelta).toMatchObject({ feedbackAdded: 1, negativeAdded: 1, lessonsAdded: 0, latestLesson: null })
  expect(reviewDelta.blocksAdded + reviewDelta.warnsAdded).toBe(1)
  expect(await state(other)).toMatchObject({ reviewState: null, reviewDelta: { feedbackAdded: 0, blocksAdded: 0 } })
})
