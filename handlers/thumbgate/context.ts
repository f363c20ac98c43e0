import * as provenanceRows from '#db/thumbgate/provenance.ts'
import { evaluatePack } from '#domain/thumbgate/context/evaluate.ts'
import { constructPack } from '#domain/thumbgate/context/packs.ts'
import { toProvenanceEvent } from '#domain/thumbgate/provenance.ts'
import type { ContextHandlers } from '#generated/thumbgate/handlers.ts'
import { ok } from '#server/reply.ts'

const defaultLimit = 50

export const context: ContextHandlers = {
  async constructContextPack({ body, caller, db, now }) {
    return ok(await constructPack(db, caller.customerId, body ?? {}, now))
  },

  async evaluateContextPack({ body, caller, db, now }) {
    return ok(await evaluatePack(db, caller.customerId, body, now))
  },

  async getContextProvenance({ query, caller, db }) {
    const limit = query.limit > 0 ? query.limit : defaultLimit
    const rows = await provenanceRows.newest(db, caller.customerId, limit)
    return ok({ events: rows.reverse().map(toProvenanceEvent) })
  },
}
