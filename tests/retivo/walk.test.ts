import { expect, test } from 'vitest'
import { walk } from '#tests/support/walk.ts'

test('the walk of Retivo in README.md does what it says, word for word', async () => {
  const { out, printed } = await walk('A user who goes quiet, from a terminal')
  expect(out).toBe(printed)
})
