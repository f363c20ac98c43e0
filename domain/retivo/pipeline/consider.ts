/** Rules, then a decision: the same code whether anything is done about it or not. It writes nothing. */
import type { Logger } from 'pino'
import type { Owner } from '#db/retivo/interventions.ts'
import * as situationRows from '#db/retivo/situations.ts'
import * as tenantRows from '#db/retivo/tenants.ts'
import { loadBrand } from '#domain/retivo/brand.ts'
import type { Situation } from '#domain/retivo/pipeline/candidates.ts'
import { type Decision, decideByRanking, refusedByRules } from '#domain/retivo/pipeline/decide.ts'
import { loadSituations, type Rows } from '#domain/retivo/pipeline/load.ts'
import { askModel, type Memories, UnusableAnswer } from '#domain/retivo/pipeline/model.ts'
import { applyRules, type RulesOutcome } from '#domain/retivo/pipeline/rules.ts'
import type { Reader } from '#server/database.ts'
import type { LanguageModel } from '#server/outbound/llm/model.ts'

export interface Weighed {
  situation: Situation
  rules: RulesOutcome
}

export interface Considered extends Weighed {
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

type Read = <T>(work: (db: Reader) => Promise<T>) => Promise<T>

const rememberedEvents = 20
const rememberedInterventions = 5

/** What the rules say of each user now, in their order. */
export const weigh = async (db: Reader, owner: Owner, rows: Rows, now: Date): Promise<Weighed[]> =>
  (await loadSituations(db, owner, rows, now)).map((situation) => ({ situation, rules: applyRules(situation) }))

/** What would be done about a user now; undefined when there is no such user. Reads through `read`, and holds nothing while a model thinks. */
export async function consider(
  read: Read,
  key: situationRows.UserKey,
  thinking: Thinking,
  now: Date,
): Promise<Considered | undefined> {
  const [weighed] = await read(async (db) => {
    const user = await situationRows.findUser(db, key)
    return user ? await weigh(db, key, { tenant: await tenantRows.get(db, key.tenant), users: [user] }, now) : []
  })
  return weighed && { ...weighed, decision: await decide(read, key, weighed, thinking) }
}

/** The decision about a user who was weighed; likewise. */
export async function decide(
  read: Read,
  key: situationRows.UserKey,
  { situation, rules }: Weighed,
  { model, timeoutMs, signal, log }: Thinking,
): Promise<Decision> {
  const refused = refusedByRules(rules)
  if (refused) return refused
  if (!model) return decideByRanking(situation, rules.eligible)
  const memories = await read((db) => remember(db, key))
  const patience = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)])
  try {
    return await askModel(model, situation, rules.eligible, memories, patience)
  } catch (error) {
    signal.throwIfAborted()
    // Whatever the model's server does, a decision is made; what it said may hold anything, so it is not logged.
    log.warn({ error: error instanceof UnusableAnswer ? error.message : nameOf(error) }, 'the model did not decide')
    return decideByRanking(situation, rules.eligible, 'Fallback ranking (model unavailable): ')
  }
}

const remember = async (db: Reader, key: situationRows.UserKey): Promise<Memories> => ({
  brand: await loadBrand(db, key.tenant),
  events: await situationRows.listLatestEvents(db, key, rememberedEvents),
  interventions: await situationRows.listLatestInterventions(db, key, rememberedInterventions),
})

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error)
