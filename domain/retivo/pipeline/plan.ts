/** Does what was decided about users who are held. */
import { isDeepStrictEqual } from 'node:util'
import * as interventionRows from '#db/retivo/interventions.ts'
import * as playbookRows from '#db/retivo/playbooks.ts'
import * as situationRows from '#db/retivo/situations.ts'
import * as switchRows from '#db/retivo/switches.ts'
import * as tenantRows from '#db/retivo/tenants.ts'
import { recordAll } from '#domain/retivo/audit.ts'
import { loadBrand } from '#domain/retivo/brand.ts'
import { type Composed, write } from '#domain/retivo/interventions/compose.ts'
import { severityOf, suggestionFor } from '#domain/retivo/interventions/escalations.ts'
import { escalationId, interventionId } from '#domain/retivo/interventions/ids.ts'
import { sendSoon } from '#domain/retivo/interventions/send-soon.ts'
import { approvesItself } from '#domain/retivo/pipeline/approval.ts'
import type { Situation } from '#domain/retivo/pipeline/candidates.ts'
import { type Weighed, weigh } from '#domain/retivo/pipeline/consider.ts'
import type { Choice } from '#domain/retivo/pipeline/decide.ts'
import { toTenantState, utcDay } from '#domain/retivo/pipeline/load.ts'
import { isHeldBack } from '#domain/retivo/pipeline/rules.ts'
import { toDecision } from '#domain/retivo/pipeline/views.ts'
import type { JobScope } from '#domain/retivo/transaction.ts'

/** Who acts when a policy does. */
const policy = 'policy'

/** What is to be done about a user whom the rules let pass; undefined: nothing. */
export type Choose = (weighed: Weighed) => Choice | undefined

interface Chosen {
  situation: Situation
  choice: Choice
}

/**
 * Plans for users, who must be held: of two who evaluate one, the second sees what the first has planned. The tenant is held only from the
 * time on when it is known that something will be planned, and what changed about it until then counts.
 */
export async function plan(
  scope: JobScope,
  owner: interventionRows.Owner,
  users: readonly situationRows.UserRow[],
  choose: Choose,
): Promise<void> {
  const { db } = scope
  const chooseFor = (tenant: tenantRows.TenantRow) => chooseAll(scope, owner, { tenant, users }, choose)
  const tenant = await tenantRows.get(db, owner.tenant)
  const chosen = await chooseFor(tenant)
  if (chosen.length === 0) return
  const held = await switchRows.holdStill(db, owner.tenant)
  await carryOut(scope, owner, isDeepStrictEqual(tenant, held) ? chosen : await chooseFor(held))
}

async function chooseAll(
  { db, now }: JobScope,
  owner: interventionRows.Owner,
  rows: { tenant: tenantRows.TenantRow; users: readonly situationRows.UserRow[] },
  choose: Choose,
): Promise<Chosen[]> {
  if (rows.users.length === 0 || isHeldBack(toTenantState(rows.tenant, now), now)) return []
  return (await weigh(db, owner, rows, now))
    .filter(({ rules }) => rules.passed)
    .flatMap((weighed) => {
      const choice = choose(weighed)
      return choice && choice.action !== 'wait' ? [{ situation: weighed.situation, choice }] : []
    })
}

/** Plans what was chosen, and tells of it. */
async function carryOut(scope: JobScope, owner: interventionRows.Owner, chosen: readonly Chosen[]): Promise<void> {
  const { db, events } = scope
  // One escalation that nobody has handled yet says it already.
  const escalated = chosen.filter(
    ({ choice, situation }) => choice.action === 'escalate' && situation.openEscalations === 0,
  )
  const composed = await composeAll(
    scope,
    owner,
    chosen.filter(({ choice }) => choice.action === 'intervene'),
  )
  const placed = await takePlaces(scope, owner, composed)
  const rows = [...escalated.map((one) => toEscalation(one)), ...placed.map((one) => toIntervention(one))]
  if (rows.length === 0) return
  await sendApproved(scope, owner, await interventionRows.insertAll(db, owner, rows), placed)
  for (const { situation, choice } of [...escalated, ...placed]) {
    if (situation.tenant.isShadow) continue
    events.emit(
      'decision.recommended',
      { user_id: situation.user.id, decision: toDecision(choice) },
      { livemode: owner.mode === 'live' },
    )
  }
}

interface Written extends Chosen {
  composed: Composed
}

async function composeAll(
  { db }: JobScope,
  owner: interventionRows.Owner,
  chosen: readonly Chosen[],
): Promise<Written[]> {
  if (chosen.length === 0) return []
  const brand = await loadBrand(db, owner.tenant)
  const ids = chosen.map(({ situation }) => situation.user.id)
  const told = await situationRows.listLastMessages(db, owner, ids)
  const last = new Map(told.map((row) => [row.external_id, row.message_body]))
  return chosen.map(({ situation, choice }) => {
    const { user } = situation
    const { playbook } = choice.candidate
    const composed = write({ user, playbook, proposed: choice.message, brand, last: last.get(user.id) ?? null })
    return { situation, choice, composed }
  })
}

/** Those for whom the day has a place left in the playbook, first come, first served; in shadow mode nobody needs one. */
async function takePlaces(
  { db, now }: JobScope,
  owner: interventionRows.Owner,
  written: readonly Written[],
): Promise<Written[]> {
  if (written[0]?.situation.tenant.isShadow) return [...written]
  const placed: Written[] = []
  const groups = [...Map.groupBy(written, ({ choice }) => choice.candidate.playbook)]
  // In one order, so that two who plan for the same playbooks do not wait for each other.
  for (const [{ id, constraints }, ones] of groups.toSorted(([a], [b]) => (a.id < b.id ? -1 : 1))) {
    const day = { id, day: utcDay(now), limit: constraints.dailyLimit }
    placed.push(...ones.slice(0, await playbookRows.takePlaces(db, owner, day, ones.length)))
  }
  return placed
}

function toEscalation({ situation: { now, user, tenant }, choice }: Chosen): interventionRows.NewIntervention {
  const severity = severityOf(user.riskLevel)
  return {
    id: escalationId(),
    external_id: user.id,
    playbook_id: choice.candidate.playbook.id,
    kind: 'escalation',
    status: 'pending',
    channel: 'escalate',
    origin: 'pipeline',
    severity,
    reasoning: choice.reasoning,
    confidence: choice.confidence,
    suggested_action: choice.message ?? suggestionFor(severity),
    shadow: tenant.isShadow,
    planned_at: now,
  }
}

function toIntervention({ situation, choice, composed }: Written): interventionRows.NewIntervention {
  const { now, user, tenant } = situation
  const isApproved = approvesItself(tenant.config.approvalMode, choice, {
    riskLevel: user.riskLevel,
    qualityPassed: composed.quality.passed,
  })
  return {
    id: interventionId(),
    external_id: user.id,
    playbook_id: choice.candidate.playbook.id,
    kind: 'intervention',
    status: isApproved ? 'approved' : 'planned',
    channel: choice.channel,
    message_body: composed.body,
    reasoning: choice.reasoning,
    confidence: choice.confidence,
    origin: 'pipeline',
    shadow: tenant.isShadow,
    planned_at: now,
    approved_at: isApproved ? now : null,
    quality_checks: composed.quality,
  }
}

/** What the policy approved is sent, and the audit log says who approved it. */
async function sendApproved(
  { db, jobs, now }: JobScope,
  owner: interventionRows.Owner,
  rows: readonly interventionRows.InterventionRow[],
  placed: readonly Written[],
): Promise<void> {
  const approved = rows.filter(({ status }) => status === 'approved')
  if (approved.length === 0) return
  const mode = placed[0]?.situation.tenant.config.approvalMode
  const entries = approved.map(({ id }) => ({
    action: 'intervention.approved',
    target: `intervention ${id}`,
    data: { mode },
  }))
  await recordAll(db, owner.tenant, policy, entries, now)
  for (const row of approved) await sendSoon(jobs, row)
}
