import type { Selectable } from 'kysely'
import type { CustomerId } from '#db/thumbgate/ids.ts'
import type { Reader, Writer } from '#db/types.ts'
import type { DB } from '#generated/db.ts'

export type DiagnosticRow = Selectable<DB['thumbgate.diagnostics']>

export interface NewDiagnostic {
  id: string
  source: string
  step: string
  context: string
  rootCauseCategory: string
  criticalFailureStep: string
  violations: readonly { source: string; constraintId: string; message: string }[]
  evidence: readonly { type: string; value: string }[]
  metadata?: Record<string, unknown>
  createdAt: Date
}

export async function insert(db: Writer, customer: CustomerId, diagnostic: NewDiagnostic): Promise<void> {
  await db
    .insertInto('thumbgate.diagnostics')
    .values({
      customer_id: customer,
      id: diagnostic.id,
      source: diagnostic.source,
      step: diagnostic.step,
      context: diagnostic.context,
      root_cause_category: diagnostic.rootCauseCategory,
      critical_failure_step: diagnostic.criticalFailureStep,
      violations: JSON.stringify(diagnostic.violations),
      evidence: JSON.stringify(diagnostic.evidence),
      metadata: JSON.stringify(diagnostic.metadata ?? {}),
      created_at: diagnostic.createdAt,
    })
    .execute()
}

const latestOf = (db: Reader, customer: CustomerId, limit: number) =>
  db
    .selectFrom('thumbgate.diagnostics')
    .selectAll()
    .where('customer_id', '=', customer)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(limit)

/** The newest ones, newest first. */
export const listLatest = (db: Reader, customer: CustomerId, limit: number): Promise<DiagnosticRow[]> =>
  latestOf(db, customer, limit).execute()

/** How many there are. */
export async function count(db: Reader, customer: CustomerId): Promise<number> {
  const { total } = await db
    .selectFrom('thumbgate.diagnostics')
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .where('customer_id', '=', customer)
    .executeTakeFirstOrThrow()
  return total
}

/** The newest of one step, newest first. */
export const listLatestOfStep = (
  db: Reader,
  customer: CustomerId,
  step: string,
  limit: number,
): Promise<DiagnosticRow[]> => latestOf(db, customer, limit).where('step', '=', step).execute()
