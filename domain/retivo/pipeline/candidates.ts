/** What is known about one user's evaluation before anything is decided. */
import type { LifecycleArea } from '#domain/retivo/playbooks/areas.ts'
import type { Playbook } from '#domain/retivo/playbooks/playbook.ts'
import type { TenantConfig } from '#domain/retivo/tenants.ts'

export interface TenantState {
  name: string
  killSwitchActive: boolean
  isShadow: boolean
  planStatus: string
  planStatusAt: Date
  config: TenantConfig
}

export interface UserState {
  id: string
  name: string | null
  email: string | null
  company: string | null
  role: string | null
  locale: string | null
  teamSize: number | null
  properties: Readonly<Record<string, unknown>>
  stage: string
  riskLevel: string
  riskScore: number
  activation: number
  engagement: number
  expansion: number
  optedOut: boolean
  overLimit: boolean
  churnedAt: Date | null
}

/** What a playbook has done to one user, and counts that are needed to rank it. */
export interface History {
  lastPlannedAt: Date | null
  plannedEver: number
  /** Within the playbook's frequency cap. */
  plannedInCap: number
  /** On today's UTC date, to anybody. */
  plannedToday: number
  positive: number
  negative: number
  neutral: number
  /** Of the playbook's interventions, to anybody, in the last 30 days. */
  flags30d: number
}

/** An active playbook whose entry conditions the user matches. */
export interface Candidate {
  playbook: Playbook
  history: History
  /** Its hints say that a person should take over. */
  escalates: boolean
}

export interface Situation {
  now: Date
  tenant: TenantState
  user: UserState
  candidates: readonly Candidate[]
  /** Interventions of the user that are planned or approved; shadow ones count in shadow mode only. */
  pending: number
  /** Escalations of the user, made automatically, that nobody has handled; shadow ones likewise. */
  openEscalations: number
  /** Interventions to the user within the tenant's frequency cap, of all playbooks. */
  plannedInGlobalCap: number
  /** Interventions of win-back playbooks since the user churned: when they were planned. */
  winbackPlannedAt: readonly Date[]
}

export const isWinback = (area: LifecycleArea | null): boolean => area === 'win_back'
