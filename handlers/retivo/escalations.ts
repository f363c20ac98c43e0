import * as interventionRows from '#db/retivo/interventions.ts'
import * as playbookRows from '#db/retivo/playbooks.ts'
import * as situationRows from '#db/retivo/situations.ts'
import { fail } from '#domain/retivo/errors.ts'
import { compose } from '#domain/retivo/interventions/compose.ts'
import { suggestionFor } from '#domain/retivo/interventions/escalations.ts'
import { escalationId, interventionId } from '#domain/retivo/interventions/ids.ts'
import { targetOf } from '#domain/retivo/interventions/manual.ts'
import { sendSoon } from '#domain/retivo/interventions/send-soon.ts'
import { toEscalation } from '#domain/retivo/interventions/views.ts'
import { recordOutcome } from '#domain/retivo/outcomes.ts'
import { toUserState } from '#domain/retivo/pipeline/load.ts'
import { readHints } from '#domain/retivo/playbooks/hints.ts'
import { readPlaybook } from '#domain/retivo/playbooks/playbook.ts'
import type { Caller } from '#domain/retivo/system.ts'
import type { EscalationsHandlers } from '#generated/retivo/handlers.ts'
import { created, ok } from '#server/reply.ts'

const maxListed = 100

const ownerOf = ({ tenantId, mode }: Caller) => ({ tenant: tenantId, mode })

const notFound = () => fail('not_found', 'Escalation not found')

export const escalations: EscalationsHandlers = {
  async listEscalations({ query, caller, db }) {
    const limit = Math.min(query.limit, maxListed)
    const rows = await interventionRows.list(db, ownerOf(caller), 'escalation', limit)
    return ok({ escalations: rows.map(toEscalation) })
  },

  async createEscalation({ body, caller, db, now }) {
    const owner = ownerOf(caller)
    const { user, playbook } = await targetOf(db, { ...owner, user: body.user_id }, body.playbook_id)
    const row = await interventionRows.insert(db, owner, {
      id: escalationId(),
      external_id: user.id,
      playbook_id: playbook.id,
      kind: 'escalation',
      status: 'pending',
      channel: 'escalate',
      origin: 'manual',
      severity: body.severity,
      reasoning: `[${body.severity}] ${body.reason}`,
      suggested_action: suggestionFor(body.severity),
      planned_at: now,
    })
    return created({ id: row.id, status: row.status })
  },

  async handleEscalation({ path, body, caller, db, jobs, events, now }) {
    const owner = ownerOf(caller)
    const outcome = body.outcome ?? 'pending'
    const by = { actor: caller.actor, action: body.action_taken, outcome, now }
    const row = await interventionRows.handle(db, owner, path.id, by)
    if (!row) throw notFound()
    // What was made in shadow mode counts in no figure.
    if (outcome !== 'pending' && !row.shadow) {
      const verdict = { result: outcome, reason: 'handled', since: row.planned_at }
      await recordOutcome({ db, jobs, events, now }, owner, row, verdict)
    }
    return ok({ id: row.id, status: row.status })
  },

  async delegateEscalation({ path, body, caller, db, jobs, now }) {
    const owner = ownerOf(caller)
    const row = await interventionRows.delegate(db, owner, path.id)
    if (!row) throw notFound()
    const key = { ...owner, user: row.external_id }
    const user = await situationRows.findUser(db, key)
    if (!user) throw new Error(`${row.id} is about a user who does not exist`)
    const found = row.playbook_id === null ? undefined : await playbookRows.find(db, owner.tenant, row.playbook_id)
    const playbook = found ? readPlaybook(found) : { area: null, hints: readHints({}, 'strategy_hints') }
    const { body: message, quality } = await compose(db, key, toUserState(user), playbook)
    const sent = await interventionRows.insert(db, owner, {
      id: interventionId(),
      external_id: row.external_id,
      playbook_id: row.playbook_id,
      kind: 'intervention',
      status: 'approved',
      channel: body?.channel ?? 'email',
      message_body: message,
      reasoning: `Delegated by ${caller.actor}: ${row.reasoning ?? 'no reason given'}`,
      origin: 'delegate',
      parent_id: row.id,
      planned_at: now,
      approved_at: now,
      quality_checks: quality,
    })
    await sendSoon(jobs, sent)
    return ok({ id: row.id, status: row.status })
  },
}
