// Written by "npm run generate"; do not edit.
import type { CallOptions } from '../../../runtime/client.ts'
import type { Body, Call, Method, Query } from '../../../runtime/types.ts'
import type { operations as O } from '../types.ts'

export const methods = {
  /** `GET /auth/invitation-by-token` — Get invitation details by token */
  getInvitationByToken: ' GET /auth/invitation-by-token 2q' as Method<(query: Query<O['getInvitationByToken']>, options?: CallOptions) => Call<O['getInvitationByToken']>>,
  /** `POST /auth/accept-invitation` — Accept an invitation */
  acceptInvitation: ' POST /auth/accept-invitation 2b' as Method<(body: Body<O['acceptInvitation']>, options?: CallOptions) => Call<O['acceptInvitation']>>,
  /** `GET /auth/config` — Get auth configuration */
  getConfig: 'getAuthConfig GET /auth/config 2' as Method<(options?: CallOptions) => Call<O['getAuthConfig']>>,
  /** `POST /auth/start` — Initiate magic link authentication */
  start: 'Auth POST /auth/start 2b' as Method<(body: Body<O['startAuth']>, options?: CallOptions) => Call<O['startAuth']>>,
  /** `POST /auth/verify` — Verify magic link token or code */
  verify: 'Auth POST /auth/verify 2b' as Method<(body: Body<O['verifyAuth']>, options?: CallOptions) => Call<O['verifyAuth']>>,
  /** `GET /auth/session` — Get current session */
  getSession: 'getAuthSession GET /auth/session 3' as Method<(options?: CallOptions) => Call<O['getAuthSession']>>,
  /** `POST /auth/complete-registration` — Complete pending account registration */
  completeRegistration: ' POST /auth/complete-registration 3b' as Method<(body: Body<O['completeRegistration']>, options?: CallOptions) => Call<O['completeRegistration']>>,
  /** `POST /auth/logout` — Log out */
  logout: ' POST /auth/logout 2' as Method<(options?: CallOptions) => Call<O['logout']>>,
}
