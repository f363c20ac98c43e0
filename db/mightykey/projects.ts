import type { Selectable } from 'kysely'
import type { OrgId } from '#db/mightykey/ids.ts'
import { numberAfter } from '#db/mightykey/slugs.ts'
import type { Reader, Writer } from '#db/types.ts'
import type { DB } from '#generated/db.ts'

export type ProjectRow = Selectable<DB['mightykey.projects']>
export type EnvironmentRow = Selectable<DB['mightykey.project_environments']>

export interface NewProject {
  id: string
  name: string
  slug: string
  description: string | null
  githubRepoUrl: string | null
  createdBy: string
  createdAt: Date
}

export interface NewEnvironment {
  id: string
  name: string
  position: number
}

export interface ProjectChanges {
  name?: string | undefined
  description?: string | undefined
  status?: string | undefined
  githubRepoUrl?: string | null | undefined
}

export interface ProjectFilter {
  status?: string | undefined
}

/** The new row, or undefined when the slug is taken in this organisation. */
export function insert(db: Writer, org: OrgId, project: NewProject): Promise<ProjectRow | undefined> {
  return db
    .insertInto('mightykey.projects')
    .values({
      id: project.id,
      org_id: org,
      name: project.name,
      slug: project.slug,
      description: project.description,
      github_repo_url: project.githubRepoUrl,
      created_by: project.createdBy,
      created_at: project.createdAt,
      updated_at: project.createdAt,
    })
    .onConflict((conflict) => conflict.columns(['org_id', 'slug']).where('deleted_at', 'is', null).doNothing())
    .returningAll()
    .executeTakeFirst()
}

export async function insertEnvironments(
  db: Writer,
  org: OrgId,
  projectId: string,
  environments: readonly NewEnvironment[],
  now: Date,
): Promise<void> {
  await db
    .insertInto('mightykey.project_environments')
    .values(
      environments.map((environment) => ({
        ...environment,
        org_id: org,
        project_id: projectId,
        created_at: now,
        updated_at: now,
      })),
    )
    .execute()
}

/** The highest number in use in this organisation after `stem-`, 1 when there is none. */
export async function highestSuffix(db: Reader, org: OrgId, stem: string): Promise<number> {
  const row = await db
    .selectFrom('mightykey.projects')
    .select((eb) => eb.fn.max(numberAfter(stem)).as('number'))
    .where('org_id', '=', org)
    .where('deleted_at', 'is', null)
    .where('slug', 'like', `${stem}-%`)
    .executeTakeFirst()
  return row?.number ?? 1
}

const one = (db: Reader, org: OrgId, id: string) =>
  db
    .selectFrom('mightykey.projects')
    .selectAll()
    .where('org_id', '=', org)
    .where('id', '=', id)
    .where('deleted_at', 'is', null)

export const find = (db: Reader, org: OrgId, id: string): Promise<ProjectRow | undefined> =>
  one(db, org, id).executeTakeFirst()

/** The project, which nobody changes or deletes until this transaction ends. */
export const share = (db: Writer, org: OrgId, id: string): Promise<ProjectRow | undefined> =>
  one(db, org, id).forShare().executeTakeFirst()

const filtered = (db: Reader, org: OrgId, filter: ProjectFilter) =>
  db
    .selectFrom('mightykey.projects')
    .where('org_id', '=', org)
    .where('deleted_at', 'is', null)
    .$if(filter.status !== undefined, (query) => query.where('status', '=', filter.status ?? null))

/** A page of the organisation's projects, newest first. */
export function list(
  db: Reader,
  org: OrgId,
  filter: ProjectFilter,
  page: { limit: number; offset: number },
): Promise<ProjectRow[]> {
  return (
    filtered(db, org, filter)
      .selectAll()
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .limit(page.limit)
      // The contract sets no upper bound, the database does.
      .offset(Math.min(page.offset, Number.MAX_SAFE_INTEGER))
      .execute()
  )
}

/** All matches, not the page. */
export async function count(db: Reader, org: OrgId, filter: ProjectFilter): Promise<number> {
  const { total } = await filtered(db, org, filter)
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return total
}

/** The changed row, or undefined when there is no such project. */
export function update(
  db: Writer,
  org: OrgId,
  id: string,
  changes: ProjectChanges,
  now: Date,
): Promise<ProjectRow | undefined> {
  return db
    .updateTable('mightykey.projects')
    .set({
      ...(changes.name === undefined ? {} : { name: changes.name }),
      ...(changes.description === undefined ? {} : { description: changes.description }),
      ...(changes.status === undefined ? {} : { status: changes.status }),
      ...(changes.githubRepoUrl === undefined ? {} : { github_repo_url: changes.githubRepoUrl }),
      updated_at: now,
    })
    .where('org_id', '=', org)
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .returningAll()
    .executeTakeFirst()
}

/** The row, now deleted; undefined when there is no such project. */
export function markDeleted(db: Writer, org: OrgId, id: string, now: Date): Promise<ProjectRow | undefined> {
  return db
    .updateTable('mightykey.projects')
    .set({ deleted_at: now, updated_at: now })
    .where('org_id', '=', org)
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .returningAll()
    .executeTakeFirst()
}

export interface EnvironmentChanges {
  status?: 'active' | 'deploying' | 'failed'
  url?: string
  lastDeployedAt?: Date
  healthStatus?: 'healthy' | 'degraded' | 'down'
  healthCheckedAt?: Date
}

/** Notes what happened to an environment. */
export async function updateEnvironment(
  db: Writer,
  org: OrgId,
  projectId: string,
  name: string,
  changes: EnvironmentChanges,
  now: Date,
): Promise<void> {
  await db
    .updateTable('mightykey.project_environments')
    .set({
      ...(changes.status === undefined ? {} : { status: changes.status }),
      ...(changes.url === undefined ? {} : { url: changes.url }),
      ...(changes.lastDeployedAt === undefined ? {} : { last_deployed_at: changes.lastDeployedAt }),
      ...(changes.healthStatus === undefined ? {} : { health_status: changes.healthStatus }),
      ...(changes.healthCheckedAt === undefined ? {} : { health_checked_at: changes.healthCheckedAt }),
      updated_at: now,
    })
    .where('org_id', '=', org)
    .where('project_id', '=', projectId)
    .where('name', '=', name)
    .execute()
}

/** The project, also a deleted one. */
export function findAny(db: Reader, org: OrgId, id: string): Promise<ProjectRow | undefined> {
  return db
    .selectFrom('mightykey.projects')
    .selectAll()
    .where('org_id', '=', org)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** In their fixed order: development, staging, production. */
export function environments(db: Reader, org: OrgId, projectId: string): Promise<EnvironmentRow[]> {
  return db
    .selectFrom('mightykey.project_environments')
    .selectAll()
    .where('org_id', '=', org)
    .where('project_id', '=', projectId)
    .orderBy('position')
    .execute()
}
