import * as customerRows from '#db/retivo/customers.ts'
import type { Mode, TenantId } from '#db/retivo/ids.ts'
import type * as ingestionRows from '#db/retivo/ingestion.ts'
import { type HeldUser, holdUsers } from '#db/retivo/scoring.ts'
import { run } from '#db/retivo/statement.ts'
import * as userRows from '#db/retivo/users.ts'
import { refuse } from '#domain/retivo/errors.ts'
import { maxIdLength } from '#domain/retivo/events.ts'
import { createUsers, readConfig } from '#domain/retivo/ingestion.ts'
import { type ScoreScope, score } from '#domain/retivo/scoring.ts'
import { applyTraits, type Json, nobody, optOutOf } from '#domain/retivo/traits.ts'
import type { components, operations } from '#generated/retivo/types.ts'
import type { Reader } from '#server/database.ts'

type Schemas = components['schemas']
export type CustomerRecord = Schemas['CustomerRecord']
type NewCustomer = operations['createCustomer']['requestBody']['content']['application/json']

/** Customers answered at once, and read at once. */
export const pageSize = 1000
export const eventsShown = 50
export const interventionsShown = 20

export const toCustomerRecord = (row: userRows.UserRow): CustomerRecord => ({
  id: row.external_id,
  user_id: row.external_id,
  name: row.name,
  email: row.email,
  company: row.company,
  role: row.role,
  team_size: row.team_size,
  locale: row.locale,
  properties: row.properties as Json,
  lifecycle_stage: row.lifecycle_stage as CustomerRecord['lifecycle_stage'],
  risk_level: row.risk_level as CustomerRecord['risk_level'],
  activation_score: row.activation_score,
  engagement_score: row.engagement_score,
  expansion_score: row.expansion_score,
  health: row.health,
  opted_out: row.opted_out,
  created_at: row.created_at.toISOString(),
})

export const toCustomerEvent = (row: customerRows.EventRow): Schemas['CustomerEvent'] => ({
  id: row.id,
  event: row.name,
  properties: row.properties,
  timestamp: row.occurred_at.toISOString(),
  source: row.source as Schemas['CustomerEvent']['source'],
})

interface Owner {
  tenantId: TenantId
  mode: Mode
}

/** The customer of that id: made with these traits, or as it is stored already. */
export async function createCustomer(
  scope: ScoreScope,
  { tenantId, mode }: Owner,
  body: NewCustomer,
  now: Date,
): Promise<{ row: userRows.UserRow; isNew: boolean }> {
  if (body.user_id.length > maxIdLength) {
    throw refuse('user_id', `user_id has ${body.user_id.length} characters; at most ${maxIdLength} are allowed`)
  }
  const { db } = scope
  const userId = body.user_id
  const batch: ingestionRows.Batch = { tenantId, mode, source: 'api', receivedAt: now }
  const created = await createUsers(db, batch, [userId])
  if (created.length > 0) {
    const config = await readConfig(db, tenantId)
    const held = await run<HeldUser>(db, holdUsers(batch, [userId], []))
    await score(scope, { tenantId, mode, now, config, evaluate: true }, held, [{ u: userId, ...traitsOf(body, now) }])
  }
  const row = await userRows.find(db, tenantId, mode, userId)
  if (!row) throw new Error(`The user ${userId} was neither there nor made`)
  return { row, isNew: created.length > 0 }
}

/** What stands beside the properties wins over what stands in them. */
function traitsOf({ name, email, properties = {} }: NewCustomer, now: Date) {
  const profile = applyTraits(nobody, properties)
  const optedOut = optOutOf(properties)
  return {
    profile: { ...profile, ...(name === undefined ? {} : { name }), ...(email === undefined ? {} : { email }) },
    ...(optedOut === null ? {} : { opt: optedOut, oat: now }),
  }
}

const placeOf = (row: { listed_at: Date; created_at: Date; external_id: string }): customerRows.Place => ({
  listedAt: row.listed_at,
  createdAt: row.created_at,
  id: row.external_id,
})

/** The place of a row as callers are given it. */
export const toCursor = ({ listedAt, createdAt, id }: customerRows.Place): string =>
  Buffer.from(JSON.stringify([listedAt.getTime(), createdAt.getTime(), id])).toString('base64url')

/** Throws a 400 for what {@link toCursor} did not make. */
export function readCursor(cursor: string): customerRows.Place {
  const place = parsed(Buffer.from(cursor, 'base64url').toString())
  if (!Array.isArray(place) || place.length !== 3) throw badCursor()
  const [listed, created, id] = place as unknown[]
  if (typeof listed !== 'number' || typeof created !== 'number' || typeof id !== 'string') throw badCursor()
  const [listedAt, createdAt] = [new Date(listed), new Date(created)]
  if (!isStorable(listedAt) || !isStorable(createdAt) || id.includes('\0')) throw badCursor()
  return { listedAt, createdAt, id }
}

const isStorable = (time: Date): boolean => time.getUTCFullYear() >= 1000 && time.getUTCFullYear() <= 9999

const badCursor = () => refuse('cursor', 'cursor is not a next_cursor of this list; begin without one')

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** A page, and the cursor of the next one where there may be one. */
export async function customerPage(db: Reader, { tenantId, mode }: Owner, cursor: string | undefined, limit: number) {
  const after = cursor === undefined ? null : readCursor(cursor)
  const rows = await customerRows.page(db, tenantId, mode, after, limit + 1)
  const customers = rows.slice(0, limit).map(({ customer }) => customer)
  const last = rows.length > limit ? rows[limit - 1] : undefined
  return { customers, ...(last ? { next_cursor: toCursor(placeOf(last)) } : {}) }
}

/** The whole list as text, never more than a page of it in memory. */
export async function* customersText(db: Reader, { tenantId, mode }: Owner): AsyncGenerator<string> {
  yield '{"customers":['
  for (let after: customerRows.Place | null = null; ; ) {
    const page = await customerRows.pageText(db, tenantId, mode, after, pageSize)
    if (page.text !== null) yield after === null ? page.text : `,${page.text}`
    const { listed_at, created_at, external_id } = page
    if (page.count < pageSize || !listed_at || !created_at || external_id === null) break
    after = placeOf({ listed_at, created_at, external_id })
  }
  yield ']}'
}
