/** Rules, then a decision: the same code whether anything is done about it or not. It writes nothing. */
import type { Logger } from 'pino'
import * as situationRows from '#db/retivo/situations.ts'
import * as tenantRows from '#db/retivo/tenants.ts'
import { loadBrand } from '#domain/retivo/brand.ts'
import type { Situation } from '#domain/retivo/pipeline/candidates.ts'
import { type Decision, decideByRanking, refusedByRules } from '#domain/retivo/pipeline/decide.ts'
import { loadSituation } from '#domain/retivo/pipeline/load.ts'
import { askModel, type Memories, UnusableAnswer } from '#domain/retivo/pipeline/model.ts'
import { applyRules, type RulesOutcome } from '#domain/retivo/pipeline/rules.ts'
import type { Reader } from '#server/database.ts'
import type { LanguageModel } from '#server/outbound/llm/model.ts'

export interface Considered {
  situation: Situation
  rules: RulesOutcome
  decision: Decision
}

export interface Thinking {
  /** Absent: the ranking decides. */
  model: LanguageModel | undefined
  /** Milliseconds a model has, its repetitions included. */
  timeoutMs: number
  signal: AbortSignal
  log: Logger
}

const rememberedEvents = 20
const rememberedInterventions = 5

/** What would be done about a user now; undefined when there is no such user. Reads through `read`, and holds nothing while a model thinks. */
export async function consider(
  read: <T>(work: (db: Reader) => Promise<T>) => Promise<T>,
  key: situationRows.UserKey,
  thinking: Thinking,
  now: Date,
): Promise<Considered | undefined> {
  const known = await read(async (db) => {
    const user = await situationRows.findUser(db, key)
    if (!user) return undefined
    const tenant = await tenantRows.get(db, key.tenant)
    const situation = await loadSituation(db, key, { tenant, user }, now)
    const rules = applyRules(situation)
    const memories = rules.passed && thinking.model ? await remember(db, key) : undefined
    return { situation, rules, memories }
  })
  if (!known) return undefined
  const { situation, rules, memories } = known
  const decision = refusedByRules(rules) ?? (await choose(situation, rules, memories, thinking))
  return { situation, rules, decision }
}

const remember = async (db: Reader, key: situationRows.UserKey): Promise<Memories> => ({
  brand: await loadBrand(db, key.tenant),
  events: await situationRows.listLatestEvents(db, key, rememberedEvents),
  interventions: await situationRows.listLatestInterventions(db, key, rememberedInterventions),
})

async function choose(
  situation: Situation,
  { eligible }: RulesOutcome,
  memories: Memories | undefined,
  { model, timeoutMs, signal, log }: Thinking,
): Promise<Decision> {
  if (!model || !memories) return decideByRanking(situation, eligible)
  try {
    return await askModel(
      model,
      situation,
      eligible,
      memories,
      AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
    )
  } catch (error) {
    signal.throwIfAborted()
    // Whatever the model's server does, a decision is made; what it said may hold anything, so it is not logged.
    log.warn({ error: error instanceof UnusableAnswer ? error.message : nameOf(error) }, 'the model did not decide')
    return decideByRanking(situation, eligible, 'Fallback ranking (model unavailable): ')
  }
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error)
