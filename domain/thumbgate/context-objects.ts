/** Stored texts that packs are made of: captured feedback, memories and rule documents. */
import { createHash } from 'node:crypto'
import * as objectRows from '#db/thumbgate/context-objects.ts'
import type { CustomerId } from '#db/thumbgate/ids.ts'
import { newId } from '#domain/thumbgate/ids.ts'
import { recordProvenance } from '#domain/thumbgate/provenance.ts'
import type { Writer } from '#server/database.ts'

const contextNamespaces = ['raw_history', 'memory/error', 'memory/learning', 'rules', 'tools', 'provenance'] as const
export type ContextNamespace = (typeof contextNamespaces)[number]

export interface ContextObjectInput {
  namespace: ContextNamespace
  title: string
  content: string
  tags: readonly string[]
  /** Who wrote it: `feedback`, `prevention_rules` and so on. */
  source: string
  /** Seconds after which it is not used any more. Default: never. */
  ttl?: number
  /** Texts under `reasoning`, `whatWentWrong`, `whatToChange` and `rubricFailure` are shown in packs; the rest is only kept. */
  metadata?: Record<string, unknown>
}

/** Every event of the raw history stands for itself; elsewhere exact duplicates are one object. */
const hashOf = ({ namespace, title, content, tags }: ContextObjectInput): string | null =>
  namespace === 'raw_history'
    ? null
    : createHash('sha256')
        .update(JSON.stringify([title, content, [...tags].sort()]))
        .digest('hex')

/** Stores the text, with its history, in the caller's transaction. Returns the stored object's id and whether it is new. */
export async function storeContextObject(
  db: Writer,
  customer: CustomerId,
  input: ContextObjectInput,
  now: Date,
): Promise<{ id: string; created: boolean }> {
  const { namespace, title, content, tags, source, ttl = null, metadata = {} } = input
  const object = { namespace, title, content, tags, source, ttl, metadata }
  const stored = await objectRows.insert(db, customer, { ...object, id: newId('ctx'), contentHash: hashOf(input) }, now)
  if (stored.created) await objectRows.bumpNamespace(db, customer, namespace)
  const type = stored.created ? 'context_object_created' : 'context_object_deduped'
  await recordProvenance(db, customer, type, { namespace, objectId: stored.id, source }, now)
  return stored
}
