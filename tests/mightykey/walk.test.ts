import { expect, test } from 'vitest'
import { walk } from '#tests/support/walk.ts'

test('the walk in README.md does what it says, word for word', async () => {
  const { out, printed } = await walk('A run, from a terminal')
  // The stream prints on its own: which of its lines come before an answer depends on the moment, their order does not.
  for (const isEvent of [true, false]) expect(linesOf(out, isEvent)).toEqual(linesOf(printed, isEvent))
})

const linesOf = (output: string, isEvent: boolean): string[] =>
  output.split('\n').filter((line) => line.startsWith('event: ') === isEvent)
