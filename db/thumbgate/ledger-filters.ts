/** Which rows of the business ledgers a question is about. */
import { type RawBuilder, sql } from 'kysely'
import type { Viewer } from '#db/thumbgate/viewers.ts'

/** When, both ends included; null: without one. */
export interface Span {
  from: Date | null
  to: Date | null
}

/** The column lies in the span. */
export const inSpan = ({ from, to }: Span, column: string): RawBuilder<boolean> =>
  sql<boolean>`(${from}::timestamptz is null or ${sql.ref(column)} >= ${from}::timestamptz)
    and (${to}::timestamptz is null or ${sql.ref(column)} <= ${to}::timestamptz)`

/** The row carries the viewer's customer id, or one of its installations. */
export const ofViewer = (viewer: Viewer): RawBuilder<boolean> =>
  viewer === null
    ? sql<boolean>`true`
    : sql<boolean>`(customer_id = ${viewer.customerId} or install_id = any(${viewer.installIds}::text[]))`

/** When what is kept under it happened: at any time. */
export const allTime = sql<Date>`'-infinity'::timestamptz`

/** The quarter of an hour of UTC that an instant lies in. */
export const quarterOf = (at: Date): Date => new Date(Math.floor(at.getTime() / 900_000) * 900_000)
