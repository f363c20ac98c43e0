import { afterAll, beforeAll, expect, test } from 'vitest'
import { resetPath, startStateful } from '#scripts/mock/stateful.ts'
import { type Mocks, mockPlaces } from '#scripts/mock/systems.ts'
import { freePorts } from '#scripts/ports.ts'

let mocks: Mocks
beforeAll(async () => {
  const root = process.cwd()
  mocks = await startStateful(mockPlaces(root, ['retivo'], await freePorts(45)), { root, host: '127.0.0.1' })
})
afterAll(() => mocks?.stop())

test.each(['null', '[]', '"x"', '{"items":-1}', '{"items":1e9}', '{"items":"many"}', '{"seed":{}}', '{"item":1}'])(
  'a stateful mock refuses to begin again with %s, and says what it takes',
  async (body) => {
    const answer = await fetch(`${mocks.running[0]?.url}${resetPath}`, { method: 'POST', body })
    expect([answer.status, await answer.json()]).toEqual([
      400,
      { error: `${resetPath} takes { "seed": text or number, "items": 0 to 1000 } or nothing` },
    ])
  },
)
