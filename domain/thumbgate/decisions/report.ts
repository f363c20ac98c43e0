/** One evaluation: what is known about an action, what is decided, and the report of it. */
import type { Action, EvaluateRequest } from '#domain/thumbgate/decisions/action.ts'
import { blastRadius } from '#domain/thumbgate/decisions/blast.ts'
import { controlOf } from '#domain/thumbgate/decisions/control.ts'
import { controlCost, controlWorkflow } from '#domain/thumbgate/decisions/controls.ts'
import { bandOf, findDrivers, scoreOf } from '#domain/thumbgate/decisions/drivers.ts'
import type { Facts } from '#domain/thumbgate/decisions/facts.ts'
import { checkIntegrity } from '#domain/thumbgate/decisions/integrity.ts'
import type { DecisionPolicies } from '#domain/thumbgate/decisions/policies.ts'
import { profileOf } from '#domain/thumbgate/decisions/profile.ts'
import { remediationsFor } from '#domain/thumbgate/decisions/remediations.ts'
import { planSurface } from '#domain/thumbgate/decisions/sandbox.ts'
import { scopeViolation } from '#domain/thumbgate/decisions/scope.ts'
import { decide } from '#domain/thumbgate/decisions/verdict.ts'
import { consultPolicy, type Model } from '#domain/thumbgate/intervention/policy.ts'
import { type GuardGroup, guardAction } from '#domain/thumbgate/memory-guard.ts'
import type { components } from '#generated/thumbgate/types.ts'

export type DecisionReport = components['schemas']['DecisionReport']

/** An action, and how it is compared with what is known. */
export interface Question {
  body: EvaluateRequest
  action: Action
  /** For the learned policy. */
  tokens: readonly string[]
  /** For repeated mistakes. */
  keywords: readonly string[]
}

/** What the data set of the caller knows about such actions. */
export interface Knowledge {
  policies: DecisionPolicies
  model: Model
  guardGroups: readonly GuardGroup[]
}

export function gatherFacts({ body, action, tokens, keywords }: Question, knowledge: Knowledge): Facts {
  const { usage, workflow } = action.normalized
  const blast = blastRadius(action, knowledge.policies.approvedPaths)
  const integrity = checkIntegrity({
    command: action.command,
    releaseSensitiveFiles: blast.releaseSensitiveFiles,
    governance: knowledge.policies.governance,
    dispatch: body.workflowDispatch,
    baseBranch: body.baseBranch,
    requirePrForReleaseSensitive: body.requirePrForReleaseSensitive === true,
    requireVersionNotBehindBase: body.requireVersionNotBehindBase === true,
  })
  return {
    action,
    cost: controlCost(body.budget ?? {}, usage, workflow),
    workflowControl: controlWorkflow(workflow),
    profile: profileOf(action.wording),
    scope: scopeViolation(action.files, knowledge.policies.allowedPaths),
    blast,
    integrity,
    guard: guardAction(knowledge.guardGroups, new Set(keywords)),
    learned: consultPolicy(knowledge.model, {
      tokens,
      toolName: action.normalized.toolName,
      affectedFiles: action.files,
      blockerCount: integrity.blockers.length,
    }),
  }
}

export function reportOn(facts: Facts, actionId: string): DecisionReport {
  const drivers = findDrivers(facts)
  const riskScore = scoreOf(drivers)
  const band = bandOf(riskScore)
  const { decision, reason } = decide(facts, riskScore)
  const executionSurface = planSurface(facts, riskScore, band)
  const { action, blast, integrity } = facts
  const { toolName } = action.normalized
  const summary = `${verbs[decision]} ${toolName}: ${reason} (risk ${riskScore}, ${band.replace('_', ' ')})`
  return {
    sentinelVersion: 'workflow-sentinel-v2',
    toolName,
    normalizedAction: action.normalized,
    costControl: facts.cost,
    workflowControl: facts.workflowControl,
    decision,
    riskScore,
    band,
    summary,
    drivers,
    blastRadius: blast,
    evidence: [...drivers.map((driver) => driver.reason), ...integrity.blockers.map(({ message }) => message)],
    remediations: remediationsFor(facts, executionSurface),
    executionSurface,
    actionProfile: facts.profile,
    memoryGuard: facts.guard,
    learnedPolicy: facts.learned,
    taskScopeViolation: facts.scope,
    operationalIntegrity: integrity,
    decisionControl: controlOf(facts, { actionId, decision, score: riskScore, band }),
    reasoning: [
      `${drivers.length} drivers add up to ${riskScore}.`,
      `${blast.summary}.`,
      `${verbs[decision]}: ${reason}.`,
    ],
    actionId,
  }
}

const verbs = { allow: 'Allow', warn: 'Warn about', deny: 'Deny' } as const

export interface StoredEvaluation {
  recordType: 'evaluation'
  actionId: string
  timestamp: string
  source: 'api'
  toolName: string
  toolInput: Record<string, unknown>
  changedFiles: string[]
  recommendation: components['schemas']['DecisionRecommendation']
  blastRadius: Record<string, string | number>
  learnedPolicy: { label: string; confidence: number } | null
  topRemediations: { id: string; title: string }[]
  evidence: string[]
}

/** What is kept of a report. */
export function toEvaluation(report: DecisionReport, now: Date): StoredEvaluation {
  const { blastRadius: blast, decisionControl: control, learnedPolicy: learned } = report
  return {
    recordType: 'evaluation',
    actionId: report.actionId,
    timestamp: now.toISOString(),
    source: 'api',
    toolName: report.toolName,
    toolInput: report.normalizedAction.toolInput,
    changedFiles: blast.affectedFiles,
    recommendation: {
      decision: report.decision,
      riskScore: report.riskScore,
      riskBand: report.band,
      executionMode: control.executionMode,
      decisionOwner: control.decisionOwner,
      reversibility: control.reversibility,
      requiresHumanApproval: control.requiresHumanApproval,
      summary: report.summary,
      recommendedAction: control.recommendedAction,
    },
    blastRadius: {
      severity: blast.severity,
      fileCount: blast.fileCount,
      surfaceCount: blast.surfaceCount,
      releaseSensitiveCount: blast.releaseSensitiveFiles.length,
      protectedWithoutApprovalCount: blast.unapprovedProtectedFiles.length,
      summary: blast.summary,
    },
    learnedPolicy: learned.enabled
      ? { label: learned.prediction.label, confidence: learned.prediction.confidence }
      : null,
    topRemediations: report.remediations.slice(0, 3).map(({ id, title }) => ({ id, title })),
    evidence: report.evidence.slice(0, 4),
  }
}
