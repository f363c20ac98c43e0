import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rows, startRetivo, type Tenant, tenant } from '#tests/retivo/support.ts'
import type { TestServer } from '#tests/support/server.ts'

let server: TestServer
let acme: Tenant

beforeAll(async () => {
  server = await startRetivo()
  acme = await tenant(server)
})
afterAll(() => server[Symbol.asyncDispose]())

interface Sent {
  user_id: string
  event: string
  properties?: Record<string, unknown>
  timestamp?: string
  idempotency_key?: string
}

const track = (events: Sent[], client = acme.live.editor) => client.api.POST('/api/track', { body: { events } })

const userRow = async (id: string) => {
  const [row] = await rows<Record<string, unknown>>(
    server,
    'select * from retivo.users where tenant_id = $1 and external_id = $2',
    [acme.id, id],
  )
  return row
}

const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString()

describe('trackEvents', () => {
  test('stores a batch, and its users are up to date at once', async () => {
    const { data, error } = await track([
      { user_id: 'ada', event: 'Signup Completed', timestamp: daysAgo(1) },
      { user_id: 'ada', event: 'project_created', properties: { size: 3 } },
      {
        user_id: 'bob',
        event: '$identify',
        properties: { traits: { firstName: 'Bob', lastName: 'Builder', company: { name: 'Acme' }, team_size: '12' } },
      },
    ])
    expect(error).toBeUndefined()
    expect(data).toEqual({ accepted: 3, duplicates: 0 })
    const ada = await userRow('ada')
    expect(ada).toMatchObject({
      lifecycle_stage: 'onboarding',
      activation_score: 0.4,
      risk_level: 'low',
      milestone_progress: { completed: ['signup_completed', 'project_created'], total: 5, percent: 40 },
    })
    const bob = await userRow('bob')
    expect(bob).toMatchObject({ lifecycle_stage: 'new', name: 'Bob Builder', company: 'Acme', team_size: 12 })
  })
})
