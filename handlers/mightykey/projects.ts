import * as projectRows from '#db/mightykey/projects.ts'
import { actorOf, record } from '#domain/mightykey/audit.ts'
import { fail } from '#domain/mightykey/errors.ts'
import {
  assertRepositoryUrl,
  changedFields,
  createProject,
  toProject,
  toProjectEnvironment,
} from '#domain/mightykey/projects.ts'
import { cancelRunsOf } from '#domain/mightykey/run-requests.ts'
import type { ProjectsHandlers } from '#generated/mightykey/handlers.ts'
import { created, ok } from '#server/reply.ts'

export const projects: ProjectsHandlers = {
  async listProjects({ query, caller, db }) {
    const filter = { status: query.status }
    const rows = await projectRows.list(db, caller.orgId, filter, { limit: query.limit, offset: query.offset })
    const count = await projectRows.count(db, caller.orgId, filter)
    return ok({ data: { projects: rows.map(toProject), count } })
  },

  async createProject({ body, caller, request, db, events, now }) {
    const { name, slug, description = null, githubRepoUrl = null } = body
    assertRepositoryUrl(githubRepoUrl)
    const project = { name, slug, description, githubRepoUrl, createdBy: caller.userId }
    const row = await createProject(db, caller.orgId, project, now)
    await record(
      db,
      actorOf(caller, request.ip),
      { action: 'project.created', targetType: 'project', targetId: row.id },
      now,
    )
    events.emit('project.created', toProject(row), { livemode: caller.livemode })
    return created({ data: toProject(row) })
  },

  async getProject({ path, caller, db }) {
    const row = await projectRows.find(db, caller.orgId, path.id)
    if (!row) throw fail('not_found')
    return ok({ data: toProject(row) })
  },

  async updateProject({ path, body, caller, request, db, now }) {
    const { name, description, status, githubRepoUrl } = body
    assertRepositoryUrl(githubRepoUrl)
    const changes = { name, description, status, githubRepoUrl }
    const fields = changedFields(changes)
    const row =
      fields.length === 0
        ? await projectRows.find(db, caller.orgId, path.id)
        : await projectRows.update(db, caller.orgId, path.id, changes, now)
    if (!row) throw fail('not_found')
    if (fields.length > 0) {
      const event = { action: 'project.updated', targetType: 'project', targetId: row.id } as const
      await record(db, actorOf(caller, request.ip), { ...event, metadata: { fields } }, now)
    }
    return ok({ data: toProject(row) })
  },

  async deleteProject({ path, caller, request, services, db, jobs, events, now }) {
    const scope = { db, jobs, events, now, runs: services.runs }
    const row = await projectRows.markDeleted(db, caller.orgId, path.id, now)
    if (!row) throw fail('not_found')
    await cancelRunsOf(scope, caller.orgId, { projectId: row.id, reason: 'The project was deleted' })
    await record(
      db,
      actorOf(caller, request.ip),
      { action: 'project.deleted', targetType: 'project', targetId: row.id },
      now,
    )
    events.emit('project.deleted', toProject(row), { livemode: caller.livemode })
    return ok({ data: { deleted: true, id: row.id } })
  },

  async listProjectEnvironments({ path, caller, db }) {
    const project = await projectRows.find(db, caller.orgId, path.id)
    if (!project) throw fail('not_found')
    const rows = await projectRows.environments(db, caller.orgId, project.id)
    return ok({ data: { environments: rows.map(toProjectEnvironment) } })
  },
}
