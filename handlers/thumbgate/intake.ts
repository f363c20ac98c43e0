import * as leadRows from '#db/thumbgate/sprint-leads.ts'
import { fail } from '#domain/thumbgate/errors.ts'
import { newId } from '#domain/thumbgate/ids.ts'
import { readJourney } from '#domain/thumbgate/intake/journey.ts'
import {
  assertStep,
  changeOf,
  hasRun,
  offer,
  readForm,
  runOf,
  stepOf,
  toLead,
  toWorkflowRun,
} from '#domain/thumbgate/intake/leads.ts'
import { thanksPage, wantsPage } from '#domain/thumbgate/intake/page.ts'
import { normalisePing } from '#domain/thumbgate/telemetry/ping.ts'
import { recordTelemetry } from '#domain/thumbgate/telemetry/store.ts'
import { traceIdOf } from '#domain/thumbgate/trace.ts'
import type { IntakeHandlers } from '#generated/thumbgate/handlers.ts'
import { content, created, ok, withHeaders } from '#server/reply.ts'

export const intake: IntakeHandlers = {
  async submitWorkflowSprintIntake({ body, request, services, db, now }) {
    const contents = readForm(body)
    const traceId = traceIdOf('submitWorkflowSprintIntake', request, body)
    const { attribution, cookies } = readJourney(body, request, traceId)
    const leadId = newId('lead')
    const times = { submitted_at: now, updated_at: now }
    await leadRows.insert(db, {
      id: leadId,
      ...times,
      status: 'new',
      ...contents,
      attribution: JSON.stringify(attribution),
    })
    await leadRows.insertStep(db, { lead_id: leadId, from_status: null, to_status: 'new', at: now, actor: 'website' })
    const submitted = { ...attribution, clientType: 'web', event: 'workflow_sprint_lead_submitted' }
    await recordTelemetry(db, normalisePing({ ...submitted, pipelineStatus: 'new' }, undefined, now))
    const home = services.appUrl ?? request.origin
    const links = { proofPackUrl: `${home}/proof-pack`, sprintBriefUrl: `${home}/workflow-sprint` }
    const headers = cookies.length === 0 ? {} : { 'Set-Cookie': cookies }
    if (wantsPage(request)) return withHeaders(content(201, 'text/html', thanksPage(links, leadId)), headers)
    const answer = { ok: true, leadId, status: 'new', offer, nextStep: 'review_proof_pack', ...links } as const
    return withHeaders(created(answer), headers)
  },

  async advanceWorkflowSprintLead({ body, db, now }) {
    const lead = await leadRows.find(db, body.leadId)
    if (!lead) throw fail('not_found', `There is no lead ${JSON.stringify(body.leadId.slice(0, 100))}`)
    const view = async (row: leadRows.SprintLeadRow) => toLead(row, await leadRows.listSteps(db, row.id))
    if (lead.status === body.status) return ok({ ok: true, unchanged: true, lead: await view(lead), workflowRun: null })
    assertStep(lead, body)
    const advanced = await leadRows.advance(db, lead.id, lead.status, changeOf(lead, body, now))
    if (!advanced) {
      // Somebody else took a step at the same moment: the lead is judged as it is now.
      const present = await leadRows.find(db, lead.id)
      if (present?.status === body.status) {
        return ok({ ok: true, unchanged: true, lead: await view(present), workflowRun: null })
      }
      throw fail('bad_request', `status cannot be ${body.status}: the lead is ${present?.status} now`, {
        field: 'status',
      })
    }
    await leadRows.insertStep(db, stepOf(lead, body, now))
    const run = hasRun(body.status) ? toWorkflowRun(await leadRows.insertRun(db, runOf(lead, body, now))) : null
    return ok({ ok: true, unchanged: false, lead: await view(advanced), workflowRun: run })
  },
}
