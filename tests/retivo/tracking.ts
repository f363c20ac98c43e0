/** What the stories of ingestion share. */
import { type RetivoClient, rows, type Tenant } from '#tests/retivo/support.ts'
import type { TestServer } from '#tests/support/server.ts'

export interface Tracked {
  user_id: string
  event: string
  properties?: Record<string, unknown>
  timestamp?: string
  idempotency_key?: string
}

export const track = ({ api }: RetivoClient, events: readonly Tracked[]) =>
  api.POST('/api/track', { body: { events: [...events] } })

export const dayMs = 86_400_000

export const daysAgo = (days: number, from = Date.now()): string => new Date(from - days * dayMs).toISOString()

/** The stored row of a user; undefined when there is none. */
export async function userOf(
  server: TestServer,
  { id }: Pick<Tenant, 'id'>,
  userId: string,
  mode = 'live',
): Promise<Record<string, unknown> | undefined> {
  const [row] = await rows<Record<string, unknown>>(
    server,
    'select * from retivo.users where tenant_id = $1 and mode = $2 and external_id = $3',
    [id, mode, userId],
  )
  return row
}

interface Outgoing {
  type: string
  livemode: boolean
  payload: Record<string, unknown>
}

/** Outgoing events of a tenant: live ones first, changes of stage before those of risk. */
export const deliveries = (server: TestServer, { id }: Pick<Tenant, 'id'>): Promise<Outgoing[]> =>
  rows<Outgoing>(
    server,
    `select type, livemode, payload from shared.outbox where api = 'retivo' and tenant_id = $1 order by livemode desc, type desc`,
    [id],
  )
