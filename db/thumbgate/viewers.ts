import type { CustomerId } from '#db/thumbgate/ids.ts'
import { installation } from '#db/thumbgate/ids.ts'
import type { Reader } from '#db/types.ts'

/** Whose part of the business ledgers is looked at. Null: all of it. */
export type Viewer = {
  customerId: CustomerId
  /** Never empty, so that SQL can ask for one of them: the empty text is no installation. */
  installIds: string[]
} | null

/** The admin and the operator see everything; a customer what carries its own id, or one of its installations. */
export async function viewerOf(db: Reader, customer: CustomerId): Promise<Viewer> {
  if (customer === installation) return null
  const rows = await db
    .selectFrom('thumbgate.api_keys')
    .select('install_id as id')
    .distinct()
    .where('customer_id', '=', customer)
    .where('install_id', 'is not', null)
    .execute()
  return { customerId: customer, installIds: ['', ...rows.flatMap(({ id }) => (id === null ? [] : [id]))] }
}
