// Written by "npm run generate"; do not edit.
import type { Body, Call, Data, Item, Method, Options, PagedCall, Query } from '../../../runtime/types.ts'
import type { operations as O } from '../types.ts'

export const methods = {
  /** `GET /projects` — List projects */
  list: 'Projects GET /projects q data.projects' as Method<(query?: Query<O['listProjects']>, options?: Options<O['listProjects']>) => PagedCall<O['listProjects'], Item<Data<O['listProjects']>, 'data.projects'>>>,
  /** `POST /projects` — Create a new project */
  create: 'Project POST /projects b' as Method<(body: Body<O['createProject']>, options?: Options<O['createProject']>) => Call<O['createProject']>>,
  /** `GET /projects/{id}` — Get project details */
  get: 'Project GET /projects/{id}' as Method<(id: string, options?: Options<O['getProject']>) => Call<O['getProject']>>,
  /** `DELETE /projects/{id}` — Delete a project */
  delete: 'Project DELETE /projects/{id}' as Method<(id: string, options?: Options<O['deleteProject']>) => Call<O['deleteProject']>>,
  /** `PATCH /projects/{id}` — Update a project */
  update: 'Project PATCH /projects/{id} b' as Method<(id: string, body: Body<O['updateProject']>, options?: Options<O['updateProject']>) => Call<O['updateProject']>>,
  /** `GET /projects/{id}/environments` — List project environments */
  listEnvironments: 'listProjectEnvironments GET /projects/{id}/environments l data.environments' as Method<(id: string, options?: Options<O['listProjectEnvironments']>) => Call<O['listProjectEnvironments'], Item<Data<O['listProjectEnvironments']>, 'data.environments'>[]>>,
}
