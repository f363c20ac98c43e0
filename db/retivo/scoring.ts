/** Scores, stage and risk of users, from their counters: one statement for any number of them, in db/migrations/retivo/0011-scoring.sql. */
import type { Mode, TenantId } from '#db/retivo/ids.ts'
import { jsonParameter, type Statement } from '#db/retivo/statement.ts'

/** What a batch adds to a user. Absent: nothing. */
export interface UserChange {
  u: string
  /** Latest times: of an activity that is no notice, of any event whose name lacks `$`, of a notice that the account ended. */
  act?: Date
  evt?: Date
  fin?: Date
  /** What the user said last about being contacted, and when. */
  opt?: boolean
  oat?: Date
  /** The whole profile, when traits changed it. */
  profile?: {
    name: string | null
    email: string | null
    company: string | null
    role: string | null
    teamSize: number | null
    locale: string | null
    properties: Record<string, unknown>
  }
}

/** The configuration as the statement reads it. */
export interface ScoreSettings {
  onboarding: readonly { definition: string; key: string; weight: number }[]
  retention: readonly string[]
  limits: readonly { usage: unknown; limit: unknown }[]
  signals: readonly string[]
  churn_after: number
  at_risk_after: number
  recovery: number
  activation_threshold: number
  target_events: number
  target_features: number
}

/** A user whose stage or risk level changed, or who is now to be evaluated. */
export interface ScoredRow {
  external_id: string
  from_stage: string
  to_stage: string
  reason: string
  from_risk: string
  to_risk: string
  risk_score: number
  is_due: boolean
}

export interface Scoring {
  tenantId: TenantId
  mode: Mode
  now: Date
  settings: ScoreSettings
  /** Whether the users are to be evaluated also when nothing changed. */
  evaluate: boolean
}

/**
 * Brings users, who must be held, up to date: what the batch adds, scores, stage with its history, risk level and health. Its rows are
 * {@link ScoredRow}.
 */
export const scoreUsers = (
  { tenantId, mode, now, settings, evaluate }: Scoring,
  users: readonly UserChange[],
): Statement => ({
  text: 'select * from retivo.score_users($1, $2, $3, $4, $5, $6)',
  values: [tenantId, mode, jsonParameter(users), jsonParameter(settings), now, evaluate],
})
