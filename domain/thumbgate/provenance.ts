/** The history of context objects and packs. Every type of event has its members. */
import type { CustomerId } from '#db/thumbgate/ids.ts'
import * as provenanceRows from '#db/thumbgate/provenance.ts'
import type { Writer } from '#server/database.ts'
import { randomSuffix } from '#server/ids.ts'

type ObjectStored = { namespace: string; objectId: string; source: string }

export type ProvenanceData = {
  context_object_created: ObjectStored
  context_object_deduped: ObjectStored
  context_pack_constructed: {
    packId: string
    query: string
    itemCount: number
    usedChars: number
    sourceHash: string
    retrievalStrategy: 'hierarchical' | 'flat'
  }
  context_pack_cache_hit: {
    packId: string
    sourcePackId: string
    query: string
    similarity: number
    itemCount: number
  }
  context_pack_evaluated: {
    packId: string
    outcome: string
    signal: string | null
    rubricPromotionEligible: boolean | null
  }
  internal_agent_bootstrap_created: {
    source: string
    threadId: string
    sandboxPath: string | null
    intentId: string
    delegationEligible: boolean
    packId: string
  }
}

/** Appends an event to the customer's history. */
export const recordProvenance = <Type extends keyof ProvenanceData & string>(
  db: Writer,
  customer: CustomerId,
  type: Type,
  data: ProvenanceData[Type],
  now: Date,
): Promise<void> => provenanceRows.insert(db, customer, { id: `prov_${randomSuffix(20)}`, type, data }, now)
