/** The history of context objects and packs. Every type of event has its members. */
import type { CustomerId } from '#db/thumbgate/ids.ts'
import * as provenanceRows from '#db/thumbgate/provenance.ts'
import { newId } from '#domain/thumbgate/ids.ts'
import type { components } from '#generated/thumbgate/types.ts'
import type { Writer } from '#server/database.ts'

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
): Promise<void> => provenanceRows.insert(db, customer, { id: newId('prov'), type, data }, now)

type ProvenanceEvent = components['schemas']['ProvenanceEvent']

/** An event with the members of its type. */
export const toProvenanceEvent = ({ id, at, type, data }: provenanceRows.ProvenanceRow): ProvenanceEvent =>
  ({ ...(data as object), id, timestamp: at.toISOString(), type }) as ProvenanceEvent
