/** Evaluates an action: reads what is known about such actions, decides, stores what was decided. */

import * as decisionRows from '#db/thumbgate/decisions.ts'
import type { CustomerId } from '#db/thumbgate/ids.ts'
import { type EvaluateRequest, normalizeAction } from '#domain/thumbgate/decisions/action.ts'
import { readPolicies } from '#domain/thumbgate/decisions/policies.ts'
import {
  type DecisionReport,
  gatherFacts,
  type Knowledge,
  type Question,
  reportOn,
  toEvaluation,
} from '#domain/thumbgate/decisions/report.ts'
import { redactAll } from '#domain/thumbgate/feedback/firewall.ts'
import { wholeCharacters } from '#domain/thumbgate/feedback/text.ts'
import { newId } from '#domain/thumbgate/ids.ts'
import { type LabelCounts, type ModelMetrics, noCounts, noMetrics } from '#domain/thumbgate/intervention/classifier.ts'
import { tokensOf } from '#domain/thumbgate/intervention/tokens.ts'
import { labels } from '#domain/thumbgate/intervention/weights.ts'
import { actionKeywords, firstGuardDay, mostGroups } from '#domain/thumbgate/memory-guard.ts'
import { resolveSettings, type StoredLayer } from '#domain/thumbgate/settings.ts'
import type { Writer } from '#server/database.ts'

/** Names in the audit are short; the report has the whole name. */
const longestAuditName = 200

export async function evaluate(
  db: Writer,
  customer: CustomerId,
  body: EvaluateRequest,
  now: Date,
): Promise<DecisionReport> {
  const question = ask(body)
  const known = await decisionRows.consult(db, customer, {
    tokens: ['', ...question.tokens],
    words: question.keywords,
    since: firstGuardDay(now),
    mostGroups,
  })
  const report = reportOn(gatherFacts(question, toKnowledge(known)), newId('decision'))
  const evaluation = {
    actionId: report.actionId,
    record: toEvaluation(report, now),
    tokens: question.tokens,
    gateId: report.drivers[0]?.key ?? 'none',
    toolName: wholeCharacters(report.toolName, longestAuditName),
    decision: report.decision,
    executionMode: report.decisionControl.executionMode,
  }
  await decisionRows.insertEvaluation(db, customer, evaluation, now)
  return report
}

function ask(body: EvaluateRequest): Question {
  const action = normalizeAction(body, redactAll)
  const { toolName, command: text, toolInput } = action.normalized
  const { command, files, wording } = action
  return {
    body,
    action,
    tokens: tokensOf({ kind: 'decision', tool: toolName, command, files, text: wording }),
    keywords: actionKeywords(toolName, text, toolInput),
  }
}

/** Puts the rows of one statement in their places. */
function toKnowledge(rows: readonly decisionRows.KnowledgeRow[]): Knowledge {
  const tokens = new Map<string, ReturnType<typeof noCounts>>()
  const layers: StoredLayer[] = []
  const guardGroups: { keywords: string[]; count: number }[] = []
  let [metrics, updatedAt]: [ModelMetrics, Date | null] = [noMetrics, null]
  for (const row of rows) {
    if (row.kind === 'token') countToken(tokens, row)
    // The shapes of the columns are those their writers give them.
    else if (row.kind === 'settings') layers.push({ scope: row.name, data: row.data } as StoredLayer)
    else if (row.kind === 'guard') guardGroups.push({ keywords: row.data as string[], count: row.examples })
    else [metrics, updatedAt] = [row.data as ModelMetrics, new Date(row.name)]
  }
  const total: LabelCounts = tokens.get('') ?? noCounts()
  return {
    policies: readPolicies(resolveSettings(layers)),
    model: { counts: { labels: total, tokens }, metrics, updatedAt },
    guardGroups,
  }
}

type TokenRow = Extract<decisionRows.KnowledgeRow, { kind: 'token' }>

function countToken(tokens: Map<string, ReturnType<typeof noCounts>>, { name, label, examples }: TokenRow): void {
  const counts = tokens.get(name) ?? noCounts()
  const known = labels.find((each) => each === label)
  if (known) counts[known] = examples
  tokens.set(name, counts)
}
