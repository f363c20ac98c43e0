import * as approvalRows from '#db/mightykey/approvals.ts'
import * as eventRows from '#db/mightykey/run-events.ts'
import * as runRows from '#db/mightykey/runs.ts'
import { isStillAdmitted } from '#domain/mightykey/access.ts'
import { approve, deny } from '#domain/mightykey/approvals.ts'
import { actorOf } from '#domain/mightykey/audit.ts'
import { fail } from '#domain/mightykey/errors.ts'
import { cancelRun, createRun } from '#domain/mightykey/run-requests.ts'
import { maxEventsShown, toApproval, toReplay, toRun, toRunDetail } from '#domain/mightykey/runs.ts'
import { assertRoomForStream, noEvents, resumePoint } from '#domain/mightykey/streams.ts'
import type { RunsHandlers } from '#generated/mightykey/handlers.ts'
import { content, created, ok } from '#server/reply.ts'

export const runs: RunsHandlers = {
  async listRuns({ query, caller, db }) {
    const filter = { projectId: query.projectId, status: query.status }
    const rows = await runRows.list(db, caller.orgId, filter, { limit: query.limit, offset: query.offset })
    const count = await runRows.count(db, caller.orgId, filter)
    return ok({ data: { runs: rows.map(toRun), count } })
  },

  async createRun({ body, caller, services, db, jobs, events, now }) {
    const { requestText, projectId } = body
    const scope = { db, jobs, events, now, runs: services.runs }
    const { userId, livemode } = caller
    const row = await createRun(scope, caller.orgId, { userId, livemode, requestText, projectId })
    return created({ data: toRun(row) })
  },

  async getRun({ path, caller, db }) {
    const row = await runRows.find(db, caller.orgId, path.id)
    if (!row) throw fail('not_found')
    const events = await eventRows.listNewest(db, caller.orgId, row.id, maxEventsShown)
    const approvals = await approvalRows.list(db, caller.orgId, row.id)
    return ok({ data: toRunDetail(row, events, approvals) })
  },

  async approveRun({ path, body, caller, request, services, db, jobs, events, now }) {
    const scope = { db, jobs, events, now, runs: services.runs }
    const { orgId, userId } = caller
    const decision = { orgId, runId: path.id, approvalId: body.approvalId, by: userId }
    const approval = await approve(scope, { ...decision, actor: actorOf(caller, request.ip) })
    return ok({ data: toApproval(approval) })
  },

  async denyRun({ path, body, caller, request, services, db, jobs, events, now }) {
    const scope = { db, jobs, events, now, runs: services.runs }
    const { orgId, userId } = caller
    const decision = { orgId, runId: path.id, approvalId: body.approvalId, by: userId }
    const approval = await deny(scope, { ...decision, actor: actorOf(caller, request.ip) }, body.reason)
    return ok({ data: toApproval(approval) })
  },

  async cancelRun({ path, body, caller, services, db, jobs, events, now }) {
    const scope = { db, jobs, events, now, runs: services.runs }
    const row = await cancelRun(scope, caller.orgId, path.id, body?.reason ?? null)
    return ok({ data: toRun(row) })
  },

  async getRunReplay({ path, caller, db }) {
    const row = await runRows.find(db, caller.orgId, path.id)
    if (!row) throw fail('not_found')
    const visible = await eventRows.listVisible(db, caller.orgId, row.id)
    return ok({ data: toReplay(row, visible) })
  },

  async streamRunEvents({ path, header, caller, request, services, db, signal }) {
    const row = await runRows.find(db, caller.orgId, path.id)
    if (!row) throw fail('not_found')
    const after = await resumePoint(db, row, header['last-event-id'])
    const { feed } = services.runs
    const { heartbeatMs, streamsPerOrg } = services.settings
    assertRoomForStream(feed.countOpen(caller.orgId), streamsPerOrg, heartbeatMs)
    // Nobody reads the body of an answer to HEAD, so nobody would end its stream.
    if (request.method === 'HEAD') return content(200, 'text/event-stream', noEvents())
    const isAllowed = () => isStillAdmitted(services.database, caller)
    const events = feed.follow({ orgId: caller.orgId, runId: row.id, after, heartbeatMs, isAllowed, signal })
    return content(200, 'text/event-stream', events)
  },
}
