/** Puts together what runs need from the configuration. */
import { parseCredits } from '#domain/mightykey/credits.ts'
import type { RunPolicy, RunServices } from '#domain/mightykey/executor/services.ts'
import { builtinPlanner } from '#domain/mightykey/providers/builtin-planner.ts'
import { createHttpProbe } from '#domain/mightykey/providers/http-probe.ts'
import { createRunFeed } from '#domain/mightykey/run-feed.ts'
import type { Config } from '#server/config.ts'
import { createGuardedFetch } from '#server/outbound/fetch.ts'
import { languageModel } from '#server/outbound/llm/model.ts'
import type { Kernel } from '#server/system.ts'

export function createRunServices({ config, database, log }: Pick<Kernel, 'config' | 'database' | 'log'>): RunServices {
  const { llm } = config.mightykey
  const live = llm ? languageModel(llm) : builtinPlanner
  return {
    reasonerFor: (livemode) => (livemode ? live : builtinPlanner),
    tools: [],
    deployTargets: [],
    probe: createHttpProbe(createGuardedFetch(config)),
    policy: policyOf(config.mightykey),
    secrets: llm?.apiKey === undefined ? [] : [llm.apiKey],
    feed: createRunFeed(database, log),
  }
}

export function policyOf(settings: Config['mightykey']): RunPolicy {
  const { every, byStage } = settings.stageFee
  return {
    feeOf: (stage) => parseCredits(byStage[stage] ?? every),
    prices: {
      tokensInput: parseCredits(settings.tokenPriceInput),
      tokensOutput: parseCredits(settings.tokenPriceOutput),
      margin: parseCredits(settings.tokenMargin),
    },
    costLimit: parseCredits(settings.runCostLimit),
    lowCredits: parseCredits(settings.lowCreditThreshold),
    approvalTtlHours: settings.approvalTtlHours,
    stageDelayMs: settings.stageDelayMs,
    runsAtOnce: settings.runsAtOnce,
  }
}
