// Written by "npm run generate"; do not edit.
import type { CallOptions } from '../../../runtime/client.ts'
import type { Body, Call, Data, Item, Method } from '../../../runtime/types.ts'
import type { operations as O } from '../types.ts'

export const methods = {
  /** `GET /api/playbooks` — List playbooks */
  list: 'Playbooks GET /api/playbooks l playbooks' as Method<(options?: CallOptions) => Call<O['listPlaybooks'], Item<Data<O['listPlaybooks']>, 'playbooks'>[]>>,
  /** `POST /api/playbooks` — Create a playbook */
  create: 'Playbook POST /api/playbooks b' as Method<(body: Body<O['createPlaybook']>, options?: CallOptions) => Call<O['createPlaybook']>>,
  /** `PUT /api/playbooks/{id}` — Update a playbook */
  update: 'Playbook PUT /api/playbooks/{id} b' as Method<(id: string, body?: Body<O['updatePlaybook']>, options?: CallOptions) => Call<O['updatePlaybook']>>,
  /** `DELETE /api/playbooks/{id}` — Delete (archive) a playbook */
  delete: 'Playbook DELETE /api/playbooks/{id}' as Method<(id: string, options?: CallOptions) => Call<O['deletePlaybook']>>,
  /** `PUT /api/playbooks/{id}/status` — Update playbook status */
  updateStatus: 'updatePlaybookStatus PUT /api/playbooks/{id}/status b' as Method<(id: string, body: Body<O['updatePlaybookStatus']>, options?: CallOptions) => Call<O['updatePlaybookStatus']>>,
  /** `POST /api/playbooks/preview-count` — Preview matching user count */
  previewCount: 'previewPlaybookCount POST /api/playbooks/preview-count b' as Method<(body: Body<O['previewPlaybookCount']>, options?: CallOptions) => Call<O['previewPlaybookCount']>>,
}
