// Written by "npm run generate"; do not edit.
import type { CallOptions } from '../../../runtime/client.ts'
import type { Body, Call, Method } from '../../../runtime/types.ts'
import type { operations as O } from '../types.ts'

export const methods = {
  /** `POST /v1/register` — Register a new account */
  registerAccount: ' POST /v1/register 2b' as Method<(body: Body<O['registerAccount']>, options?: CallOptions) => Call<O['registerAccount']>>,
}
