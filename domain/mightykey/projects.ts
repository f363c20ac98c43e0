import type { OrgId } from '#db/mightykey/ids.ts'
import * as projectRows from '#db/mightykey/projects.ts'
import { fail } from '#domain/mightykey/errors.ts'
import { insertExactly, insertNumbered, toSlug } from '#domain/mightykey/slugs.ts'
import type { components } from '#generated/mightykey/types.ts'
import type { Writer } from '#server/database.ts'
import { randomSuffix, uuid } from '#server/ids.ts'

type Schemas = components['schemas']

/** Every project has these, in this order. */
const environmentNames = ['development', 'staging', 'production'] as const

/** Refuses a repository address that is not plain http(s), or that carries a user name or password. Null and absent pass. */
export function assertRepositoryUrl(address: string | null | undefined): void {
  if (address === null || address === undefined) return
  const url = /^https?:\/\//i.test(address) ? URL.parse(address) : null
  if (url?.username !== '' || url.password !== '') throw fail('repository_invalid')
}

export interface NewProject {
  name: string
  /** Taken as it is, or refused; derived from the name when absent. */
  slug?: string | undefined
  description: string | null
  githubRepoUrl: string | null
  createdBy: string
}

/** The project with its environments, which belong together from the first moment. */
export async function createProject(
  db: Writer,
  org: OrgId,
  project: NewProject,
  now: Date,
): Promise<projectRows.ProjectRow> {
  const store = {
    insert: (slug: string) => projectRows.insert(db, org, { ...project, id: uuid(), slug, createdAt: now }),
    highestSuffix: (stem: string) => projectRows.highestSuffix(db, org, stem),
  }
  const row =
    project.slug === undefined
      ? await insertNumbered(toSlug(project.name) || `project-${randomSuffix(6)}`, store)
      : await insertExactly(project.slug, store)
  const environments = environmentNames.map((name, position) => ({ id: uuid(), name, position }))
  await projectRows.insertEnvironments(db, org, row.id, environments, now)
  return row
}

/** The names of what an update is to change. */
export const changedFields = (changes: Readonly<Record<string, unknown>>): string[] =>
  Object.keys(changes).filter((name) => changes[name] !== undefined)

export const toProject = (row: projectRows.ProjectRow): Schemas['Project'] => ({
  id: row.id,
  orgId: row.org_id,
  name: row.name,
  slug: row.slug,
  description: row.description,
  // Kept by a check constraint of the table.
  status: row.status as Schemas['ProjectStatus'],
  githubRepoUrl: row.github_repo_url,
  createdAt: row.created_at.toISOString(),
  updatedAt: row.updated_at.toISOString(),
})

export const toProjectEnvironment = (row: projectRows.EnvironmentRow): Schemas['ProjectEnvironment'] => ({
  id: row.id,
  name: row.name,
  url: row.url,
  // Kept by check constraints of the table.
  status: row.status as Schemas['ProjectEnvironment']['status'],
  lastDeployedAt: row.last_deployed_at?.toISOString() ?? null,
  healthStatus: row.health_status as Schemas['ProjectEnvironment']['healthStatus'],
  healthCheckedAt: row.health_checked_at?.toISOString() ?? null,
  createdAt: row.created_at.toISOString(),
  updatedAt: row.updated_at.toISOString(),
})
