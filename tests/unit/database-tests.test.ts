import { expect, test } from 'vitest'
import { testsWithoutDatabase } from '#scripts/database-tests.ts'
import { projectRoot } from '#server/migrations.ts'

test('a test runs on PostgreSQL when it asks for a database, on its own or through what it shares with others', () => {
  const without = new Set(testsWithoutDatabase(projectRoot))
  const asking = ['kernel/database', 'kernel/start', 'mightykey/runs', 'thumbgate/isolation', 'sdk/packages']
  const others = ['house-rules', 'contracts/overlay', 'dispatch/router', 'mightykey/walk', 'retivo/unit/conditions']
  for (const name of asking) expect(without, name).not.toContain(`tests/${name}.test.ts`)
  for (const name of others) expect(without, name).toContain(`tests/${name}.test.ts`)
})
