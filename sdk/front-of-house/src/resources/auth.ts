// Written by "npm run generate"; do not edit.
import type { CallOptions } from '../../../runtime/client.ts'
import type { Body, Call, Data, Item, Method } from '../../../runtime/types.ts'
import type { operations as O } from '../types.ts'

export const methods = {
  /** `POST /v1/console/auth/service-token` — Exchange email + password for a bearer token */
  getServiceToken: ' POST /v1/console/auth/service-token 1b' as Method<(body: Body<O['getServiceToken']>, options?: CallOptions) => Call<O['getServiceToken']>>,
  /** `GET /v1/console/auth/my-orgs` — List orgs the authenticated user belongs to */
  listMyOrgs: ' GET /v1/console/auth/my-orgs l orgs' as Method<(options?: CallOptions) => Call<O['listMyOrgs'], Item<Data<O['listMyOrgs']>, 'orgs'>[]>>,
  /** `POST /v1/console/auth/device/start` — Start browser device authorization for the CLI */
  startCliDevice: 'Auth POST /v1/console/auth/device/start 1b' as Method<(body?: Body<O['startCliDeviceAuth']>, options?: CallOptions) => Call<O['startCliDeviceAuth']>>,
  /** `POST /v1/console/auth/device/approve` — Approve a CLI device authorization request from the browser */
  approveCliDevice: 'Auth POST /v1/console/auth/device/approve b' as Method<(body: Body<O['approveCliDeviceAuth']>, options?: CallOptions) => Call<O['approveCliDeviceAuth']>>,
  /** `POST /v1/console/auth/device/poll` — Poll browser device authorization from the CLI */
  pollCliDevice: 'Auth POST /v1/console/auth/device/poll 1b' as Method<(body: Body<O['pollCliDeviceAuth']>, options?: CallOptions) => Call<O['pollCliDeviceAuth']>>,
}
