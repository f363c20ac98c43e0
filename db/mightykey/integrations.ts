import type { Selectable } from 'kysely'
import type { OrgId } from '#db/mightykey/ids.ts'
import type { Reader, Writer } from '#db/types.ts'
import type { DB } from '#generated/db.ts'

export type IntegrationRow = Selectable<DB['mightykey.integrations']>

export interface IntegrationState {
  status: 'connected' | 'error'
  authMethod: string | null
  /** Without secrets; null where the caller gave none. */
  config: Readonly<Record<string, unknown>> | null
  credentialsSealed: string | null
  verifiedAt: Date | null
  errorMessage: string | null
  connectedBy: string
}

const columns = (state: IntegrationState, now: Date) => ({
  status: state.status,
  auth_method: state.authMethod,
  config: state.config === null ? null : JSON.stringify(state.config),
  credentials_sealed: state.credentialsSealed,
  connected_at: state.status === 'connected' ? now : null,
  last_verified_at: state.verifiedAt,
  error_message: state.errorMessage,
  connected_by: state.connectedBy,
  updated_at: now,
})

/** The id of the organisation's integration with that provider. Nobody connects another while the caller holds the organisation. */
export async function findByProvider(db: Reader, org: OrgId, provider: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('mightykey.integrations')
    .select('id')
    .where('org_id', '=', org)
    .where('provider', '=', provider)
    .where('status', '<>', 'disconnected')
    .executeTakeFirst()
  return row?.id
}

export function insert(
  db: Writer,
  org: OrgId,
  integration: IntegrationState & { id: string; provider: string },
  now: Date,
): Promise<IntegrationRow> {
  return db
    .insertInto('mightykey.integrations')
    .values({
      id: integration.id,
      org_id: org,
      provider: integration.provider,
      created_at: now,
      ...columns(integration, now),
    })
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** The row with everything about the connection replaced. */
export function replace(
  db: Writer,
  org: OrgId,
  id: string,
  state: IntegrationState,
  now: Date,
): Promise<IntegrationRow> {
  return db
    .updateTable('mightykey.integrations')
    .set(columns(state, now))
    .where('org_id', '=', org)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** All that are not disconnected, oldest first. */
export function list(db: Reader, org: OrgId): Promise<IntegrationRow[]> {
  return db
    .selectFrom('mightykey.integrations')
    .selectAll()
    .where('org_id', '=', org)
    .where('status', '<>', 'disconnected')
    .orderBy('created_at')
    .orderBy('id')
    .execute()
}

const scrubbed = (now: Date) => ({
  status: 'disconnected',
  config: null,
  credentials_sealed: null,
  error_message: null,
  updated_at: now,
})

/** The row, now without credentials; undefined when there is none that is connected. */
export function markDisconnected(db: Writer, org: OrgId, id: string, now: Date): Promise<IntegrationRow | undefined> {
  return db
    .updateTable('mightykey.integrations')
    .set(scrubbed(now))
    .where('org_id', '=', org)
    .where('id', '=', id)
    .where('status', '<>', 'disconnected')
    .returningAll()
    .executeTakeFirst()
}

/** Disconnects all of them. */
export async function disconnectAll(db: Writer, org: OrgId, now: Date): Promise<void> {
  await db
    .updateTable('mightykey.integrations')
    .set(scrubbed(now))
    .where('org_id', '=', org)
    .where('status', '<>', 'disconnected')
    .execute()
}
