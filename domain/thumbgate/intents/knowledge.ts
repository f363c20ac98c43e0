/** What a data set knows when a plan is made. */
import * as autoGateRows from '#db/thumbgate/auto-gates.ts'
import * as handoffRows from '#db/thumbgate/handoffs.ts'
import type { CustomerId } from '#db/thumbgate/ids.ts'
import * as reliabilityRows from '#db/thumbgate/reliability.ts'
import * as settingsRows from '#db/thumbgate/settings.ts'
import { taskKeyOf } from '#domain/thumbgate/handoffs/task-key.ts'
import { gatesOf } from '#domain/thumbgate/intents/gates.ts'
import type { PlanKnowledge, PlanRequest } from '#domain/thumbgate/intents/plan.ts'
import type { DelegateProfile } from '#domain/thumbgate/intents/profiles.ts'
import { type Random, sampler } from '#domain/thumbgate/reliability.ts'
import { resolveSettings, type StoredLayer } from '#domain/thumbgate/settings.ts'
import type { Reader } from '#server/database.ts'

/** A failure is recent for this long. */
const recentDays = 30

export async function knowledgeFor(
  db: Reader,
  customer: CustomerId,
  { intent, repoPath, context }: PlanRequest,
  random: Random,
  now: Date,
): Promise<PlanKnowledge> {
  const since = new Date(now.getTime() - recentDays * 86_400_000)
  const feedback = await reliabilityRows.list(db, customer, 'feedback')
  const delegation = await reliabilityRows.list(db, customer, 'delegation')
  const layers = await settingsRows.list(db, customer)
  const gates = await autoGateRows.list(db, customer)
  const failed = await handoffRows.failedDelegates(db, customer, intent.id, since)
  const open = await handoffRows.findOpen(db, customer, taskKeyOf(intent.id, repoPath, context))
  return {
    sampleCategory: sampler(feedback, random),
    samplePartner: sampler(delegation, random),
    // Scopes are kept by a check constraint of the table, and only objects are written.
    gates: gatesOf(resolveSettings(layers as StoredLayer[]), gates),
    history: {
      reliability: Object.fromEntries(
        delegation
          .filter(({ samples }) => samples > 0)
          .map(({ category, alpha, beta }) => [category, alpha / (alpha + beta)]),
      ),
      // Only delegates are written.
      failedDelegates: failed as (DelegateProfile | null)[],
      hasOpenHandoff: open !== undefined,
    },
  }
}
