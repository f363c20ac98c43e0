// Written by "npm run generate"; do not edit.
import type { CallOptions } from '../../../runtime/client.ts'
import type { Body, Call, Method } from '../../../runtime/types.ts'
import type { operations as O } from '../types.ts'

export const methods = {
  /** `POST /auth/register` — Register a new account */
  register: ' POST /auth/register 1b' as Method<(body: Body<O['register']>, options?: CallOptions) => Call<O['register']>>,
  /** `POST /auth/login` — Log in with email and password */
  login: ' POST /auth/login 1b' as Method<(body: Body<O['login']>, options?: CallOptions) => Call<O['login']>>,
  /** `POST /auth/logout` — Log out (invalidate session) */
  logout: ' POST /auth/logout 2' as Method<(options?: CallOptions) => Call<O['logout']>>,
  /** `POST /auth/forgot-password` — Request a password reset email */
  forgotPassword: ' POST /auth/forgot-password 1b' as Method<(body: Body<O['forgotPassword']>, options?: CallOptions) => Call<O['forgotPassword']>>,
  /** `POST /auth/reset-password` — Reset password using a token */
  resetPassword: ' POST /auth/reset-password 1b' as Method<(body: Body<O['resetPassword']>, options?: CallOptions) => Call<O['resetPassword']>>,
}
