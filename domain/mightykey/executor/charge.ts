/** What a unit of work costs, written with its result, so that no retry charges twice (section 9). */
import * as creditRows from '#db/mightykey/credits.ts'
import { asOrgId } from '#db/mightykey/ids.ts'
import type { UnitKey } from '#db/mightykey/run-units.ts'
import * as runRows from '#db/mightykey/runs.ts'
import * as usageRows from '#db/mightykey/usage.ts'
import { fallsBelow, formatCredits, parseCredits, type Tokens, unitCost } from '#domain/mightykey/credits.ts'
import type { RunScope } from '#domain/mightykey/executor/services.ts'
import type { DraftEvent } from '#domain/mightykey/run-events.ts'
import type { Stage } from '#domain/mightykey/stages.ts'
import { uuid } from '#server/ids.ts'

export interface UnitCost {
  /** `stage.plan`, `tool.call`, … */
  eventType: string
  /** Null where nobody was asked. */
  model: string | null
  tokens: Tokens
}

/** Charges the unit to its run and, with a live run, to the organisation. Returns the event that tells it. */
export async function charge(
  scope: RunScope,
  run: runRows.RunRow,
  key: UnitKey & { stage: Stage },
  cost: UnitCost,
): Promise<DraftEvent> {
  const { db, now, runs } = scope
  const org = asOrgId(run.org_id)
  const { policy } = runs
  const amount = run.livemode ? unitCost(policy.feeOf(key.stage), cost.tokens, policy.prices) : 0n
  const credits = formatCredits(amount)
  const tokens = { tokensInput: cost.tokens.input, tokensOutput: cost.tokens.output }
  const usage = { id: uuid(), ...key, eventType: cost.eventType, model: cost.model, credits }
  const asked = cost.model === null ? { tokensInput: null, tokensOutput: null } : tokens
  await usageRows.insert(db, org, { ...usage, ...asked }, now)
  const totals = await runRows.addCost(db, org, run.id, { credits, ...tokens, model: cost.model })
  if (amount > 0n) await debit(scope, run, key, amount)
  return {
    type: 'cost_update',
    data: { creditsCharged: credits, totalCredits: totals.total_credits_used, ...tokens },
  }
}

async function debit(scope: RunScope, run: runRows.RunRow, key: UnitKey, amount: bigint): Promise<void> {
  const { db, now, events, runs } = scope
  const entry = await creditRows.post(db, asOrgId(run.org_id), {
    id: uuid(),
    type: 'usage',
    amount: formatCredits(-amount),
    description: `${key.stage} of a run`,
    reference: `${key.stage}/${key.unit}`,
    runId: run.id,
    createdAt: now,
  })
  const after = parseCredits(entry.balance_after)
  const threshold = runs.policy.lowCredits
  if (!fallsBelow(after + amount, after, threshold)) return
  const payload = { creditBalance: formatCredits(after), threshold: formatCredits(threshold) }
  events.emit('credit.low', payload, { tenant: run.org_id, livemode: true })
}
