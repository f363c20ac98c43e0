import * as interventionRows from '#db/retivo/interventions.ts'
import * as playbookRows from '#db/retivo/playbooks.ts'
import * as tenantRows from '#db/retivo/tenants.ts'
import { record } from '#domain/retivo/audit.ts'
import { escapeHtml } from '#domain/retivo/delivery/email.ts'
import { readToken } from '#domain/retivo/delivery/unsubscribe.ts'
import { fail } from '#domain/retivo/errors.ts'
import { ingest } from '#domain/retivo/ingestion.ts'
import { compose } from '#domain/retivo/interventions/compose.ts'
import { interventionId } from '#domain/retivo/interventions/ids.ts'
import { targetOf } from '#domain/retivo/interventions/manual.ts'
import { sendSoon } from '#domain/retivo/interventions/send-soon.ts'
import { toIntervention } from '#domain/retivo/interventions/views.ts'
import { consider } from '#domain/retivo/pipeline/consider.ts'
import { utcDay } from '#domain/retivo/pipeline/load.ts'
import { toDryRun } from '#domain/retivo/pipeline/views.ts'
import type { Caller, EventPayloads } from '#domain/retivo/system.ts'
import { isShadowMode } from '#domain/retivo/tenants.ts'
import type { InterventionsHandlers } from '#generated/retivo/handlers.ts'
import type { RequestInfo } from '#server/contract.ts'
import { content, created, ok } from '#server/reply.ts'
import type { BesideRoute } from '#server/system.ts'

const maxListed = 100

const ownerOf = ({ tenantId, mode }: Caller) => ({ tenant: tenantId, mode })

const notPlanned = () => fail('not_found', 'Intervention not found or not in planned status')

export const interventions: InterventionsHandlers = {
  async listInterventions({ query, caller, db }) {
    const limit = Math.min(query.limit, maxListed)
    const rows = await interventionRows.list(db, ownerOf(caller), 'intervention', limit)
    return ok({ interventions: rows.map(toIntervention) })
  },

  async createIntervention({ body, caller, db, now }) {
    const owner = ownerOf(caller)
    const key = { ...owner, user: body.user_id }
    const { user, playbook } = await targetOf(db, key, body.playbook_id)
    const isWritten = body.message_body !== undefined && body.message_body.trim() !== ''
    const composed = isWritten ? undefined : await compose(db, key, user, playbook)
    const row = await interventionRows.insert(db, owner, {
      id: interventionId(),
      external_id: user.id,
      playbook_id: playbook.id,
      kind: 'intervention',
      status: 'planned',
      channel: body.channel,
      message_body: composed?.body ?? body.message_body ?? null,
      reasoning: 'Manual intervention',
      origin: 'manual',
      planned_at: now,
      quality_checks: composed?.quality ?? null,
    })
    const { id, status, channel } = toIntervention(row)
    return created({ id, status, channel, planned_at: row.planned_at.toISOString() })
  },

  async approveIntervention({ path, caller, db, jobs, now }) {
    const row = await interventionRows.approve(db, ownerOf(caller), path.id, now)
    if (!row) throw notPlanned()
    await record(
      db,
      caller.tenantId,
      caller.actor,
      { action: 'intervention.approved', target: `intervention ${row.id}` },
      now,
    )
    await sendSoon(jobs, row)
    return ok({ id: row.id, status: row.status })
  },

  async pauseIntervention({ path, caller, db, now }) {
    const tenant = await tenantRows.get(db, caller.tenantId)
    const row = await interventionRows.pause(db, ownerOf(caller), path.id, isShadowMode(tenant, now))
    if (!row) throw fail('not_found', 'Intervention not found')
    return ok({ id: row.id, status: row.status })
  },

  async rejectIntervention({ path, body, caller, db }) {
    const row = await interventionRows.reject(db, ownerOf(caller), path.id, body.reason)
    if (!row) throw notPlanned()
    // What was rejected does not count against the playbook's day.
    if (row.origin === 'pipeline' && !row.shadow && row.playbook_id !== null) {
      const place = { id: row.playbook_id, day: utcDay(row.planned_at) }
      await playbookRows.giveDay(db, caller.tenantId, caller.mode, place)
    }
    return ok({ id: row.id, status: row.status })
  },

  async rollbackIntervention({ path, body, caller, db, now }) {
    const reason = body?.reason ?? null
    const row = await interventionRows.rollBack(db, ownerOf(caller), path.id, { reason, now })
    if (!row) throw fail('not_found', 'Intervention not found or not in a rollback-eligible status')
    return ok({ id: row.id, status: row.status })
  },

  async flagIntervention({ path, body, caller, db, now }) {
    const row = await interventionRows.flag(db, ownerOf(caller), path.id, { reason: body.reason, now })
    if (!row) throw fail('not_found', 'Intervention not found')
    return ok({ id: row.id, flagged: row.flagged })
  },

  async dryRunIntervention({ body, caller, services, signal, log, now }) {
    const key = { ...ownerOf(caller), user: body.user_id }
    const thinking = { model: services.model, timeoutMs: services.settings.llmTimeoutMs, signal, log }
    const considered = await consider((work) => services.database.read(work), key, thinking, now)
    if (!considered) throw fail('not_found', 'User not found')
    return ok(toDryRun(considered))
  },
}

/** The link in every mail: looking at it changes nothing, because scanners of mail look at links. */
const tokenOf = ({ url }: RequestInfo): string => new URL(url, 'http://this').searchParams.get('t') ?? ''

const brokenLink = () => fail('not_found', 'This link does not work: it is not complete, or was not made here')

const page = (title: string, body: string) =>
  content(
    200,
    'text/html',
    `<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8"><title>${title}</title></head>\n<body>\n<h1>${title}</h1>\n${body}\n</body>\n</html>\n`,
  )

const unsubscribePath = '/api/unsubscribe'
const answers = ['text/html', 'application/json']

/** A page with a button. */
export const unsubscribePage: BesideRoute<'retivo'> = {
  operationId: 'unsubscribePage',
  method: 'GET',
  path: unsubscribePath,
  effect: 'read',
  rateLimit: 'none',
  answers,
  async handler({ db, request, services }) {
    const token = tokenOf(request)
    if (!(await readToken(db, services.sealer, token))) throw brokenLink()
    return page(
      'Unsubscribe',
      `<p>Press the button, and you will get no more messages.</p>\n<form method="post" action="?t=${escapeHtml(encodeURIComponent(token))}"><button>Unsubscribe</button></form>`,
    )
  },
}

/** The button, and the one click of mail programs: as if the user's product had sent `$opt_out` now. */
export const unsubscribe: BesideRoute<'retivo'> = {
  operationId: 'unsubscribe',
  method: 'POST',
  path: unsubscribePath,
  effect: 'write',
  rateLimit: 'none',
  accepts: ['application/x-www-form-urlencoded', 'multipart/form-data'],
  answers,
  async handler({ db, events, jobs, now, request, services }) {
    const key = await readToken(db, services.sealer, tokenOf(request))
    if (!key) throw brokenLink()
    const emit: typeof events.emit = (type, payload, options) =>
      events.emit<keyof EventPayloads>(type, payload, { ...options, tenant: key.tenant })
    const event = { name: '$opt_out', properties: {} }
    const message = { userId: key.user, at: now, key: null, event, traits: null }
    await ingest(
      { db, jobs, events: { emit } },
      { tenantId: key.tenant, mode: key.mode, source: 'api', receivedAt: now, messages: [message] },
    )
    return page('Unsubscribed', '<p>You will get no more messages.</p>')
  },
}
