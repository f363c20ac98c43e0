import type { Selectable } from 'kysely'
import type { OrgId } from '#db/mightykey/ids.ts'
import type { Reader, Writer } from '#db/types.ts'
import type { DB } from '#generated/db.ts'

export type LedgerRow = Selectable<DB['mightykey.credit_ledger']>

export interface NewLedgerEntry {
  id: string
  type: 'signup_grant' | 'purchase' | 'usage' | 'refund' | 'adjustment'
  /** A decimal number with up to four places; negative for usage. */
  amount: string
  description: string
  reference?: string
  /** The run that was charged. */
  runId?: string
  createdAt: Date
}

/** Changes the balance under the organisation's lock and writes the ledger row that says so. Returns that row. */
export async function post(db: Writer, org: OrgId, entry: NewLedgerEntry): Promise<LedgerRow> {
  const { credit_balance } = await db
    .updateTable('mightykey.organizations')
    .set((eb) => ({ credit_balance: eb('credit_balance', '+', entry.amount) }))
    .where('id', '=', org)
    .returning('credit_balance')
    .executeTakeFirstOrThrow()
  return db
    .insertInto('mightykey.credit_ledger')
    .values({
      id: entry.id,
      org_id: org,
      type: entry.type,
      amount: entry.amount,
      balance_after: credit_balance,
      description: entry.description,
      reference: entry.reference ?? null,
      run_id: entry.runId ?? null,
      created_at: entry.createdAt,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** The whole ledger, oldest first. */
export function list(db: Reader, org: OrgId): Promise<LedgerRow[]> {
  return db
    .selectFrom('mightykey.credit_ledger')
    .selectAll()
    .where('org_id', '=', org)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
}
