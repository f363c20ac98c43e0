// Written by "npm run generate"; do not edit.
import type { Body, Call, Data, Item, Method, Options } from '../../../runtime/types.ts'
import type { operations as O } from '../types.ts'

export const methods = {
  /** `POST /v1/console/org` — Create a new organisation */
  create: 'Org POST /v1/console/org bk' as Method<(body: Body<O['createOrg']>, options?: Options<O['createOrg']>) => Call<O['createOrg']>>,
  /** `GET /v1/console/org/{id}/onboarding` — Get onboarding progress for an org */
  getOnboarding: 'getOrgOnboarding GET /v1/console/org/{id}/onboarding' as Method<(id: string, options?: Options<O['getOrgOnboarding']>) => Call<O['getOrgOnboarding']>>,
  /** `GET /v1/console/org/{id}/members` — List members of an org */
  listMembers: 'listOrgMembers GET /v1/console/org/{id}/members l members' as Method<(id: string, options?: Options<O['listOrgMembers']>) => Call<O['listOrgMembers'], Item<Data<O['listOrgMembers']>, 'members'>[]>>,
  /** `POST /v1/console/org/{id}/invite` — Invite a user to an org by email */
  inviteMember: 'inviteOrgMember POST /v1/console/org/{id}/invite bk' as Method<(id: string, body: Body<O['inviteOrgMember']>, options?: Options<O['inviteOrgMember']>) => Call<O['inviteOrgMember']>>,
}
