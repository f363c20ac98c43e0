import { expect, test } from 'vitest'
import { walk } from '#tests/support/walk.ts'

test('the walk of ThumbGate in README.md does what it says, word for word', async () => {
  const { out, printed } = await walk('A mistake that does not happen again')
  expect(out).toBe(printed)
})
